import type { TFunction } from 'i18next'
import { columnLetter } from '#core/sheet/cells.ts'
import { indicatorRoleAt } from '#core/sheet/indicator-columns.ts'
import type { ColumnReading, DateStyle, Field, IndicatorChoice, Layout, LayoutDoubt } from '#core/sheet/layout.ts'
import type { IssueCode, SheetIssue } from '#core/sheet/records.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { isUncertain } from './layout-choices.ts'

/** Name of a language in the language of the screen, with a capital. */
export function languageName(code: string, inLanguage: string): string {
  const name = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1)
}

/** The last day of 2016 in each style, as an example of it. */
export const dateExamples: Record<Exclude<DateStyle, 'mixed'>, string> = {
  serial: '42735',
  'd.m.Y': '31.12.2016',
  'd/m/Y': '31/12/2016',
  'm/d/Y': '12/31/2016',
  'Y-m-d': '2016-12-31',
  year: '2016',
}

export const decimalExamples = { ',': '1.234,56', '.': '1,234.56' } as const

/** Why a column was taken for what it is, and how sure that is. */
export function whyColumn(t: TFunction, format: Format, reading: ColumnReading): string {
  if (reading.decidedBy === null || (reading.field === null && reading.decidedBy !== 'user')) return t('sheets.why.nothing')
  if (reading.decidedBy === 'user') return t('sheets.why.user')
  return t(`sheets.why.${reading.decidedBy}`, { heading: reading.heading, sure: format.share(reading.confidence) })
}

/** Headings there are, and how many of them were understood. */
export function headingsUnderstood(layout: Layout): { readonly understood: number; readonly headings: number } {
  const headed = layout.readings.filter((reading) => reading.heading.trim() !== '')
  const { indicators } = layout
  const isUnderstood = ({ field, column }: ColumnReading): boolean =>
    field !== null || (indicators !== undefined && indicatorRoleAt(indicators, column) !== null)
  return { understood: headed.filter(isUnderstood).length, headings: headed.length }
}

/** The profile by its name: the user's own, or what a shipped one is called in the language of the screen. */
export function profileWords(t: TFunction, { profile, profileName }: Pick<Layout, 'profile' | 'profileName'>): string {
  return profileName ?? t(`profiles.${profile}`)
}

/** Where the instrument of a row comes from, in a few words. */
export function instrumentWords(t: TFunction, layout: Layout): string {
  const source = layout.instrument
  switch (source.kind) {
    case 'column':
      return t('sheets.instrument.from_column', { column: columnLetter(source.column) })
    case 'pattern':
      return t('sheets.instrument.from_pattern', { column: columnLetter(source.column) })
    case 'chosen':
      return source.code
    case 'none':
      return t('sheets.instrument.none')
  }
}

/** True where it is still to be said which instrument the rows belong to; partners and payments go with their operations. */
export function lacksInstrument({ kind, instrument }: Layout): boolean {
  return kind === 'operations' && instrument.kind === 'none'
}

/** Issues that ask something of the user, before the others that only tell. */
const asking: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'profile_unclear',
  'column_unclear',
  'date_order_unclear',
  'decimal_unclear',
  'currency_unclear',
  'heading_contradicts_values',
])

export function asksSomething(issue: SheetIssue): boolean {
  return asking.has(issue.code)
}

/** What stands to be decided before an import: columns taken for something without certainty, and a missing instrument. */
export function unsureColumns(layout: Layout): readonly ColumnReading[] {
  return layout.readings.filter(isUncertain)
}

const writingDoubts: ReadonlySet<LayoutDoubt['code']> = new Set<LayoutDoubt['code']>([
  'decimal_unclear',
  'date_order_unclear',
  'currency_unclear',
  'heading_contradicts_values',
])

/** Fields of which it is not sure how their values are written. */
export function doubtsOfWriting({ doubts, columns }: Layout): readonly Field[] {
  const asked = doubts.flatMap(({ code, field }) =>
    field !== null && writingDoubts.has(code) && columns[field] !== undefined ? [field] : [],
  )
  return [...new Set(asked)]
}

/** Currencies of the lists of operations there are, older ones included (2007-2013). */
export const currencies = [
  'EUR',
  'GBP',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'BGN',
  'SEK',
  'DKK',
  'NOK',
  'CHF',
  'ISK',
  'HRK',
  'LTL',
  'LVL',
  'EEK',
  'SKK',
]

/** "Target 2023" */
export function indicatorWords(t: TFunction, { role, year }: IndicatorChoice): string {
  const word = t(`sheets.meaning.indicator.${role}`)
  return year === null ? word : `${word} ${year}`
}
