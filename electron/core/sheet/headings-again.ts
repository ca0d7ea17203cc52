import type { SheetRow } from './cells.ts'
import { cellText, isBlank } from './cell-text.ts'
import { topField } from './heading-scores.ts'
import { fold } from './heading-words.ts'
import { isTotalWord } from './vocabulary/total-words.ts'
import { type Field, moneyFields } from './layout.ts'

/** Which columns tell an operation from a title, a total or a remark. */
export interface RowKeys {
  readonly columns: Readonly<Partial<Record<Field, number>>>
  /** Columns that nearly every operation fills. */
  readonly dense: readonly number[]
  /** Headings by column, folded, to know a repeated header by. */
  readonly headings: ReadonlyMap<number, ReadonlySet<string>>
  /** Indexes of the sheet's formats that show a number as a day. */
  readonly dayFormats: ReadonlySet<number>
}

/** Whether most texts of a row are headings, each in its column. */
export function repeatsHeadings(row: SheetRow, keys: RowKeys): boolean {
  let filled = 0
  let same = 0
  for (let column = 0; column < row.values.length; column++) {
    const value = row.values[column]
    if (value === null || value === undefined) continue
    if (typeof value !== 'string') return false
    if (isBlank(value)) continue
    filled++
    if (keys.headings.get(column)?.has(fold(cellText(value)))) same++
    else if (filled - same > 4) return false
  }
  return same >= 2 && same >= filled * 0.6
}

/** Whether a row repeats a few of the headings and has others beside them: "Code, Beneficiary, Reason" below a list of many columns. */
export function isNarrower({ values }: SheetRow, { headings }: RowKeys): boolean {
  const filled = values.flatMap((value, column) => (isBlank(value) ? [] : [{ column, text: fold(cellText(value)) }]))
  return filled.length < headings.size * 0.6 && filled.some(({ column, text }) => !headings.get(column)?.has(text))
}

/** Whether headings in mid-sheet begin another table: most of the fields found above stand elsewhere in it, or nowhere. */
export function beginsOtherTable(row: SheetRow, keys: RowKeys): boolean {
  let same = 0
  let other = 0
  for (const field of ['beneficiary', 'operation', ...moneyFields] as const) {
    const column = keys.columns[field]
    if (column === undefined) continue
    const text = cellText(row.values[column])
    if (text !== '' && (topField(text) === field || keys.headings.get(column)?.has(fold(text)))) same++
    else other++
  }
  return other >= same
}

/** Whether texts alone stand in a row, and where amounts should stand the heading of one. */
export function namesMoney({ values }: SheetRow, keys: RowKeys, money: readonly number[]): boolean {
  return (
    money.some((column) => typeof values[column] === 'string' && keys.headings.get(column)?.has(fold(cellText(values[column])))) &&
    values.every((value) => value === null || value === undefined || typeof value === 'string')
  )
}

/** Whether all that stands in a row are headings, each in its column: the rows of a heading come again together. */
export function isHeadingRow({ values }: SheetRow, { headings }: RowKeys): boolean {
  return values.every((value, column) => isBlank(value) || headings.get(column)?.has(fold(cellText(value))) === true)
}

/** Whether a row heads a table of other columns: it says with a text what should be an amount, and below its name of somebody or something is a number. */
export function headsOtherTable({ values }: SheetRow, below: SheetRow | undefined, { columns }: RowKeys): boolean {
  const money = moneyFields.flatMap((field) => columns[field] ?? []).filter((column) => !isBlank(values[column]))
  // "withdrawn" says nothing of a column
  const headed = values.some((value) => typeof value === 'string' && (topField(cellText(value)) !== null || isTotalWord(value)))
  if (
    below === undefined ||
    money.length === 0 ||
    !headed ||
    values.some((value) => !isBlank(value) && (typeof value !== 'string' || /\d/.test(value)))
  )
    return false
  return [columns.beneficiary, columns.operation].some((column) => column !== undefined && typeof below.values[column] === 'number')
}
