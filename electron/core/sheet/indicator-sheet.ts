import { cellText, isBlank } from './cell-text.ts'
import type { Sheet, SheetRow } from './cells.ts'
import { decimalOfPlace } from './decimal-of-place.ts'
import { type Heading, headingsOf } from './headings.ts'
import { valueColumns } from './indicator-columns.ts'
import type { Field, IndicatorColumns, Layout, LayoutChoices, LayoutDoubt, SkippedRow } from './layout.ts'
import { mergedRows } from './merged-cells.ts'
import { decimalOf } from './numbers.ts'
import { indicatorRole, yearNamed } from './profiles/indicators.ts'
import { type FittedProfile, fitProfile, type OwnProfile, ownProfilesOf } from './profiles/own-profile.ts'

/** Headers stand among the first rows. */
const searched = 40

/** Fields that mark a list of operations: it may say something of indicators too, and stays what it is. */
const ofOperations: readonly Field[] = ['beneficiary', 'tax_id', 'total_cost', 'grant', 'eu_amount', 'paid']

interface Parts {
  /** Somebody said that these are indicators. */
  readonly forced: boolean
  /** The user's own profile that the sheet was found by. */
  readonly own: OwnProfile | null
  /** Rows settled by hand. */
  readonly fixed: (body: readonly SheetRow[]) => Readonly<Record<number, 'operation' | 'skip'>>
  readonly languageOf: (headings: readonly Heading[]) => string | null
}

interface Head {
  readonly rows: readonly number[]
  readonly headings: readonly Heading[]
  readonly columns: IndicatorColumns
  /** Headings of what there is already: only one baseline is kept, and one target a year. */
  readonly spare: readonly Heading[]
  readonly fitted: FittedProfile | null
}

/**
 * The layout of a sheet of indicators; null for any other. It names the indicator and at least two of unit, baseline, target and values
 * reached, one of them a value; and neither beneficiaries nor money, unless it is said to be one.
 */
export function recogniseIndicators(sheet: Sheet, choices: LayoutChoices, { forced, own, fixed, languageOf }: Parts): Layout | null {
  const head = headOf(sheet, choices, own)
  if (!head) return null
  const { columns: indicators, headings, fitted } = head
  const used = new Set(columnsOf(indicators))
  const others = headings.filter(({ column }) => !used.has(column))
  if (!forced && others.some(({ scores }) => ofOperations.some((field) => (scores.fields.get(field) ?? 0) >= 0.7))) return null

  const columns = subjectColumns(others, { ...Object.fromEntries(fitted?.hints ?? []), ...choices.columns })
  const instrument =
    choices.instrument ??
    (columns.instrument === undefined ? ({ kind: 'none' } as const) : ({ kind: 'column', column: columns.instrument } as const))
  const header = head.rows.at(-1)!
  const base = {
    isList: true,
    kind: 'indicators',
    profile: 'indicators',
    profileName: null,
    shipped: 'indicators',
    confidence:
      ([indicators.name, indicators.unit, indicators.baseline, indicators.target].filter((one) => one !== null).length +
        (indicators.achieved.length > 0 ? 1 : 0)) /
      5,
    headerRows: head.rows,
    language: languageOf(headings),
    dateStyle: null,
    currency: null,
    scale: {},
    columns,
    instrument,
    indicators,
    readings: headings.map(({ column, text }) => {
      const field = (Object.keys(columns) as Field[]).find((one) => columns[one] === column) ?? null
      const byHand = choices.columns?.[String(column)] !== undefined || choices.indicators?.[String(column)] !== undefined
      const known = fitted !== null && (fitted.hints.has(column) || fitted.indicators.has(column))
      const decidedBy = byHand ? 'user' : known ? 'profile' : field === null ? null : 'heading'
      return {
        column,
        heading: text,
        field,
        confidence: field === null && !used.has(column) ? 0 : 0.9,
        alternatives: [],
        decidedBy,
      } as const
    }),
  } as const
  const body = sheet.rows.filter(({ row }) => row > header)
  const bounds = { firstDataRow: choices.firstDataRow ?? header + 1, lastDataRow: choices.lastDataRow ?? body.at(-1)?.row ?? header }
  const filled = mergedRows(sheet, { ...base, ...bounds })
  const settled = fixed(body)
  const rows: SheetRow[] = []
  const left: SkippedRow[] = sheet.rows.filter(({ row }) => row < head.rows[0]!).map(({ row }) => ({ row, reason: 'title' }))
  for (const asFiled of body) {
    const { row } = asFiled
    if (row < bounds.firstDataRow || row > bounds.lastDataRow || asFiled.values.every((one) => isBlank(one))) continue
    const reason = settled[row] === 'operation' ? null : settled[row] === 'skip' ? 'by_hand' : whyNot(filled(asFiled), base, headings)
    if (reason === null) rows.push(asFiled)
    else left.push({ row, reason })
  }
  if (rows.length === 0) return null

  const texts = rows.flatMap(({ values }) =>
    valueColumns(indicators).flatMap((column) => (typeof values[column] === 'string' ? [values[column].replace('%', '').trim()] : [])),
  )
  const decimal = decimalOf(texts)
  const doubt = (code: LayoutDoubt['code'], column: number | null, text: string): LayoutDoubt => ({
    code,
    field: null,
    row: header,
    column,
    value: text,
  })
  return {
    ...base,
    ...bounds,
    firstDataRow: choices.firstDataRow ?? rows[0]!.row,
    lastDataRow: choices.lastDataRow ?? rows.at(-1)!.row,
    dataRows: rows.length,
    skippedRows: left,
    decimal: choices.decimal ?? decimal.decimal,
    doubts: [
      ...head.spare.map(({ column, text }) => doubt('column_unclear', column, text)),
      ...(decimal.clear || choices.decimal !== undefined
        ? []
        : [
            doubt(
              !decimal.sure && decimal.decimal === decimalOfPlace(base.language, null) ? 'decimal_by_place' : 'decimal_unclear',
              null,
              [...new Set(texts.filter((text) => /[.,]/.test(text)))].slice(0, 3).join(' · '),
            ),
          ]),
    ],
  }
}

