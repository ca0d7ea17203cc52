/**
 * What raters say of items: a row a rater, a column an item. Null (or NaN) is no value; a row that ends early has none for the rest.
 * Values of the nominal level are codes: only whether two are equal counts.
 */
export type Ratings = readonly (readonly (number | null)[])[]

/** What may be done with values (Stevens 1946): tell them apart, order them, subtract them, divide them. */
export const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const
export type Level = (typeof levels)[number]

/** How far raters agree, by one statistic. */
export interface Agreement {
  /** 1 is perfect agreement. Null where the statistic does not exist: fewer than two raters, nothing to compare, no variation. */
  readonly value: number | null
  /** Bootstrap interval over the items, see `bootstrapInterval`; null where there is none. */
  readonly interval: Interval | null
  /** Raters with at least one value. */
  readonly raters: number
  /** Items that the value rests on. */
  readonly items: number
  /** Items with values that the statistic cannot use. Items without any are not counted. */
  readonly leftOut: number
}

/** Lower and upper end. */
export type Interval = readonly [low: number, high: number]

/** The ratings of some items only (0-based, in this order): those of a cell, those that concern an instrument. */
export function ratingsOfItems(ratings: Ratings, items: readonly number[]): Ratings {
  return ratings.map((given) => items.map((item) => given[item] ?? null))
}

export function isValue(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** Rows of those who gave at least one value: who gave none is no rater. */
export function ratersIn(ratings: Ratings): Ratings {
  return ratings.filter((given) => given.some(isValue))
}

export function itemsIn(ratings: Ratings): number {
  return ratings.reduce((most, given) => Math.max(most, given.length), 0)
}

/** Ascending, each once. */
export function distinct(values: Iterable<number>): Float64Array {
  return Float64Array.from(new Set(values)).sort()
}

/**
 * How often each value was given to each item, whoever gave it. Unit u holds the entries `start[u]` to `start[u + 1]`: value
 * `values[place[at]]` was given `count[at]` times. Units lie in an order of their content, so that no figure depends on the order of items.
 */
export interface ValueCounts {
  /** Ascending, each once. */
  readonly values: Float64Array
  readonly start: Int32Array
  readonly place: Int32Array
  readonly count: Int32Array
  /** Values given to each unit. */
  readonly total: Int32Array
}

/** Counts the values of the items for which `takes` answers true, given how many values they have. */
export function countValues(ratings: Ratings, takes: (given: number) => boolean): ValueCounts {
  const taken: number[][] = []
  for (let item = 0; item < itemsIn(ratings); item++) {
    const given = ratings.map((row) => row[item]).filter(isValue)
    if (takes(given.length)) taken.push(given.sort((a, b) => a - b))
  }
  taken.sort(byContent)
  const values = distinct(taken.flat())
  const placeOf = new Map(Array.from(values, (value, place) => [value, place] as const))
  const start = new Int32Array(taken.length + 1)
  const place: number[] = []
  const count: number[] = []
  for (const [unit, given] of taken.entries()) {
    for (const [at, value] of given.entries())
      if (at > 0 && value === given[at - 1]) count[count.length - 1]!++
      else {
        place.push(placeOf.get(value)!)
        count.push(1)
      }
    start[unit + 1] = place.length
  }
  return {
    values,
    start,
    place: Int32Array.from(place),
    count: Int32Array.from(count),
    total: Int32Array.from(taken, ({ length }) => length),
  }
}

/** Shorter ones first, then number by number. */
export function byContent(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return a.length - b.length
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return 0
}

/** Values given to each item that has any. */
export function valuesPerItem(ratings: Ratings): readonly number[] {
  const given = Array.from({ length: itemsIn(ratings) }, (_, item) => ratings.filter((row) => isValue(row[item])).length)
  return given.filter((count) => count > 0)
}
