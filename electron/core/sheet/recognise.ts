import { costBelowSupport } from './amount-relations.ts'
import { assignWithRows } from './assign-amounts.ts'
import type { Assignment, ColumnEvidence } from './assign-columns.ts'
import { columnsAside } from './columns-aside.ts'
import { cellText } from './cell-text.ts'
import type { Sheet, SheetRow, WorkbookFormat } from './cells.ts'
import { sampleOf, valuesOf } from './column-values.ts'
import { denseColumns } from './dense-columns.ts'
import { fold } from './heading-words.ts'
import type { Heading } from './headings.ts'
import type { RowKeys } from './headings-again.ts'
import { recogniseIndicators } from './indicator-sheet.ts'
import { instrumentSourceOf } from './instrument-source.ts'
import { namesInstrumentsOnce, withMembers } from './grouped-rows.ts'
import { type Found, isBareList, isListOf } from './is-list.ts'
import { kindOf } from './list-kind.ts'
import {
  dateFields,
  type DateStyle,
  type Field,
  type Layout,
  type LayoutChoices,
  type LayoutDoubt,
  type ListKind,
  type MoneyField,
  moneyFields,
  type SkippedRow,
} from './layout.ts'
import { mergedRows } from './merged-cells.ts'
import { canBeScaled, scaleOfTitle, scalingOf } from './money-scale.ts'
import { decimalOfPlace } from './decimal-of-place.ts'
import { dateStyleOfColumns, decimalOfColumns } from './number-style.ts'
import type { FittedProfile, OwnProfile } from './profiles/own-profile.ts'
import { isOwnProfile, type Profile } from './profiles/profile.ts'
import { hintOf, profileByFields, profileByHeadings, profileById } from './profiles/profiles.ts'
import { judgeRows } from './row-kinds.ts'
import { currencyOfSheet } from './sheet-currency.ts'
import { headOf, unheaded } from './sheet-head.ts'
import { skipPattern } from './skip-pattern.ts'
import { writingOf } from './writing.ts'

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
  const aside = columnsAside(sample, headings)
  return headings.map((heading) => ({
    heading,
    values: valuesOf(sheet, sample, heading.column),
    hint: own?.hints.has(heading.column) ? own.hints.get(heading.column) : hintOf(profile, heading.text),
    aside: aside.has(heading.column),
    spare: own?.hints.has(heading.column) !== true && hintOf(profile, heading.text) === null,
    chosen: choices.columns?.[String(heading.column)],
  }))
}

/**
 * The language of most headings. Where English stands beside another language, it is the translation; but the other has to stand in nearly
 * all headings: some words are the same in both ("grant" is Romanian too).
 */
function languageOf(headings: readonly Heading[]): string | null {
  const votes = new Map<string, { weight: number; headings: number }>()
  for (const { scores } of headings)
    for (const [language, weight] of scores.languages) {
      const vote = votes.get(language) ?? { weight: 0, headings: 0 }
      votes.set(language, { weight: vote.weight + weight, headings: vote.headings + 1 })
    }
  const [first, second] = [...votes].sort((a, b) => b[1].weight - a[1].weight)
  if (first === undefined) return null
  const beside = second !== undefined && second[1].weight >= first[1].weight * 0.6 && second[1].headings >= first[1].headings * 0.75
  return first[0] === 'en' && beside ? second[0] : first[0]
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
  const dayFormats = new Set(sheet.formats.flatMap(({ kind }, index) => (kind === 'date' ? [index] : [])))
  const look = (sample: readonly SheetRow[]): Omit<Found, 'judged' | 'groups'> & { readonly keys: RowKeys } => {
    const evidences = evidencesOf(sheet, headings, sample, profile, own, choices)
    const assignment = assignWithRows(evidences, sample)
    return {
      evidences,
      assignment,
      keys: { columns: assignment.columns, dense: denseColumns(sample, headings, assignment.columns), headings: texts, dayFormats },
    }
  }
  const sample = sampleOf(body)
  const first = look(sample)
  const seen = judgeRows(sample, first.keys, fixed, bounds).operations
  // where few of the rows are operations, a sample of all rows holds too few of them
  const sparse = seen.length < sample.length * 0.5 && sample.length < body.length
  const clean = sparse ? sampleOf(judgeRows(body, first.keys, fixed, bounds).operations) : seen
  const second = clean.length === 0 || clean.length === sample.length ? first : look(clean)
  const { columns } = second.assignment
  const alone = judgeRows(body, second.keys, fixed, bounds)
  const filled = mergedRows(sheet, { columns, ...rowBounds(alone.operations) })
  const { groups, ...judged } = withMembers(alone, body, { columns, filled, kind: choices.kind ?? profile.kind })
  const skipped = judged.skipped.map((one): SkippedRow =>
    one.reason === 'by_hand' && fixed[one.row] === 'skip' && choices.rows?.[one.row] === undefined ? { ...one, reason: 'pattern' } : one,
  )
  return { ...second, judged: { ...judged, skipped }, groups }
}

