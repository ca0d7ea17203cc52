import { quantile } from '../matrix/quantile.ts'
import { isValue } from './ratings.ts'

/** How far raters agree on one item, where no coefficient exists: it has nothing to compare the item with. */
export interface ItemAgreement {
  readonly raters: number
  /** Null without a value. */
  readonly median: number | null
  /** Share of the raters whose value is at most one step from the median; null with fewer than two. */
  readonly withinOneStep: number | null
  /** Interquartile range, quartiles as type 7 of R; null with fewer than two raters. */
  readonly interquartileRange: number | null
}

/** Agreement on one item, from its values on a scale whose neighbours are `step` apart. */
export function itemAgreement(given: readonly (number | null)[], step = 1): ItemAgreement {
  const values = given.filter(isValue).sort((a, b) => a - b)
  const raters = values.length
  if (raters === 0) return { raters, median: null, withinOneStep: null, interquartileRange: null }
  const median = quantile(values, 0.5)
  if (raters === 1) return { raters, median, withinOneStep: null, interquartileRange: null }
  return {
    raters,
    median,
    withinOneStep: values.filter((value) => Math.abs(value - median) <= step).length / raters,
    interquartileRange: quantile(values, 0.75) - quantile(values, 0.25),
  }
}
