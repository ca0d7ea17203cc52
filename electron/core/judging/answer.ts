import { relationTypes, scores, type RelationType } from '../model/vocabulary.ts'
import type { JudgingScale } from './settings.ts'

/** One answer to "how does A affect B?": a score, P (possible, not now), a kind of relation, or null, "cannot assess". */
export type Answer = number | 'P' | RelationType | null

/** An answer as the project keeps it. */
export interface KeptAnswer {
  readonly score: number | null
  /** P: the score is 0. */
  readonly potential: boolean
  readonly relation: RelationType | null
}

const answersOn = { impact: scores, influence: [0, 1, 2, 3, 'P'], relations: relationTypes } as const satisfies Record<
  JudgingScale,
  readonly Answer[]
>

/** What can be answered on a scale, in the order of its keys, without "cannot assess". */
export function answersOf(scale: JudgingScale): readonly Exclude<Answer, null>[] {
  return answersOn[scale]
}

/** Key on the keyboard of an answer: 1 to 7, on the scale of influence 1 to 4 and P, 0 for "cannot assess"; "" for what is not on the scale. */
export function keyOf(scale: JudgingScale, answer: Answer): string {
  if (answer === null) return '0'
  if (answer === 'P') return 'P'
  const place = answersOf(scale).indexOf(answer)
  return place < 0 ? '' : String(place + 1)
}

/** What was answered on the scale. Other scales' parts of it are details. */
export function answerIn(scale: JudgingScale, { score, potential, relation }: KeptAnswer): Answer {
  if (scale === 'relations') return relation
  return potential ? 'P' : score
}

/** How an answer is kept; on scales with scores the kind of relation stays what it was. */
export function keptAnswer(scale: JudgingScale, answer: Answer, relation: RelationType | null): KeptAnswer {
  if (scale === 'relations') return { score: null, potential: false, relation: relationTypes.find((one) => one === answer) ?? null }
  return { score: answer === 'P' ? 0 : typeof answer === 'number' ? answer : null, potential: answer === 'P', relation }
}
