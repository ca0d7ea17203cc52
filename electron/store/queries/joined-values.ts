import type { OperationDetail, OperationPartner, OperationPayment, RemovedPartner } from '#core/contract/organisations.ts'
import { all, first, type ReadDb } from '../file/handles.ts'
import { partnerCorrections } from './corrections.ts'
import { moneyOrNull } from './money.ts'

/** Who takes part in an operation by lists of partners, in their order, each with the row that says so. */
export function partnersOf(db: ReadDb, operation: number): OperationPartner[] {
  return all(
    db,
    db.from
      .selectFrom('partner')
      .innerJoin('participation', 'participation.partner_id', 'partner.id')
      .innerJoin('organisation', 'organisation.id', 'participation.organisation_id')
      .innerJoin('delivered_sheet', 'delivered_sheet.id', 'partner.sheet_id')
      .innerJoin('delivery', 'delivery.id', 'delivered_sheet.delivery_id')
      .leftJoin('correction', 'correction.partner_id', 'partner.id')
      .select([
        'partner.id as partner',
        'organisation.id',
        'organisation.name',
        'organisation.kind',
        'organisation.invented',
        'partner.name as written',
        'partner.role',
        'partner.place',
      ])
      .select(['partner.country', 'partner.website', 'partner.currency', 'partner.row', 'partner.sheet_id', 'partner.total_cost'])
      .select(['participation.grant_amount', 'delivered_sheet.name as sheet_name', 'delivery.id as delivery', 'delivery.file'])
      .select(['correction.id as correction', 'correction.who', 'correction.at', 'correction.note'])
      .where('partner.operation_id', '=', operation)
      .orderBy('partner.id'),
  ).map((row) => ({
    id: row.partner,
    organisation: { id: row.id, name: row.name, kind: row.kind, invented: row.invented === 1 },
    written: row.written ?? '',
    role: row.role,
    place: row.place,
    country: row.country,
    website: row.website,
    grant: moneyOrNull(row.grant_amount, row.currency),
    totalCost: moneyOrNull(row.total_cost, row.currency),
    source: { delivery: row.delivery, sheet: row.sheet_id, file: row.file, sheetName: row.sheet_name, row: row.row },
    byHand: row.correction === null ? null : { correction: row.correction, who: row.who ?? '', at: row.at ?? '', note: row.note },
  }))
}

/** Partners of an operation that were taken out by hand, with the rows that go on naming them. */
export function removedPartnersOf(db: ReadDb, operation: number): RemovedPartner[] {
  const corrections = partnerCorrections(db, operation)
  return all(
    db,
    db.from
      .selectFrom('correction')
      .innerJoin('partner', 'partner.id', 'correction.partner_id')
      .innerJoin('delivered_sheet', 'delivered_sheet.id', 'partner.sheet_id')
      .innerJoin('delivery', 'delivery.id', 'delivered_sheet.delivery_id')
      .select(['partner.id', 'partner.name as written', 'role', 'grant_amount', 'eu_amount', 'partner.currency', 'partner.row', 'sheet_id'])
      .select(['correction.id as correction', 'delivered_sheet.name as sheet_name', 'delivery.id as delivery', 'delivery.file'])
      .where('correction.operation_id', '=', operation)
      .where('corrected', '=', 'null')
      .where('correction.field', '=', 'partner')
      .orderBy('partner.id'),
  ).map((row) => ({
    id: row.id,
    written: row.written ?? '',
    role: row.role,
    grant: moneyOrNull(row.grant_amount ?? row.eu_amount, row.currency),
    source: { delivery: row.delivery, sheet: row.sheet_id, file: row.file, sheetName: row.sheet_name, row: row.row },
    correction: corrections.get(row.correction)!,
  }))
}

/** Whom an operation's own row names. */
export function beneficiaryOf(db: ReadDb, operation: number): OperationDetail['beneficiary'] {
  const row = first(
    db,
    db.from
      .selectFrom('participation')
      .innerJoin('organisation', 'organisation.id', 'organisation_id')
      .select(['organisation.id', 'name', 'organisation.kind', 'invented', 'role', 'grant_amount', 'currency'])
      .where('operation_id', '=', operation)
      .where('partner_id', 'is', null),
  )
  if (!row) return null
  return {
    organisation: { id: row.id, name: row.name, kind: row.kind, invented: row.invented === 1 },
    role: row.role,
    grant: moneyOrNull(row.grant_amount, row.currency),
  }
}

/** Payments to an operation by lists of payments, by day. */
export function paymentsTo(db: ReadDb, operation: number): OperationPayment[] {
  return all(
    db,
    db.from
      .selectFrom('payment')
      .innerJoin('delivered_sheet', 'delivered_sheet.id', 'payment.sheet_id')
      .innerJoin('delivery', 'delivery.id', 'delivered_sheet.delivery_id')
      .select(['paid_on', 'amount', 'payment.currency', 'payment.row', 'payment.sheet_id', 'delivered_sheet.name', 'delivery.file'])
      .select('delivery.id as delivery')
      .where('payment.operation_id', '=', operation)
      .where('payment.removed', '=', 0)
      .orderBy('paid_on')
      .orderBy('payment.id'),
  ).map(({ paid_on, amount, currency, row, sheet_id, name, file, delivery }) => ({
    date: paid_on,
    amount: { amount, currency },
    source: { delivery, sheet: sheet_id, file, sheetName: name, row },
  }))
}
