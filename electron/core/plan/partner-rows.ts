import { amountCurrency } from '../sheet/amount-currency.ts'
import type { OperationRecord } from '../sheet/records.ts'
import type { GivenRow } from './decide-rows.ts'
import { operationKey, type OperationValues, withoutNoise } from './operation-key.ts'
import { folded, textDigest } from './text-digest.ts'

/** What a row of a partners' list says of one organisation in one operation. Amounts are the organisation's own. */
export interface PartnerValues {
  readonly code: string | null
  readonly name: string | null
  readonly taxId: string | null
  readonly otherId: string | null
  readonly role: string | null
  readonly country: string | null
  readonly place: string | null
  readonly postcode: string | null
  readonly website: string | null
  readonly totalCost: number | null
  readonly grant: number | null
  readonly euAmount: number | null
  readonly currency: string | null
}

export const partnerFields = [
  'code',
  'name',
  'taxId',
  'otherId',
  'role',
  'country',
  'place',
  'postcode',
  'website',
  'totalCost',
  'grant',
  'euAmount',
  'currency',
] as const satisfies readonly (keyof PartnerValues)[]

export interface PartnerRow extends GivenRow {
  readonly row: number
  /** Key of its operation. */
  readonly operation: string
  readonly values: PartnerValues
}

/** The operation's own share of such a row: everything that is not the organisation's. */
export function operationOfPartner(record: OperationRecord): OperationValues & { readonly row: number } {
  return {
    row: record.row,
    code: record.code,
    title: record.title,
    summary: record.summary,
    beneficiary: null,
    taxId: null,
    role: null,
    instrumentCode: record.instrumentCode,
    instrumentName: record.instrumentName,
    fund: record.fund,
    status: record.status,
    category: record.category,
    start: record.start,
    end: record.end,
    decisionDate: record.decisionDate,
    totalCost: null,
    grant: null,
    euAmount: null,
    paid: null,
    euRate: record.euRate,
    currency: record.currency,
    otherCurrencies: null,
    place: null,
    postcode: null,
    country: null,
  }
}

/** Known by operation, name and role; else by operation, identifier and role. `otherIdIs`: what the bare numbers of the second identifier are. */
export function partnerRow(record: OperationRecord, otherIdIs: 'PIC' | null = null): PartnerRow {
  const operation = operationKey(operationOfPartner(record))
  const values: PartnerValues = {
    code: record.code,
    name: record.beneficiary,
    taxId: record.taxId,
    otherId: otherIdIs !== null && /^\d{9}$/.test(record.otherId ?? '') ? `${otherIdIs} ${record.otherId}` : record.otherId,
    role: record.role,
    country: record.country,
    place: record.place,
    postcode: record.postcode,
    website: record.website,
    // a partner has one currency, that of its grant
    totalCost: amountCurrency('total_cost', record) === record.currency ? record.totalCost : null,
    grant: record.grant,
    euAmount: record.euAmount,
    currency: record.currency,
  }
  return { row: record.row, operation, values, keys: partnerKeys(operation, values), digest: partnerDigest(values) }
}

export function partnerKeys(operation: string, { name, taxId, otherId, role }: PartnerValues): readonly string[] {
  const part = folded(role ?? '')
  const byName = `${operation}\nn:${folded(name ?? '')}\n${part}`
  const byIdentifier = [otherId, taxId]
    .map((id) => folded(id ?? ''))
    .filter((id) => id.length >= 5)
    .map((id) => `${operation}\ni:${id}\n${part}`)
  return [byName, ...byIdentifier]
}

export function partnerDigest(values: PartnerValues): number {
  return textDigest(partnerFields.map((field) => withoutNoise(values[field]) ?? '').join('\u001f'))
}
