import type { OperationRecord } from '../sheet/records.ts'
import { comparable, type KnownEntry, knownEntry, type KnownOperation } from './known-operations.ts'
import { operationKey } from './operation-key.ts'

/** Share of the smaller of two sets of codes that must be in both: other lists number their operations from 1 too. */
const enoughInCommon = 0.2
/** Codes of this length are nobody's numbering from 1. */
const longCode = 8

/**
 * A list of partners makes the operations that no list holds. Where a list of operations comes later, these become its own instead of
 * standing beside them.
 */
export interface Adoption {
  /** Looks at further rows, before they are decided on. */
  weigh(records: readonly OperationRecord[]): void
  /** The operation that partners made under this key and that was not met yet. */
  entry(key: string): KnownEntry | undefined
}

/** `madeByPartners`: null where the project has no list of partners, so that nothing is looked up for its rows. */
export function createAdoption(
  madeByPartners: ((keys: readonly string[]) => { readonly held: number; readonly operations: Iterable<KnownOperation> } | null) | null,
): Adoption {
  let entries: ReadonlyMap<string, KnownEntry> | null = null
  return {
    weigh(records) {
      if (madeByPartners === null || entries !== null) return
      const coded = records.filter(({ code }) => code !== null)
      const titles = new Map(coded.map((record) => [operationKey(record), comparable(record.title)]))
      const made = coded.length === 0 ? null : madeByPartners([...titles.keys()])
      if (!made) return
      const found = new Map<string, KnownEntry>()
      let inCommon = 0
      let sure = 0
      for (const operation of made.operations) {
        const { key } = operation
        if (found.has(key)) continue
        const entry = knownEntry(operation)
        found.set(key, entry)
        const title = titles.get(key)
        if (title === undefined) continue
        inCommon++
        if (key.length >= longCode + 'c:'.length || (operation.values.title !== null && entry.title === title)) sure++
      }
      if (sure * 2 > inCommon || (inCommon > 0 && inCommon >= enoughInCommon * Math.min(made.held, titles.size))) entries = found
    },
    entry(key) {
      const entry = entries?.get(key)
      return entry?.taken ? undefined : entry
    },
  }
}
