import type { Topic } from '#core/model/vocabulary.ts'
import type { Schema } from '../schema/schema.ts'

/** Which part of the project each table belongs to. */
const topicOfTable: Readonly<Record<keyof Schema, Topic>> = {
  project: 'project',
  history: 'project',
  edit: 'edits',
  source: 'deliveries',
  delivery: 'deliveries',
  delivered_sheet: 'deliveries',
  raw_block: 'deliveries',
  sheet_profile: 'profiles',
  instrument: 'instruments',
  instrument_summary: 'instruments',
  instrument_budget: 'instruments',
  instrument_change: 'instruments',
  evaluation: 'evaluations',
  evaluation_instrument: 'evaluations',
  organisation: 'organisations',
  organisation_name: 'organisations',
  organisation_identifier: 'organisations',
  organisation_summary: 'organisations',
  identity_decision: 'organisations',
  split_spelling: 'organisations',
  waiting_decision: 'organisations',
  organisation_group: 'organisations',
  organisation_in_group: 'organisations',
  operation: 'operations',
  participation: 'operations',
  partner: 'operations',
  payment: 'operations',
  indicator: 'instruments',
  indicator_value: 'instruments',
  indicator_target: 'instruments',
  joined_revision: 'operations',
  joined_confirmation: 'operations',
  joined_absence: 'operations',
  removed_part: 'operations',
  operation_revision: 'operations',
  operation_confirmation: 'operations',
  operation_words: 'operations',
  operation_absence: 'operations',
  removed_operation: 'operations',
  removed_participant: 'operations',
  correction: 'operations',
  adopted_operation: 'operations',
  taxonomy: 'taxonomies',
  term: 'taxonomies',
  tag: 'tags',
  rejected_suggestion: 'tags',
  rater: 'raters',
  assessment: 'assessments',
  judging: 'assessments',
  judging_round: 'assessments',
  round_rater: 'assessments',
  round_answer: 'assessments',
}

/** The topics that changes of these tables concern. A table without an entry concerns the project as a whole. */
export function topicsOf(tables: readonly string[]): readonly Topic[] {
  const known: Readonly<Partial<Record<string, Topic>>> = topicOfTable
  return [...new Set(tables.map((table) => known[table] ?? 'project'))]
}
