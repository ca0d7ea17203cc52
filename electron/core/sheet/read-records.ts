import { type RowCurrencies, writeOtherCurrencies } from './amount-currency.ts'
import type { CellValue, NumberFormat, Sheet, SheetRow } from './cells.ts'
import { readDate } from './dates.ts'
import { dateFields, type DateField, type Field, type Layout, type MoneyField } from './layout.ts'
import { indicatorReader } from './read-indicators.ts'
import { mergedRows } from './merged-cells.ts'
import { currencyOf, parseAmount, parseRate, parseMarkedAmount, parseUnmarkedAmount } from './numbers.ts'
import type { OperationRecord } from './records.ts'
import { currencyNamed } from './sheet-currency.ts'

/** What a cell says that cannot be taken as what its column holds. */
export type CellProblem = 'unreadable_number' | 'unreadable_date' | 'error_cells'
/** Called for each such cell while rows are read; `text` is the cell as it stands. */
export type ProblemListener = (problem: CellProblem, field: Field | null, row: number, column: number, text: string) => void

type Reader<T> = (row: SheetRow) => T | null

/** A cell's text, trimmed (no-break spaces too); null for blank. Numbers as written, without grouping. */
function cellText(value: CellValue | undefined): string | null {
  if (value === null || value === undefined) return null
  const text = typeof value === 'string' ? value.trim() : String(value)
  return text === '' ? null : text
}

/** The kind of format of each cell; looked up only where a row has formats. */
const kindOf = (sheet: Sheet, row: SheetRow, column: number): NumberFormat['kind'] =>
  row.formats ? (sheet.formats[row.formats[column] ?? 0]?.kind ?? 'general') : 'general'

function textReader(sheet: Sheet, field: Field, column: number | undefined, listen: ProblemListener): Reader<string> {
  if (column === undefined) return () => null
  return (row) => {
    const text = cellText(row.values[column])
    if (text !== null && text.startsWith('#') && kindOf(sheet, row, column) === 'error') {
      listen('error_cells', field, row.row, column, text)
      return null
    }
    return text
  }
}

function amountReader(sheet: Sheet, layout: Layout, field: MoneyField, listen: ProblemListener): Reader<number> {
  const column = layout.columns[field]
  if (column === undefined) return () => null
  const scale = layout.scale[field] ?? 1
  const decimal = layout.writing?.[field]?.decimal ?? layout.decimal
  return (row) => {
    const value = row.values[column]
    if (typeof value === 'number') {
      if (kindOf(sheet, row, column) !== 'date') return value * scale
      listen('unreadable_number', field, row.row, column, String(value))
      return null
    }
    const text = cellText(value)
    if (text === null) return null
    const amount = decimal === null ? parseUnmarkedAmount(text) : (parseAmount(text, decimal) ?? parseMarkedAmount(text))
    if (amount === null) listen(kindOf(sheet, row, column) === 'error' ? 'error_cells' : 'unreadable_number', field, row.row, column, text)
    return amount === null ? null : amount * scale
  }
}

/** Days of a century; hours and minutes would be without end. */
const mostDays = 36_600

function dateReader(sheet: Sheet, layout: Layout, field: DateField, listen: ProblemListener): Reader<string> {
  const column = layout.columns[field]
  if (column === undefined) return () => null
  const style = layout.writing?.[field]?.dateStyle ?? layout.dateStyle
  /** Serial days of date cells repeat from row to row. */
  const days = new Map<number, string>()
  return (row) => {
    const value = row.values[column]
    if (value === null || value === undefined) return null
    const kind = kindOf(sheet, row, column)
    const serial = typeof value === 'number' && kind === 'date' ? value : null
    const known = serial === null ? undefined : days.get(serial)
    if (known !== undefined) return known
    const text = cellText(value)
    if (text === null) return null
    const date = readDate(value, kind, style, sheet.date1904, layout.language)
    if (date === null) listen('unreadable_date', field, row.row, column, text)
    else if (serial !== null && days.size < mostDays) days.set(serial, date)
    return date
  }
}

