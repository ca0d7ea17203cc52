import { columnLetter } from '../sheet/cells.ts'
import { amountCurrency } from '../sheet/amount-currency.ts'
import { type Field, fields, type Layout, type MoneyField, moneyFields } from '../sheet/layout.ts'
import { type OperationValues, withoutNoise } from './operation-key.ts'

/** Fields in which two deliveries of an operation can differ: those of a sheet, and the currency of its amounts. */
export type ComparedField = Exclude<Field, 'other_id' | 'website' | 'payment_date'> | 'currency'
export const comparedFields: readonly ComparedField[] = [...fields.filter(isOfOperations), 'currency']

/** Lists of other kinds have columns that no operation holds. */
function isOfOperations(field: Field): field is Exclude<ComparedField, 'currency'> {
  return field !== 'other_id' && field !== 'website' && field !== 'payment_date'
}

/** Where a field of the sheet is in a record; an instrument is code and name together. */
export const recordFieldOf: Readonly<Record<Exclude<ComparedField, 'instrument'>, keyof OperationValues>> = {
  beneficiary: 'beneficiary',
  tax_id: 'taxId',
  role: 'role',
  operation: 'title',
  operation_code: 'code',
  summary: 'summary',
  fund: 'fund',
  status: 'status',
  category: 'category',
  start: 'start',
  end: 'end',
  decision_date: 'decisionDate',
  total_cost: 'totalCost',
  grant: 'grant',
  eu_amount: 'euAmount',
  eu_rate: 'euRate',
  paid: 'paid',
  place: 'place',
  postcode: 'postcode',
  country: 'country',
  currency: 'currency',
}

/** What a field of a sheet became. */
export function fieldValue(field: ComparedField, values: OperationValues): string | number | null {
  return field === 'instrument' ? (values.instrumentCode ?? values.instrumentName) : values[recordFieldOf[field]]
}

const isMoney = (field: ComparedField): field is MoneyField => moneyFields.some((one) => one === field)

/** The currency of a field's value, where it is an amount. */
export function currencyOfField(field: ComparedField, values: OperationValues): string | null {
  return isMoney(field) && fieldValue(field, values) !== null ? amountCurrency(field, values) : null
}

/** The currency of an amount that is in another one than its row. */
function amountOfOtherCurrency(field: ComparedField, values: OperationValues): string | null {
  const own = currencyOfField(field, values)
  return own === values.currency ? null : own
}

/** An operation as one delivery has it. */
export interface DeliveredOperation {
  readonly values: OperationValues
  /** Row id of the instrument it belongs to. */
  readonly instrument: number | null
}

/**
 * One bit for each of `comparedFields` that differs. An amount also differs where its currency does. An instrument differs where another
 * one is meant, and where its name or code is written otherwise.
 */
export function differingFields(before: DeliveredOperation, after: DeliveredOperation): number {
  let bits = 0
  for (const [at, field] of comparedFields.entries()) {
    const differs =
      field === 'instrument'
        ? before.instrument !== after.instrument ||
          before.values.instrumentCode !== after.values.instrumentCode ||
          before.values.instrumentName !== after.values.instrumentName
        : withoutNoise(fieldValue(field, before.values)) !== withoutNoise(fieldValue(field, after.values)) ||
          amountOfOtherCurrency(field, before.values) !== amountOfOtherCurrency(field, after.values)
    if (differs) bits |= 1 << at
  }
  return bits
}

/** The fields that bits stand for. */
export function fieldsOfBits(bits: number): readonly ComparedField[] {
  return comparedFields.filter((_, at) => (bits & (1 << at)) !== 0)
}

/** The bit of a field. */
export function bitOfField(field: ComparedField): number {
  return 1 << comparedFields.indexOf(field)
}

/** The letter of the column that a field was read from; null where it was chosen for the whole sheet or is not in it. */
export function columnOfField({ columns, instrument }: Layout, field: ComparedField): string | null {
  const column =
    field === 'currency'
      ? undefined
      : field === 'instrument'
        ? instrument.kind === 'column' || instrument.kind === 'pattern'
          ? instrument.column
          : undefined
        : columns[field satisfies Field]
  return column === undefined ? null : columnLetter(column)
}
