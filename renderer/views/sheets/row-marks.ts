import { columnIndex } from '#core/sheet/cells.ts'
import { dateFields, moneyFields, type Field, type Layout, type SkipReason } from '#core/sheet/layout.ts'
import type { IssueCode, SheetIssue } from '#core/sheet/records.ts'

/** What a row of the sheet was taken for. */
export type RowMark =
  | { readonly kind: 'header' }
  | { readonly kind: 'operation' }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  /** Before the header or behind the last operation, and empty. */
  | { readonly kind: 'outside' }

const header: RowMark = { kind: 'header' }
const operation: RowMark = { kind: 'operation' }
const outside: RowMark = { kind: 'outside' }

/** A function from a 1-based row to its mark; the layout is read once, and a row's mark is always the same object. */
export function rowMarks(layout: Layout): (row: number) => RowMark {
  const headers = new Set(layout.headerRows)
  const skipped = new Map(layout.skippedRows.map(({ row, reason }): [number, RowMark] => [row, { kind: 'skipped', reason }]))
  return (row) => {
    if (headers.has(row)) return header
    const left = skipped.get(row)
    if (left !== undefined) return left
    return layout.isList && row >= layout.firstDataRow && row <= layout.lastDataRow ? operation : outside
  }
}

/** The field a column holds, null for none. */
export function fieldsByColumn(layout: Layout): ReadonlyMap<number, Field> {
  return new Map(Object.entries(layout.columns).map(([field, column]) => [column, field as Field]))
}

export function cellKey(row: number, column: number): string {
  return `${row}:${column}`
}

/** Cells that an issue gives as examples, with what is said about them. */
export function cellIssues(issues: readonly SheetIssue[]): ReadonlyMap<string, readonly IssueCode[]> {
  const marks = new Map<string, IssueCode[]>()
  for (const issue of issues) {
    for (const example of issue.examples) {
      if (example.column === null) continue
      const key = cellKey(example.row, columnIndex(example.column))
      marks.set(key, [...(marks.get(key) ?? []), issue.code])
    }
  }
  return marks
}

const money: ReadonlySet<Field> = new Set(moneyFields)
const dates: ReadonlySet<Field> = new Set(dateFields)

export function isMoneyField(field: Field | undefined): boolean {
  return field !== undefined && money.has(field)
}

/**
 * True where a filled cell of an amount or date column cannot have been read: it holds no digit at all, or a day in an amount column.
 * Dashes count as blank.
 * Issues name up to ten cells only; this tints the others while they scroll by.
 */
export function cannotBeRead(field: Field | undefined, text: string): boolean {
  if (field === undefined || (!money.has(field) && !dates.has(field))) return false
  const trimmed = text.trim()
  if (trimmed === '' || /^[-–—.]+$/.test(trimmed)) return false
  if (!/\d/.test(trimmed)) return true
  return money.has(field) && /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/.test(trimmed)
}

/** Rows that are left out, by reason, in the order of the sheet. */
export function skippedByReason(layout: Layout): readonly { readonly reason: SkipReason; readonly rows: readonly number[] }[] {
  const groups = new Map<SkipReason, number[]>()
  for (const { row, reason } of layout.skippedRows) groups.set(reason, [...(groups.get(reason) ?? []), row])
  return [...groups].map(([reason, rows]) => ({ reason, rows }))
}