function rowBounds(operations: readonly SheetRow[]): Pick<Layout, 'firstDataRow' | 'lastDataRow'> {
  return { firstDataRow: operations[0]?.row ?? 0, lastDataRow: operations.at(-1)?.row ?? 0 }
}

interface Scales {
  readonly scale: Partial<Record<MoneyField, number>>
  readonly doubts: readonly LayoutDoubt[]
}

function scalesOf(found: Found, headerRow: number, above: readonly SheetRow[], choices: LayoutChoices): Scales {
  const scale: Partial<Record<MoneyField, number>> = {}
  const doubts: LayoutDoubt[] = []
  let headingSays = false
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
    headingSays ||= said.scale !== 1 || said.contradicted
    if (said.scale !== 1) scale[field] = said.scale
    if (said.contradicted) doubts.push({ code: 'heading_contradicts_values', field, row: headerRow, column, value: text })
  }
  return headingSays ? { scale, doubts } : scalesByTitle(found, scale, above, choices)
}

/** Amounts in thousands or millions by a line above the list; asked, for it may be meant for another table. */
function scalesByTitle(
  { assignment, evidences }: Found,
  chosen: Scales['scale'],
  above: readonly SheetRow[],
  choices: LayoutChoices,
): Scales {
  const scale: Partial<Record<MoneyField, number>> = { ...chosen }
  const doubts: LayoutDoubt[] = []
  const said = above
    .flatMap(({ row, values }) =>
      values.flatMap((value) => (typeof value === 'string' ? [{ row, text: value, by: scaleOfTitle(value) }] : [])),
    )
    .find(({ by }) => by !== 1)
  if (said === undefined) return { scale, doubts }
  for (const field of moneyFields) {
    const column = assignment.columns[field]
    const values = evidences.find(({ heading }) => heading.column === column)?.values
    if (column === undefined || !values || choices.scale?.[field] !== undefined || !canBeScaled(said.by, values)) continue
    scale[field] = said.by
    doubts.push({ code: 'scale_by_title', field, row: said.row, column, value: said.text })
  }
  return { scale, doubts }
}

