import type { NumberFormat, Sheet, SheetRow } from './cells.ts'
import { cellText, isBlank } from './cell-text.ts'
import { isCountry } from './country-names.ts'
import { parseDate, serialToDay } from './dates.ts'
import { currencyOf, parseAmount, parseRate } from './numbers.ts'

/** What stands in a column below its heading, counted over a sample of rows. */
export interface ColumnValues {
  /** Rows looked at. */
  readonly rows: number
  /** Cells that hold anything. */
  readonly filled: number
  /** Number cells that are no days, and texts that are amounts. */
  readonly amounts: number
  /** Of those, written or formatted as money. */
  readonly money: number
  /** Of those, written or formatted with a per cent sign. */
  readonly percents: number
  /** Of those, whole numbers from 1950 to 2100. */
  readonly years: number
  /** Days as number cells or texts, years left out. */
  readonly dates: number
  /** Of those, in the periods of programmes from 2000 to 2035. */
  readonly programmeDays: number
  /** Bare whole numbers that could be a day's serial number. */
  readonly serials: number
  /** Everything else. */
  readonly texts: number
  readonly urls: number
  /** Texts and numbers with a digit and no blank: codes. */
  readonly codes: number
  readonly postcodes: number
  /** Names with a legal form or a word for an institution. */
  readonly organisations: number
  /** Names of countries, and their codes. */
  readonly countries: number
  /** Numbers of measures and the like: of three levels or with a letter, "1.1.2", "M1.2"; "1.1" may be a score. */
  readonly levels: number
  readonly distinct: number
  readonly averageLength: number
  readonly min: number
  readonly max: number
  /** The middle amount, zeros left out. */
  readonly median: number
  /** Amounts with a fraction. */
  readonly fractions: number
  /** Counts 1, 2, 3 … down the sheet. */
  readonly running: boolean
}

const postcode =
  /^(?:[A-Z]{1,2}[- ]?)?(?:\d{4,5}(?:[ -]\d{2,3})?|\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2})(?:\s+\p{L}.*)?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d?[A-Z]{0,2}$|^[A-Z]\d[\dW] ?[A-Z\d]{4}$|^[A-Z]{3} ?\d{4}$/iu
const level = /^(?:1?\d(?:\.\d{1,2}){2,3}\.?\p{L}?|\p{L}{1,4}[ .-]?1?\d(?:\.\d{1,2}){1,3}\.?\p{L}?|1?\d\.\d{1,2}\.?\p{L})$/u
const organisation =
  /\b(?:gmbh|ggmbh|e\.? ?v|kg|ohg|ag|mbh|se|ltd|limited|plc|llp|cic|inc|s\.?p\.?a|s\.?r\.?l|s\.?a\.?s?|s\.?n\.?c|soc|coop|scarl|s\.?r\.?o|a\.?s|spol|z\.? ?s|o\.?p\.?s|sp\. ?z ?o|d\.?o\.?o|d\.?d|uab|všį|ab|sia|as|oü|mtü|oy|oyj|bv|b\.v|nv|n\.v|vzw|asbl|sarl|eurl|kft|zrt|nyrt|bt|lda|unipessoal|srl|sl|s\.l|slu|α\.?ε|ε\.?π\.?ε|ο\.?ε|еоод|оод|ад|ет)(?![\p{L}\d])|univers|institut|council|minist|stadt|gemeinde|comune|commune|mairie|municip|obec|město|gmina|powiat|urząd|szkoł|občina|općina|grad |savivaldyb|kommun|kunta|kaupunki|vald|linn|πανεπιστ|δημος|δήμος|община|министер|college|school|hochschul|agenc|agentur|consor|associa|verein|verband|stiftung|foundation|fundaci|fondazione|chamber|kammer|centre|center|zentrum|önkormányzat|egyetem|egyesület|alapítvány|zavod|javni|bildungs/iu

