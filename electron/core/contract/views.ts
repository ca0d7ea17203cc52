import { z } from 'zod'
import { aspects } from '../instrument/aspects.ts'
import { callTypes, evaluationStates, organisationKinds } from '../model/vocabulary.ts'
import { countedLevels, interactionMatrix, matrixQuestion } from './matrices.ts'
import { money } from './organisations.ts'
import { call, id, page } from './refusal.ts'
import { labels } from './taxonomies.ts'

const instrument = z.object({ id, code: z.string(), name: z.string() })

/** Steps of a flow: an organisation's first, second, third … instrument, or spells of years. */
export const flowSteps = ['order', 'time'] as const
export type FlowSteps = (typeof flowSteps)[number]

export const flowQuestion = matrixQuestion.extend({
  by: z.enum(flowSteps),
  /** Fewest organisations of a link that is shown. */
  minimum: z.number().int().min(1).default(1),
  /** Most instruments that stand by themselves; the others are brought together. */
  most: z.number().int().min(1).max(60).default(10),
  /** Most steps; by time so many spells of equal length. */
  steps: z.number().int().min(2).max(8).default(4),
})
export type FlowQuestion = z.infer<typeof flowQuestion>

export const flow = z.object({
  by: z.enum(flowSteps),
  /** What is counted. */
  level: z.enum(countedLevels),
  /** Organisations at each step; `from` and `to` are its years, by time only. */
  steps: z.array(z.object({ from: z.number().nullable(), to: z.number().nullable(), organisations: z.number() })),
  /** An instrument at a step and its organisations there; null are the other instruments, `instruments` in number. */
  nodes: z.array(z.object({ step: z.number(), instrument: instrument.nullable(), instruments: z.number(), organisations: z.number() })),
  /** From node to node (indexes), always to a later step. */
  links: z.array(z.object({ from: z.number(), to: z.number(), organisations: z.number() })),
  /** With a dated participation in an instrument shown; with a second step; with more steps than are shown. */
  organisations: z.number(),
  moving: z.number(),
  further: z.number(),
  /** Organisations that have an instrument without any year, which stands at no step. */
  undated: z.number(),
  /** Links below the minimum, and the steps of organisations in them. */
  left: z.object({ links: z.number(), organisations: z.number() }),
  /** Digest of what it was made from. */
  inputs: z.string(),
})
export type Flow = z.infer<typeof flow>

const nodeChoice = z.object({
  step: z.number().int().min(0),
  /** Null: the other instruments. */
  instrument: id.nullable(),
})
export type FlowNodeChoice = z.infer<typeof nodeChoice>

const flowOrganisations = z.object({
  total: z.number(),
  rows: z.array(
    z.object({
      organisation: z.object({ id, name: z.string(), kind: z.enum(organisationKinds), invented: z.boolean() }),
      /** One of the instruments at either end, and the year in which it took part there. */
      from: instrument.extend({ year: z.number() }),
      to: instrument.extend({ year: z.number() }),
    }),
  ),
})
export type FlowOrganisations = z.infer<typeof flowOrganisations>

/** Where links come from: the judged scores (directed, signed), or organisations shared beyond chance. */
export const networkKinds = ['judged', 'shared'] as const
export type NetworkOf = (typeof networkKinds)[number]

const network = z.object({
  of: z.enum(networkKinds),
  nodes: z.array(
    instrument.extend({
      /** Its place, 0 to 1. */
      x: z.number(),
      y: z.number(),
      /** From 0, the largest first; null for one by itself. */
      community: z.number().nullable(),
      /** Sums and numbers of positive links out and in. */
      gives: z.number(),
      receives: z.number(),
      linksOut: z.number(),
      linksIn: z.number(),
      /** Sums of the sizes of negative links out and in. */
      hinders: z.number(),
      hindered: z.number(),
      /** Betweenness and PageRank by positive links. */
      between: z.number(),
      rank: z.number(),
    }),
  ),
  /** From node to node (indexes); of shared organisations once a pair. The value is a score, or a Jaccard index. */
  links: z.array(z.object({ from: z.number(), to: z.number(), value: z.number() })),
  /** Stability: mean share of the seeded runs that also keep a pair of one community together; null where there is no community. */
  communities: z.object({ count: z.number(), modularity: z.number(), stability: z.number().nullable(), runs: z.number() }),
  /** Instruments without any link; with links, but weaker than those that are shown. */
  alone: z.number(),
  left: z.number(),
  /** Digest of what it was made from. */
  inputs: z.string(),
})
export type Network = z.infer<typeof network>

const mapTerm = z.object({ id, code: z.string(), label: labels })

