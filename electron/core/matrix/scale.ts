import type { Scale } from './matrix.ts'

/** From 0 to the largest value, or to `most` where the measure has an end of its own. */
export function sequentialScale(values: readonly (number | null)[], most?: number): Scale {
  const high = most ?? largestSize(values)
  return { kind: 'sequential', low: 0, middle: high / 2, high: high === 0 ? 1 : high, logarithmic: false }
}

/** Both ways from `middle` as far as the farthest value, or as far as `reach`. */
export function divergingScale(values: readonly (number | null)[], middle: number, reach?: number): Scale {
  const far = reach ?? largestSize(values.map((value) => (value === null ? null : value - middle)))
  const width = far === 0 ? 1 : far
  return { kind: 'diverging', low: middle - width, middle, high: middle + width, logarithmic: false }
}

/** Ratios about 1: as far above as the largest, and as far below. */
export function ratioScale(values: readonly (number | null)[]): Scale {
  const high = Math.max(2, largestSize(values))
  return { kind: 'diverging', low: 1 / high, middle: 1, high, logarithmic: true }
}

/** Chances from 1 (weak) to 0 (strong); by ratio they would have no end. */
export const probabilityScale: Scale = { kind: 'sequential', low: 1, middle: 0.5, high: 0, logarithmic: false }

/** Largest value without its sign; 0 where there is none. */
export function largestSize(values: readonly (number | null)[]): number {
  let largest = 0
  for (const value of values) if (value !== null && Math.abs(value) > largest) largest = Math.abs(value)
  return largest
}

/** Where a value stands on the seven fills: -3 to +3 on a diverging scale, 0 to 3 on a sequential one. */
export function levelOf({ kind, low, middle, high, logarithmic }: Scale, value: number): number {
  if (kind === 'sequential') return clamp((3 * (value - low)) / (high - low), 0, 3)
  if (!logarithmic) return clamp((3 * (value - middle)) / (high - middle), -3, 3)
  return value <= 0 ? -3 : clamp((3 * Math.log(value / middle)) / Math.log(high / middle), -3, 3)
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}

/** One scale for several matrices of a measure, so that equal colours are equal values. */
export function commonScale(scales: readonly Scale[]): Scale | null {
  const [first] = scales
  if (first === undefined) return null
  if (first.low > first.high) return first
  const high = Math.max(...scales.map((scale) => scale.high))
  const low = Math.min(...scales.map((scale) => scale.low))
  return { ...first, low, high, middle: first.kind === 'sequential' ? high / 2 : first.middle }
}
