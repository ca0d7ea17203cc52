import { operationFields, type OperationValues } from '#core/plan/operation-key.ts'
import type { OperationTable } from '../schema.ts'

type ValueColumn = Exclude<
  keyof OperationTable,
  'id' | 'uuid' | 'source_id' | 'key' | 'ordinal' | 'sheet_id' | 'row' | 'instrument_id' | 'year'
>

/** Columns of an operation by the record's field, in the order of `operationFields`. */
export const valueColumns = {
  code: 'code',
  title: 'title',
  summary: 'summary',
  beneficiary: 'beneficiary',
  taxId: 'tax_id',
  role: 'role',
  instrumentCode: 'instrument_code',
  instrumentName: 'instrument_name',
  fund: 'fund',
  status: 'status',
  category: 'category',
  start: 'start_date',
  end: 'end_date',
  decisionDate: 'decision_date',
  totalCost: 'total_cost',
  grant: 'grant_amount',
  euAmount: 'eu_amount',
  paid: 'paid',
  euRate: 'eu_rate',
  currency: 'currency',
  place: 'place',
  postcode: 'postcode',
  country: 'country',
} as const satisfies Record<keyof OperationValues, ValueColumn>

export const valueColumnList: readonly ValueColumn[] = operationFields.map((field) => valueColumns[field])

/** The stored values of an operation as they were read. */
export function operationValues(row: { readonly [Column in ValueColumn]: string | number | null }): OperationValues {
  const values: Record<string, string | number | null> = {}
  for (const field of operationFields) values[field] = row[valueColumns[field]]
  return values as unknown as OperationValues
}
