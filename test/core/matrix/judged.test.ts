import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disagreement } from '#core/matrix/compare.ts'
import type { GivenScore } from '#core/matrix/judged.ts'
import { judge, judgedCell } from '#core/matrix/judged.ts'

const rated = (...scores: (number | null)[]): GivenScore[] => scores.map((score, rater) => ({ from: 0, to: 1, rater, score }))
const total = (sums: Float64Array) => sums.reduce((all, one) => all + one, 0)
const given = fc.record({
  from: fc.nat(3),
  to: fc.nat(3),
  rater: fc.nat(4),
  score: fc.option(fc.integer({ min: -3, max: 3 })),
})

describe('judgements of one interaction', () => {
  it.each([
    { scores: [2], median: 2, spread: 0, differ: false },
    { scores: [1, 2, 2], median: 2, spread: 0.5, differ: false },
    { scores: [-1, 1, 2], median: 1, spread: 1.5, differ: true },
    { scores: [0, 1], median: 0.5, spread: 0.5, differ: false },
    { scores: [-1, 1], median: 0, spread: 1, differ: true },
    { scores: [0, 0, 3, 3], median: 1.5, spread: 3, differ: true },
    { scores: [-3, -3, -3], median: -3, spread: 0, differ: false },
  ])('$scores come to median $median', ({ scores, median, spread, differ }) =>
    expect(judgedCell(judge(2, rated(...scores)), 0, 1)).toEqual({
      score: median,
      median,
      spread,
      differ,
      raters: scores.length,
      unable: 0,
    }),
  )

  it('count who cannot assess apart', () => {
    expect(judgedCell(judge(2, rated(2, null, 3)), 0, 1)).toMatchObject({ median: 2.5, raters: 2, unable: 1 })
    expect(judgedCell(judge(2, rated(null, null)), 0, 1)).toBeNull()
    expect(judge(2, rated(null, null)).unable[1]).toBe(2)
  })

  it('are one for each rater, the last one given', () => {
    const list = [...rated(3), ...rated(-1)]
    expect(judgedCell(judge(2, list), 0, 1)).toMatchObject({ median: -1, raters: 1 })
  })

  it('are directed, and leave out an instrument on itself', () => {
    const judged = judge(2, [...rated(2), { from: 1, to: 1, rater: 0, score: 3 }])
    expect(judgedCell(judged, 1, 0)).toBeNull()
    expect(judgedCell(judged, 1, 1)).toBeNull()
  })

  it('stay within what was said, and their margins add up', () => {
    fc.assert(
      fc.property(fc.uniqueArray(given, { selector: ({ from, to, rater }) => `${from} ${to} ${rater}` }), (list) => {
        const judged = judge(4, list)
        let sum = 0
        for (let from = 0; from < 4; from++)
          for (let to = 0; to < 4; to++) {
            const cell = judgedCell(judged, from, to)
            const scores = list.flatMap((one) => (one.from === from && one.to === to && one.score !== null ? [one.score] : []))
            expect(cell === null).toBe(from === to || scores.length === 0)
            if (!cell) continue
            sum += cell.median
            expect(cell.median).toBeGreaterThanOrEqual(Math.min(...scores))
            expect(cell.median).toBeLessThanOrEqual(Math.max(...scores))
            expect(cell.spread).toBeGreaterThanOrEqual(0)
            expect(cell.spread).toBeLessThanOrEqual(Math.max(...scores) - Math.min(...scores))
          }
        expect(total(judged.gives)).toBeCloseTo(sum, 10)
        expect(total(judged.receives)).toBeCloseTo(sum, 10)
        expect(judge(4, list.toReversed())).toEqual(judged)
      }),
    )
  })
})

describe('judgement and evidence', () => {
  const above = { shared: 30, expected: 10, lift: 3, q: 0.01 }
  const unsure = { shared: 12, expected: 10, lift: 1.2, q: 0.4 }
  const below = { shared: 5, expected: 10, lift: 0.5, q: 1 }
  const nothing = { shared: 0, expected: 0, lift: null, q: 1 }

  it.each([
    { median: -1, observed: above, says: 'hinders_yet_shared' },
    { median: -1, observed: unsure, says: null },
    { median: -0.5, observed: above, says: null },
    { median: 2, observed: below, says: 'reinforces_yet_apart' },
    { median: 1.5, observed: below, says: null },
    { median: 3, observed: above, says: null },
    { median: 3, observed: nothing, says: null },
    { median: 0, observed: above, says: 'neutral_yet_shared' },
    { median: 0, observed: unsure, says: null },
    { median: 0.5, observed: above, says: null },
    { median: null, observed: above, says: null },
    { median: -2, observed: null, says: null },
  ] as const)('with median $median and $observed say $says', ({ median, observed, says }) =>
    expect(disagreement(median, observed)).toBe(says),
  )
})
