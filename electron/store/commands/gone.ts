import { type GoneFromSource, isFragment } from '#core/plan/gone.ts'
import type { WriteDb } from '../file/handles.ts'
import { countInstruments } from './instrument-summaries.ts'
import { organisationWriter } from './organisations.ts'
import type { Concerned } from './removed-operations.ts'

/** What becomes of what a list does not hold any more. `part`: the sheet is only a part of its list, so nothing is gone. */
export interface GoneDecision<Name> {
  readonly rule: 'keep' | 'remove' | 'part'
  /** Those that are removed although the others are kept, or the other way round. */
  readonly except: ReadonlySet<Name>
}

/** What became of them; `part`: so many are not in a sheet that was taken for a part of its list. */
export interface GoneSettled {
  readonly kept: number
  readonly removed: number
  readonly part: number
}

/** How far it is: in all ids that lists do not hold. */
export type GoneSteps = Generator<{ readonly done: number; readonly total: number }, GoneSettled>

/** How those of one list are taken out. */
export interface GoneRemoval<Name> {
  readonly nameOf: (id: number) => Name
  /** Writes that the list's sheet did not hold it. */
  readonly note: (id: number, removed: 0 | 1) => void
  readonly remove: (id: number) => void
  /** After the last one of the list. */
  readonly end?: () => void
}

const stepSize = 500

/**
 * Writes what a delivery did not hold, and takes out what is not to stay; yields now and then. Kept ones stay in all figures and are said
 * to be missing in the delivery. Without a decision they are kept, and nothing is gone where a sheet is probably only a part of its list.
 * `concerned`: filled by what is removed. `end`: after the last list, before the figures are derived.
 */
export function* settleLists<List extends GoneFromSource, Name>(
  db: WriteDb,
  lists: readonly List[],
  decision: GoneDecision<Name> | null,
  concerned: Concerned,
  removalOf: (list: List) => GoneRemoval<Name>,
  end?: () => void,
): GoneSteps {
  const total = lists.reduce((sum, { gone }) => sum + gone.length, 0)
  let done = 0
  let removed = 0
  let part = 0
  for (const list of lists) {
    const { rule, except } = decision ?? { rule: isFragment(list) ? 'part' : 'keep', except: null }
    if (rule === 'part') {
      part += list.gone.length
      continue
    }
    const removal = removalOf(list)
    const isRemoved = (id: number): boolean => (rule === 'remove') !== (except?.has(removal.nameOf(id)) ?? false)
    for (const id of list.stillRemoved) removal.note(id, isRemoved(id) ? 1 : 0)
    for (const id of list.gone) {
      const goes = isRemoved(id)
      removal.note(id, goes ? 1 : 0)
      if (goes) {
        removed++
        removal.remove(id)
      }
      if (++done % stepSize === 0) yield { done, total }
    }
    removal.end?.()
  }
  end?.()
  const writer = organisationWriter(db)
  let derived = 0
  for (const id of concerned.organisations) {
    writer.derive(id)
    if (++derived % stepSize === 0) yield { done, total }
  }
  countInstruments(db, concerned.instruments)
  return { kept: done - removed, removed, part }
}
