import Database from 'better-sqlite3'
import { type Connection, openReading } from './connection.ts'
import { refusing } from './failures.ts'
import { readHeader } from './header.ts'
import { plainTables } from './undo.ts'

/** Problems listed at most; a broken file can have one for each page. */
const listed = 20

/**
 * The quick check of a file, a table at a time, so that a large file opens at once and is checked between calls.
 * `problems` is null until the last slice has run; they are SQLite's own words.
 */
export class SlicedCheck {
  readonly #connection: Connection
  readonly #waiting: string[]
  readonly #found: string[] = []

  constructor(connection: Connection) {
    this.#connection = connection
    this.#waiting = connection.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").pluck().all()
    this.#waiting.push('sqlite_schema')
  }

  get problems(): readonly string[] | null {
    return this.#waiting.length === 0 ? this.#found : null
  }

  /** Checks one more table; true when all are done. */
  step(): boolean {
    const table = this.#waiting.pop()
    if (table === undefined) return true
    if (this.#found.length < listed) this.#found.push(...tableProblems(this.#connection, table))
    return this.#waiting.length === 0
  }

  /** Checks what is left, now. */
  finish(): readonly string[] {
    while (!this.step());
    return this.#found
  }
}

/** Everything about a project file's health, with the number of rows in each table. */
export interface ProjectCheck {
  readonly ok: boolean
  readonly schema: number
  readonly counts: Readonly<Record<string, number>>
  readonly problems: readonly string[]
}

/** Reads the whole file. Refuses what `readHeader` refuses; damage found inside is told in `problems`. */
export function checkProject(path: string, newest: number, mayRecover: boolean): ProjectCheck {
  const { version } = readHeader(path, newest)
  const problems: string[] = []
  const counts: Record<string, number> = {}
  const connection = refusing(() => openReading(path, mayRecover))
  try {
    for (const row of damage(() => connection.pragma(`integrity_check(${listed})`) as readonly { integrity_check: string }[], problems))
      if (row.integrity_check !== 'ok') problems.push(row.integrity_check)
    problems.push(...foreignKeyProblems(connection, ''))
    for (const table of damage(() => plainTables(connection), problems))
      for (const count of damage(
        () =>
          connection
            .prepare<[], number>(`SELECT count(*) FROM ${quoted(table)}`)
            .pluck()
            .all(),
        problems,
      ))
        counts[table] = count
  } finally {
    connection.close()
  }
  return { ok: problems.length === 0, schema: version, counts, problems: [...new Set(problems)] }
}

function tableProblems(connection: Connection, table: string): readonly string[] {
  const problems: string[] = []
  const rows = damage(() => connection.pragma(`quick_check(${quoted(table)})`) as readonly { quick_check: string }[], problems)
  problems.push(...rows.map((row) => row.quick_check).filter((text) => text !== 'ok'))
  if (problems.length === 0 && table !== 'sqlite_schema') problems.push(...foreignKeyProblems(connection, `(${quoted(table)})`))
  return problems.slice(0, listed)
}

function foreignKeyProblems(connection: Connection, of: string): readonly string[] {
  const problems: string[] = []
  const rows = damage(
    () => connection.pragma(`foreign_key_check${of}`) as readonly { table: string; rowid: number | null; parent: string }[],
    problems,
  )
  return [...problems, ...rows.slice(0, listed).map((row) => `foreign key: ${row.table} ${row.rowid ?? ''} -> ${row.parent}`)]
}

/** The checks themselves may throw on a damaged page: that is their answer. */
function damage<T>(look: () => readonly T[], problems: string[]): readonly T[] {
  try {
    return look()
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    problems.push(error.message)
    return []
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
