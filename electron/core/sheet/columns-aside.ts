import { isBlank } from './cell-text.ts'
import type { SheetRow } from './cells.ts'
import type { Heading } from './headings.ts'

/** Share of the rows below which a table beside the list is none of its columns. */
const mostRows = 0.5

/** Below this a heading names no field. */
const leastNamed = 0.5

/**
 * The columns of a small table at the right of a list, 0-based: an empty column parts them from it, and they fill far fewer rows, which are
 * one block at the top, or stand below headings that name no field. Payments made to a third of the operations are a column of the list.
 */
export function columnsAside(rows: readonly SheetRow[], headings: readonly Heading[]): ReadonlySet<number> {
  const gap = headings.findIndex(({ column }, at) => {
    const before = headings[at - 1]?.column
    return before !== undefined && column > before + 1 && rows.every(({ values }) => isBlankBetween(values, before, column))
  })
  if (gap < 0) return new Set()
  const beside = headings.slice(gap)
  const columns = beside.map(({ column }) => column)
  const filled = rows.flatMap(({ values }, at) => (columns.some((column) => !isBlank(values[column])) ? [at] : []))
  if (filled.length === 0 || filled.length >= rows.length * mostRows) return new Set()
  const [first = 0, last = 0] = [filled[0], filled.at(-1)]
  const atTop = last < rows.length * mostRows && last - first + 1 === filled.length
  const named = beside.some(({ scores }) => Math.max(0, ...scores.fields.values()) >= leastNamed)
  return new Set(atTop || !named ? columns : [])
}

function isBlankBetween(values: SheetRow['values'], before: number, after: number): boolean {
  return values.slice(before + 1, after).every((value) => isBlank(value))
}
