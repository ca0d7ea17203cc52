import { describe, expect, test } from 'vitest'
import type { Layout } from '#core/sheet/layout.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { review } from '#core/sheet/review.ts'
import { context, doubts, layoutOf } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

const list = (amounts: readonly string[], days: readonly string[]): Layout =>
  layoutOf([
    ['Beneficiary', 'Project', 'Total cost', 'Start date'],
    ...amounts.map((amount, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, amount, days[i] ?? null]),
  ])

const amountsUnder = (who: string, what: string, cost: string, amounts: readonly string[]): TestCell[][] => [
  [who, what, cost],
  ...amounts.map((amount, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, amount]),
]

describe('Texts as numbers and days', () => {
  test('have the marks that their values tell', () => {
    expect(list(['1.234,50', '12,00', '3.000.000,10'], ['31.12.2015', '01.02.2016', '03.04.2016'])).toMatchObject({
      decimal: ',',
      dateStyle: 'd.m.Y',
    })
    expect(list(['1,234.50', '12.00', '3,000,000.10'], ['12/31/2015', '02/01/2016', '03/04/2016'])).toMatchObject({
      decimal: '.',
      dateStyle: 'm/d/Y',
    })
    expect(list(['£4.578.474', '£12.000', '£7.100'], ['2015', '2016', '2016'])).toMatchObject({
      decimal: ',',
      dateStyle: 'year',
      currency: 'GBP',
    })
  })

  test('are doubted where they can be read in two ways', () => {
    expect(doubts(list(['1.234', '2.500', '3.100'], ['01/02/2015', '03/04/2016', '05/06/2016']))).toEqual(
      expect.arrayContaining(['decimal_unclear total_cost', 'date_order_unclear start']),
    )
    expect(doubts(list(['1.234,50', '2,500.75', '3.100,25'], []))).toContain('decimal_unclear total_cost')
  })

  test('are asked for where every amount has three digits behind one separator, and nothing else tells', () => {
    const amounts = Array.from({ length: 12 }, (_, i) => `${i + 1}.${111 + i}`)
    const english = list(amounts, [])
    expect(english.doubts).toEqual(
      expect.arrayContaining([{ code: 'decimal_unclear', field: 'total_cost', row: 2, column: 2, value: '1.111 · 2.112 · 3.113' }]),
    )
    expect(doubts(layoutOf(amountsUnder('Beneficiary', 'Project', 'Total cost', amounts), { decimal: ',' }))).not.toContain(
      'decimal_unclear total_cost',
    )
  })

  test('are read as the language of the sheet writes them, and that is said', () => {
    const amounts = Array.from({ length: 12 }, (_, i) => `${i + 1}.${111 + i}`)
    const italian = layoutOf(amountsUnder('Beneficiario', 'Titolo progetto', 'Costo totale', amounts))
    expect(italian).toMatchObject({ decimal: ',', language: 'it' })
    expect(doubts(italian)).toContain('decimal_by_place total_cost')
    expect(doubts(italian)).not.toContain('decimal_unclear total_cost')
  })

  test('follow the other columns, where these can only be read one way', () => {
    const layout = layoutOf([
      ['Beneficiary', 'Project', 'Total cost', 'Public support'],
      ...Array.from({ length: 8 }, (_, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, `${i + 2}.500,50`, `${i + 1}.${111 + i}`]),
    ])
    expect(layout.decimal).toBe(',')
    expect(doubts(layout).filter((doubt) => doubt.startsWith('decimal'))).toEqual([])
  })

  test('leave the review something to say of every wrong sum', () => {
    const sheet = sheetOf([
      ['Beneficiary', 'Project', 'Total cost'],
      ...['1.234,50', '2,500.75', '3.100,25'].map((amount, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, amount]),
    ])
    const { issues } = review(sheet, recognise(sheet, context))
    expect(issues.map(({ code, field }) => [code, field])).toContainEqual(['decimal_unclear', 'total_cost'])
  })
})
