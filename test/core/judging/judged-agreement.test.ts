import { describe, expect, it } from 'vitest'
import { type AgreedAnswer, judgedAgreement } from '#core/judging/judged-agreement.ts'

const answer = (rater: string, from: number, to: number, score: number | null): AgreedAnswer => ({
  rater,
  from,
  to,
  score,
  potential: false,
  relation: null,
})
const same = ['a', 'b'].flatMap((rater) => [answer(rater, 1, 2, 3), answer(rater, 2, 1, -1), answer(rater, 1, 3, 0)])

describe('agreement on judgements', () => {
  it('is perfect by every statistic where two raters say the same', () => {
    const { overall, pairs } = judgedAgreement('impact', same, null)
    for (const figure of [overall.nominal, overall.ordinal, overall.interval, overall.kendall, overall.fleiss, overall.kappa])
      expect(figure?.value).toBeCloseTo(1, 12)
    expect(pairs.map(({ a, b, kappa }) => [a, b, kappa.value])).toEqual([['a', 'b', 1]])
  })

  it('of an instrument rests on the cells that it gives to or receives from', () => {
    const { cells, instruments } = judgedAgreement('impact', same, 3)
    expect(cells.map(({ from, to }) => [from, to])).toEqual([[1, 3]])
    expect(instruments.map(({ instrument }) => instrument)).toEqual([1, 3])
  })

  it('of a cell is told by its spread and by who stands within one step, and leaves "cannot assess" out', () => {
    const given = [...[3, 2, -3, 2].map((score, at) => answer(`r${at}`, 1, 2, score)), answer('r4', 1, 2, null)]
    expect(judgedAgreement('impact', given, null).cells).toEqual([{ from: 1, to: 2, raters: 4, median: 2, spread: 1.5, share: 0.75 }])
  })

  it('takes P for a value of its own where only equality counts, and for 0 where there is order', () => {
    const possible = { ...answer('b', 1, 2, 0), potential: true }
    const given = [answer('a', 1, 2, 0), possible, answer('a', 2, 1, 3), answer('b', 2, 1, 3)]
    const { overall } = judgedAgreement('influence', given, null)
    expect(overall.ordinal?.value).toBeCloseTo(1, 12)
    expect(overall.nominal.value).toBeLessThan(1)
  })

  it('on relations has neither order nor distances', () => {
    const given = (['synergy', 'complement'] as const).map((relation, at): AgreedAnswer => ({ ...answer(`r${at}`, 1, 2, null), relation }))
    const { overall, cells } = judgedAgreement('relations', given, null)
    expect([overall.ordinal, overall.interval, overall.kendall]).toEqual([null, null, null])
    expect(cells[0]).toMatchObject({ raters: 2, median: null, share: 0.5 })
  })
})
