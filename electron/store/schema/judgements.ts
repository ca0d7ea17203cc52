import type { Generated } from 'kysely'
import type { AggregationMethod, JudgingScale, PairOrder } from '#core/judging/settings.ts'
import type { Confidence, RelationType } from '#core/model/vocabulary.ts'
import type { Flag, Json, Uuid } from './columns.ts'

export interface RaterTable {
  id: Generated<number>
  uuid: Uuid
  name: string
  organisation: string | null
  /** In the rater's own words: expert, beneficiary, managing body. */
  role: string | null
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
  scale: Generated<JudgingScale>
  potential: 1 | null
}

export interface JudgingTable {
  id: number
  scale: Generated<JudgingScale>
  evidence_shown: Generated<Flag>
  both_directions: Generated<Flag>
  pair_order: Generated<PairOrder>
  method: Generated<AggregationMethod>
  trim: Generated<number>
  by_role: Generated<Flag>
}

export interface JudgingRoundTable {
  id: Generated<number>
  uuid: Uuid
  number: number
  scale: JudgingScale
  rule: Json
  opened_at: string
  opened_by: string
  answers_before: number
  closed_at: string | null
  closed_by: string | null
}

export interface RoundRaterTable {
  id: Generated<number>
  uuid: Uuid
  round_id: number
  rater_id: number | null
  name: string
  organisation: string | null
  role: string | null
  invented: Generated<Flag>
}

export interface RoundAnswerTable {
  id: Generated<number>
  round_rater_id: number
  from_id: number | null
  to_id: number | null
  from_code: string
  to_code: string
  score: number | null
  potential: 1 | null
  relation: RelationType | null
  confidence: Confidence | null
  rationale: string | null
  changed_at: string
}

/** Tables of raters, what they judged, how, and in which rounds. */
export interface JudgementsTables {
  rater: RaterTable
  assessment: AssessmentTable
  judging: JudgingTable
  judging_round: JudgingRoundTable
  round_rater: RoundRaterTable
  round_answer: RoundAnswerTable
}
