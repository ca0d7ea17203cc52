import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { JudgingSettings } from '#core/contract/judging.ts'
import type { ObservedPairs } from '#core/contract/matrices.ts'
import { significance } from '#core/matrix/compare.ts'

/** What is needed of an instrument to put its pairs in order. */
export type PairInstrument = Pick<InstrumentRow, 'id' | 'code' | 'name' | 'programme' | 'region' | 'targetGroups' | 'trlFrom' | 'trlTo'>

/** What the data show of every pair. */
export type Evidence = Omit<ObservedPairs, 'instruments'> & { readonly instruments: readonly { readonly id: number }[] }

/** How `from` affects `to`: one question to a rater. */
export interface OrderedPair {
  readonly key: string
  readonly from: PairInstrument
  readonly to: PairInstrument
  /** Same programme or region, and more organisations in common than chance gives: a judgement here says most. */
  readonly worthFirst: boolean
}

/** What the data show of one pair. */
export interface PairEvidence {
  readonly shared: number
  readonly expected: number
  /** Null where none is expected. */
  readonly lift: number | null
  readonly q: number
}

/** Name of an ordered pair of row ids. */
export function pairKey(from: number, to: number): string {
  return `${from}-${to}`
}

/** Looks up what the data show of a pair; null where the matrix does not hold both instruments. */
export function evidenceLookup(evidence: Evidence | undefined): (from: number, to: number) => PairEvidence | null {
  const place = new Map(evidence?.instruments.map(({ id }, index) => [id, index]))
  return (from, to) => {
    const row = place.get(from)
    const column = place.get(to)
    if (evidence === undefined || row === undefined || column === undefined) return null
    const at = row * evidence.instruments.length + column
    return {
      shared: evidence.shared[at] ?? 0,
      expected: evidence.expected[at] ?? 0,
      lift: evidence.lift[at] ?? null,
      q: evidence.q[at] ?? 1,
    }
  }
}

function together(a: string | null, b: string | null): boolean {
  return a !== null && a === b
}

function isBeyondChance({ lift, q }: PairEvidence): boolean {
  return lift !== null && lift > 1 && q < significance
}

/** Place in the order of work: the smaller, the earlier; within it by shared organisations. */
function tierOf(from: PairInstrument, to: PairInstrument, observed: PairEvidence | null): number {
  const near = together(from.programme, to.programme) ? 0 : together(from.region, to.region) ? 1 : 2
  if (near < 2 && observed !== null && isBeyondChance(observed)) return 0
  if (near < 2 && observed !== null && observed.shared > 0) return 1
  return 2 + near
}

/** Groups that the instrument is for: "SMEs; start-ups" are two. */
function targetsOf({ targetGroups }: PairInstrument): readonly string[] {
  return (targetGroups ?? '')
    .toLowerCase()
    .split(/[;,/\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** One ends where the other begins, or a step before: what comes out of one can go into the other. */
function areAdjacent(a: PairInstrument, b: PairInstrument): boolean {
  const follows = (end: number | null, start: number | null) => end !== null && start !== null && (start === end || start === end + 1)
  return follows(a.trlTo, b.trlFrom) || follows(b.trlTo, a.trlFrom)
}

/** How much two instruments have to do with each other by what is told of them: the same target, adjacent readiness. */
function closeness(from: PairInstrument, to: PairInstrument): number {
  const targets = new Set(targetsOf(from))
  return Number(targetsOf(to).some((target) => targets.has(target))) + Number(areAdjacent(from, to))
}

/** How pairs are asked: in which order, and whether both directions come one after the other. */
export type Asking = Pick<JudgingSettings, 'order' | 'bothDirections'>

/**
 * All ordered pairs in the order of work. By worth: first those worth scoring first, then pairs of a programme or region that share organisations
 * (each by how many), then the others of a programme, of a region, and the rest; among equals those with the same target and adjacent
 * readiness first, then as the instruments stand in the list. By row: as the instruments stand. The order does not depend on what is judged,
 * so it stays while one works.
 */
export function orderedPairs(
  instruments: readonly PairInstrument[],
  evidence: Evidence | undefined,
  asking: Asking,
): readonly OrderedPair[] {
  const observedOf = evidenceLookup(evidence)
  const ranked = instruments.flatMap((from) =>
    instruments
      .filter((to) => to.id !== from.id)
      .map((to) => {
        const observed = observedOf(from.id, to.id)
        const tier = tierOf(from, to, observed)
        const pair: OrderedPair = { key: pairKey(from.id, to.id), from, to, worthFirst: tier === 0 }
        return { tier, shared: observed?.shared ?? 0, close: closeness(from, to), pair }
      }),
  )
  if (asking.order === 'worth') ranked.sort((a, b) => a.tier - b.tier || b.shared - a.shared || b.close - a.close)
  const pairs = ranked.map(({ pair }) => pair)
  return asking.bothDirections ? withReverse(pairs) : pairs
}

/** Each pair followed by its other direction. */
function withReverse(pairs: readonly OrderedPair[]): readonly OrderedPair[] {
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]))
  const placed = new Set<string>()
  return pairs.flatMap((pair) => {
    if (placed.has(pair.key)) return []
    const reverse = byKey.get(pairKey(pair.to.id, pair.from.id))
    if (reverse !== undefined) placed.add(reverse.key)
    return reverse === undefined ? [pair] : [pair, reverse]
  })
}
