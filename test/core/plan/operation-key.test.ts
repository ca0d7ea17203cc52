import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeliveredOperation, differingFields, fieldsOfBits } from '#core/plan/differences.ts'
import { grantOf, operationFields, operationKey, valuesDigest, yearOf } from '#core/plan/operation-key.ts'
import { folded, textDigest } from '#core/plan/text-digest.ts'
import { record } from '../../store/project.ts'

describe('the key of an operation', () => {
  it('is its code, whatever blanks and composed letters it is written with', () => {
    expect(operationKey(record({ code: 'VP2-ŪM  03' }))).toBe(operationKey(record({ code: 'VP2-U\u0304M 03', title: 'other' })))
    expect(operationKey(record({ code: 'a' }))).not.toBe(operationKey(record({ code: 'A' })))
  })

  it('without a code is title, beneficiary and start, without case and accents', () => {
    const key = operationKey(record({ title: 'Café “Zürich”', beneficiary: 'Nova', start: '2016' }))
    expect(operationKey(record({ title: 'cafe Zurich', beneficiary: 'NOVA', start: '2016' }))).toBe(key)
    expect(operationKey(record({ title: 'cafe Zurich', beneficiary: 'NOVA', start: '2017' }))).not.toBe(key)
    expect(operationKey(record({ title: 'cafe', beneficiary: 'Zurich NOVA', start: '2016' }))).not.toBe(key)
  })

  it('never confuses a code with a digest', () => {
    fc.assert(fc.property(fc.string(), (title) => operationKey(record({ title })).startsWith('t:')))
    expect(operationKey(record({ code: 't:1.2' }))).toBe('c:t:1.2')
  })
})

describe('the digest of values', () => {
  it('tells any changed field', () => {
    const before = record({ code: '1' })
    for (const field of operationFields) {
      const changed = { ...before, [field]: 'x' }
      expect(valuesDigest(changed), field).not.toBe(valuesDigest(before))
    }
    expect(valuesDigest({ ...before, row: 9 } as typeof before)).toBe(valuesDigest(before))
  })

  it('is that of the amount, whatever noise its binary fraction carries from one file to the next', () => {
    const of = (grant: number): number => valuesDigest(record({ code: '1', grant }))
    expect(of(550.55 * 3)).toBe(of(1651.65))
    expect(of(1651.66)).not.toBe(of(1651.65))
    expect(of(9_999_999_999.99)).not.toBe(of(9_999_999_999.98))
    const delivered = (grant: number): DeliveredOperation => ({ values: record({ code: '1', grant }), instrument: 1 })
    expect(differingFields(delivered(550.55 * 3), delivered(1651.65))).toBe(0)
    expect(fieldsOfBits(differingFields(delivered(1651.66), delivered(1651.65)))).toEqual(['grant'])
  })

  it('tells texts apart and stays a whole number', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(Number.isSafeInteger(textDigest(a))).toBe(true)
        expect(textDigest(a) === textDigest(b)).toBe(a === b)
      }),
    )
  })
})

describe('what is derived of an operation', () => {
  it('is the grant, else the EU part; the year of the start, else of the decision', () => {
    expect([grantOf(record({ grant: 0, euAmount: 5 })), grantOf(record({ euAmount: 5 })), grantOf(record({ totalCost: 9 }))]).toEqual([
      0,
      5,
      null,
    ])
    expect([
      yearOf(record({ start: '2016-03-01', decisionDate: '2015' })),
      yearOf(record({ decisionDate: '2015' })),
      yearOf(record({})),
    ]).toEqual([2016, 2015, null])
  })
})

describe('folded text', () => {
  it('has neither case, accents nor punctuation, and folds no further', () => {
    expect(folded('  Società "Élite" S.p.A. ')).toBe('societa elite s p a')
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => folded(folded(text)) === folded(text)))
  })
})
