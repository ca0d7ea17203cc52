import type { CellRange, CellValue, NumberFormat, Sheet, SheetRow } from '#core/sheet/cells.ts'

const general: NumberFormat = { kind: 'general', code: 'General' }
const day: NumberFormat = { kind: 'date', code: 'dd/mm/yyyy' }

/** A cell of a test's sheet; `{ day }` is a serial number with a date format. */
export type TestCell = CellValue | { readonly day: number }

/** A small sheet; rows without cells are left out, as the reader leaves them out. */
export function sheetOf(
  rows: readonly (readonly TestCell[])[],
  more: { readonly merges?: readonly CellRange[]; readonly money?: NumberFormat } = {},
): Sheet {
  const made = rows.flatMap((cells, index): SheetRow[] => {
    if (cells.every((cell) => cell === null)) return []
    const values = cells.map((cell): CellValue => (typeof cell === 'object' && cell !== null ? cell.day : cell))
    const formats = cells.map((cell) => (typeof cell === 'object' && cell !== null ? 1 : more.money && typeof cell === 'number' ? 2 : 0))
    return [formats.some((format) => format > 0) ? { row: index + 1, values, formats } : { row: index + 1, values }]
  })
  return {
    name: 'Sheet1',
    hidden: false,
    rows: made,
    width: Math.max(0, ...made.map((row) => row.values.length)),
    formats: [general, day, ...(more.money ? [more.money] : [])],
    merges: more.merges ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    filtered: false,
    protected: false,
    date1904: false,
  }
}
