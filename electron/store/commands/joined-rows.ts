import type { IndicatorRow } from '#core/plan/indicator-rows.ts'
import { type PartnerRow, partnerFields } from '#core/plan/partner-rows.ts'
import type { PaymentRow } from '#core/plan/payment-rows.ts'
import type { JoinedRow } from '#core/plan/joined-rows.ts'
import { sql } from 'kysely'
import { prepare, type SqlValue, type WriteDb } from '../file/handles.ts'
import { partnerColumns } from '../queries/partner-values.ts'

/** Writes rows of one kind of list that joins operations by their code, and keeps what a later delivery changes. */
export interface JoinedRows<Row> {
  /** Adds a row; equal keys are told apart by an ordinal. */
  insert(source: number, sheet: number, row: Row): number
  /** Replaces all values, after what was there is kept: the row, and what hangs on it. */
  change(id: number, sheet: number, row: Row, besides: Kept | null): void
  confirm(id: number, sheet: number, row: number): void
  /** Gives changed rows the values that they had before deliveries of these sheets; tells which, with what hung on them then. */
  restore(sheets: readonly number[]): readonly { readonly id: number; readonly besides: Kept | null }[]
}

type Kind = 'partner' | 'payment' | 'indicator'
/** A row of a table. */
export type Kept = Readonly<Record<string, SqlValue>>
interface Revision {
  readonly row: Kept
  readonly besides: Kept | null
}

function joinedRows<Row extends JoinedRow>(
  db: WriteDb,
  kind: Kind,
  columns: readonly string[],
  valuesOf: (row: Row) => readonly SqlValue[],
): JoinedRows<Row> {
  const table = sql.table(kind)
  const reference = sql.ref(`${kind}_id`)
  const names = ['key', 'sheet_id', 'row', 'operation_key', ...columns]
  const places = sql.join(names.map(() => sql`${null}`))
  const next = sql`(SELECT coalesce(max(ordinal), 0) + 1 FROM ${table} WHERE source_id = ${0} AND key = ${''})`
  const insert = prepare(
    db,
    sql`INSERT INTO ${table} (source_id, ordinal, ${sql.join(names.map((name) => sql.ref(name)))}) VALUES (${0}, ${next}, ${places})`,
  )
  const set = sql.join(['ordinal', ...names].map((name) => sql`${sql.ref(name)} = ${null}`))
  const free = prepare(db, sql<{ ordinal: number }>`SELECT ${next} AS ordinal`)
  const update = prepare(db, sql`UPDATE ${table} SET ${set} WHERE id = ${0}`)
  const whole = prepare(db, sql<Kept>`SELECT * FROM ${table} WHERE id = ${0}`)
  const keep = prepare(
    db,
    sql`INSERT INTO joined_revision (sheet_id, from_sheet_id, ${reference}, before) VALUES (${0}, ${0}, ${0}, ${'{}'})`,
  )
  const note = prepare(
    db,
    sql`INSERT INTO joined_confirmation (sheet_id, from_sheet_id, ${reference}, row) SELECT ${0}, sheet_id, id, ${1} FROM ${table} WHERE id = ${0}`,
  )
  const kept = prepare(
    db,
    sql<{ id: number; before: string }>`
      SELECT ${reference} AS id, before FROM joined_revision WHERE sheet_id = ${0} AND ${reference} IS NOT NULL ORDER BY id DESC`,
  )
  const forget = prepare(db, sql`DELETE FROM joined_revision WHERE sheet_id = ${0} AND ${reference} IS NOT NULL`)
  const cells = (sheet: number, row: Row): SqlValue[] => [row.keys[0] ?? '', sheet, row.row, row.operation, ...valuesOf(row)]

  return {
    insert: (source, sheet, row) => insert.run(source, source, row.keys[0] ?? '', ...cells(sheet, row)).id,
    change(id, sheet, row, besides) {
      const before = whole.first(id)
      if (!before) throw new Error(`${kind} ${id} is not there`)
      keep.run(sheet, before['sheet_id'] as number, id, JSON.stringify({ row: before, besides } satisfies Revision))
      // A name written otherwise is another key: the ordinal of the old one may be taken there.
      const [key = ''] = row.keys
      const ordinal = key === before['key'] ? (before['ordinal'] as number) : free.first(before['source_id'] as number, key)!.ordinal
      update.run(ordinal, ...cells(sheet, row), id)
    },
    confirm(id, sheet, row) {
      note.run(sheet, row, id)
    },
    restore(sheets) {
      const restored: { readonly id: number; readonly besides: Kept | null }[] = []
      for (const sheet of sheets) {
        for (const { id, before } of kept.all(sheet)) {
          const { row, besides } = JSON.parse(before) as Revision
          update.run(...['ordinal', ...names].map((name) => row[name] ?? null), id)
          restored.push({ id, besides })
        }
        forget.run(sheet)
      }
      return restored
    },
  }
}

export function partnerRows(db: WriteDb): JoinedRows<PartnerRow> {
  return joinedRows(
    db,
    'partner',
    partnerFields.map((field) => partnerColumns[field]),
    ({ values }) => partnerFields.map((field) => values[field]),
  )
}

export function paymentRows(db: WriteDb): JoinedRows<PaymentRow> {
  return joinedRows(db, 'payment', ['code', 'paid_on', 'amount', 'currency'], ({ values: { code, date, amount, currency } }) => [
    code,
    date,
    amount,
    currency,
  ])
}

export function indicatorRows(db: WriteDb): JoinedRows<IndicatorRow> {
  return joinedRows(
    db,
    'indicator',
    ['code', 'instrument_code', 'instrument_name', 'name', 'indicator_code', 'unit', 'baseline', 'target', 'target_year'],
    ({ values }) => [
      values.code,
      values.instrumentCode,
      values.instrumentName,
      values.name,
      values.indicatorCode,
      values.unit,
      values.baseline,
      values.target,
      values.targetYear,
    ],
  )
}
