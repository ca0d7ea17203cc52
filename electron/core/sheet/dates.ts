import type { CellValue, NumberFormat } from './cells.ts'
import type { DateStyle } from './layout.ts'

/** Days and years as offices in the EU write them. A date is ISO text: "2016-03-01", or "2016-03" or "2016" where no more is said. */

const day = 86_400_000
const pad = (part: number): string => String(part).padStart(2, '0')

function isoDay(year: number, month: number, date: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1) return null
  const real = new Date(Date.UTC(year, month - 1, date))
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date ? `${year}-${pad(month)}-${pad(date)}` : null
}

/** A spreadsheet's serial number as the day it falls on, hours cut off; null outside 1900 to 2199. */
export function serialToDay(serial: number, date1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1) return null
  const whole = Math.floor(serial) + (date1904 ? 1462 : 0)
  // the 1900 system counts a 29 February 1900 that never was: serials before it lie one day later
  const real = new Date((whole + (whole < 60 ? 1 : 0) - 25_569) * day)
  const year = real.getUTCFullYear()
  return year >= 1900 && year <= 2199 ? `${year}-${pad(real.getUTCMonth() + 1)}-${pad(real.getUTCDate())}` : null
}

const languages = 'bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv'.split(' ')
const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')

interface MonthNames {
  readonly byLanguage: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly ofAll: ReadonlyMap<string, number | null>
}

/** Month name (folded) → month, in every EU language; names that mean two months in two languages are kept by language only. */
function readMonthNames(): MonthNames {
  const byLanguage = new Map<string, Map<string, number>>()
  const ofAll = new Map<string, number | null>()
  for (const language of languages) {
    const names = new Map<string, number>()
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2016, month - 1, 15))
      for (const style of ['long', 'short'] as const) {
        const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(date)
        const inDate = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' })
          .formatToParts(date)
          .find((part) => part.type === 'month')?.value
        for (const name of [alone, inDate ?? alone]) if (/^\p{L}+\.?$/u.test(name)) names.set(fold(name), month)
      }
    }
    byLanguage.set(language, names)
    for (const [name, month] of names) ofAll.set(name, !ofAll.has(name) || ofAll.get(name) === month ? month : null)
  }
  // what spreadsheets of the past wrote, and what people shorten
  for (const [name, month] of [
    ['mrz', 3],
    ['sept', 9],
    ['jän', 1],
    ['janner', 1],
    ['feber', 2],
  ] as const)
    ofAll.set(fold(name), month)
  return { byLanguage, ofAll }
}

/** Made when a month is first named: it takes a tenth of a second, and most sheets name none. */
let monthNames: MonthNames | null = null

function monthOf(name: string, language: string | null): number | null {
  const folded = fold(name)
  monthNames ??= readMonthNames()
  return (language ? monthNames.byLanguage.get(language)?.get(folded) : undefined) ?? monthNames.ofAll.get(folded) ?? null
}

const isoText = /^(\d{4})(?:[-/]|\. ?)(\d{1,2})(?:[-/]|\. ?)(\d{1,2})\.?(?:[ T].*)?$/
const numeric = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})\.?(?:[ T]+\d{1,2}:.*)?$/
const monthYear = /^(\d{1,2})[./-](\d{4})$/
const yearMonthIso = /^(\d{4})-(0[1-9]|1[0-2])$/
const yearOnly = /^(\d{4})\.?$/
const named = /^(?:(\d{1,2})[.\s-]*(?:de\s+)?)?(\p{L}{3,}\.?)[.\s-]*(?:de\s+)?(\d{4}|\d{2})\.?$/u
/** "2016 m. gruodžio 31 d.", "2016. december 31." */
const yearFirst = /^(\d{4})\.?\s+(\p{L}{3,}\.?)\s+(\d{1,2})\.?$|^(\d{4})\.?\s+(\d{1,2})\.?\s+(\p{L}{3,}\.?)$/u
/** "December 31, 2016" */
const monthDayYear = /^(\p{L}{3,}\.?)\s+(\d{1,2}),?\s+(\d{4})$/u
/** Weekdays, ordinal endings, and the words for "year" and "day" written beside the numbers. */
const beside =
  /^\p{L}+,\s+|(?<=\d)(?:st|nd|rd|th|er|º|°|ª)(?=\s)|(?<=\d\.?\s?)(?:г|год|m|gada|god|d)(?:\.|(?=\s|$))|(?<=\s)ta['’]\s|(?<=\d)\s*(?:г|г\.)$/giu
const compact = /^(19|20)\d{6}$/

const fullYear = (text: string): number => (text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900))

/** A date written as text; `style` tells only whether day or month comes first. Null for quarters, ranges, impossible days, words. */
export function parseDate(text: string, style: DateStyle | null, language: string | null = null): string | null {
  const trimmed = plainDate(text)
  const parts = numeric.exec(trimmed)
  if (parts) {
    const [first, second, year] = [Number(parts[1]), Number(parts[3]), fullYear(parts[4] ?? '')]
    return style === 'm/d/Y' ? isoDay(year, first, second) : isoDay(year, second, first)
  }
  const iso = isoText.exec(trimmed)
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (yearOnly.test(trimmed)) return plausibleYear(Number.parseInt(trimmed, 10))
  const month = monthYear.exec(trimmed)
  if (month) return yearMonth(Number(month[2]), Number(month[1]))
  if (compact.test(trimmed)) return isoDay(Number(trimmed.slice(0, 4)), Number(trimmed.slice(4, 6)), Number(trimmed.slice(6)))
  const isoMonth = yearMonthIso.exec(trimmed)
  if (isoMonth) return yearMonth(Number(isoMonth[1]), Number(isoMonth[2]))
  const words = named.exec(trimmed)
  if (!words) return otherOrder(trimmed, language)
  const monthNumber = monthOf(words[2] ?? '', language)
  if (monthNumber === null) return null
  const year = fullYear(words[3] ?? '')
  return words[1] === undefined ? yearMonth(year, monthNumber) : isoDay(year, monthNumber, Number(words[1]))
}

