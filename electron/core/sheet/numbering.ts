import { cellText, isBlank } from './cell-text.ts'
import type { SheetRow } from './cells.ts'

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv'.split(' ')
const latin = 'abcdefghijklmnopqrstuvwxyz'
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщ'

/** Where a cell stands in each way of counting columns: "3", "(3)", "3.", "6=4+5", "3a", "c", "iii". */
function countsAs(text: string): readonly (number | null)[] {
  const plain = text
    .toLowerCase()
    .replace(/^[([]|[)\].]+$/g, '')
    .trim()
  const number = /^(\d{1,2})(?:\s*=[\d\s=+\-*/x×:,.%()]+)?$/.exec(plain)
  const place = (index: number): number | null => (index < 0 ? null : index + 1)
  const single = plain.length === 1
  return [
    number ? Number(number[1]) : null,
    single ? place(latin.indexOf(plain)) : null,
    single ? place(cyrillic.indexOf(plain)) : null,
    place(romans.indexOf(plain)),
  ]
}

/** Longer texts number nothing. */
const longestCount = 20

/** Whether a row numbers the columns, as offices write beneath their headings: numbers, letters or Roman numerals, one after another. */
export function isNumbering({ values, formats }: SheetRow, dayFormats: ReadonlySet<number>): boolean {
  /** A number formatted as a day is one less where it comes from OpenDocument, which counts the first days of 1900 from another one. */
  const isShort = (column: number, before: number): boolean => values[column] === before && dayFormats.has(formats?.[column] ?? 0)
  let expected: (number | null)[] | null = null
  let filled = 0
  for (const [column, value] of values.entries()) {
    // asked of every row of the sheet: nearly all end at their first cell
    if (isBlank(value)) continue
    if (typeof value === 'boolean' || (typeof value === 'string' && value.length > longestCount)) return false
    const counts = countsAs(cellText(value))
    expected =
      expected === null
        ? counts.map((count) => (count !== null && count <= 2 ? count : null))
        : expected.map((before, way) => (before !== null && (counts[way] === before + 1 || isShort(column, before)) ? before + 1 : null))
    if (expected.every((count) => count === null)) return false
    filled++
  }
  return filled >= 3
}
