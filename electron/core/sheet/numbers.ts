/** Amounts and rates as offices in the EU write them. Grouping is strict: "12.34" is no twelve hundred and thirty-four. */

export type DecimalMark = '.' | ','

/** Signs and codes in front of or behind an amount → ISO 4217; null where several countries have them: the list's language tells. */
const currencySigns: readonly (readonly [string, string | null])[] = [
  ['€', 'EUR'],
  ['EUR', 'EUR'],
  ['EURO', 'EUR'],
  ['EUROS', 'EUR'],
  ['£', 'GBP'],
  ['GBP', 'GBP'],
  ['US$', 'USD'],
  ['$', 'USD'],
  ['USD', 'USD'],
  ['ZŁ', 'PLN'],
  ['ZL', 'PLN'],
  ['PLN', 'PLN'],
  ['KČ', 'CZK'],
  ['KC', 'CZK'],
  ['CZK', 'CZK'],
  ['FT', 'HUF'],
  ['HUF', 'HUF'],
  ['LEI', 'RON'],
  ['RON', 'RON'],
  ['ЛВ', 'BGN'],
  ['ЛВ.', 'BGN'],
  ['BGN', 'BGN'],
  ['KN', 'HRK'],
  ['HRK', 'HRK'],
  ['SEK', 'SEK'],
  ['DKK', 'DKK'],
  ['NOK', 'NOK'],
  ['KR', null],
  ['KR.', null],
  ['CHF', 'CHF'],
  ['FR', 'CHF'],
  ['₤', 'GBP'],
  ['₽', 'RUB'],
  ['LT', 'LTL'],
  ['LTL', 'LTL'],
  ['LVL', 'LVL'],
  ['EEK', 'EEK'],
  ['SIT', 'SIT'],
  ['SKK', 'SKK'],
  ['SK', 'SKK'],
  ['LS', 'LVL'],
  ...['ALL', 'BAM', 'GEL', 'ISK', 'MDL', 'MKD', 'RSD', 'RUB', 'TRY', 'UAH'].map((code) => [code, code] as const),
]
const currencyBySign = new Map(currencySigns)

const blanks = /[\s\u00a0\u2007\u2009\u202f]+/g
/** An amount: sign or code, minus, digits with separators, minus, sign or code. */
const shape =
  /^(?<open>\()?(?<before>[^\d\s.,()+'’\-−–]{0,6})(?<minus>[-−–+])?(?<before2>[^\d\s.,()+'’\-−–]{0,6})(?<digits>[\d.,'’ ]*\d)(?<after>[^\d\s,()+'’\-−–]{0,6})(?<trailing>[-−–])?(?<close>\))?$/u
const bare = /^-?\d+$/

interface Written {
  readonly negative: boolean
  readonly digits: string
  /** As written, upper case; empty where there is none. */
  readonly sign: string
}

