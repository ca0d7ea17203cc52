import type { DateField, Field, MoneyField } from './layout.ts'

/** One operation row read by a layout: typed values beside the row they come from. Blank and unreadable values are null. */
export interface OperationRecord {
  /** 1-based row of the sheet. */
  readonly row: number
  readonly code: string | null
  readonly title: string | null
  readonly summary: string | null
  /** As written, trimmed. */
  readonly beneficiary: string | null
  readonly taxId: string | null
  /** A second identifier (CORDIS' PIC beside a VAT number). */
  readonly otherId: string | null
  readonly role: string | null
  readonly instrumentCode: string | null
  readonly instrumentName: string | null
  readonly fund: string | null
  readonly status: string | null
  readonly category: string | null
  /** ISO dates: "2016-03-01", or "2016" where the sheet holds only the year. */
  readonly start: string | null
  readonly end: string | null
  readonly decisionDate: string | null
  /** In units of `currency`. */
  readonly totalCost: number | null
  readonly grant: number | null
  readonly euAmount: number | null
  readonly paid: number | null
  /** 0 to 1. */
  readonly euRate: number | null
  readonly currency: string | null
  readonly place: string | null
  readonly postcode: string | null
  readonly country: string | null
  readonly website: string | null
  readonly paymentDate: string | null
}

/** Everything the reader can have to say about a sheet, by code; the texts are in the language files. */
export const issueCodes = [
  'unreadable_number',
  'unreadable_date',
  'date_order_unclear',
  'decimal_unclear',
  'missing_beneficiary',
  'missing_operation',
  'missing_instrument',
  'end_before_start',
  'negative_amount',
  'duplicate_rows',
  'grant_above_cost',
  'stated_total_differs',
  'profile_unclear',
  'column_unclear',
  'currency_unclear',
  'mixed_currencies',
  'hidden_rows',
  'rows_left_out',
  'error_cells',
  'heading_contradicts_values',
  'placeholder_beneficiary',
  'natural_person',
] as const
export type IssueCode = (typeof issueCodes)[number]

export interface SheetIssue {
  readonly code: IssueCode
  /** Null where it concerns the whole sheet or row. */
  readonly field: Field | null
  /** Cells or rows concerned. */
  readonly count: number
  /** Up to 10; `column` is the letter, `value` the text as in the sheet. */
  readonly examples: readonly { readonly row: number; readonly column: string | null; readonly value: string }[]
}

/** Totals of the rows that are operations. Sums are compensated, so they are exact to the cent. */
export interface SheetTotals {
  readonly operations: number
  readonly beneficiaries: number
  readonly sums: Readonly<Partial<Record<MoneyField, number>>>
  readonly dates: Readonly<Partial<Record<DateField, { readonly earliest: string; readonly latest: string }>>>
}
