import type { CoverageMatrix } from '../contract/matrices.ts'
import type { InstrumentFacts } from './instrument-facts.ts'
import { sumByCurrency } from './money-by-currency.ts'

export type CoverageTerm = CoverageMatrix['terms'][number]

/**
 * Instruments (in the order given) by the terms of one taxonomy. A term's total counts the instruments that carry it and
 * weighs their money by the tag's weight; an instrument with two terms counts in both, so totals of terms do not add up to the mix.
 * A term without instruments is a gap.
 */
export function coverage(instruments: readonly InstrumentFacts[], terms: readonly CoverageTerm[]): CoverageMatrix {
  const column = new Map(terms.map(({ id }, at) => [id, at]))
  const weight: (number | null)[] = Array.from({ length: instruments.length * terms.length }, () => null)
  instruments.forEach(({ tags }, row) => {
    for (const tag of tags) {
      const at = column.get(tag.term)
      if (at !== undefined) weight[row * terms.length + at] = tag.weight
    }
  })
  const totals = terms.map((_, at) => {
    const carrying = instruments
      .map((instrument, row) => ({ instrument, part: weight[row * terms.length + at] ?? 0 }))
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
    terms: [...terms],
    weight,
    totals,
  }
}
