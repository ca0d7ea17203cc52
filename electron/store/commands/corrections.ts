import { Refusal } from '#core/contract/refusal.ts'
import type { OperationCorrectionValue, OrganisationCorrectionValue } from '#core/contract/corrections.ts'
import { recordFieldOf } from '#core/plan/differences.ts'
import { first, run, type WriteDb } from '../file/handles.ts'
import { type CorrectedField, deliveredOperations, withField } from '../queries/delivered-operations.ts'
import { operationByHand } from '../queries/hand-made.ts'
import { heldOperation, holdCorrections } from './corrected-operation.ts'
import { refuseSameCode, removeHandOperation, writeHandMade } from './hand-operations.ts'
import { removeHandPartner, restorePartner } from './hand-partners.ts'
import { mustBeInstrument } from './instruments.ts'
import { organisationWriter } from './organisations.ts'

export interface Correcting<Value> {
  readonly id: number
  readonly correction: Value
  readonly who: string
  readonly note: string | null
}

type Scalar = string | number | null

/** Corrects a field of an operation; one that was made by hand has it so from then on. Refuses `not_found`, and `duplicate` of such a one. */
export function correctOperation(db: WriteDb, { id, correction, who, note }: Correcting<OperationCorrectionValue>): void {
  const delivered = deliveredOperations(db, [id]).get(id)
  if (!delivered || !first(db, db.from.selectFrom('operation').select('id').where('id', '=', id)))
    throw new Refusal('not_found', { operation: id })
  const field: CorrectedField = correction.field === 'instrument' ? 'instrument' : recordFieldOf[correction.field]
  if (field === 'instrument' && correction.value !== null) mustBeInstrument(db, correction.value as number)
  if (operationByHand(db, id)) {
    const stated = withField(heldOperation(db, id), field, correction.value)
    if (field === 'instrument' || field === 'code') refuseSameCode(db, { code: stated.values.code, instrument: stated.instrument }, id)
    writeHandMade(db, id, stated)
    return
  }
  if (withdrawnBy(db, 'operation_id', id, field, correction.value)) return
  const value = field === 'instrument' ? delivered.instrument : delivered.values[field]
  put(db, { operation_id: id, organisation_id: null }, field, value, correction.value, who, note)
  holdCorrections(db, id)
}

/** Corrects a field of an organisation. Refuses `not_found`. */
export function correctOrganisation(db: WriteDb, { id, correction, who, note }: Correcting<OrganisationCorrectionValue>): void {
  const { field, value } = correction
  const held = first(db, db.from.selectFrom('organisation').select(['name', 'tax_id', 'country', 'kind']).where('id', '=', id))
  if (!held) throw new Refusal('not_found', { organisation: id })
  if (withdrawnBy(db, 'organisation_id', id, field, value)) return
  put(db, { operation_id: null, organisation_id: id }, field, held[field], value, who, note)
  if (field === 'kind') run(db, db.into.updateTable('organisation').set({ kind: correction.value }).where('id', '=', id))
  organisationWriter(db).derive(id)
}

/** Withdraws the correction of a field that is corrected to what is delivered; whether it was so. */
function withdrawnBy(db: WriteDb, column: 'operation_id' | 'organisation_id', id: number, field: string, corrected: Scalar): boolean {
  const before = first(db, db.from.selectFrom('correction').select(['id', 'delivered']).where(column, '=', id).where('field', '=', field))
  if (before?.delivered !== JSON.stringify(corrected)) return false
  withdrawCorrection(db, before.id)
  return true
}

/** Adds a correction or gives one another value; where the value is as delivered, none is added. */
function put(
  db: WriteDb,
  subject: { readonly operation_id: number | null; readonly organisation_id: number | null },
  field: string,
  delivered: Scalar,
  corrected: Scalar,
  who: string,
  note: string | null,
): void {
  const [column, id] =
    subject.operation_id === null
      ? (['organisation_id', subject.organisation_id] as const)
      : (['operation_id', subject.operation_id] as const)
  const before = first(db, db.from.selectFrom('correction').select(['id', 'delivered']).where(column, '=', id).where('field', '=', field))
  const now = { corrected: JSON.stringify(corrected), who, at: new Date().toISOString(), note }
  if (before) {
    run(
      db,
      db.into
        .updateTable('correction')
        .set({ ...now, delivered_then: before.delivered })
        .where('id', '=', before.id),
    )
    return
  }
  if (delivered === corrected) return
  const said = JSON.stringify(delivered)
  run(db, db.into.insertInto('correction').values({ ...subject, field, delivered: said, delivered_then: said, ...now }))
}

/** Takes a correction away: the delivered value holds again, a partner takes part again, what was made by hand is removed. Refuses `not_found`. */
export function withdrawCorrection(db: WriteDb, id: number): void {
  const correction = first(db, db.from.selectFrom('correction').selectAll().where('id', '=', id))
  if (!correction) throw new Refusal('not_found', { correction: id })
  const { operation_id: operation, organisation_id: organisation, field, delivered } = correction
  if (operation !== null) {
    const partner = correction.partner_id
    if (field === 'new_operation') {
      removeHandOperation(db, operation)
      return
    }
    if (partner !== null) {
      if (delivered === 'null') removeHandPartner(db, partner, operation)
      else
        restorePartner(db, {
          id,
          partner,
          operation,
          participant: delivered === correction.delivered_then ? correction.participant_id : null,
        })
      return
    }
    holdCorrections(db, operation, id)
    return
  }
  run(db, db.into.deleteFrom('correction').where('id', '=', id))
  if (organisation === null) return
  const value = JSON.parse(delivered) as string | null
  if (field === 'name' || field === 'kind' || field === 'tax_id' || field === 'country')
    run(
      db,
      db.into
        .updateTable('organisation')
        .set({ [field]: value })
        .where('id', '=', organisation),
    )
  organisationWriter(db).derive(organisation)
}

/** What was delivered since is known now and not marked any more. Refuses `not_found`. */
export function keepCorrection(db: WriteDb, id: number): void {
  const { changes } = run(
    db,
    db.into
      .updateTable('correction')
      .set((eb) => ({
        delivered_then: eb.ref('delivered'),
        // A partner's row names another by now.
        participant_id: eb.case().when('delivered_then', 'is', eb.ref('delivered')).then(eb.ref('participant_id')).end(),
      }))
      .where('id', '=', id),
  )
  if (changes === 0) throw new Refusal('not_found', { correction: id })
}
