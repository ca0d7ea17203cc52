/** A sheet as the file holds it: cells in rows, nothing interpreted. The reader (workbook/) makes it, recognition reads it. */

/** The stored value. Dates are their serial number (see `NumberFormat.kind`), errors their text ("#REF!"). */
export type CellValue = string | number | boolean | null

/** How the file says a number is to be shown; `formats[0]` of every sheet is the general one. */
export interface NumberFormat {
  readonly kind: 'general' | 'date' | 'percent' | 'money' | 'text' | 'error'
  /** ISO 4217, where the format itself names a currency. */
  readonly currency?: string
  /** The format code as written in the file. */
  readonly code: string
}

/** One row that holds anything. */
export interface SheetRow {
  /** 1-based, as Excel shows it; in csv the RFC 4180 record number. */
  readonly row: number
  /** From column A on; missing cells are null; no trailing nulls. */
  readonly values: readonly CellValue[]
  /** Index into `Sheet.formats` for each value; left out where all are general. */
  readonly formats?: readonly number[] | undefined
}

/** Rows and columns 1-based for rows, 0-based for columns, both ends included. */
export interface CellRange {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}

export interface Sheet {
  /** The tab's name; a csv file's base name. */
  readonly name: string
  readonly hidden: boolean
  /** Only rows that hold a value, ascending. Those of a large sheet unpack their values with each look: keep them where you look twice. */
  readonly rows: readonly SheetRow[]
  /** Width of the widest row. */
  readonly width: number
  readonly formats: readonly NumberFormat[]
  readonly merges: readonly CellRange[]
  /** 1-based. */
  readonly hiddenRows: readonly number[]
  /** 0-based. */
  readonly hiddenColumns: readonly number[]
  /** A filter is on that hides rows; those are among `hiddenRows`. */
  readonly filtered: boolean
  /** Its author locked it against changes. */
  readonly protected: boolean
  /** Serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean
}

/** What the file says about a sheet beside its cells. */
export type SheetFrame = Pick<Sheet, 'hidden' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'filtered' | 'protected'>

export function frameOf({ hidden, merges, hiddenRows, hiddenColumns, filtered, protected: locked }: Sheet): SheetFrame {
  return { hidden, merges, hiddenRows, hiddenColumns, filtered, protected: locked }
}

export type WorkbookFormat = 'xlsx' | 'xlsm' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'html-xls' | 'xml-xls'

export interface Workbook {
  readonly format: WorkbookFormat
  /** WHATWG label in lower case ("utf-8", "windows-1257"); csv and html only, else null. */
  readonly encoding: string | null
  /** csv only, else null. */
  readonly delimiter: string | null
  /** Why an xlsx was read the slow way, as a code: what in it the scanner does not read. Null for all others. */
  readonly fallback: string | null
  readonly sheets: readonly Sheet[]
}

/** "A" for 0, "AA" for 26. */
export function columnLetter(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}

/** 0 for "A", 26 for "AA"; -1 for anything that is no column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return -1
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
