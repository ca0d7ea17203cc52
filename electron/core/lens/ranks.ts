/** Values nearer to each other than this share of their size are equal but for rounding. */
const sameShare = 1e-10

/** 1 for the largest; equal values share the rank, and the ranks after them are left out (1, 2, 2, 4). Whole numbers below 2^53 are compared exactly. */
export function ranksOf(values: ArrayLike<number>): readonly number[] {
  const order = Array.from({ length: values.length }, (_, at) => at).toSorted((a, b) => values[b]! - values[a]!)
  const ranks: number[] = Array.from({ length: values.length })
  let first = 0
  for (const [place, at] of order.entries()) {
    if (!isSame(values[order[first]!]!, values[at]!)) first = place
    ranks[at] = first + 1
  }
  return ranks
}

function isSame(a: number, b: number): boolean {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a === b
  return Math.abs(a - b) <= sameShare * Math.max(Math.abs(a), Math.abs(b))
}

/** Values nearer to each other than this share of the largest, or of the unit they are counted in, are equal but for rounding. */
const tieShare = 1e-11

function tieWidth(values: ArrayLike<number>, unit: number): number {
  let largest = unit
  for (let at = 0; at < values.length; at++) largest = Math.max(largest, Math.abs(values[at]!))
  return largest * tieShare
}

/**
 * The rank of one of the values: 1 for the largest; equal values share the mean of their ranks (1, 2.5, 2.5, 4). `unit`: what the values are sums
 * of, so that what cancels out to rounding is told from what is small; 0 where there is no such thing.
 */
export function meanRankOf(values: ArrayLike<number>, one: number, unit: number, width = tieWidth(values, unit)): number {
  let rank = 1
  const own = values[one]!
  for (let at = 0; at < values.length; at++) {
    if (at === one) continue
    const above = values[at]! - own
    rank += above > width ? 1 : above >= -width ? 0.5 : 0
  }
  return rank
}

/** The ranks of all, see `meanRankOf`. */
export function meanRanks(values: ArrayLike<number>, unit: number): readonly number[] {
  const width = tieWidth(values, unit)
  return Array.from({ length: values.length }, (_, at) => meanRankOf(values, at, unit, width))
}
