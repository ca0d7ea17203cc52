import { answerIn, type KeptAnswer } from './answer.ts'
import type { JudgingScale } from './settings.ts'

/** An answer with a name for its rater and pair that is the same in two rounds. */
export interface RoundAnswer extends KeptAnswer {
  readonly key: string
}

/** How many ratings changed between two rounds, of those that both hold. */
export interface Change {
  readonly compared: number
  readonly changed: number
  /** Null where the rounds have no rating in common. */
  readonly share: number | null
}

/** "Cannot assess" is an answer too: from it to a score is a change. */
export function changeBetween(scale: JudgingScale, before: readonly RoundAnswer[], after: readonly RoundAnswer[]): Change {
  const then = new Map(before.map((one) => [one.key, answerIn(scale, one)]))
  const common = after.filter(({ key }) => then.has(key))
  const changed = common.filter((one) => then.get(one.key) !== answerIn(scale, one)).length
  return { compared: common.length, changed, share: common.length === 0 ? null : changed / common.length }
}
