import type { GoneFromSource } from '#core/plan/gone.ts'
import { prepare, type WriteDb } from '../file/handles.ts'
import { type GoneDecision, type GoneSteps, settleLists } from './gone.ts'
import { nobodyYet, removedOperations } from './removed-operations.ts'

/** Settles the operations that lists do not hold any more; the decision names them by id. */
export function settleGone(db: WriteDb, lists: readonly GoneFromSource[], decision: GoneDecision<number> | null): GoneSteps {
  const concerned = nobodyYet()
  const operations = removedOperations(db, concerned)
  const note = prepare(db, db.into.insertInto('operation_absence').values({ sheet_id: 0, operation_id: 0, removed: 0 }))
  return settleLists(db, lists, decision, concerned, ({ sheet }) => ({
    nameOf: (id) => id,
    note: (id, removed) => note.run(sheet, id, removed),
    remove: (id) => operations.remove(id),
  }))
}
