import { sql } from 'kysely'
import { type CorrectionRow, wholeFields } from '#core/contract/corrections.ts'
import { type ComparedField, comparedFields, currencyOfField, recordFieldOf } from '#core/plan/differences.ts'
import { all, first, type ReadDb } from '../file/handles.ts'
import { operationValues, valueColumnList } from './operation-values.ts'

type Scalar = string | number | null

/** One page of what is corrected by hand, latest first. */
export function listCorrections(
  db: ReadDb,
  question: { readonly changed: boolean; readonly organisation?: number | undefined; readonly offset: number; readonly limit: number },
): { total: number; changed: number; rows: CorrectionRow[] } {
  const { changed, organisation, offset, limit } = question
  const counts = first(
    db,
    db.from
      .selectFrom('correction')
      .select(({ fn }) => [fn.countAll<number>().as('total'), sql<number>`coalesce(sum(delivered IS NOT delivered_then), 0)`.as('changed')])
      .$if(organisation !== undefined, (query) => query.where('organisation_id', '=', organisation!)),
  )!
  const rows = all(
    db,
    correctionsQuery(db)
      .$if(changed, (query) => query.where(sql<boolean>`delivered IS NOT delivered_then`))
      .$if(organisation !== undefined, (query) => query.where('correction.organisation_id', '=', organisation!))
      .orderBy('at', 'desc')
      .orderBy('correction.id', 'desc')
      .limit(limit)
      .offset(offset),
  )
  return { total: changed ? counts.changed : counts.total, changed: counts.changed, rows: rows.map((row) => correctionRow(db, row)) }
}

/** All corrections, latest first. */
export function everyCorrection(db: ReadDb): CorrectionRow[] {
  return all(db, correctionsQuery(db).orderBy('at', 'desc').orderBy('correction.id', 'desc')).map((row) => correctionRow(db, row))
}

/** Corrections of who takes part in an operation, by id. */
export function partnerCorrections(db: ReadDb, operation: number): ReadonlyMap<number, CorrectionRow> {
  const rows = all(db, correctionsQuery(db).where('correction.operation_id', '=', operation).where('correction.field', '=', 'partner'))
  return new Map(rows.map((row) => [row.id, correctionRow(db, row)]))
}

/** Corrections of an operation's values by field. */
export function correctionsOfOperation(db: ReadDb, operation: number): ReadonlyMap<string, CorrectionRow> {
  const rows = all(
    db,
    correctionsQuery(db).where('correction.operation_id', '=', operation).where('correction.field', 'not in', wholeFields),
  )
  return new Map(rows.map((row) => [fieldOf(row), correctionRow(db, row)]))
}

function correctionsQuery(db: ReadDb) {
  return db.from
    .selectFrom('correction')
    .leftJoin('operation', 'operation.id', 'correction.operation_id')
    .leftJoin('organisation', 'organisation.id', 'correction.organisation_id')
    .select([
      'correction.id',
      'correction.operation_id',
      'correction.organisation_id',
      'correction.field',
      'delivered',
      'delivered_then',
      'corrected',
      'who',
      'at',
      'note',
      'organisation.name as organisation_name',
      ...valueColumnList.map((column) => `operation.${column}` as const),
    ])
}

type Stored = ReturnType<typeof correctionsQuery> extends { execute(): Promise<(infer Row)[]> } ? Row : never

const sheetFields = new Map<string, ComparedField>(
  comparedFields.map((field) => [field === 'instrument' ? 'instrument' : recordFieldOf[field], field]),
)

function fieldOf({ operation_id, field }: Stored): CorrectionRow['field'] {
  const whole = wholeFields.find((one) => one === field)
  return whole ?? (operation_id === null ? (field as CorrectionRow['field']) : (sheetFields.get(field) ?? 'operation'))
}

function correctionRow(db: ReadDb, row: Stored): CorrectionRow {
  const field = fieldOf(row)
  const shown = (json: string): Scalar => {
    const value = JSON.parse(json) as Scalar
    return field === 'instrument' && typeof value === 'number' ? instrumentCode(db, value) : value
  }
  const values = row.operation_id === null ? null : operationValues(row as Parameters<typeof operationValues>[0])
  return {
    id: row.id,
    operation: row.operation_id === null ? null : { id: row.operation_id, code: row.code, title: row.title },
    organisation: row.organisation_id === null ? null : { id: row.organisation_id, name: row.organisation_name ?? '' },
    field,
    delivered: shown(row.delivered),
    corrected: shown(row.corrected),
    currency: values === null || wholeFields.some((one) => one === field) ? null : currencyOfField(field as ComparedField, values),
    changedSince: row.delivered !== row.delivered_then,
    who: row.who,
    at: row.at,
    note: row.note,
  }
}

function instrumentCode(db: ReadDb, id: number): string | null {
  return first(db, db.from.selectFrom('instrument').select('code').where('id', '=', id))?.code ?? null
}

/** What a correction is about, for the history. */
export function correctionSubject(db: ReadDb, id: number): { readonly name: string; readonly field: string } {
  const [row] = all(
    db,
    db.from
      .selectFrom('correction')
      .leftJoin('operation', 'operation.id', 'operation_id')
      .leftJoin('organisation', 'organisation.id', 'organisation_id')
      .select(['operation.code', 'operation.title', 'organisation.name', 'correction.field'])
      .where('correction.id', '=', id),
  )
  return { name: row?.code ?? row?.title ?? row?.name ?? '', field: row?.field ?? '' }
}
