import type { Assessment, Rater } from '#core/contract/judgements.ts'
import type { GivenScore } from '#core/matrix/judged.ts'
import { all, type ReadDb } from '../file/handles.ts'

/** All raters by name, with how many judgements each has given. */
export function listRaters(db: ReadDb): Rater[] {
  const rows = all(
    db,
    db.from
      .selectFrom('rater')
      .select(({ selectFrom, fn }) => [
        'rater.id',
        'rater.name',
        'rater.organisation',
        'rater.invented',
        selectFrom('assessment').whereRef('rater_id', '=', 'rater.id').select(fn.countAll<number>().as('rows')).as('assessments'),
      ])
      .orderBy('name')
      .orderBy('id'),
  )
  return rows.map(({ id, name, organisation, invented, assessments }) => ({
    id,
    name,
    organisation,
    invented: invented === 1,
    assessments: assessments ?? 0,
  }))
}

/** Judgements in the order they were given: all, or those of a rater, a giver, a receiver. */
export function listAssessments(
  db: ReadDb,
  filter: { readonly rater?: number | undefined; readonly from?: number | undefined; readonly to?: number | undefined },
): Assessment[] {
  return all(
    db,
    db.from
      .selectFrom('assessment')
      .select([
        'id',
        'rater_id as rater',
        'from_id as from',
        'to_id as to',
        'score',
        'relation',
        'confidence',
        'rationale',
        'changed_at as changedAt',
      ])
      .$if(filter.rater !== undefined, (query) => query.where('rater_id', '=', filter.rater!))
      .$if(filter.from !== undefined, (query) => query.where('from_id', '=', filter.from!))
      .$if(filter.to !== undefined, (query) => query.where('to_id', '=', filter.to!))
      .orderBy('id'),
  )
}

/** Scores alone, with row ids of raters and instruments: what the judged matrix is made of. */
export function listScores(db: ReadDb): GivenScore[] {
  return all(db, db.from.selectFrom('assessment').select(['rater_id as rater', 'from_id as from', 'to_id as to', 'score']).orderBy('id'))
}
