import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohenKappa, kappaWeights } from '#core/agreement/cohen.ts'
import { fleissKappa } from '#core/agreement/fleiss.ts'
import { kendallW } from '#core/agreement/kendall.ts'
import { krippendorffAlpha } from '#core/agreement/krippendorff.ts'
import { type Agreement, type Level, levels, type Ratings } from '#core/agreement/ratings.ts'

/** Ratings of up to five raters and eight items; `missing`: with gaps. */
function ratings({ raters = { min: 1, max: 5 }, missing = true } = {}): fc.Arbitrary<(number | null)[][]> {
  const value = missing ? fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 }) : fc.integer({ min: 1, max: 5 })
  return fc
    .tuple(fc.integer(raters), fc.integer({ min: 1, max: 8 }))
    .chain(([rows, columns]) => fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }))
}

const noInterval = { resamples: 0 }

/** Every statistic, without an interval. */
const statistics: Readonly<Record<string, (given: Ratings) => Agreement>> = {
  ...Object.fromEntries(levels.map((level) => [`alpha, ${level}`, (given: Ratings) => krippendorffAlpha(given, level, noInterval)])),
  W: (given) => kendallW(given, {}, noInterval),
  'W corrected for ties': (given) => kendallW(given, { ties: true }, noInterval),
  ...Object.fromEntries(
    kappaWeights.map((weights) => [`kappa, weights ${weights}`, (given: Ratings) => cohenKappa(given, { weights }, noInterval)]),
  ),
  'Fleiss’ kappa': (given) => fleissKappa(given, noInterval),
}

function expectSame(a: Agreement, b: Agreement): void {
  if (a.value === null || b.value === null) expect(a.value).toBe(b.value)
  else expect(a.value).toBeCloseTo(b.value, 10)
  expect([a.raters, a.items, a.leftOut]).toEqual([b.raters, b.items, b.leftOut])
}

function shuffled<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list
    .map((one, at) => ({ one, key: keys[at % keys.length]! * 31 + at * keys[0]! }))
    .sort((a, b) => (a.key % 17) - (b.key % 17))
    .map(({ one }) => one)
}
const keys = fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 })

describe.each(Object.entries(statistics))('%s', (_, statistic) => {
  it('does not depend on the order of raters', () =>
    fc.assert(fc.property(ratings(), keys, (given, order) => expectSame(statistic(given), statistic(shuffled(given, order))))))

  it('does not depend on the order of items', () =>
    fc.assert(
      fc.property(ratings(), keys, (given, order) => expectSame(statistic(given), statistic(given.map((row) => shuffled(row, order))))),
    ))

  it('is never above 1, and a number or null', () =>
    fc.assert(
      fc.property(ratings(), (given) => {
        const { value } = statistic(given)
        if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-12)
        if (value !== null) expect(Number.isFinite(value)).toBe(true)
      }),
    ))

  it('does not see items without a value, or raters who gave none', () =>
    fc.assert(
      fc.property(ratings(), fc.nat(8), (given, at) => {
        const wider = given.map((row) => [...row.slice(0, at), null, ...row.slice(at), null])
        expectSame(statistic(given), statistic([...wider, [null, null], []]))
      }),
    ))

  it('of one rater does not exist', () => expect(statistic([[1, 2, 3]])).toMatchObject({ value: null, interval: null, raters: 1 }))

  it('without variation does not exist', () =>
    expect(
      statistic([
        [2, 2, 2],
        [2, 2, 2],
      ]),
    ).toMatchObject({ value: null, interval: null }))

  it('of nothing does not exist', () => {
    expect(statistic([])).toEqual(expect.objectContaining({ value: null, interval: null, raters: 0, items: 0, leftOut: 0 }))
    expect(statistic([[], [null]])).toMatchObject({ value: null, raters: 0, items: 0 })
  })
})

describe('perfect agreement', () => {
  it.each(Object.entries(statistics).filter(([name]) => name !== 'W'))('is 1 by %s', (_, statistic) =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2 }),
        fc.array(fc.integer({ min: 1, max: 9 })),
        (some, more) => {
          const row = [...some, ...more]
          expect(statistic([row, row]).value).toBe(1)
        },
      ),
    ),
  )

  it('is 1 by W not corrected for ties where no rater ties', () =>
    expect(
      kendallW([
        [1, 5, 2],
        [10, 30, 20],
      ]).value,
    ).toBe(1))

  it('has an interval of one point', () => {
    const row = [1, 2, 3, 4, 5, 1, 2, 3]
    expect(krippendorffAlpha([row, row, row], 'ordinal').interval).toEqual([1, 1])
    expect(kendallW([row, row], { ties: true }).interval).toEqual([1, 1])
    expect(
      kendallW([
        [1, 5, 2],
        [10, 30, 20],
      ]).interval,
    ).toEqual([1, 1])
  })
})

