import { pairCount, pairIndex } from './pairs.ts'

/** An instrument's slot is a small number that the reader of the file gives it, from 0 to this, not included. */
export const instrumentSlots = 4096

/** One participation as one exact number. Organisation ids up to 2^40. */
export function packParticipation(organisation: number, slot: number): number {
  return organisation * instrumentSlots + slot
}

/** Who takes part in what, counted. Positions are those of the list of shown slots. */
export interface OverlapCounts {
  readonly size: number
  /** Distinct organisations of each instrument. */
  readonly organisations: Int32Array
  /** Distinct organisations that two instruments share, by `pairIndex`. */
  readonly shared: Int32Array
  /** Distinct organisations in at least one shown instrument. */
  readonly union: number
  /** Distinct organisations in the participations given, shown or not. */
  readonly population: number
}

/**
 * Counts distinct organisations of each shown instrument and of each pair of them.
 * `packed`: `packParticipation` numbers, duplicates allowed, in any order; ascending order saves a sort.
 * `shown`: distinct slots, in the order of the answer; participations of other slots count for the population only,
 * and for nothing where `within` is given and does not name them.
 * One pass over the organisations, each adding its instruments' pairs: time grows with the sum of squares of instruments per organisation.
 */
export function countOverlap(packed: ArrayLike<number>, shown: readonly number[], within?: readonly number[]): OverlapCounts {
  return countAscending(inAscendingOrder(packed), shown, within)
}

/** The same numbers; sorted in a copy only where they are not. */
export function inAscendingOrder(packed: ArrayLike<number>): ArrayLike<number> {
  return isAscending(packed) ? packed : Float64Array.from(packed).sort()
}

function isAscending(packed: ArrayLike<number>): boolean {
  for (let at = 1; at < packed.length; at++) if (packed[at]! < packed[at - 1]!) return false
  return true
}

const notShown = -1
const notCounted = -2

function countAscending(packed: ArrayLike<number>, shown: readonly number[], within: readonly number[] | undefined): OverlapCounts {
  const size = shown.length
  const ascending = shown.toSorted((a, b) => a - b)
  const rankOfSlot = new Int32Array(instrumentSlots).fill(within ? notCounted : notShown)
  for (const slot of within ?? []) rankOfSlot[slot] = notShown
  ascending.forEach((slot, rank) => {
    if (!Number.isInteger(slot) || slot < 0 || slot >= instrumentSlots)
      throw new RangeError(`slot ${slot} outside 0 to ${instrumentSlots - 1}`)
    if (rankOfSlot[slot]! >= 0) throw new RangeError(`slot ${slot} shown twice`)
    rankOfSlot[slot] = rank
  })

  // Ranks follow the slots, so the instruments of one organisation come in ascending rank: pairs lie by `pairIndex` of ranks.
  const single = new Int32Array(size)
  const both = new Int32Array(pairCount(size))
  const pairsOf = Int32Array.from(ascending.keys(), (rank) => pairIndex(size, rank, rank + 1) - rank - 1)
  const ranks = new Int32Array(size)
  let held = 0
  let union = 0
  let population = 0
  let counted = false
  let base = Number.NaN
  let previous = Number.NaN

  const close = (): void => {
    if (counted) population++
    counted = false
    if (held === 0) return
    union++
    for (let first = 0; first < held; first++) {
      const rank = ranks[first]!
      single[rank]!++
      const pairs = pairsOf[rank]!
      for (let second = first + 1; second < held; second++) both[pairs + ranks[second]!]!++
    }
    held = 0
  }

  for (let at = 0; at < packed.length; at++) {
    const value = packed[at]!
    if (value === previous) continue
    previous = value
    let slot = value - base
    if (!(slot < instrumentSlots)) {
      close()
      base = Math.floor(value / instrumentSlots) * instrumentSlots
      slot = value - base
    }
    const rank = rankOfSlot[slot]!
    if (rank === notCounted) continue
    counted = true
    if (rank >= 0) ranks[held++] = rank
  }
  close()

  if (ascending.every((slot, rank) => slot === shown[rank])) return { size, organisations: single, shared: both, union, population }
  const rankOf = shown.map((slot) => rankOfSlot[slot]!)
  const shared = new Int32Array(pairCount(size))
  let at = 0
  for (let first = 0; first < size; first++)
    for (let second = first + 1; second < size; second++) shared[at++] = both[pairIndex(size, rankOf[first]!, rankOf[second]!)]!
  return { size, organisations: Int32Array.from(rankOf, (rank) => single[rank]!), shared, union, population }
}
