import { sql } from 'kysely'
import { all, first, prepare, run, type WriteDb } from '../file/handles.ts'
import type { TagTable } from '../schema/instruments.ts'

type Mark = Pick<TagTable, 'operation_uuid' | 'operation_key'>

/** What an operation is known by in every copy: its uuid, and its key where that is a code. */
export function markOfOperation(db: WriteDb, operation: number): Mark {
  return first(
    db,
    sql<Mark>`SELECT lower(hex(uuid)) AS operation_uuid, iif(key GLOB 'c:*' AND ordinal = 1, key, NULL) AS operation_key
      FROM operation WHERE id = ${operation}`,
  )!
}

/**
 * Points tags to the operations that they name: by uuid where the copies have the delivery in common, else by code among the operations of
 * their instrument, where one alone has it. What is not here leaves the tag without until it comes. `wanted`: only by code after an import,
 * which brings no known uuid.
 */
export function linkTagOperations(db: WriteDb, wanted: 'code' | 'uuid and code'): void {
  run(
    db,
    sql`UPDATE tag SET operation_id = NULL WHERE operation_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM operation WHERE operation.id = tag.operation_id
        AND (lower(hex(operation.uuid)) = tag.operation_uuid OR operation.key = tag.operation_key))`,
  )
  if (wanted !== 'code') linkByUuid(db)
  run(
    db,
    sql`UPDATE tag SET operation_id = found.operation FROM (
      SELECT tag.id AS tag, min(operation.id) AS operation FROM tag JOIN source
        JOIN operation ON operation.source_id = source.id AND operation.key = tag.operation_key AND operation.ordinal = 1
        WHERE tag.operation_id IS NULL AND tag.operation_key IS NOT NULL AND operation.instrument_id = tag.instrument_id
        GROUP BY tag.id HAVING count(*) = 1) AS found
      WHERE tag.id = found.tag`,
  )
}

/** Operations have no index by uuid: one walk over them, where a tag asks for one. */
function linkByUuid(db: WriteDb): void {
  const asking = all(
    db,
    sql<{ id: number; uuid: string }>`
      SELECT id, operation_uuid AS uuid FROM tag WHERE operation_id IS NULL AND operation_uuid IS NOT NULL`,
  )
  if (asking.length === 0) return
  const wanted = JSON.stringify([...new Set(asking.map(({ uuid }) => uuid))])
  const found = all(
    db,
    sql<{ id: number; uuid: string }>`
      SELECT id, lower(hex(uuid)) AS uuid FROM operation WHERE lower(hex(uuid)) IN (SELECT value FROM json_each(${wanted}))`,
  )
  const operationOf = new Map(found.map(({ id, uuid }) => [uuid, id]))
  const point = prepare(db, sql`UPDATE tag SET operation_id = ${0} WHERE id = ${0}`)
  for (const { id, uuid } of asking) {
    const operation = operationOf.get(uuid)
    if (operation !== undefined) point.run(operation, id)
  }
}
