import type { Generated } from 'kysely'
import type { StatedKey } from '#core/plan/operation-key.ts'
import type { ProfileId } from '#core/sheet/profiles/profile.ts'
import type { Flag, Json, Uuid } from './columns.ts'

export interface SourceTable {
  id: Generated<number>
  uuid: Uuid
  key: string
  variant: number
  headings: Json
}

export interface DeliveryTable {
  id: Generated<number>
  uuid: Uuid
  file: string
  sha256: string
  bytes: number
  imported_at: string
  imported_by: string
  invented: Generated<Flag>
  /** Stands for what no sheet holds. */
  by_hand: Generated<Flag>
  taken_back_at: string | null
}

export interface DeliveredSheetTable {
  id: Generated<number>
  uuid: Uuid
  delivery_id: number
  /** Null once taken back, and until it is known which list the sheet is. */
  source_id: number | null
  position: number
  name: string
  profile: ProfileId
  currency: string | null
  country: string | null
  layout: Json
  issues: Json
  totals: Json
  formats: Json
  date1904: Generated<Flag>
  frame: Json | null
  imported: Generated<number>
  updated: Generated<number>
  unchanged: Generated<number>
  skipped: Generated<number>
  stated_key: StatedKey | null
}

export interface RawBlockTable {
  id: Generated<number>
  sheet_id: number
  first_row: number
  last_row: number
  rows: number
  bytes: Uint8Array
}

/** Tables of what deliveries bring as they came. */
export interface DeliveriesTables {
  source: SourceTable
  delivery: DeliveryTable
  delivered_sheet: DeliveredSheetTable
  raw_block: RawBlockTable
}
