import { quantile } from '../matrix/quantile.ts'

/** An answer to one question, and the region of the rater where that is a reviewing one. */
export interface ReviewedAnswer {
  readonly from: number
  readonly to: number
  readonly rater: string
  readonly peer: string | null
  readonly score: number | null
  readonly rationale: string | null
  /** The rater is one of the demo. */
  readonly invented: boolean
}

/** A question that a mix's own raters and reviewing ones answered. */
export interface DiscussionPoint {
  readonly from: number
  readonly to: number
  /** Medians. */
  readonly own: number
  readonly peers: number
  /** Peers less own. */
  readonly difference: number
  readonly answers: readonly ReviewedAnswer[]
}

/** What own raters and reviewing ones see differently: the largest difference first, opposite signs before others of the same size. */
export function discussionPoints(answers: readonly ReviewedAnswer[]): readonly DiscussionPoint[] {
  const pairs = new Map<string, ReviewedAnswer[]>()
  for (const answer of answers) {
    const key = `${answer.from} ${answer.to}`
    const held = pairs.get(key)
    if (held) held.push(answer)
    else pairs.set(key, [answer])
  }
  const points = [...pairs.values()].flatMap((given): DiscussionPoint[] => {
    const own = medianOf(given.filter(({ peer }) => peer === null))
    const peers = medianOf(given.filter(({ peer }) => peer !== null))
    if (own === null || peers === null || own === peers) return []
    return [{ from: given[0]!.from, to: given[0]!.to, own, peers, difference: peers - own, answers: given }]
  })
  const opposite = (point: DiscussionPoint): number => (point.own * point.peers < 0 ? 1 : 0)
  return points.toSorted(
    (a, b) => Math.abs(b.difference) - Math.abs(a.difference) || opposite(b) - opposite(a) || a.from - b.from || a.to - b.to,
  )
}

function medianOf(answers: readonly ReviewedAnswer[]): number | null {
  const scores = answers.flatMap(({ score }) => score ?? []).toSorted((a, b) => a - b)
  return scores.length === 0 ? null : quantile(scores, 0.5)
}