/** Year or month first, the month in words. */
function otherOrder(text: string, language: string | null): string | null {
  const byYear = yearFirst.exec(text)
  const byMonth = byYear ? null : monthDayYear.exec(text)
  const name = byYear ? (byYear[2] ?? byYear[6]) : byMonth?.[1]
  const month = name === undefined ? null : monthOf(name, language)
  if (month === null) return null
  if (byYear) return isoDay(Number(byYear[1] ?? byYear[4]), month, Number(byYear[3] ?? byYear[5]))
  return isoDay(Number(byMonth?.[3]), month, Number(byMonth?.[2]))
}

/** A date's text with single blanks and without the words beside it. */
function plainDate(text: string): string {
  const trimmed = text.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim()
  // most dates are digits and separators alone
  return /^[\d./-]*$/.test(trimmed) || trimmed.length > 40 ? trimmed : trimmed.replace(beside, '').trim()
}

const plausibleYear = (year: number): string | null => (year >= 1900 && year <= 2199 ? String(year) : null)
const yearMonth = (year: number, month: number): string | null =>
  year >= 1900 && year <= 2199 && month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null

/** A cell of a date column. Numbers are serials, or years where no date format is on them and they look like one. */
export function readDate(
  value: CellValue,
  kind: NumberFormat['kind'],
  style: DateStyle | null,
  date1904: boolean,
  language: string | null,
): string | null {
  if (typeof value === 'string') return parseDate(value, style, language)
  if (typeof value !== 'number') return null
  if (kind !== 'date' && value >= 1900 && value <= 2199 && Number.isInteger(value)) return String(value)
  if (kind !== 'date' && isCompactDay(value)) return parseDate(String(value), style, language)
  // a bare number is taken for a serial from 1954 on only: smaller ones are counts
  return kind === 'date' || (value >= 20_000 && value < 110_000) ? serialToDay(value, date1904) : null
}

/** A day written as a number, 20160301; a serial of that size would lie in the year 57,000. */
function isCompactDay(value: number): boolean {
  return value > 19_000_000 && compact.test(String(value))
}

type Form = 'serial' | 'year' | 'iso' | 'dotted' | 'slashed' | 'other'

function formOf(value: CellValue, kind: NumberFormat['kind']): Form | null {
  if (typeof value === 'number' && kind !== 'date' && isCompactDay(value)) return 'iso'
  if (typeof value === 'number') return kind === 'date' || value >= 20_000 ? 'serial' : value >= 1900 && value <= 2199 ? 'year' : null
  if (typeof value !== 'string') return null
  const text = value.replace(/[\s\u00a0]+/g, ' ').trim()
  if (yearOnly.test(text)) return 'year'
  if (isoText.test(text) || compact.test(text)) return 'iso'
  const parts = numeric.exec(text)
  if (parts) return parts[2] === '.' ? 'dotted' : 'slashed'
  return parseDate(text, null) === null ? null : 'other'
}

const styleOf: Readonly<Record<Form, DateStyle>> = {
  serial: 'serial',
  year: 'year',
  iso: 'Y-m-d',
  dotted: 'd.m.Y',
  slashed: 'd/m/Y',
  other: 'mixed',
}

/**
 * How the dates of a column are written. `clear` is false where day and month could be changed over and no value tells.
 * 19 of 20 cells of one form make the style, else it is mixed; null where no cell is a date.
 */
export function dateStyleOf(cells: Iterable<{ readonly value: CellValue; readonly kind: NumberFormat['kind'] }>): {
  readonly style: DateStyle | null
  readonly clear: boolean
  /** Some day can only be read this way round. */
  readonly sure: boolean
} {
  const counts = new Map<Form, number>()
  let all = 0
  let dayFirst = 0
  let monthFirst = 0
  for (const { value, kind } of cells) {
    const form = formOf(value, kind)
    if (form === null) continue
    counts.set(form, (counts.get(form) ?? 0) + 1)
    all++
    if (form !== 'slashed' && form !== 'dotted') continue
    const parts = numeric.exec(
      String(value)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    if (Number(parts?.[1]) > 12) dayFirst++
    else if (Number(parts?.[3]) > 12) monthFirst++
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1])
  if (!top) return { style: null, clear: true, sure: false }
  const numericCells = (counts.get('slashed') ?? 0) + (counts.get('dotted') ?? 0)
  const american = monthFirst > dayFirst
  const clear =
    numericCells === 0 ||
    Math.max(dayFirst, monthFirst) > 20 * Math.min(dayFirst, monthFirst) ||
    numericCells === (counts.get('dotted') ?? 0)
  const sure = dayFirst + monthFirst > 0
  if (top[1] / all < 0.95) return { style: 'mixed', clear, sure }
  return { sure, style: american && numericCells > 0 ? 'm/d/Y' : styleOf[top[0]], clear }
}
