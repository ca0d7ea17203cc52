import { sql } from 'kysely'
import type { Money } from '#core/contract/organisations.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { all, prepare, run, type WriteDb } from '../file/handles.ts'
import { operationCounts } from '../queries/operation-counts.ts'

/** Counts operations, organisations, years and grants of these instruments anew. Instruments without operations have no summary. */
export function countInstruments(db: WriteDb, instruments: ReadonlySet<number>): void {
  if (instruments.size === 0) return
  const ids = sql<number>`(SELECT value FROM json_each(${JSON.stringify([...instruments])}))`
  run(db, db.into.deleteFrom('instrument_summary').where('instrument_id', 'in', ids))
  const sums = all(db, operationCounts(db).where('instrument_id', 'in', ids))
  const organisations = new Map(
    all(
      db,
      db.from
        .selectFrom('participation')
        .select(({ fn }) => ['instrument_id', fn.count<number>('organisation_id').distinct().as('organisations')])
        .where('instrument_id', 'in', ids)
        .groupBy('instrument_id'),
    ).map((row) => [row.instrument_id, row.organisations]),
  )
  const insert = prepare(
    db,
    db.into.insertInto('instrument_summary').values({
      instrument_id: 0,
      operations: 0,
      organisations: 0,
      grants: '[]',
      first_year: null,
      last_year: null,
    }),
  )
  for (const [id, rows] of groupedBy(sums, (row) => row.instrument_id!)) {
    const grants = rows.flatMap(({ grant: amount, currency }): Money[] => (amount === null ? [] : [{ amount, currency }]))
    const years = rows.flatMap(({ first_year, last_year }) => [first_year, last_year]).filter((year) => year !== null)
    insert.run(
      id,
      rows.reduce((sum, { operations }) => sum + operations, 0),
      organisations.get(id) ?? 0,
      JSON.stringify(grants),
      years.length === 0 ? null : Math.min(...years),
      years.length === 0 ? null : Math.max(...years),
    )
  }
}
