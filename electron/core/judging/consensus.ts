import { quantile } from '../matrix/quantile.ts'
import type { RelationType } from '../model/vocabulary.ts'

/** When raters agree on a pair, and when another round is of no more use. Fixed when a round is opened. */
export interface ConsensusRule {
  /** At least this share of the raters (0 to 1) within `steps` of the median; of relations: naming the same one. */
  readonly share: number
  readonly steps: number
  /** The interquartile range at most. */
  readonly spread: number
  /** No -3 or -2 beside a +2 or +3. */
  readonly noStrongOpposites: boolean
  /** The rounds end when a smaller share of the ratings than this changed. */
  readonly stop: number
}

export const defaultRule: ConsensusRule = { share: 0.75, steps: 1, spread: 1, noStrongOpposites: true, stop: 0.15 }

/** `alone`: fewer than two raters gave an answer, so there is nothing to agree on. */
export const verdicts = ['reached', 'disputed', 'alone'] as const
export type Verdict = (typeof verdicts)[number]

/** How far the raters of a pair agree by a rule. Figures are null where there is no score. */
export interface PairConsensus {
  readonly raters: number
  readonly median: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Share within the rule's steps of the median; of relations: of those who name the most frequent one. */
  readonly share: number | null
  readonly strongOpposites: boolean
  /** The relation named most; null where two are named as often, and on scales with scores. */
  readonly relation: RelationType | null
  readonly verdict: Verdict
}

const strong = 2

/** Sums of shares such as 3 of 4 must meet the rule exactly. */
const slack = 1e-9

export function scoreConsensus(scores: readonly number[], rule: ConsensusRule): PairConsensus {
  const ascending = scores.toSorted((a, b) => a - b)
  const raters = ascending.length
  if (raters === 0) return { ...nobody, raters }
  const median = quantile(ascending, 0.5)
  const lower = quantile(ascending, 0.25)
  const upper = quantile(ascending, 0.75)
  const share = ascending.filter((score) => Math.abs(score - median) <= rule.steps).length / raters
  const strongOpposites = ascending[0]! <= -strong && ascending.at(-1)! >= strong
  const reached = share >= rule.share - slack && upper - lower <= rule.spread + slack && !(rule.noStrongOpposites && strongOpposites)
  return {
    raters,
    median,
    lower,
    upper,
    share,
    strongOpposites,
    relation: null,
    verdict: raters < 2 ? 'alone' : reached ? 'reached' : 'disputed',
  }
}

export function relationConsensus(relations: readonly RelationType[], rule: ConsensusRule): PairConsensus {
  const times = new Map<RelationType, number>()
  for (const relation of relations) times.set(relation, (times.get(relation) ?? 0) + 1)
  const [first, second] = [...times].sort(([, a], [, b]) => b - a)
  const raters = relations.length
  if (first === undefined) return { ...nobody, raters }
  const share = first[1] / raters
  return {
    ...nobody,
    raters,
    share,
    relation: first[1] === second?.[1] ? null : first[0],
    verdict: raters < 2 ? 'alone' : share >= rule.share - slack ? 'reached' : 'disputed',
  }
}

const nobody: PairConsensus = {
  raters: 0,
  median: null,
  lower: null,
  upper: null,
  share: null,
  strongOpposites: false,
  relation: null,
  verdict: 'alone',
}
