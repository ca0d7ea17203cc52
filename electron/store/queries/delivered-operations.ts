import { type Selectable, sql } from 'kysely'
import { groupedBy } from '#core/model/grouped.ts'
import { type ComparedField, type DeliveredOperation, recordFieldOf } from '#core/plan/differences.ts'
import type { OperationValues } from '#core/plan/operation-key.ts'
import { wholeFields } from '#core/contract/corrections.ts'
import { all, type ReadDb } from '../file/handles.ts'
import type { OperationTable } from '../schema/operations.ts'
import { operationValues, valueColumnList } from './operation-values.ts'

/** A field of an operation that can be corrected by hand. */
export type CorrectedField = keyof OperationValues | 'instrument'

/** What was corrected in an operation, and what the deliveries say of it. */
export interface OperationCorrection {
  readonly operation: number
  readonly field: CorrectedField
  readonly delivered: string | number | null
  readonly corrected: string | number | null
}

/** Corrections by operation: of all operations, or of these. */
export function operationCorrections(db: ReadDb, of?: readonly number[]): ReadonlyMap<number, readonly OperationCorrection[]> {
  const rows = all(
    db,
    db.from
      .selectFrom('correction')
      .select(['operation_id', 'field', 'delivered', 'corrected'])
      .where('operation_id', 'is not', null)
      .where('field', 'not in', wholeFields)
      .$if(of !== undefined, (query) => query.where('operation_id', 'in', idsIn(of ?? []))),
  )
  return groupedBy(rows.map(readCorrection), ({ operation }) => operation)
}

/** A correction as it is stored. */
export function readCorrection(row: {
  readonly operation_id: number | null
  readonly field: string
  readonly delivered: string
  readonly corrected: string
}): OperationCorrection {
  return {
    operation: row.operation_id!,
    field: row.field as CorrectedField,
    delivered: JSON.parse(row.delivered) as string | number | null,
    corrected: JSON.parse(row.corrected) as string | number | null,
  }
}

/** An operation as the deliveries have it, whatever was corrected since. */
export function asDelivered(
  held: DeliveredOperation,
  corrections: readonly Pick<OperationCorrection, 'field' | 'delivered'>[],
): DeliveredOperation {
  return corrections.reduce((before, { field, delivered }) => withField(before, field, delivered), held)
}

/** An operation as it is shown and counted: what was corrected laid over what is delivered. */
export function asCorrected(
  delivered: DeliveredOperation,
  corrections: readonly Pick<OperationCorrection, 'field' | 'corrected'>[],
): DeliveredOperation {
  return corrections.reduce((before, { field, corrected }) => withField(before, field, corrected), delivered)
}

/** Whether one of the fields that say who takes part is corrected. */
export function participantIsCorrected(corrections: readonly Pick<OperationCorrection, 'field'>[]): boolean {
  return corrections.some(({ field }) => field === 'beneficiary' || field === 'taxId' || field === 'country')
}

/** An operation with another value in a field. */
export function withField(held: DeliveredOperation, field: CorrectedField, value: string | number | null): DeliveredOperation {
  return field === 'instrument' ? { ...held, instrument: value as number | null } : { ...held, values: { ...held.values, [field]: value } }
}

export interface PlacedOperation extends DeliveredOperation {
  readonly sheet: number
  readonly row: number
  readonly corrections: readonly OperationCorrection[]
}

/** These operations as the deliveries have them, with where that stands; those taken out too. */
export function deliveredOperations(db: ReadDb, ids: readonly number[]): ReadonlyMap<number, PlacedOperation> {
  const corrections = operationCorrections(db, ids)
  const held = all(
    db,
    db.from
      .selectFrom('operation')
      .select(['id', 'sheet_id', 'row', 'instrument_id', ...valueColumnList])
      .where('id', 'in', idsIn(ids)),
  )
  const removed = all(db, db.from.selectFrom('removed_operation').select('parked').where('id', 'in', idsIn(ids))).map(({ parked }) =>
    parkedOperation(parked),
  )
  const rows = [...held.map((row) => ({ row, corrections: corrections.get(row.id) ?? [] })), ...removed]
  return new Map(
    rows.map(({ row, corrections: ofOne }) => [
      row.id,
      {
        ...asDelivered({ values: operationValues(row), instrument: row.instrument_id }, ofOne),
        sheet: row.sheet_id,
        row: row.row,
        corrections: ofOne,
      },
    ]),
  )
}

/** The correction of a field of the sheet, where there is one. */
export function correctedField(corrections: readonly OperationCorrection[], field: ComparedField): OperationCorrection | undefined {
  const held = field === 'instrument' ? field : recordFieldOf[field]
  return corrections.find((correction) => correction.field === held)
}

/** An operation that was taken out, as it stood in its table, and its corrections. */
export function parkedOperation(parked: string): {
  readonly row: Selectable<OperationTable>
  readonly corrections: readonly OperationCorrection[]
} {
  const rows = JSON.parse(parked) as readonly { readonly table: string; readonly row: Readonly<Record<string, unknown>> }[]
  const operation = rows[0]?.row as Selectable<OperationTable> | undefined
  if (!operation) throw new Error('an operation was taken out without its row')
  const corrections = rows
    .filter(({ table, row }) => table === 'correction' && !wholeFields.some((field) => field === row['field']))
    .map(({ row }) => readCorrection(row as unknown as Parameters<typeof readCorrection>[0]))
  return { row: operation, corrections }
}

function idsIn(ids: readonly number[]) {
  return sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
}
