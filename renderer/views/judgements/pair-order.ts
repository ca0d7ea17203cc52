import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { significance } from '#core/matrix/compare.ts'

/** What is needed of an instrument to put its pairs in order. */
export type PairInstrument = Pick<InstrumentRow, 'id' | 'code' | 'name' | 'programme' | 'region'>

/** What the data show of every pair, as the interaction matrix has it. */
export type Evidence = Pick<InteractionMatrix, 'shared' | 'expected' | 'lift' | 'q'> & {
  readonly instruments: readonly { readonly id: number }[]
}

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

/**
 * All ordered pairs in the order of work: first those worth scoring first, then pairs of a programme or region that share organisations
 * (each by how many), then the others of a programme, of a region, and the rest, as the instruments stand in the list. The order does
 * not depend on what is judged, so it stays while one works.
 */
export function orderedPairs(instruments: readonly PairInstrument[], evidence: Evidence | undefined): readonly OrderedPair[] {
  const observedOf = evidenceLookup(evidence)
  const ranked = instruments.flatMap((from) =>
    instruments
      .filter((to) => to.id !== from.id)
      .map((to) => {
        const observed = observedOf(from.id, to.id)
        const tier = tierOf(from, to, observed)
        return { tier, shared: observed?.shared ?? 0, pair: { key: pairKey(from.id, to.id), from, to, worthFirst: tier === 0 } }
      }),
  )
  return ranked.sort((a, b) => a.tier - b.tier || b.shared - a.shared).map(({ pair }) => pair)
}
