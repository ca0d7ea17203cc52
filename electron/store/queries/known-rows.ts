import { sql } from 'kysely'
import { groupedBy } from '#core/model/grouped.ts'
import type { KnownRow } from '#core/plan/decide-rows.ts'
import type { JoinedKind } from '#core/plan/gone.ts'
import { indicatorDigest, indicatorKeys, type IndicatorValues } from '#core/plan/indicator-rows.ts'
import type { JoinedValues } from '#core/plan/joined-differences.ts'
import { partnerDigest, partnerKeys, type PartnerValues } from '#core/plan/partner-rows.ts'
import { paymentDigest, paymentKeys, type PaymentValues } from '#core/plan/payment-rows.ts'
import { all, each, type ReadDb } from '../file/handles.ts'
import { partnerValues } from './partner-values.ts'

/** Rows that the project holds: all of a list, or these. */
type Asked = { readonly source: number } | { readonly ids: readonly number[] }

interface Held<Values> {
  readonly id: number
  readonly sheet: number
  readonly row: number
  readonly operation: string
  readonly removed: boolean
  readonly values: Values
}

function fits(asked: Asked) {
  return 'source' in asked
    ? sql<boolean>`source_id = ${asked.source}`
    : sql<boolean>`${sql.ref('id')} IN (SELECT value FROM json_each(${JSON.stringify(asked.ids)}))`
}

interface Stored {
  readonly id: number
  readonly sheet_id: number
  readonly row: number
  readonly operation_key: string
  readonly removed: number
}

function held<Values>({ id, sheet_id, row, operation_key, removed }: Stored, values: Values): Held<Values> {
  return { id, sheet: sheet_id, row, operation: operation_key, removed: removed === 1, values }
}

function* partners(db: ReadDb, asked: Asked): Generator<Held<PartnerValues>> {
  for (const row of each(db, db.from.selectFrom('partner').selectAll().where(fits(asked)))) yield held(row, partnerValues(row))
}

function* payments(db: ReadDb, asked: Asked): Generator<Held<PaymentValues>> {
  for (const row of each(db, db.from.selectFrom('payment').selectAll().where(fits(asked))))
    yield held(row, { code: row.code, date: row.paid_on, amount: row.amount, currency: row.currency })
}

function* indicators(db: ReadDb, asked: Asked): Generator<Held<IndicatorValues>> {
  const wanted = db.from.selectFrom('indicator').select('id').where(fits(asked))
  const reached = groupedBy(
    all(
      db,
      db.from
        .selectFrom('indicator_value')
        .select(['indicator_id', 'year', 'achieved as value', 'row', 'column'])
        .where('indicator_id', 'in', wanted),
    ),
    ({ indicator_id }) => indicator_id,
  )
  const targets = groupedBy(
    all(
      db,
      db.from
        .selectFrom('indicator_target')
        .select(['indicator_id', 'year', 'target as value', 'row', 'column'])
        .where('indicator_id', 'in', wanted),
    ),
    ({ indicator_id }) => indicator_id,
  )
  for (const row of each(db, db.from.selectFrom('indicator').selectAll().where(fits(asked))))
    yield held(row, {
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
    })
}

/** Partners that the project holds of a list. */
export function* knownPartners(db: ReadDb, source: number): Generator<KnownRow> {
  for (const { id, operation, removed, values } of partners(db, { source }))
    yield { id, keys: partnerKeys(operation, values), digest: partnerDigest(values), removed }
}

/** Payments that the project holds of a list. */
export function* knownPayments(db: ReadDb, source: number): Generator<KnownRow> {
  for (const { id, operation, removed, values } of payments(db, { source }))
    yield { id, keys: paymentKeys(operation, values), digest: paymentDigest(values), removed }
}

/** Indicators that the project holds of a list. */
export function* knownIndicators(db: ReadDb, source: number): Generator<KnownRow> {
  for (const { id, operation, removed, values } of indicators(db, { source }))
    yield { id, keys: indicatorKeys(operation, values), digest: indicatorDigest(values), removed }
}

/** A row of such a list as the deliveries have it, and where that stands. */
export interface PlacedRow {
  readonly sheet: number
  readonly row: number
  readonly values: JoinedValues
}

/** These rows by id, those taken out too. */
export function placedRows(db: ReadDb, kind: JoinedKind, ids: readonly number[]): ReadonlyMap<number, PlacedRow> {
  const rowsOf = { participations: partners, payments, indicators }[kind]
  const found = new Map<number, PlacedRow>()
  for (const { id, sheet, row, values } of rowsOf(db, { ids })) found.set(id, { sheet, row, values })
  return found
}

/** Those of these partners that the project knows to be natural persons; of those taken out, who took part when they were. */
export function personPartners(db: ReadDb, ids: readonly number[]): ReadonlySet<number> {
  return new Set(
    all(
      db,
      sql<{ id: number }>`
        SELECT partner_id AS id FROM (
          SELECT partner_id, organisation_id FROM participation UNION ALL SELECT partner_id, organisation_id FROM removed_part
        ) JOIN organisation ON organisation.id = organisation_id
        WHERE kind = 'person' AND partner_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
    ).map(({ id }) => id),
  )
}
