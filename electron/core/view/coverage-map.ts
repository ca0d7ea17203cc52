import type { CoverageMap } from '../contract/views.ts'
import type { InstrumentRow } from '../contract/instruments.ts'
import type { TaxonomyTerm } from '../matrix/coverage.ts'
import { sumByCurrency } from '../matrix/money-by-currency.ts'
import { topOfBranch } from '../tagging/term-tree.ts'

type Mapped = Pick<InstrumentRow, 'id' | 'budget' | 'budgetCurrency' | 'tags'>
type Axis = { readonly terms: readonly TaxonomyTerm[]; readonly branches: boolean }

/**
 * The terms of two taxonomies against each other: which instruments carry both, and their budgets by currency, whole: an instrument that stands
 * in several cells counts with its whole budget in each, so cells do not add up to the mix. `branches`: by the terms at the top, each with
 * what is tagged below it.
 */
export function coverageMap(instruments: readonly Mapped[], across: Axis, down: Axis): Omit<CoverageMap, 'inputs'> {
  const rows = placesOf(instruments, down)
  const columns = placesOf(instruments, across)
  const cells = rows.shown.flatMap((_, row) =>
    columns.shown.map((_unused, column) => {
      const here = instruments.filter((one) => rows.carried(one).has(row) && columns.carried(one).has(column))
      return {
        instruments: here.map(({ id }) => id),
        budget: sumByCurrency(
          here.flatMap(({ budget, budgetCurrency }) => (budget === null ? [] : [{ amount: budget, currency: budgetCurrency }])),
        ),
        withoutBudget: here.filter(({ budget }) => budget === null).length,
      }
    }),
  )
  const placed = new Set(cells.flatMap((cell) => cell.instruments))
  return { rows: rows.shown, columns: columns.shown, cells, instruments: placed.size, left: instruments.length - placed.size }
}

function placesOf(instruments: readonly Mapped[], { terms, branches }: Axis) {
  const top = topOfBranch(terms)
  const above = new Set(terms.map(({ parent }) => parent))
  const used = new Set(instruments.flatMap(({ tags }) => tags.map(({ term }) => term)))
  const shown = terms
    .filter(({ id, parent }) => (branches ? parent === null : !above.has(id) || used.has(id)))
    .map(({ id, code, label }) => ({ id, code, label }))
  const place = new Map(shown.map(({ id }, at) => [id, at]))
  const kept = new Map<number, ReadonlySet<number>>()
  return {
    shown,
    carried: (one: Mapped): ReadonlySet<number> => {
      const known = kept.get(one.id)
      if (known) return known
      const found = new Set(
        one.tags.flatMap(({ term, weight }) => {
          const at = weight > 0 ? place.get((branches ? top.get(term) : term) ?? -1) : undefined
          return at === undefined ? [] : [at]
        }),
      )
      kept.set(one.id, found)
      return found
    },
  }
}
