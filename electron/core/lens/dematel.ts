import { directInfluence, type Influences, strengths } from './direct.ts'
import { atOnce, type Sliced } from './slices.ts'

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
  return atOnce(dematelInSlices(influences, normalisation))
}

export function* dematelInSlices(influences: Influences, normalisation: Normalisation): Sliced<Dematel | null> {
  const { size } = influences
  const k = divisorOf(influences, normalisation)
  const X = divided(influences, k)
  if (!(yield* hasEnd(size, X))) return null
  const total = yield* invertedInSlices(
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
export function relationsEnd(influences: Influences, normalisation: Normalisation): Sliced<boolean> {
  return hasEnd(influences.size, divided(influences, divisorOf(influences, normalisation)))
}

function divided({ cells }: Influences, k: number): Float64Array {
  return cells.map((value) => (k === 0 ? 0 : value / k))
}

/** Whether X + X² + … has an end. That of the strengths has one exactly when I - |X| can be eliminated with positive pivots (an M-matrix). */
function* hasEnd(size: number, X: Float64Array): Sliced<boolean> {
  return (yield* positivePivots(size, X)) || (X.some((value) => value < 0) && (yield* vanishes(size, X)))
}

function* positivePivots(size: number, X: Float64Array): Sliced<boolean> {
  const rows = X.map((value, at) => (at % (size + 1) === 0 ? 1 : 0) - Math.abs(value))
  for (let pivot = 0; pivot < size; pivot++) {
    const top = rows[pivot * size + pivot]!
    if (top <= 1e-12) return false
    for (let row = pivot + 1; row < size; row++) {
      const factor = rows[row * size + pivot]! / top
      if (factor !== 0) for (let at = pivot; at < size; at++) rows[row * size + at]! -= factor * rows[pivot * size + at]!
    }
    yield
  }
  return true
}

/** Whether high powers of X vanish: signs can do that where the strengths alone would not. */
function* vanishes(size: number, X: Float64Array): Sliced<boolean> {
  let power = X
  for (let doubling = 0; doubling < 40; doubling++) {
    const square = new Float64Array(size * size)
    for (let row = 0; row < size; row++) {
      for (let over = 0; over < size; over++) {
        const factor = power[row * size + over]!
        if (factor !== 0) for (let at = 0; at < size; at++) square[row * size + at]! += factor * power[over * size + at]!
      }
      yield
    }
    const sums = directInfluence({ size, cells: square.map(Math.abs) }).influence
    if (Math.max(...sums) < 0.5) return true
    power = square
  }
  return false
}

export function inverted(size: number, matrix: Float64Array): Float64Array {
  return atOnce(invertedInSlices(size, matrix))
}

/** Gauss and Jordan with the largest pivot of each column, in the place of the matrix itself: exchanged rows come back as exchanged columns. */
function* invertedInSlices(size: number, matrix: Float64Array): Sliced<Float64Array> {
  const cells = matrix.slice()
  const exchanged: number[] = []
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot
    for (let row = pivot + 1; row < size; row++)
      if (Math.abs(cells[row * size + pivot]!) > Math.abs(cells[best * size + pivot]!)) best = row
    exchanged.push(best)
    const kept = cells.slice(pivot * size, (pivot + 1) * size)
    cells.copyWithin(pivot * size, best * size, (best + 1) * size)
    cells.set(kept, best * size)
    const scale = 1 / cells[pivot * size + pivot]!
    cells[pivot * size + pivot] = 1
    for (let at = 0; at < size; at++) cells[pivot * size + at]! *= scale
    for (let row = 0; row < size; row++) {
      const factor = cells[row * size + pivot]!
      if (row === pivot || factor === 0) continue
      cells[row * size + pivot] = 0
      for (let at = 0; at < size; at++) cells[row * size + at]! -= factor * cells[pivot * size + at]!
    }
    yield
  }
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    const other = exchanged[pivot]!
    if (other !== pivot)
      for (let row = 0; row < size; row++) {
        const kept = cells[row * size + pivot]!
        cells[row * size + pivot] = cells[row * size + other]!
        cells[row * size + other] = kept
      }
  }
  return cells
}
