import { isBlank } from './cell-text.ts'
import type { Sheet, SheetRow } from './cells.ts'
import { valueColumns } from './indicator-columns.ts'
import { type Layout, moneyFields, type SkipReason } from './layout.ts'

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
  const { carried = [] } = layout
  if (covered.size === 0 && carried.length === 0) return (row) => row
  const headAbove = carried.length === 0 ? () => null : groupHeads(sheet, layout, covered)
  return (row) => {
    const merged = covered.get(row.row)
    const withMerged = merged ? filled(row, merged) : row
    const from = headAbove(row)
    return from === null
      ? withMerged
      : filled(
          withMerged,
          carried.map((column) => ({ column, from })),
        )
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
  return covered
}

/** Reasons why a row is left out that end a group; a header repeated on the next page does not. */
const endsGroup: ReadonlySet<SkipReason | undefined> = new Set<SkipReason>(['heading', 'total', 'other_table'])

/**
 * Finds the row that says for another what it leaves blank: the first of its group or block; null for that row itself, and where the group
 * ended above. Looks up from the row to the one it was asked for last, or to the first of the group: a large sheet is not gone over for a
 * few of its rows, nothing is kept for each, and a row is unpacked anew only where rows are asked for out of turn.
 */
function groupHeads(sheet: Sheet, layout: Read, covered: CoveredCells): (row: SheetRow) => SheetRow | null {
  const { columns, skippedRows, firstDataRow, lastDataRow } = layout
  const { rows } = sheet
  const begins = headColumns(layout)
  const isGrouped = columns.operation_code !== undefined && begins.includes(columns.operation_code)
  const skipped = new Map(skippedRows?.map(({ row, reason }) => [row, reason]))
  const isHead = ({ row, values }: SheetRow): boolean =>
    begins.some((column) => !isBlank(values[column]) || covered.get(row)?.some((cell) => cell.column === column) === true)
  /** The head of the rows below, as far as this row settles it: itself, or null where the group ends, as at an operation without a code. */
  const settledBy = (row: SheetRow): SheetRow | null | undefined => {
    if (row.row < firstDataRow) return null
    if (skipped.has(row.row)) return endsGroup.has(skipped.get(row.row)) ? null : undefined
    const { values, formats } = row
    if (isHead(row)) return { row: row.row, values, formats }
    return isGrouped && !isOfGroup(row, columns) ? null : undefined
  }
  /** The row asked for last, and the head of those below it. */
  let last: { readonly place: number; readonly below: SheetRow | null } | null = null
  const lookUp = (place: number): SheetRow | null => {
    for (let at = place - 1; at >= 0; at--) {
      const head = at === last?.place ? last.below : settledBy(rows[at]!)
      if (head !== undefined) return head
    }
    return null
  }
  return (row) => {
    if (row.row < firstDataRow || row.row > lastDataRow || skipped.has(row.row)) return null
    let place = last?.place ?? 0
    if (rows[place]!.row > row.row) place = 0
    while (rows[place]!.row < row.row) place++
    const own = settledBy(row)
    const above = own === undefined ? lookUp(place) : null
    last = { place, below: own === undefined ? above : own }
    return above
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
