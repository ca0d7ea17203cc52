import type { Assessment, GivenAssessment } from '#core/contract/judgements.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { answerIn, answersOf } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { judgingScale } from '../queries/judging.ts'

export interface RaterFacts {
  readonly name: string
  readonly organisation: string | null
  /** Undefined: none, or the one that is there. */
  readonly role?: string | null | undefined
  /** The region that a reviewing rater is from. */
  readonly peer?: string | null | undefined
}

/** Refuses `duplicate` where another rater has the same name in the same organisation. */
function refuseSameRater(db: WriteDb, { name, organisation }: RaterFacts, self: number | null): void {
  const namesakes = all(db, db.from.selectFrom('rater').select(['id', 'organisation']).where('name', '=', name))
  if (namesakes.some((rater) => rater.id !== self && (rater.organisation ?? '') === (organisation ?? '')))
    throw new Refusal('duplicate', { name })
}

/** Refuses `duplicate`. */
export function addRater(db: WriteDb, facts: RaterFacts, invented = false): number {
  refuseSameRater(db, facts, null)
  return run(
    db,
    db.into.insertInto('rater').values({
      name: facts.name,
      organisation: facts.organisation || null,
      role: facts.role || null,
      peer: facts.peer || null,
      invented: invented ? 1 : 0,
    }),
  ).id
}

/** Refuses `duplicate`, `not_found`. */
export function updateRater(db: WriteDb, id: number, facts: RaterFacts): void {
  refuseSameRater(db, facts, id)
  const { changes } = run(
    db,
    db.into
      .updateTable('rater')
      .set({
        name: facts.name,
        organisation: facts.organisation || null,
        ...(facts.role === undefined ? {} : { role: facts.role || null }),
        ...(facts.peer === undefined ? {} : { peer: facts.peer || null }),
      })
      .where('id', '=', id),
  )
  if (changes === 0) throw new Refusal('not_found')
}

/** With all the rater's judgements. Refuses `not_found`. */
export function removeRater(db: WriteDb, id: number): void {
  const { changes } = run(db, db.into.deleteFrom('rater').where('id', '=', id))
  if (changes === 0) throw new Refusal('not_found')
}

/** Puts or replaces a rater's judgement of how `from` affects `to`. Refuses `same_instrument`, `not_found`, `invalid`. */
export function assess(db: WriteDb, { rater, from, to, score, potential = false, relation, confidence, rationale }: GivenAssessment): void {
  if (from === to) throw new Refusal('same_instrument')
  const known = all(db, db.from.selectFrom('instrument').select('id').where('id', 'in', [from, to])).length
  if (known < 2 || !first(db, db.from.selectFrom('rater').select('id').where('id', '=', rater))) throw new Refusal('not_found')
  const scale = judgingScale(db)
  mustBeOn(scale, { score, potential, relation })
  const given = {
    score,
    potential: potential ? 1 : null,
    relation,
    confidence,
    rationale: rationale || null,
    changed_at: new Date().toISOString(),
    scale,
  } as const
  run(
    db,
    db.into
      .insertInto('assessment')
      .values({ rater_id: rater, from_id: from, to_id: to, ...given })
      .onConflict((conflict) => conflict.columns(['rater_id', 'from_id', 'to_id', 'scale']).doUpdateSet(given)),
  )
}

function mustBeOn(scale: JudgingScale, given: Pick<Assessment, 'score' | 'potential' | 'relation'>): void {
  const answer = answerIn(scale, given)
  const known = answer === null || answersOf(scale).includes(answer)
  if (!known || (scale === 'relations' && given.score !== null) || (given.potential && (scale !== 'influence' || given.score !== 0)))
    throw new Refusal('invalid', { field: 'score' })
}

/** Takes a judgement on the project's scale back as if it had not been given. */
export function clearAssessment(db: WriteDb, { rater, from, to }: Pick<Assessment, 'rater' | 'from' | 'to'>): void {
  run(
    db,
    db.into
      .deleteFrom('assessment')
      .where('rater_id', '=', rater)
      .where('from_id', '=', from)
      .where('to_id', '=', to)
      .where('scale', '=', judgingScale(db)),
  )
}
