import { describe, expect, test } from 'vitest'
import type { LayoutChoices } from '#core/sheet/layout.ts'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { context, doubts, layoutOf } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

type Row = readonly TestCell[]

const listOf = (headings: readonly string[], rows: readonly Row[]): readonly Row[] => [
  ['Beneficiary', 'Project', ...headings],
  ...rows.map((cells, i): Row => [`Alfa ${i} Ltd`, `Works ${i}`, ...cells]),
]
const recordsOf = (rows: readonly Row[], choices: LayoutChoices = {}) => {
  const sheet = sheetOf(rows)
  const read = createRecordReader(sheet, recognise(sheet, context, choices))
  return sheet.rows.map(read).filter((record) => record !== null)
}

describe('Columns that are written differently', () => {
  const marks = listOf(
    ['Total cost', 'Grant'],
    Array.from({ length: 8 }, (_, i): Row => [`${i + 1}.234,50`, `${i + 1},000.25`]),
  )

  test('are each read with their own decimal mark, and that is said', () => {
    expect(recordsOf(marks)[0]).toMatchObject({ totalCost: 1234.5, grant: 1000.25 })
    expect(doubts(layoutOf(marks)).filter((doubt) => doubt.startsWith('decimal_unclear'))).not.toEqual([])
  })

  test('are read as the user chose for one of them', () => {
    const layout = layoutOf(marks, { writing: { grant: { decimal: '.' }, total_cost: { decimal: ',' } } })
    expect(layout.writing).toMatchObject({ grant: { decimal: '.' } })
    expect(doubts(layout).filter((doubt) => doubt.startsWith('decimal_unclear'))).toEqual([])
  })

  const days = listOf(
    ['Start date', 'End date', 'Approval date', 'Total cost'],
    Array.from({ length: 8 }, (_, i): Row => [`${20 + i}/03/2016`, `${21 + i}/12/2017`, `12/${13 + i}/2015`, 1000.5 * (i + 1)]),
  )

  test('have days the other way round where their own values show it', () => {
    expect(recordsOf(days)[0]).toMatchObject({ start: '2016-03-20', end: '2017-12-21', decisionDate: '2015-12-13' })
    expect(layoutOf(days).writing).toEqual({ decision_date: { dateStyle: 'm/d/Y' } })
  })

  test('leave it to the user where no value shows it, once for the column', () => {
    const rows = listOf(
      ['Start date', 'End date', 'Total cost'],
      Array.from({ length: 6 }, (_, i): Row => [`0${i + 1}/03/2016`, `0${i + 2}/04/2017`, 1000.5 * (i + 1)]),
    )
    expect(doubts(layoutOf(rows))).toContain('date_order_unclear start')
    expect(doubts(layoutOf(rows, { writing: { start: { dateStyle: 'm/d/Y' } } }))).not.toContain('date_order_unclear start')
    expect(recordsOf(rows, { writing: { start: { dateStyle: 'm/d/Y' } } })[0]).toMatchObject({ start: '2016-01-03', end: '2017-04-02' })
  })

  test('in another currency than the list are a doubt', () => {
    const rows = listOf(
      ['Total cost (PLN)', 'Grant (PLN)', 'EU contribution (EUR)'],
      Array.from({ length: 6 }, (_, i): Row => [4000.5 * (i + 1), 3000.5 * (i + 1), 700.25 * (i + 1)]),
    )
    const layout = layoutOf(rows)
    expect(layout).toMatchObject({ currency: 'PLN', writing: { eu_amount: { currency: 'EUR' } } })
    expect(doubts(layout)).toContain('currency_unclear eu_amount')
  })

  test('take the scale that was chosen for them', () => {
    const rows = listOf(
      ['Total cost', 'Grant'],
      [
        [12.5, 4],
        [7.25, 3],
        [9.5, 2],
      ],
    )
    expect(recordsOf(rows, { scale: { total_cost: 1000 } })[0]).toMatchObject({ totalCost: 12_500, grant: 4 })
  })
})
