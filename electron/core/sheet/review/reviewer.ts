import type { Sheet, SheetRow } from '../cells.ts'
import type { Field, Layout, MoneyField } from '../layout.ts'
import type { OperationRecord } from '../records.ts'
import { shownText } from '../shown-text.ts'
import type { IssueList } from './issue-list.ts'

/** What every part of the review works with. */
export interface UnderReview {
  readonly sheet: Sheet
  readonly layout: Layout
  readonly issues: IssueList
  /** 0-based column of a field, null where the sheet has none. */
  readonly columnOf: (field: Field) => number | null
}

/** A part of the review: it sees every operation once, in the order of the sheet, and may have something to say at the end. */
export interface Reviewer {
  readonly look: (record: OperationRecord, row: SheetRow) => void
  readonly end?: () => void
}

/** A cell as the sheet shows it. */
export function cellShown({ sheet }: UnderReview, row: SheetRow, column: number | null): string {
  if (column === null) return ''
  return shownText(row.values[column] ?? null, sheet.formats[row.formats?.[column] ?? 0], sheet.date1904)
}

export const amountsOf: Readonly<Record<MoneyField, (record: OperationRecord) => number | null>> = {
  total_cost: (record) => record.totalCost,
  grant: (record) => record.grant,
  eu_amount: (record) => record.euAmount,
  paid: (record) => record.paid,
}

/** The amount that overlap figures count: the grant, else the EU part; in lists without either the cost, else what was paid. */
export function mainAmount({ layout: { columns } }: UnderReview): (record: OperationRecord) => number | null {
  if (columns.grant !== undefined || columns.eu_amount !== undefined) return (record) => record.grant ?? record.euAmount
  return columns.total_cost === undefined ? (record) => record.paid : (record) => record.totalCost
}
