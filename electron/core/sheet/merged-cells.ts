import { isBlank } from './cell-text.ts'
import type { Sheet, SheetRow } from './cells.ts'
import { valueColumns } from './indicator-columns.ts'
import { type Layout, moneyFields } from './layout.ts'

/** A cell below the first of a merge, and the row whose cell holds its value. */
interface Covered {
  readonly column: number
  readonly from: SheetRow
}

/**
 * Rows as they are meant where cells are merged over several of them: the file keeps the value in the first only, the reader of the sheet
 * sees it beside all. Amounts are not repeated, for each would be counted again. Rows without such a merge are given back as they are.
 */
export function mergedRows(
  sheet: Sheet,
  { columns, indicators, firstDataRow, lastDataRow }: Pick<Layout, 'columns' | 'indicators' | 'firstDataRow' | 'lastDataRow'>,
): (row: SheetRow) => SheetRow {
  const amounts = new Set([...moneyFields.map((field) => columns[field]), ...(indicators ? valueColumns(indicators) : [])])
  const merges = sheet.merges.filter(
    ({ fromRow, toRow, fromColumn }) => toRow > fromRow && fromRow >= firstDataRow && fromRow <= lastDataRow && !amounts.has(fromColumn),
  )
  if (merges.length === 0) return (row) => row
  const rows = new Map(sheet.rows.map((row) => [row.row, row]))
  const covered = new Map<number, Covered[]>()
  for (const { fromRow, toRow, fromColumn } of merges) {
    const from = rows.get(fromRow)
    if (!from || isBlank(from.values[fromColumn])) continue
    for (let row = fromRow + 1; row <= Math.min(toRow, lastDataRow); row++) {
      const cells = covered.get(row)
      if (cells) cells.push({ column: fromColumn, from })
      else covered.set(row, [{ column: fromColumn, from }])
    }
  }
  return (row) => {
    const cells = covered.get(row.row)
    return cells ? filled(row, cells) : row
  }
}

function filled(row: SheetRow, cells: readonly Covered[]): SheetRow {
  const width = Math.max(row.values.length, ...cells.map(({ column }) => column + 1))
  const values = Array.from({ length: width }, (_, column) => row.values[column] ?? null)
  const formats = Array.from({ length: width }, (_, column) => row.formats?.[column] ?? 0)
  for (const { column, from } of cells) {
    if (!isBlank(values[column])) continue
    values[column] = from.values[column] ?? null
    formats[column] = from.formats?.[column] ?? 0
  }
  return { row: row.row, values, formats }
}
