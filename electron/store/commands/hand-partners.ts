import type { HandPartner } from '#core/contract/corrections.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { countryCode } from '#core/plan/list-country.ts'
import type { PartnerValues } from '#core/plan/partner-rows.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { organisationsOf, settleFigures } from './corrected-operation.ts'
import { handSheet } from './hand-sheet.ts'
import { joinedRemoval } from './joined-removal.ts'
import { partnerRows } from './joined-rows.ts'
import { settleParticipant, writtenParticipant } from './named-participant.ts'
import { partnerParticipations } from './partner-participations.ts'
import { nobodyYet } from './removed-operations.ts'
import { settleIdentity } from './settle-identity.ts'

/** Who corrects, and why. */
export interface CorrectedBy {
  readonly who: string
  readonly note: string | null
  /** Now where left out. */
  readonly at?: string
}

/** Adds a partner that no row names. Refuses `not_found`, and `duplicate` where the organisation takes part already. */
export function addPartner(db: WriteDb, operation: number, { participant, role, grant, currency }: HandPartner, by: CorrectedBy): void {
  const held = first(db, db.from.selectFrom('operation').select(['id', 'code']).where('id', '=', operation))
  if (!held) throw new Refusal('not_found', { operation })
  const written = writtenParticipant(db, participant)
  const { name, taxId, country } = written
  const settled =
    written.organisation === null
      ? settleParticipant(db, { name, taxId, otherId: null, country }, null)
      : { organisation: written.organisation, found: null }
  const before = organisationsOf(db, operation)
  if (before.includes(settled.organisation)) throw new Refusal('duplicate', { name })
  const values = { ...nothingSaid, code: held.code, name, taxId, country, role, grant, currency }
  insertPartner(db, operation, values, settled, by)
  settleFigures(db, operation, before)
}

/** Writes a partner by hand with its participation and the correction that lists it. */
export function insertPartner(
  db: WriteDb,
  operation: number,
  values: PartnerValues & { readonly name: string },
  { organisation, found }: { readonly organisation: number; readonly found: number | null },
  { who, note, at = new Date().toISOString() }: CorrectedBy,
): void {
  const { sheet, source, row } = handSheet(db, who)
  const partner = partnerRows(db).insert(source, sheet, { keys: [`h:${row}`], digest: 0, row, operation: `h:${operation}`, values })
  run(db, db.into.updateTable('partner').set({ operation_id: operation }).where('id', '=', partner))
  partnerParticipations(db).insert(partner, organisation, found)
  const corrected = JSON.stringify(values.name)
  run(
    db,
    db.into
      .insertInto('correction')
      .values({ ...ofPartner(operation, partner), delivered: 'null', delivered_then: 'null', corrected, who, at, note }),
  )
}

/** Takes a partner out of an operation: one that was delivered for good, whatever is delivered; one added by hand is no more. Refuses `not_found`. */
export function removePartner(db: WriteDb, id: number, { who, note, at = new Date().toISOString() }: CorrectedBy): void {
  const partner = first(
    db,
    db.from
      .selectFrom('partner')
      .innerJoin('participation', 'partner_id', 'partner.id')
      .select(['partner.name', 'participation.operation_id', 'organisation_id', 'found_id'])
      .where('partner.id', '=', id),
  )
  if (!partner) throw new Refusal('not_found', { partner: id })
  const { operation_id: operation, organisation_id, found_id } = partner
  const made = first(db, db.from.selectFrom('correction').select('id').where('partner_id', '=', id).where('delivered', '=', 'null'))
  if (made) {
    removeHandPartner(db, id, operation)
    return
  }
  const before = organisationsOf(db, operation)
  // Before its correction: undone in the other order, for no participation of a partner taken out is let in.
  partnerParticipations(db).remove(id)
  const name = JSON.stringify(partner.name)
  run(
    db,
    db.into.insertInto('correction').values({
      ...ofPartner(operation, id),
      participant_id: found_id ?? organisation_id,
      delivered: name,
      delivered_then: name,
      corrected: 'null',
      who,
      at,
      note,
    }),
  )
  settleFigures(db, operation, before)
}

/** Removes a partner that was added by hand, and its correction. */
export function removeHandPartner(db: WriteDb, partner: number, operation: number): void {
  const before = organisationsOf(db, operation)
  run(db, db.into.deleteFrom('partner').where('id', '=', partner))
  settleFigures(db, operation, before)
}

/** Lets a partner take part again that was taken out: who it was then, or, where its row names another by now, whom the rules find. */
export function restorePartner(
  db: WriteDb,
  correction: { readonly id: number; readonly partner: number; readonly operation: number; readonly participant: number | null },
): void {
  const { id, partner, operation, participant } = correction
  run(db, db.into.deleteFrom('correction').where('id', '=', id))
  const row = first(
    db,
    db.from
      .selectFrom('partner')
      .innerJoin('delivered_sheet', 'delivered_sheet.id', 'sheet_id')
      .select(['partner.name', 'removed', 'tax_id', 'other_id', 'partner.country', 'place', 'delivered_sheet.country as list_country'])
      .where('partner.id', '=', partner),
  )
  if (!row || row.name === null) return
  const { name, tax_id: taxId, other_id: otherId, country, place, list_country } = row
  const settled =
    participant === null
      ? settleParticipant(db, { name, taxId, otherId, country: countryCode(country) ?? list_country }, place)
      : { organisation: participant, found: null }
  partnerParticipations(db).insert(partner, settled.organisation, settled.found)
  // Its list does not hold it any more: it takes part again when that does.
  if (row.removed === 1) joinedRemoval(db, nobodyYet()).remove('participations', partner)
  // Decisions taken since hold for it too.
  settleIdentity(db, [settled.organisation])
  settleFigures(db, operation, [settled.organisation])
}

/** Partners of an operation that were added by hand. */
export function handPartnersOf(db: WriteDb, operation: number) {
  return all(
    db,
    db.from
      .selectFrom('correction')
      .innerJoin('partner', 'partner.id', 'correction.partner_id')
      .innerJoin('participation', 'participation.partner_id', 'partner.id')
      .selectAll('partner')
      .select(['participation.organisation_id', 'found_id', 'who', 'at', 'note'])
      .where('correction.operation_id', '=', operation)
      .where('delivered', '=', 'null'),
  )
}

function ofPartner(operation: number, partner: number) {
  return { operation_id: operation, organisation_id: null, partner_id: partner, field: 'partner' }
}

const nothingSaid: PartnerValues = {
  code: null,
  name: null,
  taxId: null,
  otherId: null,
  role: null,
  country: null,
  place: null,
  postcode: null,
  website: null,
  totalCost: null,
  grant: null,
  euAmount: null,
  currency: null,
}
