import type { CoverageMap } from '../contract/views.ts'
import type { InstrumentRow } from '../contract/instruments.ts'
import type { Money } from '../contract/organisations.ts'
import { coveredTerms, type TaxonomyTerm } from '../matrix/coverage.ts'
import { sumByCurrency } from '../matrix/money-by-currency.ts'

type Mapped = Pick<InstrumentRow, 'id' | 'budget' | 'budgetCurrency' | 'tags'>
type Axis = { readonly terms: readonly TaxonomyTerm[]; readonly branches: boolean }

/**
 * The terms of two taxonomies against each other: which instruments carry both, and their budgets by currency, each weighed by both tags as in
 * the coverage of one taxonomy: budget x weight of the row's tag x weight of the column's. Weights are no shares of a whole, and an instrument
 * with several tags stands in several cells: so `money` says what the cells come to, what is stated by the instruments in them, and by all.
 * `branches`: by the terms at the top, each with the heaviest tag in it.
 */
export function coverageMap(instruments: readonly Mapped[], across: Axis, down: Axis): Omit<CoverageMap, 'inputs'> {
  const tags = instruments.map((one) => one.tags)
  const rows = coveredTerms(tags, down.terms, down.branches)
  const columns = coveredTerms(tags, across.terms, across.branches)
  const weightOf = ({ terms, weight }: typeof rows, instrument: number, term: number) => weight[instrument * terms.length + term] ?? 0
  const cells = rows.terms.flatMap((_, row) =>
    columns.terms.map((_unused, column) => {
      const here = instruments.flatMap((one, at) => {
        const weight = weightOf(rows, at, row) * weightOf(columns, at, column)
        return weight > 0 ? [{ one, weight }] : []
      })
      return {
        instruments: here.map(({ one }) => one.id),
        weights: here.map(({ weight }) => weight),
        budget: sumByCurrency(
          here.flatMap(({ one, weight }) => budgetOf(one).map(({ amount, currency }) => ({ amount: amount * weight, currency }))),
        ),
        withoutBudget: here.filter(({ one }) => one.budget === null).length,
      }
    }),
  )
  const placed = new Set(cells.flatMap((cell) => cell.instruments))
  return {
    rows: rows.terms.map(named),
    columns: columns.terms.map(named),
    cells,
    instruments: placed.size,
    left: instruments.length - placed.size,
    money: {
      cells: sumByCurrency(cells.flatMap(({ budget }) => budget)),
      placed: sumByCurrency(instruments.filter(({ id }) => placed.has(id)).flatMap(budgetOf)),
      mix: sumByCurrency(instruments.flatMap(budgetOf)),
    },
  }
}

function budgetOf({ budget, budgetCurrency }: Mapped): Money[] {
  return budget === null ? [] : [{ amount: budget, currency: budgetCurrency }]
}

function named({ id, code, label }: Pick<TaxonomyTerm, 'id' | 'code' | 'label'>): CoverageMap['rows'][number] {
  return { id, code, label }
}
