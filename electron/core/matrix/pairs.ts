/**
 * Figures of unordered pairs of `size` things lie in one array, the upper triangle row by row without the diagonal:
 * (0,1) (0,2) … (0,size-1) (1,2) …
 */

/** How many unordered pairs `size` things have. */
export function pairCount(size: number): number {
  return (size * (size - 1)) / 2
}

/** Where the pair of `a` and `b` lies, in either order. `a` and `b` must differ. */
export function pairIndex(size: number, a: number, b: number): number {
  const low = a < b ? a : b
  const high = a < b ? b : a
  return low * size - (low * (low + 1)) / 2 + high - low - 1
}
