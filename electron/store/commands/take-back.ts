import { sql } from 'kysely'
import { Refusal } from '#core/contract/refusal.ts'
import { grantOf, yearOf } from '#core/plan/operation-key.ts'
import { all, first, run, values, type WriteDb } from '../file/handles.ts'
import { removedSince } from '../queries/absences.ts'
import { adoptedOperations } from './adopt-operations.ts'
import { deliveredValues } from './delivered-values.ts'
import { countInstruments } from './instrument-summaries.ts'
import { forgetJoinedAbsences, joinedRemoval, rowsRemovedSince } from './joined-removal.ts'
import { operationHomes } from './operation-home.ts'
import { organisationsIn, organisationWriter, removeUnusedOrganisations } from './organisations.ts'
import { settlePartnerFacts } from './partner-participations.ts'
import { participationWriter } from './participation-writer.ts'
import { refuseChangedSince, rehome } from './rehome.ts'
import { type Concerned, nobodyYet, removedOperations } from './removed-operations.ts'
import { readRevision } from './revisions.ts'
import { settleIdentity } from './settle-identity.ts'
import { settleSources } from './sources.ts'
import { laterJoined, takeBackJoined } from './take-back-joined.ts'

/** What was taken back. `rehomed`: later deliveries held so many of its values too; they count as read from those now. */
export interface TakenBack {
  readonly file: string
  readonly removed: number
  readonly restored: number
  readonly rehomed: number
}

/**
 * Makes the project what it would be without a delivery: removes what it brought and nobody repeated, restores what it changed, and forgets
 * what it did not hold. What a later delivery brought again unchanged stays, as read from that one. Organisations and instruments go that
 * nothing else uses; an instrument that was edited, tagged, judged or evaluated since stays. The delivery itself stays listed.
 * Refuses `not_found` (also where it is taken back already), `later_delivery` where a later one changed its rows.
 */
export function takeBack(db: WriteDb, delivery: number): TakenBack {
  const row = first(
    db,
    db.from.selectFrom('delivery').select(['file', 'taken_back_at']).where('id', '=', delivery).where('by_hand', '=', 0),
  )
  if (!row || row.taken_back_at !== null) throw new Refusal('not_found', { delivery })
  const sheets = all(db, db.from.selectFrom('delivered_sheet').select('id').where('delivery_id', '=', delivery)).map(({ id }) => id)
  const concerned = nobodyYet()
  // What was taken out stands among the others meanwhile, so that it is treated as they are.
  const removals = removedOperations(db, concerned)
  for (const id of values(db, db.from.selectFrom('removed_operation').select('id'))) removals.putBack(id)
  const rowRemovals = joinedRemoval(db, concerned)
  rowRemovals.putAllBack()
  refuseChangedSince(db, sheets)
  refuseJoinedSince(db, sheets)
  run(db, db.into.updateTable('delivery').set({ taken_back_at: new Date().toISOString() }).where('id', '=', delivery))

  for (const organisation of organisationsIn(db, sheets)) concerned.organisations.add(organisation)
  for (const instrument of instrumentsIn(db, sheets)) concerned.instruments.add(instrument)
  const rehomed = rehome(db, sheets)
  const changed = restoreChanged(db, sheets, concerned)
  const restored = changed.length
  const joined = takeBackJoined(db, sheets)
  const removed = joined.removed + removeInserted(db, sheets)
  for (const organisation of [...joined.organisations, ...joined.settle(), ...settlePartnerFacts(db, changed)])
    concerned.organisations.add(organisation)
  for (const instrument of joined.instruments) concerned.instruments.add(instrument)
  for (const table of ['operation_confirmation', 'operation_absence', 'raw_block'] as const)
    run(db, db.into.deleteFrom(table).where('sheet_id', 'in', sheets))
  forgetJoinedAbsences(db, sheets)
  // What was restored names who took part then; decisions taken since hold for it too.
  settleIdentity(db, concerned.organisations)
  for (const { kind, id } of rowsRemovedSince(db)) rowRemovals.remove(kind, id)
  for (const organisation of settlePartnerFacts(db, [...rowRemovals.operations])) concerned.organisations.add(organisation)
  for (const id of [...removedSince(db), ...adoptedOperations(db)]) removals.remove(id)

  removeUnusedOrganisations(db, [...concerned.organisations])
  const writer = organisationWriter(db)
  for (const organisation of concerned.organisations) writer.derive(organisation)
  removeUnusedInstruments(db)
  countInstruments(db, concerned.instruments)
  settleSources(db, sheets)
  return { file: row.file, removed, restored: restored + joined.restored, rehomed }
}

