import { describe, expect, it } from 'vitest'
import { answerIn, answersOf, keptAnswer, keyOf } from '#core/judging/answer.ts'
import { defaultRule } from '#core/judging/consensus.ts'
import { byDispute, type KeptInRound, roundResult, sideOf } from '#core/judging/round-result.ts'
import { ruleParts } from '#core/judging/rule-words.ts'
import { judgingScales } from '#core/judging/settings.ts'

const said = (from: number, to: number, ...scores: (number | null)[]): KeptInRound[] =>
  scores.map((score, rater) => ({ rater: String(rater), from, to, score, potential: false, relation: null }))

describe('an answer', () => {
  it('is kept and read back on every scale, and every one has a key of its own', () => {
    for (const scale of judgingScales) {
      const answers = [...answersOf(scale), null]
      for (const answer of answers) expect(answerIn(scale, keptAnswer(scale, answer, null))).toBe(answer)
      expect(new Set(answers.map((answer) => keyOf(scale, answer))).size).toBe(answers.length)
    }
    expect(answersOf('impact').map((answer) => keyOf('impact', answer))).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(answersOf('influence').map((answer) => keyOf('influence', answer))).toEqual(['1', '2', '3', '4', 'P'])
    expect(answersOf('relations')).toHaveLength(7)
  })

  it('of the scale of influence is P with a score of 0, so that the influence there is now is counted', () =>
    expect(keptAnswer('influence', 'P', 'synergy')).toEqual({ score: 0, potential: true, relation: 'synergy' }))
})

describe('the result of a round', () => {
  const first = [...said(1, 2, 2, 2, 1, 2), ...said(2, 1, -3, 3, 0, 0), ...said(1, 3, 1, null, null, null)]

  it('says of each pair whether consensus was reached, and counts them', () => {
    const result = roundResult('impact', defaultRule, first, null)
    expect(result.pairs.map(({ from, to, verdict, unable }) => [from, to, verdict, unable])).toEqual([
      [1, 2, 'reached', 0],
      [2, 1, 'disputed', 0],
      [1, 3, 'alone', 3],
    ])
    expect(result).toMatchObject({ counts: { reached: 1, disputed: 1, alone: 1 }, change: null, settled: false })
  })

  it('compares with the round before only what both hold, and is settled where too few changed', () => {
    const second = [...said(1, 2, 2, 2, 2, 2), ...said(2, 1, -3, 3, 0, 0), ...said(1, 3, 1, 2, null, null, 3)]
    const result = roundResult('impact', defaultRule, second, first)
    expect(result.change).toEqual({ compared: 12, changed: 2, share: 2 / 12 })
    expect(result.settled).toBe(false)
    expect(result.pairs.map(({ change }) => change?.changed)).toEqual([1, 0, 1])
    expect(roundResult('impact', defaultRule, first, first)).toMatchObject({ change: { changed: 0 }, settled: true })
    expect(roundResult('impact', defaultRule, said(8, 9, 1), first)).toMatchObject({ change: { share: null }, settled: false })
  })

  it('lists the widest disputes first, and says on which side of the median an answer stands', () => {
    const { pairs } = roundResult('impact', defaultRule, [...said(1, 2, 0, 2, 0, 2), ...said(2, 1, -3, 3, -3, 3)], null)
    expect(pairs.toSorted(byDispute).map(({ from }) => from)).toEqual([2, 1])
    expect([sideOf(-1, 0.5), sideOf('P', 0), sideOf(2, 0.5), sideOf(null, 0), sideOf('synergy', null)]).toEqual([
      'below',
      'at',
      'above',
      'apart',
      'apart',
    ])
  })

  it('of relations is reached by name, and its rule is told without medians', () => {
    const given = (['synergy', 'synergy', 'synergy', null] as const).map((relation, rater): KeptInRound => ({
      rater: String(rater),
      from: 1,
      to: 2,
      score: null,
      potential: false,
      relation,
    }))
    expect(roundResult('relations', defaultRule, given, null).pairs[0]).toMatchObject({
      verdict: 'reached',
      relation: 'synergy',
      unable: 1,
    })
    expect(ruleParts('relations', defaultRule).map(({ key }) => key)).toEqual(['relations', 'stop'])
    expect(ruleParts('impact', defaultRule).map(({ key }) => key)).toEqual(['share', 'spread', 'opposites', 'stop'])
    expect(ruleParts('influence', defaultRule).map(({ key }) => key)).toEqual(['share', 'spread', 'stop'])
  })
})
