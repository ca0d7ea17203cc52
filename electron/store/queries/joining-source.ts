import { sql } from 'kysely'
import { all, first, type ReadDb } from '../file/handles.ts'

/** Share of the smaller of two sets of codes that must be in both: other lists number their operations from 1 too. */
const enough = 0.2

/**
 * The list whose operations a list of partners or payments tells more of: the one that has most of its codes. `keys` as operation keys.
 * Null where none has enough of them.
 */
export function joiningSource(db: ReadDb, keys: readonly string[], own: number | null): number | null {
  const coded = keys.filter((key) => key.startsWith('c:'))
  if (coded.length === 0) return null
  const sources = all(
    db,
    db.from
      .selectFrom('operation')
      .select(({ fn }) => ['source_id', fn.count<number>('key').distinct().as('held')])
      .groupBy('source_id'),
  )
  const shares = sources
    .filter(({ source_id }) => source_id !== own)
    .map(({ source_id: id, held }) => ({ id, held, common: common(db, id, coded) }))
    .filter(({ common: both, held }) => both > 0 && both >= enough * Math.min(held, coded.length))
    .sort((a, b) => b.common - a.common || b.id - a.id)
  return shares[0]?.id ?? null
}

function common(db: ReadDb, source: number, keys: readonly string[]): number {
  return first(
    db,
    sql<{ common: number }>`
      SELECT count(*) AS common FROM (SELECT DISTINCT value AS key FROM json_each(${JSON.stringify(keys)})) AS given
      WHERE EXISTS (SELECT 1 FROM operation WHERE source_id = ${source} AND operation.key = given.key)`,
  )!.common
}

/** The first operation of each of these keys in a source. */
export function operationsByKey(db: ReadDb, source: number, keys: readonly string[]): ReadonlyMap<string, number> {
  const rows = all(
    db,
    sql<{ key: string; id: number }>`
      SELECT operation.key AS key, operation.id AS id FROM (SELECT DISTINCT value AS key FROM json_each(${JSON.stringify(keys)})) AS given
      JOIN operation ON operation.source_id = ${source} AND operation.key = given.key
      ORDER BY operation.key, operation.ordinal DESC`,
  )
  return new Map(rows.map(({ key, id }) => [key, id]))
}

/** The list of partners that made most of the operations with these keys, and how many it made in all; null where none made any. */
export function madeByPartners(db: ReadDb, keys: readonly string[]): { readonly source: number; readonly held: number } | null {
  const sources = all(
    db,
    sql<{ source: number; held: number }>`
      SELECT source.id AS source, (SELECT count(*) FROM operation WHERE source_id = source.id) AS held FROM source
      WHERE source.key = 'participations' OR source.key LIKE 'participations/%'`,
  )
  const [best] = sources
    .map((one) => ({ ...one, inCommon: one.held === 0 ? 0 : common(db, one.source, keys) }))
    .filter(({ inCommon }) => inCommon > 0)
    .sort((a, b) => b.inCommon - a.inCommon || b.source - a.source)
  return best ?? null
}
