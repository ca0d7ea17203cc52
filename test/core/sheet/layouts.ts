import { expect } from 'vitest'
import { columnIndex } from '#core/sheet/cells.ts'
import type { Field, Layout, LayoutChoices } from '#core/sheet/layout.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

/** What a sheet of a test comes from. */
export const context = { fileName: 'list.xlsx', format: 'xlsx' } as const
/** The layout recognised in rows. */
export const layoutOf = (rows: readonly (readonly TestCell[])[], choices?: LayoutChoices): Layout =>
  recognise(sheetOf(rows), context, choices)
/** Expects fields in columns. */
export const letters = (layout: Layout, wanted: Partial<Record<Field, string>>): void => {
  for (const [field, letter] of Object.entries(wanted))
    expect([field, layout.columns[field as Field]]).toEqual([field, columnIndex(letter)])
}
/** Row → why it is no operation. */
export const skipped = (layout: Layout): Record<number, string> =>
  Object.fromEntries(layout.skippedRows.map(({ row, reason }) => [row, reason]))
/** Doubts as "code field". */
export const doubts = (layout: Layout): string[] => layout.doubts.map(({ code, field }) => `${code} ${field}`)

/** A plain header. */
export const heading = ['Beneficiary', 'Project', 'Start date', 'Total cost', 'Grant']
/** One operation under it. */
export const operation = (index: number): readonly TestCell[] => [
  `Alfa ${index} Ltd`,
  `New machines ${index}`,
  { day: 42_000 + index },
  1000.25 * (index + 3),
  600.5 * (index + 2),
]
/** Some operations under it. */
export const operations = (count: number, from = 0): (readonly TestCell[])[] =>
  Array.from({ length: count }, (_, index) => operation(from + index))
