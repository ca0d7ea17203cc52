import { Refusal } from '../contract/refusal.ts'
import type { Identity } from '../identity/decisions.ts'
import type { KnownOrganisation } from '../identity/same.ts'
import type { Layout } from '../sheet/layout.ts'
import type { OperationRecord } from '../sheet/records.ts'
import { type EditionSearch, searchEdition } from './edition.ts'
import { createInstrumentResolver, type InstrumentDecision, type KnownInstrument } from './instruments.ts'
import { type KnownEntry, type KnownOperation, type KnownOperations, knownOperations, participantDigest } from './known-operations.ts'
import { countryCode, countryOfList } from './list-country.ts'
import { operationKey, valuesDigest } from './operation-key.ts'
import { createParticipants, type OrganisationDecision } from './participants.ts'
import { headingsOf, type KnownSource, sourceKey } from './sources.ts'

/** What the project holds, as far as an import needs it; the large parts are read only when they are needed. */
export interface KnownProject {
  readonly instruments: readonly KnownInstrument[]
  readonly sources: readonly KnownSource[]
  /** The next free row ids. */
  readonly next: { readonly operation: number; readonly organisation: number; readonly instrument: number; readonly source: number }
  readonly operations: (source: number) => Iterable<KnownOperation>
  /** How many operations of the source have one of these keys. */
  readonly countKeys: (source: number, keys: readonly string[]) => number
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
    }
  | { readonly kind: 'unchanged'; readonly id: number; readonly source: SourceDecision; readonly record: OperationRecord }

export interface ImportDecider {
  /** Begins a sheet. Refuses `no_instrument` where nothing tells the instrument of its rows. */
  beginSheet(name: string, layout: Layout): void
  /** Decides on further rows of the sheet; some may be held back until more is known. */
  decide(records: readonly OperationRecord[]): readonly OperationDecision[]
  /** Ends the sheet and decides on what was held back. */
  endSheet(): readonly OperationDecision[]
  /** After the last sheet: who takes part in the operations that are new or have another participant, given by the operations' ids. */
  settle(): readonly OrganisationDecision[]
}

interface OpenSheet {
  readonly layout: Layout
  readonly country: string | null
  readonly edition: EditionSearch
  source: { readonly decision: SourceDecision; readonly operations: KnownOperations } | null
  /** Rows read before it was clear which list this is. */
  waiting: OperationRecord[]
  /** Rows whose key several known operations have, none with the same beneficiary: they take what the others leave. */
  unmatched: OperationRecord[]
}

/**
 * Decides what an import does, without doing it: the plan counts these decisions, the import writes them. One decider serves one delivery.
 * Which known list a sheet is an edition of, if any, is found by its first rows, see `edition.ts`.
 */
export function createImportDecider(known: KnownProject): ImportDecider {
  const instruments = createInstrumentResolver(known.instruments, known.next.instrument)
  const participants = createParticipants(known.organisations(), known.next.organisation, known.identity())
  const sources: KnownSource[] = [...known.sources]
  const operationsOf = new Map<number, KnownOperations>()
  let nextOperation = known.next.operation
  let nextSource = known.next.source
  let sheet: OpenSheet | null = null

  const operationsIn = (source: number): KnownOperations => {
    let operations = operationsOf.get(source)
    if (!operations) {
      operations = knownOperations(source < known.next.source ? known.operations(source) : [])
      operationsOf.set(source, operations)
    }
    return operations
  }

  const settleSource = (open: OpenSheet, ended: boolean): void => {
    const same = open.edition.verdict(ended)
    if (same === undefined) return
    if (same) {
      open.source = { decision: { ...same, isNew: same.id >= known.next.source }, operations: operationsIn(same.id) }
      return
    }
    const key = sourceKey(open.layout)
    const variant = 1 + sources.reduce((highest, source) => (source.key === key ? Math.max(highest, source.variant) : highest), 0)
    const made = { id: nextSource++, key, variant, headings: headingsOf(open.layout) }
    sources.push(made)
    open.source = { decision: { ...made, isNew: true }, operations: operationsIn(made.id) }
  }

  const instrumentOf = ({ layout }: OpenSheet, record: OperationRecord): InstrumentDecision | null =>
    layout.instrument.kind === 'chosen'
      ? instruments.resolve(layout.instrument.code, layout.instrument.name)
      : instruments.resolve(record.instrumentCode, record.instrumentName)

  const takesPart = (open: OpenSheet, operation: number, record: OperationRecord): void => {
    if (record.beneficiary === null) return
    participants.add(operation, { name: record.beneficiary, taxId: record.taxId, country: countryCode(record.country) ?? open.country })
  }

  const asNew = (open: OpenSheet, record: OperationRecord, key: string): OperationDecision => {
    const { decision: source, operations } = open.source!
    const id = nextOperation++
    takesPart(open, id, record)
    return { kind: 'new', id, source, key, ordinal: operations.nextOrdinal(key), record, instrument: instrumentOf(open, record) }
  }

  const asKnown = (open: OpenSheet, record: OperationRecord, entry: KnownEntry): OperationDecision => {
    entry.taken = true
    const { id } = entry
    const source = open.source!.decision
    const instrument = instrumentOf(open, record)
    if (entry.digest === valuesDigest(record) && entry.instrument === (instrument?.id ?? null))
      return { kind: 'unchanged', id, source, record }
    const participantChanged = entry.participant !== participantDigest(record)
    if (participantChanged) takesPart(open, id, record)
    return { kind: 'changed', id, source, record, instrument, participantChanged }
  }

  const decideOne = (open: OpenSheet, record: OperationRecord): OperationDecision | null => {
    const { operations } = open.source!
    const key = operationKey(record)
    const group = operations.withKey(key)
    if (group.length === 0) return asNew(open, record, key)
    const entry = group.length > 1 ? operations.sameBeneficiary(key, record) : group[0]!.taken ? undefined : group[0]
    if (entry) return asKnown(open, record, entry)
    if (operations.anyLeft(key)) {
      open.unmatched.push(record)
      return null
    }
    return asNew(open, record, key)
  }

  const decideAll = (open: OpenSheet, records: readonly OperationRecord[]): OperationDecision[] =>
    records.map((record) => decideOne(open, record)).filter((decision) => decision !== null)

  return {
    beginSheet(name, layout) {
      if (layout.instrument.kind === 'none') throw new Refusal('no_instrument', { sheet: name })
      const edition = searchEdition(layout, sources, {
        countKeys: ({ id }, keys) => (id < known.next.source ? known.countKeys(id, keys) : 0),
        operations: ({ id }) => operationsIn(id),
      })
      sheet = { layout, country: countryOfList(layout), edition, source: null, waiting: [], unmatched: [] }
      settleSource(sheet, false)
    },

    decide(records) {
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
        const key = operationKey(record)
        const entry = open.source!.operations.anyLeft(key)
        decisions.push(entry ? asKnown(open, record, entry) : asNew(open, record, key))
      }
      return decisions
    },

    settle: () => participants.settle(),
  }
}

function opened(sheet: OpenSheet | null): OpenSheet {
  if (!sheet) throw new Error('no sheet was begun')
  return sheet
}
