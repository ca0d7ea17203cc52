import { columnIndex, type CellRange } from '#core/sheet/cells.ts'
import { xmlAttribute, xmlTrue } from './xml-text.ts'

/** The range that "A1:C3" (or "A1") names; null where it is none. */
function rangeOf(reference: string): CellRange | null {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(reference)
  if (match === null) return null
  const fromColumn = columnIndex(match[1] ?? '')
  const fromRow = Number(match[2])
  const toRow = Number(match[4] ?? fromRow)
  const toColumn = match[3] === undefined ? fromColumn : columnIndex(match[3])
  return fromRow > 0 && toRow >= fromRow && toColumn >= fromColumn ? { fromRow, toRow, fromColumn, toColumn } : null
}

/** Columns (0-based) that the part of a worksheet before its data hides. */
export function hiddenColumnsIn(head: string): readonly number[] {
  const columns: number[] = []
  for (const [tag] of head.matchAll(/<col\s[^>]*>/g)) {
    if (!xmlTrue(xmlAttribute(tag, 'hidden'))) continue
    const from = Number.parseInt(xmlAttribute(tag, 'min') ?? '', 10)
    const to = Math.min(Number.parseInt(xmlAttribute(tag, 'max') ?? '', 10), 16_384)
    for (let column = from; column <= to; column++) columns.push(column - 1)
  }
  return columns
}

/** The range of the sheet's own filter, on or off, in the part of a worksheet behind its data; null where there is none. */
export function filterIn(tail: string): CellRange | null {
  const tag = /<autoFilter\s[^>]*>/.exec(tail)?.[0]
  return tag === undefined ? null : rangeOf(xmlAttribute(tag, 'ref') ?? '')
}

/** Whether the part of a worksheet behind its data says that the sheet is locked. */
export function isProtectedIn(tail: string): boolean {
  const tag = /<sheetProtection\s[^>]*>/.exec(tail)?.[0]
  return tag !== undefined && xmlTrue(xmlAttribute(tag, 'sheet'))
}

/** Merged ranges in the part of a worksheet behind its data. */
export function mergesIn(tail: string): readonly CellRange[] {
  return [...tail.matchAll(/<mergeCell\s[^>]*>/g)].map(([tag]) => rangeOf(xmlAttribute(tag, 'ref') ?? '')).filter((range) => range !== null)
}
