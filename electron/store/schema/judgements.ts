import type { Generated } from 'kysely'
import type { Confidence, RelationType } from '#core/model/vocabulary.ts'
import type { Flag, Uuid } from './columns.ts'

export interface RaterTable {
  id: Generated<number>
  uuid: Uuid
  name: string
  organisation: string | null
  /** The region that a reviewing rater is from. */
  peer: string | null
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

/** Tables of raters and what they judged. */
export interface JudgementsTables {
  rater: RaterTable
  assessment: AssessmentTable
}
