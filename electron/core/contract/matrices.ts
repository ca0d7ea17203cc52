import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { usualPlan } from '../matrix/permutation.ts'
import { organisationKinds } from '../model/vocabulary.ts'
import { call, id, page } from './refusal.ts'
import { money } from './organisations.ts'
import { assessment, rater } from './judgements.ts'
import { aggregation, judgingSettings } from './judging.ts'
import { labels } from './taxonomies.ts'

/** What overlap counts as one: an organisation, or a group of organisations (a parent with its subsidiaries; whoever has no group counts as before). */
export const countedLevels = ['organisation', 'group'] as const
export type CountedLevel = (typeof countedLevels)[number]

/** Which instruments and participations a matrix counts; left out means all. */
export const matrixFilter = z.object({
  programmes: z.array(z.string()).optional(),
  regions: z.array(z.string()).optional(),
  terms: z.array(id).optional(),
  /** Years of the operation's start, else of its decision; both included. */
  fromYear: z.number().int().optional(),
  toYear: z.number().int().optional(),
  /** Smallest number of organisations an instrument must have. */
  minimumOrganisations: z.number().int().min(0).optional(),
  instruments: z.array(id).optional(),
  /** Organisations where left out. */
  level: z.enum(countedLevels).optional(),
})
export type MatrixFilter = z.infer<typeof matrixFilter>

export const matrixOrder = z.discriminatedUnion('by', [
  z.object({ by: z.literal('code') }),
  z.object({ by: z.literal('size') }),
  z.object({ by: z.literal('programme') }),
  z.object({ by: z.literal('region') }),
  z.object({ by: z.literal('level') }),
  z.object({ by: z.literal('cluster') }),
  // The bands are labelled in this language; English where left out.
  z.object({ by: z.literal('taxonomy'), taxonomy: id, language: z.enum(['en', 'it']).optional() }),
])
export type MatrixOrder = z.infer<typeof matrixOrder>

/** A matrix as asked for. `universe` is the number of organisations chance is counted in; left out: meanings.md. */
export const matrixQuestion = z.object({ filter: matrixFilter, order: matrixOrder, universe: z.number().int().positive().optional() })
export type MatrixQuestion = z.infer<typeof matrixQuestion>

/** How often the table of who takes part in what is permuted, and from where the draws begin. */
export const permutationPlan = z.object({
  permutations: z.number().int().min(100).max(100_000),
  seed: z.number().int().min(0).max(4_294_967_295),
})

const numbers = z.custom<readonly number[]>()
const numbersOrNull = z.custom<readonly (number | null)[]>()

/**
 * Instruments x instruments as flat rows of length n*n: cell (from i, to j) is at i*n+j. Observed figures are symmetric.
 * Nothing on the diagonal (null).
 */
export const interactionMatrix = z.object({
  instruments: z.array(
    z.object({
      id,
      code: z.string(),
      name: z.string(),
      organisations: z.number(),
      operations: z.number(),
      grant: z.array(money),
      group: z.number().int(),
    }),
  ),
  /** Bands in display order; label null where the order makes none. `kind` tells how to show the label. */
  groups: z.array(
    z.object({ label: z.string().nullable(), kind: z.enum(['none', 'text', 'level', 'cluster', 'unset']), size: z.number() }),
  ),
  /** Share of restarts in which a pair stayed together, for clusters only (0 to 1). */
  clusterStability: z.number().nullable(),
  /** What organisations, shared and universe count. */
  level: z.enum(countedLevels),
  universe: z.object({ size: z.number(), computed: z.number(), union: z.number() }),
  operations: z.number(),
  organisations: z.number(),
  raters: z.number(),
  years: z.object({ from: z.number(), to: z.number() }).nullable(),
  /** What the judged side rests on, see JudgingFacts. */
  judging: z.object({
    scale: judgingSettings.shape.scale,
    aggregation,
    openRound: z.number().nullable(),
    shownRound: z.number().nullable(),
  }),
  /**
   * Judged: the scores brought together as the project chose, median score, number of raters, interquartile range, raters differ (0 or 1), and
   * how many raters said that they cannot assess.
   */
  score: numbersOrNull,
  median: numbersOrNull,
  ratersOf: numbers,
  spread: numbersOrNull,
  differ: numbers,
  unable: numbers,
  /** Observed. */
  shared: numbers,
  jaccard: numbers,
  expected: numbers,
  lift: numbersOrNull,
  p: numbers,
  q: numbers,
  /** Judgement and evidence disagree (0 or 1). */
  disagree: numbers,
  /** Sums of scores by row (gives) and column (receives). */
  gives: numbers,
  receives: numbers,
})
export type InteractionMatrix = z.infer<typeof interactionMatrix>

