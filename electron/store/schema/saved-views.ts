import type { Generated } from 'kysely'
import type { Json, Uuid } from './columns.ts'

export interface SavedViewTable {
  id: Generated<number>
  uuid: Uuid
  name: string
  note: string | null
  author: string
  saved_at: string
  view: Json
  inputs: Json
}

/** The table of views that are kept under a name. */
export interface SavedViewsTables {
  saved_view: SavedViewTable
}
