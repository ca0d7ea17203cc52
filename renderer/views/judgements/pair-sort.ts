import { answerIn, answersOf } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import type { Given } from './pair-filter.ts'
import type { OrderedPair } from './pair-order.ts'

export type PairSort = 'from' | 'to' | 'score'

/** Place of a pair among the answers of the scale: the open ones last, "cannot assess" before them. */
function answerPlace(pair: OrderedPair, given: Given, scale: JudgingScale): number {
  const own = given.get(pair.key)
  if (own === undefined) return -2
  const answer = answerIn(scale, own)
  return answer === null ? -1 : answersOf(scale).indexOf(answer)
}

/** Pairs by the code of an instrument (then of the other) or by answer; the order within equals stays. */
export function sortedPairs(
  pairs: readonly OrderedPair[],
  given: Given,
  scale: JudgingScale,
  sort: PairSort,
  descending: boolean,
  compare: (a: string, b: string) => number,
): readonly OrderedPair[] {
  const turn = descending ? -1 : 1
  if (sort === 'score') return pairs.toSorted((a, b) => turn * (answerPlace(a, given, scale) - answerPlace(b, given, scale)))
  const other = sort === 'from' ? 'to' : 'from'
  return pairs.toSorted((a, b) => turn * compare(a[sort].code, b[sort].code) || compare(a[other].code, b[other].code))
}
