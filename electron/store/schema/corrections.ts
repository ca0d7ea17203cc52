import type { Generated } from 'kysely'
import type { Json, Uuid } from './columns.ts'

export interface CorrectionTable {
  id: Generated<number>
  uuid: Uuid
  operation_id: number | null
  organisation_id: number | null
  field: string
  delivered: Json
  delivered_then: Json
  corrected: Json
  who: string
  at: string
  note: string | null
}

/** Tables of what was corrected by hand. */
export interface CorrectionsTables {
  correction: CorrectionTable
}
