import type { CellValue, NumberFormat } from './cells.ts'
import { serialToDay } from './dates.ts'

/**
 * A cell as text, the way a spreadsheet shows it, but without the habits of one country: no thousands separators, a decimal point, and
 * days as the sheet writes them where that is unmistakable (16.03.2016), else as 2016-03-16.
 */
export function shownText(value: CellValue, format: NumberFormat | undefined, date1904: boolean): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  if (format?.kind === 'date') return shownDate(value, format.code, date1904)
  const decimals = decimalsOf(format?.code ?? '')
  if (format?.kind === 'percent') return `${number(value * 100, decimals)}%`
  return number(value, format === undefined || format.kind === 'general' ? null : decimals)
}

/** Excel keeps 15 digits; showing more would show how binary fractions are stored. */
function number(value: number, decimals: number | null): string {
  return decimals === null ? String(Number(value.toPrecision(15))) : value.toFixed(decimals)
}

/** Zeros and places after the point of the first section: 2 for "#,##0.00 €"; null where the code does not say. */
function decimalsOf(code: string): number | null {
  const section = plain(code)
  if (!/[0#?]/.test(section)) return null
  return /[.](?<places>[0#?]+)/.exec(section)?.groups?.['places']?.length ?? 0
}

function shownDate(serial: number, code: string, date1904: boolean): string {
  const day = serialToDay(serial, date1904)
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  const time = seconds === 0 ? '' : `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`
  if (day === null || (serial < 1 && time !== '')) return time === '' ? number(serial, null) : time
  return [shownDay(day, plain(code).toLowerCase()), time].filter(Boolean).join(' ')
}

/** Day before month, with the sheet's own separator and padding; everything else as ISO. */
function shownDay(iso: string, code: string): string {
  const pattern = /^(?<day>dd?)(?<first>[./-])(?<month>mm?)(?<second>[./-])(?<year>yyyy|yy)(?![a-z])/.exec(code)?.groups
  if (!pattern) return iso
  const [year = '', month = '', day = ''] = iso.split('-')
  return [
    padded(day, pattern['day']!.length),
    pattern['first'],
    padded(month, pattern['month']!.length),
    pattern['second'],
    year.slice(-pattern['year']!.length),
  ].join('')
}

function padded(part: string, width: number): string {
  return width === 1 ? part.replace(/^0/, '') : part
}

/** The first section of a format code without colours, locales, quoted and escaped text. */
function plain(code: string): string {
  const separators = code.replaceAll(/\\([./-])/g, '$1')
  return (separators.replaceAll(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? '').trim()
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}
