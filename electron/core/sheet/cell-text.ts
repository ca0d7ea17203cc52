import type { CellValue } from './cells.ts'

const onlyBlank = /^[\s\u00a0\u200b\u2007\u202f]*$/

/** Whether a cell shows nothing: empty, or blanks of any kind. */
export function isBlank(value: CellValue | undefined): boolean {
  // asked of every cell of the sheet: most texts begin with a plain letter or digit
  if (typeof value === 'string' && value.charCodeAt(0) > 32 && value.charCodeAt(0) < 127) return false
  return value === null || value === undefined || (typeof value === 'string' && (value === '' || onlyBlank.test(value)))
}

/** A cell's text without blanks around it; numbers as JavaScript writes them. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  return String(value)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
