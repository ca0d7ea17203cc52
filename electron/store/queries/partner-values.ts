import type { PartnerValues } from '#core/plan/partner-rows.ts'
import type { PartnerTable } from '../schema/joined-lists.ts'

/** Columns of a partner by the field of its values, in the order of `partnerFields`. */
export const partnerColumns = {
  code: 'code',
  name: 'name',
  taxId: 'tax_id',
  otherId: 'other_id',
  role: 'role',
  country: 'country',
  place: 'place',
  postcode: 'postcode',
  website: 'website',
  totalCost: 'total_cost',
  grant: 'grant_amount',
  euAmount: 'eu_amount',
  currency: 'currency',
} as const satisfies Record<keyof PartnerValues, keyof PartnerTable>

type ValueColumn = (typeof partnerColumns)[keyof PartnerValues]

/** The stored values of a partner as they were read. */
export function partnerValues(row: Pick<PartnerTable, ValueColumn>): PartnerValues {
  return {
    code: row.code,
    name: row.name,
    taxId: row.tax_id,
    otherId: row.other_id,
    role: row.role,
    country: row.country,
    place: row.place,
    postcode: row.postcode,
    website: row.website,
    totalCost: row.total_cost,
    grant: row.grant_amount,
    euAmount: row.eu_amount,
    currency: row.currency,
  }
}
