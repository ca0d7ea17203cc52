import { type Assignment, assignColumns, type ColumnEvidence } from './assign-columns.ts'
import { cellText } from './cell-text.ts'
import type { Sheet, SheetRow, WorkbookFormat } from './cells.ts'
import { sampleOf, valuesOf } from './column-values.ts'
import { denseColumns } from './dense-columns.ts'
import { findHeaderRows } from './header-rows.ts'
import { fold } from './heading-words.ts'
import { type Heading, headingsOf } from './headings.ts'
import { instrumentSourceOf } from './instrument-source.ts'
import { kindOf } from './list-kind.ts'
import {
  type DateStyle,
  type Field,
  type Layout,
  type LayoutChoices,
  type LayoutDoubt,
  type MoneyField,
  moneyFields,
  type SkippedRow,
} from './layout.ts'
import { scalingOf } from './money-scale.ts'
import { dateStyleOfColumns, decimalOfColumns } from './number-style.ts'
import { type FittedProfile, fitProfile, type OwnProfile, ownProfilesOf } from './profiles/own-profile.ts'
import { isOwnProfile, type Profile } from './profiles/profile.ts'
import { hintOf, profileByFields, profileByHeadings, profileById } from './profiles/profiles.ts'
import { judgeRows, type JudgedRows, type RowKeys } from './row-kinds.ts'
import { currencyOfSheet } from './sheet-currency.ts'
import { skipPattern } from './skip-pattern.ts'

/** Where a sheet comes from. */
export interface SheetContext {
  readonly fileName: string
  readonly format: WorkbookFormat
  readonly sheetName?: string
}

function evidencesOf(
  sheet: Sheet,
  headings: readonly Heading[],
  sample: readonly SheetRow[],
  profile: Profile,
  own: FittedProfile | null,
  choices: LayoutChoices,
): ColumnEvidence[] {
  return headings.map((heading) => ({
    heading,
    values: valuesOf(sheet, sample, heading.column),
    hint: own?.hints.has(heading.column) ? own.hints.get(heading.column) : hintOf(profile, heading.text),
    chosen: choices.columns?.[String(heading.column)],
  }))
}

/** Columns the user named that have no heading. */
function withChosenColumns(headings: readonly Heading[], choices: LayoutChoices): Heading[] {
  const known = new Set(headings.map((heading) => heading.column))
  const extra = Object.keys(choices.columns ?? {})
    .map(Number)
    .filter((column) => Number.isInteger(column) && column >= 0 && !known.has(column))
  const none = { fields: new Map(), nothing: 0, languages: new Map() }
  return [...headings, ...extra.map((column) => ({ column, text: '', scores: none }))].sort((a, b) => a.column - b.column)
}

/** The language of most headings. Where English stands beside another language, it is the translation. */
function languageOf(headings: readonly Heading[]): string | null {
  const votes = new Map<string, number>()
  for (const { scores } of headings)
    for (const [language, weight] of scores.languages) votes.set(language, (votes.get(language) ?? 0) + weight)
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (first?.[0] === 'en' && second !== undefined && second[1] >= first[1] * 0.6) return second[0]
  return first?.[0] ?? null
}

/** A list names who or what was supported, and something more about it. */
function isListOf({ assignment, evidences, judged }: Found, chosen: boolean): boolean {
  const { columns, readings } = assignment
  const operations = judged.operations.length
  const has = (field: Field): boolean => columns[field] !== undefined
  if (operations === 0) return false
  if (chosen) return true
  const money = moneyFields.some(has)
  const told = money || has('operation_code') || has('start') || has('end') || has('decision_date')
  // names alone may be anything in a small table
  if (has('beneficiary') && has('operation')) return told || operations >= 5
  const who = readings.find((reading) => reading.field === 'beneficiary')
  if (who) {
    // "Name" beside payments may be anybody's: firms and offices among the values tell
    const values = evidences.find((evidence) => evidence.heading.column === who.column)?.values
    return told && (who.confidence >= 0.7 || (values !== undefined && values.organisations >= values.filled * 0.15))
  }
  const title = readings.find((reading) => reading.field === 'operation')
  // "Title" alone is no operation's: calls and measures have titles and budgets too
  if (title) return has('operation_code') ? money || has('start') : money && title.confidence >= 0.7
  // names may have been taken out: codes with money and days are a list still
  return has('operation_code') && money && (has('start') || has('payment_date'))
}

