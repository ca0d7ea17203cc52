import type { Distances } from './order-distances.ts'

/**
 * Things along the Fiedler vector, the eigenvector of the second smallest eigenvalue of the Laplacian of their similarities (1 - distance / widest
 * distance). Where things can be put in a line so that similarity falls with the way between them, this finds that line (Atkins, Boman and
 * Hendrickson 1998). The end with the earlier thing stands first; equal places keep the order given. A step a column.
 */
export function* spectralOrder(distances: Distances): Generator<void, readonly number[]> {
  const { size, between } = distances
  const given = Array.from({ length: size }, (_, at) => at)
  if (size < 3) return given
  const widest = between.reduce((most, one) => Math.max(most, one), 0)
  if (widest === 0) return given
  const laplacian = new Float64Array(size * size)
  let trace = 0
  for (let a = 0; a < size; a++) {
    let degree = 0
    for (let b = 0; b < size; b++) {
      if (a === b) continue
      const similarity = 1 - between[a * size + b]! / widest
      laplacian[a * size + b] = -similarity
      degree += similarity
    }
    laplacian[a * size + a] = degree
    trace += degree
  }
  const vector = yield* smallestBesideConstant(laplacian, size, trace)
  // Signs of an eigenvector are free: the end where the first thing stands is the beginning.
  const sign = vector[0]! > 0 ? -1 : 1
  const step = 1e-9
  const along = Array.from(vector, (one) => Math.round((sign * one) / step))
  return given.toSorted((a, b) => along[a]! - along[b]! || a - b)
}

/** Inverse iteration with L + a multiple of 11ᵀ, which puts the constant vector last; by Cholesky's factors. */
function* smallestBesideConstant(laplacian: Float64Array, size: number, trace: number): Generator<void, Float64Array> {
  const shift = trace / size
  const tiny = 1e-12 * (shift || 1)
  const factor = Float64Array.from(laplacian, (one, at) => one + shift / size + (at % (size + 1) === 0 ? tiny : 0))
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = factor[row * size + column]!
      for (let k = 0; k < column; k++) sum -= factor[row * size + k]! * factor[column * size + k]!
      factor[row * size + column] = row === column ? Math.sqrt(Math.max(sum, tiny)) : sum / factor[column * size + column]!
    }
    yield
  }
  // A beginning that no symmetry of the data can be at right angles to, and the same in every run.
  let vector = centred(Float64Array.from({ length: size }, (_, at) => Math.sin(at * 1.7 + 0.3) + at / size))
  for (let turn = 0; turn < 2000; turn++) {
    const next = centred(solve(factor, size, vector))
    let change = 0
    for (let at = 0; at < size; at++) change = Math.max(change, Math.abs(next[at]! - vector[at]!))
    vector = next
    if (change < 1e-13) break
    yield
  }
  return vector
}

function solve(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    let sum = x[row]!
    for (let k = 0; k < row; k++) sum -= factor[row * size + k]! * x[k]!
    x[row] = sum / factor[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = x[row]!
    for (let k = row + 1; k < size; k++) sum -= factor[k * size + row]! * x[k]!
    x[row] = sum / factor[row * size + row]!
  }
  return x
}

/** Without its mean, of length 1. */
function centred(vector: Float64Array): Float64Array {
  const mean = vector.reduce((sum, one) => sum + one, 0) / vector.length
  const moved = vector.map((one) => one - mean)
  const length = Math.sqrt(moved.reduce((sum, one) => sum + one * one, 0))
  return length === 0 ? moved : moved.map((one) => one / length)
}
