import { cellText, isBlank } from './cell-text.ts'
import type { SheetRow } from './cells.ts'
import type { Heading } from './headings.ts'
import { type Field, moneyFields } from './layout.ts'

const denseShare = 0.85

function filledCells(row: SheetRow): number {
  return row.values.reduce<number>((count, value) => (isBlank(value) ? count : count + 1), 0)
}

/** Rows that look most like operations: with a name and a sum, or else as full as the fuller rows. */
function typicalRows(sample: readonly SheetRow[], columns: Readonly<Partial<Record<Field, number>>>): readonly SheetRow[] {
  const names = [columns.beneficiary, columns.operation].filter((column) => column !== undefined)
  const money = moneyFields.map((field) => columns[field]).filter((column) => column !== undefined)
  const paid = sample.filter(({ values }) => money.some((column) => /\d/.test(cellText(values[column]))))
  const whole = paid.filter(({ values }) => names.length > 0 && names.every((column) => !isBlank(values[column])))
  if (whole.length >= 2) return whole
  const told = paid.filter(({ values }) => names.some((column) => !isBlank(values[column])))
  if (told.length >= 2) return told
  const fills = sample.map(filledCells).sort((a, b) => a - b)
  const full = fills[Math.floor(fills.length * 0.9)] ?? 0
  return sample.filter((row) => filledCells(row) >= full * 0.6)
}

/** Columns that nearly every operation fills: they tell an operation from a remark. */
export function denseColumns(
  sample: readonly SheetRow[],
  headings: readonly Heading[],
  columns: Readonly<Partial<Record<Field, number>>>,
): number[] {
  const typical = typicalRows(sample, columns)
  return headings.flatMap(({ column }) => {
    let filled = 0
    for (const row of typical) if (!isBlank(row.values[column])) filled++
    return filled >= typical.length * denseShare ? [column] : []
  })
}
