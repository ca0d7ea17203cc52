import { groupedBy } from '#core/model/grouped.ts'
import type { TitledOperation } from '#core/tagging/suggest.ts'
import { all, type ReadDb } from '../file/handles.ts'

/** Operations of an instrument that have a title, after the one with that id: at most so many. */
export function titledOperations(db: ReadDb, instrument: number, after: number, limit: number): TitledOperation[] {
  return all(
    db,
    db.from
      .selectFrom('operation')
      .select(['id', 'title'])
      .where('instrument_id', '=', instrument)
      .where('id', '>', after)
      .where('title', 'is not', null)
      .orderBy('id')
      .limit(limit),
  ).map(({ id, title }) => ({ id, title: title ?? '' }))
}

/** Terms that were rejected, by instrument. */
export function rejectedTerms(db: ReadDb, instruments: readonly number[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = all(
    db,
    db.from.selectFrom('rejected_suggestion').select(['instrument_id', 'term_id']).where('instrument_id', 'in', instruments),
  )
  return new Map(
    [...groupedBy(rows, ({ instrument_id }) => instrument_id)].map(([instrument, own]) => [
      instrument,
      new Set(own.map(({ term_id }) => term_id)),
    ]),
  )
}