/** The user's choices over what the profile settles; what either leaves out is recognised. */
function settledChoices(own: FittedProfile | null, choices: LayoutChoices): LayoutChoices {
  if (own === null) return choices
  const { decimal, dateStyle, currency, scale, writing, skip } = own.profile.settled
  return {
    ...choices,
    kind: choices.kind ?? own.profile.settled.kind,
    decimal: choices.decimal ?? decimal ?? undefined,
    dateStyle: choices.dateStyle ?? dateStyle ?? undefined,
    currency: choices.currency ?? currency ?? undefined,
    scale: { ...scale, ...choices.scale },
    writing: { ...writing, ...choices.writing },
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
  const head = headOf(sheet, given, profiles)
  const { rows: headerRows, own, undecided } = head
  const bare = headerRows.length === 0 && given.headerRows === undefined && given.columns === undefined
  const headings = bare ? unheaded(sheet) : head.headings
  const choices = settledChoices(own, given)
  const asked = given.profile === undefined || given.profile === 'indicators' || isOwnProfile(given.profile)
  if (asked && (choices.kind === undefined || choices.kind === 'indicators')) {
    const forced = choices.kind === 'indicators' || given.profile === 'indicators'
    const found = recogniseIndicators(sheet, choices, {
      forced,
      own: own?.profile ?? null,
      fixed: (body) => fixedRows(body, choices),
      languageOf,
    })
    if (found) return { ...found, profile: own?.profile.id ?? 'indicators', profileName: own?.profile.name ?? null }
    if (forced) return noList(sheet, headerRows, profileById('indicators'), bare ? [] : headings)
  }
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
  const profile =
    narrow ??
    profileByFields(
      new Set(Object.keys(columns) as Field[]),
      headings.map(({ text }) => text),
    )
  const settled = choices.columns !== undefined || choices.kind !== undefined || own !== null || narrow?.kind !== undefined
  if (bare ? !isBareList(found) : !isListOf(found, settled)) return noList(sheet, headerRows, profile, bare ? [] : headings)

  const language = languageOf(headings)
  const headerRow = headerRows[0] ?? 1
  const sample = sampleOf(judged.operations)
  const money = moneyFields.flatMap((field): (readonly [MoneyField, number])[] =>
    columns[field] === undefined ? [] : [[field, columns[field]]],
  )
  const dates = dateColumns(columns)
  const style = dateStyleOfColumns(sheet, judged.operations, dates)
  const above = sheet.rows.filter((row) => row.row < headerRow)
  const currency = currencyOfSheet({
    sheet,
    sample,
    money: money.map(([, column]) => column),
    moneyHeadings: headings.filter(({ column }) => money.some(([, at]) => at === column)).map(({ text }) => text),
    free: headings.map(({ column }) => column).filter((column) => !Object.values(columns).includes(column)),
    titles: above.flatMap(({ values }) => values.filter((value) => typeof value === 'string' && value.length < 300) as string[]),
    names: [context.sheetName ?? sheet.name, context.fileName],
    language,
    postcode: columns.postcode,
  })
  const settledCurrency = choices.currency ?? profile.currency ?? currency.currency
  const decimal = decimalOfColumns(judged.operations, money, decimalOfPlace(language, settledCurrency))
  const scales = scalesOf(found, headerRow, above, choices)
  const chosenStyle: DateStyle | null = choices.dateStyle ?? style.style
  const bounds = { firstDataRow: judged.operations[0]?.row ?? last + 1, lastDataRow: judged.operations.at(-1)?.row ?? last }
  // a code merged over the rows of its partners comes again in each
  const filled = mergedRows(sheet, { columns, ...bounds })
  const kind = choices.kind ?? found.groups?.kind ?? kindOf(profile, columns, judged.operations, filled)
  const instrument = choices.instrument ?? instrumentSourceOf(profile, columns, sample)
  const once =
    kind === 'operations' && instrument.kind === 'column' && namesInstrumentsOnce(judged.operations.map(filled), instrument.column)
  const carried = found.groups?.carried ?? (once ? [instrument.column] : undefined)
  const written = writingOf(
    {
      sheet,
      operations: judged.operations,
      sample,
      money,
      dates: dateFields.flatMap((field): (readonly [Field, number])[] => (columns[field] === undefined ? [] : [[field, columns[field]]])),
      headingOf: (column) => headings.find((heading) => heading.column === column)?.text ?? '',
      decimals: decimal.own,
      dateStyle: style.style,
      currency: settledCurrency,
      headerRow,
    },
    choices,
  )
  const { writing } = written
  const doubts: LayoutDoubt[] = [
    ...undecided.map(({ name }): LayoutDoubt => ({ code: 'profile_unclear', field: null, row: headerRow, column: null, value: name })),
    ...assignment.doubts.map((doubt) => ({ ...doubt, row: headerRow })),
    ...(costBelowSupport(sample, columns) ? contradictedCosts(found, headerRow) : []),
    ...scales.doubts,
    ...written.doubts,
    ...(choices.decimal === undefined
      ? [
          ...decimal.unclear.map((one): LayoutDoubt => ({ code: 'decimal_unclear', ...one })),
          ...decimal.byPlace.map((one): LayoutDoubt => ({ code: 'decimal_by_place', ...one })),
        ].filter(({ field }) => field === null || choices.writing?.[field]?.decimal === undefined)
      : []),
    ...(style.clear || choices.dateStyle !== undefined
      ? []
      : [dateDoubt(judged.operations, columns)].filter(({ field }) => field === null || choices.writing?.[field]?.dateStyle === undefined)),
    ...(currency.sure || currency.currency === null || (choices.currency ?? profile.currency) !== undefined || money.length === 0
      ? []
      : [{ code: 'currency_unclear', field: null, row: headerRow, column: null, value: currency.currency } as const]),
  ]
  return {
    isList: true,
    kind,
    profile: own?.profile.id ?? profile.id,
    profileName: own?.profile.name ?? null,
    shipped: profile.id,
    confidence: confidenceOf(assignment, kind),
    headerRows,
    firstDataRow: choices.firstDataRow ?? bounds.firstDataRow,
    lastDataRow: choices.lastDataRow ?? bounds.lastDataRow,
    dataRows: judged.operations.length,
    skippedRows: [...above.map((row): SkippedRow => ({ row: row.row, reason: 'title' })), ...judged.skipped],
    language,
    decimal: choices.decimal ?? decimal.decimal,
    dateStyle: chosenStyle,
    currency: settledCurrency,
    ...(currency.column === undefined || choices.currency !== undefined ? {} : { currencyColumn: currency.column }),
    ...(carried === undefined ? {} : { carried }),
    scale: scales.scale,
    ...(Object.keys(writing).length === 0 ? {} : { writing }),
    columns,
    readings: assignment.readings,
    instrument,
    doubts,
  }
}

/** Of the cost and the support that is above it. */
function contradictedCosts({ assignment: { columns, readings } }: Found, row: number): LayoutDoubt[] {
  return (['total_cost', 'grant', 'eu_amount'] as const).flatMap((field): LayoutDoubt[] => {
    const reading = readings.find(({ column }) => column === columns[field])
    if (!reading || reading.decidedBy === 'user') return []
    return [{ code: 'heading_contradicts_values', field, row, column: reading.column, value: reading.heading }]
  })
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
function confidenceOf(assignment: Assignment, kind: ListKind): number {
  const main = (['total_cost', 'grant', 'eu_amount'] as const).find((field) => assignment.columns[field] !== undefined)
  const who: Record<ListKind, readonly (Field | undefined)[]> = {
    operations: ['beneficiary', 'operation', main],
    participations: ['beneficiary', 'operation_code'],
    payments: ['operation_code', assignment.columns.paid === undefined ? main : 'paid'],
    indicators: ['operation_code'],
  }
  const wanted = who[kind]
  const sure = wanted.map((field) => assignment.readings.find((reading) => field !== undefined && reading.field === field)?.confidence ?? 0)
  return Math.round((sure.reduce((sum, one) => sum + one, 0) / sure.length) * 100) / 100
}
