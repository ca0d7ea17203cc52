import type { Table, TableValue } from './tables.ts'

/** What spreadsheet programs of a language expect: Italian ones part by semicolon and write 1,5. */
const styles = { en: { delimiter: ',', decimal: '.' }, it: { delimiter: ';', decimal: ',' } } as const

/**
 * RFC 4180 with a byte order mark, without which Excel garbles accents.
 * A text that a spreadsheet would run as a formula (= + - @, tab or return in front) gets an apostrophe before it;
 * numbers are written as they are, in full precision.
 */
export function toCsv({ rows }: Table, language: keyof typeof styles): string {
  const { delimiter, decimal } = styles[language]
  return `\uFEFF${rows.map((row) => `${row.map((value) => cell(value, delimiter, decimal)).join(delimiter)}\r\n`).join('')}`
}

function cell(value: TableValue, delimiter: string, decimal: string): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', decimal) : ''
  const safe = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
