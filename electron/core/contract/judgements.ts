import { z } from 'zod'
import { confidences, relationTypes } from '../model/vocabulary.ts'
import { call, done, id, made } from './refusal.ts'

export const rater = z.object({
  id,
  name: z.string(),
  organisation: z.string().nullable(),
  /** In the project's own words: expert, beneficiary, managing body. */
  role: z.string().nullable(),
  /** The region that a reviewing rater is from; null for the mix's own. */
  peer: z.string().nullable(),
  invented: z.boolean(),
  /** On the project's scale. */
  assessments: z.number(),
  /** On other scales. */
  elsewhere: z.number(),
})
export type Rater = z.infer<typeof rater>

/** One rater's judgement of how `from` affects `to`. */
export const assessment = z.object({
  id,
  rater: id,
  from: id,
  to: id,
  /** Null: "cannot assess", or a relation alone where the project asks for relations. */
  score: z.number().int().min(-3).max(3).nullable(),
  /** P of MICMAC, "not now, but possible"; the score is 0. */
  potential: z.boolean().default(false),
  relation: z.enum(relationTypes).nullable(),
  confidence: z.enum(confidences).nullable(),
  rationale: z.string().max(5000).nullable(),
  changedAt: z.string(),
})
export type Assessment = z.infer<typeof assessment>

const givenAssessment = assessment.omit({ id: true, changedAt: true })
/** A judgement as it is given. */
export type GivenAssessment = z.input<typeof givenAssessment>

const raterInput = {
  name: z.string().trim().min(1).max(200),
  organisation: z.string().trim().max(200).nullable(),
  /** Left out: none, or the one that is there. */
  role: z.string().trim().max(200).nullable().optional(),
  /** As `role`. */
  peer: z.string().trim().max(200).nullable().optional(),
}

export const judgements = {
  raters: call.output(z.array(rater)),
  addRater: call.input(z.object(raterInput)).output(made),
  updateRater: call.input(z.object({ id, ...raterInput })).output(done),
  /** With all the rater's assessments. */
  removeRater: call.input(z.object({ id })).output(done),
  /** On the project's scale: all, or those of a rater or a pair. While a round is open, none but the named rater's own: it is blind. */
  list: call.input(z.object({ rater: id.optional(), from: id.optional(), to: id.optional() })).output(z.array(assessment)),
  /** Puts or replaces the rater's judgement of the ordered pair. Refuses `invalid` for what is not on the project's scale. */
  assess: call.input(givenAssessment).output(done),
  clear: call.input(z.object({ rater: id, from: id, to: id })).output(done),
}
