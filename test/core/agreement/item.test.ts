import { describe, expect, it } from 'vitest'
import { itemAgreement } from '#core/agreement/item.ts'
import { krippendorffAlpha } from '#core/agreement/krippendorff.ts'
import { alphaMeaning, kappaMeaning } from '#core/agreement/meaning.ts'
import { ratingsOfItems } from '#core/agreement/ratings.ts'

describe('agreement on one item', () => {
  it('is the share within one step of the median, and the interquartile range', () => {
    expect(itemAgreement([3, null, 1, 2, -2, 2])).toEqual({ raters: 5, median: 2, withinOneStep: 0.8, interquartileRange: 1 })
    expect(itemAgreement([-1, 2])).toEqual({ raters: 2, median: 0.5, withinOneStep: 0, interquartileRange: 1.5 })
    expect(itemAgreement([10, 15, 30], 5).withinOneStep).toBe(2 / 3)
  })

  it('takes two raters', () => {
    expect(itemAgreement([null, 2])).toEqual({ raters: 1, median: 2, withinOneStep: null, interquartileRange: null })
    expect(itemAgreement([null])).toEqual({ raters: 0, median: null, withinOneStep: null, interquartileRange: null })
  })
})

describe('agreement on some items', () => {
  it('is that of a table which holds only them', () => {
    const given = [
      [1, 2, 3, 1, null],
      [1, 3, 3, 2],
    ]
    expect(ratingsOfItems(given, [3, 0, 4])).toEqual([
      [1, 1, null],
      [2, 1, null],
    ])
    const some = [
      [2, 1],
      [3, 2],
    ]
    expect(krippendorffAlpha(ratingsOfItems(given, [1, 3, 4]), 'interval')).toEqual(krippendorffAlpha(some, 'interval'))
  })
})

describe('words for a value', () => {
  it.each([
    [1, 'firm'],
    [0.8, 'firm'],
    [0.7999, 'tentative'],
    [0.667, 'tentative'],
    [0.6669, 'weak'],
    [-0.5, 'weak'],
  ])('alpha %d is %s', (alpha, word) => expect(alphaMeaning(alpha)).toBe(word))

  it.each([
    [-0.01, 'poor'],
    [0, 'slight'],
    [0.2, 'slight'],
    [0.205, 'fair'],
    [0.41, 'moderate'],
    [0.61, 'substantial'],
    [0.81, 'almost_perfect'],
    [1, 'almost_perfect'],
  ])('kappa %d is %s', (kappa, word) => expect(kappaMeaning(kappa)).toBe(word))
})
