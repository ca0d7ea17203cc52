import { sql } from 'kysely'
import { Refusal } from '#core/contract/refusal.ts'
import { all, first, prepare, type WriteDb } from '../file/handles.ts'
import type { OperationBefore } from './revisions.ts'

/*
 * An operation is a row of versions, one for each delivery that changed it; a version stands where a delivery first said it. Where that
 * delivery is taken back and a later one repeated the version, before any changed it, the version stands there instead.
 */

/** Refuses `later_delivery` where a later delivery changed values of these sheets that none had repeated before. */
export function refuseChangedSince(db: WriteDb, sheets: readonly number[]): void {
  const later = first(
    db,
    sql<{ file: string; importedAt: string; rows: number }>`
      SELECT delivery.file, delivery.imported_at AS importedAt, count(DISTINCT version.operation_id) AS rows
      FROM operation_revision AS version
        JOIN delivered_sheet ON delivered_sheet.id = version.sheet_id
        JOIN delivery ON delivery.id = delivered_sheet.delivery_id
      WHERE version.from_sheet_id IN ${listed(sheets)} AND version.sheet_id NOT IN ${listed(sheets)}
        AND NOT EXISTS (
          SELECT 1 FROM operation_confirmation AS repeated
          WHERE repeated.operation_id = version.operation_id AND repeated.sheet_id NOT IN ${listed(sheets)}
            AND repeated.sheet_id > version.from_sheet_id AND repeated.sheet_id < version.sheet_id
        )
      GROUP BY delivery.id ORDER BY delivery.id DESC`,
  )
  if (later) throw new Refusal('later_delivery', { ...later })
}

/** Moves what later deliveries repeated to the first of them; tells how many versions moved. */
export function rehome(db: WriteDb, sheets: readonly number[]): number {
  return rehomeEarlierVersions(db, sheets) + rehomeLastVersions(db, sheets)
}

interface Move {
  readonly operation: number
  /** Where the version stood, and where it stands now. */
  readonly from: number
  readonly to: number
  readonly row: number
}

/** Versions that a later delivery changed: they stand in what was kept before that. */
function rehomeEarlierVersions(db: WriteDb, sheets: readonly number[]): number {
  const moves = all(
    db,
    sql<Move & { readonly revision: number; readonly before: string }>`
      SELECT version.id AS revision, version.before, version.operation_id AS operation, version.from_sheet_id AS "from",
        repeated.row, min(repeated.sheet_id) AS "to"
      FROM operation_revision AS version JOIN operation_confirmation AS repeated ON repeated.operation_id = version.operation_id
      WHERE version.from_sheet_id IN ${listed(sheets)} AND version.sheet_id NOT IN ${listed(sheets)}
        AND repeated.sheet_id NOT IN ${listed(sheets)}
        AND repeated.sheet_id > version.from_sheet_id AND repeated.sheet_id < version.sheet_id
      GROUP BY version.id`,
  )
  const update = prepare(db, db.into.updateTable('operation_revision').set({ from_sheet_id: 0, before: '{}' }).where('id', '=', 0))
  const move = versionMover(db)
  for (const one of moves) {
    const before = JSON.parse(one.before) as OperationBefore
    update.run(one.to, JSON.stringify({ ...before, sheet: one.to, row: one.row }), one.revision)
    move(one)
  }
  return moves.length
}

/** Versions that hold now. */
function rehomeLastVersions(db: WriteDb, sheets: readonly number[]): number {
  const moves = all(
    db,
    sql<Move>`
      SELECT operation.id AS operation, operation.sheet_id AS "from", repeated.row, min(repeated.sheet_id) AS "to"
      FROM operation JOIN operation_confirmation AS repeated ON repeated.operation_id = operation.id
      WHERE operation.sheet_id IN ${listed(sheets)} AND repeated.sheet_id NOT IN ${listed(sheets)}
        AND repeated.sheet_id > operation.sheet_id
      GROUP BY operation.id`,
  )
  const update = prepare(db, db.into.updateTable('operation').set({ sheet_id: 0, row: 0 }).where('id', '=', 0))
  const move = versionMover(db)
  for (const one of moves) {
    update.run(one.to, one.row, one.operation)
    move(one)
  }
  return moves.length
}

/** Makes the sheet that repeated a version the one that brought the operation, or changed it to this version. */
function versionMover(db: WriteDb): (move: Move) => void {
  const forget = prepare(db, db.into.deleteFrom('operation_confirmation').where('operation_id', '=', 0).where('sheet_id', '=', 0))
  const changedThere = prepare(
    db,
    db.into.updateTable('operation_revision').set({ sheet_id: 0 }).where('operation_id', '=', 0).where('sheet_id', '=', 0),
  )
  // Before the operation was known, no sheet could lack it.
  const voidAbsences = prepare(db, db.into.deleteFrom('operation_absence').where('operation_id', '=', 0).where('sheet_id', '<', 0))
  const count = {
    imported: prepare(db, sql`UPDATE delivered_sheet SET imported = imported + 1, unchanged = unchanged - 1 WHERE id = ${0}`),
    updated: prepare(db, sql`UPDATE delivered_sheet SET updated = updated + 1, unchanged = unchanged - 1 WHERE id = ${0}`),
  }
  return ({ operation, from, to }) => {
    forget.run(operation, to)
    const changed = changedThere.run(to, operation, from).changes > 0
    if (!changed) voidAbsences.run(operation, to)
    count[changed ? 'updated' : 'imported'].run(to)
  }
}

function listed(sheets: readonly number[]) {
  return sql`(SELECT value FROM json_each(${JSON.stringify(sheets)}))`
}
