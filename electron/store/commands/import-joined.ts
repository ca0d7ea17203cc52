import { sql } from 'kysely'
import { createRowDecider, type RowDecider, type RowDecision } from '#core/plan/decide-rows.ts'
import { type GoneRowsOf, goneFromAll, type JoinedKind } from '#core/plan/gone.ts'
import { type IndicatorRow, indicatorRowsOf } from '#core/plan/indicator-rows.ts'
import { refuseWithoutInstrument } from '#core/plan/indicator-subject.ts'
import type { JoinedRow } from '#core/plan/joined-rows.ts'
import { knownJoinedSource, newJoinedSource } from '#core/plan/joined-source.ts'
import { countryCode } from '#core/plan/list-country.ts'
import type { OperationValues } from '#core/plan/operation-key.ts'
import { createParticipants } from '#core/plan/participants.ts'
import { operationOfPartner, type PartnerRow, partnerRow } from '#core/plan/partner-rows.ts'
import { type PaymentRow, paymentRow } from '#core/plan/payment-rows.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { profileById } from '#core/sheet/profiles/profiles.ts'
import type { OperationRecord } from '#core/sheet/records.ts'
import { all, first, prepare, run, type WriteDb } from '../file/handles.ts'
import { knownProject } from '../queries/known-project.ts'
import { knownIndicators, knownPartners, knownPayments } from '../queries/known-rows.ts'
import { indicatorValues } from './indicator-values.ts'
import { indicatorRows, type JoinedRows, type Kept, partnerRows, paymentRows } from './joined-rows.ts'
import { joinedRemoval, joinedTables } from './joined-removal.ts'
import { organisationWriter } from './organisations.ts'
import { partnerParticipations, settlePartnerFacts } from './partner-participations.ts'
import { nobodyYet, removedOperations } from './removed-operations.ts'
import { settleIdentity } from './settle-identity.ts'
import {
  type InstrumentIds,
  instrumentsOf,
  joinTo,
  madeAndRemoved,
  operationsOf,
  type PartnerSheet,
  settleIndicators,
  settleOperations,
  sourcesWaiting,
  waitingPartners,
} from './join-operations.ts'

/** What the import gives this part of it. */
export interface JoinedParts {
  readonly delivery: number
  readonly invented: boolean
  /** Writes a new instrument and tells its id; it is counted at the end. */
  readonly instrumentId: InstrumentIds
  readonly counted: Set<number>
}

interface RowCounts {
  imported: number
  updated: number
  unchanged: number
}

/** Sheets of a delivery whose rows join operations by their code. They come after all sheets that hold operations. */
export interface JoinedImport {
  beginSheet(sheet: number, name: string, layout: Layout): void
  write(records: readonly OperationRecord[]): void
  endSheet(): RowCounts
  /** A list of operations changed this one: what its partners' participations repeat of it may be another now. */
  changed(operation: number): void
  /** After `finish`: what the delivery did not hold of lists that the project had before. */
  gone(): readonly GoneRowsOf[]
  /** Rows of each kind from this id on came with the delivery. */
  readonly firstNew: Readonly<Record<JoinedKind, number>>
  /** Joins rows and operations, once these are all written and indexed. */
  finish(): Generator<{ readonly done: number; readonly total: number }>
}

interface OpenSheet {
  write(records: readonly OperationRecord[]): void
  end(): RowCounts
}

const stepSize = 2000

