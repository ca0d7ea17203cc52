import { expect, it } from 'vitest'
import type { Tag } from '#core/contract/taxonomies.ts'
import { coverageMap } from '#core/view/coverage-map.ts'

const term = (id: number, parent: number | null = null) => ({ id, code: String(id), label: { en: `Term ${id}` }, parent })
const tag = (id: number): Tag => ({
  term: id,
  taxonomy: 1,
  code: String(id),
  label: { en: '' },
  weight: 1,
  author: '',
  at: null,
  evidence: { excerpt: null, document: null, page: null, operation: null, elsewhere: null },
})
const instruments = [
  { id: 1, budget: 100, budgetCurrency: 'EUR', tags: [tag(1), tag(11)] },
  { id: 2, budget: 50, budgetCurrency: 'GBP', tags: [tag(1), tag(11), tag(2)] },
  { id: 3, budget: null, budgetCurrency: null, tags: [tag(1)] },
]

it('a cell holds who carries both terms, with budgets never mixed, and says who stands in none', () => {
  const down = { terms: [term(1), term(2)], branches: false }
  const found = coverageMap(instruments, { terms: [term(10), term(11, 10), term(12, 10)], branches: false }, down)
  expect(found.columns.map(({ id }) => id)).toEqual([11, 12])
  expect(found.cells.map((cell) => cell.instruments)).toEqual([[1, 2], [], [2], []])
  expect(found.cells[0]!.budget).toEqual([
    { amount: 100, currency: 'EUR' },
    { amount: 50, currency: 'GBP' },
  ])
  expect(found).toMatchObject({ instruments: 2, left: 1 })
  const branches = coverageMap(instruments, { terms: [term(10), term(11, 10)], branches: true }, down)
  expect(branches.cells.map((cell) => cell.instruments)).toEqual([[1, 2], [2]])
})