function columnsOf(columns: IndicatorColumns): readonly number[] {
  const { name, code, unit, year, targetYear } = columns
  const yearOfTarget = targetYear !== null && 'column' in targetYear ? targetYear.column : null
  return [...[name, code, unit, year, yearOfTarget].filter((column) => column !== null), ...valueColumns(columns)]
}

/** One header row, or two where years stand beneath what they are years of, or what they are years of beneath them. */
function headOf(sheet: Sheet, choices: LayoutChoices, own: OwnProfile | null): Head | null {
  const inRows = (rows: readonly number[]): Head | null =>
    headIn(
      sheet,
      [...rows].sort((a, b) => a - b),
      choices,
      own,
    )
  if (choices.headerRows !== undefined) return inRows(choices.headerRows)
  const knows = (texts: readonly string[]): boolean => own !== null && ownProfilesOf([own], texts).length > 0
  const marked = own?.settled.headerRows ? inRows(own.settled.headerRows) : null
  if (marked !== null && knows(marked.headings.map(({ text }) => text))) return marked
  const first = sheet.rows.slice(0, searched)
  for (const [at, { row, values }] of first.entries()) {
    const chosen = Object.entries(choices.indicators ?? {}).filter(([, one]) => one !== null)
    const byHand = chosen.length > 0 && chosen.every(([column]) => !isBlank(values[Number(column)]))
    const told = byHand || knows(values.map((one) => cellText(one)))
    if (!told && !values.some((one) => typeof one === 'string' && named(indicatorRole(one)?.role))) continue
    const below = first[at + 1]
    const parts = below?.values.filter((one) => !isBlank(one)).map((one) => cellText(one)) ?? []
    const two = parts.length > 0 && (parts.every(isYear) || (values.some((one) => isYear(cellText(one))) && parts.every(namesFigure)))
    const head = inRows(two ? [row, below!.row] : [row])
    if (head) return head
  }
  return null
}

const named = (role: string | undefined): boolean => role === 'name' || role === 'code'
const isYear = (text: string): boolean => /(?<!\d)(19|20)\d\d(?!\d)/.test(text) && text.length < 30
const namesFigure = (text: string): boolean => ['baseline', 'target', 'achieved'].includes(indicatorRole(text)?.role ?? '')

