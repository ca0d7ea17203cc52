import type { Assessment, Rater } from '#core/contract/judgements.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { judgingScale } from './judging.ts'

/** All raters by name, with how many judgements each has given on the project's scale. */
export function listRaters(db: ReadDb): Rater[] {
  const scale = judgingScale(db)
  const rows = all(
    db,
    db.from
      .selectFrom('rater')
      .select(({ selectFrom, fn }) => [
        'rater.id',
        'rater.name',
        'rater.organisation',
        'rater.role',
        'rater.peer',
        'rater.invented',
        selectFrom('assessment')
          .whereRef('rater_id', '=', 'rater.id')
          .where('scale', '=', scale)
          .select(fn.countAll<number>().as('rows'))
          .as('assessments'),
        selectFrom('assessment').whereRef('rater_id', '=', 'rater.id').select(fn.countAll<number>().as('rows')).as('everywhere'),
      ])
      .orderBy('name')
      .orderBy('id'),
  )
  return rows.map(({ id, name, organisation, role, peer, invented, assessments, everywhere }) => ({
    id,
    name,
    organisation,
    role,
    peer,
    invented: invented === 1,
    assessments: assessments ?? 0,
    elsewhere: (everywhere ?? 0) - (assessments ?? 0),
  }))
}

/** Judgements on the project's scale in the order they were given: all, or those of a rater, a giver, a receiver. */
export function listAssessments(
  db: ReadDb,
  filter: { readonly rater?: number | undefined; readonly from?: number | undefined; readonly to?: number | undefined },
): Assessment[] {
  const rows = all(
    db,
    db.from
      .selectFrom('assessment')
      .select([
        'id',
        'rater_id as rater',
        'from_id as from',
        'to_id as to',
        'score',
        'potential',
        'relation',
        'confidence',
        'rationale',
        'changed_at as changedAt',
      ])
      .where('scale', '=', judgingScale(db))
      .$if(filter.rater !== undefined, (query) => query.where('rater_id', '=', filter.rater!))
      .$if(filter.from !== undefined, (query) => query.where('from_id', '=', filter.from!))
      .$if(filter.to !== undefined, (query) => query.where('to_id', '=', filter.to!))
      .orderBy('id'),
  )
  return rows.map(({ potential, ...row }) => ({ ...row, potential: potential === 1 }))
}
