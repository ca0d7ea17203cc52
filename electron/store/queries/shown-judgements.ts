import type { Assessment, Rater } from '#core/contract/judgements.ts'
import type { PairDetail } from '#core/contract/matrices.ts'
import type { AgreedAnswer } from '#core/judging/judged-agreement.ts'
import type { JudgingFacts } from '#core/matrix/interaction-matrix.ts'
import type { Voice } from '#core/lens/voices.ts'
import type { GivenScore } from '#core/matrix/judged.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { listAssessments, listRaters } from './judgements.ts'
import { aggregationOf, answersOfRound, judgingScale, keptRounds } from './judging.ts'

/*
 * Judgements as matrices show them. While a round is open its answers stay with those who give them: what the round before came to is shown, in
 * the first round nothing. Without rounds, and between them, all answers are shown as they stand.
 */

interface ShownRounds {
  readonly open: number | null
  /** The closed round whose answers are shown in place of those that are given now. */
  readonly shown: { readonly id: number; readonly number: number } | null
}

function shownRounds(db: ReadDb): ShownRounds {
  const rounds = keptRounds(db)
  const open = rounds.find(({ closedAt }) => closedAt === null)
  const before = open && rounds.findLast(({ closedAt, scale }) => closedAt !== null && scale === open.scale)
  return { open: open?.number ?? null, shown: before ?? null }
}

/** Scores alone, with row ids of instruments and the raters' roles, and how they are brought together: what the judged matrix is made of. */
export function shownScores(db: ReadDb): { readonly assessments: readonly GivenScore[]; readonly judging: JudgingFacts } {
  const { open, shown } = shownRounds(db)
  const judging = { scale: judgingScale(db), aggregation: aggregationOf(db), openRound: open, shownRound: shown?.number ?? null }
  if (open !== null && shown === null) return { assessments: [], judging }
  const assessments =
    shown === null
      ? all(
          db,
          db.from
            .selectFrom('assessment')
            .innerJoin('rater', 'rater.id', 'rater_id')
            .select(['rater_id as rater', 'from_id as from', 'to_id as to', 'score', 'role'])
            .where('scale', '=', judging.scale)
            // see `ownRaters`
            .where('peer', 'is', null)
            .orderBy('assessment.id'),
        )
      : numbered(answersOfRound(db, shown.id))
  return { assessments, judging }
}

/** Raters as numbers: those that are removed since have no row. */
function numbered(answers: ReturnType<typeof answersOfRound>): GivenScore[] {
  const numbers = new Map<string, number>()
  return answers.map(({ rater, from, to, score, role }) => {
    const known = numbers.get(rater) ?? numbers.size + 1
    numbers.set(rater, known)
    return { rater: known, from, to, score, role }
  })
}

/** Scores as `shownScores` with how sure their raters are: what ranks are drawn from. */
export function shownVoices(db: ReadDb): { readonly voices: readonly Voice[]; readonly judging: JudgingFacts } {
  const { open, shown } = shownRounds(db)
  const judging = { scale: judgingScale(db), aggregation: aggregationOf(db), openRound: open, shownRound: shown?.number ?? null }
  if (open !== null && shown === null) return { voices: [], judging }
  if (shown !== null) {
    const answers = answersOfRound(db, shown.id)
    return { voices: numbered(answers).map((given, at) => voiceOf(given, answers[at]!)), judging }
  }
  const own = ownRaters(db)
  const answers = listAssessments(db, {}).filter(({ rater }) => own.has(rater))
  return { voices: answers.map((one) => voiceOf({ ...one, role: own.get(one.rater)!.role }, one)), judging }
}

function voiceOf(
  { from, to, rater, score, role = null }: GivenScore,
  { potential, confidence, rationale }: Pick<Assessment, 'potential' | 'confidence' | 'rationale'>,
): Voice {
  return { from, to, rater, score, role, potential, confidence, noted: rationale !== null && rationale !== '' }
}

/** All answers with their raters, for how far these agree. */
export function shownAnswers(db: ReadDb): {
  readonly answers: readonly AgreedAnswer[]
  readonly raters: readonly { key: string; name: string; role: string | null; invented: boolean }[]
  readonly judging: JudgingFacts
} {
  const { open, shown } = shownRounds(db)
  const judging = { scale: judgingScale(db), aggregation: aggregationOf(db), openRound: open, shownRound: shown?.number ?? null }
  if (shown !== null) {
    const answers = answersOfRound(db, shown.id)
    const byRater = new Map(answers.map((one) => [one.rater, one]))
    const raters = [...byRater].map(([key, { raterName: name, role, invented }]) => ({ key, name, role, invented }))
    return { answers, raters, judging }
  }
  if (open !== null) return { answers: [], raters: [], judging }
  const own = ownRaters(db)
  return {
    answers: listAssessments(db, {}).flatMap((one) => (own.has(one.rater) ? [{ ...one, rater: String(one.rater) }] : [])),
    raters: [...own.values()]
      .filter(({ assessments }) => assessments > 0)
      .map(({ id, name, role, invented }) => ({ key: String(id), name, role, invented })),
    judging,
  }
}

/** The judgements of one ordered pair, with who gave them. */
export function shownAssessments(db: ReadDb, pair: { readonly from: number; readonly to: number }): PairDetail['assessments'] {
  const { open, shown } = shownRounds(db)
  if (shown !== null) return answersOfRound(db, shown.id, pair)
  if (open !== null) return []
  const own = ownRaters(db)
  return listAssessments(db, pair).flatMap((assessment) => {
    const rater = own.get(assessment.rater)
    return rater ? [Object.assign(assessment, { raterName: rater.name, role: rater.role, invented: rater.invented })] : []
  })
}

/** Without those who review for another region: they are compared with, not counted in. */
function ownRaters(db: ReadDb): ReadonlyMap<number, Rater> {
  return new Map(listRaters(db).flatMap((rater) => (rater.peer === null ? [[rater.id, rater]] : [])))
}
