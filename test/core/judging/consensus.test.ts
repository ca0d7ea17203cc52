import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultRule, relationConsensus, scoreConsensus } from '#core/judging/consensus.ts'

const scores = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 })

describe('consensus on scores', () => {
  it.each([
    { scores: [2, 2, 2, 2], verdict: 'reached' },
    { scores: [1, 2, 2, 3], verdict: 'reached' },
    { scores: [1, 1, 1, 3], verdict: 'reached', why: 'three of four are exactly 75 %, the middle half is half a step wide' },
    { scores: [0, 0, 2, 2], verdict: 'disputed', why: 'the interquartile range is 2' },
    { scores: [-2, 2, 2, 2, 2, 2, 2, 2], verdict: 'disputed', why: '-2 stands beside +2, though seven of eight agree' },
    { scores: [-1, 2, 2, 2, 2, 2, 2, 2], verdict: 'reached', why: '-1 is no strong opposite' },
    { scores: [-3, -2, -2], verdict: 'reached' },
    { scores: [2], verdict: 'alone' },
    { scores: [], verdict: 'alone' },
  ])('of $scores is $verdict', ({ scores: given, verdict }) => expect(scoreConsensus(given, defaultRule).verdict).toBe(verdict))

  it('says by what it was decided', () => {
    expect(scoreConsensus([3, 1, 2, -3], defaultRule)).toMatchObject({
      raters: 4,
      median: 1.5,
      lower: 0,
      upper: 2.25,
      share: 0.5,
      strongOpposites: true,
    })
  })

  it('follows the rule that was fixed, not the usual one', () => {
    const given = [-2, 2, 2, 2, 2, 2, 2, 2]
    expect(scoreConsensus(given, { ...defaultRule, noStrongOpposites: false }).verdict).toBe('reached')
    expect(scoreConsensus([1, 2, 2, 3], { ...defaultRule, steps: 0 }).verdict).toBe('disputed')
    expect(scoreConsensus([0, 0, 2, 2], { ...defaultRule, spread: 2, share: 1 }).verdict).toBe('reached')
  })

  it('does not depend on the order of raters, and is the same seen from the other end of the scale', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const found = scoreConsensus(given, defaultRule)
        expect(scoreConsensus(given.toReversed(), defaultRule)).toEqual(found)
        const mirrored = scoreConsensus(
          given.map((score) => -score),
          defaultRule,
        )
        expect(mirrored.verdict).toBe(found.verdict)
        expect(mirrored.share).toBe(found.share)
      }),
    )
  })

  it('that a rule finds is found by every laxer rule', () => {
    fc.assert(
      fc.property(scores, (given) => {
        if (scoreConsensus(given, defaultRule).verdict !== 'reached') return
        expect(scoreConsensus(given, { ...defaultRule, share: 0.5 }).verdict).toBe('reached')
        expect(scoreConsensus(given, { ...defaultRule, spread: 3 }).verdict).toBe('reached')
        expect(scoreConsensus(given, { ...defaultRule, steps: 2 }).verdict).toBe('reached')
      }),
    )
  })
})

describe('consensus on relations', () => {
  it('is that enough raters name the same one', () => {
    expect(relationConsensus(['synergy', 'synergy', 'synergy', 'complement'], defaultRule)).toMatchObject({
      verdict: 'reached',
      relation: 'synergy',
      share: 0.75,
      median: null,
    })
    expect(relationConsensus(['synergy', 'synergy', 'complement'], defaultRule).verdict).toBe('disputed')
  })

  it('names no relation where two are as frequent', () => {
    expect(relationConsensus(['synergy', 'complement'], defaultRule)).toMatchObject({ relation: null, verdict: 'disputed', share: 0.5 })
    expect(relationConsensus([], defaultRule).verdict).toBe('alone')
  })
})
