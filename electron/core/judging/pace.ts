/** A gap this long is a pause: the rater was away. */
const pause = 5 * 60_000
/** Answers closer than this were not given one by one: they came from a file. */
const together = 500
/** The pace is that of the last answers: one gets faster. */
const lastGaps = 40
const fewest = 3

/**
 * How long the rest takes at the rater's own pace, in milliseconds: the median gap between two answers, pauses left out, times what is left.
 * Answers that came together tell nothing. Null with fewer than three gaps.
 */
export function timeLeft(answeredAt: readonly number[], left: number): number | null {
  if (left === 0) return 0
  const ascending = answeredAt.toSorted((a, b) => a - b)
  const gaps = ascending
    .slice(1)
    .map((moment, at) => moment - ascending[at]!)
    .filter((gap) => gap >= together && gap <= pause)
    .slice(-lastGaps)
    .sort((a, b) => a - b)
  if (gaps.length < fewest) return null
  const middle = gaps.length >> 1
  const median = gaps.length % 2 === 1 ? gaps[middle]! : (gaps[middle - 1]! + gaps[middle]!) / 2
  return median * left
}
