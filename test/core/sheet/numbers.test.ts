import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyOf, decimalOf, parseAmount, parseMarkedAmount, parseRate, parseUnmarkedAmount } from '#core/sheet/numbers.ts'

describe('amounts', () => {
  it.each([
    ['£4.578.474', ',', 4_578_474],
    ['1.234.567,89 €', ',', 1_234_567.89],
    ['1 234,5', ',', 1234.5],
    ['1\u202f234\u00a0567,5 €', ',', 1_234_567.5],
    ['- 19 019.45', '.', -19_019.45],
    [' £999.269,00 ', ',', 999_269],
    ['(1,234.50)', '.', -1234.5],
    ["1'234.50", '.', 1234.5],
    ['-63.000,00', ',', -63_000],
    ['5.000-', ',', -5000],
    ['1 234 567 Ft', ',', 1_234_567],
    ['EUR 5.000', ',', 5000],
    ['1.5E+06', '.', 1_500_000],
    ['12.345,- €', ',', 12_345],
    ['12 345,-- Kč', ',', 12_345],
    ['kr. 1.234,50', ',', 1234.5],
    ['12 345,50 Sk', ',', 12_345.5],
    ['Ls 1 234,50', ',', 1234.5],
    ['€ (1,234.50)', '.', -1234.5],
    ["Fr. 1'234.50", '.', 1234.5],
    ['1\u2009234,5', ',', 1234.5],
    ['−1.234,50', ',', -1234.5],
  ] as const)('are read as their country writes them: %s', (text, decimal, amount) => {
    expect(parseAmount(text, decimal)).toBe(amount)
  })

  it.each([
    ['1.234.567,89 €', 1_234_567.89],
    ['£4,578,474.10', 4_578_474.1],
    ['10.000', null],
    ['288.11', null],
    ['1.234,56,7', null],
  ])('say by themselves what their decimal mark is where they have both: %s', (text, amount) => {
    expect(parseMarkedAmount(text)).toBe(amount)
  })

  it.each([
    ['288.11', ','],
    ['25.570, 13', ','],
    ['1.234.56', ','],
    ['5 12', ','],
    ['12 %', ','],
    ['-', ','],
    ['', ','],
    ['siehe Fußnote', ','],
    ['12 Projekte', ','],
    ['31.12.2016', ','],
    ['#REF!', '.'],
  ] as const)('are left unread where grouping or words do not fit: %s', (text, decimal) => {
    expect(parseAmount(text, decimal)).toBeNull()
  })

  it.each([
    ['de', ','],
    ['it', ','],
    ['es', ','],
    ['fr', ','],
    ['pl', ','],
    ['lt', ','],
    ['sv', ','],
    ['fi', ','],
    ['en', '.'],
    ['de-CH', '.'],
  ] as const)('written by %s and read back are the same', (locale, decimal) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
    fc.assert(
      fc.property(fc.integer({ min: -2e14, max: 2e14 }), (cents) => {
        expect(parseAmount(format.format(cents / 100), decimal)).toBe(cents / 100 || 0)
      }),
    )
  })

  it('whose two readings differ are not guessed', () => {
    expect(parseUnmarkedAmount('1.234')).toBeNull()
    expect(parseUnmarkedAmount('1.234,50')).toBe(1234.5)
    expect(parseUnmarkedAmount('1234')).toBe(1234)
  })

  it('tell their currency by sign or code', () => {
    expect(['40,00 €', '£5', '12 zł', 'CZK 7', '7'].map(currencyOf)).toEqual(['EUR', 'GBP', 'PLN', 'CZK', null])
  })
})

describe('the decimal mark of a column', () => {
  it('is settled by the texts that can only be read one way', () => {
    expect(decimalOf(['1.000', '2.500', '1702095,9'])).toMatchObject({ decimal: ',', clear: true })
    expect(decimalOf(['3,000.00'])).toMatchObject({ decimal: '.', clear: true })
    expect(decimalOf(['£4.578.474', '£12.000'])).toMatchObject({ decimal: ',', clear: true })
    expect(decimalOf(['0.125', '2.500'])).toMatchObject({ decimal: '.', clear: true })
  })

  it('is likely the other one where three digits stand behind every separator, and said to be unclear however many they are', () => {
    expect(decimalOf(['4.578'])).toMatchObject({ decimal: ',', clear: false })
    expect(decimalOf(['4.578', '1.200', '9.950', '7.300', '2.100'])).toMatchObject({ decimal: ',', clear: false })
  })

  it('is unknown where no text holds a separator', () => {
    expect(decimalOf(['12', 'x', ''])).toMatchObject({ decimal: null, clear: true })
  })
})

it('rates are read with and without their sign', () => {
  expect(parseRate('80.00%')).toEqual({ value: 80, percent: true })
  expect(parseRate('50,38 %')).toEqual({ value: 50.38, percent: true })
  expect(parseRate('0.59999999495541')).toEqual({ value: 0.59999999495541, percent: false })
  expect(parseRate('50% more developed & 60% transitional')).toBeNull()
})
