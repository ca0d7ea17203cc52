import type { CellRange, CellValue, SheetRow } from '#core/sheet/cells.ts'
import { WorkbookError } from './workbook-error.ts'

/** How many grid places may still be held; one budget for all sheets of a workbook. */
export interface CellBudget {
  left: number
  readonly limit: number
}

export function createCellBudget(maxCells: number): CellBudget {
  return { left: maxCells, limit: maxCells }
}

/** Collects the rows of one sheet by the rules of `SheetRow`: no empty rows, no trailing nulls, formats only where there are any. */
export interface RowCollector {
  /**
   * Adds a row (1-based; in any order). `values` has a place for each column from A on, null where nothing stands; the collector
   * keeps the array. `formats` runs beside it, 0 or missing for general; it is copied, so it may be used again.
   */
  readonly add: (row: number, values: CellValue[], formats: readonly number[]) => void
  /** Rows ascending; of two with the same number the later cells win, as in a spreadsheet program. */
  readonly finish: () => { readonly rows: readonly SheetRow[]; readonly width: number }
}

function sameFormats(a: readonly number[], b: readonly number[], length: number): boolean {
  if (a.length !== length) return false
  for (let index = 0; index < length; index++) if (a[index] !== (b[index] ?? 0)) return false
  return true
}

/** The later row's cells over the earlier one's. */
function mergeRows(earlier: SheetRow, later: SheetRow): SheetRow {
  const width = Math.max(earlier.values.length, later.values.length)
  const values: CellValue[] = []
  const formats: number[] = []
  for (let column = 0; column < width; column++) {
    const from = (later.values[column] ?? null) === null ? earlier : later
    values.push(from.values[column] ?? null)
    formats.push(from.formats?.[column] ?? 0)
  }
  return formats.some((format) => format !== 0) ? { row: later.row, values, formats } : { row: later.row, values }
}

export function createRowCollector(budget: CellBudget): RowCollector {
  const rows: SheetRow[] = []
  let width = 0
  let ascending = true
  let lastRow = 0
  let lastFormats: readonly number[] = []
  return {
    add(row, values, formats) {
      let length = values.length
      while (length > 0 && values[length - 1] === null) length--
      if (length === 0) return
      if (length < values.length) values.length = length
      budget.left -= length
      if (budget.left < 0) throw new WorkbookError('too_large', { cells: budget.limit - budget.left, limit: budget.limit })
      if (length > width) width = length
      if (row <= lastRow) ascending = false
      lastRow = row
      let formatted = false
      const known = Math.min(length, formats.length)
      for (let column = 0; column < known && !formatted; column++) formatted = formats[column] !== 0
      if (!formatted) {
        rows.push({ row, values })
        return
      }
      // most rows of a list carry the same formats: they share one array
      if (!sameFormats(lastFormats, formats, length)) lastFormats = Array.from({ length }, (_, column) => formats[column] ?? 0)
      rows.push({ row, values, formats: lastFormats })
    },
    finish() {
      if (ascending) return { rows, width }
      const byRow = new Map<number, SheetRow>()
      for (const row of rows) {
        const earlier = byRow.get(row.row)
        byRow.set(row.row, earlier === undefined ? row : mergeRows(earlier, row))
      }
      return { rows: [...byRow.values()].sort((a, b) => a.row - b.row), width }
    },
  }
}

function orderedBelow(list: readonly number[], below: number): readonly number[] {
  return [...new Set(list)].filter((index) => index < below).sort((a, b) => a - b)
}

/** Whether a filter over `range` is on: some row below its headings is hidden. */
export function filterHides(range: CellRange | null, hiddenRows: readonly number[]): boolean {
  return range !== null && hiddenRows.some((row) => row > range.fromRow && row <= range.toRow)
}

/** Hidden rows and columns in order, each once, without those beyond the last value: files hide "the rest of the sheet" as well. */
export function hiddenWithin(
  rows: readonly SheetRow[],
  width: number,
  hiddenRows: readonly number[],
  hiddenColumns: readonly number[],
): { readonly hiddenRows: readonly number[]; readonly hiddenColumns: readonly number[] } {
  const lastRow = rows.at(-1)?.row ?? 0
  return { hiddenRows: orderedBelow(hiddenRows, lastRow + 1), hiddenColumns: orderedBelow(hiddenColumns, width) }
}
