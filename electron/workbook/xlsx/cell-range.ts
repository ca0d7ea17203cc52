import { columnIndex, type CellRange } from '#core/sheet/cells.ts'

/** The range that "A1:C3" (or "A1") names; null where it is none. */
export function rangeOf(reference: string): CellRange | null {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(reference)
  if (match === null) return null
  const fromColumn = columnIndex(match[1] ?? '')
  const fromRow = Number(match[2])
  const toRow = Number(match[4] ?? fromRow)
  const toColumn = match[3] === undefined ? fromColumn : columnIndex(match[3])
  return fromRow > 0 && toRow >= fromRow && toColumn >= fromColumn ? { fromRow, toRow, fromColumn, toColumn } : null
}
