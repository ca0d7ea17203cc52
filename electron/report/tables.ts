/** A value of an exported table: amounts and figures stay numbers, so that whoever opens the file can reckon with them. */
export type TableValue = string | number | null

/** One table for a csv file or one sheet of a workbook. */
export interface Table {
  /** Sheet name: at most 31 characters, none that Excel refuses. */
  readonly name: string
  /** The first row holds the headings. */
  readonly rows: readonly (readonly TableValue[])[]
}

/** A name that every spreadsheet program takes for a sheet. */
export function sheetName(name: string): string {
  return (
    name
      .replaceAll(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31)
      .trim() || 'Sheet'
  )
}
