import { quantile } from '../matrix/quantile.ts'
import { groupedBy } from '../model/grouped.ts'
import type { RelationType } from '../model/vocabulary.ts'
import type { KeptAnswer } from './answer.ts'
import type { JudgingScale } from './settings.ts'

/** An answer to one question, and the region of the rater where that is a reviewing one. */
export interface ReviewedAnswer extends KeptAnswer {
  readonly from: number
  readonly to: number
  readonly rater: string
  readonly peer: string | null
  readonly rationale: string | null
  /** The rater is one of the demo. */
  readonly invented: boolean
}

/** Where raters stand: the median of their scores, or the relations that most of them name. */
export type Standing = number | readonly RelationType[]

/** A question that a mix's own raters and reviewing ones answered. */
export interface DiscussionPoint {
  readonly from: number
  readonly to: number
  readonly own: Standing
  readonly peers: Standing
  /** Peers less own; null for relations. */
  readonly difference: number | null
  readonly answers: readonly ReviewedAnswer[]
}

/** What own raters and reviewing ones see differently: the largest difference first, opposite signs before others of the same size. */
export function discussionPoints(scale: JudgingScale, answers: readonly ReviewedAnswer[]): readonly DiscussionPoint[] {
  const standing = scale === 'relations' ? mostNamed : medianOf
  const pairs = groupedBy(answers, ({ from, to }) => `${from} ${to}`)
  const points = [...pairs.values()].flatMap((given): DiscussionPoint[] => {
    const own = standing(given.filter(({ peer }) => peer === null))
    const peers = standing(given.filter(({ peer }) => peer !== null))
    if (own === null || peers === null || String(own) === String(peers)) return []
    const difference = typeof own === 'number' && typeof peers === 'number' ? peers - own : null
    return [{ from: given[0]!.from, to: given[0]!.to, own, peers, difference, answers: given }]
  })
  const size = ({ difference }: DiscussionPoint): number => Math.abs(difference ?? 0)
  const opposite = ({ own, peers }: DiscussionPoint): number => (Number(own) * Number(peers) < 0 ? 1 : 0)
  return points.toSorted((a, b) => size(b) - size(a) || opposite(b) - opposite(a) || a.from - b.from || a.to - b.to)
}

function medianOf(answers: readonly ReviewedAnswer[]): number | null {
  const scores = answers.flatMap(({ score }) => score ?? []).toSorted((a, b) => a - b)
  return scores.length === 0 ? null : quantile(scores, 0.5)
}

/** One relation, or those that are named equally often, in alphabetical order. */
function mostNamed(answers: readonly ReviewedAnswer[]): readonly RelationType[] | null {
  const times = new Map<RelationType, number>()
  for (const { relation } of answers) if (relation !== null) times.set(relation, (times.get(relation) ?? 0) + 1)
  const most = Math.max(...times.values())
  return times.size === 0 ? null : [...times].flatMap(([relation, count]) => (count === most ? [relation] : [])).toSorted()
}
