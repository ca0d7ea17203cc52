import type { SquareMatrix } from '../matrix-file/matrix-file.ts'

/** Influences of n things on each other as numbers, row by row: cell (from, to) lies at from·size + to, nothing on the diagonal. */
export interface Influences {
  readonly size: number
  readonly cells: Float64Array
}

/** What P, "not now, but possible", counts: nothing (MICMAC's MDI) or 3 (its MIDP). */
export const potentialValues = [0, 3] as const
export type PotentialValue = (typeof potentialValues)[number]

/** A matrix of a file as numbers; blanks and "cannot be assessed" count as no influence. */
export function influencesOf({ labels, cells }: SquareMatrix, potential: PotentialValue = 0): Influences {
  const size = labels.length
  const values = new Float64Array(size * size)
  for (const [from, line] of cells.entries())
    for (const [to, value] of line.entries())
      if (from !== to) values[from * size + to] = value === 'P' ? potential : typeof value === 'number' ? value : 0
  return { size, cells: values }
}

/** By thing: what it gives to the others, and what it receives from them. */
export interface InfluenceSums {
  readonly influence: readonly number[]
  readonly dependence: readonly number[]
}

/** Row and column sums. */
export function directInfluence({ size, cells }: Influences): InfluenceSums {
  const influence = Array.from({ length: size }, () => 0)
  const dependence = Array.from({ length: size }, () => 0)
  for (let from = 0; from < size; from++)
    for (let to = 0; to < size; to++) {
      influence[from]! += cells[from * size + to]!
      dependence[to]! += cells[from * size + to]!
    }
  return { influence, dependence }
}

/** The strengths alone, without their signs. */
export function strengths({ size, cells }: Influences): Influences {
  return { size, cells: cells.map(Math.abs) }
}
