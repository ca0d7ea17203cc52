import type { Generated } from 'kysely'
import type { Flag, Json, Uuid } from './columns.ts'

export interface EditTable {
  id: Generated<number>
  uuid: Uuid
  kind: string
  key: string
  value: Json | null
  over: Json
  who: string
  at: string
  replaced: Generated<Flag>
}

/** What was changed of all that copies of a project merge. */
export interface EditsTables {
  edit: EditTable
}
