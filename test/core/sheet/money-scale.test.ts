import { describe, expect, test } from 'vitest'
import { doubts, layoutOf } from './layouts.ts'
import type { TestCell } from './sheet-of.ts'

const list = (title: string, values: readonly number[]): readonly (readonly TestCell[])[] => [
  ['Beneficiary', 'Project', title],
  ...values.map((value, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, value]),
]

describe('Scale', () => {
  test.each([
    ['Total cost (£000s)', 1000],
    ['Total cost in thousand EUR', 1000],
    ['Celkové výdaje (tis. Kč)', 1000],
    ['Gesamtkosten in TEUR', 1000],
    ['Całkowity koszt (tys. PLN)', 1000],
    ['Total cost (EUR million)', 1_000_000],
    ['Gesamtkosten in Mio. €', 1_000_000],
    ['Total cost £m', 1_000_000],
    ['Bendra vertė, tūkst. EUR', 1000],
    ['Total cost in k€', 1000],
    ['Total cost (€000)', 1000],
    ['Investimenti ammessi (€/000)', 1000],
    ['Total cost (1 000 €)', 1000],
    ['Total cost (x € 1.000)', 1000],
    ['Costo totale (migliaia di euro)', 1000],
    ['Coste total (miles de €)', 1000],
    ['Összköltség (e Ft)', 1000],
    ['Kostnad (tkr)', 1000],
    ['Udgifter (1.000 kr.)', 1000],
    ['Összköltség (mil. Ft)', 1_000_000],
    ['Celkové výdaje (mil. Kč)', 1_000_000],
    ['Kostnad (mkr)', 1_000_000],
    ['Стойност (миллиони)', 1_000_000],
    ['Κόστος (εκατ. €)', 1_000_000],
    ['Ukupni trošak (mlrd. kn)', 1_000_000_000],
    ['Total cost for 1000 firms', 1],
    ['Total cost', 1],
  ])('%s means %i', (title, scale) => {
    expect(layoutOf(list(title, [12.5, 3.25, 100, 47])).scale.total_cost ?? 1).toBe(scale)
  })

  test('that is a thousand to some and a million to others is a doubt', () => {
    const layout = layoutOf(list('Total cost (mil EUR)', [12.5, 3.25, 100, 47]))
    expect(layout.scale).toEqual({})
    expect(doubts(layout)).toContain('heading_contradicts_values total_cost')
  })

  test.each([
    ['Projektų sąrašas (tūkst. EUR)', 1000],
    ['in thousand EUR', 1000],
    ['v tis. Kč', 1000],
    ['Amounts in million euro', 1_000_000],
    ['Budget of the programme: 3 million EUR', undefined],
    ['A programme of the region that is to bring about thousands of new jobs in five years', undefined],
  ])('is what a line above the list says, and that is asked: %s', (line, scale) => {
    const layout = layoutOf([[line], ...list('Total cost', [450.5, 820.25, 99.75])])
    expect(layout.scale.total_cost).toBe(scale)
    expect(doubts(layout).includes('scale_by_title total_cost')).toBe(scale !== undefined)
    expect(layoutOf([[line], ...list('Total cost', [450.5, 820.25, 99.75])], { scale: { total_cost: 1 } }).scale).toEqual({})
    expect(layoutOf([[line], ...list('Total cost', [4_500_000, 8_200_250, 9_900_750])]).scale).toEqual({})
  })

  test('is not believed where the values are whole pounds', () => {
    const layout = layoutOf(list('Total cost £m', [2_390_607, 11_555_523, 7_356_660]))
    expect(layout.scale).toEqual({})
    expect(doubts(layout)).toContain('heading_contradicts_values total_cost')
  })
})
