import type { Aggregation } from '../judging/aggregate.ts'
import { type GivenScore, judge, type JudgedMatrix } from '../matrix/judged.ts'
import type { Confidence } from '../model/vocabulary.ts'
import type { Influences, PotentialValue } from './direct.ts'

/** One rater's answer on an ordered pair, with what a lens and its uncertainty want to know of it. */
export interface Voice extends GivenScore {
  readonly role: string | null
  /** P, "not now, but possible"; the score is 0. */
  readonly potential: boolean
  readonly confidence: Confidence | null
  /** It comes with reasons. */
  readonly noted: boolean
}

/** Voices between these instruments (row ids in the order of the matrix) as positions, the last of each rater on a pair; P counts as asked. */
export function voicesAmong(instruments: readonly number[], voices: readonly Voice[], potential: PotentialValue): readonly Voice[] {
  const position = new Map(instruments.map((id, at) => [id, at]))
  const last = new Map<string, Voice>()
  for (const voice of voices) {
    const [from, to] = [position.get(voice.from), position.get(voice.to)]
    if (from === undefined || to === undefined || from === to) continue
    last.set(`${from} ${to} ${voice.rater}`, { ...voice, from, to, score: voice.potential ? potential : voice.score })
  }
  return [...last.values()]
}

/** The voices brought together, and the matrix that lenses read: cells without a score count 0. */
export function heard(
  size: number,
  voices: readonly Voice[],
  aggregation: Aggregation,
): { readonly judged: JudgedMatrix; readonly influences: Influences } {
  const judged = judge(size, voices, aggregation)
  return { judged, influences: { size, cells: judged.score.map((score) => (Number.isNaN(score) ? 0 : score)) } }
}