describe('the level', () => {
  /** Other values in other distances and, but for nominal, the same order. */
  const relabelled: Readonly<Record<number, number>> = { 1: 40, 2: 7, 3: -1, 4: 12, 5: 0 }
  const stretched: Readonly<Record<number, number>> = { 1: -9, 2: -8.5, 3: 0, 4: 100, 5: 1e6 }
  const mapped = (given: Ratings, map: (value: number) => number): Ratings =>
    given.map((row) => row.map((value) => (value === null ? null : map(value))))
  const alpha = (level: Level) => (given: Ratings) => krippendorffAlpha(given, level, noInterval)

  it.each([
    ['nominal alpha', alpha('nominal')],
    ['unweighted kappa', (given: Ratings) => cohenKappa(given, {}, noInterval)],
    ['Fleiss’ kappa', (given: Ratings) => fleissKappa(given, noInterval)],
  ] as const)('%s only asks whether values are equal', (_, statistic) =>
    fc.assert(fc.property(ratings(), (given) => expectSame(statistic(given), statistic(mapped(given, (value) => relabelled[value]!))))),
  )

  it.each([
    ['ordinal alpha', alpha('ordinal')],
    ['W', (given: Ratings) => kendallW(given, { ties: true }, noInterval)],
    ['kappa weighted by order', (given: Ratings) => cohenKappa(given, { weights: 'quadratic' }, noInterval)],
  ] as const)('%s only asks for the order', (_, statistic) =>
    fc.assert(fc.property(ratings(), (given) => expectSame(statistic(given), statistic(mapped(given, (value) => stretched[value]!))))),
  )

  it.each([
    ['interval alpha', alpha('interval')],
    ['kappa weighted by values', (given: Ratings) => cohenKappa(given, { weights: 'linear', distance: 'value' }, noInterval)],
  ] as const)('%s does not depend on zero and unit', (_, statistic) =>
    fc.assert(fc.property(ratings(), (given) => expectSame(statistic(given), statistic(mapped(given, (value) => 1000 - value / 8))))),
  )

  it('ratio alpha does not depend on the unit, and does not exist below 0', () => {
    fc.assert(fc.property(ratings(), (given) => expectSame(alpha('ratio')(given), alpha('ratio')(mapped(given, (value) => value * 12.5)))))
    expect(
      alpha('ratio')([
        [-1, 2, 3],
        [1, 2, 3],
      ]).value,
    ).toBeNull()
    expect(
      alpha('ratio')([
        [0, 2, 3],
        [0, 2, 4],
      ]).value,
    ).toBeGreaterThan(0.9)
  })

  it('weights by order and by value are the same where categories are evenly apart, and differ where one is missing', () => {
    const even = [
      [1, 2, 3, 1, 2],
      [1, 3, 3, 1, 2],
    ]
    const weighted = (given: Ratings, distance: 'order' | 'value') => cohenKappa(given, { weights: 'linear', distance }).value
    expect(weighted(even, 'order')).toBe(weighted(even, 'value'))
    const gap = even.map((row) => row.map((value) => (value === 3 ? 7 : value)))
    expect(weighted(gap, 'order')).not.toBeCloseTo(weighted(gap, 'value')!, 3)
  })
})

describe('alpha', () => {
  /** The formula as it is printed: a matrix of coincidences, and distances summed from c to k. */
  function printedAlpha(given: Ratings, level: Level): number {
    const width = Math.max(...given.map((row) => row.length))
    const units = Array.from({ length: width }, (_, unit) => given.map((row) => row[unit]).filter((value) => typeof value === 'number'))
    const coincidences = Array.from({ length: 6 }, () => Array.from({ length: 6 }, () => 0))
    for (const unit of units.filter(({ length }) => length >= 2))
      for (const [a, c] of unit.entries()) for (const [b, k] of unit.entries()) if (a !== b) coincidences[c]![k]! += 1 / (unit.length - 1)
    const sums = coincidences.map((row) => row.reduce((sum, value) => sum + value, 0))
    const n = sums.reduce((sum, value) => sum + value, 0)
    const squared = (c: number, k: number): number => {
      if (level === 'nominal') return 1
      if (level === 'interval') return (c - k) ** 2
      if (level === 'ratio') return ((c - k) / (c + k)) ** 2
      return (sums.slice(c, k + 1).reduce((sum, value) => sum + value, 0) - (sums[c]! + sums[k]!) / 2) ** 2
    }
    let observed = 0
    let expected = 0
    for (let c = 1; c <= 5; c++)
      for (let k = c + 1; k <= 5; k++) {
        observed += coincidences[c]![k]! * squared(c, k)
        expected += sums[c]! * sums[k]! * squared(c, k)
      }
    return 1 - ((n - 1) * observed) / expected
  }

  it.each(levels)('of the %s level is what the printed formula gives', (level) =>
    fc.assert(
      fc.property(ratings(), (given) => {
        const { value } = krippendorffAlpha(given, level, noInterval)
        if (value !== null) expect(value).toBeCloseTo(printedAlpha(given, level), 10)
        else expect(printedAlpha(given, level)).toBeNaN()
      }),
    ),
  )
})

describe('items that cannot be used', () => {
  it('are left out and counted: one value for alpha, a missing rater for W and kappa, another number of values for Fleiss', () => {
    const given = [
      [1, 2, 3, 4, null, 2],
      [1, 3, 3, null, 2, null],
    ]
    for (const statistic of [
      statistics['alpha, ordinal']!,
      statistics['W']!,
      statistics['kappa, weights none']!,
      statistics['Fleiss’ kappa']!,
    ]) {
      const { items, leftOut } = statistic(given.map((row) => row.slice(0, 5)))
      expect([items, leftOut]).toEqual([3, 2])
    }
    // as many items with one value as with two: the larger number counts
    expect(fleissKappa(given)).toMatchObject({ perItem: 2, items: 3, leftOut: 3 })
  })

  it('do not keep raters of different items from Fleiss’ kappa', () => {
    const byWhom = [
      [1, 2, null, 2],
      [1, null, 2, 2],
      [null, 2, 2, null],
    ]
    expect(fleissKappa(byWhom)).toMatchObject({ perItem: 2, items: 4, leftOut: 0 })
  })

  it('kappa is for two raters', () =>
    expect(
      cohenKappa([
        [1, 2],
        [1, 2],
        [2, 1],
      ]),
    ).toMatchObject({ value: null, raters: 3, items: 0 }))
})
