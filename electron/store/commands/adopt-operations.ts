import { comparedFields, recordFieldOf } from '#core/plan/differences.ts'
import { operationValues } from '../queries/operation-values.ts'
import { folded } from '#core/plan/text-digest.ts'
import { type MoneyField, moneyFields } from '#core/sheet/layout.ts'
import type { OperationValues } from '#core/plan/operation-key.ts'
import { all, run, type WriteDb } from '../file/handles.ts'
import { deliveredOperations } from '../queries/delivered-operations.ts'
import { handSource, type MadeByHand, operationByHand } from '../queries/hand-made.ts'
import { partnerValues } from '../queries/partner-values.ts'
import { holdCorrections, organisationsOf, settleFigures } from './corrected-operation.ts'
import { deliveredTwins } from './hand-operations.ts'
import { handPartnersOf, insertPartner } from './hand-partners.ts'
import { countInstruments } from './instrument-summaries.ts'
import { organisationWriter } from './organisations.ts'
import { participationWriter } from './participation-writer.ts'
import { nobodyYet, removedOperations } from './removed-operations.ts'

/**
 * Takes operations made by hand that a delivery brought since for those: same code, same instrument. The delivered one is counted from then on;
 * values and partners that were stated by hand and differ stand as its corrections, and the one made by hand is taken out until that delivery is
 * taken back. Amounts in a currency other than the delivered ones stay with it. Where several rows have the code, nothing tells which of them a value is of: then none is corrected. Tells how many there were.
 */
export function adoptOperations(db: WriteDb): number {
  const made = all(
    db,
    db.from
      .selectFrom('operation')
      .innerJoin('source', 'source.id', 'source_id')
      .selectAll('operation')
      .where('source.key', '=', handSource)
      .where('code', 'is not', null),
  )
  const concerned = nobodyYet()
  const operations = removedOperations(db, concerned)
  let adopted = 0
  for (const hand of made) {
    const [twin, ...others] = deliveredTwins(db, hand.code!, hand.instrument_id)
    const by = operationByHand(db, hand.id)
    if (twin === undefined || by === null) continue
    adopted++
    if (others.length === 0) {
      layOver(db, twin, { id: hand.id, values: operationValues(hand) }, by)
      takeOverPartners(db, twin, hand.id)
    }
    run(db, db.into.insertInto('adopted_operation').values({ hand_id: hand.id, operation_id: twin }))
    operations.remove(hand.id)
  }
  const writer = organisationWriter(db)
  for (const organisation of concerned.organisations) writer.derive(organisation)
  countInstruments(db, concerned.instruments)
  return adopted
}

/** Operations made by hand in whose place a delivered one is counted. */
export function adoptedOperations(db: WriteDb): number[] {
  return all(db, db.from.selectFrom('adopted_operation').select('hand_id')).map(({ hand_id }) => hand_id)
}

/** Makes what was stated by hand corrections of the delivered operation, where it differs and is not corrected there already. */
function layOver(
  db: WriteDb,
  twin: number,
  hand: { readonly id: number; readonly values: OperationValues },
  { who, at, note }: MadeByHand,
): void {
  const { values: delivered, corrections } = deliveredOperations(db, [twin]).get(twin)!
  const participations = participationWriter(db)
  const [own] = participations.of(hand.id)
  const [theirs] = participations.of(twin)
  const sameParticipant = own !== undefined && own.organisation === theirs?.organisation
  const sameMoney = amountsCompare(hand.values, delivered)
  let namesAnother = false
  for (const field of comparedFields) {
    if (field === 'instrument') continue
    const of = recordFieldOf[field]
    const stated = hand.values[of]
    const ofParticipant = field === 'beneficiary' || field === 'tax_id' || field === 'country'
    if (stated === null || (ofParticipant && sameParticipant) || sameValue(stated, delivered[of])) continue
    if (corrections.some((one) => one.field === of)) continue
    if ((isMoney(field) || field === 'currency') && !sameMoney) continue
    namesAnother ||= field === 'beneficiary'
    const said = JSON.stringify(delivered[of])
    run(
      db,
      db.into.insertInto('correction').values({
        operation_id: twin,
        organisation_id: null,
        field: of,
        delivered: said,
        delivered_then: said,
        corrected: JSON.stringify(stated),
        who,
        at,
        note,
      }),
    )
  }
  holdCorrections(db, twin)
  if (!namesAnother || own === undefined) return
  // Who it is was settled by hand.
  const before = organisationsOf(db, twin)
  participations.move([twin, own.organisation, own.found])
  settleFigures(db, twin, before)
}

function takeOverPartners(db: WriteDb, twin: number, hand: number): void {
  const before = organisationsOf(db, twin)
  for (const { organisation_id: organisation, found_id: found, who, at, note, name, ...partner } of handPartnersOf(db, hand)) {
    if (before.includes(organisation) || name === null) continue
    insertPartner(db, twin, { ...partnerValues({ ...partner, name }), name }, { organisation, found }, { who, at, note })
  }
  settleFigures(db, twin, before)
}

/**
 * Whether amounts that were stated can stand in place of the delivered ones: in the same currency, or in place of all of them. Else the
 * delivered ones would be called by another currency.
 */
function amountsCompare(stated: OperationValues, delivered: OperationValues): boolean {
  if (delivered.otherCurrencies !== null) return false
  if (stated.currency === null || delivered.currency === null || stated.currency === delivered.currency) return true
  return moneyFields.every((field) => delivered[recordFieldOf[field]] === null || stated[recordFieldOf[field]] !== null)
}

function sameValue(stated: string | number, delivered: string | number | null): boolean {
  if (stated === delivered) return true
  return typeof stated === 'string' && typeof delivered === 'string' && folded(stated) === folded(delivered)
}

function isMoney(field: string): field is MoneyField {
  return moneyFields.some((one) => one === field)
}