/** What the data show of all pairs, flat as in the interaction matrix: what stands beside a question. */
export const observedPairs = interactionMatrix.pick({ shared: true, expected: true, lift: true, q: true }).extend({
  instruments: z.array(z.object({ id })),
  /** In a scoring file: when the figures were taken along. */
  takenAt: z.string().nullable(),
})
export type ObservedPairs = z.infer<typeof observedPairs>

/** What an organisation has in one of two instruments that it takes part in. */
const sharedPart = z.object({
  operations: z.number(),
  grant: z.array(money),
  /** What is known to be paid to it, as lists of operations say or payments add up to. */
  paid: z.array(money),
  paidBy: z.array(z.enum(['list', 'payments'])),
  firstYear: z.number().nullable(),
})

export const pairDetail = z.object({
  assessments: z.array(
    assessment.omit({ rater: true }).extend({ raterName: rater.shape.name, role: rater.shape.role, invented: z.boolean() }),
  ),
  score: z.number().nullable(),
  median: z.number().nullable(),
  spread: z.number().nullable(),
  differ: z.boolean(),
  disagree: z.boolean(),
  observed: z.object({
    shared: z.number(),
    fromSize: z.number(),
    toSize: z.number(),
    universe: z.number(),
    /** Organisations found in what is counted; 0 where no data is imported, so that nothing can be said against chance. */
    computed: z.number(),
    jaccard: z.number(),
    expected: z.number(),
    lift: z.number().nullable(),
    p: z.number(),
    q: z.number(),
  }),
  /** Whose first operation came first, of the shared organisations with both years known. */
  sequence: z.object({ fromFirst: z.number(), sameYear: z.number(), toFirst: z.number(), unknown: z.number() }),
  sharedTotal: z.number(),
  shared: z.array(
    z.object({
      /** Of a group: its name, its first organisation, and how many of its members take part in the two. */
      organisation: z.object({ id, name: z.string(), kind: z.enum(organisationKinds), invented: z.boolean(), members: z.number() }),
      from: sharedPart,
      to: sharedPart,
    }),
  ),
  /** Where the shared organisations' operations were read. */
  sources: z.array(
    /** Those made by hand stand in no sheet. */
    z.object({
      sheet: id,
      file: z.string(),
      sheetName: z.string(),
      byHand: z.boolean(),
      operations: z.number(),
      firstRow: z.number(),
      lastRow: z.number(),
    }),
  ),
})
export type PairDetail = z.infer<typeof pairDetail>

export const sequenceOrders = ['from_first', 'same_year', 'to_first', 'unknown'] as const
export type SequenceOrder = (typeof sequenceOrders)[number]

/** What more the evidence says of a pair than its cell; see core/matrix for how each figure is defined. */
export const pairEvidence = z.object({
  /** shared / the smaller of the two; 0 where one has no organisation. */
  coefficient: z.number(),
  /** Of the organisations of each, the part that takes part in both; null where it has none. */
  fromShare: z.number().nullable(),
  toShare: z.number().nullable(),
  /** The chance of at most as many shared. */
  pUnder: z.number(),
  /** One a currency. `lesser`: sum over shared organisations of the lesser of their two grants; `fromShared`: granted in from to shared ones. */
  money: z.array(
    z.object({
      currency: z.string().nullable(),
      lesser: z.number(),
      fromTotal: z.number(),
      fromShared: z.number(),
      toTotal: z.number(),
      toShared: z.number(),
    }),
  ),
  signP: z.number(),
  lags: z
    .object({
      unit: z.enum(['months', 'years']),
      count: z.number(),
      median: z.number(),
      lowerQuartile: z.number(),
      upperQuartile: z.number(),
      width: z.number(),
      bins: z.custom<readonly { readonly from: number; readonly count: number }[]>(),
    })
    .nullable(),
  calendar: z.object({ timed: z.number(), running: z.number(), share: z.number().nullable() }),
})
export type PairEvidence = z.infer<typeof pairEvidence>

/** Shared organisations in time. Dates are ISO text of a day, month or year. */
export const sharedInTime = z.object({
  total: z.number(),
  rows: z.array(
    z.object({
      organisation: z.object({ id, name: z.string(), kind: z.enum(organisationKinds), invented: z.boolean() }),
      from: z.string().nullable(),
      to: z.string().nullable(),
      order: z.enum(sequenceOrders),
      /** Days on which operations of both were running; null where a running time is not known. */
      commonDays: z.number().nullable(),
    }),
  ),
})
export type SharedInTime = z.infer<typeof sharedInTime>

