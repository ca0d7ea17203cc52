import { isBlank } from './cell-text.ts'
import type { Sheet, SheetRow } from './cells.ts'
import { valueColumns } from './indicator-columns.ts'
import { type Layout, moneyFields } from './layout.ts'

/** A blank cell below the first of a merge or group, and the row whose cell holds its value. */
interface Covered {
  readonly column: number
  readonly from: SheetRow
}

type Read = Pick<Layout, 'columns' | 'indicators' | 'firstDataRow' | 'lastDataRow'> & Partial<Pick<Layout, 'carried' | 'skippedRows'>>

/**
 * Rows as they are meant where cells are merged over several of them, or hold for the rows of their group: the file keeps the value in the
 * first only, the reader of the sheet sees it beside all. Amounts are not repeated, for each would be counted again. Rows without such a
 * cell are given back as they are.
 */
export function mergedRows(sheet: Sheet, layout: Read): (row: SheetRow) => SheetRow {
  const covered = coveredCells(sheet, layout)
  if (covered.size === 0) return (row) => row
  return (row) => {
    const cells = covered.get(row.row)
    return cells ? filled(row, cells) : row
  }
}

/** By row. */
type CoveredCells = Map<number, Covered[]>

function cover(covered: CoveredCells, row: number, cell: Covered): void {
  const cells = covered.get(row)
  if (cells) cells.push(cell)
  else covered.set(row, [cell])
}

function coveredCells(sheet: Sheet, layout: Read): CoveredCells {
  const { columns, indicators, firstDataRow, lastDataRow } = layout
  const covered: CoveredCells = new Map()
  const amounts = new Set([...moneyFields.map((field) => columns[field]), ...(indicators ? valueColumns(indicators) : [])])
  const merges = sheet.merges.filter(
    ({ fromRow, toRow, fromColumn }) => toRow > fromRow && fromRow >= firstDataRow && fromRow <= lastDataRow && !amounts.has(fromColumn),
  )
  const rows = new Map(merges.length === 0 ? [] : sheet.rows.map((row) => [row.row, row]))
  for (const { fromRow, toRow, fromColumn } of merges) {
    const from = rows.get(fromRow)
    if (!from || isBlank(from.values[fromColumn])) continue
    for (let row = fromRow + 1; row <= Math.min(toRow, lastDataRow); row++) cover(covered, row, { column: fromColumn, from })
  }
  coverGroups(sheet, layout, covered)
  return covered
}

/**
 * What the first row of each group says of its operation, and of each block of its instrument. A heading, a total or an operation without a
 * code ends a group; a header repeated on the next page does not.
 */
function coverGroups(sheet: Sheet, layout: Read, covered: CoveredCells): void {
  const { columns, carried, skippedRows, firstDataRow, lastDataRow } = layout
  if (carried === undefined) return
  const begins = headColumns(layout)
  const isGrouped = columns.operation_code !== undefined && begins.includes(columns.operation_code)
  const skipped = new Map(skippedRows?.map(({ row, reason }) => [row, reason]))
  let head: SheetRow | null = null
  const isHead = (row: SheetRow, column: number): boolean =>
    !isBlank(row.values[column]) || covered.get(row.row)?.some((cell) => cell.column === column) === true
  for (const row of sheet.rows) {
    if (row.row < firstDataRow || row.row > lastDataRow) continue
    const reason = skipped.get(row.row)
    if (reason !== undefined) {
      if (reason === 'heading' || reason === 'total' || reason === 'other_table') head = null
      continue
    }
    const { values } = row
    if (begins.some((column) => isHead(row, column))) head = row
    else if (isGrouped && !isOfGroup(row, columns)) head = null
    else if (head !== null)
      for (const column of carried)
        if (isBlank(values[column]) && !isBlank(head.values[column])) cover(covered, row.row, { column, from: head })
  }
}

/** Columns of which a filled one begins a group: that of the code, where codes are carried. */
export function headColumns({ columns: { operation_code: code }, carried = [] }: Pick<Read, 'columns' | 'carried'>): readonly number[] {
  return code !== undefined && carried.includes(code) ? [code] : carried
}

/** Whether a row says neither code nor title of an operation: both are those of the row above. */
export function isOfGroup({ values }: SheetRow, { operation_code: code, operation }: Layout['columns']): boolean {
  return [code, operation].every((column) => column === undefined || isBlank(values[column]))
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
