import { prepare, type WriteDb } from '../file/handles.ts'
import type { OperationHome } from './revisions.ts'

/** The list that operations are of: one that partners made moves when a list of operations comes that holds it, and back when that is taken back. */
export interface OperationHomes {
  of(operation: number): OperationHome
  move(operation: number, home: OperationHome): void
}

export function operationHomes(db: WriteDb): OperationHomes {
  const stored = prepare(db, db.from.selectFrom('operation').select(['source_id', 'key', 'ordinal']).where('id', '=', 0))
  const update = prepare(db, db.into.updateTable('operation').set({ source_id: 0, key: '', ordinal: 1 }).where('id', '=', 0))
  return {
    of(operation) {
      const row = stored.first(operation)
      if (!row) throw new Error(`operation ${operation} is not there`)
      return { source: row.source_id, key: row.key, ordinal: row.ordinal }
    },
    move(operation, { source, key, ordinal }) {
      update.run(source, key, ordinal, operation)
    },
  }
}
