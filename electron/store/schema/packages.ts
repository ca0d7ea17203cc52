import type { Generated } from 'kysely'
import type { PackageState } from '#core/package/states.ts'
import type { Flag, Json, Uuid } from './columns.ts'

export interface PackageProposalTable {
  id: Generated<number>
  uuid: Uuid
  name: string
  reasons: string | null
  author: string
  kept_at: string
  taxonomy_id: number | null
  numbers: Json
  figures: Json
  inputs: Json
  invented: Generated<Flag>
}

export interface PackageStateTable {
  proposal_id: number
  instrument_id: number
  state: PackageState
}

/** Tables of packages that are kept as proposals. */
export interface PackagesTables {
  package_proposal: PackageProposalTable
  package_state: PackageStateTable
}
