import { z } from 'zod'
import { evaluationCriteria, evaluationStates } from '../model/vocabulary.ts'
import { call, done, id, made } from './refusal.ts'

const text = (max: number) => z.string().trim().max(max).nullable()
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable()

/** What was or will be evaluated, of some instruments or of the whole mix. */
export const evaluation = z.object({
  title: z.string().trim().min(1).max(500),
  state: z.enum(evaluationStates),
  /** Who evaluates. */
  evaluator: text(300),
  start: day,
  end: day,
  /** Words of `evaluationMethods` or own words. */
  methods: z.array(z.string().trim().min(1).max(200)),
  criteria: z.array(z.enum(evaluationCriteria)),
  dataUsed: text(2000),
  /** What changed because of it. */
  consequence: text(5000),
  /** Where it can be read. */
  reference: text(1000),
  wholeMix: z.boolean(),
  instruments: z.array(id),
})
export type Evaluation = z.infer<typeof evaluation>

const evaluationRow = evaluation.extend({
  id,
  /** Fields that are invented (demo) or inferred. */
  inventedFields: z.array(z.string()),
})
export type EvaluationRow = z.infer<typeof evaluationRow>

/** What a matrix of evaluations lists beside the instruments. */
export const evaluationViews = ['criterion', 'method'] as const
export type EvaluationViewBy = (typeof evaluationViews)[number]

export const evaluations = {
  /** By start, those without one last. */
  list: call.output(z.array(evaluationRow)),
  create: call.input(evaluation).output(made),
  /** Only the fields given. */
  update: call.input(z.object({ id, evaluation: evaluation.partial() })).output(done),
  remove: call.input(z.object({ ids: z.array(id).min(1) })).output(done),
  /** Instruments by criterion or by method, and the evaluations behind it. csv and svg: the matrix asked for; xlsx: both and the list. */
  export: call
    .input(
      z.object({
        by: z.enum(evaluationViews),
        states: z.array(z.enum(evaluationStates)).min(1),
        format: z.enum(['xlsx', 'csv', 'svg']),
        language: z.enum(['en', 'it']),
      }),
    )
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
}