function headIn(sheet: Sheet, rows: readonly number[], choices: LayoutChoices, own: OwnProfile | null): Head | null {
  if (rows.length === 0) return null
  const headings = headingsOf(sheet, rows)
  const fitted = own && fitProfile(own, headings)
  const found = headings.flatMap((heading) => {
    const role = indicatorRole(heading.text)
    const { column } = heading
    const given = choices.indicators?.[String(column)]
    const chosen = given === undefined ? fitted?.indicators.get(column) : given
    if (chosen === null || choices.columns?.[String(column)] || (chosen === undefined && fitted?.hints.get(column))) return []
    if (chosen !== undefined) return [{ heading, role: chosen.role, year: chosen.year ?? yearNamed(heading.text), byHand: true }]
    return role ? [{ heading, ...role, byHand: false }] : []
  })
  // what was said by hand stands before what was recognised
  const of = (role: string): typeof found => found.filter((one) => one.role === role).sort((a, b) => Number(b.byHand) - Number(a.byHand))
  const first = (role: string): number | null => of(role)[0]?.heading.column ?? null
  // of several targets the last year's: it is what the indicator is to reach in the end
  const [target, ...others] = of('target').sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  const earlier = others.filter(
    ({ year }, at) => year !== null && year !== target?.year && others.findIndex((one) => one.year === year) === at,
  )
  const yearOfTarget = first('target_year')
  const columns: IndicatorColumns = {
    name: first('name'),
    code: first('code'),
    unit: first('unit'),
    baseline: first('baseline'),
    target: target?.heading.column ?? null,
    ...(earlier.length === 0 ? {} : { targets: earlier.map(({ heading, year }) => ({ column: heading.column, year })).reverse() }),
    targetYear: target?.year ? { stated: target.year } : yearOfTarget === null ? null : { column: yearOfTarget },
    year: first('year'),
    achieved: of('achieved').map(({ heading, year }) => ({ column: heading.column, year })),
  }
  const values = [columns.baseline !== null, columns.target !== null, columns.achieved.length > 0].filter(Boolean).length
  const isNamed = columns.name !== null || columns.code !== null
  const byHand = choices.indicators !== undefined || own !== null
  if (!isNamed || values === 0 || (!byHand && values + (columns.unit === null ? 0 : 1) < 2)) return null
  const spare = [...others.filter((one) => !earlier.includes(one)), ...of('baseline').slice(1)].map(({ heading }) => heading)
  return { rows, headings, columns, spare, fitted }
}

/** What an indicator is of: an operation by its code, or an instrument. */
function subjectColumns(others: readonly Heading[], settled: NonNullable<LayoutChoices['columns']>): Layout['columns'] {
  const columns: Partial<Record<Field, number>> = {}
  for (const field of ['operation_code', 'instrument'] as const) {
    const chosen = Object.entries(settled).find(([, one]) => one === field)
    const best = others
      .filter(({ column }) => settled[String(column)] === undefined && !Object.values(columns).includes(column))
      .map(({ column, scores }) => ({ column, score: scores.fields.get(field) ?? 0 }))
      .sort((a, b) => b.score - a.score)[0]
    if (chosen) columns[field] = Number(chosen[0])
    else if (best && best.score >= 0.6) columns[field] = best.column
  }
  return columns
}

/** Why a row tells nothing of an indicator; null where it does. */
function whyNot(
  { values }: SheetRow,
  { columns, instrument, indicators }: Pick<Layout, 'columns' | 'instrument'> & { readonly indicators: IndicatorColumns },
  headings: readonly Heading[],
): SkippedRow['reason'] | null {
  const has = (column: number | null | undefined): boolean => column !== null && column !== undefined && !isBlank(values[column])
  const texts = headings.filter(({ column }) => has(column))
  if (texts.length > 2 && texts.every(({ column, text }) => text.split('\n').includes(cellText(values[column])))) return 'repeated_header'
  if (!valueColumns(indicators).some(has) && !has(indicators.unit)) return 'heading'
  if (!has(indicators.name) && !has(indicators.code)) return 'continuation'
  const byColumn =
    instrument.kind === 'column' ? has(instrument.column) : instrument.kind !== 'none' || columns.operation_code === undefined
  return has(columns.operation_code) || byColumn ? null : 'continuation'
}
