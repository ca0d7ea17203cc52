import type { CellValue, Sheet } from '#core/sheet/cells.ts'

/** A sheet of these rows, the first one at `firstRow`; blank rows and trailing blanks are left out as the reader does. */
export function sheetOf(rows: readonly (readonly CellValue[])[], firstRow = 1): Pick<Sheet, 'rows' | 'formats'> {
  return {
    rows: rows.map((values, at) => ({ row: firstRow + at, values: withoutEnd(values) })).filter(({ values }) => values.length > 0),
    formats: [{ kind: 'general', code: 'General' }],
  }
}

function withoutEnd(values: readonly CellValue[]): readonly CellValue[] {
  const last = values.findLastIndex((value) => value !== null)
  return values.slice(0, last + 1)
}
