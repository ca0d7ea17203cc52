import type { Generated } from 'kysely'
import type { Flag, Json, Uuid } from './columns.ts'

export interface OperationTable {
  id: Generated<number>
  uuid: Uuid
  source_id: number
  key: string
  ordinal: number
  sheet_id: number
  row: number
  instrument_id: number | null
  code: string | null
  title: string | null
  summary: string | null
  beneficiary: string | null
  tax_id: string | null
  role: string | null
  instrument_code: string | null
  instrument_name: string | null
  fund: string | null
  status: string | null
  category: string | null
  start_date: string | null
  end_date: string | null
  decision_date: string | null
  total_cost: number | null
  grant_amount: number | null
  eu_amount: number | null
  paid: number | null
  eu_rate: number | null
  currency: string | null
  /** Of amounts in another one: see `amountCurrency`. */
  other_currencies: string | null
  place: string | null
  postcode: string | null
  country: string | null
  year: number | null
}

export interface ParticipationTable {
  id: Generated<number>
  operation_id: number
  organisation_id: number
  /** What the rules found; null where it is the organisation. */
  found_id: number | null
  /** Null where the operation's own row names the organisation. */
  partner_id: Generated<number | null>
  instrument_id: number | null
  year: number | null
  role: string | null
  grant_amount: number | null
  currency: string | null
}

export interface OperationRevisionTable {
  id: Generated<number>
  operation_id: number
  sheet_id: number
  from_sheet_id: number
  before: Json
}

export interface OperationConfirmationTable {
  sheet_id: number
  operation_id: number
  row: number
}

export interface OperationWordsTable {
  rowid: number
  words: string
}

export interface OperationAbsenceTable {
  sheet_id: number
  operation_id: number
  removed: Generated<Flag>
}

export interface RemovedOperationTable {
  id: number
  source_id: number
  instrument_id: number | null
  parked: Json
}

export interface RemovedParticipantTable {
  operation_id: number
  organisation_id: number
}

/** Tables of operations and who takes part in them. */
export interface OperationsTables {
  operation: OperationTable
  participation: ParticipationTable
  operation_revision: OperationRevisionTable
  operation_confirmation: OperationConfirmationTable
  operation_words: OperationWordsTable
  operation_absence: OperationAbsenceTable
  removed_operation: RemovedOperationTable
  removed_participant: RemovedParticipantTable
}
