import { script } from '../file/handles.ts'
import type { Migration } from '../file/migrate.ts'
import { firstTables } from './0001-first-tables.ts'

/** All steps of the schema in order. A released step is never edited; a change is a further step. */
export const migrations: readonly Migration[] = [{ version: 1, up: (db) => script(db, firstTables) }]
