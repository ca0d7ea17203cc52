/** The part `share` (0 to 1) of ascending values, interpolated between neighbours: type 7 of R, QUARTILE.INC of Excel. At least one value. */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  const place = (ascending.length - 1) * share
  const below = Math.floor(place)
  const low = ascending[below]!
  const high = ascending[Math.min(below + 1, ascending.length - 1)]!
  return low + (high - low) * (place - below)
}
