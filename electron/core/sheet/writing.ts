import type { Sheet, SheetRow } from './cells.ts'
import type { DateStyle, Field, LayoutChoices, LayoutDoubt, MoneyField, Writing } from './layout.ts'
import { ownDateStyles } from './number-style.ts'
import { currencyOfColumn } from './sheet-currency.ts'

interface WritingEvidence {
  readonly sheet: Sheet
  readonly operations: readonly SheetRow[]
  readonly sample: readonly SheetRow[]
  readonly money: readonly (readonly [MoneyField, number])[]
  readonly dates: readonly (readonly [Field, number])[]
  readonly headingOf: (column: number) => string
  /** What holds for the sheet. */
  readonly decimals: Readonly<Partial<Record<Field, '.' | ','>>>
  readonly dateStyle: DateStyle | null
  readonly currency: string | null
  readonly headerRow: number
}

/**
 * Fields written otherwise than the sheet: another decimal mark, days the other way round, another currency. What the user chose for the
 * sheet holds for all its fields, what was chosen for a field for that one. A currency of its own is a doubt: sums of it are no sums of the list's.
 */
export function writingOf(
  evidence: WritingEvidence,
  choices: LayoutChoices,
): { readonly writing: Readonly<Partial<Record<Field, Writing>>>; readonly doubts: readonly LayoutDoubt[] } {
  const { sheet, operations, sample, money, dates, decimals, dateStyle, currency, headerRow, headingOf } = evidence
  const writing: Partial<Record<Field, Writing>> = {}
  const add = (field: Field, own: Writing): void => {
    writing[field] = { ...writing[field], ...own }
  }
  if (choices.decimal === undefined) for (const [field, decimal] of Object.entries(decimals)) add(field as Field, { decimal })
  if (choices.dateStyle === undefined)
    for (const [field, style] of Object.entries(ownDateStyles(sheet, operations, dates, dateStyle)))
      add(field as Field, { dateStyle: style })
  const doubts: LayoutDoubt[] = []
  if (choices.currency === undefined && currency !== null)
    for (const [field, column] of money) {
      const named = currencyOfColumn(sheet, sample, column, headingOf(column))
      if (named === null || named === currency) continue
      add(field, { currency: named })
      if (choices.writing?.[field]?.currency === undefined)
        doubts.push({ code: 'currency_unclear', field, row: headerRow, column, value: named })
    }
  for (const [field, own] of Object.entries(choices.writing ?? {})) add(field as Field, own)
  return { writing, doubts }
}
