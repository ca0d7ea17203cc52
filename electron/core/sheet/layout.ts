import type { ProfileId, ShippedProfileId } from './profiles/profile.ts'

/**
 * What a row of a list is: an operation with its beneficiary; one organisation's part in an operation; a payment to an operation; what an
 * indicator of an instrument or operation is to reach and has reached. The last three tell more of what other lists hold.
 */
export const listKinds = ['operations', 'participations', 'payments', 'indicators'] as const
export type ListKind = (typeof listKinds)[number]

/** What a column of a list of operations can hold, in the order the window offers them. */
export const fields = [
  'beneficiary',
  'tax_id',
  'other_id',
  'role',
  'operation',
  'operation_code',
  'summary',
  'instrument',
  'fund',
  'status',
  'category',
  'start',
  'end',
  'decision_date',
  'total_cost',
  'grant',
  'eu_amount',
  'eu_rate',
  'paid',
  'place',
  'postcode',
  'country',
  'website',
  'payment_date',
] as const
export type Field = (typeof fields)[number]

export const moneyFields = ['total_cost', 'grant', 'eu_amount', 'paid'] as const
export type MoneyField = (typeof moneyFields)[number]
/** Whether a field holds amounts of money. */
export const isMoney = (field: Field): field is MoneyField => (moneyFields as readonly Field[]).includes(field)

export const dateFields = ['start', 'end', 'decision_date', 'payment_date'] as const
export type DateField = (typeof dateFields)[number]

export const dateStyles = ['serial', 'd.m.Y', 'd/m/Y', 'm/d/Y', 'Y-m-d', 'year', 'mixed'] as const
export type DateStyle = (typeof dateStyles)[number]

/** How the values of one field are written, where that differs from the rest of the sheet. */
export interface Writing<Style = DateStyle> {
  readonly decimal?: '.' | ',' | undefined
  readonly dateStyle?: Style | undefined
  /** ISO 4217. */
  readonly currency?: string | undefined
}

/** Where the instrument of a row comes from. */
export type InstrumentSource =
  | { readonly kind: 'column'; readonly column: number }
  /** `pattern` is a regular expression with one group, the instrument's code, matched against the cell of `column`. */
  | { readonly kind: 'pattern'; readonly column: number; readonly pattern: string }
  | { readonly kind: 'chosen'; readonly code: string; readonly name: string | null }
  | { readonly kind: 'none' }

/** Why a row between header and end is not an operation. */
export const skipReasons = [
  'blank',
  'title',
  'heading',
  'numbering',
  'repeated_header',
  'other_table',
  'total',
  'footnote',
  'continuation',
  'pattern',
  'by_hand',
] as const
export type SkipReason = (typeof skipReasons)[number]

export interface SkippedRow {
  readonly row: number
  readonly reason: SkipReason
}

/** What one column was taken for, and how sure that is. */
export interface ColumnReading {
  /** 0-based. */
  readonly column: number
  readonly heading: string
  readonly field: Field | null
  /** 0 to 1. */
  readonly confidence: number
  /** Other fields it could hold, likeliest first. */
  readonly alternatives: readonly Field[]
  /** What decided: words of the heading, the values, the profile, or the user. */
  readonly decidedBy: 'heading' | 'values' | 'profile' | 'user' | null
}

/** What recognition could not settle by itself; the review says it as an issue of the same code. */
export interface LayoutDoubt {
  readonly code:
    | 'column_unclear'
    | 'heading_contradicts_values'
    | 'decimal_unclear'
    | 'decimal_by_place'
    | 'date_order_unclear'
    | 'currency_unclear'
    | 'scale_by_title'
    | 'profile_unclear'
  readonly field: Field | null
  /** Where to look: 1-based row, 0-based column, the heading or value that is unclear. */
  readonly row: number
  readonly column: number | null
  readonly value: string
}

/** Where a sheet of indicators holds what; 0-based columns. */
export interface IndicatorColumns {
  readonly name: number | null
  readonly code: number | null
  readonly unit: number | null
  readonly baseline: number | null
  /** Of several targets the last year's: what the indicator is to reach in the end. */
  readonly target: number | null
  /** Targets of the years before; left out where there are none. */
  readonly targets?: readonly { readonly column: number; readonly year: number | null }[]
  /** The year of all targets where the heading names it; else by row. */
  readonly targetYear: { readonly stated: number } | { readonly column: number } | null
  /** The year a row tells of, where years are rows. */
  readonly year: number | null
  /** Values reached, each of the year that its heading names; null where it names none. */
  readonly achieved: readonly { readonly column: number; readonly year: number | null }[]
}

