/** A value of an exported table: amounts and figures stay numbers, so that whoever opens the file can reckon with them. */
export type TableValue = string | number | null

/** One table for a csv file or one sheet of a workbook. */
export interface Table {
  /** Name of the sheet; the workbook makes it acceptable. */
  readonly name: string
  /** The first row holds the headings. */
  readonly rows: readonly (readonly TableValue[])[]
}
