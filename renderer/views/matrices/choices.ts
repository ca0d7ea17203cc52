import type { MatrixFilter, MatrixOrder, MatrixQuestion } from '#core/contract/matrices.ts'
import type { Shown } from '#renderer/charts/matrix-cell.ts'

/** What the user chose to see in the matrices; kept in memory while the project is open, so it works read-only too. */
export interface MatrixChoices {
  readonly filter: MatrixFilter
  readonly order: MatrixOrder
  readonly universe: number | null
  /** Null: both where there are judgements, else observed. */
  readonly shown: Shown | null
  readonly onlyDisagreements: boolean
  /** Row ids of the pair whose story the inspector tells. */
  readonly pair: { readonly from: number; readonly to: number } | null
  /** Row id of the instrument that is chosen by itself: it or a pair, whichever came last. */
  readonly instrument: number | null
}

/** The question as the engine takes it. */
export function questionOf({ filter, order, universe }: MatrixChoices, language: 'en' | 'it' = 'en'): MatrixQuestion {
  const worded = order.by === 'taxonomy' ? { ...order, language } : order
  return { filter, order: worded, ...(universe === null ? {} : { universe }) }
}

/** A filter without what chooses nothing. */
export function cleanFilter(filter: MatrixFilter): MatrixFilter {
  const entries = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== 'organisation' && !(Array.isArray(value) && value.length === 0) && value !== 0,
  )
  return Object.fromEntries(entries)
}
