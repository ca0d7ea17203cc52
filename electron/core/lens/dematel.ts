import { directInfluence, type Influences, strengths } from './direct.ts'

/** `both`: the larger of the largest row sum and the largest column sum; `row`: the largest row sum alone, as some programs do. */
export const normalisations = ['both', 'row'] as const
export type Normalisation = (typeof normalisations)[number]

/** By thing, in the order of the matrix; T row by row. */
export interface Dematel {
  /** What the matrix was divided by; 0 where it is empty, and everything else is 0 too. */
  readonly k: number
  readonly T: readonly (readonly number[])[]
  readonly D: readonly number[]
  readonly R: readonly number[]
  readonly prominence: readonly number[]
  readonly relation: readonly number[]
  /** Mean of T: what links are shown from. */
  readonly threshold: number
}

/**
 * DEMATEL (Gabus and Fontela 1972): X = A/k, total relation T = X + X² + … = X(I - X)⁻¹, D and R its row and column sums, prominence D + R, relation
 * D - R (above 0 a cause, below 0 an effect). k is of the strengths where cells are negative. Null where the series has no end: the
 * largest eigenvalue of X is not below 1.
 */
export function dematel(influences: Influences, normalisation: Normalisation = 'both'): Dematel | null {
  const { size } = influences
  const k = divisorOf(influences, normalisation)
  const X = divided(influences, k)
  if (!hasEnd(size, X)) return null
  const total = inverted(
    size,
    X.map((value, at) => (at % (size + 1) === 0 ? 1 - value : -value)),
  )
  for (let at = 0; at < size; at++) total[at * (size + 1)]! -= 1
  const { influence: D, dependence: R } = directInfluence({ size, cells: total })
  return {
    k,
    T: Array.from({ length: size }, (_, row) => [...total.subarray(row * size, (row + 1) * size)]),
    D,
    R,
    prominence: D.map((value, at) => value + R[at]!),
    relation: D.map((value, at) => value - R[at]!),
    threshold: size === 0 ? 0 : D.reduce((sum, value) => sum + value, 0) / (size * size),
  }
}

/** What the matrix is divided by. */
export function divisorOf(influences: Influences, normalisation: Normalisation): number {
  const sums = directInfluence(strengths(influences))
  return Math.max(0, ...sums.influence, ...(normalisation === 'both' ? sums.dependence : []))
}

/** Whether DEMATEL has a result for the matrix, without working it out. */
export function relationsEnd(influences: Influences, normalisation: Normalisation): boolean {
  return hasEnd(influences.size, divided(influences, divisorOf(influences, normalisation)))
}

function divided({ cells }: Influences, k: number): Float64Array {
  return cells.map((value) => (k === 0 ? 0 : value / k))
}

/** Whether X + X² + … has an end. That of the strengths has one exactly when I - |X| can be eliminated with positive pivots (an M-matrix). */
function hasEnd(size: number, X: Float64Array): boolean {
  return positivePivots(size, X) || (X.some((value) => value < 0) && vanishes(size, X))
}

function positivePivots(size: number, X: Float64Array): boolean {
  const rows = X.map((value, at) => (at % (size + 1) === 0 ? 1 : 0) - Math.abs(value))
  for (let pivot = 0; pivot < size; pivot++) {
    const top = rows[pivot * size + pivot]!
    if (top <= 1e-12) return false
    for (let row = pivot + 1; row < size; row++) {
      const factor = rows[row * size + pivot]! / top
      if (factor !== 0) for (let at = pivot; at < size; at++) rows[row * size + at]! -= factor * rows[pivot * size + at]!
    }
  }
  return true
}

/** Whether high powers of X vanish: signs can do that where the strengths alone would not. */
function vanishes(size: number, X: Float64Array): boolean {
  let power = X
  for (let doubling = 0; doubling < 40; doubling++) {
    const square = new Float64Array(size * size)
    for (let row = 0; row < size; row++)
      for (let over = 0; over < size; over++) {
        const factor = power[row * size + over]!
        if (factor !== 0) for (let at = 0; at < size; at++) square[row * size + at]! += factor * power[over * size + at]!
      }
    const sums = directInfluence({ size, cells: square.map(Math.abs) }).influence
    if (Math.max(...sums) < 0.5) return true
    power = square
  }
  return false
}

/** Gauss and Jordan with the largest pivot of each column, in place. */
export function inverted(size: number, matrix: Float64Array): Float64Array {
  const left = matrix.slice()
  const right = new Float64Array(size * size)
  for (let at = 0; at < size; at++) right[at * (size + 1)] = 1
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot
    for (let row = pivot + 1; row < size; row++) if (Math.abs(left[row * size + pivot]!) > Math.abs(left[best * size + pivot]!)) best = row
    for (const side of [left, right]) {
      const kept = side.slice(pivot * size, (pivot + 1) * size)
      side.copyWithin(pivot * size, best * size, (best + 1) * size)
      side.set(kept, best * size)
    }
    const scale = 1 / left[pivot * size + pivot]!
    for (let at = 0; at < size; at++) {
      left[pivot * size + at]! *= scale
      right[pivot * size + at]! *= scale
    }
    for (let row = 0; row < size; row++) {
      const factor = left[row * size + pivot]!
      if (row === pivot || factor === 0) continue
      for (let at = pivot; at < size; at++) left[row * size + at]! -= factor * left[pivot * size + at]!
      for (let at = 0; at < size; at++) right[row * size + at]! -= factor * right[pivot * size + at]!
    }
  }
  return right
}
