import { describe, expect, test } from 'vitest'
import { doubts, heading, layoutOf, letters, operations } from './layouts.ts'
import type { TestCell } from './sheet-of.ts'

describe('Columns whose heading and values disagree', () => {
  test('hold what their values are, and it is said', () => {
    const layout = layoutOf([
      ['Beneficiary name', 'Operation name', 'Total eligible expenditure', 'Union co-financing rate'],
      ...Array.from({ length: 6 }, (_, i): TestCell[] => [`Alfa ${i} Ltd`, `Works ${i}`, 10_000.5 * (i + 1), 6000.3 * (i + 1)]),
    ])
    letters(layout, { total_cost: 'C', eu_amount: 'D' })
    expect(layout.columns.eu_rate).toBeUndefined()
    expect(doubts(layout)).toContain('heading_contradicts_values eu_amount')
  })

  test('are places where a postcode is announced and towns stand', () => {
    const towns = ['Riedstadt', 'Dieburg', 'Kassel', 'Hanau']
    const layout = layoutOf([
      ['Beneficiary', 'Project', 'Postcode', 'Total cost'],
      ...towns.map((town, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, town, 500.5 + i]),
    ])
    letters(layout, { place: 'C' })
  })

  test('are no codes where rows are only counted', () => {
    const layout = layoutOf([['No.', ...heading], ...operations(5).map((cells, i) => ([i + 1] as TestCell[]).concat(cells))])
    expect(layout.columns.operation_code).toBeUndefined()
  })
})
