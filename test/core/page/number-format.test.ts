import fc from 'fast-check'
import { expect, it } from 'vitest'
import { signedNumber, writtenNumber } from '#core/page/number-format.ts'

it('below zero stands a real minus in either language, and none before what rounds to zero', () => {
  const exact = { minimumFractionDigits: 3, maximumFractionDigits: 3 }
  expect(writtenNumber(-0.244, 'en', exact)).toBe('−0.244')
  expect(writtenNumber(-0.244, 'it', exact)).toBe('−0,244')
  expect(writtenNumber(-0.0001, 'it', exact)).toBe('0,000')
  expect(writtenNumber(-14_000, 'it')).toBe('−14.000')
  expect(writtenNumber(-0.1, 'en', { style: 'percent' })).toBe('−10%')
  expect(signedNumber(-1.5, 'it', { maximumFractionDigits: 1 })).toBe('−1,5')
  expect([1, 0, -0.01].map((value) => signedNumber(value, 'en', { maximumFractionDigits: 1 }))).toEqual(['+1', '0', '0'])
})

it('no number is written with a hyphen', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.constantFrom('en' as const, 'it' as const), (value, language) => {
      expect(writtenNumber(value, language, { maximumFractionDigits: 3 })).not.toContain('-')
    }),
  )
})
