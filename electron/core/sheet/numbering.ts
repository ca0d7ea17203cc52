import { cellText, isBlank } from './cell-text.ts'
import type { CellValue } from './cells.ts'

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

/** Whether a row numbers the columns, as offices write beneath their headings: numbers, letters or Roman numerals, one after another. */
export function isNumbering(values: readonly CellValue[]): boolean {
  // asked of nearly every row: the first cell settles most
  const begin = values.find((value) => !isBlank(value))
  if (
    begin === undefined ||
    (typeof begin === 'string' && begin.length > 60) ||
    !countsAs(cellText(begin)).some((count) => count !== null && count <= 2)
  )
    return false
  const counts = values.filter((value) => !isBlank(value)).map((value) => countsAs(cellText(value)))
  if (counts.length < 3) return false
  return [0, 1, 2, 3].some((way) => {
    const first = counts[0]?.[way] ?? null
    return first !== null && first <= 2 && counts.every((count, index) => count[way] === first + index)
  })
}
