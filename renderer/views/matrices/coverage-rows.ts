import type { CoverageMatrix, coverageMeasures } from '#core/contract/matrices.ts'
import type { Money } from '#core/contract/organisations.ts'

export type CoverageMeasure = (typeof coverageMeasures)[number]

/** Number of terms that no instrument carries. */
export function coverageGaps(coverage: CoverageMatrix): number {
  return coverage.totals.filter((total) => total.instruments === 0).length
}

/** One tagged cell: its weight, and its money (weighted) where money is asked for. */
export interface CoverageCell {
  readonly weight: number
  readonly money: readonly Money[]
  /** 0 to 1: part of the largest cell of the same currency; the weight where numbers are asked for. */
  readonly strength: number
}

function moneyOf(coverage: CoverageMatrix, instrument: number, weight: number, measure: CoverageMeasure): readonly Money[] {
  const found = coverage.instruments[instrument]
  if (found === undefined || measure === 'number') return []
  const amounts = measure === 'grant' ? found.grant : found.budget === null ? [] : [found.budget]
  return amounts.map(({ amount, currency }) => ({ amount: amount * weight, currency }))
}

/** The cells of each term in the order of the instruments; currencies are scaled apart, never together. */
export function coverageCells(coverage: CoverageMatrix, measure: CoverageMeasure): readonly (readonly (CoverageCell | null)[])[] {
  const { instruments, terms, weight } = coverage
  const largest = new Map<string | null, number>()
  const raw = terms.map((_, term) =>
    instruments.map((_instrument, instrument) => {
      const own = weight[instrument * terms.length + term] ?? null
      if (own === null) return null
      const money = moneyOf(coverage, instrument, own, measure)
      for (const { amount, currency } of money) largest.set(currency, Math.max(largest.get(currency) ?? 0, amount))
      return { weight: own, money }
    }),
  )
  return raw.map((cells) =>
    cells.map((cell) => {
      if (cell === null) return null
      const parts = cell.money.map(({ amount, currency }) => amount / (largest.get(currency) || 1))
      return { ...cell, strength: measure === 'number' ? cell.weight : Math.max(0, ...parts) }
    }),
  )
}