/** Rates stand as fractions, as percent, or as percent points: a column whose larger half is above 1 holds points. */
function rateReader(sheet: Sheet, layout: Layout, listen: ProblemListener): Reader<number> {
  const column = layout.columns.eu_rate
  if (column === undefined) return () => null
  const sample: number[] = []
  for (const row of sheet.rows) {
    if (row.row < layout.firstDataRow || row.row > layout.lastDataRow) continue
    const value = row.values[column]
    const rate = typeof value === 'string' ? parseRate(value) : null
    if (typeof value === 'number') sample.push(value)
    else if (rate && !rate.percent) sample.push(rate.value)
    if (sample.length >= 500) break
  }
  const points = sample.filter((rate) => rate > 1).length * 2 > sample.length
  return (row) => {
    const value = row.values[column]
    if (typeof value === 'number') return points ? value / 100 : value
    const text = cellText(value)
    if (text === null) return null
    const rate = parseRate(text)
    if (rate) return rate.percent || points ? rate.value / 100 : rate.value
    listen(kindOf(sheet, row, column) === 'error' ? 'error_cells' : 'unreadable_number', 'eu_rate', row.row, column, text)
    return null
  }
}

/** "I.1.b.1.2 - Poli d'innovazione" holds a code and a name; the code must have a digit and no blank. */
const codeAndName = /^(?=\S*\d)([\p{L}\d][\p{L}\d./_-]{0,29})(?:\s+[-–—:]\s*|:\s+)(\S.*)$/u

type Instrument = { readonly code: string; readonly name: string | null } | null

function instrumentReader(layout: Layout): (row: SheetRow) => Instrument {
  const source = layout.instrument
  if (source.kind === 'chosen') return () => ({ code: source.code, name: source.name })
  if (source.kind === 'none') return () => null
  const known = new Map<string, Instrument>()
  const pattern = source.kind === 'pattern' ? new RegExp(source.pattern, 'u') : null
  const read = (text: string): Instrument => {
    if (pattern) {
      const code = pattern.exec(text)?.[1]
      return code ? { code, name: null } : null
    }
    const parts = codeAndName.exec(text)
    return parts?.[1] && parts[2] ? { code: parts[1], name: parts[2] } : { code: text.slice(0, 100), name: text }
  }
  return (row) => {
    const text = cellText(row.values[source.column])
    if (text === null) return null
    // codes differ in every row, names repeat: only the latter are worth keeping
    if (pattern) return read(text)
    let instrument = known.get(text)
    if (instrument === undefined) known.set(text, (instrument = read(text)))
    return instrument
  }
}

const moneyInOrder = ['grant', 'eu_amount', 'total_cost', 'paid'] as const

/**
 * The currency of each amount of a row: what its cell names by format or sign, else what its column is said to hold; else what another cell
 * of the row or a column of currencies names, else the sheet's. The row's own is that of its grant, else of the first other amount.
 */
function currencyReader(sheet: Sheet, layout: Layout): (row: SheetRow) => RowCurrencies {
  const columns = moneyInOrder.flatMap((field) => {
    const column = layout.columns[field]
    return column === undefined ? [] : [{ field, column, said: layout.writing?.[field]?.currency ?? null }]
  })
  const byFormat = sheet.formats.some((format) => format.currency !== undefined)
  const named = (row: SheetRow, column: number): string | null => {
    const value = row.values[column]
    if (typeof value === 'number') return (byFormat ? sheet.formats[row.formats?.[column] ?? 0]?.currency : null) ?? null
    return typeof value === 'string' && /[^\d.,\s\u00a0-]/.test(value) ? currencyOf(value) : null
  }
  const ofSheet: RowCurrencies = { currency: layout.currency, otherCurrencies: null }
  return (row) => {
    let first: string | null = null
    let anySaid = false
    for (const { column, said } of columns) {
      first ??= named(row, column)
      anySaid ||= said !== null
    }
    const told = layout.currencyColumn === undefined ? null : cellText(row.values[layout.currencyColumn])
    const rest = first ?? (told === null ? null : currencyNamed(told)) ?? layout.currency
    if (!anySaid && first === null) return rest === layout.currency ? ofSheet : { currency: rest, otherCurrencies: null }
    const amounts = columns
      .filter(({ column }) => cellText(row.values[column]) !== null)
      .map(({ field, column, said }) => [field, named(row, column) ?? said ?? rest] as const)
    const currency = amounts[0]?.[1] ?? rest
    const others = amounts.flatMap(([field, own]) => (own === null || own === currency ? [] : [[field, own] as const]))
    return { currency, otherCurrencies: writeOtherCurrencies(others) }
  }
}

