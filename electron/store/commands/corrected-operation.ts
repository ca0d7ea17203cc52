import { grantOf, yearOf } from '#core/plan/operation-key.ts'
import type { DeliveredOperation } from '#core/plan/differences.ts'
import { countryCode } from '#core/plan/list-country.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { asCorrected, asDelivered, operationCorrections } from '../queries/delivered-operations.ts'
import { operationValues, valueColumnList } from '../queries/operation-values.ts'
import { countInstruments } from './instrument-summaries.ts'
import { settleParticipant } from './named-participant.ts'
import { operationWriter } from './operation-writer.ts'
import { organisationWriter } from './organisations.ts'
import { settlePartnerFacts } from './partner-participations.ts'
import { participationWriter } from './participation-writer.ts'
import { settlePlaces } from './settle-identity.ts'

/**
 * Writes an operation with its corrections laid over what is delivered, and all that follows. `withdrawn`: a correction that is taken away by it.
 */
export function holdCorrections(db: WriteDb, operation: number, withdrawn?: number): void {
  const delivered = asDelivered(heldOperation(db, operation), operationCorrections(db, [operation]).get(operation) ?? [])
  if (withdrawn !== undefined) run(db, db.into.deleteFrom('correction').where('id', '=', withdrawn))
  writeOperation(db, operation, asCorrected(delivered, operationCorrections(db, [operation]).get(operation) ?? []))
}

/** An operation as it is counted. */
export function heldOperation(db: WriteDb, operation: number): DeliveredOperation {
  const stored = first(
    db,
    db.from
      .selectFrom('operation')
      .select(['instrument_id', ...valueColumnList])
      .where('id', '=', operation),
  )!
  return { values: operationValues(stored), instrument: stored.instrument_id }
}

/**
 * Gives an operation these values, and writes all that follows: who takes part, the sums of organisations and instruments.
 * `organisation`: who the beneficiary is, where that was chosen; else the rules find it where its name, identifier or country is another.
 */
export function writeOperation(
  db: WriteDb,
  operation: number,
  { values, instrument }: DeliveredOperation,
  organisation: number | null = null,
): void {
  const before = heldOperation(db, operation)
  const { sheet_id: sheet, row } = first(db, db.from.selectFrom('operation').select(['sheet_id', 'row']).where('id', '=', operation))!
  operationWriter(db).update(operation, sheet, instrument, { row, ...values })
  const participations = participationWriter(db)
  const concerned = new Set(organisationsOf(db, operation))
  const named =
    values.beneficiary !== before.values.beneficiary || values.taxId !== before.values.taxId || values.country !== before.values.country
  if (values.beneficiary === null) participations.remove(operation)
  else if (named || organisation !== null) {
    const list = first(db, db.from.selectFrom('delivered_sheet').select('country').where('id', '=', sheet))
    const country = countryCode(values.country) ?? list?.country ?? null
    const settled =
      organisation === null
        ? settleParticipant(db, { name: values.beneficiary, taxId: values.taxId, otherId: null, country }, values.place)
        : { organisation, found: null }
    const taking = [operation, settled.organisation, settled.found] as const
    if (!participations.move(taking)) participations.insert([taking])
  }
  if (values.place !== before.values.place) settlePlaces(db)
  participations.update(operation, {
    instrument,
    year: yearOf(values),
    role: values.role,
    grant: grantOf(values),
    currency: values.currency,
  })
  settleFigures(db, operation, concerned, [before.instrument, instrument])
}

/** Derives again what follows from who takes part in an operation. `concerned`: who took part before. */
export function settleFigures(
  db: WriteDb,
  operation: number,
  before: Iterable<number>,
  instruments: readonly (number | null)[] = [heldInstrument(db, operation)],
): void {
  const concerned = new Set([...before, ...settlePartnerFacts(db, [operation]), ...organisationsOf(db, operation)])
  const writer = organisationWriter(db)
  for (const one of concerned) writer.derive(one)
  countInstruments(db, new Set(instruments.filter((one) => one !== null)))
}

function heldInstrument(db: WriteDb, operation: number): number | null {
  return first(db, db.from.selectFrom('operation').select('instrument_id').where('id', '=', operation))?.instrument_id ?? null
}

/** Who takes part in an operation. */
export function organisationsOf(db: WriteDb, operation: number): number[] {
  return all(db, db.from.selectFrom('participation').select('organisation_id').where('operation_id', '=', operation)).map(
    ({ organisation_id }) => organisation_id,
  )
}
