import { describe, expect, test } from 'vitest'
import type { Layout } from '#core/sheet/layout.ts'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { review } from '#core/sheet/review.ts'
import { context, doubts, layoutOf } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

const list = (heading: readonly string[], amounts: readonly TestCell[], above: readonly string[] = []): Layout =>
  layoutOf([...above.map((text) => [text]), heading, ...amounts.map((amount, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, amount])])

const amounts = [1000.5, 2500, 3700.25]
const english = (money: string): readonly string[] => ['Beneficiary', 'Project', money]

describe('The currency', () => {
  test.each([
    ['Total cost (£)', 'GBP'],
    ['Total cost £m', 'GBP'],
    ['Total cost, EUR', 'EUR'],
    ['Total cost (Ft)', 'HUF'],
    ['Total cost (LEI)', 'RON'],
    ['Total cost in Kč', 'CZK'],
    ['Total cost (kn)', 'HRK'],
    ['Ποσό (ευρώ)', 'EUR'],
    ['Обща стойност (лв.)', 'BGN'],
  ])('of %s is %s', (heading, currency) => {
    const layout = list(english(heading), amounts)
    expect(layout.currency).toBe(currency)
    expect(doubts(layout)).not.toContain('currency_unclear null')
  })

  test('stands in the cells, by format or sign', () => {
    expect(list(english('Total cost'), ['1.000,50 €', '2.500,00 €', '12,50 €']).currency).toBe('EUR')
    const money = { kind: 'money', currency: 'PLN', code: '#,##0.00 "zł"' } as const
    const rows = [english('Total cost'), ...amounts.map((amount, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, amount])]
    expect(recognise(sheetOf(rows, { money }), context).currency).toBe('PLN')
  })

  test('stands above the list, but "lei" there may be a law', () => {
    expect(list(english('Total cost'), amounts, ['Amounts in EUR']).currency).toBe('EUR')
    expect(list(['Beneficiário', 'Operação', 'Custo total'], amounts, ['Lei n.º 12/2014']).currency).toBe('EUR')
  })

  test('stands in a column of its own, row by row, and is not that of one country code', () => {
    const rows: TestCell[][] = [
      ['Beneficiary', 'Project', 'Total cost', 'Currency', 'Country'],
      ['Alfa', 'Works 1', 1000.5, 'PLN', 'LT'],
      ['Beta', 'Works 2', 2500, 'EUR', 'LT'],
      ['Gamma', 'Works 3', 3700.25, 'EUR', 'LT'],
    ]
    const sheet = sheetOf(rows)
    const layout = recognise(sheet, context)
    expect(layout).toMatchObject({ currency: 'EUR', currencyColumn: 3 })
    const read = createRecordReader(sheet, layout)
    expect(sheet.rows.map((row) => read(row)?.currency)).toEqual([undefined, 'PLN', 'EUR', 'EUR'])
    expect(review(sheet, layout).issues.map(({ code }) => code)).toContain('mixed_currencies')
    expect(recognise(sheet, context, { currency: 'GBP' })).not.toHaveProperty('currencyColumn')
    expect(layoutOf(rows.map((row, at) => (at === 0 ? row : row.with(3, 'ALL'))))).not.toHaveProperty('currencyColumn')
    expect(layoutOf(rows.map((row) => row.toSpliced(3, 1)))).not.toHaveProperty('currencyColumn')
  })

  test('is guessed from the language, and that is said', () => {
    const polish = list(['Nazwa beneficjenta', 'Tytuł projektu', 'Wartość projektu'], amounts)
    expect(polish.currency).toBe('PLN')
    expect(doubts(polish)).toContain('currency_unclear null')
    expect(list(english('Total cost'), amounts).currency).toBeNull()
    // each of these words but "operation" is Romanian too
    expect(list(['Beneficiary', 'Operation', 'Grant'], amounts)).toMatchObject({ language: 'en', currency: null })
  })
})
