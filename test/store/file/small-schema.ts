import { sql } from 'kysely'
import { all, run, script, type ReadDb, type WriteDb } from '#store/file/handles.ts'
import type { Migration } from '#store/file/migrate.ts'
import { openProject, type OpenOptions } from '#store/file/open.ts'
import type { ProjectFile } from '#store/file/project-file.ts'

/** A schema as small as possible with everything that undo must bear: cascade, a key of two columns, a key of text, WITHOUT ROWID, blobs. */
export const smallMigrations: readonly Migration[] = [
  {
    version: 1,
    up: (db) =>
      script(
        db,
        `CREATE TABLE history (id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, command TEXT NOT NULL, facts TEXT NOT NULL) STRICT;
         CREATE TABLE shelf (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, width REAL, cover BLOB) STRICT;
         CREATE TABLE book (id INTEGER PRIMARY KEY, shelf INTEGER NOT NULL REFERENCES shelf(id) ON DELETE CASCADE, title TEXT NOT NULL) STRICT;
         CREATE TABLE loan (book INTEGER NOT NULL REFERENCES book(id) ON DELETE CASCADE, reader TEXT NOT NULL, days INTEGER, PRIMARY KEY (book, reader)) STRICT;
         CREATE TABLE word (text TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
         CREATE TABLE mark (text TEXT PRIMARY KEY, weight REAL) STRICT;`,
      ),
  },
]

export const secondMigration: Migration = { version: 2, up: (db) => script(db, 'ALTER TABLE shelf ADD COLUMN room TEXT') }

export function fillShelf(db: WriteDb): void {
  change(db, "INSERT INTO shelf VALUES (1, 'oak', 1.5, x'00ff')")
  change(db, "INSERT INTO book VALUES (1, 1, 'A'), (2, 1, 'B')")
}

export function open(path: string, options: Partial<OpenOptions> = {}): ProjectFile {
  return openProject(path, {
    migrations: smallMigrations,
    who: () => 'test',
    owner: 'test',
    readOnly: false,
    onChange: () => undefined,
    ...options,
  })
}

export function change(db: WriteDb, statement: string): void {
  run(db, sql.raw(statement))
}

export function look(db: ReadDb, query: string): readonly Record<string, unknown>[] {
  return all(db, sql.raw<Record<string, unknown>>(query))
}

/** Everything that the tables hold, history left out. */
export function contents(db: ReadDb): unknown {
  return Object.fromEntries(
    ['shelf', 'book', 'loan', 'word', 'mark'].map((table) => [table, look(db, `SELECT * FROM ${table} ORDER BY 1, 2`)]),
  )
}
