import { Refusal } from '../contract/refusal.ts'
import type { Identity } from '../identity/decisions.ts'
import type { KnownOrganisation, OrganisationProfile } from '../identity/same.ts'
import type { Layout } from '../sheet/layout.ts'
import type { OperationRecord } from '../sheet/records.ts'
import { type Adoption, createAdoption } from './adoption.ts'
import { type EditionSearch, searchEdition, sourcesLike } from './edition.ts'
import { createInstrumentResolver, type InstrumentDecision, type KnownInstrument } from './instruments.ts'
import { gatherKnown, type KnownEntry, type KnownOperation, type KnownOperations, participantDigest } from './known-operations.ts'
import { countryCode, countryOfList } from './list-country.ts'
import { operationKey, type StatedKey, statedKeys, valuesDigest } from './operation-key.ts'
import { createParticipants, type OrganisationDecision } from './participants.ts'
import { headingsOf, type KnownSource, sourceKey } from './sources.ts'
import { atOnce } from './steps.ts'

/** What the project holds, as far as an import needs it; the large parts are read only when they are needed. */
export interface KnownProject {
  readonly instruments: readonly KnownInstrument[]
  readonly sources: readonly KnownSource[]
  /** The next free row ids. */
  readonly next: { readonly operation: number; readonly organisation: number; readonly instrument: number; readonly source: number }
  readonly operations: (source: number) => Iterable<KnownOperation>
  /** How many operations of the source have one of these keys. */
  readonly countKeys: (source: number, keys: readonly string[]) => number
  /** Operations that a list of partners made for want of a list that holds them, of the one with most of these keys; null where there is none. */
  readonly madeByPartners: (keys: readonly string[]) => { readonly held: number; readonly operations: Iterable<KnownOperation> } | null
  /** One entry a spelling or identifier, as the rules found them. */
  readonly organisations: () => Iterable<KnownOrganisation>
  /** What the user decided on them. */
  readonly identity: () => Identity
}

export interface SourceDecision extends KnownSource {
  readonly isNew: boolean
}

/** What becomes of one row. */
export type OperationDecision =
  | {
      readonly kind: 'new'
      readonly id: number
      readonly source: SourceDecision
      readonly key: string
      readonly ordinal: number
      readonly record: OperationRecord
      readonly instrument: InstrumentDecision | null
    }
  | {
      readonly kind: 'changed'
      readonly id: number
      readonly source: SourceDecision
      readonly record: OperationRecord
      readonly instrument: InstrumentDecision | null
      /** Another beneficiary, or the same one written otherwise: who it is, is settled anew. */
      readonly participantChanged: boolean
      /** It had been taken out because an earlier delivery did not hold it. */
      readonly returns: boolean
      /** A list of partners had made it; from now on it is this list's, under this key. */
      readonly adopted: { readonly key: string; readonly ordinal: number } | null
    }
  | {
      readonly kind: 'unchanged'
      readonly id: number
      readonly source: SourceDecision
      readonly record: OperationRecord
      readonly returns: boolean
    }

/** What a delivery says of a list that the project had before. */
export interface ListComparison {
  readonly source: SourceDecision
  /** What rows without a code were found by. */
  readonly statedKey: StatedKey
  /** Rows of the delivery with a code, and without. */
  readonly coded: number
  readonly uncoded: number
  /** Operations that the project held of the list, those taken out left aside. */
  readonly known: number
  /** Operations held by the project and not by the delivery. */
  readonly gone: readonly number[]
  /** Operations taken out before that the delivery does not hold either. */
  readonly stillRemoved: readonly number[]
}

export interface ImportDecider {
  /**
   * Loads, before it is known how a sheet is read, what it will most likely be compared with: the organisations, and the list that came in a
   * sheet of this name, where only one did. In steps as `load`, to be gone to the end.
   */
  expect(sheetName: string, statedKey?: StatedKey): Generator<void, void>
  /**
   * Loads the organisations and the lists that a sheet looks like, in steps of a few thousand, so that others have their turn in between. What
   * was not loaded when the sheet begins or its rows come, is then, at once.
   */
  load(layout: Layout, statedKey?: StatedKey): Generator<void, void>
  /**
   * Begins a sheet. `statedKey`: what rows without a code are found by, where another key is wanted than the list had before.
   * Refuses `no_instrument` where nothing tells the instrument of its rows.
   */
  beginSheet(name: string, layout: Layout, statedKey?: StatedKey): void
  /** Decides on further rows of the sheet; some may be held back until more is known. `profiles`: of beneficiaries whose names were taken apart already. */
  decide(records: readonly OperationRecord[], profiles?: ReadonlyMap<OperationRecord, OrganisationProfile>): readonly OperationDecision[]
  /** Ends the sheet and decides on what was held back. */
  endSheet(): readonly OperationDecision[]
  /** After the last sheet: who takes part in the operations that are new or have another participant, given by the operations' ids. */
  settle(): readonly OrganisationDecision[]
  /** After the last sheet: each list that the delivery is of, with what is gone from it. All sheets of one list make it together. */
  lists(): readonly ListComparison[]
}

