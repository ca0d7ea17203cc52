import { blankProfile } from '#core/contract/instruments.ts'
import type { AnswerRule } from '#core/contract/matrix-files.ts'
import type { LabelTarget } from '#core/matrix-file/take-matrix.ts'
import type { WriteDb } from '../file/handles.ts'
import { listAssessments } from '../queries/judgements.ts'
import { createInstrument } from './instruments.ts'
import { addRater, assess, type RaterFacts } from './judgements.ts'

interface TakenJudgement {
  /** Positions in the targets. */
  readonly from: number
  readonly to: number
  readonly score: number | null
  readonly potential: boolean
  readonly rationale: string | null
}

/**
 * Judgements of a matrix, with the instruments and the rater that they need. Other answers of the rater are kept or replaced as a whole. Gives the
 * rater's id. Refuses `duplicate`, `not_found`, `invalid`.
 */
export function takeMatrix(
  db: WriteDb,
  given: {
    readonly rater: number | RaterFacts
    readonly targets: readonly LabelTarget[]
    readonly judgements: readonly TakenJudgement[]
    readonly answers: AnswerRule
  },
): number {
  const rater = typeof given.rater === 'number' ? given.rater : addRater(db, given.rater)
  const instruments = given.targets.map((target) =>
    target.kind === 'out' ? null : target.kind === 'instrument' ? target.id : makeInstrument(db, target),
  )
  const before = new Map(listAssessments(db, { rater }).map((one) => [`${one.from}-${one.to}`, one]))
  for (const { from, to, score, potential, rationale } of given.judgements) {
    const pair = { from: instruments[from]!, to: instruments[to]! }
    const known = before.get(`${pair.from}-${pair.to}`)
    if (known !== undefined && (given.answers === 'keep' || (known.score === score && known.potential === potential))) continue
    assess(db, { rater, ...pair, score, potential, rationale, relation: null, confidence: null })
  }
  return rater
}

function makeInstrument(db: WriteDb, { code, name }: { readonly code: string; readonly name: string }): number {
  return createInstrument(db, { ...blankProfile, code, name })
}
