import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codedDate, firstDay, lastDay } from '#core/matrix/coded-date.ts'
import { lagDistribution, lagValues } from '#core/matrix/lags.ts'
import { packParticipation } from '#core/matrix/overlap-counts.ts'
import { commonDays, daysOf, runningTime } from '#core/matrix/running-time.ts'
import { pairSequence, sequenceMatrix } from '#core/matrix/sequence.ts'
import { signTest } from '#core/matrix/sign-test.ts'

type Row = readonly [organisation: number, slot: number, start: string | null, end: string | null]

function dated(rows: readonly Row[]) {
  const sorted = rows.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  return {
    packed: sorted.map(([organisation, slot]) => packParticipation(organisation, slot)),
    start: sorted.map(([, , start]) => codedDate(start)),
    end: sorted.map(([, , , end]) => codedDate(end)),
  }
}

const anyDate = fc.constantFrom(null, '2014', '2015', '2015-03', '2015-03-09', '2016-02', '2016-12-31', '2018-07-01')
const anyRows = fc.array(fc.tuple(fc.nat(8), fc.nat(4), anyDate, anyDate), { maxLength: 60 })

describe('dates as numbers', () => {
  it('sort as their texts do', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(Math.sign(codedDate(a) - codedDate(b))).toBe((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0)
      }),
    )
  })

  it('reach from the first to the last day that they can mean', () => {
    const days = (text: string) => lastDay(codedDate(text)) - firstDay(codedDate(text)) + 1
    expect([days('2016'), days('2015'), days('2016-02'), days('2015-12'), days('2015-12-31')]).toEqual([366, 365, 29, 31, 1])
    expect(firstDay(codedDate('1970-01-02'))).toBe(1)
  })
})

describe('running time', () => {
  it('joins operations that overlap or follow each other, and leaves out those without both dates', () => {
    const start = ['2015-01-01', '2015-02-01', '2015-03-01', '2016', '2017', '2019']
    const end = ['2015-01-31', '2015-02-15', '2015-04-01', '2015', null, '2019']
    const time = runningTime(start.map(codedDate), end.map(codedDate))
    expect(time).toHaveLength(6)
    expect(daysOf(time)).toBe(31 + 15 + 32 + 365)
  })

  it('has in common with another what both have of single days', () => {
    const stretches = fc.array(fc.tuple(fc.nat(40), fc.nat(10)), { maxLength: 6 })
    const coded = (day: number) => codedDate(new Date(day * 86_400_000).toISOString().slice(0, 10))
    const timeOf = (list: readonly (readonly [number, number])[]) =>
      runningTime(
        list.map(([begin]) => coded(begin)),
        list.map(([begin, more]) => coded(begin + more)),
      )
    const daysIn = (list: readonly (readonly [number, number])[]) =>
      new Set(list.flatMap(([begin, more]) => Array.from({ length: more + 1 }, (_, at) => begin + at)))
    fc.assert(
      fc.property(stretches, stretches, (a, b) => {
        expect(daysOf(timeOf(a))).toBe(daysIn(a).size)
        expect(commonDays(timeOf(a), timeOf(b))).toBe([...daysIn(a)].filter((day) => daysIn(b).has(day)).length)
      }),
    )
  })
})

describe('sign test', () => {
  it('is the exact binomial of both sides', () => {
    expect(signTest(8, 2)).toBeCloseTo(112 / 1024, 14)
    expect(signTest(2, 8)).toBe(signTest(8, 2))
    expect(signTest(5, 0)).toBeCloseTo(2 / 32, 14)
    expect(signTest(1, 1)).toBe(1)
    expect(signTest(0, 0)).toBe(1)
    expect(signTest(3, 2)).toBe(1)
  })

  it('holds where powers of two would not', () => {
    expect(signTest(1000, 1000)).toBe(1)
    // Normal approximation with continuity: z = 99 / sqrt(2100)… of 1100 against 1000 the two agree to three digits.
    expect(signTest(1100, 1000)).toBeCloseTo(0.0308, 3)
    expect(signTest(4000, 1000)).toBeGreaterThanOrEqual(0)
  })
})

