import { cellText, isBlank } from './cell-text.ts'
import type { CellValue, Sheet } from './cells.ts'
import { findHeaderRows } from './header-rows.ts'
import { type Heading, headingsOf } from './headings.ts'
import type { LayoutChoices } from './layout.ts'
import { type FittedProfile, fitProfile, type OwnProfile, ownProfilesOf, saysColumns } from './profiles/own-profile.ts'
import { profileByHeadings } from './profiles/profiles.ts'

const mostUnheaded = 60
/** Rows that show whether the first one heads columns. */
const plainSample = 40
const noScores = { fields: new Map(), nothing: 0, languages: new Map() }

/** Columns the user named that have no heading. */
function withChosenColumns(headings: readonly Heading[], choices: LayoutChoices): Heading[] {
  const known = new Set(headings.map((heading) => heading.column))
  const extra = Object.keys(choices.columns ?? {})
    .map(Number)
    .filter((column) => Number.isInteger(column) && column >= 0 && !known.has(column))
  return [...headings, ...extra.map((column) => ({ column, text: '', scores: noScores }))].sort((a, b) => a.column - b.column)
}

/** The columns of a sheet without headings: only their values can say what they are. */
export function unheaded(sheet: Sheet): Heading[] {
  return Array.from({ length: Math.min(sheet.width, mostUnheaded) }, (_, column) => ({ column, text: '', scores: noScores }))
}

export interface Head {
  readonly rows: readonly number[]
  readonly headings: readonly Heading[]
  readonly own: FittedProfile | null
  /** Profiles that fit equally well: none is taken. */
  readonly undecided: readonly OwnProfile[]
}

/** The headings, and the user's own profile that they fit: where words alone find no header, the profiles' headings are looked for. */
export function headOf(sheet: Sheet, choices: LayoutChoices, profiles: readonly OwnProfile[]): Head {
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
  if (choices.headerRows !== undefined || (found.own !== null && saysColumns(found.own))) return found
  const marked = possible.flatMap(({ settled }) => (settled.headerRows === null ? [] : [settled.headerRows]))
  for (const rows of [...marked, ...rowsWithHeadings(sheet, (headings) => ownProfilesOf(possible, headings).length > 0)]) {
    const head = read(rows)
    if (head.own !== null ? saysColumns(head.own) : head.undecided.length > 0) return head
  }
  if (found.rows.length > 0) return found
  const [shipped] = rowsWithHeadings(sheet, (headings) => profileByHeadings(headings) !== null)
  const plain = shipped ?? plainHeader(sheet)
  return plain ? read(plain) : found
}

const isFigure = (value: CellValue | undefined): boolean =>
  typeof value === 'number' || /^[\d\s.,:/%€$£T+-]*\d[\d\s.,:/%€$£TZ+-]*$/.test(cellText(value))

/** The first row where its words say nothing known: each column has a short name of its own, none a figure, and figures stand below. */
function plainHeader(sheet: Sheet): number[] | null {
  const [first, ...rest] = sheet.rows.filter(({ values }) => values.some((value) => !isBlank(value))).slice(0, plainSample)
  if (!first || rest.length < 5) return null
  const names = first.values.map(cellText)
  const named = names.filter((name) => name !== '')
  const plain = named.length >= 4 && named.length >= sheet.width * 0.9 && new Set(named).size === named.length
  if (!plain || names.some((name) => name.length > 40 || isFigure(name))) return null
  const figures = names.filter((_, column) => {
    const filled = rest.filter(({ values }) => !isBlank(values[column]))
    return filled.length >= 5 && filled.filter(({ values }) => isFigure(values[column])).length >= filled.length * 0.8
  })
  return figures.length >= 2 ? [first.row] : null
}

/** Rows among the first that hold the headings of a profile. */
function rowsWithHeadings(sheet: Sheet, hold: (headings: readonly string[]) => boolean): number[][] {
  return sheet.rows
    .slice(0, 80)
    .filter((row) => hold(row.values.map((value) => cellText(value))))
    .map(({ row }) => [row])
}
