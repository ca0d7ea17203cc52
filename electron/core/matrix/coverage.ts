import type { CoverageMatrix } from '../contract/matrices.ts'
import type { Labels } from '../contract/taxonomies.ts'
import { topOfBranch } from '../tagging/term-tree.ts'
import type { InstrumentFacts } from './instrument-facts.ts'
import { sumByCurrency } from './money-by-currency.ts'

/** A term of the taxonomy that is covered, each right below its parent. */
export interface TaxonomyTerm {
  readonly id: number
  readonly code: string
  readonly label: Labels
  readonly parent: number | null
}

/**
 * Instruments (in the order given) by the terms of one taxonomy: those with no term below, and those above that an instrument carries itself.
 * `branches`: by its branches, each with the heaviest tag in it. A term's total counts the instruments that carry it and weighs their money by
 * the tag's weight; an instrument with two terms counts in both, so totals of terms do not add up to the mix. A term without instruments
 * is a gap.
 */
export function coverage(instruments: readonly InstrumentFacts[], terms: readonly TaxonomyTerm[], branches = false): CoverageMatrix {
  const { terms: shown, weight } = coveredTerms(
    instruments.map(({ tags }) => tags),
    terms,
    branches,
  )
  const totals = shown.map((_, at) => {
    const carrying = instruments
      .map((instrument, row) => ({ instrument, part: weight[row * shown.length + at] ?? 0 }))
      .filter(({ part }) => part > 0)
    return {
      instruments: carrying.length,
      budget: sumByCurrency(
        carrying.flatMap(({ instrument: { budget }, part }) =>
          budget ? [{ amount: budget.amount * part, currency: budget.currency }] : [],
        ),
      ),
      grant: sumByCurrency(
        carrying.flatMap(({ instrument, part }) => instrument.grant.map(({ amount, currency }) => ({ amount: amount * part, currency }))),
      ),
    }
  })
  return {
    instruments: instruments.map(({ id, code, name, budget, grant }) => ({ id, code, name, budget, grant: [...grant] })),
    terms: shown,
    weight,
    totals,
  }
}

/** The terms that a coverage has as columns, and the weight of each instrument's tag with each of them. */
export function coveredTerms(
  tagsOf: readonly InstrumentFacts['tags'][],
  terms: readonly TaxonomyTerm[],
  branches = false,
): Pick<CoverageMatrix, 'terms' | 'weight'> {
  const top = topOfBranch(terms)
  const columnTerm = (term: number): number | undefined => (branches ? top.get(term) : term)
  const shown = shownTerms(tagsOf, terms, branches)
  const column = new Map(shown.map(({ id }, at) => [id, at]))
  const weight: (number | null)[] = Array.from({ length: tagsOf.length * shown.length }, () => null)
  tagsOf.forEach((tags, row) => {
    for (const tag of tags) {
      const at = column.get(columnTerm(tag.term) ?? -1)
      if (at === undefined) continue
      const cell = row * shown.length + at
      weight[cell] = Math.max(weight[cell] ?? 0, tag.weight)
    }
  })
  return { terms: shown, weight }
}

function shownTerms(
  tagsOf: readonly InstrumentFacts['tags'][],
  terms: readonly TaxonomyTerm[],
  branches: boolean,
): CoverageMatrix['terms'] {
  const labels = new Map(terms.map(({ id, label }) => [id, label]))
  const above = new Set(terms.map(({ parent }) => parent))
  const carried = new Set(tagsOf.flatMap((tags) => tags.map(({ term }) => term)))
  return terms
    .filter(({ id, parent }) => (branches ? parent === null : !above.has(id) || carried.has(id)))
    .map(({ id, code, label, parent }) => ({ id, code, label, group: branches || parent === null ? null : (labels.get(parent) ?? null) }))
}