/** The layout of a sheet that holds no list: nothing is said of it. */
function noList(sheet: Sheet, headerRows: readonly number[], profile: Profile, headings: readonly Heading[]): Layout {
  return {
    isList: false,
    kind: profile.kind ?? 'operations',
    profile: profile.id,
    profileName: null,
    shipped: profile.id,
    confidence: 0,
    headerRows,
    firstDataRow: (headerRows.at(-1) ?? 0) + 1,
    lastDataRow: headerRows.at(-1) ?? 0,
    dataRows: 0,
    skippedRows: sheet.rows.filter((row) => !headerRows.includes(row.row)).map((row): SkippedRow => ({ row: row.row, reason: 'title' })),
    language: languageOf(headings),
    decimal: null,
    dateStyle: null,
    currency: null,
    scale: {},
    columns: {},
    // so that they can be given a meaning by hand
    readings: headings.map(({ column, text }) => ({
      column,
      heading: text,
      field: null,
      confidence: 0,
      alternatives: [],
      decidedBy: null,
    })),
    instrument: { kind: 'none' },
    doubts: [],
  }
}

interface Found {
  readonly assignment: Assignment
  readonly judged: JudgedRows
  readonly evidences: readonly ColumnEvidence[]
}

/** Rows settled by hand, and those that a pattern leaves out. */
function fixedRows(body: readonly SheetRow[], choices: LayoutChoices): Readonly<Record<number, 'operation' | 'skip'>> {
  const { rows = {}, skip = [] } = choices
  if (skip.length === 0) return rows
  const leavesOut = skipPattern(skip)
  const byPattern = body.filter(leavesOut).map(({ row }) => [row, 'skip'] as const)
  return { ...Object.fromEntries(byPattern), ...rows }
}

/** Columns and operations settle each other: what a column holds is looked at again once the operations are known. */
function settle(
  sheet: Sheet,
  headings: readonly Heading[],
  body: readonly SheetRow[],
  profile: Profile,
  own: FittedProfile | null,
  choices: LayoutChoices,
): Found {
  const fixed = fixedRows(body, choices)
  const bounds = { first: choices.firstDataRow ?? 0, last: choices.lastDataRow ?? Number.MAX_SAFE_INTEGER }
  const texts = new Map(headings.map(({ column, text }) => [column, new Set(text.split('\n').map((part) => fold(cellText(part))))]))
  const look = (sample: readonly SheetRow[]): Omit<Found, 'judged'> & { readonly keys: RowKeys } => {
    const evidences = evidencesOf(sheet, headings, sample, profile, own, choices)
    const assignment = assignColumns(evidences)
    return {
      evidences,
      assignment,
      keys: { columns: assignment.columns, dense: denseColumns(sample, headings, assignment.columns), headings: texts },
    }
  }
  const sample = sampleOf(body)
  const first = look(sample)
  const seen = judgeRows(sample, first.keys, fixed, bounds).operations
  // where few of the rows are operations, a sample of all rows holds too few of them
  const sparse = seen.length < sample.length * 0.5 && sample.length < body.length
  const clean = sparse ? sampleOf(judgeRows(body, first.keys, fixed, bounds).operations) : seen
  const second = clean.length === 0 || clean.length === sample.length ? first : look(clean)
  const judged = judgeRows(body, second.keys, fixed, bounds)
  const skipped = judged.skipped.map((one): SkippedRow =>
    one.reason === 'by_hand' && fixed[one.row] === 'skip' && choices.rows?.[one.row] === undefined ? { ...one, reason: 'pattern' } : one,
  )
  return { ...second, judged: { ...judged, skipped } }
}

function scalesOf(
  found: Found,
  headerRow: number,
  choices: LayoutChoices,
): { readonly scale: Partial<Record<MoneyField, number>>; readonly doubts: readonly LayoutDoubt[] } {
  const scale: Partial<Record<MoneyField, number>> = {}
  const doubts: LayoutDoubt[] = []
  for (const field of moneyFields) {
    const column = found.assignment.columns[field]
    const evidence = found.evidences.find((one) => one.heading.column === column)
    if (column === undefined || !evidence) continue
    const { text } = evidence.heading
    const chosen = choices.scale?.[field]
    if (chosen !== undefined) {
      if (chosen !== 1) scale[field] = chosen
      continue
    }
    const said = scalingOf(text, evidence.values)
    if (said.scale !== 1) scale[field] = said.scale
    if (said.contradicted) doubts.push({ code: 'heading_contradicts_values', field, row: headerRow, column, value: text })
  }
  return { scale, doubts }
}

