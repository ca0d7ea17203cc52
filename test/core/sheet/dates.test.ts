import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateStyleOf, parseDate, readDate, serialToDay } from '#core/sheet/dates.ts'

describe('dates written as text', () => {
  it.each([
    ['31. Dez 18', '2018-12-31'],
    ['Mrz 16', '2016-03'],
    ['10-Mrz-2016', '2016-03-10'],
    ['5 de enero de 2015', '2015-01-05'],
    ['1 marzo 2016', '2016-03-01'],
    ['2014-01-01 00:00:00.000', '2014-01-01'],
    ['05.02.16', '2016-02-05'],
    ['1. 3. 2016.', '2016-03-01'],
    ['03/2016', '2016-03'],
    ['2016', '2016'],
    ['20160301', '2016-03-01'],
    ['2016-12', '2016-12'],
    ['2016. 12. 31.', '2016-12-31'],
    ['2016. december 31.', '2016-12-31'],
    ['2016 m. gruodžio 31 d.', '2016-12-31'],
    ['2016. gada 31. decembris', '2016-12-31'],
    ['31 декември 2016 г.', '2016-12-31'],
    ['31.12.2016 г.', '2016-12-31'],
    ['31 Δεκεμβρίου 2016', '2016-12-31'],
    ['31. joulukuuta 2016', '2016-12-31'],
    ['31 ta’ Diċembru 2016', '2016-12-31'],
    ['1º de janeiro de 2016', '2016-01-01'],
    ['1er janvier 2016', '2016-01-01'],
    ['Friday, 1 January 2016', '2016-01-01'],
    ['December 31, 2016', '2016-12-31'],
  ])('are read to the precision they have: %s', (text, date) => {
    expect(parseDate(text, 'd.m.Y')).toBe(date)
  })

  it.each(['31/04/2014', '31-Nov-18', '2009/2012', '2009+2010', 'Q1 2016', '2016/1', '1Q2016', 'laufend', 'Okt', 'N/A', '30.02.2016', ''])(
    'are unread where they name no day: %s',
    (text) => {
      expect(parseDate(text, 'd/m/Y')).toBeNull()
    },
  )

  it('take a month name by the language of the sheet where two languages differ', () => {
    expect(parseDate('listopad 2016', null, 'pl')).toBe('2016-11')
    expect(parseDate('listopad 2016', null, 'hr')).toBe('2016-10')
    expect(parseDate('listopad 2016', null)).toBeNull()
  })

  const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })

  it.each(['bg', 'cs', 'de', 'el', 'es', 'et', 'fi', 'fr', 'it', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl'] as const)(
    'in the short form of %s read back are the same day',
    (locale) => {
      const format = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
      fc.assert(
        fc.property(days, (date) => {
          expect(parseDate(format.format(date).replace(/ г\.$/, ''), 'd.m.Y')).toBe(date.toISOString().slice(0, 10))
        }),
      )
    },
  )

  it('with the month first are read so only when the column says so', () => {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC' })
    fc.assert(
      fc.property(days, (date) => {
        expect(parseDate(format.format(date), 'm/d/Y')).toBe(date.toISOString().slice(0, 10))
      }),
    )
  })
})

describe('serial numbers', () => {
  it('are days from 1900 or 1904, hours cut off', () => {
    expect(serialToDay(42_005.0416, false)).toBe('2015-01-01')
    expect(serialToDay(42_005 - 1462, true)).toBe('2015-01-01')
    expect(serialToDay(2, false)).toBe('1900-01-02')
    expect(serialToDay(61, false)).toBe('1900-03-01')
  })

  it('in a date column may be years', () => {
    expect(readDate(2015, 'general', 'mixed', false, null)).toBe('2015')
    expect(readDate(42_005, 'general', 'serial', false, null)).toBe('2015-01-01')
    expect(readDate(17, 'general', 'serial', false, null)).toBeNull()
  })
})

describe('the date style of a column', () => {
  const cells = (...values: (string | number)[]): { value: string | number; kind: 'general' }[] =>
    values.map((value) => ({ value, kind: 'general' }))

  it('is told by the cells that can only be read one way', () => {
    expect(dateStyleOf(cells('01/02/2016', '25/03/2016'))).toMatchObject({ style: 'd/m/Y', clear: true })
    expect(dateStyleOf(cells('01/02/2016', '03/25/2016'))).toMatchObject({ style: 'm/d/Y', clear: true })
  })

  it('is said to be unclear where day and month could change places in every cell', () => {
    expect(dateStyleOf(cells('01/02/2016', '03/04/2016'))).toMatchObject({ style: 'd/m/Y', clear: false })
  })

  it('is mixed where forms stand beside each other', () => {
    expect(dateStyleOf(cells(42_005, 2015, '01.02.2016')).style).toBe('mixed')
  })
})
