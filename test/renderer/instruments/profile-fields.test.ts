import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instrumentProfile } from '#core/contract/instruments.ts'
import { readAmount } from '#renderer/views/instruments/amount-text.ts'
import { dayInField, readDay } from '#renderer/views/instruments/day-text.ts'
import { movedRange } from '#renderer/views/instruments/trl-steps.ts'

describe('a day as people write it', () => {
  test.each([
    ['2016', '2016'],
    ['03/2016', '2016-03'],
    ['3.2016', '2016-03'],
    ['2016-03', '2016-03'],
    ['21/11/2017', '2017-11-21'],
    ['21.11.2017', '2017-11-21'],
    ['2017-11-21', '2017-11-21'],
    ['  ', null],
  ])('%j is %j', (text, day) => expect(readDay(text)).toBe(day))

  test.each(['31.02.2016', '13/2016', '2016-13', 'soon', '16', '1/2/16'])('%j is none', (text) => expect(readDay(text)).toBeUndefined())

  test('what is kept comes back from the field unchanged', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        fc.constantFrom(4, 7, 10),
        (date, length) => {
          const day = date.toISOString().slice(0, length)
          expect(readDay(dayInField(day))).toBe(day)
          expect(instrumentProfile.shape.launch.safeParse(day).success).toBe(true)
        },
      ),
    )
  })
})

describe('an amount as people write it', () => {
  test.each([
    ['50000000', 50_000_000],
    ['50,000,000', 50_000_000],
    ['50.000.000', 50_000_000],
    ['50 000 000 €', 50_000_000],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1234,5', 1234.5],
    ['4.000', 4000],
    ['1’250’000', 1_250_000],
    ['', null],
  ])('%j is %j', (text, amount) => expect(readAmount(text)).toBe(amount))

  test.each(['about 5', '-3', '5 m', ','])('%j is none', (text) => expect(readAmount(text)).toBeUndefined())

  test('what English and Italian write, both read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom('en-GB', 'it-IT'), (cents, locale) => {
        const amount = cents / 100
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, minimumFractionDigits: 2, useGrouping: 'always' }).format(
          amount,
        )
        expect(readAmount(text)).toBeCloseTo(amount, 2)
      }),
    )
  })
})

describe('pressing a step of the TRL', () => {
  test('begins a range, widens it, narrows it and ends it', () => {
    expect(movedRange(null, null, 4)).toEqual([4, 4])
    expect(movedRange(4, 4, 7)).toEqual([4, 7])
    expect(movedRange(4, 7, 2)).toEqual([2, 7])
    expect(movedRange(2, 7, 3)).toEqual([3, 7])
    expect(movedRange(3, 7, 7)).toEqual([3, 6])
    expect(movedRange(4, 4, 4)).toEqual([null, null])
  })
  test('never turns round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (a, b, step) => {
        const [from, to] = movedRange(Math.min(a, b), Math.max(a, b), step)
        expect((from === null) === (to === null)).toBe(true)
        expect(from === null || to === null || from <= to).toBe(true)
      }),
    )
  })
})
