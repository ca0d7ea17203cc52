import type { CellValue, CellRange, Sheet, WorkbookFormat } from '#core/sheet/cells.ts'
import { read, set_cptable, utils, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from 'xlsx'
import { codePages } from './code-pages.ts'
import { createFormatList, type FormatList } from './number-formats.ts'
import { createRowCollector, filterHides, hiddenWithin, type CellBudget } from './sheet-rows.ts'
import { WorkbookError } from './workbook-error.ts'

// old .xls files hold text in the code page of the machine that wrote them
set_cptable(codePages)

const errorTexts: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
}

/** SheetJS keeps cells it could make nothing of as stubs without a value. */
type Cell = Pick<CellObject, 't' | 'v' | 'z'> | undefined

function valueOf(cell: NonNullable<Cell>): CellValue {
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' && Number.isFinite(cell.v) ? cell.v : null
    case 's':
      return typeof cell.v === 'string' && cell.v !== '' ? cell.v : null
    case 'b':
      return cell.v === true
    case 'e':
      return typeof cell.v === 'number' ? (errorTexts[cell.v] ?? '#ERROR!') : '#ERROR!'
    default:
      return null
  }
}

function formatOf(cell: NonNullable<Cell>, value: CellValue, list: FormatList): number {
  if (cell.t === 'e') return list.error()
  return typeof value === 'number' && typeof cell.z === 'string' ? list.of(cell.z) : 0
}

function readRows(sheet: WorkSheet, list: FormatList, budget: CellBudget): Pick<Sheet, 'rows' | 'width'> {
  const collector = createRowCollector(budget)
  const data: readonly (readonly Cell[] | undefined)[] = sheet['!data'] ?? []
  // forEach skips the holes of sparse arrays, so neither a declared range nor a lone far cell costs anything
  data.forEach((cells, rowIndex) => {
    if (cells === undefined) return
    let length = 0
    cells.forEach((cell, column) => {
      if (cell !== undefined && valueOf(cell) !== null) length = column + 1
    })
    if (length === 0) return
    if (length > budget.left) throw new WorkbookError('too_large', { cells: budget.limit - budget.left + length, limit: budget.limit })
    const values: CellValue[] = Array.from({ length }, () => null)
    const formats: number[] = Array.from({ length }, () => 0)
    cells.forEach((cell, column) => {
      if (cell === undefined || column >= length) return
      const value = valueOf(cell)
      if (value === null) return
      values[column] = value
      formats[column] = formatOf(cell, value, list)
    })
    collector.add(rowIndex + 1, values, formats)
  })
  return collector.finish()
}

function mergesOf(sheet: WorkSheet): CellRange[] {
  return (sheet['!merges'] ?? [])
    .map((range) => ({ fromRow: range.s.r + 1, toRow: range.e.r + 1, fromColumn: range.s.c, toColumn: range.e.c }))
    .filter((range) => range.fromRow > 0 && range.fromColumn >= 0 && range.toRow >= range.fromRow && range.toColumn >= range.fromColumn)
}

function filterOf(sheet: WorkSheet): CellRange | null {
  const ref = sheet['!autofilter']?.ref
  if (typeof ref !== 'string') return null
  const { s, e } = utils.decode_range(ref)
  return s.r < 0 || e.r < s.r ? null : { fromRow: s.r + 1, toRow: e.r + 1, fromColumn: s.c, toColumn: e.c }
}

function hiddenIn(list: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined, offset: number): number[] {
  const hidden: number[] = []
  list?.forEach((entry, index) => {
    if (entry?.hidden === true) hidden.push(index + offset)
  })
  return hidden
}

function sheetOf(book: WorkBook, name: string, index: number, budget: CellBudget): Sheet | null {
  const sheet = book.Sheets[name]
  // SheetJS leaves out without a word what it fails to read
  if (sheet === undefined) throw new WorkbookError('broken_sheet', { reason: 'sheet', sheet: name })
  // a chart, dialog or macro sheet has no cells
  if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return null
  const list = createFormatList()
  const { rows, width } = readRows(sheet, list, budget)
  const hidden = hiddenWithin(rows, width, hiddenIn(sheet['!rows'], 1), hiddenIn(sheet['!cols'], 0))
  return {
    name,
    hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    rows,
    width,
    formats: list.formats,
    merges: mergesOf(sheet),
    ...hidden,
    filtered: filterHides(filterOf(sheet), hidden.hiddenRows),
    // told of .xls only
    protected: Boolean(sheet['!protect']),
    date1904: book.Workbook?.WBProps?.date1904 === true,
  }
}

const plain: ParsingOptions = {
  dense: true,
  raw: true,
  cellDates: false,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
}

/**
 * Reads a workbook with SheetJS. Text (HTML, XML) comes decoded.
 * @throws {WorkbookError} `encrypted`, `unsupported`, `too_large` or `broken_sheet` with SheetJS's own words as `reason`.
 */
export function readWithSheetJs(source: Uint8Array | string, format: WorkbookFormat, budget: CellBudget): readonly Sheet[] {
  // cellStyles brings hidden rows and columns, and with them stubs: in ods a repeated blank cell becomes millions of those
  const options: ParsingOptions = {
    ...plain,
    cellStyles: format !== 'ods' && format !== 'html-xls',
    type: typeof source === 'string' ? 'string' : 'buffer',
  }
  const input = typeof source === 'string' ? source : Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  let book: WorkBook
  try {
    book = read(input, options)
  } catch (error) {
    throw refusalOf(error)
  }
  const sheets = book.SheetNames.map((name, index) => sheetOf(book, name, index, budget)).filter((sheet) => sheet !== null)
  if (sheets.length === 0) throw new WorkbookError('broken_sheet', { reason: 'no sheets' })
  return sheets
}

function refusalOf(error: unknown): WorkbookError {
  const reason = error instanceof Error ? error.message : String(error)
  if (/password|encrypt/i.test(reason)) return new WorkbookError('encrypted')
  if (/^unsupported|is not a spreadsheet/i.test(reason)) return new WorkbookError('unsupported', { what: reason })
  return new WorkbookError('broken_sheet', { reason })
}
