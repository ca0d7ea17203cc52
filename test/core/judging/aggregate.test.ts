import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, type Aggregation, medianOfAll, type VoicedScore } from '#core/judging/aggregate.ts'
import { aggregationMethods } from '#core/judging/settings.ts'

const voices = (...scores: number[]): VoicedScore[] => scores.map((score) => ({ score, role: null }))
const by = (change: Partial<Aggregation>): Aggregation => ({ ...medianOfAll, ...change })

describe('scores of a pair', () => {
  it('come to their median, their mean, or their mean without the ends', () => {
    const given = voices(-3, 1, 1, 2, 2, 2, 2, 2, 2, 3)
    expect(aggregate(given, medianOfAll)).toBe(2)
    expect(aggregate(given, by({ method: 'mean' }))).toBe(1.4)
    expect(aggregate(given, by({ method: 'trimmed', trim: 0.1 }))).toBe(1.75)
    expect(aggregate(given, by({ method: 'trimmed', trim: 0.2 }))).toBeCloseTo(11 / 6, 12)
  })

  it('lose nothing to trimming where the share is less than one score', () =>
    expect(aggregate(voices(-3, 3, 3), by({ method: 'trimmed', trim: 0.2 }))).toBe(1))

  it('give each role one voice, raters without a role as one', () => {
    const given = [
      { score: 3, role: 'firm' },
      { score: 3, role: 'firm' },
      { score: 3, role: 'firm' },
      { score: -1, role: 'ministry' },
      { score: 1, role: null },
      { score: 0, role: null },
    ]
    expect(aggregate(given, by({ method: 'mean' }))).toBe(1.5)
    expect(aggregate(given, by({ method: 'mean', byRole: true }))).toBeCloseTo(2.5 / 3, 12)
    expect(aggregate(given, by({ byRole: true }))).toBe(0.5)
  })

  it('stay within what was said, and equal scores stay what they are', () => {
    const given = fc.array(fc.record({ score: fc.integer({ min: -3, max: 3 }), role: fc.constantFrom(null, 'a', 'b') }), { minLength: 1 })
    const way = fc.record({
      method: fc.constantFrom(...aggregationMethods),
      trim: fc.constantFrom(0.05, 0.1, 0.25, 0.49),
      byRole: fc.boolean(),
    })
    fc.assert(
      fc.property(given, way, (list, aggregation) => {
        const scores = list.map(({ score }) => score)
        const value = aggregate(list, aggregation)
        expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12)
        expect(value).toBeLessThanOrEqual(Math.max(...scores) + 1e-12)
        expect(aggregate(list.toReversed(), aggregation)).toBeCloseTo(value, 12)
      }),
    )
  })
})
