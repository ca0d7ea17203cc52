import { groupedBy } from '../model/grouped.ts'
import { answerIn, type Answer, type KeptAnswer } from './answer.ts'
import { changeBetween, type Change } from './change.ts'
import { type ConsensusRule, type PairConsensus, relationConsensus, scoreConsensus, type Verdict } from './consensus.ts'
import type { JudgingScale } from './settings.ts'

/** An answer as a round keeps it. */
export interface KeptInRound extends KeptAnswer {
  /** The same for one rater in every round. */
  readonly rater: string
  readonly from: number
  readonly to: number
}

/** What a round came to, pair by pair and over all. */
export interface RoundResult {
  readonly pairs: readonly PairResult[]
  readonly counts: Readonly<Record<Verdict, number>>
  /** Against the round before; null where there is none on the same scale. */
  readonly change: Change | null
  /** Fewer ratings changed than the rule asks for: another round is of no more use. */
  readonly settled: boolean
}

export interface PairResult extends PairConsensus {
  readonly from: number
  readonly to: number
  readonly unable: number
  readonly change: Change | null
}

export function roundResult(
  scale: JudgingScale,
  rule: ConsensusRule,
  answers: readonly KeptInRound[],
  before: readonly KeptInRound[] | null,
): RoundResult {
  const changeOf = (then: readonly KeptInRound[], now: readonly KeptInRound[]): Change =>
    changeBetween(scale, then.map(named), now.map(named))
  const beforeByPair = before === null ? null : byPair(before)
  const pairs = [...byPair(answers)].map(([key, given]): PairResult => {
    const { from, to } = given[0]!
    const said = given.map((one) => answerIn(scale, one)).filter((answer) => answer !== null)
    return {
      from,
      to,
      ...consensusOf(scale, rule, given),
      unable: given.length - said.length,
      change: beforeByPair === null ? null : changeOf(beforeByPair.get(key) ?? [], given),
    }
  })
  const count = (wanted: Verdict): number => pairs.filter(({ verdict }) => verdict === wanted).length
  const change = before === null ? null : changeOf(before, answers)
  return {
    pairs,
    counts: { reached: count('reached'), disputed: count('disputed'), alone: count('alone') },
    change,
    settled: change !== null && change.share !== null && change.share < rule.stop,
  }
}

function consensusOf(scale: JudgingScale, rule: ConsensusRule, given: readonly KeptInRound[]): PairConsensus {
  return scale === 'relations'
    ? relationConsensus(
        given.flatMap(({ relation }) => relation ?? []),
        rule,
      )
    : scoreConsensus(
        given.flatMap(({ score }) => score ?? []),
        rule,
      )
}

function named(one: KeptInRound): KeptAnswer & { readonly key: string } {
  const { score, potential, relation } = one
  return { key: `${one.rater} ${one.from} ${one.to}`, score, potential, relation }
}

function byPair(answers: readonly KeptInRound[]): ReadonlyMap<string, readonly KeptInRound[]> {
  return groupedBy(answers, ({ from, to }) => `${from} ${to}`)
}

/** On which side of a pair's median an answer stands; of relations and "cannot assess": none. */
export type Side = 'below' | 'at' | 'above' | 'apart'

export function sideOf(answer: Answer, median: number | null): Side {
  const score = answer === 'P' ? 0 : answer
  if (typeof score !== 'number' || median === null) return 'apart'
  return score < median ? 'below' : score > median ? 'above' : 'at'
}

/** The largest disputes first: by the width of the middle half, then by how few agree. */
export function byDispute(a: PairConsensus, b: PairConsensus): number {
  const width = ({ lower, upper }: PairConsensus): number => (upper ?? 0) - (lower ?? 0)
  return width(b) - width(a) || (a.share ?? 1) - (b.share ?? 1)
}
