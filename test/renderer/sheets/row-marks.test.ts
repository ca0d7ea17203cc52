import { describe, expect, test } from 'vitest'
import { cannotBeRead, cellIssues, cellKey, fieldsByColumn, rowMarks, skippedByReason } from '#renderer/views/sheets/row-marks.ts'
import { mainTotals, moneyTotals } from '#renderer/views/sheets/main-totals.ts'
import { layoutOf, totalsOf } from './fixtures.ts'

const layout = layoutOf(['beneficiary', 'operation', 'total_cost', 'grant'])

describe('the mark of a row', () => {
  const markAt = rowMarks(layout)
  test('says what it was taken for', () => {
    expect(markAt(1)).toEqual({ kind: 'skipped', reason: 'title' })
    expect(markAt(2)).toEqual({ kind: 'outside' })
    expect(markAt(3)).toEqual({ kind: 'header' })
    expect(markAt(4)).toEqual({ kind: 'operation' })
    expect(markAt(21)).toEqual({ kind: 'skipped', reason: 'total' })
  })
  test('is never an operation where no list was recognised', () =>
    expect(rowMarks(layoutOf([], { isList: false, headerRows: [] }))(4)).toEqual({ kind: 'outside' }))
  test('groups what is left out by its reason', () =>
    expect(skippedByReason(layout)).toEqual([
      { reason: 'title', rows: [1] },
      { reason: 'total', rows: [21] },
    ]))
})

test('a column knows its field', () => expect(fieldsByColumn(layout).get(2)).toBe('total_cost'))

test('the cells of an issue are found by row and column letter', () => {
  const cells = cellIssues([
    { code: 'end_before_start', field: 'end', count: 1, examples: [{ row: 6, column: 'D', value: '' }] },
    { code: 'natural_person', field: null, count: 1, examples: [{ row: 7, column: null, value: '' }] },
  ])
  expect(cells.get(cellKey(6, 3))).toEqual(['end_before_start'])
  expect(cells.size).toBe(1)
})

describe('a cell that cannot be read', () => {
  test('holds words where an amount belongs', () => expect(cannotBeRead('total_cost', 'siehe Fußnote')).toBe(true))
  test('holds a day where an amount belongs', () => expect(cannotBeRead('grant', '18/09/2016')).toBe(true))
  test('is not a blank, a dash, a text or an amount', () => {
    expect(cannotBeRead('total_cost', ' ')).toBe(false)
    expect(cannotBeRead('total_cost', '–')).toBe(false)
    expect(cannotBeRead('operation', 'siehe Fußnote')).toBe(false)
    expect(cannotBeRead('total_cost', '1.204.300,00')).toBe(false)
    expect(cannotBeRead('start', '01.03.2016')).toBe(false)
  })
})

describe('sums', () => {
  const inEuro = { layout, totals: totalsOf({ total_cost: 100, grant: 40 }), issues: [] }
  const inPounds = { layout: { ...layout, currency: 'GBP' }, totals: totalsOf({ total_cost: 7 }), issues: [] }
  test('of different currencies are never added', () =>
    expect(mainTotals([inEuro, inPounds]).map(({ currency, amount }) => [currency, amount])).toEqual([
      ['EUR', 100],
      ['GBP', 7],
    ]))
  test('of one currency are added, field by field', () =>
    expect(moneyTotals([inEuro, inEuro]).map(({ field, amount }) => [field, amount])).toEqual([
      ['total_cost', 200],
      ['grant', 80],
    ]))
  test('are compared with the sheet’s own total', () => {
    const issues = [{ code: 'stated_total_differs', field: 'grant', count: 1, examples: [] }] as const
    expect(moneyTotals([{ ...inEuro, issues }]).map((total) => total.stated)).toEqual(['equal', 'different'])
  })
})