interface Head {
  readonly rows: readonly number[]
  readonly headings: readonly Heading[]
  readonly own: FittedProfile | null
  /** Profiles that fit equally well: none is taken. */
  readonly undecided: readonly OwnProfile[]
}

/** The headings, and the user's own profile that they fit: where words alone find no header, the profiles' headings are looked for. */
function headOf(sheet: Sheet, choices: LayoutChoices, profiles: readonly OwnProfile[]): Head {
  const wanted = profiles.find(({ id }) => id === choices.profile)
  const possible = wanted ? [wanted] : choices.profile === undefined ? profiles : []
  const read = (header: readonly number[]): Head => {
    const rows = [...new Set(header)].sort((a, b) => a - b)
    const headings = withChosenColumns(headingsOf(sheet, rows), choices)
    const fitting = wanted
      ? [wanted]
      : ownProfilesOf(
          possible,
          headings.map(({ text }) => text),
        )
    const [only] = fitting
    const own = only && fitting.length === 1 ? fitProfile(only, headings) : null
    return { rows, headings, own, undecided: own === null ? fitting : [] }
  }
  const found = read(choices.headerRows ?? findHeaderRows(sheet).rows)
  if (choices.headerRows !== undefined || (found.own !== null && found.own.hints.size > 0)) return found
  const marked = possible.flatMap(({ settled }) => (settled.headerRows === null ? [] : [settled.headerRows]))
  for (const rows of [...marked, ...rowsWithHeadings(sheet, possible)]) {
    const head = read(rows)
    if (head.own !== null ? head.own.hints.size > 0 : head.undecided.length > 0) return head
  }
  return found
}

/** Rows among the first that hold the headings of a profile. */
function rowsWithHeadings(sheet: Sheet, profiles: readonly OwnProfile[]): number[][] {
  return sheet.rows
    .slice(0, 80)
    .filter(
      (row) =>
        ownProfilesOf(
          profiles,
          row.values.map((value) => cellText(value)),
        ).length > 0,
    )
    .map(({ row }) => [row])
}

/** The user's choices over what the profile settles; what either leaves out is recognised. */
function settledChoices(own: FittedProfile | null, choices: LayoutChoices): LayoutChoices {
  if (own === null) return choices
  const { decimal, dateStyle, currency, scale, skip } = own.profile.settled
  return {
    ...choices,
    kind: choices.kind ?? own.profile.settled.kind,
    decimal: choices.decimal ?? decimal ?? undefined,
    dateStyle: choices.dateStyle ?? dateStyle ?? undefined,
    currency: choices.currency ?? currency ?? undefined,
    scale: { ...scale, ...choices.scale },
    skip: [...skip, ...(choices.skip ?? [])],
    instrument: choices.instrument ?? own.instrument ?? undefined,
  }
}

/**
 * What a sheet holds: header rows, operations, columns, language, how numbers and days are written, currency, and where the instrument
 * comes from. The user's choices always win, then `profiles` of the user's own, whose headings stand in the sheet; the rest is
 * recognised around them. What is unsure is said in `doubts`.
 */
