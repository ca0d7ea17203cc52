import { sql } from 'kysely'
import { beforeAll } from '#core/merge/missing-edits.ts'
import type { State, Values } from '#core/merge/tables.ts'
import { all, prepare, run, type SqlValue, type WriteDb } from '../file/handles.ts'
import type { StoredTable } from './merged-tables.ts'
import type { StoredState } from './stored-state.ts'

/** Makes the merged tables hold `target` and writes nothing else. `dateOf`: when a row was changed, by table and key. */
export function writeState(
  db: WriteDb,
  tables: readonly StoredTable[],
  stored: StoredState,
  target: State,
  dateOf: (table: string, key: string) => string,
): void {
  const ids = new Map([...stored.ids].map(([table, rows]) => [table, new Map(rows)]))
  for (const table of tables.toReversed()) {
    const by = table.hasId ? ['id'] : table.joins
    const where = by.map((column) => sql`${sql.ref(column)} IS ${null}`)
    const remove = prepare(db, sql`DELETE FROM ${sql.table(table.table)} WHERE ${sql.join(where, sql` AND `)}`)
    for (const [key, row] of stored.state.get(table.table)!)
      if (!target.get(table.table)?.has(key))
        remove.run(...(table.hasId ? [ids.get(table.table)!.get(key)!] : table.joins.map((column) => idOf(ids, table, row, column))))
  }
  for (const table of tables) {
    const before = stored.state.get(table.table)!
    const rows = target.get(table.table) ?? new Map<string, Values>()
    const changed = [...rows].filter(([key, row]) => differs(table, before.get(key), row))
    // Names may go from one row to another: none may stand in the way of the next.
    const [name] = table.unique
    const renamed = changed.filter(
      ([key, row]) => before.has(key) && table.unique.some((column) => before.get(key)![column] !== row[column]),
    )
    if (name !== undefined && renamed.length > 1)
      for (const [key] of renamed)
        run(db, sql`UPDATE ${sql.table(table.table)} SET ${sql.ref(name)} = ${`~${key}`} WHERE id = ${ids.get(table.table)!.get(key)!}`)
    writeRows(db, table, changed, ids, dateOf)
  }
}

/** The row id that a column refers to, or what it holds itself. */
function idOf(ids: ReadonlyMap<string, ReadonlyMap<string, number>>, { references }: StoredTable, row: Values, column: string): SqlValue {
  const value = row[column] ?? null
  const reference = references[column]
  return reference && value !== null ? (ids.get(reference.table)?.get(String(value)) ?? null) : value
}

function differs(table: StoredTable, before: Values | undefined, row: Values): boolean {
  return before === undefined || table.groups.flat().some((column) => (before[column] ?? null) !== (row[column] ?? null))
}

function writeRows(
  db: WriteDb,
  table: StoredTable,
  rows: readonly (readonly [string, Values])[],
  ids: Map<string, Map<string, number>>,
  dateOf: (table: string, key: string) => string,
): void {
  if (rows.length === 0) return
  const own = ids.get(table.table)!
  const merged = table.groups.flat()
  // Rows of the table itself may come later in the list than what is put beneath them.
  const toSelf = merged.filter((column) => table.references[column]?.table === table.table)
  const dated = table.dated === null ? [] : [table.dated]
  const updated = [...merged, ...dated, ...Object.keys(table.written)]
  const inserted = [...(table.joins.length === 0 ? ['uuid'] : []), ...table.joins, ...updated, ...Object.keys(table.filled)]
  const insert = prepare(
    db,
    sql`INSERT INTO ${sql.table(table.table)} (${sql.join(inserted.map((column) => sql.ref(column)))}) VALUES (${sql.join(inserted.map(() => sql`${null}`))})`,
  )
  // A row without columns of its own is there or not.
  const update =
    updated.length === 0
      ? null
      : prepare(
          db,
          sql`UPDATE ${sql.table(table.table)} SET ${sql.join(updated.map((column) => sql`${sql.ref(column)} = ${null}`))} WHERE id = ${0}`,
        )
  const defaults = defaultsOf(db, table)
  const valueOf = (key: string, row: Values, column: string, withSelf: boolean): SqlValue => {
    if (column === 'uuid') return Buffer.from(key, 'hex')
    if (column === table.dated) return dateOf(table.table, key) === beforeAll ? null : dateOf(table.table, key)
    if (Object.hasOwn(table.written, column)) return table.written[column]!
    if (Object.hasOwn(table.filled, column)) return `${table.filled[column]!}${key}`
    const value = row[column] ?? null
    const reference = table.references[column]
    if (!reference) return value ?? defaults.get(column) ?? null
    return toSelf.includes(column) && !withSelf ? null : idOf(ids, table, row, column)
  }
  const later: (readonly [string, Values])[] = []
  for (const [key, row] of rows) {
    const id = own.get(key)
    if (id !== undefined) update?.run(...updated.map((column) => valueOf(key, row, column, false)), id)
    else own.set(key, insert.run(...inserted.map((column) => valueOf(key, row, column, false))).id)
    if (toSelf.some((column) => row[column] !== null)) later.push([key, row])
  }
  for (const [key, row] of later) update?.run(...updated.map((column) => valueOf(key, row, column, true)), own.get(key)!)
}

/** What stands in columns that must not be empty where a row says nothing for them. */
function defaultsOf(db: WriteDb, { table }: StoredTable): ReadonlyMap<string, SqlValue> {
  const columns = all(
    db,
    sql<{ name: string; text: string }>`
      SELECT name, dflt_value AS text FROM pragma_table_info(${table}) WHERE "notnull" = 1 AND dflt_value IS NOT NULL AND name <> 'uuid'`,
  )
  return new Map(columns.map(({ name, text }) => [name, text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : Number(text)]))
}
