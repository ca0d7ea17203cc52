import type { OverlapCounts } from './overlap-counts.ts'
import { pairCount, pairIndex } from './pairs.ts'

type Counts = Pick<OverlapCounts, 'size' | 'organisations' | 'shared'>

/** shared / smaller of the two (Szymkiewicz-Simpson), by `pairIndex`; 1 where one lies whole in the other, 0 where one has no organisation. */
export function overlapCoefficient({ size, organisations, shared }: Counts): Float64Array {
  const coefficient = new Float64Array(pairCount(size))
  let at = 0
  for (let first = 0; first < size; first++)
    for (let second = first + 1; second < size; second++, at++) {
      const smaller = Math.min(organisations[first]!, organisations[second]!)
      coefficient[at] = smaller === 0 ? 0 : shared[at]! / smaller
    }
  return coefficient
}

/**
 * shared / organisations of the row: how much of instrument i's organisations also take part in j, row by row at i*size+j. NaN on the
 * diagonal and where i has no organisation.
 */
export function directedShare({ size, organisations, shared }: Counts): Float64Array {
  const share = new Float64Array(size * size).fill(Number.NaN)
  for (let from = 0; from < size; from++)
    for (let to = 0; to < size; to++)
      if (from !== to && organisations[from]! > 0) share[from * size + to] = shared[pairIndex(size, from, to)]! / organisations[from]!
  return share
}
