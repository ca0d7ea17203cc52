import type { NumberFormat } from '#core/sheet/cells.ts'

/** The general format, `formats[0]` of every sheet. */
export const generalFormat: NumberFormat = { kind: 'general', code: 'General' }

/** Format of cells that hold an error ("#REF!"). */
const errorFormat: NumberFormat = { kind: 'error', code: 'error' }

const currencyOfSign: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  лв: 'BGN',
  'лв.': 'BGN',
  lei: 'RON',
  Lt: 'LTL',
  Ls: 'LVL',
  Sk: 'SKK',
  kn: 'HRK',
  SIT: 'SIT',
  '₤': 'GBP',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  CHF: 'CHF',
}

/** Windows locale ids of `[$kr-41D]` and the like, where the sign alone says too little. */
const currencyOfLocale: Readonly<Record<string, string>> = {
  '406': 'DKK',
  '414': 'NOK',
  '41D': 'SEK',
  '40F': 'ISK',
  '409': 'USD',
  '1009': 'CAD',
  C09: 'AUD',
}

const isoCodes = new Set(
  'EUR GBP PLN CZK HUF BGN RON DKK SEK NOK ISK CHF USD HRK LTL LVL EEK SKK SIT MTL CYP TRY UAH RSD MKD ALL BAM MDL GEL ILS CAD AUD JPY'.split(
    ' ',
  ),
)

function currencyOf(sign: string, locale: string | undefined): string | undefined {
  const trimmed = sign.trim()
  const upper = trimmed.toUpperCase()
  if (isoCodes.has(upper)) return upper
  const known = currencyOfSign[trimmed] ?? currencyOfSign[trimmed.toLowerCase()]
  if (known !== undefined) return known
  if (trimmed === 'kr' || trimmed === 'kr.' || trimmed === '$') {
    const id = locale?.toUpperCase().replace(/^0+/, '')
    return (id === undefined ? undefined : currencyOfLocale[id]) ?? (trimmed === '$' ? 'USD' : undefined)
  }
  return undefined
}

function currencyInCode(section: string): { readonly money: boolean; readonly currency?: string } {
  let money = false
  for (const bracket of section.matchAll(/\[\$([^\]-]*)(?:-([^\]]*))?\]/g)) {
    const sign = bracket[1] ?? ''
    if (sign.trim() === '') continue
    money = true
    const currency = currencyOf(sign, bracket[2]?.slice(-4))
    if (currency !== undefined) return { money, currency }
  }
  for (const quoted of section.replaceAll(/\[[^\]]*\]/g, '').matchAll(/"([^"]*)"/g)) {
    const currency = currencyOf(quoted[1] ?? '', undefined)
    if (currency !== undefined) return { money: true, currency }
  }
  const bare = section.replaceAll(/\[[^\]]*\]|"[^"]*"|_.|\*./g, '').replaceAll('\\', '')
  const sign = /€|£|₤|₺|₽|₴|zł|Kč|лв|\$|\b[A-Z]{3}\b|Ft|kr/.exec(bare)?.[0]
  if (sign !== undefined) {
    const currency = currencyOf(sign, undefined)
    if (currency !== undefined) return { money: true, currency }
    if (sign === 'kr') return { money: true }
  }
  return { money }
}

/** Whether a format code (ECMA-376 part 1, 18.8.31) shows a number as a day or a time of day, elapsed times included. */
function showsDate(section: string): boolean {
  const bare = section.replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return true
  const letters = bare
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/general/gi, '')
    .replaceAll(/e[+-]/gi, '')
  return /[dmyhs]/i.test(letters) || /(?:^|[^a-z])(?:e{1,4}|b{2,4}|a{3,4})(?:[^a-z]|$)/i.test(letters)
}

/** What the code of a number format says about the number: a day, a share, an amount of money, text, or nothing (general). */
export function numberFormat(code: string): NumberFormat {
  if (code === '' || /^general$/i.test(code)) return generalFormat
  const section = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)[0] ?? code
  if (section === '@') return { kind: 'text', code }
  const { money, currency } = currencyInCode(section)
  if (money && /[0#?]/.test(section)) return currency === undefined ? { kind: 'money', code } : { kind: 'money', currency, code }
  if (showsDate(section)) return { kind: 'date', code }
  if (section.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '').includes('%')) return { kind: 'percent', code }
  return { kind: 'general', code }
}

/** The formats of one sheet in the order they are met, each once; index 0 is the general one. */
export interface FormatList {
  readonly formats: NumberFormat[]
  /** Index of the format with this code, added where it is new. */
  readonly of: (code: string) => number
  readonly error: () => number
}

export function createFormatList(): FormatList {
  const formats: NumberFormat[] = [generalFormat]
  const indices = new Map<string, number>()
  let error = 0
  return {
    formats,
    of(code) {
      const known = indices.get(code)
      if (known !== undefined) return known
      const format = numberFormat(code)
      const index = format === generalFormat ? 0 : formats.push(format) - 1
      indices.set(code, index)
      return index
    },
    error() {
      if (error === 0) error = formats.push(errorFormat) - 1
      return error
    },
  }
}
