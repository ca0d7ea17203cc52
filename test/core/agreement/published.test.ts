import { describe, expect, it } from 'vitest'
import { chanceOfChiSquare } from '#core/agreement/chi-square.ts'
import { cohenKappa, kappaWeights } from '#core/agreement/cohen.ts'
import { fleissKappa } from '#core/agreement/fleiss.ts'
import { kendallW } from '#core/agreement/kendall.ts'
import { krippendorffAlpha } from '#core/agreement/krippendorff.ts'
import { benAndGerry, diagnoses, fourJudges, fourteenRaters, mammograms, megAndOwen, ratingsOfCounts, ratingsOfTable } from './published.ts'

describe('agreement reproduces', () => {
  it('alpha of two observers in Krippendorff 2011', () => {
    expect(krippendorffAlpha(megAndOwen, 'nominal').value).toBeCloseTo(0.095, 3)
    expect(krippendorffAlpha(benAndGerry, 'nominal').value).toBeCloseTo(0.692, 3)
  })

  it('alpha worked out by hand: three units of two values, distances 0, 1 and 2', () => {
    const ratings = [
      [1, 1, 1],
      [1, 2, 3],
    ]
    // n 1: 4, 2: 1, 3: 1. interval: 1 - 5·(1 + 4)/(4·1 + 4·4 + 1) = 1 - 25/21
    expect(krippendorffAlpha(ratings, 'interval').value).toBeCloseTo(1 - 25 / 21, 14)
    // nominal: 1 - 5·2/(4 + 4 + 1)
    expect(krippendorffAlpha(ratings, 'nominal').value).toBeCloseTo(1 - 10 / 9, 14)
    // ordinal, middle ranks 2, 4.5, 5.5: 1 - 5·(6.25 + 12.25)/(4·6.25 + 4·12.25 + 1)
    expect(krippendorffAlpha(ratings, 'ordinal').value).toBeCloseTo(1 - 92.5 / 75, 14)
    // ratio: 1 - 5·(1/9 + 1/4)/(4/9 + 4/4 + 1/25)
    expect(krippendorffAlpha(ratings, 'ratio').value).toBeCloseTo(1 - (5 * (1 / 9 + 1 / 4)) / (4 / 9 + 1 + 1 / 25), 14)
  })

  it('W of the judges of the SPSS manual: its chi-square is that of Friedman’s test (SciPy 13.6986, p .008322)', () => {
    const { value, chiSquare, p, pIsRough, tied } = kendallW(fourJudges, { ties: true })
    expect(chiSquare).toBeCloseTo(13.698630136986301, 12)
    expect(value).toBeCloseTo(13.698630136986301 / 16, 12)
    expect(p).toBeCloseTo(0.008321699377295898, 12)
    expect([pIsRough, tied]).toEqual([true, true])
    expect(kendallW(fourJudges).value).toBeLessThan(value!)
  })

  it('kappa of Fleiss, Levin and Paik, and the table with kappa .4 that articles on it begin with', () => {
    expect(cohenKappa(diagnoses).value).toBeCloseTo(0.676, 3)
    expect(
      cohenKappa(
        ratingsOfTable([
          [20, 5],
          [10, 15],
        ]),
      ).value,
    ).toBeCloseTo(0.4, 14)
  })

  it('weighted kappa of the Stata manual', () => {
    const found = kappaWeights.map((weights) => cohenKappa(mammograms, { weights }).value)
    expect(found.map((value) => value!.toFixed(4))).toEqual(['0.4728', '0.5684', '0.6714'])
  })

  it('Fleiss’ kappa of fourteen raters', () => {
    expect(fleissKappa(fourteenRaters)).toMatchObject({ perItem: 14, raters: 14, items: 10, leftOut: 0 })
    expect(fleissKappa(fourteenRaters).value).toBeCloseTo(0.21, 3)
  })

  it.each([
    [3.841458820694124, 1, 0.05],
    [18.307038053275146, 10, 0.05],
    [3.5, 1, 0.0613688291394023],
    [0.5, 2, 0.7788007830714049],
    [25, 10, 0.005345505487134069],
    [1, 15, 0.9999997464355689],
    [1700, 1559, 0.0068579266961011735],
    [2500, 1559, 8.070951079917117e-47],
    [200, 3, 4.218541107192018e-43],
  ])('the chance of chi-square %d with %d degrees of freedom (SciPy)', (value, degrees, chance) => {
    expect(chanceOfChiSquare(value, degrees) / chance).toBeCloseTo(1, 10)
  })

  it('chi-square at its ends', () => {
    expect(chanceOfChiSquare(0, 3)).toBe(1)
    expect(chanceOfChiSquare(1e5, 3)).toBe(0)
  })
})

describe('counts of values', () => {
  it('stand for raters in no order', () => {
    expect(
      krippendorffAlpha(
        ratingsOfCounts([
          [3, 0],
          [0, 2],
          [1, 1],
        ]),
        'nominal',
      ),
    ).toMatchObject({ raters: 3, items: 3, leftOut: 0 })
  })
})
