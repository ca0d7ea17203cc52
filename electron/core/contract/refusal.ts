import { oc } from '@orpc/contract'
import { z } from 'zod'

/** Every expected failure, one list for all calls; its words are `refusal.CODE` in the language files. */
export const refusalCodes = [
  // project file
  'no_project',
  'file_missing',
  'file_exists',
  'not_a_project',
  'empty_file',
  'newer_version',
  'corrupt',
  'in_use',
  'read_only',
  'folder_missing',
  'folder_read_only',
  'file_busy',
  'file_changed',
  'disk_full',
  'disk_failed',
  'interrupted',
  'permission',
  'busy',
  'unknown_file',
  'cancelled',
  // sheets
  'not_a_sheet',
  'truncated',
  'encrypted',
  'too_large',
  'zip_bomb',
  'unsupported',
  'broken_sheet',
  'reader_crashed',
  'reader_timeout',
  'no_list',
  'no_instrument',
  'sheet_changed',
  'already_imported',
  'unknown_sheet',
  'unknown_profile',
  'not_a_profile',
  'newer_profile',
  'later_delivery',
  'unknown_delivery',
  'several_deliveries',
  // ratings
  'not_a_number',
  'unclear_decimal',
  'not_two_raters',
  'negative_ratio',
  // participations from a file
  'no_participations',
  // matrices from files
  'no_matrix',
  'scw_foreign',
  'scw_version',
  'scw_broken',
  'same_target',
  'nothing_to_take',
  'labels_open',
  'several_matrices',
  'no_states',
  'matrix_unclear',
  'relations_without_end',
  'several_raters',
  // entities
  'not_found',
  'duplicate',
  'in_use_by',
  'in_future',
  'change_between',
  'duplicate_budget',
  'invalid',
  'nothing_to_undo',
  'nothing_to_redo',
  'shipped',
  'rows_with_problems',
  'no_terms',
  'same_instrument',
  'round_open',
  'no_round',
  'no_answers',
  'same_file',
  'unknown_rater',
  'other_project',
  'no_questions',
  'already_one',
  'decided_otherwise',
  'split_all',
  'no_decisions',
  'universe_too_small',
  'too_many_instruments',
  'too_many_in_package',
  'no_ranks',
  'not_permuted',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** Facts for the message: names, counts, a version. Never a stack, never a full path the user did not choose. */
export const refusalFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
export type RefusalFacts = z.infer<typeof refusalFacts>

/** An expected failure. Thrown by store and engine, turned into the contract's REFUSED at the door. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly facts: RefusalFacts
  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
  }
}

/** Where every call of the contract starts: it may answer REFUSED with a code and facts. */
export const call = oc.errors({ REFUSED: { data: z.object({ code: z.enum(refusalCodes), facts: refusalFacts }) } })

/** Commands answer this and nothing else; screens ask their query again. */
export const done = z.object({})
/** … but who makes a thing is told its id. */
export const made = z.object({ id: z.number().int() })

/** Row id in the project file. */
export const id = z.number().int().positive()
/** One page of a long list. */
export const page = { offset: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(500).default(100) }
