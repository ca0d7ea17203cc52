import type { Generated } from 'kysely'
import type { PersonsChoice } from '#core/model/vocabulary.ts'
import type { Flag, Json, Uuid } from './columns.ts'

export interface ProjectTable {
  id: number
  uuid: Uuid
  name: string
  demo: Generated<Flag>
  created_at: string
  persons: Generated<PersonsChoice>
  edited_kinds: string | null
  scoring_rater: Uint8Array | null
}

export interface HistoryTable {
  id: Generated<number>
  at: string
  who: string
  command: string
  facts: Json
}

/** Tables of the project and its history. */
export interface ProjectTables {
  project: ProjectTable
  history: HistoryTable
}
