/** Distances between things: between `a` and `b` at a·size + b; symmetric, 0 on the diagonal. */
export interface Distances {
  readonly size: number
  readonly between: Float64Array
}

/**
 * How differently rows are filled: the root mean square difference over the cells that both know, 1 (the widest of all) where there is none. Cells are
 * first divided by the largest. Where `square`, a thing is its row and its column, without the two cells of the pair itself. A step a row.
 */
export function* profileDistances(
  value: readonly (number | null)[],
  rows: number,
  columns: number,
  square: boolean,
): Generator<void, Distances> {
  const between = new Float64Array(rows * rows)
  let largest = 0
  for (const one of value) if (one !== null && Math.abs(one) > largest) largest = Math.abs(one)
  const scaled = Float64Array.from(value, (one) => (one === null ? Number.NaN : one / (largest || 1)))
  let widest = 0
  for (let a = 0; a < rows; a++) {
    for (let b = a + 1; b < rows; b++) {
      let sum = 0
      let known = 0
      for (let k = 0; k < columns; k++) {
        if (square && (k === a || k === b)) continue
        const along = scaled[a * columns + k]! - scaled[b * columns + k]!
        if (!Number.isNaN(along)) {
          sum += along * along
          known++
        }
        if (!square) continue
        const down = scaled[k * columns + a]! - scaled[k * columns + b]!
        if (!Number.isNaN(down)) {
          sum += down * down
          known++
        }
      }
      const distance = known === 0 ? Number.NaN : Math.sqrt(sum / known)
      if (distance > widest) widest = distance
      between[a * rows + b] = between[b * rows + a] = distance
    }
    yield
  }
  const apart = widest || 1
  for (let at = 0; at < between.length; at++) if (Number.isNaN(between[at]!)) between[at] = apart
  return { size: rows, between }
}
