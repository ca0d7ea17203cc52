import { type BootstrapOptions, type DrawnStatistic, withInterval } from './bootstrap.ts'
import { chanceOfChiSquare } from './chi-square.ts'
import { type Agreement, byContent, distinct, isValue, itemsIn, ratersIn, type Ratings, valuesPerItem } from './ratings.ts'

export interface Concordance extends Agreement {
  /** m·(n - 1)·W; null with W. */
  readonly chiSquare: number | null
  /** Chance of such a chi-square or a larger one, n - 1 degrees of freedom, where every rater ranks at random. */
  readonly p: number | null
  /** The chi-square distribution is a poor approximation: seven items or fewer (Siegel and Castellan 1988, chapter 9); use tables of W then. */
  readonly pIsRough: boolean
  /** A rater gave the same rank to several items: W should be corrected. */
  readonly tied: boolean
}

/**
 * Kendall's coefficient of concordance (Kendall and Babington Smith 1939; ties: Kendall 1948; Siegel and Castellan 1988, chapter 9) of m raters and
 * n items, each rater's values turned into middle ranks:
 *
 *   W = 12·S / (m²(n³ - n))   or, corrected for ties,   W = 12·S / (m²(n³ - n) - m·sum over raters of T)
 *
 * S: squares of the items' rank sums around their mean; T: sum of t³ - t over a rater's groups of t equal ranks. Items that a rater did
 * not rank are left out. Resamples hold an item several times, and no rater can tell these apart: the tie correction counts them as ties, and
 * so does the interval of the uncorrected W for them alone.
 *
 * Null: fewer than two raters or items, or no rater tells items apart. p follows from the W asked for. With few raters chi-square errs on the
 * safe side (Legendre 2005).
 */
export function kendallW(ratings: Ratings, { ties = false }: { readonly ties?: boolean } = {}, options?: BootstrapOptions): Concordance {
  const raters = ratersIn(ratings)
  const ranked = rankedItems(raters)
  const n = ranked.length
  const found = raters.length < 2 || n < 2 ? { value: null, interval: null } : withInterval(n, concordanceOf(ranked, ties), options)
  const chiSquare = found.value === null ? null : raters.length * (n - 1) * found.value
  return {
    ...found,
    chiSquare,
    p: chiSquare === null ? null : chanceOfChiSquare(chiSquare, n - 1),
    pIsRough: n <= 7,
    tied: raters.some((_, rater) => new Set(ranked.map((places) => places[rater])).size < n),
    raters: raters.length,
    items: n,
    leftOut: valuesPerItem(raters).length - n,
  }
}

/** Items that every rater ranked, in an order of their content: for each rater the place of the item's value among the rater's values. */
function rankedItems(raters: Ratings): readonly (readonly number[])[] {
  const items = Array.from({ length: itemsIn(raters) }, (_, item) => raters.map((row) => row[item])).filter((given) => given.every(isValue))
  const places = raters.map((_, rater) => {
    const values = distinct(items.map((given) => given[rater]!))
    return new Map(Array.from(values, (value, place) => [value, place] as const))
  })
  return items.map((given) => given.map((value, rater) => places[rater]!.get(value!)!)).sort(byContent)
}

function concordanceOf(ranked: readonly (readonly number[])[], ties: boolean): DrawnStatistic {
  const raters = ranked[0]!.length
  const items = ranked.length
  const placesOf = Array.from({ length: raters }, (_, rater) => Int32Array.from(ranked, (places) => places[rater]!))
  const levelsOf = placesOf.map((places) => 1 + places.reduce((most, place) => Math.max(most, place), 0))
  const sizes = new Float64Array(items)
  const sums = new Float64Array(items)
  return (drawn) => {
    sums.fill(0)
    let n = 0
    let repeats = 0
    for (const times of drawn) {
      n += times
      repeats += times ** 3 - times
    }
    let tied = 0
    let varied = false
    for (const [rater, places] of placesOf.entries()) {
      sizes.fill(0)
      for (let item = 0; item < items; item++) sizes[places[item]!]! += drawn[item]!
      let below = 0
      for (let place = 0; place < levelsOf[rater]!; place++) {
        const size = sizes[place]!
        tied += size ** 3 - size
        varied ||= size > 0 && size < n
        sizes[place] = below + (size + 1) / 2
        below += size
      }
      for (let item = 0; item < items; item++) sums[item]! += sizes[places[item]!]!
    }
    if (!varied) return null
    const mean = (raters * (n + 1)) / 2
    let squares = 0
    for (let item = 0; item < items; item++) squares += drawn[item]! * (sums[item]! - mean) ** 2
    const most = ties ? raters ** 2 * (n ** 3 - n) - raters * tied : raters ** 2 * (n ** 3 - n - repeats)
    return (12 * squares) / most
  }
}
