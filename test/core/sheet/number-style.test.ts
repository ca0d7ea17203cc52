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

  test('leave the review something to say of every wrong sum', () => {
    const sheet = sheetOf([
      ['Beneficiary', 'Project', 'Total cost'],
      ...['1.234,50', '2,500.75', '3.100,25'].map((amount, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, amount]),
    ])
    const { issues } = review(sheet, recognise(sheet, context))
    expect(issues.map(({ code, field }) => [code, field])).toContainEqual(['decimal_unclear', 'total_cost'])
  })
})
