import { indicatorRoleAt } from '#core/sheet/indicator-columns.ts'
import type {
  DateStyle,
  Field,
  IndicatorChoice,
  InstrumentSource,
  Layout,
  LayoutChoices,
  ListKind,
  MoneyField,
  Writing,
} from '#core/sheet/layout.ts'
import type { ProfileId } from '#core/sheet/profiles/profile.ts'

/** The user's corrections of what was recognised: each returns new choices and leaves everything else recognised. */

/** Below this a column's meaning is shown as a question. */
const sure = 0.6

/** True where the program took a column for something without being sure of it. */
export function isUncertain(reading: {
  readonly field: Field | null
  readonly confidence: number
  readonly decidedBy: string | null
}): boolean {
  return reading.field !== null && reading.decidedBy !== 'user' && reading.confidence < sure
}

/** Gives a column a meaning; a field stands in one column only, so the one that held it is emptied. */
export function withColumn(choices: LayoutChoices, layout: Layout, column: number, field: Field | null): LayoutChoices {
  const columns: Record<string, Field | null> = { ...choices.columns }
  const holder = field === null ? undefined : layout.columns[field]
  if (holder !== undefined && holder !== column) columns[String(holder)] = null
  for (const [other, chosen] of Object.entries(columns)) {
    if (field !== null && chosen === field && other !== String(column)) columns[other] = null
  }
  columns[String(column)] = field
  return { ...choices, columns }
}

/** Gives a column of a sheet of indicators a meaning; what one column alone can hold is taken from the one that held it. */
export function withIndicatorColumn(choices: LayoutChoices, layout: Layout, column: number, chosen: IndicatorChoice | null): LayoutChoices {
  const indicators: Record<string, IndicatorChoice | null> = { ...choices.indicators }
  const single = chosen !== null && chosen.role !== 'target' && chosen.role !== 'achieved'
  for (const { column: other } of layout.readings)
    if (single && other !== column && layout.indicators && indicatorRoleAt(layout.indicators, other)?.role === chosen.role)
      indicators[String(other)] = null
  indicators[String(column)] = chosen
  const { [String(column)]: _, ...others } = choices.columns ?? {}
  return { ...choices, kind: 'indicators', indicators, columns: chosen === null ? { ...others, [String(column)]: null } : others }
}

/** Takes rows out, or puts them back. */
export function withRows(choices: LayoutChoices, rows: readonly number[], as: 'operation' | 'skip'): LayoutChoices {
  const changed: Record<number, 'operation' | 'skip'> = { ...choices.rows }
  for (const row of rows) changed[row] = as
  return { ...choices, rows: changed }
}

/** Makes a row part of the heading or ends that; at least one row stays. Choices that the heading decides are asked anew. */
export function withHeaderRow(choices: LayoutChoices, layout: Layout, row: number, on: boolean): LayoutChoices {
  const rows = new Set(layout.headerRows)
  if (on) rows.add(row)
  else rows.delete(row)
  if (rows.size === 0) return choices
  return { ...choices, headerRows: [...rows].sort((a, b) => a - b), columns: undefined, indicators: undefined }
}

/** Makes a row the whole heading. */
export function withHeaderRows(choices: LayoutChoices, rows: readonly number[]): LayoutChoices {
  return { ...choices, headerRows: [...rows].sort((a, b) => a - b), firstDataRow: undefined, columns: undefined, indicators: undefined }
}

/** First operation row; an end before it is asked anew. */
export function withFirstRow(choices: LayoutChoices, row: number): LayoutChoices {
  const last = choices.lastDataRow
  return { ...choices, firstDataRow: row, lastDataRow: last !== undefined && last < row ? undefined : last }
}

/** Last operation row; a start behind it is asked anew. */
export function withLastRow(choices: LayoutChoices, row: number): LayoutChoices {
  const first = choices.firstDataRow
  return { ...choices, lastDataRow: row, firstDataRow: first !== undefined && first > row ? undefined : first }
}

export function withInstrument(choices: LayoutChoices, instrument: InstrumentSource): LayoutChoices {
  return { ...choices, instrument }
}

export function withDecimal(choices: LayoutChoices, decimal: '.' | ','): LayoutChoices {
  return { ...choices, decimal }
}

export function withDateStyle(choices: LayoutChoices, dateStyle: Exclude<DateStyle, 'mixed'>): LayoutChoices {
  return { ...choices, dateStyle }
}

/** What the amounts of one column are multiplied by. */
export function withScale(choices: LayoutChoices, field: MoneyField, scale: number): LayoutChoices {
  return { ...choices, scale: { ...choices.scale, [field]: scale } }
}

/** How the values of one column are written; what was chosen for it before stays. */
export function withWriting(choices: LayoutChoices, field: Field, writing: Writing<Exclude<DateStyle, 'mixed'>>): LayoutChoices {
  return { ...choices, writing: { ...choices.writing, [field]: { ...choices.writing?.[field], ...writing } } }
}

export function withCurrency(choices: LayoutChoices, currency: string): LayoutChoices {
  return { ...choices, currency }
}

/** What the rows of the sheet are. */
export function withKind(choices: LayoutChoices, kind: ListKind): LayoutChoices {
  return { ...choices, kind }
}

/** Leaves out all rows that a pattern stands for. */
export function withSkip(choices: LayoutChoices, pattern: string): LayoutChoices {
  return { ...choices, skip: [...new Set([...(choices.skip ?? []), pattern])] }
}

/** Another profile recognises anew: only what is not the profile's business is kept. */
export function withProfile(choices: LayoutChoices, profile: ProfileId): LayoutChoices {
  return { ...choices, profile, kind: undefined, columns: undefined, instrument: undefined }
}

/** True where the user changed anything. */
export function hasChoices(choices: LayoutChoices): boolean {
  return Object.values(choices).some((value: unknown) => value !== undefined)
}

/** The choices as the contract takes them: without what was never set, in lists of its own. */
export function sentChoices(choices: LayoutChoices) {
  const { headerRows, ...others } = choices
  return { ...others, ...(headerRows === undefined ? {} : { headerRows: [...headerRows] }) }
}
