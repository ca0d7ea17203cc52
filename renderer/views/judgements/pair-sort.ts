import type { Given } from './pair-filter.ts'
import type { OrderedPair } from './pair-order.ts'

export type PairSort = 'from' | 'to' | 'score'

/** Place of a pair among the scores: the open ones last, "cannot assess" before them. */
function scorePlace(pair: OrderedPair, given: Given): number {
  const own = given.get(pair.key)
  if (own === undefined) return -5
  return own.score ?? -4
}

/** Pairs by the code of an instrument (then of the other) or by score; the order within equals stays. */
export function sortedPairs(
  pairs: readonly OrderedPair[],
  given: Given,
  sort: PairSort,
  descending: boolean,
  compare: (a: string, b: string) => number,
): readonly OrderedPair[] {
  const turn = descending ? -1 : 1
  if (sort === 'score') return pairs.toSorted((a, b) => turn * (scorePlace(a, given) - scorePlace(b, given)))
  const other = sort === 'from' ? 'to' : 'from'
  return pairs.toSorted((a, b) => turn * compare(a[sort].code, b[sort].code) || compare(a[other].code, b[other].code))
}
