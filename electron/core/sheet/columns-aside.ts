import { isBlank } from './cell-text.ts'
import type { SheetRow } from './cells.ts'
import type { Heading } from './headings.ts'

/** Share of the rows below which a table beside the list is none of its columns. */
const mostRows = 0.5

/**
 * The columns of a small table at the right of a list, 0-based: an empty column parts them from it, and they fill far fewer rows. A column of
 * the list that is mostly blank stands beside the others.
 */
export function columnsAside(rows: readonly SheetRow[], headings: readonly Heading[]): ReadonlySet<number> {
  const gap = headings.findIndex(({ column }, at) => {
    const before = headings[at - 1]?.column
    return before !== undefined && column > before + 1 && rows.every(({ values }) => isBlankBetween(values, before, column))
  })
  if (gap < 0) return new Set()
  const beside = headings.slice(gap).map(({ column }) => column)
  const filled = rows.filter(({ values }) => beside.some((column) => !isBlank(values[column]))).length
  return new Set(filled > 0 && filled < rows.length * mostRows ? beside : [])
}

function isBlankBetween(values: SheetRow['values'], before: number, after: number): boolean {
  return values.slice(before + 1, after).every((value) => isBlank(value))
}
