import { groupedBy } from '../model/grouped.ts'
import { createDigestMap } from './digest-map.ts'
import { operationKey, type OperationValues, type StatedKey, statedKeys, valuesDigest } from './operation-key.ts'
import { textDigest } from './text-digest.ts'

/** An operation of a list, with what deliveries say of it: what was corrected by hand is not looked at. */
export interface KnownOperation {
  readonly id: number
  /** As stored: by its code, else by the rule's key. */
  readonly key: string
  readonly ordinal: number
  readonly instrument: number | null
  readonly values: OperationValues
  /** Taken out of the figures because a delivery did not hold it any more; it comes back when one holds it again. */
  readonly removed: boolean
  /** Who takes part was corrected by hand: it does not follow the delivery. */
  readonly participantIsCorrected: boolean
}

/** What is kept of it while a sheet is compared: no values, so that half a million fit. */
export interface KnownEntry {
  readonly id: number
  readonly ordinal: number
  readonly instrument: number | null
  readonly digest: number
  readonly title: number
  readonly beneficiary: number
  /** Digest of name, identifier and country: who it is, as written; null where it was corrected by hand and does not follow the delivery. */
  readonly participant: number | null
  readonly removed: boolean
  /** Met in this delivery. */
  taken: boolean
}

/** The operations of one source, for finding those of a further delivery of it. */
export interface KnownOperations {
  /** All operations with a key, by ordinal. */
  withKey(key: string): readonly KnownEntry[]
  /** Of several with the same key and beneficiary the one with the same values, else any; undefined where all are taken. */
  sameBeneficiary(key: string, values: OperationValues): KnownEntry | undefined
  /** The first not met yet, whatever it says. */
  anyLeft(key: string): KnownEntry | undefined
  /** The next free ordinal of a stored key; each call gives the following one. */
  nextOrdinal(key: string): number
  /** Those not met in this delivery so far, in no order. */
  left(): Iterable<KnownEntry>
  /** How many there are that were not taken out. */
  readonly size: number
}

/** How the operations of a list are found. */
export interface KeyChoice {
  /** What those without a code are known by. */
  readonly by: StatedKey
  /** Stored keys may be of another time, see `KnownSource`. */
  readonly keysAreOld: boolean
}

/** The operations of a source while they are loaded, which may take seconds. */
export interface KnownGathering {
  readonly add: (operation: KnownOperation) => void
  /** After the last one. */
  readonly end: () => KnownOperations
}

/** Begins to take in the operations of one source. */
export function gatherKnown({ by, keysAreOld }: KeyChoice = { by: statedKeys[0], keysAreOld: false }): KnownGathering {
  const asStored = by === statedKeys[0] && !keysAreOld
  /** Highest ordinal of each stored key, by its digest; where operations are found by what is stored, the groups tell it. */
  const highest = new Map<number, number>()
  let size = 0
  const byKey = new Map<string, KnownEntry[]>()
  const byBeneficiary = new Map<string, Map<number, KnownEntry[]>>()
  /** By the key's digest: a text for each of half a million new keys would stay in memory, and a wrong step in a count of equals does no harm. */
  const ordinals = createDigestMap()
  /** Place of the first entry that may be left. */
  const leftFrom = new Map<string, number>()
  const add = (operation: KnownOperation): void => {
    const entry = knownEntry(operation)
    const key = asStored ? operation.key : operationKey(operation.values, by)
    const group = byKey.get(key)
    if (group) group.push(entry)
    else byKey.set(key, [entry])
    if (!operation.removed) size++
    if (asStored) return
    const stored = textDigest(operation.key)
    highest.set(stored, Math.max(operation.ordinal, highest.get(stored) ?? 0))
  }

  const beneficiariesOf = (key: string): ReadonlyMap<number, KnownEntry[]> => {
    let groups = byBeneficiary.get(key)
    if (!groups) {
      groups = groupedBy(byKey.get(key) ?? [], ({ beneficiary }) => beneficiary)
      byBeneficiary.set(key, groups)
    }
    return groups
  }

  const found = (): KnownOperations => ({
    withKey: (key) => byKey.get(key) ?? [],
    sameBeneficiary(key, values) {
      const left = (beneficiariesOf(key).get(comparable(values.beneficiary)) ?? []).filter(({ taken }) => !taken)
      if (left.length < 2) return left[0]
      const digest = valuesDigest(values)
      return left.find((entry) => entry.digest === digest) ?? left[0]
    },
    anyLeft(key) {
      const group = byKey.get(key) ?? []
      let at = leftFrom.get(key) ?? 0
      while (group[at]?.taken) at++
      leftFrom.set(key, at)
      return group[at]
    },
    nextOrdinal(key) {
      const digest = textDigest(key)
      const stored = asStored ? byKey.get(key)?.at(-1)?.ordinal : highest.get(digest)
      const next = 1 + Math.max(ordinals.get(digest), stored ?? 0)
      ordinals.set(digest, next)
      return next
    },
    *left() {
      for (const group of byKey.values()) for (const entry of group) if (!entry.taken) yield entry
    },
    size,
  })

  return {
    add,
    end() {
      for (const group of byKey.values()) if (group.length > 1) group.sort((a, b) => a.ordinal - b.ordinal || a.id - b.id)
      return found()
    },
  }
}

/** Whether a row with the same key is plausibly the same operation: its title or its beneficiary is the same. */
export function agrees(entry: KnownEntry, values: OperationValues): boolean {
  return entry.title === comparable(values.title) || entry.beneficiary === comparable(values.beneficiary)
}

/** Who took part, as written. */
export function participantDigest({ beneficiary, taxId, country }: OperationValues): number {
  return textDigest(`${beneficiary ?? ''}\u001f${taxId ?? ''}\u001f${country ?? ''}`)
}

/** What is kept of an operation while a sheet is compared. */
export function knownEntry({ id, ordinal, instrument, values, removed, participantIsCorrected }: KnownOperation): KnownEntry {
  return {
    id,
    removed,
    ordinal,
    instrument,
    digest: valuesDigest(values),
    title: comparable(values.title),
    beneficiary: comparable(values.beneficiary),
    participant: participantIsCorrected ? null : participantDigest(values),
    taken: false,
  }
}

/** A digest that texts have in common which differ in case alone. */
export function comparable(text: string | null): number {
  return textDigest((text ?? '').toLowerCase())
}
