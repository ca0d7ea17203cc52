import { sql } from 'kysely'
import type { JudgingChange } from '#core/contract/judging.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { ConsensusRule } from '#core/judging/consensus.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { judgingScale, openRound } from '../queries/judging.ts'
import type { Flag } from '../schema/columns.ts'

/**
 * Changes how the project judges. Answers on another scale stay and come back with it: a change of scale loses nothing.
 * Refuses `round_open` for the scale: the answers of a round are compared with each other.
 */
export function changeJudging(db: WriteDb, change: JudgingChange): void {
  const { scale, evidenceShown, bothDirections, order, aggregation } = change
  const before = judgingScale(db)
  const open = openRound(db)
  if (scale !== undefined && scale !== before && open) throw new Refusal('round_open', { round: open.number })
  const set = {
    ...(scale === undefined ? {} : { scale }),
    ...(evidenceShown === undefined ? {} : { evidence_shown: flagOf(evidenceShown) }),
    ...(bothDirections === undefined ? {} : { both_directions: flagOf(bothDirections) }),
    ...(order === undefined ? {} : { pair_order: order }),
    ...(aggregation === undefined ? {} : { method: aggregation.method, trim: aggregation.trim, by_role: flagOf(aggregation.byRole) }),
  }
  if (Object.keys(set).length > 0) run(db, db.into.updateTable('judging').set(set))
}

function flagOf(value: boolean): Flag {
  return value ? 1 : 0
}

/** Fixes the rule and begins a round. Refuses `round_open`. */
export function beginRound(db: WriteDb, rule: ConsensusRule, who: string): number {
  const open = openRound(db)
  if (open) throw new Refusal('round_open', { round: open.number })
  const scale = judgingScale(db)
  const { last } = first(
    db,
    db.from.selectFrom('judging_round').select(({ fn }) => fn.max<number | null>('number').as('last')),
  )!
  const { answers } = first(
    db,
    db.from
      .selectFrom('assessment')
      .innerJoin('rater', 'rater.id', 'rater_id')
      .select(({ fn }) => fn.countAll<number>().as('answers'))
      .where('peer', 'is', null)
      .where('scale', '=', scale),
  )!
  return run(
    db,
    db.into.insertInto('judging_round').values({
      number: (last ?? 0) + 1,
      scale,
      rule: JSON.stringify(rule),
      opened_at: new Date().toISOString(),
      opened_by: who,
      answers_before: answers,
      closed_at: null,
      closed_by: null,
    }),
  ).id
}

/** Ends the open round and keeps all answers on its scale as they are, with who gave them. Refuses `no_round`, `no_answers`. */
export function endRound(db: WriteDb, who: string): void {
  const open = openRound(db)
  if (!open) throw new Refusal('no_round')
  const raters = all(
    db,
    db.from
      .selectFrom('rater')
      .select(['id', 'name', 'organisation', 'role', 'invented'])
      // A reviewing rater says what another region sees.
      .where('peer', 'is', null)
      .where(({ exists, selectFrom }) =>
        exists(selectFrom('assessment').select('assessment.id').whereRef('rater_id', '=', 'rater.id').where('scale', '=', open.scale)),
      )
      .orderBy('id'),
  )
  if (raters.length === 0) throw new Refusal('no_answers')
  for (const { id, ...facts } of raters) {
    const kept = run(db, db.into.insertInto('round_rater').values({ round_id: open.id, rater_id: id, ...facts })).id
    run(
      db,
      sql`INSERT INTO round_answer (round_rater_id, from_id, to_id, from_code, to_code, score, potential, relation, confidence, rationale, changed_at)
        SELECT ${kept}, from_id, to_id, giver.code, receiver.code, score, potential, relation, confidence, assessment.rationale, changed_at
        FROM assessment JOIN instrument AS giver ON giver.id = from_id JOIN instrument AS receiver ON receiver.id = to_id
        WHERE rater_id = ${id} AND scale = ${open.scale} ORDER BY assessment.id`,
    )
  }
  run(db, db.into.updateTable('judging_round').set({ closed_at: new Date().toISOString(), closed_by: who }).where('id', '=', open.id))
}

/** Takes an open round away; the answers stay. Refuses `no_round`. */
export function discardRound(db: WriteDb): void {
  const open = openRound(db)
  if (!open) throw new Refusal('no_round')
  run(db, db.into.deleteFrom('judging_round').where('id', '=', open.id))
}