/** What a column of a sheet of indicators can hold, in the order the window offers them. */
export const indicatorRoles = ['name', 'code', 'unit', 'baseline', 'target', 'target_year', 'achieved', 'year'] as const
export type IndicatorRoleName = (typeof indicatorRoles)[number]

/** What a column holds by hand. Year: of a target or a value reached, where the heading does not name it. */
export interface IndicatorChoice {
  readonly role: IndicatorRoleName
  readonly year: number | null
}

/** Everything recognised in a sheet. The user's choices are already in it. */
export interface Layout {
  readonly isList: boolean
  readonly kind: ListKind
  readonly profile: ProfileId
  /** What a profile of the user's own is called; null for a shipped one. */
  readonly profileName: string | null
  /** What the program itself takes the sheet for, whatever profile of the user's own stands above it. */
  readonly shipped: ShippedProfileId
  /** 0 to 1. */
  readonly confidence: number
  /** 1-based, ascending. */
  readonly headerRows: readonly number[]
  readonly firstDataRow: number
  readonly lastDataRow: number
  /** Operations between them. */
  readonly dataRows: number
  /** Rows that are no operations, before, between and after; blank rows are not listed. */
  readonly skippedRows: readonly SkippedRow[]
  /** ISO 639-1. */
  readonly language: string | null
  /** Of amounts written as text; null where they are number cells or there are none. */
  readonly decimal: '.' | ',' | null
  readonly dateStyle: DateStyle | null
  /** ISO 4217 of the whole sheet, where one is known. */
  readonly currency: string | null
  /** 0-based column that names the currency of each row ("EUR", "zł"); left out where there is none. */
  readonly currencyColumn?: number
  /** 0-based columns whose value holds for the blank cells below it, in a list that names each operation or instrument once; see `grouped-rows.ts`. */
  readonly carried?: readonly number[]
  /** What amounts are multiplied by, because the heading says thousands or millions. */
  readonly scale: Readonly<Partial<Record<MoneyField, number>>>
  /** Fields written otherwise than the sheet as a whole; left out where there are none. */
  readonly writing?: Readonly<Partial<Record<Field, Writing>>>
  /** field → 0-based column. */
  readonly columns: Readonly<Partial<Record<Field, number>>>
  readonly readings: readonly ColumnReading[]
  readonly instrument: InstrumentSource
  /** Only of a sheet of indicators. */
  readonly indicators?: IndicatorColumns
  readonly doubts: readonly LayoutDoubt[]
}

/** What the user settled by hand; everything left out is recognised. */
export interface LayoutChoices {
  readonly kind?: ListKind | undefined
  readonly profile?: ProfileId | undefined
  readonly headerRows?: readonly number[] | undefined
  readonly firstDataRow?: number | undefined
  readonly lastDataRow?: number | undefined
  /** Rows taken out or put back by hand. */
  readonly rows?: Readonly<Record<number, 'operation' | 'skip'>> | undefined
  /** column (0-based, as text) → field, null for "nothing". */
  readonly columns?: Readonly<Record<string, Field | null>> | undefined
  /** Of a sheet of indicators: column (0-based, as text) → what it holds, null for nothing. */
  readonly indicators?: Readonly<Record<string, IndicatorChoice | null>> | undefined
  readonly decimal?: '.' | ',' | undefined
  readonly dateStyle?: Exclude<DateStyle, 'mixed'> | undefined
  readonly currency?: string | undefined
  /** What amounts are multiplied by. */
  readonly scale?: Readonly<Partial<Record<MoneyField, number>>> | undefined
  /** How single fields are written, where they differ from `decimal`, `dateStyle` and `currency`. */
  readonly writing?: Readonly<Partial<Record<Field, Writing<Exclude<DateStyle, 'mixed'>>>>> | undefined
  /** Rows to leave out by their first text, see `skip-pattern.ts`. */
  readonly skip?: readonly string[] | undefined
  readonly instrument?: InstrumentSource | undefined
}
