import type { Generated } from 'kysely'
import type { Json, Uuid } from './columns.ts'

export interface CorrectionTable {
  id: Generated<number>
  uuid: Uuid
  operation_id: number | null
  organisation_id: number | null
  /** Of a partner added or taken out. */
  partner_id: Generated<number | null>
  /** Of a partner taken out: what the rules had found it to be. */
  participant_id: Generated<number | null>
  field: string
  delivered: Json
  delivered_then: Json
  corrected: Json
  who: string
  at: string
  note: string | null
}

export interface AdoptedOperationTable {
  hand_id: number
  operation_id: number
}

/** Tables of what was corrected by hand. */
export interface CorrectionsTables {
  correction: CorrectionTable
  adopted_operation: AdoptedOperationTable
}
