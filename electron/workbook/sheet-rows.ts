import type { CellRange, CellValue, SheetRow } from '#core/sheet/cells.ts'
import { createRowBlockWriter, rowsOfBlock, type RowBlockWriter } from '#core/sheet/row-block.ts'
import { heldRows, holdBlock, plainRow } from './held-rows.ts'
import { createRowFiller } from '#core/sheet/row-filler.ts'
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
  /** Takes the cells of the rows; `endRow` below ends each. */
  readonly cells: Pick<RowBlockWriter, 'number' | 'boolean' | 'text' | 'textPlace' | 'block'>
  /** Ends a row (1-based; in any order). */
  readonly endRow: (row: number) => void
  /**
   * Adds a whole row. `values` has a place for each column from A on, null where nothing stands; `formats` runs beside it, 0 or missing
   * for general.
   */
  readonly add: (row: number, values: readonly CellValue[], formats: readonly number[]) => void
  /** Waits until what was collected so far is packed, but for the last block; a reader that is faster than the packing would fill the memory. */
  readonly packed: () => Promise<void>
  /** Rows ascending; of two with the same number the later cells win, as in a spreadsheet program. */
  readonly finish: () => { readonly rows: readonly SheetRow[]; readonly width: number }
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

/** Full blocks of rows are packed, so that a large sheet takes a tenth of the memory; the rows of a small sheet stay as they are. */
export function createRowCollector(budget: CellBudget): RowCollector {
  const writer = createRowBlockWriter()
  const fill = createRowFiller(writer)
  const rows: SheetRow[] = []
  let packing: Promise<unknown> = Promise.resolve()
  let before = packing
  let width = 0
  let ascending = true
  let lastRow = 0

  const count = (row: number, length: number): void => {
    if (length === 0) return
    budget.left -= length
    if (budget.left < 0) throw new WorkbookError('too_large', { cells: budget.limit - budget.left, limit: budget.limit })
    if (length > width) width = length
    if (row <= lastRow) ascending = false
    lastRow = row
    if (!writer.full) return
    const plain = writer.take()
    const block = holdBlock(plain)
    before = packing
    packing = block.data
    for (const held of heldRows(block, plain)) rows.push(held)
  }

  return {
    cells: writer,
    endRow: (row) => count(row, writer.endRow(row)),
    add: (row, values, formats) => count(row, fill(row, values, formats)),
    packed: async () => void (await before),
    finish() {
      for (const row of rowsOfBlock(writer.take())) rows.push(row)
      if (ascending) return { rows, width }
      const byRow = new Map<number, SheetRow>()
      for (const row of rows) {
        const earlier = byRow.get(row.row)
        byRow.set(row.row, earlier === undefined ? plainRow(row) : mergeRows(earlier, row))
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
