import { cellText } from './cell-text.ts'
import type { Sheet, SheetRow } from './cells.ts'
import type { Layout } from './layout.ts'
import { parseAmount, parseUnmarkedAmount } from './numbers.ts'
import type { ProblemListener } from './read-records.ts'
import type { IndicatorReading } from './records.ts'

/** What offices write where there is no figure. */
const none = /^([-–—./]+|n\.? ?[ad]\.?|n\/[ad])$/i

/** Reads what a row of a sheet of indicators says; null for rows of other lists. A figure that cannot be read is heard of and left out. */
export function indicatorReader(sheet: Sheet, layout: Layout, listen: ProblemListener): (row: SheetRow) => IndicatorReading | null {
  const { indicators: columns, decimal } = layout
  if (columns === undefined) return () => null
  const text = (row: SheetRow, column: number | null): string | null =>
    (column === null ? '' : cellText(row.values[column])).replace(/^#.*$/, '') || null
  const figure = (row: SheetRow, column: number | null): number | null => {
    const value = column === null ? null : row.values[column]
    if (column === null || value === null || value === undefined) return null
    const isDate = sheet.formats[row.formats?.[column] ?? 0]?.kind === 'date'
    if (typeof value === 'number' && !isDate) return value
    const written = cellText(value)
    if (written === '' || none.test(written)) return null
    const bare = written.replace(/\s*%$/, '')
    const read = isDate ? null : decimal === null ? parseUnmarkedAmount(bare) : parseAmount(bare, decimal)
    if (read === null) listen('unreadable_number', null, row.row, column, written)
    return read
  }
  const year = (row: SheetRow, column: number): number | null => {
    const written = cellText(row.values[column])
    const found = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(written)?.[1]
    if (found === undefined && written !== '' && !none.test(written)) listen('unreadable_date', null, row.row, column, written)
    return found === undefined ? null : Number(found)
  }
  return (row) => {
    const ofRow = columns.year === null ? null : year(row, columns.year)
    const { targetYear } = columns
    return {
      name: text(row, columns.name),
      code: text(row, columns.code),
      unit: text(row, columns.unit),
      baseline: figure(row, columns.baseline),
      target: figure(row, columns.target),
      targetYear: targetYear === null ? null : 'stated' in targetYear ? targetYear.stated : year(row, targetYear.column),
      ...(columns.targets === undefined
        ? {}
        : {
            targets: columns.targets.flatMap(({ column, year: ofColumn }) => {
              const value = figure(row, column)
              return value === null ? [] : [{ year: ofColumn, value, column }]
            }),
          }),
      achieved: columns.achieved.flatMap(({ column, year: ofColumn }) => {
        const value = figure(row, column)
        return value === null ? [] : [{ year: ofColumn ?? ofRow, value, column }]
      }),
    }
  }
}
