import type { CommandName } from '#core/model/commands.ts'
import type { Connection } from './connection.ts'

/** The statements that take one command back, in the order to run them, and the tables they touch. */
export interface Inverse {
  readonly statements: readonly string[]
  readonly tables: readonly string[]
}

/** A command of this session that can be taken back or done again. */
export interface UndoStep extends Inverse {
  readonly command: CommandName
}

interface Column {
  readonly name: string
  readonly type: string
  /** Place in the primary key from 1, 0 outside it. */
  readonly pk: number
  /** 0 stored, 1 hidden, 2 and 3 generated. */
  readonly hidden: number
}

/**
 * Makes temporary triggers that keep the inverse of every row a command touches (https://www.sqlite.org/undoredo.html), for this connection
 * and as long as it lives. Tables in `without` are not undone: history is kept for good. Rows that SQLite removes by ON DELETE CASCADE or
 * REPLACE are kept too; the latter needs `recursive_triggers`. Virtual tables cannot have triggers: search indexes must follow their
 * table by triggers of the schema.
 */
export function watchChanges(connection: Connection, without: readonly string[]): void {
  connection.pragma('recursive_triggers = ON')
  connection.exec('CREATE TEMP TABLE undo_log (seq INTEGER PRIMARY KEY, tbl TEXT NOT NULL, inverse TEXT NOT NULL)')
  for (const table of plainTables(connection)) {
    if (without.includes(table)) continue
    const columns = connection.prepare<[string], Column>('SELECT name, type, pk, hidden FROM pragma_table_xinfo(?)').all(table)
    connection.exec(
      triggersOf(
        table,
        columns.filter((column) => column.hidden === 0),
        isWithoutRowid(connection, table),
      ),
    )
  }
}

/** What takes back everything since the last call but for the tables in `without`, or null where nothing changed; empties the log. */
export function takeInverse(connection: Connection, without: readonly string[] = []): Inverse | null {
  const rows = connection.prepare<[], { tbl: string; inverse: string }>('SELECT tbl, inverse FROM undo_log ORDER BY seq DESC').all()
  if (rows.length === 0) return null
  connection.exec('DELETE FROM undo_log')
  const kept = rows.filter(({ tbl }) => !without.includes(tbl))
  return kept.length === 0 ? null : { statements: kept.map((row) => row.inverse), tables: [...new Set(kept.map((row) => row.tbl))] }
}

/** Runs an inverse inside the caller's transaction. */
export function runInverse(connection: Connection, inverse: Inverse): void {
  // Rows come back one by one: a child may stand before its parent until the last one is there.
  connection.pragma('defer_foreign_keys = ON')
  for (const statement of inverse.statements) connection.exec(statement)
}

/** Tables of the schema that hold rows themselves: not SQLite's own, not virtual ones, not the shadow tables of those. */
export function plainTables(connection: Connection): readonly string[] {
  return connection
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .pluck()
    .all()
}

function isWithoutRowid(connection: Connection, table: string): boolean {
  return (
    connection.prepare<[string], number>("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?").pluck().get(table) === 1
  )
}

function triggersOf(table: string, columns: readonly Column[], withoutRowid: boolean): string {
  const key = withoutRowid ? columns.filter((column) => column.pk > 0).map((column) => quoted(column.name)) : ['rowid']
  // A rowid without a name of its own is kept as well: what was logged later finds its row by it.
  const named = columns.map((column) => quoted(column.name))
  const primary = columns.filter((column) => column.pk > 0)
  const rowidHasName = primary.length === 1 && primary[0]!.type.toUpperCase() === 'INTEGER'
  const kept = withoutRowid || rowidHasName ? named : ['rowid', ...named]
  const target = quoted(table)
  const where = (row: 'OLD' | 'NEW'): string =>
    key.map((column) => `'${inText(column)}=' || quote(${row}.${column})`).join(` || ' AND ' || `)
  const insert = `'INSERT INTO ${inText(target)} (${inText(kept.join(', '))}) VALUES (' || ${kept.map((column) => `quote(OLD.${column})`).join(` || ',' || `)} || ')'`
  const update = `'UPDATE ${inText(target)} SET ' || ${kept.map((column) => `'${inText(column)}=' || quote(OLD.${column})`).join(` || ',' || `)} || ' WHERE ' || ${where('NEW')}`
  const trigger = (event: string, inverse: string): string => `
    CREATE TEMP TRIGGER ${quoted(`undo_${event}_${table}`)} AFTER ${event} ON main.${target} BEGIN
      INSERT INTO undo_log (tbl, inverse) VALUES ('${inText(table)}', ${inverse});
    END;`
  return (
    trigger('INSERT', `'DELETE FROM ${inText(target)} WHERE ' || ${where('NEW')}`) + trigger('UPDATE', update) + trigger('DELETE', insert)
  )
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function inText(text: string): string {
  return text.replaceAll("'", "''")
}
