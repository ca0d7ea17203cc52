import { seededRandom } from '../lens/seeded-random.ts'
import { quantile } from '../matrix/quantile.ts'
import type { Agreement, Interval } from './ratings.ts'

export interface BootstrapOptions {
  /** 0: no interval is asked for. */
  readonly resamples?: number
  readonly seed?: number
  /** Share of the resamples between the ends. */
  readonly confidence?: number
}

/** A statistic of units of which each stands there so often as `drawn` says; null where it does not exist. */
export type DrawnStatistic = (drawn: Int32Array) => number | null

/**
 * Percentile interval of the bootstrap (Efron and Tibshirani 1993, chapter 13): as many units as there are get drawn with replacement, 1,000
 * times; the ends cut off the same share (2.5 % each) of the values found. The same seed gives the same interval.
 *
 * Resamples in which the statistic does not exist (all units alike) are left out. Null with fewer than two units, and where fewer than half
 * of the resamples have a value. It says how far the value depends on the items at hand, not on the raters; with a dozen units or fewer it
 * is rough.
 */
export function bootstrapInterval(
  units: number,
  statistic: DrawnStatistic,
  { resamples = 1000, seed = 20171121, confidence = 0.95 }: BootstrapOptions = {},
): Interval | null {
  if (units < 2 || resamples < 1) return null
  const random = seededRandom(seed)
  const drawn = new Int32Array(units)
  const found: number[] = []
  for (let resample = 0; resample < resamples; resample++) {
    drawn.fill(0)
    for (let draw = 0; draw < units; draw++) drawn[Math.floor(random() * units)]!++
    const value = statistic(drawn)
    if (value !== null) found.push(value)
  }
  if (found.length * 2 < resamples) return null
  const ascending = Float64Array.from(found).sort()
  const tail = (1 - confidence) / 2
  return [quantile(ascending, tail), quantile(ascending, 1 - tail)]
}

/** A statistic of all units as they are, with its interval. */
export function withInterval(
  units: number,
  statistic: DrawnStatistic,
  options: BootstrapOptions | undefined,
): Pick<Agreement, 'value' | 'interval'> {
  const value = statistic(new Int32Array(units).fill(1))
  return { value, interval: value === null ? null : bootstrapInterval(units, statistic, options) }
}
