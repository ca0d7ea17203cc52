import { z } from 'zod'
import { lensNames } from '../lens/lens-values.ts'
import { normalisations } from '../lens/dematel.ts'
import { potentialValues } from '../lens/direct.ts'
import { aggregation, judgingSettings } from './judging.ts'
import { matrixQuestion } from './matrices.ts'
import { call, id } from './refusal.ts'

/** At most so many instruments are read by the lenses. */
export const mostInLenses = 400

const lensOptions = z.object({
  /** What P of MICMAC's scale counts. */
  potential: z.literal(potentialValues).default(0),
  normalisation: z.enum(normalisations).default('both'),
  /** ISM: from this strength on a cell is a link; left out: any that is not 0. */
  cut: z.number().gt(0).optional(),
  /** Cross-impact: how far below 0 a consistency may lie. */
  tolerance: z.number().min(0).default(0),
})
export type LensOptions = z.infer<typeof lensOptions>

const lensQuestion = z.object({ question: matrixQuestion, options: lensOptions })

const numbers = z.custom<readonly number[]>()
const sums = z.object({ influence: numbers, dependence: numbers })
const lens = z.enum(lensNames)

/** All lists by instrument are in the order of `instruments`. */
const lensReading = z.object({
  instruments: z.array(z.object({ id, code: z.string(), name: z.string() })),
  /** There are negative scores. */
  signed: z.boolean(),
  lenses: z.object({
    /** Net sums, and those of the strengths without their signs. */
    direct: sums.extend({ strength: sums }),
    secondOrder: z.object({ first: numbers, second: numbers, total: numbers }),
    /**
     * At power k, which is `stableFrom`, else the last power that is not empty (`endsAt`), else 10. Influence and dependence are of the
     * strengths; support and conflict are of signed matrices only, `net` is support less conflict, else the influence.
     */
    micmac: z.object({
      k: z.number(),
      influence: numbers,
      dependence: numbers,
      support: sums.nullable(),
      conflict: sums.nullable(),
      net: numbers,
      stableFrom: z.number().nullable(),
      period: z.number().nullable(),
      endsAt: z.number().nullable(),
      /** The order by `net` stays the same from k on, as far as was looked: with negative cells it may turn with every power. */
      netStays: z.boolean(),
    }),
    dematel: z.union([
      z.object({
        refused: z.null(),
        k: z.number(),
        D: numbers,
        R: numbers,
        prominence: numbers,
        relation: numbers,
        threshold: z.number(),
      }),
      z.object({ refused: z.literal('relations_without_end') }),
    ]),
    /** Levels hold positions of instruments, the first being what everything leads to. `cut`: null for any score that is not 0. */
    ism: z.object({
      levels: z.custom<readonly (readonly number[])[]>(),
      driving: numbers,
      dependence: numbers,
      cut: z.number().nullable(),
    }),
    crossImpact: z.union([
      z.object({
        refused: z.null(),
        searched: z.number(),
        count: z.number(),
        /** The best ten; one state an instrument: 0 off, 1 as it is, 2 reinforced. */
        scenarios: z.array(z.object({ states: numbers, consistency: z.number(), totalImpact: z.number() })),
        /** See `scenarioInfluence`. */
        influence: numbers,
      }),
      /** More instruments, more consistent scenarios or a longer search than the lens takes on. */
      z.object({ refused: z.enum(['too_many_instruments', 'too_many_scenarios', 'search_too_long']) }),
    ]),
  }),
  /** By instrument; 1 the most influential, equal ones share the mean of their ranks. Null where a lens gives none. */
  ranks: z.array(z.object({ instrument: id, by: z.record(lens, z.number().nullable()) })),
  agreement: z.object({
    /** Kendall's coefficient of concordance of the lenses that give ranks, corrected for ties; null where no lens tells instruments apart. */
    W: z.number().nullable(),
    lenses: z.number(),
    /** Kendall's tau-b of two lenses; null where one of them gives none or ranks all alike. */
    pairs: z.array(z.object({ a: lens, b: lens, tau: z.number().nullable() })),
  }),
  /** What the matrix rests on: see JudgingFacts. */
  rests: z.object({
    scale: judgingSettings.shape.scale,
    aggregation,
    openRound: z.number().nullable(),
    shownRound: z.number().nullable(),
    raters: z.number(),
    /** Ordered pairs; those with a score; those without one, which count as 0. */
    pairs: z.number(),
    judged: z.number(),
    empty: z.number(),
    /** Answers with P among them, see `potential`. */
    potentials: z.number(),
  }),
  /** SHA-256 of instruments, answers, aggregation and options. */
  inputs: z.string(),
})
export type LensReading = z.infer<typeof lensReading>

export const lenses = {
  /** The judged matrix of a question, by every lens. Refuses `too_many_instruments`. */
  read: call.input(lensQuestion).output(lensReading),
}
