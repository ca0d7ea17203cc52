import { sql } from 'kysely'
import type { Edit } from '#core/merge/edits.ts'
import { beforeAll, missingEdits } from '#core/merge/missing-edits.ts'
import { registersOf, unionOf } from '#core/merge/edits.ts'
import type { MergedTable } from '#core/merge/tables.ts'
import { all, first, type ReadDb } from '../file/handles.ts'
import { hasAllKinds } from '../merge/edit-keeper.ts'
import { mergedTables, type StoredTable } from '../merge/merged-tables.ts'
import { allEdits, derivedUuid } from '../merge/stored-edits.ts'
import { hexOf, type StoredState, storedState } from '../merge/stored-state.ts'

/** What a copy of a project brings to a merge. */
export interface MergeSource {
  /** The project that it is a copy of. */
  readonly project: string
  /** Key of the one rater whom a scoring file is for. */
  readonly scoringRater: string | null
  readonly edits: readonly Edit[]
  readonly tables: readonly MergedTable[]
  /** Keys of the rows that come with the program. */
  readonly shared: ReadonlySet<string>
}

/** All edits of a file, with those that it makes when it is written to the next time. */
export function mergeSource(db: ReadDb): MergeSource {
  const tables = mergedTables(db)
  const edits = allEdits(db)
  const stored = storedState(db, tables)
  const project = first(db, db.from.selectFrom('project').select(['uuid', 'scoring_rater']))!
  return {
    project: hexOf(project.uuid),
    scoringRater: project.scoring_rater === null ? null : hexOf(project.scoring_rater),
    edits: hasAllKinds(db, tables) ? edits : unionOf(edits, firstEdits(edits, stored, tables)),
    tables,
    shared: stored.shared,
  }
}

/** A file that was never written to since there are edits: those that it would begin with. */
function firstEdits(edits: readonly Edit[], stored: StoredState, tables: readonly StoredTable[]): readonly Edit[] {
  return missingEdits(stored, registersOf(edits), tables, { who: '', at: beforeAll, sinceEdits: false, uuidOf: derivedUuid })
}

/** Whether something may be in conflict: quick to ask, where `conflictsOf` reads everything. */
export function mayConflict(db: ReadDb): boolean {
  const several = first(db, sql`SELECT 1 FROM edit WHERE replaced = 0 GROUP BY kind, key HAVING count(*) > 1 LIMIT 1`)
  if (several) return true
  const rows = mergedTables(db).filter(({ joins }) => joins.length === 0)
  return rows.some(({ table }) => first(db, sql`SELECT 1 FROM edit WHERE replaced = 0 AND kind = ${table} AND value IS NULL`) !== undefined)
}

/** What a rater is known by in every copy; null where there is none. */
export function raterKey(db: ReadDb, id: number): string | null {
  const row = first(db, db.from.selectFrom('rater').select('uuid').where('id', '=', id))
  return row ? hexOf(row.uuid) : null
}

/** What instruments are known by in every copy, by row id. */
export function instrumentKeys(db: ReadDb): ReadonlyMap<number, string> {
  return new Map(all(db, db.from.selectFrom('instrument').select(['id', 'uuid'])).map(({ id, uuid }) => [id, hexOf(uuid)]))
}

/** Row id of the rater whom a scoring file is for; null in any other project. */
export function scoringRater(db: ReadDb): number | null {
  const row = first(db, sql<{ id: number }>`SELECT rater.id FROM rater JOIN project ON scoring_rater = rater.uuid`)
  return row?.id ?? null
}
