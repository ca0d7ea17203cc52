import { type BootstrapOptions, type DrawnStatistic, withInterval } from './bootstrap.ts'
import { type Agreement, byContent, distinct, isValue, ratersIn, type Ratings, valuesPerItem } from './ratings.ts'

/** How much a disagreement counts: all the same, by the distance of the two values, or by its square. */
export const kappaWeights = ['none', 'linear', 'quadratic'] as const
export type KappaWeights = (typeof kappaWeights)[number]

export interface KappaOptions {
  readonly weights?: KappaWeights
  /** Distance by the order of the values that occur (the categories of a table), or between the values themselves. */
  readonly distance?: 'order' | 'value'
}

/**
 * Cohen's kappa of two raters (Cohen 1960), weighted (Cohen 1968): kappa = (p_o - p_e) / (1 - p_e) with p_o = sum of w·p_ij and
 * p_e = sum of w·p_i.·p_.j; w = 1 for equal values and else none: 0, linear: 1 - |i - j| / (q - 1) (Cicchetti and Allison 1971), quadratic:
 * 1 - ((i - j) / (q - 1))² (Fleiss and Cohen 1973).
 * Worked out as 1 - sum of d·p_ij / sum of d·p_i.·p_.j with d = 1 - w, in which q - 1 cancels.
 *
 * Items that only one of them rated are left out. Null: not exactly two raters, no item that both rated, or both always gave the same value.
 */
export function cohenKappa(
  ratings: Ratings,
  { weights = 'none', distance = 'order' }: KappaOptions = {},
  options?: BootstrapOptions,
): Agreement {
  const raters = ratersIn(ratings)
  const [first = [], second = []] = raters
  const pairs = first.map((value, item) => [value, second[item]]).filter((pair): pair is [number, number] => pair.every(isValue))
  const two = raters.length === 2 && pairs.length > 0
  return {
    ...(two ? withInterval(pairs.length, kappaOf(pairs.sort(byContent), weights, distance), options) : { value: null, interval: null }),
    raters: raters.length,
    items: two ? pairs.length : 0,
    leftOut: valuesPerItem(raters).length - (two ? pairs.length : 0),
  }
}

function kappaOf(
  pairs: readonly (readonly [number, number])[],
  weights: KappaWeights,
  distance: NonNullable<KappaOptions['distance']>,
): DrawnStatistic {
  const values = distinct(pairs.flat())
  const placeOf = new Map(Array.from(values, (value, place) => [value, place] as const))
  const rows = Int32Array.from(pairs, ([value]) => placeOf.get(value)!)
  const columns = Int32Array.from(pairs, ([, value]) => placeOf.get(value)!)
  const positions = distance === 'order' ? values.map((_, place) => place) : values
  const apart = (a: number, b: number): number => {
    if (a === b) return 0
    const far = Math.abs(positions[a]! - positions[b]!)
    return weights === 'none' ? 1 : weights === 'linear' ? far : far ** 2
  }
  const observedApart = Float64Array.from(pairs, (_, at) => apart(rows[at]!, columns[at]!))
  const byFirst = new Float64Array(values.length)
  const bySecond = new Float64Array(values.length)
  return (drawn) => {
    byFirst.fill(0)
    bySecond.fill(0)
    let n = 0
    let observed = 0
    for (let at = 0; at < drawn.length; at++) {
      const times = drawn[at]!
      n += times
      observed += times * observedApart[at]!
      byFirst[rows[at]!]! += times
      bySecond[columns[at]!]! += times
    }
    let expected = 0
    if (weights === 'none') for (let at = 0; at < values.length; at++) expected += byFirst[at]! * (n - bySecond[at]!)
    else
      for (let a = 0; a < values.length; a++)
        if (byFirst[a]! > 0) for (let b = 0; b < values.length; b++) expected += byFirst[a]! * bySecond[b]! * apart(a, b)
    return expected === 0 ? null : 1 - (n * observed) / expected
  }
}
