import { describe, expect, it } from 'vitest'
import { bootstrapInterval } from '#core/agreement/bootstrap.ts'
import { cohenKappa } from '#core/agreement/cohen.ts'
import { fleissKappa } from '#core/agreement/fleiss.ts'
import { kendallW } from '#core/agreement/kendall.ts'
import { krippendorffAlpha } from '#core/agreement/krippendorff.ts'
import type { Agreement, Ratings } from '#core/agreement/ratings.ts'
import { fourJudges, fourteenRaters, mammograms } from './published.ts'

/** Mean of the numbers from 0 to 99, each so often as it is drawn. */
function mean(drawn: Int32Array): number {
  let sum = 0
  for (const [value, times] of drawn.entries()) sum += value * times
  return sum / drawn.length
}

describe('bootstrap intervals', () => {
  it('draw as many units as there are, and lie where theory says', () => {
    const sizes = new Set<number>()
    const interval = bootstrapInterval(100, (drawn) => {
      sizes.add(drawn.reduce((sum, times) => sum + times, 0))
      return mean(drawn)
    })
    expect([...sizes]).toEqual([100])
    // standard error of the mean of 0 to 99: √((100² - 1) / 12) / 10
    const error = Math.sqrt((100 ** 2 - 1) / 12) / 10
    expect(Math.abs(interval![0] - (49.5 - 1.96 * error))).toBeLessThan(0.4 * error)
    expect(Math.abs(interval![1] - (49.5 + 1.96 * error))).toBeLessThan(0.4 * error)
  })

  it('are the same for the same seed and others for another; more confidence is wider', () => {
    const [low, high] = bootstrapInterval(100, mean)!
    expect(bootstrapInterval(100, mean)).toEqual([low, high])
    expect(bootstrapInterval(100, mean, { seed: 1 })).not.toEqual([low, high])
    const wide = bootstrapInterval(100, mean, { confidence: 0.99 })!
    expect(wide[0]).toBeLessThan(low)
    expect(wide[1]).toBeGreaterThan(high)
  })

  it('leave out resamples without a value, and do not exist where most have none', () => {
    let asked = 0
    expect(bootstrapInterval(10, () => (asked++ % 3 === 0 ? null : 7))).toEqual([7, 7])
    expect(bootstrapInterval(10, () => (asked++ % 3 === 0 ? 7 : null))).toBeNull()
    expect(bootstrapInterval(1, () => 7)).toBeNull()
    expect(bootstrapInterval(10, () => 7, { resamples: 0 })).toBeNull()
  })

  it.each<readonly [string, Ratings, (given: Ratings) => Agreement]>([
    ['alpha', fourteenRaters, (given) => krippendorffAlpha(given, 'ordinal')],
    ['W', fourJudges, (given) => kendallW(given)],
    ['W corrected for ties', fourJudges, (given) => kendallW(given, { ties: true })],
    ['kappa', mammograms, (given) => cohenKappa(given, { weights: 'linear' })],
    ['Fleiss’ kappa', fourteenRaters, (given) => fleissKappa(given)],
  ])('of %s hold the value and do not depend on the order of items', (_, given, statistic) => {
    const { value, interval } = statistic(given)
    expect(interval![0]).toBeLessThan(value!)
    expect(interval![1]).toBeGreaterThan(value!)
    expect(statistic(given.map((row) => row.toReversed())).interval).toEqual(interval)
  })

  it('never reach beyond perfect agreement', () => {
    for (const ties of [true, false]) {
      const { interval } = kendallW(fourJudges, { ties })
      expect(interval![1]).toBeLessThanOrEqual(1)
      expect(interval![0]).toBeGreaterThanOrEqual(0)
    }
  })
})
