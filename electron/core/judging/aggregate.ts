import { quantile } from '../matrix/quantile.ts'
import type { AggregationMethod } from './settings.ts'

/** How the raters' scores of a pair come to one; stated wherever the result stands. */
export interface Aggregation {
  readonly method: AggregationMethod
  /** Share of the scores left out at each end by `trimmed` (above 0, below 0.5), rounded down to whole scores. */
  readonly trim: number
  /** First the raters of a role come to one, then the roles: each role has one voice. Raters without a role are one role. */
  readonly byRole: boolean
}

export const medianOfAll: Aggregation = { method: 'median', trim: 0.1, byRole: false }

/** True where a result is the median that needs no further word. */
export function isMedianOfAll({ method, byRole }: Aggregation): boolean {
  return method === 'median' && !byRole
}

export interface VoicedScore {
  readonly score: number
  readonly role: string | null
}

/** The scores as one; at least one score. Roles are few, so nothing is trimmed between them: a trimmed mean becomes their mean. */
export function aggregate(given: readonly VoicedScore[], { method, trim, byRole }: Aggregation): number {
  const all = given.map(({ score }) => score)
  if (!byRole) return central(all, method, trim)
  const roles = new Map<string | null, number[]>()
  for (const { score, role } of given) {
    const known = roles.get(role)
    if (known) known.push(score)
    else roles.set(role, [score])
  }
  const voices = [...roles.values()].map((scores) => central(scores, method, trim))
  return central(voices, method === 'median' ? 'median' : 'mean', trim)
}

function central(scores: readonly number[], method: AggregationMethod, trim: number): number {
  const ascending = scores.toSorted((a, b) => a - b)
  if (method === 'median') return quantile(ascending, 0.5)
  const cut = method === 'trimmed' ? Math.floor(ascending.length * trim + 1e-9) : 0
  const kept = ascending.slice(cut, ascending.length - cut)
  return kept.reduce((sum, score) => sum + score, 0) / kept.length
}
