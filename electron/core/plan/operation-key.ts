import type { OperationRecord } from '../sheet/records.ts'
import { folded, textDigest } from './text-digest.ts'
import { createValuesDigest } from './values-digest.ts'

/** The values of an operation, without where they stand and without what only other kinds of lists say. */
export type OperationValues = Omit<OperationRecord, 'row' | 'otherId' | 'website' | 'paymentDate' | 'indicator'>

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
  'otherCurrencies',
  'place',
  'postcode',
  'country',
] as const satisfies readonly (keyof OperationValues)[]

/** What an operation without a code can be known by within its list; the first one is the rule. */
export const statedKeys = [
  'title_beneficiary_start',
  'title_beneficiary',
  'title_start',
  'beneficiary_start',
  'title',
  'beneficiary',
] as const
export type StatedKey = (typeof statedKeys)[number]

const keyTexts: Readonly<Record<StatedKey, (values: OperationValues) => string>> = {
  title_beneficiary_start: ({ title, beneficiary, start }) => `${folded(title ?? '')}\n${folded(beneficiary ?? '')}\n${start ?? ''}`,
  title_beneficiary: ({ title, beneficiary }) => `${folded(title ?? '')}\n${folded(beneficiary ?? '')}`,
  title_start: ({ title, start }) => `${folded(title ?? '')}\n${start ?? ''}`,
  beneficiary_start: ({ beneficiary, start }) => `${folded(beneficiary ?? '')}\n${start ?? ''}`,
  title: ({ title }) => folded(title ?? ''),
  beneficiary: ({ beneficiary }) => folded(beneficiary ?? ''),
}

/**
 * What an operation is known by within its source: its code ("c:…"); without one a digest of what is stated ("t:…"), as a rule title,
 * beneficiary and start. Equal keys are told apart by an ordinal.
 */
export function operationKey(values: OperationValues, by: StatedKey = statedKeys[0]): string {
  if (values.code !== null) return `c:${tidied(values.code)}`
  const text = keyTexts[by](values)
  return `t:${textDigest(text).toString(36)}.${textDigest(text, 1).toString(36)}`
}

/** One blank between words, letters composed; nearly every code is so already. */
function tidied(code: string): string {
  return /^[!-~]+$/.test(code) ? code : code.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

/** Without the noise of binary fractions: 550.55 x 3 is 1651.6499999999999 in one file and 1651.65 in the next, and the same amount. */
export function withoutNoise<Value>(value: Value): Value | number {
  if (typeof value !== 'number' || Number.isInteger(value) || Math.round(value * 100) / 100 === value) return value
  return Number(value.toPrecision(13))
}

const digest = createValuesDigest()

/** Equal values have equal digests. */
export function valuesDigest(values: OperationValues): number {
  for (const field of operationFields) {
    const value = values[field]
    if (typeof value === 'number') digest.number(withoutNoise(value))
    else digest.text(value)
  }
  return digest.take()
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