/** The spelling of most amounts, which nothing has to be levelled in. */
const digitsAlone = /^-?[\d.,' ]*\d$/

/** Spellings of the same thing made one. */
function levelled(text: string): string {
  return (
    text
      // "12.345,-": no cents
      .replace(/(?<=\d)[.,] ?[-–—]{1,2}(?= ?(?:[\p{L}\p{Sc}.]{1,6})?$)/u, '')
      // "kr. 500", "€ (500)"
      .replace(/^(\p{L}{1,4})\. ?(?=[-−–\d])/u, '$1 ')
      .replace(/^([^\d\s()]{1,6}) ?\(([^()]+)\)$/u, '($1$2)')
  )
}

function written(text: string): Written | null {
  const single = text.replace(blanks, ' ').trim()
  const trimmed = digitsAlone.test(single) ? single : levelled(single)
  if (bare.test(trimmed)) return { negative: trimmed.startsWith('-'), digits: trimmed.replace('-', ''), sign: '' }
  // blanks stand between sign and digits, and as thousands inside digits: only those between two digits are kept
  const tight = trimmed
    .replace(/(?<=\d) (?=\d)/g, '\u0001')
    .replace(/(?<![.,]) (?![.,])/g, '')
    .replaceAll('\u0001', ' ')
  const groups = shape.exec(tight)?.groups
  if (!groups?.digits) return null
  const signs = [groups.before, groups.before2, groups.after].filter((part) => part !== undefined && part !== '')
  if (signs.length > 1 || (groups.open === undefined) !== (groups.close === undefined)) return null
  const sign = signs[0]?.toUpperCase() ?? ''
  if (sign !== '' && !currencyBySign.has(sign) && !currencyBySign.has(sign.replace(/\.$/, ''))) return null
  const negative = groups.open !== undefined || groups.trailing !== undefined || (groups.minus !== undefined && groups.minus !== '+')
  return { negative, digits: groups.digits, sign }
}

const plain = /^\d+$/
const groupedBy: Readonly<Record<string, RegExp>> = {
  '.': /^\d{1,3}(\.\d{3})+$/,
  ',': /^\d{1,3}(,\d{3})+$/,
  ' ': /^\d{1,3}( \d{3})+$/,
  "'": /^\d{1,3}(['’]\d{3})+$/,
}

/**
 * An amount written with `decimal` as decimal mark; null for anything else, blank included.
 * Accepted around it: currency signs and codes, minus before or after, brackets for minus, blanks of every kind; groups of three digits.
 */
export function parseAmount(text: string, decimal: DecimalMark): number | null {
  const parts = written(text)
  if (!parts) return scientific(text, decimal)
  const cut = parts.digits.lastIndexOf(decimal)
  const whole = cut < 0 ? parts.digits : parts.digits.slice(0, cut)
  const fraction = cut < 0 ? '' : parts.digits.slice(cut + 1)
  if (cut >= 0 && !plain.test(fraction)) return null
  const group = decimal === ',' ? '.' : ','
  if (whole !== '' && !plain.test(whole) && !groupedBy[group]?.test(whole) && !groupedBy[' ']?.test(whole) && !groupedBy["'"]?.test(whole))
    return null
  if (whole === '' && fraction === '') return null
  const value = Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`)
  return parts.negative && value !== 0 ? -value : value
}

/** "1.5E+06", as spreadsheets write wide numbers into csv. */
function scientific(text: string, decimal: DecimalMark): number | null {
  const match = /^([-+]?\d(?:[.,]\d+)?)E([-+]?\d{1,2})$/i.exec(text.trim())
  if (!match || (match[1]?.includes('.') && decimal !== '.') || (match[1]?.includes(',') && decimal !== ',')) return null
  return Number(`${match[1]?.replace(',', '.') ?? ''}e${match[2] ?? ''}`)
}

/** An amount whose decimal mark is not known: null where the two readings differ. */
export function parseUnmarkedAmount(text: string): number | null {
  const point = parseAmount(text, '.')
  const comma = parseAmount(text, ',')
  return point !== null && comma !== null && point !== comma ? null : (point ?? comma)
}

/** An amount with both marks, which says by itself which one is the decimal mark, whatever others of its column are written with. */
export function parseMarkedAmount(text: string): number | null {
  return text.includes('.') && text.includes(',') ? parseUnmarkedAmount(text) : null
}

/** ISO 4217 of the sign or code written with an amount; null where there is none. */
export function currencyOf(text: string): string | null {
  const sign = written(text)?.sign
  return sign ? (currencyBySign.get(sign) ?? currencyBySign.get(sign.replace(/\.$/, '')) ?? null) : null
}

/** What one text says of the decimal mark: sure, likely or nothing. */
function markIn(text: string): { mark: DecimalMark; sure: boolean } | null {
  const parts = written(text)
  if (!parts) return null
  const { digits } = parts
  const point = digits.lastIndexOf('.')
  const comma = digits.lastIndexOf(',')
  if (point < 0 && comma < 0) return null
  if (point >= 0 && comma >= 0) {
    const mark = point > comma ? '.' : ','
    return parseAmount(text, mark) === null ? null : { mark, sure: true }
  }
  const separator: DecimalMark = point >= 0 ? '.' : ','
  const other: DecimalMark = separator === '.' ? ',' : '.'
  if (parseAmount(text, other) === null) return { mark: separator, sure: true }
  if (parseAmount(text, separator) === null) return { mark: other, sure: true }
  // "4.578": three digits behind one separator, either reading is possible; "0.123" and "4,500" stand for many more
  return digits.startsWith('0') ? { mark: separator, sure: true } : { mark: other, sure: false }
}

/**
 * The decimal mark of a column's texts. Texts that can only be read one way decide; without any, always three digits behind the
 * separator is likely thousands, and `clear` is false however many agree. Null where no text holds a separator.
 */
export function decimalOf(texts: Iterable<string>): {
  readonly decimal: DecimalMark | null
  readonly clear: boolean
  /** Some text can only be read with this mark. */
  readonly sure: boolean
} {
  const sure = { '.': 0, ',': 0 }
  const likely = { '.': 0, ',': 0 }
  for (const text of texts) {
    const found = markIn(text)
    if (found) (found.sure ? sure : likely)[found.mark]++
  }
  const votes = sure['.'] + sure[','] > 0 ? sure : likely
  const all = votes['.'] + votes[',']
  if (all === 0) return { decimal: null, clear: true, sure: false }
  const decimal = votes[','] > votes['.'] ? ',' : '.'
  return { decimal, clear: votes[decimal] / all >= 0.9 && votes === sure, sure: votes === sure }
}

/** A rate as written: "80.00%", "50,38 %", "0.5", "50" → the number before the sign, and whether the sign was there. */
export function parseRate(text: string): { readonly value: number; readonly percent: boolean } | null {
  const trimmed = text.trim()
  const percent = trimmed.endsWith('%')
  const digits = percent ? trimmed.slice(0, -1) : trimmed
  const value = /^\d{1,3}$/.test(digits.trim()) ? Number(digits) : (parseAmount(digits, ',') ?? parseAmount(digits, '.'))
  // rates never have thousands: "12.345" is a fraction in either country
  const small = /^\s*\d{1,3}[.,]\d+\s*$/.test(digits) ? Number(digits.replace(',', '.')) : value
  return small === null ? null : { value: small, percent }
}
