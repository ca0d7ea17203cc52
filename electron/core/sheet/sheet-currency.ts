import { cellText } from './cell-text.ts'
import type { Sheet, SheetRow } from './cells.ts'
import { currencyOf } from './numbers.ts'

/** Signs, codes and words that are a currency wherever they stand. */
const plainNames: Readonly<Record<string, string>> = {
  EUR: '€|€\\s?m|eur|euros?|t€|teur|keur|ευρώ|ευρω|евро|eiro|eurų|eurai|eurot|eurodes|euroa|euroina|evrih|evrov|eurih|eura|eurách|eurech',
  GBP: '£|£\\s?m|gbp|pounds sterling|pound sterling',
  PLN: 'zł|pln|złotych|złote',
  CZK: 'kč|czk|korun českých',
  HUF: 'huf|forint|forintban',
  RON: 'ron',
  BGN: 'bgn|лева|лв',
  SEK: 'sek|kronor',
  DKK: 'dkk|kroner',
  HRK: 'hrk|kuna',
  CHF: 'chf',
  NOK: 'nok',
  USD: 'usd|us\\$',
  LTL: 'ltl|litais|litų',
  LVL: 'lvl|latos',
  EEK: 'eek|kroonides',
  SKK: 'skk',
  SIT: 'sit|tolarjev',
}
/** Short words that are a currency in the heading of an amount, and other words elsewhere. */
const shortNames: Readonly<Record<string, string>> = { HUF: 'ft', RON: 'lei', HRK: 'kn', LTL: 'lt', LVL: 'ls', SKK: 'sk' }

const expressions = (names: Readonly<Record<string, string>>): readonly (readonly [RegExp, string])[] =>
  Object.entries(names).map(([currency, words]) => [new RegExp(`(?<!\\p{L})[tkm]?(?:${words})(?!\\p{L})`, 'iu'), currency])
const plain = expressions(plainNames)
const short = expressions(shortNames)

function currencyIn(text: string, names: readonly (readonly [RegExp, string])[]): string | null {
  return names.find(([expression]) => expression.test(text))?.[1] ?? null
}

/** What a list in this language is in, where nothing in the sheet says it. English is spoken in too many countries. */
const ownCurrencies: Readonly<Record<string, string>> = { cs: 'CZK', pl: 'PLN', hu: 'HUF', ro: 'RON', bg: 'BGN', da: 'DKK', sv: 'SEK' }
const euroLanguages = new Set('de fr it es pt nl el fi et lv lt sk sl ga mt hr'.split(' '))

const britishPostcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i

export interface CurrencyEvidence {
  readonly sheet: Sheet
  /** Some of the operations. */
  readonly sample: readonly SheetRow[]
  /** Columns of money, 0-based, and their headings. */
  readonly money: readonly number[]
  readonly moneyHeadings: readonly string[]
  /** Columns without a field, 0-based. */
  readonly free: readonly number[]
  /** Texts above the list, then names of sheet and file. */
  readonly titles: readonly string[]
  readonly names: readonly string[]
  readonly language: string | null
  readonly postcode: number | undefined
}

export interface CurrencyReading {
  readonly currency: string | null
  readonly sure: boolean
  /** That names the currency of each row. */
  readonly column?: number
}

/** "kr" is the currency of whoever writes it. */
const crowns = /(?<!\p{L})(?:[tm]\.?)?kr(?!\p{L})/iu
const crownsOf: Readonly<Record<string, string>> = { da: 'DKK', sv: 'SEK' }

function commonest(names: readonly string[]): string | null {
  const votes = new Map<string, number>()
  for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1)
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** What the money cells name, by format or by a sign in the text. */
function voted({ sheet, sample, money }: Pick<CurrencyEvidence, 'sheet' | 'sample' | 'money'>): string | null {
  const found: string[] = []
  for (const row of sample)
    for (const column of money) {
      const value = row.values[column]
      const byFormat = typeof value === 'number' ? sheet.formats[row.formats?.[column] ?? 0]?.currency : undefined
      const named = byFormat ?? (typeof value === 'string' ? currencyOf(cellText(value)) : null)
      if (named) found.push(named)
    }
  return commonest(found)
}

/** The currency that a cell names and nothing else: "EUR", "zł", "Euro". */
export function currencyNamed(text: string): string | null {
  const trimmed = text.trim()
  if (/^[A-Z]{3}$/.test(trimmed)) return currencyOf(`1 ${trimmed}`)
  return trimmed.length > 0 && trimmed.length <= 6 && !/\d/.test(trimmed) ? currencyIn(trimmed, plain) : null
}

/** The column, of those without a field, that names a currency in nearly every operation; undefined where none does. */
function currencyColumnOf(sample: readonly SheetRow[], free: readonly number[]): number | undefined {
  return free.find((column) => {
    const texts = sample.map(({ values }) => cellText(values[column])).filter((text) => text !== '')
    const known = texts.filter((text) => currencyNamed(text) !== null)
    // some codes are words too ("ALL")
    const plainly = known.filter((text) => currencyIn(text, plain) !== null)
    return (
      texts.length > 0 && texts.length >= sample.length * 0.5 && known.length >= texts.length * 0.9 && plainly.length * 2 >= known.length
    )
  })
}

/**
 * The currency of a list: from formats and signs of its money cells, their headings, a column that names it row by row, the rows above;
 * else a guess from names, postcodes and language, with `sure` false. Null where nothing tells.
 */
export function currencyOfSheet(evidence: CurrencyEvidence): CurrencyReading {
  const { free, moneyHeadings, titles, names, language, postcode, sample } = evidence
  const cells = voted(evidence)
  if (cells !== null) return { currency: cells, sure: true }
  for (const text of moneyHeadings) {
    const named = currencyIn(text, plain) ?? currencyIn(text, short)
    if (named !== null) return { currency: named, sure: true }
  }
  const ownCrowns = language === null ? undefined : crownsOf[language]
  if (ownCrowns !== undefined && moneyHeadings.some((text) => crowns.test(text))) return { currency: ownCrowns, sure: true }
  const column = currencyColumnOf(sample, free)
  if (column !== undefined) {
    const named = sample.flatMap(({ values }) => currencyNamed(cellText(values[column])) ?? [])
    return { currency: commonest(named), sure: true, column }
  }
  for (const text of titles) {
    const named = currencyIn(text, plain)
    if (named !== null) return { currency: named, sure: true }
  }
  for (const text of names) {
    const named = currencyIn(text.replaceAll('_', ' '), plain)
    if (named !== null) return { currency: named, sure: false }
  }
  if (postcode !== undefined) {
    const british = sample.filter((row) => britishPostcode.test(cellText(row.values[postcode]))).length
    if (british > sample.length * 0.4) return { currency: 'GBP', sure: false }
  }
  if (language === null) return { currency: null, sure: false }
  return { currency: ownCurrencies[language] ?? (euroLanguages.has(language) ? 'EUR' : null), sure: false }
}

/** The currency that one column of money names, by its cells or its heading; null where it names none. */
export function currencyOfColumn(sheet: Sheet, sample: readonly SheetRow[], column: number, heading: string): string | null {
  return voted({ sheet, sample, money: [column] }) ?? currencyIn(heading, plain) ?? currencyIn(heading, short)
}
