import { groupedBy } from '../../model/grouped.ts'
import { contentWords } from '../heading-words.ts'
import { indicatorRoleAt } from '../indicator-columns.ts'
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
} from '../layout.ts'
import { withoutYears, yearNamed } from './indicators.ts'
import type { OwnProfileId } from './profile.ts'

/** A column by its heading; of several with the same heading the `nth` from the left, beginning with 0. */
export interface NamedColumn {
  readonly heading: string
  readonly nth: number
}

/** What was settled for a sheet, told by its headings instead of its columns, so that it holds for the next one. */
export interface SettledSheet {
  readonly kind: ListKind
  /** All headings of the sheet, in its order; what the next one is known by. */
  readonly headings: readonly string[]
  /** What the columns hold, null for nothing. */
  readonly columns: readonly (NamedColumn & { readonly field: Field | null })[]
  /** Of a sheet of indicators: what its columns hold, null for nothing; a year only where the heading does not name it. */
  readonly indicators: readonly (NamedColumn & { readonly choice: IndicatorChoice | null })[]
  /** Only where they were marked by hand; otherwise they are found anew. */
  readonly headerRows: readonly number[] | null
  readonly decimal: '.' | ',' | null
  readonly dateStyle: Exclude<DateStyle, 'mixed'> | null
  readonly currency: string | null
  readonly scale: Readonly<Partial<Record<MoneyField, number>>>
  /** Of single fields, where they differ from the rest. */
  readonly writing: Readonly<Partial<Record<Field, Writing<Exclude<DateStyle, 'mixed'>>>>>
  readonly instrument:
    | (NamedColumn & { readonly kind: 'column' })
    | (NamedColumn & { readonly kind: 'pattern'; readonly pattern: string })
    | { readonly kind: 'chosen'; readonly code: string; readonly name: string | null }
    | null
  /** Rows left out, see `skip-pattern.ts`. */
  readonly skip: readonly string[]
}

/** A profile that the user made and the project keeps. */
export interface OwnProfile {
  readonly id: OwnProfileId
  readonly name: string
  readonly settled: SettledSheet
}

/** A heading where it stands. */
interface PlacedHeading {
  readonly column: number
  readonly text: string
}

/** Share of a profile's headings that must stand in a sheet: offices drop and rename some from one year to the next. */
const enough = 0.7
/** One heading alone stands in many sheets. */
const fewest = 2

export function headingKey(heading: string): string {
  return contentWords(heading).join(' ')
}

/** The profile as it holds for a sheet: columns instead of headings. */
export interface FittedProfile {
  readonly profile: OwnProfile
  readonly hints: ReadonlyMap<number, Field | null>
  readonly indicators: ReadonlyMap<number, IndicatorChoice | null>
  readonly instrument: InstrumentSource | null
}

/** How a profile's headings are told: those of indicators name years, and next year's file names others. */
function keyOf({ kind }: SettledSheet): (heading: string) => string {
  return kind === 'indicators' ? yearless : headingKey
}

/** How much of a profile stands in a sheet, whatever the order of its columns: 0 to 1. */
function shareOf({ settled }: OwnProfile, headings: readonly string[]): number {
  const key = keyOf(settled)
  const present = new Set(headings.map(key))
  const wanted = new Set(settled.headings.map(key).filter((one) => one !== ''))
  if (wanted.size < fewest) return 0
  return [...wanted].filter((one) => present.has(one)).length / wanted.size
}

/**
 * The profiles whose headings stand in the sheet, best first: those with the largest share, of these the ones that know most of its
 * headings. More than one where nothing tells them apart.
 */
export function ownProfilesOf(profiles: readonly OwnProfile[], headings: readonly string[]): readonly OwnProfile[] {
  const fitting = profiles
    .map((profile) => ({ profile, share: shareOf(profile, headings), known: new Set(profile.settled.headings.map(headingKey)).size }))
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.share - a.share || b.known - a.known)
  const [best] = fitting
  return fitting.filter(({ share, known }) => share === best?.share && known === best.known).map(({ profile }) => profile)
}

