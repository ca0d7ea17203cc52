import type { Generated } from 'kysely'
import type { Aspect } from '#core/instrument/aspects.ts'
import type { EvaluationState, LevelOfGovernment } from '#core/model/vocabulary.ts'
import type { Flag, Json, Uuid } from './columns.ts'

export interface InstrumentTable {
  id: Generated<number>
  uuid: Uuid
  code: string
  name: string
  programme: string | null
  region: string | null
  /** That manages it. */
  level: LevelOfGovernment | null
  level_decided: LevelOfGovernment | null
  level_financed: Generated<Json>
  managing_body: string | null
  priority: string | null
  objective: string | null
  rationale: Generated<Json>
  intervention_logic: string | null
  trl_from: number | null
  trl_to: number | null
  target_groups: string | null
  geographical_scope: string | null
  sectoral_scope: string | null
  delivery: Generated<Json>
  call_type: Generated<Json>
  budget: number | null
  budget_currency: string | null
  intensity_from: number | null
  intensity_to: number | null
  minimum_project: number | null
  maximum_project: number | null
  project_currency: string | null
  launch: string | null
  end: string | null
  not_applicable: Generated<Json>
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

export interface InstrumentBudgetTable {
  id: Generated<number>
  uuid: Uuid
  instrument_id: number
  source: string | null
  year: number | null
  amount: number
  currency: string
  note: string | null
}

export interface InstrumentChangeTable {
  id: Generated<number>
  uuid: Uuid
  instrument_id: number
  aspect: Aspect
  since: string
  before: Json
  after: Json | null
  note: string | null
  author: string
  at: string
}

export interface EvaluationTable {
  id: Generated<number>
  uuid: Uuid
  title: string
  state: EvaluationState
  evaluator: string | null
  start: string | null
  end: string | null
  methods: Generated<Json>
  criteria: Generated<Json>
  data_used: string | null
  consequence: string | null
  reference: string | null
  whole_mix: Generated<Flag>
  invented_fields: Generated<Json>
}

export interface EvaluationInstrumentTable {
  evaluation_id: number
  instrument_id: number
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
  parent_id: number | null
}

export interface TagTable {
  id: Generated<number>
  uuid: Uuid
  instrument_id: number
  term_id: number
  weight: number
  author: string
  tagged_at: string | null
  /** Excerpt of a text. */
  evidence: string | null
  document: string | null
  page: string | null
  /** Null where there is none, or none here of what the next two name. */
  operation_id: number | null
  /** What the operation is known by in every copy. */
  operation_uuid: string | null
  operation_key: string | null
}

export interface RejectedSuggestionTable {
  id: Generated<number>
  uuid: Uuid
  instrument_id: number
  term_id: number
  who: string
  at: string
}

/** Tables of instruments, their evaluations, taxonomies and tags. */
export interface InstrumentsTables {
  instrument: InstrumentTable
  instrument_summary: InstrumentSummaryTable
  instrument_budget: InstrumentBudgetTable
  instrument_change: InstrumentChangeTable
  evaluation: EvaluationTable
  evaluation_instrument: EvaluationInstrumentTable
  taxonomy: TaxonomyTable
  term: TermTable
  tag: TagTable
  rejected_suggestion: RejectedSuggestionTable
}
