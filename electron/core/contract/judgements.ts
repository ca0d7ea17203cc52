import { z } from 'zod'
import { confidences, relationTypes } from '../model/vocabulary.ts'
import { call, done, id, made } from './refusal.ts'

export const rater = z.object({ id, name: z.string(), organisation: z.string().nullable(), invented: z.boolean(), assessments: z.number() })
export type Rater = z.infer<typeof rater>

/** One rater's judgement of how `from` affects `to`. */
export const assessment = z.object({
  id,
  rater: id,
  from: id,
  to: id,
  /** Null: "cannot assess". */
  score: z.number().int().min(-3).max(3).nullable(),
  relation: z.enum(relationTypes).nullable(),
  confidence: z.enum(confidences).nullable(),
  rationale: z.string().max(5000).nullable(),
  changedAt: z.string(),
})
export type Assessment = z.infer<typeof assessment>

const raterInput = { name: z.string().trim().min(1).max(200), organisation: z.string().trim().max(200).nullable() }

export const judgements = {
  raters: call.output(z.array(rater)),
  addRater: call.input(z.object(raterInput)).output(made),
  updateRater: call.input(z.object({ id, ...raterInput })).output(done),
  /** With all the rater's assessments. */
  removeRater: call.input(z.object({ id })).output(done),
  /** All of the project, or those of a rater or a pair. */
  list: call.input(z.object({ rater: id.optional(), from: id.optional(), to: id.optional() })).output(z.array(assessment)),
  /** Puts or replaces the rater's judgement of the ordered pair. */
  assess: call.input(assessment.omit({ id: true, changedAt: true })).output(done),
  clear: call.input(z.object({ rater: id, from: id, to: id })).output(done),
}
