import { answerIn, answersOf, type Answer } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import type { Given } from './pair-filter.ts'
import type { OrderedPair } from './pair-order.ts'

/** How far a rater is. `answered` + `left` = `total`; "cannot assess" is an answer too, and `unable` says how many of them it is. */
export interface Progress {
  readonly total: number
  readonly answered: number
  readonly unable: number
  readonly left: number
  /** How often each answer was given, in the order of the scale. */
  readonly byAnswer: readonly { readonly answer: Exclude<Answer, null>; readonly count: number }[]
}

export function progressOf(pairs: readonly OrderedPair[], given: Given, scale: JudgingScale): Progress {
  const own = pairs.flatMap((pair) => given.get(pair.key) ?? []).map((one) => answerIn(scale, one))
  const byAnswer = answersOf(scale).map((answer) => ({ answer, count: own.filter((one) => one === answer).length }))
  const unable = own.filter((one) => one === null).length
  return { total: pairs.length, answered: own.length, unable, left: pairs.length - own.length, byAnswer }
}

/**
 * The next pair without a judgement after the pair `after` (from the beginning again when the end is reached), never that pair itself.
 * Skipped ones come only when nothing else is left. Null when nothing is left.
 */
export function nextOpen(
  pairs: readonly OrderedPair[],
  given: Given,
  after: string | null,
  skipped: ReadonlySet<string>,
): OrderedPair | null {
  const at = pairs.findIndex((pair) => pair.key === after)
  const round = [...pairs.slice(at + 1), ...pairs.slice(0, Math.max(0, at))]
  const open = round.filter((pair) => pair.key !== after && !given.has(pair.key))
  return open.find((pair) => !skipped.has(pair.key)) ?? open[0] ?? null
}

/** Where to go on: the pair left last where it is still open, else the next open one after it. */
export function resumeAt(
  pairs: readonly OrderedPair[],
  given: Given,
  last: string | null,
  skipped: ReadonlySet<string>,
): OrderedPair | null {
  const left = pairs.find((pair) => pair.key === last)
  if (left !== undefined && !given.has(left.key) && !skipped.has(left.key)) return left
  return nextOpen(pairs, given, last, skipped)
}

/** The pair before (-1) or after (+1) in the order of work; null at the ends. A pair outside begins with the first. */
export function neighbour(pairs: readonly OrderedPair[], key: string, step: -1 | 1): OrderedPair | null {
  const at = pairs.findIndex((pair) => pair.key === key)
  if (at < 0) return step === 1 ? (pairs[0] ?? null) : null
  return pairs[at + step] ?? null
}
