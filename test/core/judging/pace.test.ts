import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeLeft } from '#core/judging/pace.ts'

/** Moments so many seconds apart. */
const moments = (...gaps: number[]): number[] => {
  let moment = 1_000_000
  return [moment, ...gaps.map((gap) => (moment += gap * 1000))]
}

describe('the time that is left', () => {
  it('is the median gap between answers times what is left', () => expect(timeLeft(moments(8, 10, 30), 6)).toBe(60_000))

  it('leaves pauses out: a lunch between two answers is not the rater’s pace', () =>
    expect(timeLeft(moments(10, 10, 3600, 10, 86_400, 10), 3)).toBe(30_000))

  it('is not known from fewer than three gaps, nor from answers that all came at one moment', () => {
    expect(timeLeft(moments(10, 10), 5)).toBeNull()
    expect(timeLeft([], 5)).toBeNull()
    expect(timeLeft(moments(0.001, 0.002, 0.01, 0.4, 0.1), 5)).toBeNull()
    expect(
      timeLeft(
        Array.from({ length: 100 }, () => 7),
        5,
      ),
    ).toBeNull()
  })

  it('follows the last answers, for one gets faster', () => {
    const slow = Array.from({ length: 60 }, () => 60)
    const fast = Array.from({ length: 60 }, () => 5)
    expect(timeLeft(moments(...slow, ...fast), 10)).toBe(50_000)
  })

  it('is nothing where nothing is left, and does not depend on the order in which answers are listed', () => {
    expect(timeLeft([], 0)).toBe(0)
    fc.assert(
      fc.property(fc.array(fc.nat(10_000_000)), fc.nat(100), (list, left) => {
        expect(timeLeft(list.toReversed(), left)).toBe(timeLeft(list, left))
      }),
    )
  })
})
