import type { Sheet, SheetRow } from './cells.ts'
import { cellText } from './cell-text.ts'
import type { DateStyle, Field } from './layout.ts'
import { dateStyleOf } from './dates.ts'
import { type DecimalMark, decimalOf, parseUnmarkedAmount } from './numbers.ts'

/** A column in question, with a row to look at and up to three of its texts. */
export interface ColumnInQuestion {
  readonly field: Field
  readonly column: number
  readonly row: number
  readonly value: string
}

export interface DecimalReading {
  readonly decimal: DecimalMark | null
  /** Fields whose texts can be read two ways, or whose own mark differs from the sheet's. */
  readonly unclear: readonly ColumnInQuestion[]
  /** Fields whose texts can be read two ways and are read as the place where the list was made writes numbers. */
  readonly byPlace: readonly ColumnInQuestion[]
  /** Fields whose texts are surely written with the other mark. */
  readonly own: Readonly<Partial<Record<Field, DecimalMark>>>
}

const mostTexts = 800
const textsShown = 3

/**
 * The decimal mark of the amounts written as text in the given columns, all together. A column whose texts all have three digits behind one
 * separator follows the others; without any that can only be read one way, `ofPlace` has to agree: the mark that the place writes.
 */
export function decimalOfColumns(
  rows: readonly SheetRow[],
  columns: readonly (readonly [Field, number])[],
  ofPlace: DecimalMark | null,
): DecimalReading {
  const step = Math.max(1, Math.floor(rows.length / mostTexts))
  const all: string[] = []
  const parts: { field: Field; column: number; texts: string[]; row: number; shown: Set<string> }[] = []
  for (const [field, column] of columns) {
    const part = { field, column, texts: [] as string[], row: 0, shown: new Set<string>() }
    for (let index = 0; index < rows.length; index += step) {
      const row = rows[index]
      const value = row?.values[column]
      if (row === undefined || typeof value !== 'string' || !/\d/.test(value)) continue
      const text = cellText(value)
      part.texts.push(text)
      all.push(text)
      if (part.shown.size < textsShown && parseUnmarkedAmount(text) === null) {
        if (part.row === 0) part.row = row.row
        part.shown.add(text)
      }
    }
    parts.push(part)
  }
  const whole = decimalOf(all)
  const own: Partial<Record<Field, DecimalMark>> = {}
  const unclear: ColumnInQuestion[] = []
  const byPlace: ColumnInQuestion[] = []
  for (const { field, column, texts, row, shown } of parts) {
    const found = decimalOf(texts)
    if (found.decimal === null) continue
    const differs = found.decimal !== whole.decimal
    if (differs && found.sure && found.clear) own[field] = found.decimal
    const question = {
      field,
      column,
      row: row === 0 ? (rows[0]?.row ?? 1) : row,
      value: shown.size === 0 ? (texts[0] ?? '') : [...shown].join(' · '),
    }
    const settled = found.sure ? found.clear && whole.clear : whole.clear
    if (!differs && settled) continue
    if (!differs && !whole.sure && found.decimal === ofPlace) byPlace.push(question)
    else unclear.push(question)
  }
  return { decimal: whole.decimal, unclear, byPlace, own }
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
