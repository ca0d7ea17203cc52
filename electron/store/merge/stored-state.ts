import { sql } from 'kysely'
import { registerId } from '#core/merge/edits.ts'
import type { Present } from '#core/merge/missing-edits.ts'
import { keyOfJoins, sharedKey, type Values } from '#core/merge/tables.ts'
import { all, type ReadDb, type SqlValue } from '../file/handles.ts'
import type { StoredTable } from './merged-tables.ts'

/** What the merged tables hold, and which row is which. */
export interface StoredState extends Present {
  /** Row ids by table and key, also of rows that come with the program. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, number>>
}

type StoredRow = Readonly<Record<string, SqlValue>>

/** Reads the merged tables whole. */
export function storedState(db: ReadDb, tables: readonly StoredTable[]): StoredState {
  const state = new Map<string, Map<string, Values>>()
  const ids = new Map<string, Map<string, number>>()
  const keys = new Map<string, ReadonlyMap<number, string>>()
  const keysOf: KeysOf = (table) => keys.get(table)
  const shared = new Set<string>()
  const dates = new Map<string, string>()
  for (const table of tables) {
    const stored = all(db, sql<StoredRow>`SELECT * FROM ${sql.table(table.table)}`)
    const rowKeys = new Map<number, string>()
    keys.set(table.table, rowKeys)
    if (table.joins.length === 0) for (const row of stored) rowKeys.set(Number(row['id']), ownKey(table, row, keysOf))
    const rows = new Map<string, Values>()
    const byKey = new Map<string, number>()
    for (const row of stored) {
      const values = rowValues(table, row, keysOf)
      const key = table.joins.length === 0 ? rowKeys.get(Number(row['id']))! : keyOfJoins(table, values)
      byKey.set(key, Number(row['id']))
      if (key.startsWith(sharedKey)) {
        shared.add(key)
        continue
      }
      rows.set(key, values)
      const dated = table.dated === null ? null : row[table.dated]
      if (typeof dated === 'string') dates.set(registerId({ kind: table.table, key }), dated)
    }
    state.set(table.table, rows)
    ids.set(table.table, byKey)
  }
  return { state, ids, shared, dates }
}

/** Keys by row id, of a table. */
export type KeysOf = (table: string) => ReadonlyMap<number, string> | undefined

/** What a row of a table with a uuid is known by: that, or for what comes with the program the words it has in every copy. */
export function ownKey({ table }: StoredTable, row: StoredRow, keysOf: KeysOf): string {
  if (table === 'taxonomy' && row['shipped'] === 1) return `${sharedKey}${encodeURIComponent(String(row['key']))}`
  if (table === 'term') {
    const taxonomy = keysOf('taxonomy')?.get(Number(row['taxonomy_id'])) ?? ''
    // A term without a code is known by its label.
    if (taxonomy.startsWith(sharedKey)) return `${taxonomy}/${encodeURIComponent(String(row['code'] || row['label']))}`
  }
  return hexOf(row['uuid'])
}

/** A row's merged columns, with keys in place of row ids. */
export function rowValues(table: StoredTable, row: StoredRow, keysOf: KeysOf): Values {
  const values: Record<string, string | number | null> = {}
  for (const column of [...table.joins, ...table.groups.flat()]) {
    const value = row[column] ?? null
    const reference = table.references[column]
    if (reference && value !== null) values[column] = keysOf(reference.table)?.get(Number(value)) ?? null
    else values[column] = typeof value === 'string' || typeof value === 'number' ? value : null
  }
  return values
}

export function hexOf(value: SqlValue | undefined): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : ''
}
