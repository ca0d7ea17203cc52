import type { Generated } from 'kysely'
import type { LevelOfGovernment } from '#core/model/vocabulary.ts'
import type { Flag, Json, Uuid } from './columns.ts'

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

/** Tables of instruments, taxonomies and tags. */
export interface InstrumentsTables {
  instrument: InstrumentTable
  instrument_summary: InstrumentSummaryTable
  taxonomy: TaxonomyTable
  term: TermTable
  tag: TagTable
}