/** Operations loaded in one step. */
const loadedAtOnce = 2_000

type AdoptedAs = (OperationDecision & { readonly kind: 'changed' })['adopted']

interface OpenSheet {
  readonly name: string
  readonly layout: Layout
  readonly statedKey: StatedKey | undefined
  readonly country: string | null
  readonly edition: EditionSearch
  source: OpenList | null
  /** Rows read before it was clear which list this is. */
  waiting: OperationRecord[]
  /** Rows whose key several known operations have, none with the same beneficiary: they take what the others leave. */
  unmatched: OperationRecord[]
}

interface OpenList {
  readonly decision: SourceDecision
  readonly operations: KnownOperations
  readonly by: StatedKey
  /** Operations that partners made and that are this list's. */
  readonly adoption: Adoption
  coded: number
  uncoded: number
}

/**
 * Decides what an import does, without doing it: the plan counts these decisions, the import writes them. One decider serves one delivery.
 * Which known list a sheet is an edition of, if any, is found by its first rows, see `edition.ts`.
 */
export function createImportDecider(known: KnownProject): ImportDecider {
  const instruments = createInstrumentResolver(known.instruments, known.next.instrument)
  const participants = createParticipants(known.next.organisation, known.identity())
  let everybodyIsKnown = false
  const sources: KnownSource[] = [...known.sources]
  const anyPartners = sources.some(({ key }) => key.startsWith('participations'))
  const operationsOf = new Map<number, { readonly by: StatedKey; readonly operations: KnownOperations }>()
  const lists = new Map<number, OpenList>()
  let nextOperation = known.next.operation
  let nextSource = known.next.source
  let sheet: OpenSheet | null = null
  /** Of the records decided on now. */
  let profiles: ReadonlyMap<OperationRecord, OrganisationProfile> = new Map()

  function* meetEverybody(): Generator<void, void> {
    if (everybodyIsKnown) return
    everybodyIsKnown = true
    yield* participants.know(known.organisations())
  }

  function* load(source: KnownSource, by: StatedKey = source.statedKey): Generator<void, { by: StatedKey; operations: KnownOperations }> {
    const before = operationsOf.get(source.id)
    if (before?.by === by) return before
    const gathering = gatherKnown({ by, keysAreOld: source.keysAreOld })
    let count = 0
    for (const operation of source.id < known.next.source ? known.operations(source.id) : []) {
      gathering.add(operation)
      if (++count % loadedAtOnce === 0) yield
    }
    const held = { by, operations: gathering.end() }
    operationsOf.set(source.id, held)
    return held
  }

  const operationsIn = (source: KnownSource, by?: StatedKey) => atOnce(load(source, by))

  const listOf = (decision: SourceDecision, by: StatedKey | undefined): OpenList => {
    let list = lists.get(decision.id)
    if (!list) {
      list = {
        decision,
        ...operationsIn(decision, by),
        adoption: createAdoption(anyPartners ? known.madeByPartners : null),
        coded: 0,
        uncoded: 0,
      }
      lists.set(decision.id, list)
    }
    return list
  }

  const settleSource = (open: OpenSheet, ended: boolean): void => {
    const same = open.edition.verdict(ended)
    if (same === undefined) return
    if (same) {
      open.source = listOf({ ...same, isNew: same.id >= known.next.source }, open.statedKey)
      return
    }
    const key = sourceKey(open.layout)
    const variant = 1 + sources.reduce((highest, source) => (source.key === key ? Math.max(highest, source.variant) : highest), 0)
    const statedKey = open.statedKey ?? statedKeys[0]
    const made = { id: nextSource++, key, variant, headings: headingsOf(open.layout), sheetName: open.name, statedKey, keysAreOld: false }
    sources.push(made)
    open.source = listOf({ ...made, isNew: true }, open.statedKey)
  }

  const instrumentOf = ({ layout }: OpenSheet, record: OperationRecord): InstrumentDecision | null =>
    layout.instrument.kind === 'chosen'
      ? instruments.resolve(layout.instrument.code, layout.instrument.name)
      : instruments.resolve(record.instrumentCode, record.instrumentName)

  const takesPart = (open: OpenSheet, operation: number, record: OperationRecord): void => {
    if (record.beneficiary === null) return
    const { beneficiary: name, taxId, place } = record
    participants.add(operation, { name, taxId, country: countryCode(record.country) ?? open.country }, place, profiles.get(record))
  }

  const asNew = (open: OpenSheet, record: OperationRecord, foundBy: string): OperationDecision => {
    const { decision: source, operations, by } = open.source!
    const id = nextOperation++
    const key = by === statedKeys[0] ? foundBy : operationKey(record)
    takesPart(open, id, record)
    return { kind: 'new', id, source, key, ordinal: operations.nextOrdinal(key), record, instrument: instrumentOf(open, record) }
  }

  const asKnown = (open: OpenSheet, record: OperationRecord, entry: KnownEntry, adopted: AdoptedAs = null): OperationDecision => {
    entry.taken = true
    const { id, removed: returns } = entry
    const source = open.source!.decision
    const instrument = instrumentOf(open, record)
    if (adopted === null && entry.digest === valuesDigest(record) && entry.instrument === (instrument?.id ?? null))
      return { kind: 'unchanged', id, source, record, returns }
    const participantChanged = entry.participant !== null && entry.participant !== participantDigest(record)
    if (participantChanged) takesPart(open, id, record)
    return { kind: 'changed', id, source, record, instrument, participantChanged, returns, adopted }
  }

  const decideOne = (open: OpenSheet, record: OperationRecord): OperationDecision | null => {
    const list = open.source!
    const { operations } = list
    if (record.code === null) list.uncoded++
    else list.coded++
    const key = operationKey(record, list.by)
    const group = operations.withKey(key)
    if (group.length === 0) {
      const made = record.code === null ? undefined : list.adoption.entry(key)
      return made ? asKnown(open, record, made, { key, ordinal: operations.nextOrdinal(key) }) : asNew(open, record, key)
    }
    const entry = group.length > 1 ? operations.sameBeneficiary(key, record) : group[0]!.taken ? undefined : group[0]
    if (entry) return asKnown(open, record, entry)
    if (operations.anyLeft(key)) {
      open.unmatched.push(record)
      return null
    }
    return asNew(open, record, key)
  }

  const decideAll = (open: OpenSheet, records: readonly OperationRecord[]): OperationDecision[] => {
    open.source!.adoption.weigh(records)
    return records.map((record) => decideOne(open, record)).filter((decision) => decision !== null)
  }

  return {
    *expect(sheetName, statedKey) {
      yield* meetEverybody()
      const [expected, ...others] = known.sources.filter((source) => source.sheetName === sheetName)
      if (expected && others.length === 0) yield* load(expected, statedKey)
    },

    *load(layout, statedKey) {
      yield* meetEverybody()
      for (const { source } of sourcesLike(layout, sources).filter(({ look }) => look !== 'unlike')) yield* load(source, statedKey)
    },

    beginSheet(name, layout, statedKey) {
      if (layout.instrument.kind === 'none') throw new Refusal('no_instrument', { sheet: name })
      const edition = searchEdition(layout, sources, {
        countKeys: ({ id }, keys) => (id < known.next.source ? known.countKeys(id, keys) : 0),
        operations: (source) => operationsIn(source, statedKey).operations,
        keyOf: (source, record) => operationKey(record, operationsIn(source, statedKey).by),
      })
      atOnce(meetEverybody())
      sheet = { name, layout, statedKey, country: countryOfList(layout), edition, source: null, waiting: [], unmatched: [] }
      settleSource(sheet, false)
    },

    decide(records, ready = new Map()) {
      profiles = ready
      const open = opened(sheet)
      if (open.source) return decideAll(open, records)
      for (const record of records) open.waiting.push(record)
      open.edition.weigh(records)
      settleSource(open, false)
      return open.source ? decideAll(open, open.waiting.splice(0)) : []
    },

    endSheet() {
      const open = opened(sheet)
      sheet = null
      if (!open.source) settleSource(open, true)
      const decisions = decideAll(open, open.waiting.splice(0))
      for (const record of open.unmatched) {
        const { operations, by } = open.source!
        const key = operationKey(record, by)
        const entry = operations.anyLeft(key)
        decisions.push(entry ? asKnown(open, record, entry) : asNew(open, record, key))
      }
      return decisions
    },

    settle: () => participants.settle(),

    lists: () =>
      [...lists.values()].map(({ decision, operations, by, coded, uncoded }) => {
        const left = [...operations.left()]
        const idsOf = (removed: boolean) =>
          left
            .filter((entry) => entry.removed === removed)
            .map(({ id }) => id)
            .sort((a, b) => a - b)
        return { source: decision, statedKey: by, coded, uncoded, known: operations.size, gone: idsOf(false), stillRemoved: idsOf(true) }
      }),
  }
}

function opened(sheet: OpenSheet | null): OpenSheet {
  if (!sheet) throw new Error('no sheet was begun')
  return sheet
}
