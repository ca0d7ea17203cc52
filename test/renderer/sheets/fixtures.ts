import type { ColumnReading, Field, Layout } from '#core/sheet/layout.ts'
import type { SheetTotals } from '#core/sheet/records.ts'

/** A layout of columns A, B, C …, headings in row 3, operations in rows 4 to 20, a title before and a total behind. */
export function layoutOf(held: readonly (Field | null)[], change: Partial<Layout> = {}): Layout {
  const readings = held.map((field, column): ColumnReading => ({
    column,
    heading: `Heading ${column + 1}`,
    field,
    confidence: field === null ? 0 : 0.9,
    alternatives: [],
    decidedBy: field === null ? null : 'heading',
  }))
  return {
    isList: true,
    kind: 'operations',
    profile: 'eu-list',
    profileName: null,
    shipped: 'eu-list',
    confidence: 0.9,
    headerRows: [3],
    firstDataRow: 4,
    lastDataRow: 20,
    dataRows: 17,
    skippedRows: [
      { row: 1, reason: 'title' },
      { row: 21, reason: 'total' },
    ],
    language: 'de',
    decimal: ',',
    dateStyle: 'd.m.Y',
    currency: 'EUR',
    scale: {},
    columns: Object.fromEntries(held.flatMap((field, column) => (field === null ? [] : [[field, column]]))),
    readings,
    instrument: { kind: 'none' },
    doubts: [],
    ...change,
  }
}

export function totalsOf(sums: SheetTotals['sums']): SheetTotals {
  return { operations: 17, beneficiaries: 9, sums, dates: {} }
}
