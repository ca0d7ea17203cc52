import type { Generated } from 'kysely'
import type { Confidence, LevelOfGovernment, OrganisationKind, RelationType } from '#core/model/vocabulary.ts'
import type { ProfileId } from '#core/sheet/profiles/profile.ts'

/** Made by the file itself where left out. */
type Uuid = Generated<Uint8Array>
type Flag = 0 | 1
/** JSON text. */
type Json = string

export interface ProjectTable {
  id: number
  uuid: Uuid
  name: string
  demo: Generated<Flag>
  created_at: string
}

export interface HistoryTable {
  id: Generated<number>
  at: string
  who: string
  command: string
  facts: Json
}

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
  imported: Generated<number>
  updated: Generated<number>
  unchanged: Generated<number>
  skipped: Generated<number>
}

export interface RawBlockTable {
  id: Generated<number>
  sheet_id: number
  first_row: number
  last_row: number
  rows: number
  bytes: Uint8Array
}

export interface InstrumentTable {
  id: Generated<number>
  uuid: Uuid
  code: string
  name: string
  programme: string | null
  region: string | null
  level: LevelOfGovernment | null
  managing_body: string | null
  objective: string | null
  trl_from: number | null
  trl_to: number | null
  target_groups: string | null
  budget: number | null
  budget_currency: string | null
  launch: string | null
  end: string | null
  invented_fields: Generated<Json>
  made_by: number | null
  edited: Generated<Flag>
}

export interface InstrumentSummaryTable {
  instrument_id: number
  operations: number
  organisations: number
  grants: Json
  first_year: number | null
  last_year: number | null
}

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

export interface OperationTable {
  id: Generated<number>
  uuid: Uuid
  source_id: number
  key: string
  ordinal: number
  sheet_id: number
  row: number
  instrument_id: number | null
  code: string | null
  title: string | null
  summary: string | null
  beneficiary: string | null
  tax_id: string | null
  role: string | null
  instrument_code: string | null
  instrument_name: string | null
  fund: string | null
  status: string | null
  category: string | null
  start_date: string | null
  end_date: string | null
  decision_date: string | null
  total_cost: number | null
  grant_amount: number | null
  eu_amount: number | null
  paid: number | null
  eu_rate: number | null
  currency: string | null
  place: string | null
  postcode: string | null
  country: string | null
  year: number | null
}

export interface ParticipationTable {
  id: Generated<number>
  operation_id: number
  organisation_id: number
  instrument_id: number | null
  year: number | null
  role: string | null
  grant_amount: number | null
  currency: string | null
}

export interface OperationRevisionTable {
  id: Generated<number>
  operation_id: number
  sheet_id: number
  from_sheet_id: number
  before: Json
}

export interface OperationConfirmationTable {
  sheet_id: number
  operation_id: number
  row: number
}

export interface OperationWordsTable {
  rowid: number
  words: string
}

export interface TaxonomyTable {
  id: Generated<number>
  uuid: Uuid
  key: string
  label: Json
  shipped: Generated<Flag>
  source: string | null
}

export interface TermTable {
  id: Generated<number>
  uuid: Uuid
  taxonomy_id: number
  position: number
  code: string
  label: Json
  group: Json | null
}

export interface TagTable {
  id: Generated<number>
  uuid: Uuid
  instrument_id: number
  term_id: number
  weight: number
  author: string
  evidence: string | null
}

export interface RaterTable {
  id: Generated<number>
  uuid: Uuid
  name: string
  organisation: string | null
  invented: Generated<Flag>
}

export interface AssessmentTable {
  id: Generated<number>
  uuid: Uuid
  rater_id: number
  from_id: number
  to_id: number
  score: number | null
  relation: RelationType | null
  confidence: Confidence | null
  rationale: string | null
  changed_at: string
}

/** Tables of the newest schema, as Kysely writes SQL for them. */
export interface Schema {
  project: ProjectTable
  history: HistoryTable
  source: SourceTable
  delivery: DeliveryTable
  delivered_sheet: DeliveredSheetTable
  raw_block: RawBlockTable
  instrument: InstrumentTable
  instrument_summary: InstrumentSummaryTable
  organisation: OrganisationTable
  organisation_name: OrganisationNameTable
  organisation_identifier: OrganisationIdentifierTable
  organisation_summary: OrganisationSummaryTable
  operation: OperationTable
  participation: ParticipationTable
  operation_revision: OperationRevisionTable
  operation_confirmation: OperationConfirmationTable
  operation_words: OperationWordsTable
  taxonomy: TaxonomyTable
  term: TermTable
  tag: TagTable
  rater: RaterTable
  assessment: AssessmentTable
}
