import { operationFields, type OperationValues } from '#core/plan/operation-key.ts'
import type { OperationTable } from '../schema/operations.ts'

export type ValueColumn = Exclude<
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
  otherCurrencies: 'other_currencies',
  place: 'place',
  postcode: 'postcode',
  country: 'country',
} as const satisfies Record<keyof OperationValues, ValueColumn>

export const valueColumnList: readonly ValueColumn[] = operationFields.map((field) => valueColumns[field])

/** The stored values of an operation as they were read. */
export function operationValues(row: Pick<OperationTable, ValueColumn>): OperationValues {
  return {
    code: row.code,
    title: row.title,
    summary: row.summary,
    beneficiary: row.beneficiary,
    taxId: row.tax_id,
    role: row.role,
    instrumentCode: row.instrument_code,
    instrumentName: row.instrument_name,
    fund: row.fund,
    status: row.status,
    category: row.category,
    start: row.start_date,
    end: row.end_date,
    decisionDate: row.decision_date,
    totalCost: row.total_cost,
    grant: row.grant_amount,
    euAmount: row.eu_amount,
    paid: row.paid,
    euRate: row.eu_rate,
    currency: row.currency,
    otherCurrencies: row.other_currencies,
    place: row.place,
    postcode: row.postcode,
    country: row.country,
  }
}
