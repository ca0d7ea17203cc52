import { sql } from 'kysely'
import type { JudgingSettings, Round } from '#core/contract/judging.ts'
import type { Aggregation } from '#core/judging/aggregate.ts'
import type { ConsensusRule } from '#core/judging/consensus.ts'
import type { KeptInRound } from '#core/judging/round-result.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import type { Confidence } from '#core/model/vocabulary.ts'
import { all, first, type ReadDb } from '../file/handles.ts'

function settingsRow(db: ReadDb) {
  return first(db, db.from.selectFrom('judging').selectAll())!
}

/** The scale that the project judges on. */
export function judgingScale(db: ReadDb): JudgingScale {
  return settingsRow(db).scale
}

export function aggregationOf(db: ReadDb): Aggregation {
  const { method, trim, by_role } = settingsRow(db)
  return { method, trim, byRole: by_role === 1 }
}

/** How the project judges, and how many answers it keeps on each scale. */
export function judgingSettings(db: ReadDb): JudgingSettings & { answers: Record<JudgingScale, number> } {
  const { scale, evidence_shown, both_directions, pair_order } = settingsRow(db)
  const answers = { impact: 0, influence: 0, relations: 0 }
  const rows = all(
    db,
    db.from
      .selectFrom('assessment')
      .select(({ fn }) => ['scale as of', fn.countAll<number>().as('count')])
      .groupBy('scale'),
  )
  for (const { of, count } of rows) answers[of] = count
  return {
    scale,
    evidenceShown: evidence_shown === 1,
    bothDirections: both_directions === 1,
    order: pair_order,
    aggregation: aggregationOf(db),
    answers,
  }
}

export interface KeptRound {
  readonly id: number
  readonly number: number
  readonly scale: JudgingScale
  readonly rule: ConsensusRule
  readonly openedAt: string
  readonly closedAt: string | null
}

/** The round that is open, or undefined. */
export function openRound(db: ReadDb): KeptRound | undefined {
  return keptRounds(db).find(({ closedAt }) => closedAt === null)
}

/** All rounds, the first first. */
export function keptRounds(db: ReadDb): readonly KeptRound[] {
  return all(db, db.from.selectFrom('judging_round').selectAll().orderBy('number')).map(
    ({ id, number, scale, rule, opened_at, closed_at }) => ({
      id,
      number,
      scale,
      rule: JSON.parse(rule) as ConsensusRule,
      openedAt: opened_at,
      closedAt: closed_at,
    }),
  )
}

/** The last closed round on a scale, or undefined. */
export function lastClosedRound(db: ReadDb, scale: JudgingScale): KeptRound | undefined {
  return keptRounds(db).findLast((round) => round.closedAt !== null && round.scale === scale)
}

export function listRounds(db: ReadDb): Round[] {
  const rows = all(db, db.from.selectFrom('judging_round').selectAll().orderBy('number'))
  return rows.map((row) => {
    const { answers, raters } = row.closed_at === null ? givenSince(db, row.scale, row.opened_at) : keptIn(db, row.id)
    return {
      id: row.id,
      number: row.number,
      scale: row.scale,
      rule: JSON.parse(row.rule) as ConsensusRule,
      openedAt: row.opened_at,
      openedBy: row.opened_by,
      answersBefore: row.answers_before,
      closedAt: row.closed_at,
      answers,
      raters,
    }
  })
}

interface Counted {
  readonly answers: number
  readonly raters: number
}

function givenSince(db: ReadDb, scale: JudgingScale, since: string): Counted {
  return first(
    db,
    db.from
      .selectFrom('assessment')
      .select(({ fn }) => [fn.countAll<number>().as('answers'), fn.count<number>('rater_id').distinct().as('raters')])
      .innerJoin('rater', 'rater.id', 'rater_id')
      .where('peer', 'is', null)
      .where('scale', '=', scale)
      .where('changed_at', '>=', since),
  )!
}

function keptIn(db: ReadDb, round: number): Counted {
  return first(
    db,
    db.from
      .selectFrom('round_answer')
      .innerJoin('round_rater', 'round_rater.id', 'round_rater_id')
      .select(({ fn }) => [fn.countAll<number>().as('answers'), fn.count<number>('round_rater_id').distinct().as('raters')])
      .where('round_id', '=', round),
  )!
}

/** An answer that a round keeps, with who gave it. */
export interface AnswerOfRound extends KeptInRound {
  readonly id: number
  readonly raterName: string
  readonly role: string | null
  readonly invented: boolean
  readonly confidence: Confidence | null
  readonly rationale: string | null
  readonly changedAt: string
}

/** Answers of a closed round: all, or those of a pair. Those on instruments that are gone since are left out. */
export function answersOfRound(
  db: ReadDb,
  round: number,
  pair: { readonly from?: number | undefined; readonly to?: number | undefined } = {},
): AnswerOfRound[] {
  return all(
    db,
    db.from
      .selectFrom('round_answer')
      .innerJoin('round_rater', 'round_rater.id', 'round_rater_id')
      .select([
        'round_answer.id',
        'from_id',
        'to_id',
        'score',
        'potential',
        'relation',
        'confidence',
        'rationale',
        'changed_at',
        'name',
        'role',
        'invented',
        // A rater that is removed and brought back by undo is another one to the round only in between.
        sql<string>`coalesce(rater_id, 'gone ' || name || ' ' || coalesce(organisation, ''))`.as('rater'),
      ])
      .where('round_id', '=', round)
      .$if(pair.from !== undefined, (query) => query.where('from_id', '=', pair.from!))
      .$if(pair.to !== undefined, (query) => query.where('to_id', '=', pair.to!))
      .orderBy('round_answer.id'),
  ).flatMap((row) =>
    row.from_id === null || row.to_id === null
      ? []
      : [
          {
            id: row.id,
            rater: String(row.rater),
            raterName: row.name,
            role: row.role,
            invented: row.invented === 1,
            from: row.from_id,
            to: row.to_id,
            score: row.score,
            potential: row.potential === 1,
            relation: row.relation,
            confidence: row.confidence,
            rationale: row.rationale,
            changedAt: row.changed_at,
          },
        ],
  )
}
