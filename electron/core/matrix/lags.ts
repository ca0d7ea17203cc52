import { codedYear, firstDay, isDay } from './coded-date.ts'
import { quantile } from './quantile.ts'

/** How long after the first operation in one instrument the first one in the other began: above 0 the other came later. */
export interface Lags {
  /** Months (of 30.44 days) where every date is a day, else the difference of years. */
  readonly unit: 'months' | 'years'
  readonly count: number
  readonly median: number
  readonly lowerQuartile: number
  readonly upperQuartile: number
  /** Bins of equal width without gaps; one holds lags from `from` up to, not including, `from + width`. */
  readonly width: number
  readonly bins: readonly { readonly from: number; readonly count: number }[]
}

const daysInMonth = 365.2425 / 12
const widths = { months: [1, 3, 6, 12, 24, 60], years: [1, 2, 5, 10] } as const
const mostBins = 24

export interface LagValues {
  readonly unit: Lags['unit']
  /** Ascending. */
  readonly values: Float64Array
}

/** Lags of pairs of coded dates, each with a year at least; `from` and `to` go together by place. */
export function lagValues(from: ArrayLike<number>, to: ArrayLike<number>): LagValues {
  const values = new Float64Array(from.length)
  let allDays = true
  for (let at = 0; at < from.length && allDays; at++) allDays = isDay(from[at]!) && isDay(to[at]!)
  for (let at = 0; at < from.length; at++)
    values[at] = allDays ? (firstDay(to[at]!) - firstDay(from[at]!)) / daysInMonth : codedYear(to[at]!) - codedYear(from[at]!)
  return { unit: allDays ? 'months' : 'years', values: values.sort() }
}

/** Null where there are none. Bins begin at a multiple of their width, the narrowest that needs no more than 24 of them. */
export function lagDistribution({ unit, values }: LagValues): Lags | null {
  if (values.length === 0) return null
  const binOf = (value: number, width: number): number => Math.floor(value / width)
  const lowest = values[0]!
  const highest = values.at(-1)!
  const needed = (width: number): number => binOf(highest, width) - binOf(lowest, width) + 1
  const width = widths[unit].find((one) => needed(one) <= mostBins) ?? widths[unit].at(-1)!
  const counts = Array.from({ length: needed(width) }, () => 0)
  for (const value of values) counts[binOf(value, width) - binOf(lowest, width)]!++
  return {
    unit,
    count: values.length,
    median: quantile(values, 0.5),
    lowerQuartile: quantile(values, 0.25),
    upperQuartile: quantile(values, 0.75),
    width,
    bins: counts.map((count, at) => ({ from: (binOf(lowest, width) + at) * width, count })),
  }
}
