import { type GoneFromSource, isFragment } from '#core/plan/gone.ts'
import { prepare, type WriteDb } from '../file/handles.ts'
import { countInstruments } from './instrument-summaries.ts'
import { organisationWriter } from './organisations.ts'
import { nobodyYet, removedOperations } from './removed-operations.ts'

/** What becomes of operations that a list does not hold any more. `part`: the sheet is only a part of its list, so nothing is gone. */
export interface GoneDecision {
  readonly rule: 'keep' | 'remove' | 'part'
  /** Operations that are removed although the others are kept, or the other way round. */
  readonly except: ReadonlySet<number>
}

const stepSize = 500
const nothing: ReadonlySet<number> = new Set()

/** What became of them; `part`: so many are not in a sheet that was taken for a part of its list. */
export interface GoneSettled {
  readonly kept: number
  readonly removed: number
  readonly part: number
}

/**
 * Writes what a delivery did not hold, and takes out what is not to stay; yields now and then. Kept ones stay in all figures and are said
 * to be missing in the delivery. Without a decision they are kept, and nothing is gone where a sheet is probably only a part of its list.
 */
export function* settleGone(
  db: WriteDb,
  lists: readonly GoneFromSource[],
  decision: GoneDecision | null,
): Generator<{ readonly done: number; readonly total: number }, GoneSettled> {
  const concerned = nobodyYet()
  const operations = removedOperations(db, concerned)
  const note = prepare(db, db.into.insertInto('operation_absence').values({ sheet_id: 0, operation_id: 0, removed: 0 }))
  const total = lists.reduce((sum, { gone }) => sum + gone.length, 0)
  let done = 0
  let removed = 0
  let part = 0
  for (const list of lists) {
    const { sheet, gone, stillRemoved } = list
    const { rule, except } = decision ?? { rule: isFragment(list) ? 'part' : 'keep', except: nothing }
    if (rule === 'part') {
      part += gone.length
      continue
    }
    const isRemoved = (id: number): boolean => (rule === 'remove') !== except.has(id)
    for (const id of stillRemoved) note.run(sheet, id, isRemoved(id) ? 1 : 0)
    for (const id of gone) {
      const goes = isRemoved(id)
      note.run(sheet, id, goes ? 1 : 0)
      if (goes) {
        removed++
        operations.remove(id)
      }
      if (++done % stepSize === 0) yield { done, total }
    }
  }
  const writer = organisationWriter(db)
  let derived = 0
  for (const id of concerned.organisations) {
    writer.derive(id)
    if (++derived % stepSize === 0) yield { done, total }
  }
  countInstruments(db, concerned.instruments)
  return { kept: done - removed, removed, part }
}
