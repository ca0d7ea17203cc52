import { type BootstrapOptions, type DrawnStatistic, withInterval } from './bootstrap.ts'
import { type Agreement, countValues, type Level, ratersIn, type Ratings, type ValueCounts, valuesPerItem } from './ratings.ts'

/**
 * Krippendorff's alpha (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011; Content Analysis, 2004, chapter 11), for any number of
 * raters and with missing values:
 *
 *   alpha = 1 - (n - 1) · sum over units of [sum c<k of n_uc · n_uk · d²(c,k) / (m_u - 1)] / sum c<k of n_c · n_k · d²(c,k)
 *
 * n_uc: how often unit u got value c; m_u: its values; n_c, n: the same over all units with two values or more, others are left out.
 * d²: nominal 1; ordinal the square of the distance between the middle ranks of c and k among all n values (the same as Krippendorff's
 * sum of n_g from c to k less half of both ends); interval (c - k)²; ratio ((c - k) / (c + k))².
 *
 * Null: no unit has two values, all values are the same, or the ratio level with a value below 0.
 */
export function krippendorffAlpha(ratings: Ratings, level: Level, options?: BootstrapOptions): Agreement {
  const raters = ratersIn(ratings)
  const counts = countValues(raters, (given) => given >= 2)
  const units = counts.total.length
  const statistic: DrawnStatistic = level === 'ratio' && (counts.values[0] ?? 0) < 0 ? () => null : alphaOf(counts, level)
  return {
    ...withInterval(units, statistic, options),
    raters: raters.length,
    items: units,
    leftOut: valuesPerItem(raters).length - units,
  }
}

/** Disagreement within a unit is worked out once; only middle ranks depend on what is drawn. */
function alphaOf(counts: ValueCounts, level: Level): DrawnStatistic {
  const { values, start, place, count, total } = counts
  const apart = level === 'ordinal' ? null : Float64Array.from(total, (_, unit) => unitApart(counts, unit, level, values))
  const given = new Float64Array(values.length)
  return (drawn) => {
    given.fill(0)
    let n = 0
    for (let unit = 0; unit < total.length; unit++) {
      const times = drawn[unit]!
      if (times === 0) continue
      n += times * total[unit]!
      for (let at = start[unit]!; at < start[unit + 1]!; at++) given[place[at]!]! += times * count[at]!
    }
    if (given.filter((times) => times > 0).length < 2) return null
    const positions = level === 'ordinal' ? middleRanks(given) : values
    let observed = 0
    for (let unit = 0; unit < total.length; unit++) {
      const times = drawn[unit]!
      if (times > 0) observed += times * (apart?.[unit] ?? unitApart(counts, unit, level, positions))
    }
    return 1 - ((n - 1) * observed) / allApart(given, n, level, positions)
  }
}

/** Sum over pairs of different values in a unit of n_uc · n_uk · d² / (m_u - 1). */
function unitApart({ start, place, count, total }: ValueCounts, unit: number, level: Level, positions: Float64Array): number {
  const from = start[unit]!
  const to = start[unit + 1]!
  // exactly 0: a mean of equal values may be off in its last digit
  if (to - from < 2) return 0
  const m = total[unit]!
  let sum = 0
  if (level === 'nominal') for (let at = from; at < to; at++) sum += (count[at]! * (m - count[at]!)) / 2
  else if (level === 'ratio') {
    for (let a = from; a < to; a++)
      for (let b = a + 1; b < to; b++) sum += count[a]! * count[b]! * ratioApart(positions[place[a]!]!, positions[place[b]!]!)
  } else {
    let mean = 0
    for (let at = from; at < to; at++) mean += (count[at]! * positions[place[at]!]!) / m
    for (let at = from; at < to; at++) sum += m * count[at]! * (positions[place[at]!]! - mean) ** 2
  }
  return sum / (m - 1)
}

/** Sum over pairs of different values of n_c · n_k · d², as squares around the mean where the level allows it: no loop over pairs. */
function allApart(given: Float64Array, n: number, level: Level, positions: Float64Array): number {
  let sum = 0
  if (level === 'nominal') for (const times of given) sum += (times * (n - times)) / 2
  else if (level === 'ratio') {
    for (let a = 0; a < given.length; a++)
      if (given[a]! > 0) for (let b = a + 1; b < given.length; b++) sum += given[a]! * given[b]! * ratioApart(positions[a]!, positions[b]!)
  } else {
    let mean = 0
    for (let at = 0; at < given.length; at++) mean += (given[at]! * positions[at]!) / n
    for (let at = 0; at < given.length; at++) sum += n * given[at]! * (positions[at]! - mean) ** 2
  }
  return sum
}

function ratioApart(a: number, b: number): number {
  return ((a - b) / (a + b)) ** 2
}

function middleRanks(given: Float64Array): Float64Array {
  let below = 0
  return given.map((times) => {
    const rank = below + times / 2
    below += times
    return rank
  })
}
