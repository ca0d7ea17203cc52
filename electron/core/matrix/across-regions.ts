import type { InteractionMatrix } from '../contract/matrices.ts'
import type { RegionFigures, RegionTerms } from '../contract/regions.ts'
import type { Money } from '../contract/organisations.ts'
import { type TaxonomyTerm, coverage } from './coverage.ts'
import type { InstrumentFacts } from './instrument-facts.ts'
import { compareLabels } from './instrument-facts.ts'
import { sumByCurrency } from './money-by-currency.ts'
import { quantile } from './quantile.ts'

/** Significance of an overlap, corrected for the number of pairs. */
const significant = 0.05

/** The regions of the instruments as people sort them; those without one are left out of the comparison. */
export function regionsOf(instruments: readonly Pick<InstrumentFacts, 'region'>[]): string[] {
  return [...new Set(instruments.flatMap(({ region }) => (region === null ? [] : [region])))].toSorted(compareLabels)
}

/** One mix in the frame that all are read in: counts, money, and its own matrix in figures that do not grow with its size. */
export function regionFigures(region: string, instruments: readonly InstrumentFacts[], matrix: InteractionMatrix): RegionFigures {
  const size = matrix.instruments.length
  const own = instruments.filter((one) => one.region === region && matrix.instruments.some(({ id }) => id === one.id))
  const scores = matrix.score.filter((score) => score !== null)
  const pairs: { readonly shared: number; readonly lift: number | null; readonly q: number }[] = []
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++)
      pairs.push({ shared: matrix.shared[a * size + b]!, lift: matrix.lift[a * size + b] ?? null, q: matrix.q[a * size + b]! })
  const lifts = pairs.flatMap(({ lift }) => (lift === null ? [] : [lift])).toSorted((a, b) => a - b)
  return {
    region,
    instruments: size,
    operations: matrix.operations,
    organisations: matrix.organisations,
    budget: sumByCurrency(own.flatMap(({ budget }) => (budget === null ? [] : [budget]))),
    grant: sumByCurrency(own.flatMap(({ grant }) => grant)),
    years: matrix.years,
    pairs: size * (size - 1),
    judged: scores.length,
    meanScore: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    helping: scores.filter((score) => score > 0).length,
    neutral: scores.filter((score) => score === 0).length,
    hindering: scores.filter((score) => score < 0).length,
    observed: pairs.length,
    sharing: pairs.filter(({ shared }) => shared > 0).length,
    aboveChance: pairs.filter(({ lift, q }) => lift !== null && lift > 1 && q < significant).length,
    medianLift: lifts.length === 0 ? null : quantile(lifts, 0.5),
  }
}

/**
 * Terms of a taxonomy by region: which instruments of a region carry a term, and what part of the region's money they hold (each weighed by its
 * tag). Parts, not amounts, because mixes differ in size and currency. `standing` says whether all regions have a term, some, one alone or none.
 */
export function regionTerms(
  instruments: readonly InstrumentFacts[],
  regions: readonly string[],
  terms: readonly TaxonomyTerm[],
  branches: boolean,
): Omit<RegionTerms, 'inputs'> {
  const compared = instruments.filter(({ region }) => region !== null && regions.includes(region))
  const all = coverage(compared, terms, branches)
  const width = all.terms.length
  const rowsOf = regions.map((name) => compared.flatMap(({ region }, row) => (region === name ? [row] : [])))
  const whole = rowsOf.map((rows) => ({
    budget: sumByCurrency(rows.flatMap((row) => compared[row]!.budget ?? [])),
    grant: sumByCurrency(rows.flatMap((row) => compared[row]!.grant)),
  }))
  return {
    regions: regions.map((region, at) => ({
      region,
      instruments: rowsOf[at]!.length,
      tagged: rowsOf[at]!.filter((row) => all.weight.slice(row * width, (row + 1) * width).some((weight) => weight !== null)).length,
    })),
    terms: all.terms.map((term, column) => {
      const cells = rowsOf.map((rows, at) => {
        const carrying = rows.flatMap((row) => {
          const weight = all.weight[row * width + column] ?? null
          return weight === null || weight === 0 ? [] : [{ one: compared[row]!, weight }]
        })
        return {
          instruments: carrying.map(({ one: { id, code, name }, weight }) => ({ id, code, name, weight })),
          budgetShare: shareOf(
            carrying.flatMap(({ one: { budget }, weight }) => (budget === null ? [] : [weighed(budget, weight)])),
            whole[at]!.budget,
          ),
          grantShare: shareOf(
            carrying.flatMap(({ one: { grant }, weight }) => grant.map((money) => weighed(money, weight))),
            whole[at]!.grant,
          ),
        }
      })
      return {
        ...term,
        standing: standingOf(cells.filter(({ instruments: carrying }) => carrying.length > 0).length, regions.length),
        cells,
      }
    }),
  }
}

function standingOf(having: number, regions: number): RegionTerms['terms'][number]['standing'] {
  if (having === 0) return 'none'
  if (having === regions) return 'all'
  return having === 1 ? 'one' : 'some'
}

function weighed({ amount, currency }: Money, weight: number): Money {
  return { amount: amount * weight, currency }
}

/** Null where nothing is known, or where the region's money is in several currencies and so has no whole. */
function shareOf(part: readonly Money[], whole: readonly Money[]): number | null {
  const [only, ...more] = whole
  if (only === undefined || more.length > 0 || only.amount <= 0) return null
  return (sumByCurrency(part)[0]?.amount ?? 0) / only.amount
}
