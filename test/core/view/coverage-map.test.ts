import { expect, it } from 'vitest'
import type { Tag } from '#core/contract/taxonomies.ts'
import { coverage } from '#core/matrix/coverage.ts'
import { coverageMap } from '#core/view/coverage-map.ts'

const term = (id: number, parent: number | null = null) => ({ id, code: String(id), label: { en: `Term ${id}` }, parent })
const tag = (id: number, weight = 1): Tag => ({
  term: id,
  taxonomy: 1,
  code: String(id),
  label: { en: '' },
  weight,
  author: '',
  at: null,
  evidence: { excerpt: null, document: null, page: null, operation: null, elsewhere: null },
})
const facts = (id: number) => ({
  id,
  slot: id,
  code: `P${id}`,
  name: `Instrument ${id}`,
  programme: null,
  region: null,
  level: null,
  operations: 0,
  grant: [],
  firstYear: null,
  lastYear: null,
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

it('weighs budgets by both tags and says what the cells come to beside the mix', () => {
  const down = { terms: [term(1), term(2)], branches: false }
  const across = { terms: [term(11), term(12)], branches: false }
  const weighed = [
    { id: 1, budget: 100, budgetCurrency: 'EUR', tags: [tag(1, 0.5), tag(11, 0.4), tag(12, 0.6)] },
    { id: 2, budget: 30, budgetCurrency: 'EUR', tags: [tag(2)] },
    { id: 3, budget: 50, budgetCurrency: 'EUR', tags: [tag(2), tag(12), tag(11, 0)] },
  ]
  const found = coverageMap(weighed, across, down)
  expect(found.cells.map(({ instruments: ids, weights, budget }) => [ids, weights, budget[0]?.amount])).toEqual([
    [[1], [0.2], 20],
    [[1], [0.3], 30],
    [[], [], undefined],
    [[3], [1], 50],
  ])
  const euro = (amount: number) => [{ amount, currency: 'EUR' }]
  expect(found.money).toEqual({ cells: euro(100), placed: euro(150), mix: euro(180) })
})

it('comes to the coverage of one taxonomy where the other is one term with full weight', () => {
  const shown = [
    { id: 1, budget: 100, budgetCurrency: 'EUR', tags: [tag(1), tag(11, 0.25), tag(12, 0.5)] },
    { id: 2, budget: 40, budgetCurrency: 'EUR', tags: [tag(1), tag(12, 0.5)] },
  ]
  const across = [term(11), term(12)]
  const map = coverageMap(shown, { terms: across, branches: false }, { terms: [term(1)], branches: false })
  const whole = coverage(
    shown.map(({ id, budget, budgetCurrency: currency, tags }) => ({ ...facts(id), budget: { amount: budget, currency }, tags })),
    across,
  )
  expect(map.cells.map(({ budget }) => budget)).toEqual(whole.totals.map(({ budget }) => budget))
})
