import { z } from 'zod'
import { relationTypes } from '../model/vocabulary.ts'
import { keptAnswer } from './judging.ts'
import { fileToken } from './project.ts'
import { call, done, id } from './refusal.ts'

/** A row by its table and what people call it; null where it has no name. Labels are JSON, by language. */
const named = z.object({ table: z.string(), name: z.string().nullable() })

/** One thing of which copies of the project say different things, and what each says. */
export const conflict = z.object({
  kind: z.string(),
  key: z.string(),
  table: z.string(),
  /** Empty where the row itself is in question. */
  columns: z.array(z.string()),
  about: z.array(named),
  /** The row was removed in one copy, and so many things of it changed in another. */
  beneath: z.number(),
  /** The first is in force until another one is chosen. */
  options: z.array(
    z.object({
      /** To be given back as the choice. */
      value: z.string().nullable(),
      inForce: z.boolean(),
      /** By column; empty for a row that is not there. */
      said: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      by: z.array(z.object({ who: z.string(), at: z.string(), files: z.array(z.string()) })),
    }),
  ),
})
export type MergeConflict = z.infer<typeof conflict>

const standing = z.union([z.number(), z.array(z.enum(relationTypes)).readonly()])

/** A question on which the medians of a mix's own raters and of reviewing ones differ, with who said what. */
const discussionPoint = z.object({
  from: z.object({ id, code: z.string(), name: z.string() }),
  to: z.object({ id, code: z.string(), name: z.string() }),
  own: standing,
  peers: standing,
  difference: z.number().nullable(),
  answers: z.array(
    keptAnswer.extend({
      rater: z.string(),
      peer: z.string().nullable(),
      rationale: z.string().nullable(),
      invented: z.boolean(),
    }),
  ),
})
export type PeerPoint = z.infer<typeof discussionPoint>

const choices = z.array(z.object({ kind: z.string(), key: z.string(), value: z.string().nullable() }))

const counts = { added: z.number(), changed: z.number(), removed: z.number(), unchanged: z.number(), conflicts: z.number() }

export const mergePlan = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      /** Why it cannot be merged; the others can. */
      error: z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) }).nullable(),
      /** Whom a scoring file is of. */
      rater: z.string().nullable(),
      lines: z.array(z.object({ table: z.string(), rater: z.string().nullable(), ...counts })),
      /** What a workbook holds that is no answer, by 1-based row. */
      problems: z.array(z.object({ code: z.string(), row: z.number(), value: z.string().nullable() })),
      ...counts,
    }),
  ),
  conflicts: z.array(conflict),
  /** Names that two copies gave to different things: the second gets this one. */
  toldApart: z.array(named),
})
export type MergePlan = z.infer<typeof mergePlan>

export const merge = {
  /** What the files would bring: writes nothing. */
  plan: call.input(z.object({ files: z.array(fileToken).min(1).max(200) })).output(mergePlan),
  /** Takes the files over as one step of undo; a conflict without a choice stays open. Refuses what `plan` says of a file. */
  commit: call.input(z.object({ files: z.array(fileToken).min(1).max(200), choices })).output(done),
  /** What is in conflict in the project. */
  conflicts: call.output(z.array(conflict)),
  settle: call.input(z.object({ choices: choices.min(1) })).output(done),
  /** What own raters and those of other regions see differently, the largest difference first; nothing while a round is open. */
  peers: call.output(z.array(discussionPoint)),
  /** The same as an xlsx. `words`: those of `peers.file`. */
  peersFile: call
    .input(z.object({ words: z.record(z.string(), z.string()), language: z.enum(['en', 'it']) }))
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
  /** A project file with what one rater needs to judge, and nothing of the other raters. */
  scoringFile: call.input(z.object({ file: fileToken, rater: id })).output(done),
  /** The same questions as an xlsx for who has nothing but a spreadsheet program. `words`: those of `scoring_workbook`. */
  scoringWorkbook: call
    .input(z.object({ rater: id, words: z.record(z.string(), z.string()) }))
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
}
