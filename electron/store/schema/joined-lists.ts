import type { Generated } from 'kysely'
import type { Flag, Json } from './columns.ts'

/** What a row that joins an operation by its code has in common. */
export interface JoinedRowTable {
  id: Generated<number>
  source_id: number
  key: string
  ordinal: number
  sheet_id: number
  row: number
  operation_key: string
  operation_id: Generated<number | null>
  /** Taken out of the figures because a delivery did not hold it any more. */
  removed: Generated<Flag>
}

export interface PartnerTable extends JoinedRowTable {
  code: string | null
  name: string | null
  tax_id: string | null
  other_id: string | null
  role: string | null
  country: string | null
  place: string | null
  postcode: string | null
  website: string | null
  total_cost: number | null
  grant_amount: number | null
  eu_amount: number | null
  currency: string | null
}

export interface PaymentTable extends JoinedRowTable {
  code: string
  paid_on: string | null
  amount: number
  currency: string | null
}

export interface JoinedRevisionTable {
  id: Generated<number>
  sheet_id: number
  from_sheet_id: number
  partner_id: Generated<number | null>
  payment_id: Generated<number | null>
  indicator_id: Generated<number | null>
  before: Json
}

export interface JoinedConfirmationTable {
  id: Generated<number>
  sheet_id: number
  from_sheet_id: number
  partner_id: Generated<number | null>
  payment_id: Generated<number | null>
  indicator_id: Generated<number | null>
  row: number
}

export interface JoinedAbsenceTable {
  id: Generated<number>
  sheet_id: number
  partner_id: Generated<number | null>
  payment_id: Generated<number | null>
  indicator_id: Generated<number | null>
  removed: Generated<Flag>
}

export interface RemovedPartTable {
  partner_id: number
  organisation_id: number
  found_id: number | null
  /** Its columns. */
  participation: Json
}

/** Tables of lists that tell more of operations known by their code. */
export interface JoinedListsTables {
  partner: PartnerTable
  payment: PaymentTable
  joined_revision: JoinedRevisionTable
  joined_confirmation: JoinedConfirmationTable
  joined_absence: JoinedAbsenceTable
  removed_part: RemovedPartTable
}
