import type { Generated } from 'kysely'
import type { OrganisationKind } from '#core/model/vocabulary.ts'
import type { Flag, Json, Uuid } from './columns.ts'

export interface OrganisationTable {
  id: Generated<number>
  uuid: Uuid
  name: string
  folded: string
  tax_id: string | null
  kind: OrganisationKind
  country: string | null
  invented: Generated<Flag>
  made_by: number | null
}

export interface OrganisationNameTable {
  organisation_id: number
  name: string
  name_key: string
  legal_form: string | null
  count: number
}

export interface OrganisationIdentifierTable {
  organisation_id: number
  tax_id: string
  valid: Flag | null
  count: number
}

export interface OrganisationSummaryTable {
  organisation_id: number
  operations: number
  instruments: number
  grants: Json
  grant_currency: string | null
  grant_amount: number | null
}

/** Tables of organisations. */
export interface OrganisationsTables {
  organisation: OrganisationTable
  organisation_name: OrganisationNameTable
  organisation_identifier: OrganisationIdentifierTable
  organisation_summary: OrganisationSummaryTable
}
