import { amountCurrency } from '../sheet/amount-currency.ts'
import type { OperationRecord } from '../sheet/records.ts'
import type { MoneyField } from '../sheet/layout.ts'
import type { GivenRow } from './decide-rows.ts'
import { operationKey, withoutNoise } from './operation-key.ts'
import { textDigest } from './text-digest.ts'

/** One payment to an operation. */
export interface PaymentValues {
  readonly code: string
  /** ISO day, month or year. */
  readonly date: string | null
  readonly amount: number
  readonly currency: string | null
}

export interface PaymentRow extends GivenRow {
  readonly row: number
  /** Key of its operation. */
  readonly operation: string
  readonly values: PaymentValues
}

/** Known by operation, day and amount; else by operation and day, with another amount. Null for a row without a code or an amount: it is no payment. */
export function paymentRow(record: OperationRecord): PaymentRow | null {
  const [field, amount] = paymentAmount(record)
  if (record.code === null || amount === null) return null
  const operation = operationKey(record)
  const date = record.paymentDate ?? record.decisionDate ?? record.start
  const values = { code: record.code, date, amount, currency: amountCurrency(field, record) }
  return { row: record.row, operation, values, keys: paymentKeys(operation, values), digest: paymentDigest(values) }
}

function paymentAmount({ paid, grant, euAmount, totalCost }: OperationRecord): readonly [MoneyField, number | null] {
  if (paid !== null) return ['paid', paid]
  if (grant !== null) return ['grant', grant]
  return euAmount !== null ? ['eu_amount', euAmount] : ['total_cost', totalCost]
}

export function paymentKeys(operation: string, { date, amount }: PaymentValues): readonly string[] {
  const day = `${operation}\n${date ?? ''}`
  return [`${day}\n${withoutNoise(amount)}`, day]
}

export function paymentDigest({ amount, currency }: PaymentValues): number {
  return textDigest(`${withoutNoise(amount)} ${currency ?? ''}`)
}
