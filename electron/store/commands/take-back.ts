import { Refusal } from '#core/contract/refusal.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { countInstruments } from './instrument-summaries.ts'
import { operationWriter } from './operation-writer.ts'
import { organisationsIn, organisationWriter, removeUnusedOrganisations } from './organisations.ts'
import { participationWriter } from './participation-writer.ts'
import { readRevision } from './revisions.ts'
import { settleIdentity } from './settle-identity.ts'
import { laterJoined, takeBackJoined } from './take-back-joined.ts'

/** What was taken back. */
export interface TakenBack {
  readonly file: string
  readonly removed: number
  readonly restored: number
}

/**
 * Removes what a delivery brought and restores what it changed: operations, participations, organisations and instruments that nothing else
 * uses. An instrument that was edited, tagged or judged since stays. The delivery itself stays listed.
 * Refuses `not_found` (also where it is taken back already), `later_delivery` where a later one changed its rows or brought them again.
 */
export function takeBack(db: WriteDb, delivery: number): TakenBack {
  const row = first(db, db.from.selectFrom('delivery').select(['file', 'taken_back_at']).where('id', '=', delivery))
  if (!row || row.taken_back_at !== null) throw new Refusal('not_found', { delivery })
  const sheets = all(db, db.from.selectFrom('delivered_sheet').select('id').where('delivery_id', '=', delivery)).map(({ id }) => id)
  refuseLater(db, sheets)
  run(db, db.into.updateTable('delivery').set({ taken_back_at: new Date().toISOString() }).where('id', '=', delivery))

  const organisations = new Set(organisationsIn(db, sheets))
  const instruments = new Set(instrumentsIn(db, sheets))
  const restored = restoreChanged(db, sheets)
  for (const organisation of restored.organisations) organisations.add(organisation)
  for (const instrument of restored.instruments) instruments.add(instrument)
  const joined = takeBackJoined(db, sheets)
  for (const organisation of joined.organisations) organisations.add(organisation)
  for (const instrument of joined.instruments) instruments.add(instrument)
  const removed = joined.removed + removeInserted(db, sheets)
  for (const organisation of joined.settle()) organisations.add(organisation)

  run(db, db.into.deleteFrom('operation_confirmation').where('sheet_id', 'in', sheets))
  run(db, db.into.deleteFrom('raw_block').where('sheet_id', 'in', sheets))
  // What was restored names who took part then; decisions taken since hold for it too.
  settleIdentity(db, organisations)
  removeUnusedOrganisations(db, [...organisations])
  const writer = organisationWriter(db)
  for (const organisation of organisations) writer.derive(organisation)
  removeUnusedInstruments(db)
  countInstruments(db, instruments)
  removeUnusedSources(db, sheets)
  return { file: row.file, removed, restored: restored.count + joined.restored }
}

function refuseLater(db: WriteDb, sheets: readonly number[]): void {
  const changed = db.from
    .selectFrom('operation_revision')
    .select('sheet_id')
    .where('from_sheet_id', 'in', sheets)
    .where('sheet_id', 'not in', sheets)
  const repeated = db.from
    .selectFrom('operation')
    .innerJoin('operation_confirmation', 'operation_confirmation.operation_id', 'operation.id')
    .select('operation_confirmation.sheet_id')
    .where('operation.sheet_id', 'in', sheets)
    .where('operation_confirmation.sheet_id', 'not in', sheets)
  const later = first(
    db,
    db.from
      .selectFrom('delivered_sheet')
      .innerJoin('delivery', 'delivery.id', 'delivered_sheet.delivery_id')
      .select(['delivery.file', 'delivery.imported_at'])
      .where(({ or, eb }) =>
        or([
          eb('delivered_sheet.id', 'in', changed),
          eb('delivered_sheet.id', 'in', repeated),
          eb('delivered_sheet.id', 'in', laterJoined(db, sheets)),
        ]),
      )
      .orderBy('delivery.id', 'desc'),
  )
  if (later) throw new Refusal('later_delivery', { file: later.file, importedAt: later.imported_at })
}

function instrumentsIn(db: WriteDb, sheets: readonly number[]): number[] {
  return all(db, db.from.selectFrom('operation').select('instrument_id').distinct().where('sheet_id', 'in', sheets)).flatMap(
    ({ instrument_id }) => (instrument_id === null ? [] : [instrument_id]),
  )
}

interface Restored {
  readonly count: number
  readonly organisations: ReadonlySet<number>
  readonly instruments: ReadonlySet<number>
}

/** Gives changed operations their values back, and tells whom that concerns. */
function restoreChanged(db: WriteDb, sheets: readonly number[]): Restored {
  const kept = all(db, db.from.selectFrom('operation_revision').select(['operation_id', 'before']).where('sheet_id', 'in', sheets))
  const operations = operationWriter(db)
  const participations = participationWriter(db)
  const organisations = new Set<number>()
  const instruments = new Set<number>()
  for (const { operation_id, before } of kept) {
    const { sheet, row, instrument, values, participations: parts } = readRevision(before)
    operations.update(operation_id, sheet, instrument, { row, ...values })
    participations.restore(operation_id, parts)
    if (instrument !== null) instruments.add(instrument)
    for (const { organisation } of parts) organisations.add(organisation)
  }
  run(db, db.into.deleteFrom('operation_revision').where('sheet_id', 'in', sheets))
  return { count: kept.length, organisations, instruments }
}

/** What still stands as read from these sheets, came with them. */
function removeInserted(db: WriteDb, sheets: readonly number[]): number {
  run(
    db,
    db.into
      .deleteFrom('operation_words')
      .where('rowid', 'in', (query) => query.selectFrom('operation').select('operation.id').where('sheet_id', 'in', sheets)),
  )
  return run(db, db.into.deleteFrom('operation').where('sheet_id', 'in', sheets)).changes
}

/** Instruments that only deliveries made which are taken back, without operations and without anything by hand. */
function removeUnusedInstruments(db: WriteDb): void {
  run(
    db,
    db.into
      .deleteFrom('instrument')
      .where('edited', '=', 0)
      .where('made_by', 'in', (query) => query.selectFrom('delivery').select('delivery.id').where('taken_back_at', 'is not', null))
      .where(({ not, exists, or, selectFrom }) =>
        not(
          or([
            exists(selectFrom('operation').select('operation.id').whereRef('operation.instrument_id', '=', 'instrument.id')),
            exists(selectFrom('tag').select('tag.id').whereRef('tag.instrument_id', '=', 'instrument.id')),
            exists(selectFrom('assessment').select('assessment.id').whereRef('from_id', '=', 'instrument.id')),
            exists(selectFrom('assessment').select('assessment.id').whereRef('to_id', '=', 'instrument.id')),
          ]),
        ),
      ),
  )
}

/** A list of which nothing is left is not remembered, so that its next delivery starts it anew. */
function removeUnusedSources(db: WriteDb, sheets: readonly number[]): void {
  run(db, db.into.updateTable('delivered_sheet').set({ source_id: null }).where('id', 'in', sheets))
  run(
    db,
    db.into
      .deleteFrom('source')
      .where(({ not, exists, or, selectFrom }) =>
        not(
          or([
            exists(selectFrom('operation').select('operation.id').whereRef('operation.source_id', '=', 'source.id')),
            exists(selectFrom('delivered_sheet').select('delivered_sheet.id').whereRef('delivered_sheet.source_id', '=', 'source.id')),
          ]),
        ),
      ),
  )
}
