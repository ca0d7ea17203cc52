import type { FoundPackage } from './kept-packages.ts'
import { asGood, dominates, type Weighed, type Weights } from './pareto.ts'
import type { PackageState } from './states.ts'

interface Kept extends Weighed {
  readonly states: Int8Array
}

/** The Pareto front so far: the packages than which none is at least as good in everything and better in something. */
export class KeptFront {
  readonly #weights: Weights
  readonly #most: number
  #kept: Kept[] = []
  #tooMany = false

  constructor(weights: Weights, most: number) {
    this.#weights = weights
    this.#most = most
  }

  offer(netSynergy: number, states: Int8Array): void {
    if (this.#tooMany) return
    const one = { netSynergy, coverage: this.#weights.coverage(states), costs: this.#weights.costs(states) }
    if (this.#find((other) => dominates(other, one))) return
    this.#kept = this.#kept.filter((other) => !dominates(one, other))
    this.#kept.push({ ...one, states: states.slice() })
    if (this.#kept.length <= this.#most) return
    this.#tooMany = true
    this.#kept = []
  }

  /** Whether packages of at most this net synergy, that cover at most what `broadest` covers and cost at least what `cheapest` costs, can add to it. */
  canGain(netSynergy: number, broadest: Int8Array, cheapest: Int8Array): boolean {
    if (this.#tooMany) return false
    const best = { netSynergy, coverage: this.#weights.coverage(broadest), costs: this.#weights.costs(cheapest) }
    return !this.#find((one) => asGood(one, best))
  }

  /** Highest net synergy first; null where there are more than are kept. */
  front(): readonly FoundPackage[] | null {
    if (this.#tooMany) return null
    return this.#kept
      .toSorted((a, b) => b.netSynergy - a.netSynergy || a.coverage - b.coverage || order(a.states, b.states))
      .map(({ netSynergy, states }) => ({ netSynergy: Math.round(netSynergy * 1e6) / 1e6 + 0, states: [...states] as PackageState[] }))
  }

  /** What betters one package often betters the next, too: it is asked first. */
  #find(is: (one: Kept) => boolean): boolean {
    const at = this.#kept.findIndex(is)
    if (at > 0) [this.#kept[0], this.#kept[at]] = [this.#kept[at]!, this.#kept[0]!]
    return at >= 0
  }
}

function order(a: Int8Array, b: Int8Array): number {
  const at = a.findIndex((state, place) => state !== b[place])
  return at < 0 ? 0 : a[at]! - b[at]!
}
