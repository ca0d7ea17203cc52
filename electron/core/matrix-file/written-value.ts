import type { CellValue } from '../sheet/cells.ts'
import { cellText, isBlank } from '../sheet/cell-text.ts'
import type { MatrixValue } from './matrix-file.ts'

const number = /^[+\-\u2212\u2013]?\s?\d+(?:[.,]\d+)?$/
const notAssessed: ReadonlySet<string> = new Set(['n/a', 'na', 'n.a.', 'n.a', 'n.d.', 'nd', 'n/d', 'k.a.', 'k. a.', 's/o', 's.o.'])
/** How the diagonal is crossed out. */
const crossedOut = /^[-\u2013\u2014xX*/\\#\u25a0\u2588.]+$/

/** A cell's value; undefined where it is none of a matrix. */
export function writtenValue(value: CellValue | undefined): MatrixValue | undefined {
  if (isBlank(value)) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'boolean') return undefined
  const text = cellText(value)
  if (number.test(text))
    return Number(
      text
        .replace(/^[\u2212\u2013]/, '-')
        .replace(/\s/, '')
        .replace(',', '.'),
    )
  if (/^p$/i.test(text)) return 'P'
  return notAssessed.has(text.toLowerCase()) ? 'n/a' : undefined
}

/** Whether a cell of the diagonal says that nothing belongs there. */
export function isCrossedOut(value: CellValue | undefined): boolean {
  return isBlank(value) || (typeof value === 'string' && crossedOut.test(value.trim()))
}