/** What stands where nothing is known. */
const placeholder = /^(?:[-–—./*]+|n\/?a\.?|n\.a\.|null|nicht bekannt|k\. ?a\.|o\. ?a\.|tbc|tbd|none|nan|nd|n\.d\.|b\.d\.|nav|-na-)$/i

/** Whether a day lies in the periods of programmes. */
const isOfProgrammes = (day: string | null): boolean => day !== null && day >= '2000' && day < '2036'

const mostSampled = 300

/** Rows spread evenly over all of them, first and last included. */
export function sampleOf(rows: readonly SheetRow[], most: number = mostSampled): readonly SheetRow[] {
  if (rows.length <= most) return rows
  const step = (rows.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => rows[Math.round(index * step)] as SheetRow)
}

/** The number a cell holds, whichever way its text may be read; null for days, texts and blanks. */
function amountIn(text: string): number | null {
  if (/^\d+(?:\.\d{1,2})?$/.test(text)) return Number(text)
  if (text.length > 40 || !/\d/.test(text)) return null
  return parseAmount(text, ',') ?? parseAmount(text, '.')
}

/** Counts what stands in one column of the given rows. */
export function valuesOf(sheet: Sheet, rows: readonly SheetRow[], column: number): ColumnValues {
  const count = {
    filled: 0,
    amounts: 0,
    money: 0,
    percents: 0,
    years: 0,
    dates: 0,
    programmeDays: 0,
    serials: 0,
    texts: 0,
    urls: 0,
    codes: 0,
    postcodes: 0,
    organisations: 0,
    countries: 0,
    levels: 0,
  }
  const distinct = new Set<string>()
  const numbers: number[] = []
  let length = 0
  let fractions = 0
  let steps = 0
  let before: { readonly number: number; readonly row: number } | null = null
  for (const { row, values, formats } of rows) {
    const value = values[column] ?? null
    if (isBlank(value)) continue
    const text = cellText(value)
    if (placeholder.test(text)) continue
    count.filled++
    if (distinct.size < 2000) distinct.add(text)
    length += text.length
    if (postcode.test(text)) count.postcodes++
    const kind: NumberFormat['kind'] = sheet.formats[formats?.[column] ?? 0]?.kind ?? 'general'
    let number: number | null = null
    if (typeof value === 'number') {
      if (kind === 'date') {
        count.dates++
        if (isOfProgrammes(serialToDay(value, sheet.date1904))) count.programmeDays++
      } else {
        number = value
        if (kind === 'money') count.money++
        if (kind === 'percent') count.percents++
      }
    } else if (typeof value === 'string') {
      number = amountIn(text)
      if (number === null && text.endsWith('%') && (number = parseRate(text)?.value ?? null) !== null) count.percents++
      if (number !== null && currencyOf(text) !== null) count.money++
      const isYear = /^(?:19|20)\d\d$/.test(text)
      const mayBeDay = number === null || /^\d{8}$/.test(text) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)
      const day = !isYear && mayBeDay && text.length < 40 ? (parseDate(text, null) ?? parseDate(text, 'm/d/Y')) : null
      if (day !== null) {
        count.dates++
        if (isOfProgrammes(day)) count.programmeDays++
        number = null
        continue
      }
    }
    if (/\d/.test(text) && !/\s/.test(text)) count.codes++
    if (level.test(text)) count.levels++
    if (number === null) {
      if (kind !== 'date' || typeof value !== 'number') count.texts++
      if (/^(?:https?:|www\.)/i.test(text)) count.urls++
      if (text.length < 160 && organisation.test(text)) count.organisations++
      if (isCountry(text)) count.countries++
      continue
    }
    count.amounts++
    numbers.push(number)
    if (!Number.isInteger(number)) fractions++
    if (Number.isInteger(number) && number >= 1950 && number <= 2100) count.years++
    if (Number.isInteger(number) && number >= 30_000 && number <= 60_000) count.serials++
    if (before !== null && number > before.number && number - before.number <= row - before.row) steps++
    before = { number, row }
  }
  const sorted = numbers.filter((number) => number !== 0).sort((a, b) => a - b)
  const whole = count.amounts > 2 && fractions === 0
  return {
    ...count,
    rows: rows.length,
    distinct: distinct.size,
    averageLength: count.filled === 0 ? 0 : length / count.filled,
    min: sorted[0] ?? 0,
    max: sorted[sorted.length - 1] ?? 0,
    median: sorted[sorted.length >> 1] ?? 0,
    fractions,
    running: whole && steps >= (count.amounts - 1) * 0.8 && (sorted[0] ?? 0) <= 2 && distinct.size === count.filled,
  }
}