export function recognise(sheet: Sheet, context: SheetContext, given: LayoutChoices = {}, profiles: readonly OwnProfile[] = []): Layout {
  const { rows: headerRows, headings, own, undecided } = headOf(sheet, given, profiles)
  const choices = settledChoices(own, given)
  const narrow =
    given.profile === undefined || isOwnProfile(given.profile)
      ? profileByHeadings(headings.map(({ text }) => text))
      : profileById(given.profile)
  const last = headerRows.at(-1) ?? 0
  const body = sheet.rows.filter((row) => row.row > last)
  if (headings.length === 0 || body.length === 0) return noList(sheet, headerRows, narrow ?? profileById('generic'), headings)

  const found = settle(sheet, headings, body, narrow ?? profileById('generic'), own, choices)
  const { assignment, judged } = found
  const { columns } = assignment
  const profile = narrow ?? profileByFields(new Set(Object.keys(columns) as Field[]))
  if (!isListOf(found, choices.columns !== undefined || choices.kind !== undefined || own !== null || narrow?.kind !== undefined))
    return noList(sheet, headerRows, profile, headings)

  const language = languageOf(headings)
  const headerRow = headerRows[0] ?? 1
  const sample = sampleOf(judged.operations)
  const money = moneyFields.flatMap((field): (readonly [MoneyField, number])[] =>
    columns[field] === undefined ? [] : [[field, columns[field]]],
  )
  const decimal = decimalOfColumns(judged.operations, money)
  const dates = dateColumns(columns)
  const style = dateStyleOfColumns(sheet, judged.operations, dates)
  const above = sheet.rows.filter((row) => row.row < headerRow)
  const currency = currencyOfSheet({
    sheet,
    sample,
    money: money.map(([, column]) => column),
    moneyHeadings: headings.filter(({ column }) => money.some(([, at]) => at === column)).map(({ text }) => text),
    titles: above.flatMap(({ values }) => values.filter((value) => typeof value === 'string' && value.length < 300) as string[]),
    names: [context.sheetName ?? sheet.name, context.fileName],
    language,
    postcode: columns.postcode,
  })
  const scales = scalesOf(found, headerRow, choices)
  const chosenStyle: DateStyle | null = choices.dateStyle ?? style.style
  const doubts: LayoutDoubt[] = [
    ...undecided.map(({ name }): LayoutDoubt => ({ code: 'profile_unclear', field: null, row: headerRow, column: null, value: name })),
    ...assignment.doubts.map((doubt) => ({ ...doubt, row: headerRow })),
    ...scales.doubts,
    ...(choices.decimal === undefined ? decimal.unclear.map((unclear): LayoutDoubt => ({ code: 'decimal_unclear', ...unclear })) : []),
    ...(style.clear || choices.dateStyle !== undefined ? [] : [dateDoubt(judged.operations, columns)]),
    ...(currency.sure || currency.currency === null || choices.currency !== undefined || money.length === 0
      ? []
      : [{ code: 'currency_unclear', field: null, row: headerRow, column: null, value: currency.currency } as const]),
  ]
  return {
    isList: true,
    kind: choices.kind ?? kindOf(profile, columns, sample),
    profile: own?.profile.id ?? profile.id,
    profileName: own?.profile.name ?? null,
    shipped: profile.id,
    confidence: confidenceOf(assignment),
    headerRows,
    firstDataRow: choices.firstDataRow ?? judged.operations[0]?.row ?? last + 1,
    lastDataRow: choices.lastDataRow ?? judged.operations.at(-1)?.row ?? last,
    dataRows: judged.operations.length,
    skippedRows: [...above.map((row): SkippedRow => ({ row: row.row, reason: 'title' })), ...judged.skipped],
    language,
    decimal: choices.decimal ?? decimal.decimal,
    dateStyle: chosenStyle,
    currency: choices.currency ?? profile.currency ?? currency.currency,
    scale: scales.scale,
    columns,
    readings: assignment.readings,
    instrument: choices.instrument ?? instrumentSourceOf(profile, columns, sample),
    doubts,
  }
}

/** Begin and end tell how days are written; the day of the decision only where a sheet has neither. */
function dateColumns(columns: Assignment['columns']): number[] {
  const span = [columns.start, columns.end].filter((column) => column !== undefined)
  if (span.length > 0) return span
  const other = columns.decision_date ?? columns.payment_date
  return other === undefined ? [] : [other]
}

function dateDoubt(operations: readonly SheetRow[], columns: Assignment['columns']): LayoutDoubt {
  const field =
    columns.start !== undefined
      ? 'start'
      : columns.end !== undefined
        ? 'end'
        : columns.decision_date !== undefined
          ? 'decision_date'
          : 'payment_date'
  const column = columns[field] ?? 0
  const row = operations.find((one) => /^\d{1,2}[./-]\d{1,2}[./-]/.test(cellText(one.values[column]))) ?? operations[0]
  return { code: 'date_order_unclear', field, row: row?.row ?? 1, column, value: cellText(row?.values[column]) }
}

/** How sure the whole is: the mean of what tells most, who, what and how much. */
function confidenceOf(assignment: Assignment): number {
  const main = (['total_cost', 'grant', 'eu_amount'] as const).find((field) => assignment.columns[field] !== undefined)
  const wanted: readonly (Field | undefined)[] = ['beneficiary', 'operation', main]
  const sure = wanted.map((field) => assignment.readings.find((reading) => field !== undefined && reading.field === field)?.confidence ?? 0)
  return Math.round((sure.reduce((sum, one) => sum + one, 0) / sure.length) * 100) / 100
}