/** How far a long action is. */
export const inProgress = z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() })

/** A pair against tables that keep the margins of the whole matrix. */
export const permutedPair = z.object({
  permutations: z.number(),
  seed: z.number(),
  /** SHA-256 over who takes part in what and over what is shown. */
  inputs: z.string(),
  expected: z.number(),
  /** Null where no table differs. */
  z: z.number().nullable(),
  p: z.number(),
  pUnder: z.number(),
})
export type PermutedPair = z.infer<typeof permutedPair>

export const coverageMeasures = ['number', 'budget', 'grant'] as const
/** Instruments x terms, flat rows of length t: cell (instrument i, term j) at i*t+j is the tag's weight, null where there is no tag. */
export const coverageMatrix = z.object({
  instruments: z.array(z.object({ id, code: z.string(), name: z.string(), budget: money.nullable(), grant: z.array(money) })),
  terms: z.array(
    z.object({
      id,
      code: z.string(),
      label: labels,
      /** Label of the term above. */
      group: labels.nullable(),
    }),
  ),
  weight: numbersOrNull,
  /** A term's total: number of instruments, or weighted money by currency; empty is a gap. */
  totals: z.array(z.object({ instruments: z.number(), budget: z.array(money), grant: z.array(money) })),
})
export type CoverageMatrix = z.infer<typeof coverageMatrix>

export const exportFormats = ['xlsx', 'csv', 'svg', 'json'] as const

export const matrices = {
  /** What can be chosen in filter and order. */
  choices: call.output(
    z.object({
      programmes: z.array(z.string()),
      regions: z.array(z.string()),
      firstYear: z.number().nullable(),
      lastYear: z.number().nullable(),
      /** Groups of organisations that can be counted as one. */
      groups: z.number(),
    }),
  ),
  interaction: call.input(matrixQuestion).output(interactionMatrix),
  /** Of the whole mix; in a scoring file what came along with it. Null where nothing did, and where no data is imported. */
  observed: call.output(observedPairs.nullable()),
  /** SHA-256 over what the interaction matrix of the same question is made from, apart from it: it is wanted after the matrix is seen. */
  inputs: call.input(matrixQuestion).output(z.object({ inputs: z.string() })),
  /** `personsWord`: natural persons are called by it and a mark of their own ("Natural person 7F3A-91C2") instead of by name. */
  pair: call.input(matrixQuestion.extend({ from: id, to: id, personsWord: z.string().optional(), ...page })).output(pairDetail),
  evidence: call.input(matrixQuestion.extend({ from: id, to: id })).output(pairEvidence),
  /** Who came first at each shared organisation, in the order of the first date; `of`: of one kind only. */
  sharedInTime: call
    .input(matrixQuestion.extend({ from: id, to: id, of: z.enum(sequenceOrders).optional(), personsWord: z.string().optional(), ...page }))
    .output(sharedInTime),
  /** Permutes who takes part in what among all instruments that make the universe; a second pair of the same question is answered at once. */
  permuted: call
    .input(
      matrixQuestion.extend({
        from: id,
        to: id,
        permutations: permutationPlan.shape.permutations.default(usualPlan.permutations),
        seed: permutationPlan.shape.seed.default(usualPlan.seed),
      }),
    )
    .output(eventIterator(z.union([inProgress, permutedPair.extend({ kind: z.literal('done') })]))),
  /** `branches`: by the terms at the top of the taxonomy, each with what is tagged below it. */
  coverage: call
    .input(z.object({ taxonomy: id, branches: z.boolean().default(false), filter: matrixFilter, order: matrixOrder }))
    .output(coverageMatrix.extend({ inputs: z.string() })),
  /** A file's bytes in base64. `words` are the labels in the user's language (keys of `export.*`). */
  export: call
    .input(
      z.object({
        /** The interaction matrix whole, or one side of it: a text table and a document of the whole hold the overlap. */
        what: z.enum(['interaction', 'observed', 'judged', 'coverage']),
        taxonomy: id.optional(),
        branches: z.boolean().default(false),
        question: matrixQuestion,
        format: z.enum(exportFormats),
        words: z.record(z.string(), z.string()),
        language: z.enum(['en', 'it']),
      }),
    )
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
}

export const search = {
  /** For "find anything": at most `limit` of each. */
  find: call.input(z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(20).default(6) })).output(
    z.object({
      instruments: z.array(z.object({ id, code: z.string(), name: z.string() })),
      organisations: z.array(z.object({ id, name: z.string(), kind: z.enum(organisationKinds), invented: z.boolean() })),
      operations: z.array(z.object({ id, code: z.string().nullable(), title: z.string().nullable() })),
    }),
  ),
}