/** Refuses where later lists of partners or payments hang on these sheets. */
function refuseJoinedSince(db: WriteDb, sheets: readonly number[]): void {
  const [last] = laterJoined(db, sheets)
  if (!last) return
  const later = first(
    db,
    db.from
      .selectFrom('delivered_sheet')
      .innerJoin('delivery', 'delivery.id', 'delivered_sheet.delivery_id')
      .select(['delivery.file', 'delivery.imported_at as importedAt'])
      .where('delivered_sheet.id', '=', last.sheet),
  )
  if (later) throw new Refusal('later_delivery', { ...later, rows: last.rows })
}

function instrumentsIn(db: WriteDb, sheets: readonly number[]): number[] {
  return all(db, db.from.selectFrom('operation').select('instrument_id').distinct().where('sheet_id', 'in', sheets)).flatMap(
    ({ instrument_id }) => (instrument_id === null ? [] : [instrument_id]),
  )
}

/** Gives changed operations their values back; notes whom that concerns and tells which. */
function restoreChanged(db: WriteDb, sheets: readonly number[], { organisations, instruments }: Concerned): readonly number[] {
  const kept = all(db, db.from.selectFrom('operation_revision').select(['operation_id', 'before']).where('sheet_id', 'in', sheets))
  const delivered = deliveredValues(db)
  const participations = participationWriter(db)
  const homes = operationHomes(db)
  for (const { operation_id: operation, before } of kept) {
    const { participations: parts, home, ...old } = readRevision(before)
    if (home !== undefined) homes.move(operation, home)
    const { instrument, values: held, participantIsCorrected } = delivered.write(operation, old)
    if (!participantIsCorrected) participations.restore(operation, parts)
    const { role, currency } = held
    participations.update(operation, { instrument, year: yearOf(held), role, grant: grantOf(held), currency })
    if (instrument !== null) instruments.add(instrument)
    for (const { organisation } of parts) organisations.add(organisation)
  }
  run(db, db.into.deleteFrom('operation_revision').where('sheet_id', 'in', sheets))
  return kept.map(({ operation_id }) => operation_id)
}

/** What still stands as read from these sheets, came with them. */
function removeInserted(db: WriteDb, sheets: readonly number[]): number {
  const inserted = db.from.selectFrom('operation').select('operation.id').where('sheet_id', 'in', sheets)
  run(db, db.into.deleteFrom('operation_words').where('rowid', 'in', inserted))
  run(db, db.into.deleteFrom('operation_absence').where('operation_id', 'in', inserted))
  // What is left of these operations' partners was added by hand.
  run(db, db.into.deleteFrom('partner').where('operation_id', 'in', inserted))
  return run(db, db.into.deleteFrom('operation').where('sheet_id', 'in', sheets)).changes
}

/** Instruments that only deliveries made which are taken back, without operations and without anything by hand. */
function removeUnusedInstruments(db: WriteDb): void {
  run(
    db,
    db.into
      .deleteFrom('instrument')
      .where('edited', '=', 0)
      // An operation may get it back.
      .where(
        'id',
        'not in',
        sql<number>`(SELECT before ->> 'instrument' FROM operation_revision WHERE before ->> 'instrument' IS NOT NULL)`,
      )
      .where('made_by', 'in', (query) => query.selectFrom('delivery').select('delivery.id').where('taken_back_at', 'is not', null))
      .where(({ not, exists, or, selectFrom }) =>
        not(
          or([
            exists(selectFrom('operation').select('operation.id').whereRef('operation.instrument_id', '=', 'instrument.id')),
            exists(
              selectFrom('removed_operation')
                .select('removed_operation.id')
                .whereRef('removed_operation.instrument_id', '=', 'instrument.id'),
            ),
            exists(selectFrom('indicator').select('indicator.id').whereRef('indicator.instrument_id', '=', 'instrument.id')),
            exists(selectFrom('tag').select('tag.id').whereRef('tag.instrument_id', '=', 'instrument.id')),
            exists(
              selectFrom('instrument_change')
                .select('instrument_change.id')
                .whereRef('instrument_change.instrument_id', '=', 'instrument.id'),
            ),
            exists(
              selectFrom('evaluation_instrument')
                .select('evaluation_id')
                .whereRef('evaluation_instrument.instrument_id', '=', 'instrument.id'),
            ),
            exists(selectFrom('assessment').select('assessment.id').whereRef('from_id', '=', 'instrument.id')),
            exists(selectFrom('assessment').select('assessment.id').whereRef('to_id', '=', 'instrument.id')),
          ]),
        ),
      ),
  )
}
