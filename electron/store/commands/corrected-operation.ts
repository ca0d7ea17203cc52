import { createParticipants } from '#core/plan/participants.ts'
import { grantOf, yearOf } from '#core/plan/operation-key.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { asCorrected, asDelivered, operationCorrections } from '../queries/delivered-operations.ts'
import { readIdentity } from '../queries/identity.ts'
import { knownOrganisations } from '../queries/known-organisations.ts'
import { operationValues, valueColumnList } from '../queries/operation-values.ts'
import { givenIn } from '../queries/spellings.ts'
import { countInstruments } from './instrument-summaries.ts'
import { operationWriter } from './operation-writer.ts'
import { organisationWriter } from './organisations.ts'
import { settlePartnerFacts } from './partner-participations.ts'
import { participationWriter } from './participation-writer.ts'

/**
 * Writes an operation with its corrections laid over what is delivered, and all that follows: who takes part, the sums of organisations and
 * instruments. `withdrawn`: a correction that is taken away by it.
 */
export function holdCorrections(db: WriteDb, operation: number, withdrawn?: number): void {
  const stored = first(
    db,
    db.from
      .selectFrom('operation')
      .select(['sheet_id', 'row', 'instrument_id', ...valueColumnList])
      .where('id', '=', operation),
  )!
  const before = { values: operationValues(stored), instrument: stored.instrument_id }
  const delivered = asDelivered(before, operationCorrections(db, [operation]).get(operation) ?? [])
  if (withdrawn !== undefined) run(db, db.into.deleteFrom('correction').where('id', '=', withdrawn))
  const { values, instrument } = asCorrected(delivered, operationCorrections(db, [operation]).get(operation) ?? [])
  operationWriter(db).update(operation, stored.sheet_id, instrument, { row: stored.row, ...values })

  const participations = participationWriter(db)
  const concerned = new Set(organisationsOf(db, operation))
  if (values.beneficiary === null) participations.remove(operation)
  else if (
    values.beneficiary !== before.values.beneficiary ||
    values.taxId !== before.values.taxId ||
    values.country !== before.values.country
  )
    takesPart(db, operation, stored.sheet_id, values)
  participations.update(operation, {
    instrument,
    year: yearOf(values),
    role: values.role,
    grant: grantOf(values),
    currency: values.currency,
  })
  for (const organisation of [...settlePartnerFacts(db, [operation]), ...organisationsOf(db, operation)]) concerned.add(organisation)
  const writer = organisationWriter(db)
  for (const organisation of concerned) writer.derive(organisation)
  countInstruments(db, new Set([before.instrument, instrument].filter((one) => one !== null)))
}

function organisationsOf(db: WriteDb, operation: number): number[] {
  return all(db, db.from.selectFrom('participation').select('organisation_id').where('operation_id', '=', operation)).map(
    ({ organisation_id }) => organisation_id,
  )
}

/** Settles who takes part, by the rules and decisions that hold for deliveries. */
function takesPart(
  db: WriteDb,
  operation: number,
  sheet: number,
  { beneficiary, taxId, country }: { readonly beneficiary: string | null; readonly taxId: string | null; readonly country: string | null },
): void {
  const list = first(db, db.from.selectFrom('delivered_sheet').select('country').where('id', '=', sheet))
  const { highest } = first(
    db,
    db.from.selectFrom('organisation').select(({ fn }) => fn.max<number | null>('id').as('highest')),
  )!
  const participants = createParticipants(knownOrganisations(db), (highest ?? 0) + 1, readIdentity(db))
  participants.add(operation, givenIn({ beneficiary, tax_id: taxId, other_id: null, country, list_country: list?.country ?? null }))
  for (const { id, found, isNew, given, profile } of participants.settle()) {
    if (isNew) organisationWriter(db).add(id, null, false, [{ given, profile, count: 1 }], [])
    const taking = [operation, id, found === id ? null : found] as const
    const writer = participationWriter(db)
    if (!writer.move(taking)) writer.insert([taking])
  }
}
