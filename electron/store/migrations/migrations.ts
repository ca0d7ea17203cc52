import { firstTables } from './0001-first-tables.ts'

/** One step of the file format. A released step is never edited; a change is a further step. */
export interface Migration {
  /** What `PRAGMA user_version` says once it has run: 1, 2, … without gaps. */
  readonly version: number
  /** Statements run in one transaction. */
  readonly statements: string
}

/** All steps in order. */
export const migrations: readonly Migration[] = [{ version: 1, statements: firstTables }]

/** The newest schema that this program writes. */
export const schemaVersion = migrations.length
