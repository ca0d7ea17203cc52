import { Refusal } from '../contract/refusal.ts'
import { chanceOfAtLeast, chanceOfAtMost, falseDiscoveryRates } from './chance.ts'
import type { OverlapCounts } from './overlap-counts.ts'
import { pairCount, pairIndex } from './pairs.ts'

/** Observed overlap of every unordered pair of the shown instruments, by `pairIndex`. */
export interface ObservedOverlap {
  readonly size: number
  /** Distinct organisations of each instrument. */
  readonly organisations: Int32Array
  readonly shared: Int32Array
  /** shared / (a + b - shared); 0 where neither has an organisation. */
  readonly jaccard: Float64Array
  /** a·b / universe: shared organisations if chance alone decided. */
  readonly expected: Float64Array
  /** shared / expected; NaN where expected is 0. */
  readonly lift: Float64Array
  /** One-sided exact hypergeometric, over-representation. */
  readonly p: Float64Array
  /** Benjamini and Hochberg over all these pairs. */
  readonly q: Float64Array
  readonly universe: Universe
}

export interface Universe {
  /** The number of organisations that chance draws from. */
  readonly size: number
  /** Distinct organisations with a participation after the region, programme and period filters. */
  readonly computed: number
  /** Distinct organisations in the shown instruments. */
  readonly union: number
}

/** The figures of one pair; `lift` is null where expected is 0. */
export interface ObservedPair {
  readonly shared: number
  readonly jaccard: number
  readonly expected: number
  readonly lift: number | null
  readonly p: number
  readonly q: number
}

/**
 * Sets the counts against chance in a universe; without a number the organisations found are the universe.
 * @throws {Refusal} `universe_too_small` {universe, union} where it is no whole number or holds fewer organisations than the shown instruments do.
 */
export function observeOverlap(counts: OverlapCounts, universe?: number): ObservedOverlap {
  const drawn = universe ?? counts.population
  if (!Number.isSafeInteger(drawn) || drawn < counts.union)
    throw new Refusal('universe_too_small', { universe: drawn, union: counts.union })

  const { size, organisations, shared } = counts
  const pairs = pairCount(size)
  const jaccard = jaccardOf(counts)
  const expected = new Float64Array(pairs)
  const lift = new Float64Array(pairs)
  const p = new Float64Array(pairs)
  let at = 0
  for (let first = 0; first < size; first++) {
    const a = organisations[first]!
    for (let second = first + 1; second < size; second++, at++) {
      const b = organisations[second]!
      const k = shared[at]!
      expected[at] = drawn === 0 ? 0 : (a * b) / drawn
      lift[at] = expected[at] === 0 ? Number.NaN : k / expected[at]!
      p[at] = chanceOfAtLeast(k, a, b, drawn)
    }
  }
  return {
    size,
    organisations,
    shared,
    jaccard,
    expected,
    lift,
    p,
    q: falseDiscoveryRates(p),
    universe: { size: drawn, computed: counts.population, union: counts.union },
  }
}

/** One-sided exact hypergeometric of every pair, under-representation: the chance of at most as many shared. By `pairIndex`. */
export function underRepresentation({ size, organisations, shared, universe }: ObservedOverlap): Float64Array {
  const p = new Float64Array(pairCount(size))
  let at = 0
  for (let first = 0; first < size; first++)
    for (let second = first + 1; second < size; second++, at++)
      p[at] = chanceOfAtMost(shared[at]!, organisations[first]!, organisations[second]!, universe.size)
  return p
}

/** Shared organisations as part of the union of the two, for every pair. */
export function jaccardOf({ size, organisations, shared }: OverlapCounts): Float64Array {
  const jaccard = new Float64Array(pairCount(size))
  let at = 0
  for (let first = 0; first < size; first++) {
    const a = organisations[first]!
    for (let second = first + 1; second < size; second++, at++) {
      const together = a + organisations[second]! - shared[at]!
      jaccard[at] = together === 0 ? 0 : shared[at]! / together
    }
  }
  return jaccard
}

/** The figures of instruments `a` and `b`, in either order; null on the diagonal. */
export function observedPair(observed: ObservedOverlap, a: number, b: number): ObservedPair | null {
  if (a === b) return null
  const at = pairIndex(observed.size, a, b)
  const lift = observed.lift[at]!
  return {
    shared: observed.shared[at]!,
    jaccard: observed.jaccard[at]!,
    expected: observed.expected[at]!,
    lift: Number.isNaN(lift) ? null : lift,
    p: observed.p[at]!,
    q: observed.q[at]!,
  }
}