/** Terms of two taxonomies against each other, flat rows: cell (row i, column j) at i * columns + j. */
const coverageMap = z.object({
  rows: z.array(mapTerm),
  columns: z.array(mapTerm),
  /**
   * Instruments that carry both terms, each with the product of its two tags' weights, their budgets times these by currency, and how many of
   * them have none.
   */
  cells: z.array(z.object({ instruments: z.array(id), weights: z.array(z.number()), budget: z.array(money), withoutBudget: z.number() })),
  /** In at least one cell, and in none. */
  instruments: z.number(),
  left: z.number(),
  /** What the cells come to; what the instruments in them state, and all instruments shown. */
  money: z.object({ cells: z.array(money), placed: z.array(money), mix: z.array(money) }),
  /** Digest of what it was made from. */
  inputs: z.string(),
})
export type CoverageMap = z.infer<typeof coverageMap>

const datedEvaluation = z.object({
  id,
  title: z.string(),
  state: z.enum(evaluationStates),
  /** Years, months or days; at least one of them is stated. */
  start: z.string().nullable(),
  end: z.string().nullable(),
})

const timeline = z.object({
  /** Both included; null where nothing is dated. */
  years: z.object({ from: z.number(), to: z.number() }).nullable(),
  rows: z.array(
    instrument.extend({
      /** Index of its band. */
      group: z.number(),
      callType: z.array(z.enum(callTypes)),
      /** Years, months or days. */
      launch: z.string().nullable(),
      end: z.string().nullable(),
      /** Which of them is invented or inferred. */
      inferred: z.array(z.enum(['launch', 'end'])),
      /** The end lies before the launch: it runs in no year. */
      reversed: z.boolean(),
      /** Operations by year of their start (else decision), and those of which no year is known. */
      starts: z.array(z.object({ year: z.number(), operations: z.number() })),
      undated: z.number(),
      /** Dated changes of its profile, by day. */
      changes: z.array(z.object({ since: z.string(), changes: z.array(z.object({ id, aspect: z.enum(aspects) })) })),
      evaluations: z.array(datedEvaluation),
    }),
  ),
  /** Bands in the order of the question. */
  groups: interactionMatrix.shape.groups,
  /** Evaluations of the mix as a whole. */
  wholeMix: z.array(datedEvaluation),
  /** Of every year: instruments that run in it, and operations that start. */
  running: z.array(z.object({ year: z.number(), instruments: z.number(), operations: z.number() })),
  /** The most instruments that run in one year, and the years in which so many do. */
  most: z.object({ instruments: z.number(), years: z.array(z.number()) }).nullable(),
  /** Instruments with a launch; of them without a stated end; with an end alone; with neither. */
  dated: z.object({ launch: z.number(), open: z.number(), onlyEnd: z.number(), none: z.number() }),
  /** Evaluations of what is shown that state no day. */
  undatedEvaluations: z.number(),
  /** Digest of what it was made from. */
  inputs: z.string(),
})
export type Timeline = z.infer<typeof timeline>

const tableValue = z.union([z.string(), z.number(), z.null()])
/** What a result was asked with, where a question decides about it, and the digest of what it was made from. */
const asked = z.object({ question: matrixQuestion.optional(), inputs: z.string() })

const tableFormats = ['xlsx', 'csv'] as const

export const views = {
  /** How organisations pass from instrument to instrument. */
  flow: call.input(flowQuestion).output(flow),
  /**
   * The organisations of one link of that flow, by name. `personsWord`: natural persons are called by it and a mark of their own instead of by
   * name.
   */
  flowOrganisations: call
    .input(flowQuestion.extend({ from: nodeChoice, to: nodeChoice, personsWord: z.string().optional(), ...page }))
    .output(flowOrganisations),
  /** `threshold`: smallest size of a link, a score or a Jaccard index. */
  network: call
    .input(
      matrixQuestion.extend({ of: z.enum(networkKinds), threshold: z.number().min(0), most: z.number().int().min(2).max(300).default(60) }),
    )
    .output(network),
  coverageMap: call
    .input(
      z.object({
        filter: matrixQuestion.shape.filter,
        order: matrixQuestion.shape.order,
        rows: z.object({ taxonomy: id, branches: z.boolean() }),
        columns: z.object({ taxonomy: id, branches: z.boolean() }),
      }),
    )
    .output(coverageMap),
  /** Instruments and what starts in them, along the years. */
  timeline: call.input(matrixQuestion.pick({ filter: true, order: true })).output(timeline),
  /** The last line of an exported picture: the filter in words, the day and the digest. */
  foot: call.input(z.object({ asked, language: z.enum(['en', 'it']) })).output(z.object({ line: z.string() })),
  /** Tables as a screen shows them, as a file in base64: csv the first of them, xlsx each in a sheet. The first row of each holds the headings. */
  table: call
    .input(
      z.object({
        /** Becomes part of the file's name. */
        what: z.string().max(60),
        tables: z.array(z.object({ name: z.string(), rows: z.array(z.array(tableValue)) })).min(1),
        /** Becomes the last sheet of a workbook, with what the question says in words and the digest beneath its rows. */
        about: z
          .object({
            name: z.string(),
            rows: z.array(z.array(tableValue)),
            asked: asked.optional(),
          })
          .optional(),
        format: z.enum(tableFormats),
        language: z.enum(['en', 'it']),
      }),
    )
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
}
