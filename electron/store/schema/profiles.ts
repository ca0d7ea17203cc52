import type { Generated } from 'kysely'
import type { Json, Uuid } from './columns.ts'

export interface SheetProfileTable {
  id: Generated<number>
  uuid: Uuid
  name: string
  /** SettledSheet. */
  settled: Json
}

/** Tables of profiles of the project's own. */
export interface ProfilesTables {
  sheet_profile: SheetProfileTable
}
