import type { Sheet, SheetRow } from './cells.ts'
import { cellText } from './cell-text.ts'
import type { DateStyle, Field } from './layout.ts'
import { dateStyleOf } from './dates.ts'
import { decimalOf, parseUnmarkedAmount } from './numbers.ts'

export interface DecimalReading {
  readonly decimal: '.' | ',' | null
  /** Fields whose texts can be read two ways, or whose own mark differs from the sheet's; with a row to look at. */
  readonly unclear: readonly { readonly field: Field; readonly column: number; readonly row: number; readonly value: string }[]
  /** Fields whose texts are surely written with the other mark. */
  readonly own: Readonly<Partial<Record<Field, '.' | ','>>>
}

const mostTexts = 800

/** The decimal mark of the amounts written as text in the given columns, all together. */
export function decimalOfColumns(rows: readonly SheetRow[], columns: readonly (readonly [Field, number])[]): DecimalReading {
  const step = Math.max(1, Math.floor(rows.length / mostTexts))
  const all: string[] = []
  const parts: { field: Field; column: number; texts: string[]; row: number; value: string }[] = []
  for (const [field, column] of columns) {
    const part = { field, column, texts: [] as string[], row: 0, value: '' }
    for (let index = 0; index < rows.length; index += step) {
      const row = rows[index]
      const value = row?.values[column]
      if (row === undefined || typeof value !== 'string' || !/\d/.test(value)) continue
      const text = cellText(value)
      part.texts.push(text)
      all.push(text)
      if (part.row === 0 && parseUnmarkedAmount(text) === null) {
        part.row = row.row
        part.value = text
      }
    }
    parts.push(part)
  }
  const whole = decimalOf(all)
  const own: Partial<Record<Field, '.' | ','>> = {}
  for (const { field, texts } of parts) {
    const found = decimalOf(texts)
    if (found.decimal !== null && found.sure && found.clear && found.decimal !== whole.decimal) own[field] = found.decimal
  }
  const unclear = parts.flatMap(({ field, column, texts, row, value }) => {
    const found = decimalOf(texts)
    const differs = found.decimal !== null && found.decimal !== whole.decimal
    return differs || !found.clear || (!whole.clear && found.decimal !== null)
      ? [{ field, column, row: row === 0 ? (rows[0]?.row ?? 1) : row, value: value === '' ? (texts[0] ?? '') : value }]
      : []
  })
  return { decimal: whole.decimal, unclear, own }
}

/** How the days of the given columns are written, all together; `clear` is false where day and month could be changed over. */
export function dateStyleOfColumns(
  sheet: Sheet,
  rows: readonly SheetRow[],
  columns: readonly number[],
): { readonly style: DateStyle | null; readonly clear: boolean; readonly sure: boolean } {
  const step = Math.max(1, Math.floor(rows.length / mostTexts))
  function* cells(): Generator<{ value: string | number; kind: 'general' | 'date' | 'percent' | 'money' | 'text' | 'error' }> {
    for (const column of columns)
      for (let index = 0; index < rows.length; index += step) {
        const row = rows[index]
        const value = row?.values[column]
        if (row === undefined || (typeof value !== 'string' && typeof value !== 'number')) continue
        yield { value, kind: sheet.formats[row.formats?.[column] ?? 0]?.kind ?? 'general' }
      }
  }
  return dateStyleOf(cells())
}

/** Fields whose days stand the other way round than those of the sheet, as their own values show. */
export function ownDateStyles(
  sheet: Sheet,
  rows: readonly SheetRow[],
  columns: readonly (readonly [Field, number])[],
  whole: DateStyle | null,
): Readonly<Partial<Record<Field, DateStyle>>> {
  const own: Partial<Record<Field, DateStyle>> = {}
  for (const [field, column] of columns) {
    const { style, clear, sure } = dateStyleOfColumns(sheet, rows, [column])
    if (style !== null && style !== 'mixed' && sure && clear && (style === 'm/d/Y') !== (whole === 'm/d/Y')) own[field] = style
  }
  return own
}
