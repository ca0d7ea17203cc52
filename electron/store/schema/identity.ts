import type { Generated } from 'kysely'
import type { DecisionKind } from '#core/model/vocabulary.ts'
import type { Flag, Json, Uuid } from './columns.ts'

export interface IdentityDecisionTable {
  id: Generated<number>
  uuid: Uuid
  at: string
  who: string
  kind: DecisionKind
  a_id: number | null
  b_id: number | null
  group_id: number | null
  is_head: Generated<Flag>
  a_name: string
  b_name: string | null
  a_spellings: Json
  b_spellings: Json
  similarity: number | null
  reasons: Json | null
  effect: Json
  note: string | null
  set_id: string | null
  reverted_at: string | null
  reverted_by: string | null
}

export interface SplitSpellingTable {
  id: Generated<number>
  decision_id: number
  found_id: number
  name: string
  tax_id: string | null
  country: string | null
  place: string | null
}

export interface OrganisationGroupTable {
  id: Generated<number>
  uuid: Uuid
  name: string
}

export interface OrganisationInGroupTable {
  organisation_id: number
  group_id: number
  counted_as: number
  is_head: Flag
}

export interface WaitingDecisionTable {
  id: Generated<number>
  key: string
  decision: Json
  file: string
  at: string
  who: string
}

/** Tables of who is who by hand. */
export interface IdentityTables {
  waiting_decision: WaitingDecisionTable
  identity_decision: IdentityDecisionTable
  split_spelling: SplitSpellingTable
  organisation_group: OrganisationGroupTable
  organisation_in_group: OrganisationInGroupTable
}
