import { type OperationValues, valuesDigest } from './operation-key.ts'
import { textDigest } from './text-digest.ts'

/** An operation that the project holds. */
export interface KnownOperation {
  readonly id: number
  readonly key: string
  readonly ordinal: number
  readonly instrument: number | null
  readonly values: OperationValues
}

/** What is kept of it while a sheet is compared: no values, so that half a million fit. */
export interface KnownEntry {
  readonly id: number
  readonly ordinal: number
  readonly instrument: number | null
  readonly digest: number
  readonly title: number
  readonly beneficiary: number
  /** Digest of name, identifier and country: who it is, as written. */
  readonly participant: number
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
  /** The next free ordinal of a key; each call gives the following one. */
  nextOrdinal(key: string): number
}

export function knownOperations(operations: Iterable<KnownOperation>): KnownOperations {
  const byKey = new Map<string, KnownEntry[]>()
  const byBeneficiary = new Map<string, Map<number, KnownEntry[]>>()
  /** By the key's digest: a text for each of half a million new keys would stay in memory, and a wrong step in a count of equals does no harm. */
  const ordinals = new Map<number, number>()
  /** Place of the first entry that may be left. */
  const leftFrom = new Map<string, number>()
  for (const operation of operations) {
    const entry = entryOf(operation)
    const group = byKey.get(operation.key)
    if (group) group.push(entry)
    else byKey.set(operation.key, [entry])
  }
  for (const group of byKey.values()) if (group.length > 1) group.sort((a, b) => a.ordinal - b.ordinal)

  const beneficiariesOf = (key: string): ReadonlyMap<number, KnownEntry[]> => {
    let groups = byBeneficiary.get(key)
    if (!groups) {
      groups = new Map()
      for (const entry of byKey.get(key) ?? []) {
        const group = groups.get(entry.beneficiary)
        if (group) group.push(entry)
        else groups.set(entry.beneficiary, [entry])
      }
      byBeneficiary.set(key, groups)
    }
    return groups
  }

  return {
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
      const next = 1 + Math.max(ordinals.get(digest) ?? 0, byKey.get(key)?.at(-1)?.ordinal ?? 0)
      ordinals.set(digest, next)
      return next
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

function entryOf({ id, ordinal, instrument, values }: KnownOperation): KnownEntry {
  return {
    id,
    ordinal,
    instrument,
    digest: valuesDigest(values),
    title: comparable(values.title),
    beneficiary: comparable(values.beneficiary),
    participant: participantDigest(values),
    taken: false,
  }
}

function comparable(text: string | null): number {
  return textDigest((text ?? '').toLowerCase())
}
