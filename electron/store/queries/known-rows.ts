import type { KnownRow } from '#core/plan/decide-rows.ts'
import { indicatorDigest, indicatorKeys } from '#core/plan/indicator-rows.ts'
import { partnerDigest, partnerKeys } from '#core/plan/partner-rows.ts'
import { paymentDigest, paymentKeys } from '#core/plan/payment-rows.ts'
import { groupedBy } from './grouped.ts'
import { all, each, type ReadDb } from '../file/handles.ts'
import { partnerValues } from './partner-values.ts'

/** Partners that the project holds of a list. */
export function* knownPartners(db: ReadDb, source: number): Generator<KnownRow> {
  for (const row of each(db, db.from.selectFrom('partner').selectAll().where('source_id', '=', source))) {
    const values = partnerValues(row)
    yield { id: row.id, keys: partnerKeys(row.operation_key, values), digest: partnerDigest(values), removed: row.removed === 1 }
  }
}

/** Payments that the project holds of a list. */
export function* knownPayments(db: ReadDb, source: number): Generator<KnownRow> {
  for (const row of each(db, db.from.selectFrom('payment').selectAll().where('source_id', '=', source))) {
    const values = { code: row.code, date: row.paid_on, amount: row.amount, currency: row.currency }
    yield { id: row.id, keys: paymentKeys(row.operation_key, values), digest: paymentDigest(values), removed: row.removed === 1 }
  }
}

/** Indicators that the project holds of a list. */
export function* knownIndicators(db: ReadDb, source: number): Generator<KnownRow> {
  const reached = groupedBy(
    all(
      db,
      db.from
        .selectFrom('indicator_value')
        .innerJoin('indicator', 'indicator.id', 'indicator_id')
        .select(['indicator_id', 'year', 'achieved as value', 'indicator_value.row', 'column'])
        .where('source_id', '=', source),
    ),
    ({ indicator_id }) => indicator_id,
  )
  const targets = groupedBy(
    all(
      db,
      db.from
        .selectFrom('indicator_target')
        .innerJoin('indicator', 'indicator.id', 'indicator_id')
        .select(['indicator_id', 'year', 'indicator_target.target as value', 'indicator_target.row', 'column'])
        .where('source_id', '=', source),
    ),
    ({ indicator_id }) => indicator_id,
  )
  for (const row of each(db, db.from.selectFrom('indicator').selectAll().where('source_id', '=', source))) {
    const values = {
      code: row.code,
      instrumentCode: row.instrument_code,
      instrumentName: row.instrument_name,
      name: row.name,
      indicatorCode: row.indicator_code,
      unit: row.unit,
      baseline: row.baseline,
      target: row.target,
      targetYear: row.target_year,
      targets: targets.get(row.id) ?? [],
      achieved: reached.get(row.id) ?? [],
    }
    yield { id: row.id, keys: indicatorKeys(row.operation_key, values), digest: indicatorDigest(values), removed: row.removed === 1 }
  }
}
