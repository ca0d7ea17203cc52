import { budgetSources } from '../model/vocabulary.ts'
import { createSum } from '../sheet/sum.ts'

/** A stated part of an instrument's budget. */
export interface BudgetPart {
  /** A known source or own words; null: of all sources together. */
  readonly source: string | null
  /** Null: of all years together. */
  readonly year: number | null
  readonly amount: number
  readonly currency: string
}

/** Two statements of the same money that differ: `whole` as stated, `parts` as they add up. */
export interface BudgetDifference {
  /** total: the budget against its sources, or its years; source: one source against its years; year: one year against its sources. */
  readonly kind: 'total_sources' | 'total_years' | 'source' | 'year'
  readonly source: string | null
  readonly year: number | null
  readonly currency: string
  readonly whole: number
  readonly parts: number
}

/** The parts of one currency as sources by years, each sum apart from what is stated of it. */
export interface BudgetTable {
  readonly currency: string
  readonly years: readonly number[]
  readonly sources: readonly {
    /** Null: all sources together, as stated. */
    readonly source: string | null
    readonly byYear: readonly (number | null)[]
    /** As stated, else the sum of its years. */
    readonly total: number | null
    readonly summed: boolean
  }[]
}

const knownSources: readonly string[] = budgetSources

function sourcesOf(parts: readonly BudgetPart[]): readonly string[] {
  const named = new Set(parts.flatMap(({ source }) => (source === null ? [] : [source])))
  const rank = (source: string): number => (knownSources.includes(source) ? knownSources.indexOf(source) : knownSources.length)
  return [...named].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

function yearsOf(parts: readonly BudgetPart[]): readonly number[] {
  return [...new Set(parts.flatMap(({ year }) => (year === null ? [] : [year])))].toSorted((a, b) => a - b)
}

function stated(parts: readonly BudgetPart[], source: string | null, year: number | null): number | null {
  return parts.find((part) => part.source === source && part.year === year)?.amount ?? null
}

function added(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null)
  if (known.length === 0) return null
  const sum = createSum()
  for (const amount of known) sum.add(amount)
  return Math.round(sum.total() * 100) / 100
}

/** One table a currency, in the order of its code: different currencies are never added. */
export function budgetTables(parts: readonly BudgetPart[]): readonly BudgetTable[] {
  return byCurrency(parts).map(([currency, own]) => {
    const years = yearsOf(own)
    const rows = own.some(({ source }) => source === null) ? [...sourcesOf(own), null] : sourcesOf(own)
    return {
      currency,
      years,
      sources: rows.map((source) => {
        const byYear = years.map((year) => stated(own, source, year))
        const whole = source === null ? null : stated(own, source, null)
        return { source, byYear, total: whole ?? added(byYear), summed: whole === null }
      }),
    }
  })
}

/**
 * Where stated wholes and their parts differ: the budget against sources and against years, a source against its years, a year against its
 * sources. Compared only within the budget's currency; less than half a cent is none.
 */
export function budgetDifferences(
  budget: { readonly amount: number; readonly currency: string | null } | null,
  parts: readonly BudgetPart[],
): readonly BudgetDifference[] {
  return byCurrency(parts).flatMap(([currency, own]) => {
    const found: BudgetDifference[] = []
    const compare = (
      kind: BudgetDifference['kind'],
      source: string | null,
      year: number | null,
      whole: number | null,
      sum: number | null,
    ) => {
      if (whole !== null && sum !== null && Math.abs(whole - sum) >= 0.005) found.push({ kind, source, year, currency, whole, parts: sum })
    }
    const years = yearsOf(own)
    const sources = sourcesOf(own)
    const yearsOfSource = (source: string) => added(years.map((year) => stated(own, source, year)))
    const sourcesOfYear = (year: number) => added(sources.map((source) => stated(own, source, year)))
    for (const source of sources) compare('source', source, null, stated(own, source, null), yearsOfSource(source))
    for (const year of years) compare('year', null, year, stated(own, null, year), sourcesOfYear(year))
    if (budget?.currency === currency) {
      compare(
        'total_sources',
        null,
        null,
        budget.amount,
        added(sources.map((source) => stated(own, source, null) ?? yearsOfSource(source))),
      )
      compare('total_years', null, null, budget.amount, added(years.map((year) => stated(own, null, year) ?? sourcesOfYear(year))))
    }
    return found
  })
}

function byCurrency(parts: readonly BudgetPart[]): readonly (readonly [string, readonly BudgetPart[]])[] {
  return [...new Set(parts.map(({ currency }) => currency))]
    .toSorted()
    .map((currency) => [currency, parts.filter((part) => part.currency === currency)])
}
