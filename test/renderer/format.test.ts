import { describe, expect, it } from 'vitest'
import {
  amountText,
  bytesText,
  moneyListText,
  moneyText,
  numberText,
  probabilityStatement,
  scoreDifferenceText,
  shareText,
} from '#renderer/data/format.ts'
import { languageFrom } from '#renderer/data/i18n.ts'

/** Intl separates with no-break spaces; here any space will do. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe('numbers and amounts', () => {
  it('group thousands from a thousand up, in Italian too', () => {
    expect(numberText(1254, 'en')).toBe('1,254')
    expect(numberText(1254, 'it')).toBe('1.254')
  })

  it('keep each amount with its own currency and never add different ones', () => {
    expect(moneyText({ amount: 1_950_000, currency: 'EUR' }, 'en')).toBe('1,950,000 EUR')
    expect(moneyText({ amount: 12, currency: null }, 'en')).toBe('12')
    expect(
      moneyListText(
        [
          { amount: 1000, currency: 'EUR' },
          { amount: 5, currency: 'GBP' },
        ],
        'en',
      ),
    ).toBe('1,000 EUR · 5 GBP')
    expect(moneyListText([], 'en')).toBe('–')
  })

  it('show cents only of small amounts', () => {
    expect(amountText(963_440.4, 'en')).toBe('963,440')
    expect(amountText(12.5, 'en')).toBe('12.50')
  })

  it('write differences of scores with a sign on every scale', () => {
    expect([-3, 0, 2].map((difference) => scoreDifferenceText(difference, 'en'))).toEqual(['−3', '0', '+2'])
  })

  it('write small probabilities as a bound', () => {
    expect(probabilityStatement('q', 0.0004, 'en')).toBe('q < 0.001')
    expect(probabilityStatement('p', 0.0314, 'it')).toBe('p = 0,031')
  })

  it('write shares as per cent', () => {
    expect(plain(shareText(0.925, 'en', 1))).toBe('92.5%')
  })
})

describe('sizes', () => {
  it('are written in the unit that reads best, few bytes in the plural', () => {
    expect(plain(bytesText(68, 'en'))).toBe('68 bytes')
    expect(plain(bytesText(68, 'it'))).toBe('68 byte')
    expect(plain(bytesText(18_700, 'en'))).toBe('18.7 kB')
  })
})

describe('the first language', () => {
  it('is the one set, else the first of the system that is here, else English', () => {
    expect(languageFrom('it', ['en-GB'])).toBe('it')
    expect(languageFrom(null, ['lt', 'it-IT', 'en'])).toBe('it')
    expect(languageFrom(null, ['lt'])).toBe('en')
  })
})
