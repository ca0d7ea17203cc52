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
