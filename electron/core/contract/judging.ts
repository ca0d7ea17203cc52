import { z } from 'zod'
import { verdicts } from '../judging/consensus.ts'
import { aggregationMethods, judgingScales, pairOrders } from '../judging/settings.ts'
import { relationTypes } from '../model/vocabulary.ts'
import { call, done, id, made } from './refusal.ts'

export const aggregation = z.object({ method: z.enum(aggregationMethods), trim: z.number().gt(0).lt(0.5), byRole: z.boolean() })

/** See core/judging/settings.ts. */
export const judgingSettings = z.object({
  scale: z.enum(judgingScales),
  /** What the data show of a pair stands beside the question; else it comes after the own judgement. */
  evidenceShown: z.boolean(),
  /** From A to B and from B to A on one screen. */
  bothDirections: z.boolean(),
  order: z.enum(pairOrders),
  aggregation,
})
export type JudgingSettings = z.infer<typeof judgingSettings>

const judgingChange = judgingSettings.partial()
export type JudgingChange = z.infer<typeof judgingChange>

const consensusRule = z.object({
  share: z.number().gt(0).max(1),
  steps: z.number().int().min(0).max(6),
  spread: z.number().min(0).max(6),
  noStrongOpposites: z.boolean(),
  stop: z.number().min(0).max(1),
})

export const round = z.object({
  id,
  number: z.number().int(),
  scale: z.enum(judgingScales),
  rule: consensusRule,
  /** When the rule was fixed and the round opened. */
  openedAt: z.string(),
  openedBy: z.string(),
  /** Answers that were there then. */
  answersBefore: z.number(),
  /** Null while it is open. */
  closedAt: z.string().nullable(),
  /** Answers that it keeps; of an open round those given or confirmed since it was opened. */
  answers: z.number(),
  raters: z.number(),
})
export type Round = z.infer<typeof round>

const change = z.object({ compared: z.number(), changed: z.number(), share: z.number().nullable() })

const pairResult = z.object({
  from: id,
  to: id,
  raters: z.number(),
  unable: z.number(),
  median: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  share: z.number().nullable(),
  strongOpposites: z.boolean(),
  relation: z.enum(relationTypes).nullable(),
  verdict: z.enum(verdicts),
  change: change.nullable(),
})

const roundResult = z.object({
  pairs: z.array(pairResult).readonly(),
  counts: z.record(z.enum(verdicts), z.number()),
  change: change.nullable(),
  settled: z.boolean(),
})

export const keptAnswer = z.object({ score: z.number().nullable(), potential: z.boolean(), relation: z.enum(relationTypes).nullable() })

/** What all said of a pair in the round before, without names. */
export const feedback = pairResult.omit({ from: true, to: true, change: true }).extend({
  round: z.number().int(),
  answers: z.array(keptAnswer),
  /** In the order of the answers. */
  notes: z.array(keptAnswer.extend({ place: z.number(), text: z.string() })),
})
export type Feedback = z.infer<typeof feedback>

export const dispute = pairResult.extend({
  /** Lowest first. */
  answers: z.array(
    keptAnswer.extend({
      key: z.string(),
      rater: z.string(),
      role: z.string().nullable(),
      invented: z.boolean(),
      rationale: z.string().nullable(),
      side: z.enum(['below', 'at', 'above', 'apart']),
    }),
  ),
})
export type Dispute = z.infer<typeof dispute>

const figure = z.object({
  value: z.number().nullable(),
  interval: z.custom<readonly [number, number]>().nullable(),
  raters: z.number(),
  items: z.number(),
  leftOut: z.number(),
})
export type AgreementFigure = z.infer<typeof figure>

/** See core/judging/judged-agreement.ts. */
const judgedAgreement = z.object({
  scale: z.enum(judgingScales),
  /** The closed round whose answers these are while another is open. */
  shownRound: z.number().nullable(),
  openRound: z.number().nullable(),
  raters: z.array(z.object({ key: z.string(), name: z.string(), role: z.string().nullable(), invented: z.boolean() })).readonly(),
  overall: z.object({
    nominal: figure,
    ordinal: figure.nullable(),
    interval: figure.nullable(),
    kendall: figure.extend({ p: z.number().nullable(), pIsRough: z.boolean() }).nullable(),
    fleiss: figure,
    kappa: figure.nullable(),
  }),
  instruments: z.array(z.object({ instrument: id, alpha: figure })).readonly(),
  pairs: z.array(z.object({ a: z.string(), b: z.string(), kappa: figure })).readonly(),
  cells: z
    .array(
      z.object({
        from: id,
        to: id,
        raters: z.number(),
        median: z.number().nullable(),
        spread: z.number().nullable(),
        share: z.number().nullable(),
      }),
    )
    .readonly(),
})
export type JudgedAgreementAnswer = z.infer<typeof judgedAgreement>

/** One rater's answer on a pair, as it is shown. */
const shownAnswer = keptAnswer.extend({
  key: z.string(),
  rater: z.string(),
  role: z.string().nullable(),
  invented: z.boolean(),
  rationale: z.string().nullable(),
})

export const judging = {
  /**
   * How far the raters agree, over all, over the cells of an instrument, or two of them (by their keys) with each other; while a round is open, in
   * the round before.
   */
  agreement: call.input(z.object({ instrument: id.optional(), two: z.tuple([z.string(), z.string()]).optional() })).output(judgedAgreement),
  /** Who said what of a pair, under the same condition. */
  answers: call.input(z.object({ from: id, to: id })).output(z.array(shownAnswer)),
  /** `answers`: how many are kept on each scale; those on another than the project's rest. */
  settings: call.output(judgingSettings.extend({ answers: z.record(z.enum(judgingScales), z.number()) })),
  /** Refuses `round_open` for the scale. */
  change: call.input(judgingChange).output(done),
  rounds: call.output(z.array(round)),
  /** Fixes the rule and begins. Refuses `round_open`. */
  openRound: call.input(z.object({ rule: consensusRule })).output(made),
  /** Keeps all answers as they are. Refuses `no_round`, `no_answers`. */
  closeRound: call.output(done),
  /** An open round as if it had not been opened; answers stay. Refuses `no_round`. */
  discardRound: call.output(done),
  /** Of a closed round. Refuses `not_found`. */
  result: call.input(z.object({ round: id })).output(roundResult),
  /** From the last closed round on the project's scale; null where there is none or nobody answered. */
  feedback: call.input(z.object({ from: id, to: id })).output(feedback.nullable()),
  /** Pairs of a closed round without consensus, the largest disputes first. */
  disputes: call.input(z.object({ round: id })).output(z.array(dispute)),
  /** The same as a workbook; `named`: with the raters' names. */
  exportDisputes: call
    .input(z.object({ round: id, named: z.boolean(), language: z.enum(['en', 'it']) }))
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
}
