/**
 * How long the bar of a cell is, 0 to 1 of its room: lift / (lift + 1), so that half is what chance gives, three quarters three times that,
 * and no lift is cut off. Null (nothing expected) has no bar.
 */
export function barShare(lift: number | null): number | null {
  return lift === null ? null : lift / (lift + 1)
}

/** Seven colours from -3 to +3 as #rrggbb. */
export type Ramp = readonly [string, string, string, string, string, string, string]

/** The fill of a median; halves lie between their neighbours. */
export function rampColour(ramp: Ramp, median: number): string {
  const place = Math.min(6, Math.max(0, median + 3))
  const below = Math.floor(place)
  const low = ramp[below]!
  const high = ramp[Math.min(6, below + 1)]!
  if (place === below) return low
  const mixed = [1, 3, 5].map((at) => {
    const from = Number.parseInt(low.slice(at, at + 2), 16)
    const to = Number.parseInt(high.slice(at, at + 2), 16)
    return Math.round(from + (to - from) * (place - below))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${mixed.join('')}`
}

/** Text on a fill is light from here on, either side of 0. */
export const lightTextFrom = 1.5
