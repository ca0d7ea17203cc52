import { sql } from 'kysely'
import { all, type ReadDb } from '../file/handles.ts'

/** The delivery that first did not hold an operation, and since when none has held it. */
export interface AbsentSince {
  readonly file: string
  readonly importedAt: string
}

/** Of these operations those that a delivery after the last one with them did not hold. */
export function absentSince(db: ReadDb, ids: readonly number[]): ReadonlyMap<number, AbsentSince> {
  const rows = all(
    db,
    sql<{ operation: number; file: string; importedAt: string }>`
      SELECT absence.operation_id AS operation, delivery.file, delivery.imported_at AS importedAt, min(absence.sheet_id)
      FROM json_each(${JSON.stringify(ids)}) AS wanted
        JOIN operation ON operation.id = wanted.value
        JOIN operation_absence AS absence ON absence.operation_id = operation.id
        JOIN delivered_sheet ON delivered_sheet.id = absence.sheet_id
        JOIN delivery ON delivery.id = delivered_sheet.delivery_id
      WHERE absence.sheet_id > ${lastHolder()}
      GROUP BY absence.operation_id`,
  )
  return new Map(rows.map(({ operation, file, importedAt }) => [operation, { file, importedAt }]))
}

/** The last sheet that held `operation`: changed or repeated it. */
function lastHolder() {
  return sql`max(operation.sheet_id, coalesce(
    (SELECT max(sheet_id) FROM operation_confirmation AS repeated WHERE repeated.operation_id = operation.id), 0))`
}

/** Operations in the figures that a delivery after the last one with them took out. */
export function removedSince(db: ReadDb): number[] {
  return all(
    db,
    sql<{ id: number }>`
      SELECT DISTINCT operation.id FROM operation_absence AS absence JOIN operation ON operation.id = absence.operation_id
      WHERE absence.removed = 1 AND absence.sheet_id > ${lastHolder()} ORDER BY operation.id`,
  ).map(({ id }) => id)
}
