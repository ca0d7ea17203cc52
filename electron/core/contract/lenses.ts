import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { lensNames } from '../lens/lens-values.ts'
import { normalisations } from '../lens/dematel.ts'
import { linkKinds } from '../lens/ism.ts'
import { potentialValues } from '../lens/direct.ts'
import { confidences } from '../model/vocabulary.ts'
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
export type LensQuestion = z.input<typeof lensQuestion>

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
        /** All of them, the best first; one state an instrument: 0 off, 1 as it is, 2 reinforced. */
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
  /** The same with what ranks are drawn from besides: how sure the raters are. */
  drawnFrom: z.string(),
})
export type LensReading = z.infer<typeof lensReading>

const changedCell = z.object({ from: id, to: id, score: z.number(), changed: z.number() })

/** The smallest change of scores that moves an instrument: fewest cells first, then fewest steps. */
const move = z.discriminatedUnion('kind', [
  /** Of equally small ones that after which the value has moved furthest. To draw level with another moves the rank by half. */
  z.object({ kind: z.literal('found'), cells: z.array(changedCell), steps: z.number(), rank: z.number(), value: z.number() }),
  /** No change of one cell, nor of two, moves it so. */
  z.object({ kind: z.literal('none') }),
  /** No change of one cell does; there are too many pairs of cells to try them all. */
  z.object({ kind: z.literal('not_one_cell') }),
  /** Each change would be a search of its own here, which takes long: `moves` does it. */
  z.object({ kind: z.literal('not_searched') }),
  /** It is first or last by itself already. */
  z.object({ kind: z.literal('at_the_end') }),
])
export type LensMove = z.infer<typeof move>

const sensitivity = z.array(
  z.object({
    from: id,
    to: id,
    score: z.number(),
    more: z.object({ value: z.number(), rank: z.number() }).nullable(),
    less: z.object({ value: z.number(), rank: z.number() }).nullable(),
  }),
)

const lensMoves = z.object({ up: move, down: move, sensitivity, inputs: z.string() })
export type LensMoves = z.infer<typeof lensMoves>

const lensExplanation = z.object({
  instrument: id,
  lens,
  /** The figure that is ranked, see `lensNames`. */
  value: z.number(),
  rank: z.number(),
  of: z.number(),
  /**
   * The strongest first, at most 20. `weight`: what the path adds to the value. `share`: its part of the strengths of all paths with as many
   * steps; in the lenses that count each path once, of all up to three steps. `goesOn`: MICMAC's longer paths that begin so are in it.
   */
  paths: z.array(
    z.object({
      instruments: z.array(id),
      scores: z.array(z.number()),
      product: z.number(),
      weight: z.number(),
      sign: z.union([z.literal(1), z.literal(-1)]),
      share: z.number(),
      goesOn: z.boolean(),
    }),
  ),
  /** What all paths of up to three steps add to the value together; null where they overlap or do not add up. */
  upToThree: z.number().nullable(),
  /** Cells of the paths above, with what is behind them; `raters` and `notes` are numbers of answers. */
  cells: z.array(
    z.object({
      from: id,
      to: id,
      score: z.number(),
      raters: z.number(),
      spread: z.number().nullable(),
      differ: z.boolean(),
      notes: z.number(),
    }),
  ),
  up: move,
  down: move,
  /**
   * Up to ten cells in which one step changes its rank most, then its value. `more`, `less`: after one step; null beyond the scale. Empty where
   * `not_searched`.
   */
  sensitivity,
  inputs: z.string(),
})
export type LensExplanation = z.infer<typeof lensExplanation>

const lensUncertainty = z.object({
  runs: z.number(),
  seed: z.number(),
  /** `drawnFrom` of the reading. */
  inputs: z.string(),
  /** How an answer was drawn by the rater's confidence, see `drawing`. */
  drawing: z.record(z.enum(confidences), z.object({ weight: z.number(), step: z.number() })),
  /** By lens, where it gives ranks: by instrument its rank in the matrix as it is judged, the 5 % and 95 % ends and the median of its ranks, and the share of runs in which it is first. */
  lenses: z.array(
    z.object({
      lens,
      /** Runs in which the lens gave ranks. */
      runs: z.number(),
      instruments: z.array(
        z.object({ instrument: id, rank: z.number().nullable(), low: z.number(), median: z.number(), high: z.number(), first: z.number() }),
      ),
    }),
  ),
})
export type LensUncertainty = z.infer<typeof lensUncertainty>

/** States of all instruments at once, as in `crossImpact.scenarios`. */
const states = z.custom<readonly number[]>()

const lensAttractors = z.object({
  /** Where there are too many scenarios to begin from each, so many are drawn with this seed; else null. */
  sampled: z.object({ starts: z.number(), seed: z.number() }).nullable(),
  /** From how many scenarios succession was followed; weights are numbers of them. */
  starts: z.number(),
  /** In the order of `crossImpact.scenarios`; a scenario that is consistent within the tolerance alone attracts none. */
  weights: numbers,
  /** Scenarios that follow each other for ever, the heaviest first. */
  cycles: z.array(z.object({ scenarios: z.array(states), weight: z.number() })),
  inputs: z.string(),
})
export type LensAttractors = z.infer<typeof lensAttractors>

const lensStructure = z.object({
  /** All links from the cut on by what they are in the structure, see `LinkKind`. */
  links: z.array(z.object({ from: id, to: id, score: z.number(), kind: z.enum(linkKinds) })),
  inputs: z.string(),
})
export type LensStructure = z.infer<typeof lensStructure>

const share = z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() })

export const lenses = {
  /** The judged matrix of a question, by every lens. Refuses `too_many_instruments`. */
  read: call.input(lensQuestion).output(lensReading),
  /** Why an instrument has its rank. Refuses `too_many_instruments`, `not_found` and `no_ranks` where the lens gives none. */
  explain: call.input(lensQuestion.extend({ instrument: id, lens })).output(lensExplanation),
  /** What would move an instrument, also where `explain` leaves it out. Refuses as `explain` does. */
  moves: call
    .input(lensQuestion.extend({ instrument: id, lens }))
    .output(eventIterator(z.union([share, lensMoves.extend({ kind: z.literal('done') })]))),
  /** The links of ISM's levels. Refuses `too_many_instruments`. */
  structure: call.input(lensQuestion).output(lensStructure),
  /** Where succession ends from all scenarios of cross-impact balance. Refuses `too_many_instruments`, and `no_ranks` where the lens refuses. */
  attractors: call.input(lensQuestion).output(eventIterator(z.union([share, lensAttractors.extend({ kind: z.literal('done') })]))),
  /** Ranks of matrices drawn from the raters' answers; cross-impact in fewer runs where there are many instruments, see `drawRanks`. */
  uncertainty: call
    .input(
      lensQuestion.extend({
        runs: z.number().int().min(10).max(10_000).default(1000),
        seed: z.number().int().min(0).max(4_294_967_295).default(1),
      }),
    )
    .output(eventIterator(z.union([share, lensUncertainty.extend({ kind: z.literal('done') })]))),
}
