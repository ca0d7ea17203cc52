import type { PackageState } from './states.ts'

export interface FoundPackage {
  /** Of each instrument, in the order of the problem. */
  readonly states: readonly PackageState[]
  /** Total impact. */
  readonly netSynergy: number
}

interface Kept {
  readonly states: Int8Array
  readonly total: number
}

/** The best packages so far: highest total impact first, equal ones with less reinforced and more off first. */
export class KeptPackages {
  readonly #most: number
  /** A heap with the worst on top. */
  readonly #heap: Kept[] = []

  constructor(most: number) {
    this.#most = most
  }

  /** Total of the worst that is kept; minus infinity while there is room. */
  get worst(): number {
    return this.#heap.length < this.#most ? -Infinity : this.#heap[0]!.total
  }

  offer(total: number, states: Int8Array): void {
    if (this.#heap.length < this.#most) {
      this.#heap.push({ total, states: states.slice() })
      this.#rise(this.#heap.length - 1)
      return
    }
    if (total < this.#heap[0]!.total - 1e-9 || order({ total, states }, this.#heap[0]!) >= 0) return
    this.#heap[0] = { total, states: states.slice() }
    this.#sink(0)
  }

  best(): readonly FoundPackage[] {
    return this.#heap
      .toSorted(order)
      .map(({ total, states }) => ({ netSynergy: Math.round(total * 1e6) / 1e6 + 0, states: [...states] as PackageState[] }))
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1
      if (order(this.#heap[at]!, this.#heap[above]!) <= 0) return
      this.#swap(at, above)
      at = above
    }
  }

  #sink(from: number): void {
    for (let at = from; ;) {
      let worst = at
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < this.#heap.length && order(this.#heap[below]!, this.#heap[worst]!) > 0) worst = below
      if (worst === at) return
      this.#swap(at, worst)
      at = worst
    }
  }

  #swap(a: number, b: number): void {
    ;[this.#heap[a], this.#heap[b]] = [this.#heap[b]!, this.#heap[a]!]
  }
}

/** Negative where `a` comes first. */
function order(a: Kept, b: Kept): number {
  if (Math.abs(a.total - b.total) > 1e-9) return b.total - a.total
  for (let at = 0; at < a.states.length; at++) if (a.states[at] !== b.states[at]) return a.states[at]! - b.states[at]!
  return 0
}
