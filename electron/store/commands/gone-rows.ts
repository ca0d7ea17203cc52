import { sql } from 'kysely'
import type { GoneFromSource, GoneRowsOf, JoinedKind } from '#core/plan/gone.ts'
import { all, prepare, run, type WriteDb } from '../file/handles.ts'
import { type GoneDecision, type GoneSteps, settleLists } from './gone.ts'
import { joinedRemoval, joinedTables } from './joined-removal.ts'
import { settlePartnerFacts } from './partner-participations.ts'
import { nobodyYet, removedOperations } from './removed-operations.ts'

/**
 * Settles the rows that lists of partners, payments and indicators do not hold any more; the decision names them as `rowName` does. An
 * operation that its partners made goes with the last of them.
 */
export function* settleGoneRows(db: WriteDb, lists: readonly GoneRowsOf[], decision: GoneDecision<string> | null): GoneSteps {
  if (lists.every(({ gone, stillRemoved }) => gone.length + stillRemoved.length === 0)) return { kept: 0, removed: 0, part: 0 }
  const concerned = nobodyYet()
  const removal = joinedRemoval(db, concerned)
  return yield* settleLists(
    db,
    lists,
    decision,
    concerned,
    (list) => {
      const { kind, sheet } = list
      const note = prepare(
        db,
        sql`INSERT INTO joined_absence (sheet_id, ${sql.ref(`${joinedTables[kind]}_id`)}, removed) VALUES (${0}, ${0}, ${0})`,
      )
      return {
        nameOf: (id) => rowName(kind, id),
        note: (id, removed) => note.run(sheet, id, removed),
        remove: (id) => removal.remove(kind, id),
        end: () => {
          if (kind === 'participations') removeLeftAlone(db, list, concerned)
        },
      }
    },
    () => {
      for (const organisation of settlePartnerFacts(db, [...removal.operations])) concerned.organisations.add(organisation)
    },
  )
}

/** How a row is named in a decision. */
export function rowName(kind: JoinedKind, id: number): string {
  return `${kind} ${id}`
}

/** Takes out the operations that this list of partners made and that no partner is left of. */
function removeLeftAlone(db: WriteDb, { source, sheet }: GoneFromSource, concerned: ReturnType<typeof nobodyYet>): void {
  const alone = all(
    db,
    sql<{ id: number }>`
      SELECT operation.id FROM operation WHERE source_id = ${source}
        AND EXISTS (SELECT 1 FROM partner WHERE operation_id = operation.id AND removed = 1)
        AND NOT EXISTS (SELECT 1 FROM partner WHERE operation_id = operation.id AND removed = 0)`,
  )
  const operations = removedOperations(db, concerned)
  for (const { id } of alone) {
    run(db, db.into.insertInto('operation_absence').values({ sheet_id: sheet, operation_id: id, removed: 1 }))
    operations.remove(id)
  }
}
