import type { KnownRow } from '#core/plan/decide-rows.ts'
import { partnerDigest, partnerKeys } from '#core/plan/partner-rows.ts'
import { paymentDigest, paymentKeys } from '#core/plan/payment-rows.ts'
import { each, type ReadDb } from '../file/handles.ts'
import { partnerValues } from './partner-values.ts'

/** Partners that the project holds of a list. */
export function* knownPartners(db: ReadDb, source: number): Generator<KnownRow> {
  for (const row of each(db, db.from.selectFrom('partner').selectAll().where('source_id', '=', source))) {
    const values = partnerValues(row)
    yield { id: row.id, keys: partnerKeys(row.operation_key, values), digest: partnerDigest(values) }
  }
}

/** Payments that the project holds of a list. */
export function* knownPayments(db: ReadDb, source: number): Generator<KnownRow> {
  for (const row of each(db, db.from.selectFrom('payment').selectAll().where('source_id', '=', source))) {
    const values = { code: row.code, date: row.paid_on, amount: row.amount, currency: row.currency }
    yield { id: row.id, keys: paymentKeys(row.operation_key, values), digest: paymentDigest(values) }
  }
}
