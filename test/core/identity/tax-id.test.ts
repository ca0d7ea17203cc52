import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTaxId } from '#core/identity/tax-id.ts'

describe('a tax identifier', () => {
  it.each([
    ['00488410010', 'IT', 'IT:00488410010'],
    ['IT 00488410010', null, 'IT:00488410010'],
    ['P. IVA: 00488410010', 'IT', 'IT:00488410010'],
    ['488410010', 'IT', 'IT:00488410010'],
    ['RSSMRA85T10A562S', null, 'IT:RSSMRA85T10A562S'],
    ['A28015865', 'ES', 'ES:A28015865'],
    ['ES-A28015865', null, 'ES:A28015865'],
    ['12345678Z', 'ES', 'ES:12345678Z'],
    ['X1234567L', 'ES', 'ES:X1234567L'],
    ['121215434', 'LT', 'LT:121215434'],
    ['LT212154314', null, 'LT:VAT212154314'],
    ['00445790', 'GB', 'GB:00445790'],
    ['445790', 'UK', 'GB:00445790'],
    ['SC 095000', 'GB', 'GB:SC095000'],
    ['FR 40 303 265 045', null, 'FR:40303265045'],
    ['BE 0403.170.701', null, 'BE:0403170701'],
    ['403170701', 'BE', 'BE:0403170701'],
    ['PT500697256', null, 'PT:500697256'],
    ['DE129273398', 'IT', 'DE:129273398'],
  ] as const)('%s (%s) is valid', (written, country, key) => expect(readTaxId(written, country)).toMatchObject({ key, valid: true }))

  it.each([
    ['00488410011', 'IT'],
    ['RSSMRA85T10A562T', 'IT'],
    ['A28015866', 'ES'],
    ['12345678A', 'ES'],
    ['121215435', 'LT'],
    ['FR41303265045', null],
  ] as const)('%s (%s) has a wrong check digit', (written, country) => expect(readTaxId(written, country)?.valid).toBe(false))

  it('of a natural person is told as such', () => {
    expect(readTaxId('RSSMRA85T10A562S')?.person).toBe(true)
    expect(readTaxId('12345678Z', 'ES')?.person).toBe(true)
    expect(readTaxId('A28015865', 'ES')?.person).toBe(false)
  })

  it('is kept as given where no rule is known', () => {
    expect(readTaxId('HU 1234-5678', 'HU')).toEqual({ key: 'HU:HU12345678', country: 'HU', valid: null, person: false })
    expect(readTaxId('00488410010')).toEqual({ key: ':00488410010', country: null, valid: null, person: false })
  })

  it.each([null, '', '-', 'n/a', 'not applicable', '0', '00000000'])('is missing in %s', (written) =>
    expect(readTaxId(written, 'IT')).toBeNull(),
  )

  it('is never valid with another single digit in its place', () => {
    for (const [valid, country] of [
      ['00488410010', 'IT'],
      ['A28015865', 'ES'],
      ['129273398', 'DE'],
      ['500697256', 'PT'],
    ] as const)
      fc.assert(
        fc.property(fc.integer({ min: 1, max: valid.length - 1 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
          fc.pre(valid[at] !== String(digit))
          expect(readTaxId(valid.slice(0, at) + digit + valid.slice(at + 1), country)?.valid).toBe(false)
        }),
      )
  })
})
