import { isBlank, cellText } from '../cell-text.ts'
import type { SheetRow } from '../cells.ts'
import { isOfGroup } from '../merged-cells.ts'
import { mainAmount, cellShown, type Reviewer, type UnderReview } from './reviewer.ts'

/** What the file hides, locks, filters or merges, the rows that stand in groups, and those that were left out. */
export function reviewFrame(under: UnderReview): Reviewer {
  const { sheet, layout, issues } = under
  const hidden = sheet.hiddenRows.length > 0 ? new Set(sheet.hiddenRows) : null
  const amountOf = mainAmount(under)
  const carriedAt = (field: 'operation_code' | 'instrument'): number | null => {
    const column = under.columnOf(field)
    return column !== null && layout.carried?.includes(column) ? column : null
  }
  const codeAt = carriedAt('operation_code')
  const instrumentAt = codeAt === null ? carriedAt('instrument') : null
  /** Hidden columns → how many cells of operations they hold. */
  const columns = new Map(sheet.hiddenColumns.filter((column) => column < sheet.width).map((column) => [column, 0]))
  return {
    look(record, row) {
      for (const column of columns.keys()) if (!isBlank(row.values[column])) columns.set(column, columns.get(column)! + 1)
      if (codeAt !== null && record.code !== null && isOfGroup(row, layout.columns))
        issues.add(
          { code: 'carried_codes', field: 'operation_code', row: row.row, column: codeAt },
          () => record.beneficiary ?? record.paymentDate ?? '',
          record.code,
        )
      if (instrumentAt !== null && record.instrumentCode !== null && isBlank(row.values[instrumentAt]))
        issues.add(
          { code: 'carried_instruments', field: 'instrument', row: row.row, column: instrumentAt },
          () => record.title ?? record.beneficiary ?? '',
          record.instrumentCode,
        )
      if (!hidden?.has(row.row)) return
      issues.add(
        { code: 'hidden_rows', field: null, row: row.row, column: null },
        () => record.title ?? record.beneficiary ?? record.code ?? '',
      )
      const amount = amountOf(record)
      if (amount !== null) issues.stake('hidden_rows', null, amount, record.currency)
    },
    end() {
      const header = layout.headerRows.at(-1) ?? layout.firstDataRow
      const headings = new Map(layout.readings.map(({ column, heading }) => [column, heading]))
      for (const [column, cells] of columns)
        if (cells > 0)
          issues.add(
            { code: 'hidden_columns', field: fieldOf(under, column), row: header, column },
            headings.get(column) ?? '',
            String(cells),
          )
      const whole = { field: null, row: header, column: null }
      if (sheet.filtered) issues.add({ code: 'filtered_sheet', ...whole }, '')
      if (sheet.protected) issues.add({ code: 'protected_sheet', ...whole }, '')
      sayMerges(under)
      sayLeftOut(under)
    },
  }
}

function fieldOf({ layout }: UnderReview, column: number) {
  return layout.readings.find((reading) => reading.column === column)?.field ?? null
}

/** Cells merged over several operations; headings and titles are merged everywhere. */
function sayMerges(under: UnderReview): void {
  const { sheet, layout, issues } = under
  const merges = sheet.merges.filter(
    ({ fromRow, toRow }) => toRow > fromRow && fromRow >= layout.firstDataRow && fromRow <= layout.lastDataRow,
  )
  if (merges.length === 0) return
  const rows = new Map(sheet.rows.map((row) => [row.row, row]))
  for (const { fromRow, toRow, fromColumn } of merges.toSorted((a, b) => a.fromRow - b.fromRow || a.fromColumn - b.fromColumn)) {
    const row = rows.get(fromRow)
    if (!row || isBlank(row.values[fromColumn])) continue
    issues.add(
      { code: 'merged_cells', field: fieldOf(under, fromColumn), row: fromRow, column: fromColumn },
      () => cellShown(under, row, fromColumn),
      `${fromRow}–${toRow}`,
    )
  }
}

/** Rows between the first operation and the end that are none; those above belong to the heading. */
function sayLeftOut({ sheet, layout, issues }: UnderReview): void {
  const left = layout.skippedRows.filter(({ row }) => row > layout.firstDataRow)
  if (left.length === 0) return
  const wanted = new Set(left.map(({ row }) => row))
  const texts = new Map<number, SheetRow>()
  for (const row of sheet.rows) if (wanted.has(row.row)) texts.set(row.row, row)
  for (const { row, reason } of left) {
    const text = cellText(texts.get(row)?.values.find((value) => !isBlank(value)))
    issues.add({ code: 'rows_left_out', field: null, row, column: null }, text, reason)
    issues.reason('rows_left_out', reason)
  }
}
