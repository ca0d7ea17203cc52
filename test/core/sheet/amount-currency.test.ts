import { describe, expect, it } from 'vitest'
import { amountCurrency, moneyAmounts } from '#core/sheet/amount-currency.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { review } from '#core/sheet/review.ts'
import { sheetOf } from './sheet-of.ts'

const heading = ['Operation code', 'Beneficiary name', 'Operation name', 'Total eligible cost', 'Grant awarded']
const read = (rows: readonly (readonly (string | number)[])[], first: readonly string[] = heading) => {
  const sheet = sheetOf([first, ...rows])
  const layout = recognise(sheet, { fileName: 'list.xlsx', format: 'xlsx' })
  const record = createRecordReader(sheet, layout)
  return { layout, records: sheet.rows.flatMap((row) => record(row) ?? []), ...review(sheet, layout) }
}
const row = (at: number, cost: string | number, grant: string | number) => [
  `A-${at}`,
  `Firm ${at} Ltd`,
  `A new line for making part ${at}`,
  cost,
  grant,
]

describe('amounts in several currencies', () => {
  it('keeps the currency of each amount of a row, and adds no two currencies', () => {
    const { layout, records, totals } = read([
      row(1, '2.500,00 Kč', '100,00 €'),
      row(2, '1.000,00 €', '400,00 €'),
      row(3, '3.000,00 €', '900,50 €'),
    ])
    expect(records.map((record) => [amountCurrency('total_cost', record), amountCurrency('grant', record)])).toEqual([
      ['CZK', 'EUR'],
      ['EUR', 'EUR'],
      ['EUR', 'EUR'],
    ])
    expect(moneyAmounts(totals, layout.currency)).toEqual([
      { field: 'total_cost', currency: 'EUR', amount: 4000 },
      { field: 'total_cost', currency: 'CZK', amount: 2500 },
      { field: 'grant', currency: 'EUR', amount: 1400.5 },
    ])
  })

  it('reads a column that names another currency than the list in its own', () => {
    const { layout, records, totals, issues } = read(
      [row(1, 25000, 100), row(2, 50000, 200), row(3, 75000, 300)],
      ['Operation code', 'Beneficiary name', 'Operation name', 'Total eligible cost (CZK)', 'Grant awarded (EUR)'],
    )
    expect(records.map((record) => [amountCurrency('total_cost', record), amountCurrency('grant', record)])).toEqual(
      Array.from({ length: 3 }, () => ['CZK', 'EUR']),
    )
    expect(moneyAmounts(totals, layout.currency)).toEqual([
      { field: 'total_cost', currency: 'CZK', amount: 150000 },
      { field: 'grant', currency: 'EUR', amount: 600 },
    ])
    expect(issues.map(({ code }) => code)).toContain('mixed_currencies')
    expect(issues.map(({ code }) => code)).not.toContain('grant_above_cost')
  })
})
