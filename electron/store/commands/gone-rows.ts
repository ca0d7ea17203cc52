import { sql } from 'kysely'
import type { GoneFromSource, GoneRowsOf, JoinedKind } from '#core/plan/gone.ts'
import { isFragment } from '#core/plan/gone.ts'
import { all, prepare, run, type WriteDb } from '../file/handles.ts'
import type { GoneSettled } from './gone-operations.ts'
import { countInstruments } from './instrument-summaries.ts'
import { joinedRemoval, joinedTables } from './joined-removal.ts'
import { organisationWriter } from './organisations.ts'
import { settlePartnerFacts } from './partner-participations.ts'
import { nobodyYet, removedOperations } from './removed-operations.ts'

/** What becomes of rows that lists of partners, payments and indicators do not hold any more. */
export interface GoneRowsDecision {
  readonly rule: 'keep' | 'remove' | 'part'
  /** "kind id" of rows that are removed although the others are kept, or the other way round. */
  readonly except: ReadonlySet<string>
}

const stepSize = 500
const nothing: ReadonlySet<string> = new Set()

/**
 * Writes what a delivery of such lists did not hold, and takes out what is not to stay, as `settleGone` does it of operations. An operation
 * that its partners made goes with the last of them.
 */
export function* settleGoneRows(
  db: WriteDb,
  lists: readonly GoneRowsOf[],
  decision: GoneRowsDecision | null,
): Generator<{ readonly done: number; readonly total: number }, GoneSettled> {
  const total = lists.reduce((sum, { gone }) => sum + gone.length, 0)
  if (total === 0 && lists.every(({ stillRemoved }) => stillRemoved.length === 0)) return { kept: 0, removed: 0, part: 0 }
  const concerned = nobodyYet()
  const removal = joinedRemoval(db, concerned)
  let done = 0
  let removed = 0
  let part = 0
  for (const list of lists) {
    const { kind, sheet, gone, stillRemoved } = list
    const { rule, except } = decision ?? { rule: isFragment(list) ? 'part' : 'keep', except: nothing }
    if (rule === 'part') {
      part += gone.length
      continue
    }
    const note = prepare(
      db,
      sql`INSERT INTO joined_absence (sheet_id, ${sql.ref(`${joinedTables[kind]}_id`)}, removed) VALUES (${0}, ${0}, ${0})`,
    )
    const isRemoved = (id: number): boolean => (rule === 'remove') !== except.has(rowName(kind, id))
    for (const id of stillRemoved) note.run(sheet, id, isRemoved(id) ? 1 : 0)
    for (const id of gone) {
      const goes = isRemoved(id)
      note.run(sheet, id, goes ? 1 : 0)
      if (goes) {
        removed++
        removal.remove(kind, id)
      }
      if (++done % stepSize === 0) yield { done, total }
    }
    if (kind === 'participations') removeLeftAlone(db, list, concerned)
  }
  for (const organisation of settlePartnerFacts(db, [...removal.operations])) concerned.organisations.add(organisation)
  const writer = organisationWriter(db)
  let derived = 0
  for (const id of concerned.organisations) {
    writer.derive(id)
    if (++derived % stepSize === 0) yield { done, total }
  }
  countInstruments(db, concerned.instruments)
  return { kept: done - removed, removed, part }
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