const nothing: ProblemListener = () => undefined

/**
 * Reads rows of `sheet` as operations by `layout`: null for every row that is none (headings, totals, skipped, outside, blank).
 * `listen` hears of each cell that could not be read.
 */
export function createRecordReader(
  sheet: Sheet,
  layout: Layout,
  listen: ProblemListener = nothing,
): (row: SheetRow) => OperationRecord | null {
  const skipped = new Set([...layout.headerRows, ...layout.skippedRows.map(({ row }) => row)])
  const text = (field: Field): Reader<string> => textReader(sheet, field, layout.columns[field], listen)
  const [beneficiary, taxId, otherId, role, title, code, summary] = [
    text('beneficiary'),
    text('tax_id'),
    text('other_id'),
    text('role'),
    text('operation'),
    text('operation_code'),
    text('summary'),
  ]
  const [fund, status, category, place, postcode, country, website] = [
    text('fund'),
    text('status'),
    text('category'),
    text('place'),
    text('postcode'),
    text('country'),
    text('website'),
  ]
  const [start, end, decisionDate, paymentDate] = dateFields.map((field) => dateReader(sheet, layout, field, listen))
  const [totalCost, grant] = [amountReader(sheet, layout, 'total_cost', listen), amountReader(sheet, layout, 'grant', listen)]
  const [euAmount, paid] = [amountReader(sheet, layout, 'eu_amount', listen), amountReader(sheet, layout, 'paid', listen)]
  const euRate = rateReader(sheet, layout, listen)
  const instrument = instrumentReader(layout)
  const currencies = currencyReader(sheet, layout)
  const merged = mergedRows(sheet, layout)
  const indicator = indicatorReader(sheet, layout, listen)
  return (asFiled) => {
    if (asFiled.row < layout.firstDataRow || asFiled.row > layout.lastDataRow || skipped.has(asFiled.row)) return null
    const { values } = asFiled
    if (values.every((value) => cellText(value) === null)) return null
    // a row of a large sheet unpacks its values with each look
    const row = merged({ row: asFiled.row, values, formats: asFiled.formats })
    const of = instrument(row)
    const { currency, otherCurrencies } = currencies(row)
    return {
      row: row.row,
      code: code(row),
      title: title(row),
      summary: summary(row),
      beneficiary: beneficiary(row),
      taxId: taxId(row),
      otherId: otherId(row),
      role: role(row),
      instrumentCode: of?.code ?? null,
      instrumentName: of?.name ?? null,
      fund: fund(row),
      status: status(row),
      category: category(row),
      start: start?.(row) ?? null,
      end: end?.(row) ?? null,
      decisionDate: decisionDate?.(row) ?? null,
      totalCost: totalCost(row),
      grant: grant(row),
      euAmount: euAmount(row),
      paid: paid(row),
      euRate: euRate(row),
      currency,
      otherCurrencies,
      place: place(row),
      postcode: postcode(row),
      country: country(row),
      website: website(row),
      paymentDate: paymentDate?.(row) ?? null,
      indicator: indicator(row),
    }
  }
}
