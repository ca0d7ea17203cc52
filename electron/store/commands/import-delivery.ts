import { createImportDecider, type OperationDecision } from '#core/plan/decide.ts'
import type { GoneFromSource, GoneRowsOf, JoinedKind } from '#core/plan/gone.ts'
import { grantOf, type OperationValues, type StatedKey, statedKeys, yearOf } from '#core/plan/operation-key.ts'
import { countryOfList } from '#core/plan/list-country.ts'
import type { OrganisationProfile } from '#core/identity/same.ts'
import type { OrganisationDecision } from '#core/plan/participants.ts'
import type { InstrumentDecision } from '#core/plan/instruments.ts'
import type { NumberFormat, SheetFrame } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import type { OperationRecord } from '#core/sheet/records.ts'
import type { Reviewed } from '#core/sheet/review.ts'
import { prepare, run, type WriteDb } from '../file/handles.ts'
import { knownProject } from '../queries/known-project.ts'
import { deferIndexes } from './deferred-indexes.ts'
import { joinedImport } from './import-joined.ts'
import { countInstruments } from './instrument-summaries.ts'
import { deliveredValues } from './delivered-values.ts'
import { operationHomes } from './operation-home.ts'
import { operationWriter } from './operation-writer.ts'
import { organisationWriter } from './organisations.ts'
import { collectParts } from './parts.ts'
import { type ParticipationFacts, participationWriter, type Taking } from './participation-writer.ts'
import { removedOperations } from './removed-operations.ts'
import { revisions } from './revisions.ts'
import { settleIdentity, settlePlaces } from './settle-identity.ts'
import { linkTagOperations } from './tag-operations.ts'
import { collectTakers } from './takers.ts'

/** The file that is imported. */
export interface ImportedFile {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly importedBy: string
  /** Made by the demo's script. */
  readonly invented: boolean
}

/** A sheet of it, as recognised and settled. */
export interface ImportedSheet {
  readonly name: string
  readonly layout: Layout
  readonly formats: readonly NumberFormat[]
  readonly date1904: boolean
  readonly frame: SheetFrame
  /** What rows without a code are found by, where another key is wanted than the list had before. */
  readonly statedKey?: StatedKey | undefined
}

/** A stretch of rows: the operations among them, and the rows themselves, deflated (`RawBlock` of the reader's protocol). */
export interface ImportedBatch {
  readonly records: readonly OperationRecord[]
  /** Of beneficiaries whose names were taken apart already. */
  readonly profiles?: ReadonlyMap<OperationRecord, OrganisationProfile>
  readonly raw: { readonly fromRow: number; readonly toRow: number; readonly count: number; readonly data: Uint8Array }
}

export interface SheetCounts {
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  readonly skipped: number
}

export interface ImportResult {
  readonly delivery: number
  readonly sheets: readonly SheetCounts[]
  /** Known lists that it is of, with what it does not hold of them: `settleGone` writes what becomes of that. */
  readonly lists: readonly GoneFromSource[]
  /** The same of lists of partners, payments and indicators, for `settleGoneRows`. */
  readonly rowLists: readonly GoneRowsOf[]
  readonly firstNewRows: Readonly<Record<JoinedKind, number>>
  /** Operations from this id on came with the delivery. */
  readonly firstNew: number
}

/** An import under way, in one transaction that the caller holds open over turns and ends. */
export interface DeliveryImport {
  /** Loads what the project holds of the lists that a sheet looks like, in steps; before the sheet is begun. */
  load(layout: Layout, statedKey: StatedKey | undefined): Generator<void, void>
  /** Begins the next sheet. Refuses `no_instrument`. */
  beginSheet(sheet: ImportedSheet): void
  write(batch: ImportedBatch): void
  /** After the sheet's last batch: what there is to say of it, with its totals. */
  reviewed(review: Reviewed): void
  /** Ends the import after the last batch, in steps: yields how far it is, counted in participations. */
  finish(): Generator<{ readonly done: number; readonly total: number }, ImportResult>
}

/** Steps of `finish` come after about so many participations. */
const stepSize = 2000
const titlesAtOnce = 10_000

/**
 * Begins to write a delivery. Operations are written as they come; who takes part is settled at the end, when every spelling is known.
 * Participations are written in the order of the operations that they repeat, which are read once then instead of here and there.
 */
