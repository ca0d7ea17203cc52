import type { DateField, Field, MoneyField, SkipReason } from './layout.ts'

/** What a row says of an indicator. */
export interface IndicatorReading {
  readonly name: string | null
  readonly code: string | null
  readonly unit: string | null
  readonly baseline: number | null
  readonly target: number | null
  readonly targetYear: number | null
  /** Targets of years before; `column` is 0-based. */
  readonly targets?: readonly { readonly year: number | null; readonly value: number; readonly column: number }[]
  /** Values reached; `column` is 0-based. */
  readonly achieved: readonly { readonly year: number | null; readonly value: number; readonly column: number }[]
}

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
  /** In units of `currency`, but for those that `otherCurrencies` names; see `amountCurrency`. */
  readonly totalCost: number | null
  readonly grant: number | null
  readonly euAmount: number | null
  readonly paid: number | null
  /** 0 to 1. */
  readonly euRate: number | null
  /** Of the grant, else of the first other amount. */
  readonly currency: string | null
  /** Amounts in another currency than `currency`, as `writeOtherCurrencies` says them. */
  readonly otherCurrencies: string | null
  readonly place: string | null
  readonly postcode: string | null
  readonly country: string | null
  readonly website: string | null
  readonly paymentDate: string | null
  /** Of a sheet of indicators. */
  readonly indicator: IndicatorReading | null
}

/**
 * Everything there is to say about a sheet, by code, each with what it does to the figures when nothing is done:
 * - `blocks`: nothing is imported until it is settled;
 * - `figures`: sums, counts or overlaps may be wrong;
 * - `know`: no figure changes.
 * What it means, its effect and its remedy are `issues.CODE.title`, `.effect` and `.remedy` in the language files.
 */
export const issueSeverities = {
  no_instrument: 'blocks',
  decimal_unclear: 'figures',
  date_order_unclear: 'figures',
  currency_unclear: 'figures',
  scale_by_title: 'figures',
  mixed_currencies: 'figures',
  profile_unclear: 'figures',
  column_unclear: 'figures',
  heading_contradicts_values: 'figures',
  unreadable_number: 'figures',
  unreadable_date: 'figures',
  error_cells: 'figures',
  negative_amount: 'figures',
  absurd_amount: 'figures',
  wrong_by_thousand: 'figures',
  grant_above_cost: 'figures',
  parts_differ: 'figures',
  rate_differs: 'figures',
  stated_total_differs: 'figures',
  subtotal_differs: 'figures',
  duplicate_rows: 'figures',
  repeated_code: 'figures',
  missing_instrument: 'figures',
  unknown_operation: 'figures',
  paid_differs: 'figures',
  missing_beneficiary: 'figures',
  placeholder_beneficiary: 'figures',
  wrong_identifier: 'figures',
  date_out_of_range: 'figures',
  end_before_start: 'figures',
  carried_codes: 'figures',
  carried_instruments: 'figures',
  hidden_rows: 'figures',
  filtered_sheet: 'figures',
  decimal_by_place: 'know',
  missing_operation: 'know',
  natural_person: 'know',
  merged_cells: 'know',
  cut_texts: 'know',
  hidden_columns: 'know',
  rows_left_out: 'know',
  protected_sheet: 'know',
} as const satisfies Readonly<Record<string, 'blocks' | 'figures' | 'know'>>
export type IssueCode = keyof typeof issueSeverities
/** In the order in which they are said: what weighs most comes first. */
export const issueCodes = Object.keys(issueSeverities) as readonly IssueCode[]

/** Issues whose examples compare an amount with another amount: `read` is that one, as a number with a point. */
export const comparedAmounts: ReadonlySet<IssueCode> = new Set<IssueCode>(['absurd_amount', 'wrong_by_thousand'])

/** A cell or row that an issue is about. */
export interface IssueExample {
  /** 1-based. */
  readonly row: number
  /** Letter; null for the whole row. */
  readonly column: string | null
  /** As it stands in the sheet, at most 200 characters; of a row left out its first text. */
  readonly value: string
  /**
   * What was read from it or what it is compared with, where that says more ("2014-01-01 < 2015-03-01"); where `issues.CODE.read` is in the
   * language files, the fact that it takes: the median, another row.
   */
  readonly read?: string
}

export interface SheetIssue {
  readonly code: IssueCode
  /** Null where it concerns the whole sheet or row. */
  readonly field: Field | null
  /** Cells or rows concerned. */
  readonly count: number
  /** The first of them, in the order of the sheet: up to 10 unless more were asked for. */
  readonly examples: readonly IssueExample[]
  /** The amount at stake where nothing is done, one entry a currency; left out where none is known. */
  readonly stake?: readonly { readonly amount: number; readonly currency: string | null }[]
  /** Of rows left out: how many for which reason. */
  readonly reasons?: Readonly<Partial<Record<SkipReason, number>>>
}

/** Totals of the rows that are operations. Sums are compensated, so they are exact to the cent. */
/** An amount of one field in one currency; null where the sheet says none. */
export interface MoneyAmount {
  readonly field: MoneyField
  readonly currency: string | null
  readonly amount: number
}

export interface SheetTotals {
  readonly operations: number
  readonly beneficiaries: number
  /** Each in one currency: that of most of its amounts. */
  readonly sums: Readonly<Partial<Record<MoneyField, number>>>
  /** Of those sums that are not in the sheet's currency. */
  readonly currencies?: Readonly<Partial<Record<MoneyField, string>>>
  /** Amounts in further currencies; different ones are never added. */
  readonly otherSums?: readonly MoneyAmount[]
  /** What the sheet itself states as the total below the list, where it does. */
  readonly stated?: Readonly<Partial<Record<MoneyField, number>>>
  readonly dates: Readonly<Partial<Record<DateField, { readonly earliest: string; readonly latest: string }>>>
}

/** Days within what an issue says was read ("2016-03-01"). */
export const isoDay = /\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g
