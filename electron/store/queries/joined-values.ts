import type { OperationPartner, OperationPayment } from '#core/contract/organisations.ts'
import { all, type ReadDb } from '../file/handles.ts'
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
      .select([
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
      .where('partner.operation_id', '=', operation)
      .orderBy('partner.id'),
  ).map((row) => ({
    organisation: { id: row.id, name: row.name, kind: row.kind, invented: row.invented === 1 },
    written: row.written ?? '',
    role: row.role,
    place: row.place,
    country: row.country,
    website: row.website,
    grant: moneyOrNull(row.grant_amount, row.currency),
    totalCost: moneyOrNull(row.total_cost, row.currency),
    source: { delivery: row.delivery, sheet: row.sheet_id, file: row.file, sheetName: row.sheet_name, row: row.row },
  }))
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
      .orderBy('paid_on')
      .orderBy('payment.id'),
  ).map(({ paid_on, amount, currency, row, sheet_id, name, file, delivery }) => ({
    date: paid_on,
    amount: { amount, currency },
    source: { delivery, sheet: sheet_id, file, sheetName: name, row },
  }))
}
