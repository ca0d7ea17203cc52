import { sql } from 'kysely'
import type { ObservedPairs } from '#core/contract/matrices.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { type Edit, registersOf } from '#core/merge/edits.ts'
import { keyParts } from '#core/merge/tables.ts'
import { all, each, first, prepare, type ReadDb, run, type SqlValue, type WriteDb } from '../file/handles.ts'
import { recordHistory } from '../file/history.ts'
import { kindsOf, mergedTables } from '../merge/merged-tables.ts'
import { hexOf } from '../merge/stored-state.ts'
import { type CarriedPairs, madeScoringFile } from '../queries/carried-pairs.ts'
import { instrumentKeys, type MergeSource } from '../queries/merge.ts'
import { mergeEdits } from './merge.ts'

/** What one rater does not need to judge. */
const withoutTables: ReadonlySet<string> = new Set([
  'evaluation',
  'evaluation_instrument',
  'package_proposal',
  'package_state',
  'saved_view',
])

/**
 * Fills a new file with what one rater needs: instruments, taxonomies, tags, the rater and the rater's own judgements. Nothing of other raters, no
 * operations, and of what was there before only that it was; of the data no more than `pairs`, which the history keeps as facts of how the file was
 * made. Refuses `not_found`.
 */
export function fillScoringFile(
  into: WriteDb,
  from: ReadDb,
  { rater, source, pairs }: { readonly rater: number; readonly source: MergeSource; readonly pairs: ObservedPairs | null },
  who: string,
): void {
  const row = first(from, from.from.selectFrom('rater').select(['uuid', 'name']).where('id', '=', rater))
  if (!row) throw new Refusal('not_found')
  const key = hexOf(row.uuid)
  copyRows(into, from, 'project', sql`1`)
  if (first(from, sql`SELECT 1 FROM sqlite_schema WHERE name = 'judging'`)) copyRows(into, from, 'judging', sql`1`)
  copyRows(into, from, 'taxonomy', sql`shipped = 1`)
  copyRows(into, from, 'term', sql`taxonomy_id IN (SELECT id FROM taxonomy WHERE shipped = 1)`)
  mergeEdits(into, editsFor(source, key), [], who)
  const kinds = kindsOf(mergedTables(into)).join(' ')
  run(into, into.into.updateTable('project').set({ scoring_rater: row.uuid, edited_kinds: kinds }))
  recordHistory(into, who, madeScoringFile, { name: row.name, pairs: pairs === null ? null : carried(pairs, from) })
}

function carried({ instruments, shared, expected, lift, q }: ObservedPairs, from: ReadDb): string {
  const keys = instrumentKeys(from)
  return JSON.stringify({ instruments: instruments.map(({ id }) => keys.get(id)!), shared, expected, lift, q } satisfies CarriedPairs)
}

function editsFor({ edits }: MergeSource, rater: string): readonly Edit[] {
  const others = new Set(edits.filter(({ kind, key }) => kind === 'rater' && key !== rater).map(({ key }) => key))
  const inForce = new Set([...registersOf(edits).values()].flatMap(({ heads }) => heads.map(({ uuid }) => uuid)))
  const wanted = edits.filter(({ kind, key, value }) => {
    if (withoutTables.has(kind.split('.')[0]!) || keyParts(key).some((part) => others.has(part))) return false
    return value === null || ![...others].some((other) => value.includes(other))
  })
  return wanted.map((edit) => (inForce.has(edit.uuid) ? edit : { ...edit, value: null }))
}

function copyRows(into: WriteDb, from: ReadDb, table: string, where: ReturnType<typeof sql>): void {
  const columns = all(from, sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`).map(({ name }) => name)
  const places = sql.join(columns.map(() => sql`${null}`))
  const insert = prepare(
    into,
    sql`INSERT OR REPLACE INTO ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) VALUES (${places})`,
  )
  for (const row of each(from, sql<Readonly<Record<string, SqlValue>>>`SELECT * FROM ${sql.table(table)} WHERE ${where} ORDER BY id`))
    insert.run(...columns.map((name) => row[name]!))
}