export function importDelivery(db: WriteDb, file: ImportedFile): DeliveryImport {
  const known = knownProject(db)
  // Into an empty project indexes come after the load: sorted once they cost half of what single steps do.
  const buildIndexes = known.next.operation === 1 ? deferIndexes(db, loadedTables) : null
  const decider = createImportDecider(known)
  const operations = operationWriter(db)
  const participations = participationWriter(db)
  const kept = revisions(db)
  const homes = operationHomes(db)
  const delivered = deliveredValues(db)
  const confirm = prepare(db, db.into.insertInto('operation_confirmation').values({ sheet_id: 0, operation_id: 0, row: 1 }))
  const keepRaw = prepare(
    db,
    db.into.insertInto('raw_block').values({ sheet_id: 0, first_row: 1, last_row: 1, rows: 1, bytes: new Uint8Array() }),
  )
  const { id: delivery } = run(
    db,
    db.into.insertInto('delivery').values({
      file: file.file,
      sha256: file.sha256,
      bytes: file.bytes,
      imported_at: new Date().toISOString(),
      imported_by: file.importedBy,
      invented: file.invented ? 1 : 0,
      taken_back_at: null,
    }),
  )

  const sheets: { readonly id: number; readonly counts: { imported: number; updated: number; unchanged: number; skipped: number } }[] = []
  const madeInstruments = new Set<number>()
  const countedInstruments = new Set<number>()
  const changedOrganisations = new Set<number>()
  const returned = new Set<number>()
  const removed = removedOperations(db, { organisations: returned, instruments: countedInstruments })
  const lastSheetOf = new Map<number, number>()
  /** Of operations whose participation is settled at the end. */
  const parts = collectParts(known.next.operation)
  let writtenSource: number | null = null
  let begun = false
  let lastOperation = 0

  const instrumentId = (instrument: InstrumentDecision | null): number | null => {
    if (instrument === null) return null
    const { id, code, name, isNew } = instrument
    countedInstruments.add(id)
    if (isNew && !madeInstruments.has(id)) {
      madeInstruments.add(id)
      run(db, db.into.insertInto('instrument').values({ id, code, name, made_by: delivery, ...nothingKnown }))
    }
    return id
  }

  /** The sheet under way joins operations by their code instead of holding them. */
  let joining = false
  const joined = joinedImport(db, { delivery, invented: file.invented, instrumentId, counted: countedInstruments })

  const nameSource = ({ source }: OperationDecision, sheet: number): void => {
    if (writtenSource === source.id) return
    writtenSource = source.id
    lastSheetOf.set(source.id, sheet)
    if (source.isNew)
      run(
        db,
        db.into
          .insertInto('source')
          .values({ id: source.id, key: source.key, variant: source.variant, headings: JSON.stringify(source.headings) })
          .onConflict((conflict) => conflict.column('id').doNothing()),
      )
    run(db, db.into.updateTable('delivered_sheet').set({ source_id: source.id }).where('id', '=', sheet))
  }

  const apply = (decisions: readonly OperationDecision[]): void => {
    const { id: sheet, counts } = sheets.at(-1)!
    for (const decision of decisions) {
      nameSource(decision, sheet)
      const { id, record } = decision
      if (decision.kind !== 'new' && decision.returns) removed.putBack(id)
      if (decision.kind === 'unchanged') {
        counts.unchanged++
        confirm.run(sheet, id, record.row)
        continue
      }
      const instrument = instrumentId(decision.instrument)
      const takesPart = factsOf(record, instrument)
      if (decision.kind === 'new') {
        counts.imported++
        lastOperation = id
        const { key, ordinal, source } = decision
        operations.insert({ id, source: source.id, key, ordinal }, sheet, instrument, record)
        if (record.beneficiary !== null) parts.set(id, takesPart)
        continue
      }
      counts.updated++
      const before = kept.read(id, participations.of(id))
      const { adopted } = decision
      kept.keep(id, sheet, adopted === null ? before : { ...before, home: homes.of(id) })
      if (adopted !== null) homes.move(id, { source: decision.source.id, ...adopted })
      joined.changed(id)
      if (before.instrument !== null) countedInstruments.add(before.instrument)
      for (const { organisation } of before.participations) changedOrganisations.add(organisation)
      const held = delivered.write(id, { sheet, row: record.row, instrument, values: record })
      const facts = factsOf(held.values, held.instrument)
      if (held.values.beneficiary === null) participations.remove(id)
      else participations.update(id, facts)
      if (held.instrument !== null) countedInstruments.add(held.instrument)
      if (decision.participantChanged && record.beneficiary !== null) parts.set(id, facts)
    }
  }

  const endSheet = (): void => {
    if (!begun) return
    begun = false
    const { id, counts } = sheets.at(-1)!
    if (joining) Object.assign(counts, joined.endSheet())
    else apply(decider.endSheet())
    run(db, db.into.updateTable('delivered_sheet').set(counts).where('id', '=', id))
  }

  return {
    *load(layout, statedKey) {
      if (layout.kind === 'operations') yield* decider.load(layout, statedKey)
    },

    beginSheet({ name, layout, formats, date1904, frame, statedKey }) {
      endSheet()
      joining = layout.kind !== 'operations'
      if (!joining) decider.beginSheet(name, layout, statedKey)
      begun = true
      writtenSource = null
      const { id } = run(
        db,
        db.into.insertInto('delivered_sheet').values({
          delivery_id: delivery,
          source_id: null,
          position: sheets.length,
          name,
          profile: layout.profile,
          currency: layout.currency,
          country: countryOfList(layout),
          layout: JSON.stringify(layout),
          issues: '[]',
          totals: '{}',
          formats: JSON.stringify(formats),
          date1904: date1904 ? 1 : 0,
          frame: JSON.stringify(frame),
          stated_key: null,
        }),
      )
      const lastHeader = layout.headerRows.at(-1) ?? 0
      const skipped = layout.skippedRows.filter(({ row }) => row > lastHeader).length
      sheets.push({ id, counts: { imported: 0, updated: 0, unchanged: 0, skipped } })
      if (joining) joined.beginSheet(id, name, layout)
    },

    write({ records, profiles, raw }) {
      keepRaw.run(sheets.at(-1)!.id, raw.fromRow, raw.toRow, raw.count, raw.data)
      if (joining) joined.write(records)
      else apply(decider.decide(records, profiles))
    },

    reviewed({ issues, totals }) {
      const texts = { issues: JSON.stringify(issues), totals: JSON.stringify(totals) }
      run(db, db.into.updateTable('delivered_sheet').set(texts).where('id', '=', sheets.at(-1)!.id))
    },

    *finish() {
      endSheet()
      for (let first = known.next.operation; first <= lastOperation; first += titlesAtOnce) {
        operations.indexTitles(first, Math.min(first + titlesAtOnce - 1, lastOperation))
        yield { done: 0, total: parts.size }
      }
      const organisations = organisationWriter(db)
      const takers = collectTakers(known.next.operation)
      const writeOne = (decisions: readonly OrganisationDecision[]): number => {
        const { id, isNew } = decisions[0]!
        // as their participations will be ordered
        const takingPart = decisions.flatMap((decision) => decision.participants).sort((a, b) => a - b)
        if (isNew)
          organisations.add(
            id,
            delivery,
            file.invented,
            decisions.map(({ given, profile, participants }) => ({ given, profile, count: participants.length })),
            takingPart.map((operation) => parts.of(operation)),
          )
        else changedOrganisations.add(id)
        for (const { found, participants } of decisions)
          for (const operation of participants) {
            const taking: Taking = [operation, id, found === id ? null : found]
            if (operation >= known.next.operation) takers.set(taking)
            else if (!participations.move(taking)) participations.insert([taking])
          }
        return takingPart.length
      }

      const decisions = decider.settle()
      // Each participation counts half when its organisation is written, and half when it is itself.
      let done = 0
      let step = 0
      for (let from = 0; from < decisions.length;) {
        let to = from + 1
        while (to < decisions.length && decisions[to]!.id === decisions[from]!.id) to++
        done += writeOne(decisions.slice(from, to)) / 2
        from = to
        if (done - step >= stepSize) {
          step = done
          yield { done: Math.floor(done), total: parts.size }
        }
      }
      for (const list of takers.lists(stepSize)) {
        participations.insert(list)
        done += list.length / 2
        yield { done: Math.floor(done), total: parts.size }
      }
      if (buildIndexes) for (const _ of buildIndexes()) yield { done: parts.size, total: parts.size }
      let derived = 0
      // What came back names who took part when it went; decisions taken since hold for it too.
      if (returned.size > 0) settleIdentity(db, returned)
      for (const id of returned) changedOrganisations.add(id)
      for (const id of changedOrganisations) {
        organisations.derive(id)
        if (++derived % stepSize === 0) yield { done: parts.size, total: parts.size }
      }
      yield* joined.finish()
      settlePlaces(db)
      linkTagOperations(db, 'code')
      countInstruments(db, countedInstruments)
      const lists = decider.lists()
      for (const { source, statedKey } of lists)
        if (statedKey !== statedKeys[0])
          run(
            db,
            db.into
              .updateTable('delivered_sheet')
              .set({ stated_key: statedKey })
              .where('delivery_id', '=', delivery)
              .where('source_id', '=', source.id),
          )
      return {
        delivery,
        sheets: sheets.map(({ counts }) => counts),
        firstNew: known.next.operation,
        rowLists: joined.gone(),
        firstNewRows: joined.firstNew,
        lists: lists
          .filter(({ source }) => !source.isNew && lastSheetOf.has(source.id))
          .map(({ source, known: held, gone, stillRemoved }) => ({
            source: source.id,
            known: held,
            gone,
            stillRemoved,
            sheet: lastSheetOf.get(source.id)!,
          })),
      }
    },
  }
}

function factsOf(record: OperationValues, instrument: number | null): ParticipationFacts {
  return { instrument, year: yearOf(record), role: record.role, grant: grantOf(record), currency: record.currency }
}

/** Tables that grow with the rows of a delivery. */
const loadedTables = ['operation', 'participation', 'organisation', 'organisation_summary'] as const

/** Of an instrument that a list only names. */
const nothingKnown = {
  programme: null,
  region: null,
  level: null,
  managing_body: null,
  objective: null,
  trl_from: null,
  trl_to: null,
  target_groups: null,
  budget: null,
  budget_currency: null,
  launch: null,
  end: null,
}
