import { describe, expect, it } from 'vitest'
import { type BudgetPart, budgetDifferences, budgetTables } from '#core/instrument/budget.ts'

const part = (source: string | null, year: number | null, amount: number, currency = 'EUR'): BudgetPart => ({
  source,
  year,
  amount,
  currency,
})

describe('a budget by source and year', () => {
  it('is a table a currency, known sources first, all sources together last', () => {
    const tables = budgetTables([
      part('Fondazione', 2017, 5),
      part('eu', 2016, 10),
      part('eu', 2017, 20),
      part(null, 2017, 40),
      part('eu', 2016, 7, 'GBP'),
    ])
    expect(tables.map(({ currency }) => currency)).toEqual(['EUR', 'GBP'])
    expect(tables[0]).toEqual({
      currency: 'EUR',
      years: [2016, 2017],
      sources: [
        { source: 'eu', byYear: [10, 20], total: 30, summed: true },
        { source: 'Fondazione', byYear: [null, 5], total: 5, summed: true },
        { source: null, byYear: [null, 40], total: 40, summed: true },
      ],
    })
  })

  it('differs nowhere where the parts add up, to the cent', () => {
    const parts = [part('eu', null, 0.1), part('national', null, 0.2)]
    expect(budgetDifferences({ amount: 0.3, currency: 'EUR' }, parts)).toEqual([])
  })

  it('says where the budget, a source or a year is not what its parts add up to', () => {
    const parts = [part('eu', null, 100), part('eu', 2016, 30), part('eu', 2017, 50), part('national', 2017, 20), part(null, 2017, 75)]
    expect(budgetDifferences({ amount: 150, currency: 'EUR' }, parts)).toEqual([
      { kind: 'source', source: 'eu', year: null, currency: 'EUR', whole: 100, parts: 80 },
      { kind: 'year', source: null, year: 2017, currency: 'EUR', whole: 75, parts: 70 },
      { kind: 'total_sources', source: null, year: null, currency: 'EUR', whole: 150, parts: 120 },
      { kind: 'total_years', source: null, year: null, currency: 'EUR', whole: 150, parts: 105 },
    ])
  })

  it('never compares across currencies', () =>
    expect(budgetDifferences({ amount: 150, currency: 'GBP' }, [part('eu', null, 100)])).toEqual([]))
})
