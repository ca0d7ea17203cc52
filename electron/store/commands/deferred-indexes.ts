import { sql } from 'kysely'
import { all, script, type WriteDb } from '../file/handles.ts'
import type { Schema } from '../schema/schema.ts'

/**
 * Drops the indexes of tables about to be loaded, in the caller's transaction; gives what builds them again, one after each step, because
 * building one of a large table takes some time.
 */
export function deferIndexes(db: WriteDb, tables: readonly (keyof Schema)[]): () => Generator<void> {
  const indexes = all(
    db,
    sql<{ name: string; statement: string }>`
      SELECT name, sql AS statement FROM sqlite_schema
      WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each(${JSON.stringify(tables)}))`,
  )
  script(db, indexes.map(({ name }) => `DROP INDEX ${name};`).join('\n'))
  return function* () {
    for (const { statement } of indexes) {
      script(db, statement)
      yield
    }
  }
}