describe('lags', () => {
  it('are months where all dates are days, else years', () => {
    const months = lagDistribution(lagValues(['2015-01-01', '2015-06-01'].map(codedDate), ['2016-01-01', '2015-06-01'].map(codedDate)))!
    expect(months).toMatchObject({ unit: 'months', count: 2, width: 1 })
    expect(months.median).toBeCloseTo(6, 1)
    const years = lagDistribution(lagValues(['2015-01-01', '2015'].map(codedDate), ['2016-01-01', '2012-06-01'].map(codedDate)))!
    expect(years).toMatchObject({ unit: 'years', median: -1, lowerQuartile: -2, upperQuartile: 0, width: 1 })
    expect(years.bins).toEqual([
      { from: -3, count: 1 },
      { from: -2, count: 0 },
      { from: -1, count: 0 },
      { from: 0, count: 0 },
      { from: 1, count: 1 },
    ])
    expect(lagDistribution(lagValues([], []))).toBeNull()
  })

  it('all lie in the bins, whose width fits them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1990, max: 2040 })), { minLength: 1 }),
        (list) => {
          const lags = lagDistribution(
            lagValues(
              list.map(([from]) => from * 10000),
              list.map(([, to]) => to * 10000),
            ),
          )!
          expect(lags.bins.reduce((sum, { count }) => sum + count, 0)).toBe(list.length)
          for (const { from, count } of lags.bins)
            expect(list.filter(([a, b]) => b - a >= from && b - a < from + lags.width)).toHaveLength(count)
          expect(lags.bins.length).toBeLessThanOrEqual(24)
        },
      ),
    )
  })
})

describe('sequence', () => {
  const rows: readonly Row[] = [
    [1, 0, '2014-05-01', '2015-04-30'],
    [1, 1, '2016-01-01', '2016-12-31'],
    [2, 0, '2015', '2016'],
    [2, 1, '2015-06-01', '2015-06-30'],
    [3, 0, '2018', null],
    [3, 0, '2016', null],
    [3, 1, '2015', '2017'],
    [4, 0, null, null],
    [4, 1, '2015', null],
    [5, 0, '2015', '2019'],
  ]

  it('tells who had which instrument first, by the year of the first operation', () => {
    const { organisations, lags, ...figures } = pairSequence(dated(rows), 0, 1)
    expect(figures).toEqual({
      fromFirst: 1,
      sameYear: 1,
      toFirst: 1,
      unknown: 1,
      signP: 1,
      calendar: { timed: 2, running: 1, share: 30 / (365 + 30) },
    })
    expect(lags).toMatchObject({ unit: 'years', count: 3, median: 0 })
    expect(organisations.map(({ organisation, order }) => [organisation, order])).toEqual([
      [1, 'from_first'],
      [2, 'same_year'],
      [3, 'to_first'],
      [4, 'unknown'],
    ])
    expect(organisations[1]!.calendar).toEqual({ common: 30, shorter: 30 })
  })

  it('turns with the pair', () => {
    fc.assert(
      fc.property(anyRows, (list) => {
        const there = pairSequence(dated(list), 0, 1)
        const back = pairSequence(dated(list), 1, 0)
        expect([back.fromFirst, back.sameYear, back.toFirst, back.unknown]).toEqual([
          there.toFirst,
          there.sameYear,
          there.fromFirst,
          there.unknown,
        ])
        expect(back.signP).toBe(there.signP)
        expect(back.calendar).toEqual(there.calendar)
        if (there.lags) expect(back.lags!.median).toBeCloseTo(-there.lags.median, 9)
      }),
    )
  })

  it('of all instruments at once is that of every pair, in whatever order they are shown', () => {
    fc.assert(
      fc.property(anyRows, fc.shuffledSubarray([0, 1, 2, 3, 4]), (list, shown) => {
        const matrix = sequenceMatrix(dated(list), shown)
        for (const [i, from] of shown.entries())
          for (const [j, to] of shown.entries()) {
            if (i === j) continue
            const pair = pairSequence(dated(list), from, to)
            const at = i * shown.length + j
            expect(matrix.before[at]).toBe(pair.fromFirst)
            expect(matrix.before[j * shown.length + i]).toBe(pair.toFirst)
            expect(matrix.sameYear[at]).toBe(pair.sameYear)
            expect(matrix.unknown[at]).toBe(pair.unknown)
            expect(matrix.signP[at]).toBe(pair.signP)
            expect(matrix.timed[at]).toBe(pair.calendar.timed)
            expect(matrix.running[at]).toBe(pair.calendar.running)
            if (pair.calendar.share === null) expect(matrix.calendar[at]).toBeNaN()
            else expect(matrix.calendar[at]).toBeCloseTo(pair.calendar.share, 12)
            if (pair.lags === null) expect(matrix.medianLag[at]).toBeNaN()
            else expect(matrix.medianLag[at]).toBeCloseTo(pair.lags.median / (pair.lags.unit === 'months' ? 12 : 1), 9)
          }
      }),
    )
  })
})