/** Finds a profile's columns in a sheet. */
export function fitProfile(profile: OwnProfile, headings: readonly PlacedHeading[]): FittedProfile {
  const places = groupedBy(headings, ({ text }) => headingKey(text))
  const columnOf = ({ heading, nth }: NamedColumn): number | undefined => places.get(headingKey(heading))?.[nth]?.column
  const { columns, indicators, instrument } = profile.settled
  const hints = new Map<number, Field | null>()
  for (const named of columns) {
    const column = columnOf(named)
    if (column !== undefined) hints.set(column, named.field)
  }
  const placed = new Map<number, IndicatorChoice | null>()
  for (const named of indicators) {
    const column = columnOf(named)
    if (column !== undefined) placed.set(column, named.choice)
  }
  // a further year of what is known of others
  const ofYears = new Map(
    indicators.filter(({ heading }) => yearNamed(heading) !== null).map(({ heading, choice }) => [yearless(heading), choice]),
  )
  for (const { column, text } of headings) {
    const other = placed.has(column) || hints.has(column) || yearNamed(text) === null ? undefined : ofYears.get(yearless(text))
    if (other !== undefined) placed.set(column, other && { role: other.role, year: null })
  }
  return { profile, hints, indicators: placed, instrument: instrument === null ? null : placedInstrument(instrument, columnOf) }
}

function yearless(heading: string): string {
  return headingKey(withoutYears(heading))
}

/** Whether a profile says something of a sheet's columns. */
export function saysColumns({ hints, indicators }: FittedProfile): boolean {
  return hints.size + indicators.size > 0
}

/** Null where its column is gone: then it is looked for as in any sheet. */
function placedInstrument(
  instrument: NonNullable<SettledSheet['instrument']>,
  columnOf: (named: NamedColumn) => number | undefined,
): InstrumentSource | null {
  if (instrument.kind === 'chosen') return instrument
  const column = columnOf(instrument)
  if (column === undefined) return null
  return instrument.kind === 'column' ? { kind: 'column', column } : { kind: 'pattern', column, pattern: instrument.pattern }
}

/**
 * What is kept of a sheet: what its columns were taken for, and of everything else what the user settled now or, by `before`, the time
 * the profile was made.
 */
export function settledSheet(layout: Layout, choices: LayoutChoices, before: SettledSheet | null): SettledSheet {
  const seen = new Map<string, number>()
  const named = new Map<number, NamedColumn>()
  for (const { column, heading } of layout.readings) {
    if (heading.trim() === '') continue
    const key = headingKey(heading)
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    named.set(column, { heading, nth })
  }
  const ofIndicators = layout.indicators
  const columns = layout.readings.flatMap(({ column, field, decidedBy }) => {
    const name = named.get(column)
    return name === undefined || decidedBy === null || (ofIndicators !== undefined && field === null) ? [] : [{ ...name, field }]
  })
  const indicators = layout.readings.flatMap(({ column, field, heading, decidedBy }): SettledSheet['indicators'] => {
    const name = named.get(column)
    if (name === undefined || ofIndicators === undefined || field !== null) return []
    const choice = indicatorRoleAt(ofIndicators, column)
    if (choice !== null) return [{ ...name, choice: { ...choice, year: choice.year === yearNamed(heading) ? null : choice.year } }]
    return decidedBy === 'user' || decidedBy === 'profile' ? [{ ...name, choice: null }] : []
  })
  return {
    kind: layout.kind,
    headings: [...named.values()].map(({ heading }) => heading),
    columns,
    indicators,
    headerRows: choices.headerRows ?? before?.headerRows ?? null,
    decimal: choices.decimal ?? before?.decimal ?? null,
    dateStyle: choices.dateStyle ?? before?.dateStyle ?? null,
    currency: choices.currency ?? before?.currency ?? null,
    scale: { ...before?.scale, ...choices.scale },
    writing: { ...before?.writing, ...choices.writing },
    instrument: namedInstrument(layout.instrument, named),
    skip: [...new Set([...(before?.skip ?? []), ...(choices.skip ?? [])])],
  }
}

function namedInstrument(source: InstrumentSource, named: ReadonlyMap<number, NamedColumn>): SettledSheet['instrument'] {
  if (source.kind === 'none') return null
  if (source.kind === 'chosen') return source
  const name = named.get(source.column)
  if (name === undefined) return null
  return source.kind === 'column' ? { ...name, kind: 'column' } : { ...name, kind: 'pattern', pattern: source.pattern }
}