export function joinedImport(db: WriteDb, { delivery, invented, instrumentId, counted }: JoinedParts): JoinedImport {
  const partnerSheets: PartnerSheet[] = []
  /** Partners whose participation is to be settled. */
  const unsettled: number[] = []
  const concerned = new Set<number>()
  const changedOperations: number[] = []
  // Most projects have none; then nothing is looked up for changed operations.
  const anyPartners = first(db, db.from.selectFrom('partner').select('id').limit(1)) !== undefined
  const participations = partnerParticipations(db)
  const returned = nobodyYet()
  const removal = joinedRemoval(db, returned)
  const removedOnes = removedOperations(db, returned)
  const compared: GoneRowsOf[] = []
  const firstNew = Object.fromEntries(
    Object.entries(joinedTables).map(([kind, table]) => [
      kind,
      1 + (first(db, sql<{ highest: number | null }>`SELECT max(id) AS highest FROM ${sql.table(table)}`)?.highest ?? 0),
    ]),
  ) as Record<JoinedKind, number>
  let open: OpenSheet | null = null

  const sourceOf = (layout: Layout): number => {
    const sources = all(db, db.from.selectFrom('source').select(['id', 'key', 'variant', 'headings']).orderBy('id'))
    const lists = sources.map((source) => ({ ...source, headings: JSON.parse(source.headings) as string[] }))
    const same = knownJoinedSource(layout, lists)
    if (same) return same.id
    const { key, variant, headings } = newJoinedSource(layout, lists)
    return run(db, db.into.insertInto('source').values({ key, variant, headings: JSON.stringify(headings) })).id
  }

  const partners = (sheet: number, name: string, layout: Layout, source: number): OpenSheet => {
    const operations = new Map<string, OperationValues & { readonly row: number }>()
    const otherIdIs = profileById(layout.shipped).otherIdIs ?? null
    partnerSheets.push({ sheet, name, source, layout, operations })
    const rows = partnerRows(db)
    const work = rowWork({ sheet, source, kind: 'participations' }, createRowDecider<PartnerRow>(knownPartners(db, source)), rows, {
      inserted: (id) => unsettled.push(id),
      before: (id) => {
        const participation = participations.of(id)
        if (participation) concerned.add(participation['organisation_id'] as number)
        participations.remove(id)
        unsettled.push(id)
        return participation
      },
    })
    return {
      write(records) {
        const given = records.map((record) => partnerRow(record, otherIdIs))
        for (const [at, { operation }] of given.entries())
          if (!operations.has(operation)) operations.set(operation, operationOfPartner(records[at]!))
        work.write(given)
      },
      end: work.end,
    }
  }

  const payments = (sheet: number, source: number): OpenSheet => {
    const work = rowWork({ sheet, source, kind: 'payments' }, createRowDecider<PaymentRow>(knownPayments(db, source)), paymentRows(db), {
      inserted: () => undefined,
      before: () => null,
    })
    return { write: (records) => work.write(records.map(paymentRow).filter((row) => row !== null)), end: work.end }
  }

  /** Years may be rows, so that a sheet of indicators is looked at whole. */
  const indicators = (sheet: number, source: number): OpenSheet => {
    const reached = indicatorValues(db)
    const records: OperationRecord[] = []
    const work = rowWork(
      { sheet, source, kind: 'indicators' },
      createRowDecider<IndicatorRow>(knownIndicators(db, source)),
      indicatorRows(db),
      {
        inserted: reached.insert,
        before: reached.take,
        changed: reached.insert,
      },
    )
    return {
      write(given) {
        for (const record of given) records.push(record)
      },
      end() {
        work.write(indicatorRowsOf(records))
        return work.end()
      },
    }
  }

  return {
    beginSheet(sheet, name, layout) {
      refuseWithoutInstrument(name, layout)
      const source = sourceOf(layout)
      run(db, db.into.updateTable('delivered_sheet').set({ source_id: source }).where('id', '=', sheet))
      open =
        layout.kind === 'payments'
          ? payments(sheet, source)
          : layout.kind === 'indicators'
            ? indicators(sheet, source)
            : partners(sheet, name, layout, source)
    },
    write(records) {
      open!.write(records)
    },
    endSheet() {
      const counts = open!.end()
      open = null
      return counts
    },
    changed(operation) {
      if (anyPartners) changedOperations.push(operation)
    },
    firstNew,
    gone: () => {
      // Sheets of one list make it together.
      const known = goneFromAll(compared, ({ kind }) => firstNew[kind])
      return known.filter(({ gone, stillRemoved }) => gone.length + stillRemoved.length > 0)
    },
    *finish() {
      removal.settle()
      for (const { source, operations } of partnerSheets)
        for (const id of madeAndRemoved(db, source, [...operations.keys()])) removedOnes.putBack(id)
      // Operations that came back from where they had been taken out have their partners' participations with them.
      run(
        db,
        sql`
          UPDATE partner SET operation_id = (SELECT operation_id FROM participation WHERE partner_id = partner.id)
          WHERE operation_id IS NULL AND id IN (SELECT partner_id FROM participation WHERE partner_id IS NOT NULL)`,
      )
      for (const source of sourcesWaiting(db, 'payment')) joinTo(db, 'payment', source)
      for (const source of sourcesWaiting(db, 'indicator')) joinTo(db, 'indicator', source)
      // who waited since an earlier delivery takes part now, if there is an operation
      const settling = new Set(unsettled)
      for (const id of waitingPartners(db)) if (!settling.has(id)) unsettled.push(id)
      for (const source of sourcesWaiting(db, 'partner')) joinTo(db, 'partner', source)
      const touched = new Set<number>(changedOperations)
      for (const sheet of partnerSheets) for (const operation of settleOperations(db, sheet, instrumentId, counted)) touched.add(operation)
      if (partnerSheets.length > 0) for (const source of sourcesWaiting(db, 'indicator')) joinTo(db, 'indicator', source)
      settleIndicators(db, instrumentId)
      yield* settleParticipants()
      for (const operation of operationsOf(db, unsettled)) touched.add(operation)
      for (const operation of removal.operations) touched.add(operation)
      // What came back names who took part when it went; decisions taken since hold for it too.
      if (returned.organisations.size > 0) settleIdentity(db, returned.organisations)
      for (const organisation of returned.organisations) concerned.add(organisation)
      for (const instrument of returned.instruments) counted.add(instrument)
      for (const organisation of settlePartnerFacts(db, [...touched])) concerned.add(organisation)
      for (const instrument of instrumentsOf(db, [...touched])) counted.add(instrument)
      const writer = organisationWriter(db)
      let derived = 0
      for (const organisation of concerned) {
        writer.derive(organisation)
        if (++derived % stepSize === 0) yield { done: derived, total: concerned.size }
      }
    },
  }

  /** Who the partners are. */
  function* settleParticipants(): Generator<{ readonly done: number; readonly total: number }> {
    if (unsettled.length === 0) return
    const known = knownProject(db)
    const participants = createParticipants(known.next.organisation, known.identity())
    const nothingYet = { done: 0, total: unsettled.length }
    for (const _ of participants.know(known.organisations())) yield nothingYet
    const stored = prepare(
      db,
      db.from
        .selectFrom('partner')
        .innerJoin('delivered_sheet', 'delivered_sheet.id', 'sheet_id')
        .select(['partner.name', 'tax_id', 'other_id', 'partner.country', 'place', 'delivered_sheet.country as listCountry'])
        .where('partner.id', '=', 0)
        .where('operation_id', 'is not', null),
    )
    for (const [at, id] of unsettled.entries()) {
      if (at % stepSize === 0) yield nothingYet
      const row = stored.first(id)
      if (!row || row.name === null) continue
      const country = countryCode(row.country) ?? row.listCountry
      participants.add(id, { name: row.name, taxId: row.tax_id, otherId: row.other_id, country }, row.place)
    }
    const organisations = organisationWriter(db)
    const made = new Set<number>()
    let done = 0
    for (const { id, found, isNew, given, profile, participants: list } of participants.settle()) {
      if (isNew && !made.has(id)) {
        made.add(id)
        organisations.add(id, delivery, invented, [{ given, profile, count: list.length }], [])
      }
      concerned.add(id)
      for (const partner of list) participations.insert(partner, id, found === id ? null : found)
      done += list.length
      if (done % stepSize < list.length) yield { done, total: unsettled.length }
    }
  }

  function rowWork<Row extends JoinedRow>(
    { sheet, source, kind }: { readonly sheet: number; readonly source: number; readonly kind: JoinedKind },
    decider: RowDecider<Row>,
    rows: JoinedRows<Row>,
    listen: {
      readonly inserted: (id: number, row: Row) => void
      /** Gives what hangs on a row that is about to change, to be kept with it. */
      readonly before: (id: number) => Kept | null
      readonly changed?: (id: number, row: Row) => void
    },
  ): { readonly write: (given: readonly Row[]) => void; readonly end: () => RowCounts } {
    const counts: RowCounts = { imported: 0, updated: 0, unchanged: 0 }
    const apply = (decisions: readonly RowDecision<Row>[]): void => {
      for (const decision of decisions) {
        if (decision.kind !== 'new' && decision.returns) removal.putBack(kind, decision.id)
        if (decision.kind === 'new') {
          counts.imported++
          listen.inserted(rows.insert(source, sheet, decision.row), decision.row)
        } else if (decision.kind === 'changed') {
          counts.updated++
          rows.change(decision.id, sheet, decision.row, listen.before(decision.id))
          listen.changed?.(decision.id, decision.row)
        } else {
          counts.unchanged++
          rows.confirm(decision.id, sheet, decision.row.row)
        }
      }
    }
    return {
      write: (given) => apply(decider.decide(given)),
      end: () => {
        apply(decider.end())
        compared.push({ source, sheet, kind, ...decider.gone() })
        return counts
      },
    }
  }
}
