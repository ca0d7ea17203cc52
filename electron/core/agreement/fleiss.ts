import { type BootstrapOptions, type DrawnStatistic, withInterval } from './bootstrap.ts'
import { type Agreement, countValues, ratersIn, type Ratings, type ValueCounts, valuesPerItem } from './ratings.ts'

export interface FleissAgreement extends Agreement {
  /** Values of every item counted; null where there is no item. */
  readonly perItem: number | null
}

/**
 * Fleiss' kappa (Fleiss, Measuring Nominal Scale Agreement Among Many Raters, 1971) of N items with n values each, by whichever raters:
 *
 *   kappa = (P - P_e) / (1 - P_e),   P = mean over items of sum of n_ic·(n_ic - 1) / (n·(n - 1)),   P_e = sum of p_c²
 *
 * n_ic: how often item i got value c; p_c: share of c among all N·n values. Values are taken as nominal.
 * All items need the same number of values: n is what most items have (the larger of two as common), the others are left out.
 * Krippendorff's alpha takes them all. Null: n below two, or all values the same.
 */
export function fleissKappa(ratings: Ratings, options?: BootstrapOptions): FleissAgreement {
  const raters = ratersIn(ratings)
  const given = valuesPerItem(raters)
  const perItem = commonest(given)
  const counts = countValues(raters, (values) => perItem !== null && values === perItem)
  const items = counts.total.length
  const exists = perItem !== null && perItem >= 2
  return {
    ...(exists ? withInterval(items, kappaOf(counts, perItem), options) : { value: null, interval: null }),
    perItem,
    raters: raters.length,
    items,
    leftOut: given.length - items,
  }
}

function commonest(given: readonly number[]): number | null {
  const times = new Map<number, number>()
  for (const count of given) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)[0]?.[0] ?? null
}

/** As 1 - (1 - P) / (1 - P_e), which is exactly 1 where all agree. */
function kappaOf({ values, start, place, count, total }: ValueCounts, perItem: number): DrawnStatistic {
  const apart = Float64Array.from(total, (_, unit) => {
    let pairs = 0
    for (let at = start[unit]!; at < start[unit + 1]!; at++) pairs += count[at]! * (perItem - count[at]!)
    return pairs / (perItem * (perItem - 1))
  })
  const given = new Float64Array(values.length)
  return (drawn) => {
    given.fill(0)
    let items = 0
    let observed = 0
    for (let unit = 0; unit < drawn.length; unit++) {
      const times = drawn[unit]!
      items += times
      observed += times * apart[unit]!
      if (times > 0) for (let at = start[unit]!; at < start[unit + 1]!; at++) given[place[at]!]! += times * count[at]!
    }
    const all = items * perItem
    let expected = 0
    for (const times of given) expected += times * (all - times)
    return expected === 0 ? null : 1 - (observed * all ** 2) / (items * expected)
  }
}
