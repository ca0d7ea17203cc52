import type { OperationRecord } from '../sheet/records.ts'
import { folded, textDigest } from './text-digest.ts'

/** The values of an operation, without where they stand and without what only other kinds of lists say. */
export type OperationValues = Omit<OperationRecord, 'row' | 'otherId' | 'website' | 'paymentDate'>

/** The same for every operation, so that values can be digested and written by position. */
export const operationFields = [
  'code',
  'title',
  'summary',
  'beneficiary',
  'taxId',
  'role',
  'instrumentCode',
  'instrumentName',
  'fund',
  'status',
  'category',
  'start',
  'end',
  'decisionDate',
  'totalCost',
  'grant',
  'euAmount',
  'paid',
  'euRate',
  'currency',
  'place',
  'postcode',
  'country',
] as const satisfies readonly (keyof OperationValues)[]

/**
 * What an operation is known by within its source: its code ("c:…"); without one a digest of title, beneficiary and start ("t:…").
 * Equal keys are told apart by an ordinal.
 */
export function operationKey({ code, title, beneficiary, start }: OperationValues): string {
  if (code !== null) return `c:${code.normalize('NFC').replaceAll(/\s+/g, ' ').trim()}`
  const text = `${folded(title ?? '')}\n${folded(beneficiary ?? '')}\n${start ?? ''}`
  return `t:${textDigest(text).toString(36)}.${textDigest(text, 1).toString(36)}`
}

/** Equal values have equal digests. */
export function valuesDigest(values: OperationValues): number {
  let text = ''
  for (const field of operationFields) text += `${values[field] ?? ''}\u001f`
  return textDigest(text)
}

/** Year of the start, else of the decision; what periods are filtered by. */
export function yearOf({ start, decisionDate }: OperationValues): number | null {
  const date = start ?? decisionDate
  return date === null ? null : Number.parseInt(date, 10)
}

/** A participation's grant: the grant, else the EU part, else nothing; never the total cost. */
export function grantOf({ grant, euAmount }: OperationValues): number | null {
  return grant ?? euAmount
}
