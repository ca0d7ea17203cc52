import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'

/** The one place that writes xlsx files. */

type DocumentValue = string | number | null

/** A cell that is more than its value. */
export interface MarkedCell {
  readonly value: DocumentValue
  /** `title`: the sheet's own; `strong`: what must not be overlooked; `warn`, `bad`: filled, for weights; `left`, `amount`: a number among texts. */
  readonly look?: 'title' | 'strong' | 'warn' | 'bad' | 'left' | 'amount'
  /** Where a click leads inside the workbook: a sheet's name as wanted, 1-based row. */
  readonly to?: { readonly sheet: string; readonly row: number }
}
export type DocumentCell = DocumentValue | MarkedCell

export interface DocumentColumn {
  /** In characters. */
  readonly width?: number
  /** `amount`: grouped, two decimals; `wrap`: long texts over several lines; left out: plain. */
  readonly kind?: 'plain' | 'amount' | 'wrap'
  readonly hidden?: true
  /** What a cell below the headings may hold, as a list to choose from. */
  readonly choices?: readonly string[]
}

export interface DocumentSheet {
  readonly name: string
  readonly rows: readonly (readonly DocumentCell[])[]
  readonly columns?: readonly DocumentColumn[]
  /** 1-based row of the headings: bold on a fill, kept in view with all above it, with a filter over what is below. Left out: none. */
  readonly headingRow?: number
}

/** A cell holds no more; spreadsheet programs call a longer one damaged. */
const longestText = 32_767
const longestName = 31
/** Points. */
const lineHeight = 15
const mostLines = 12

const typeface = { name: 'Calibri', size: 11 } as const
const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } })
const looks: Readonly<Record<NonNullable<MarkedCell['look']> | 'heading' | 'link', CellStyle>> = {
  title: { font: { ...typeface, bold: true, size: 16 } },
  strong: { font: { ...typeface, bold: true }, alignment: { vertical: 'top' } },
  left: { font: typeface, alignment: { horizontal: 'left', vertical: 'top' } },
  amount: { font: typeface, numFmt: '#,##0.00', alignment: { horizontal: 'left', vertical: 'top' } },
  heading: { font: { ...typeface, bold: true }, alignment: { vertical: 'top', wrapText: true }, ...fill('E3ECEC') },
  warn: { font: { ...typeface, bold: true }, alignment: { vertical: 'top' }, ...fill('FBE9CF') },
  bad: { font: { ...typeface, bold: true }, alignment: { vertical: 'top' }, ...fill('F4CFC4') },
  link: { alignment: { vertical: 'top' }, font: { ...typeface, underline: true, color: { rgb: '0D5C68' } } },
}
const kinds: Readonly<Record<NonNullable<DocumentColumn['kind']>, CellStyle>> = {
  plain: { font: typeface, alignment: { vertical: 'top' } },
  amount: { font: typeface, numFmt: '#,##0.00', alignment: { vertical: 'top' } },
  wrap: { font: typeface, alignment: { vertical: 'top', wrapText: true } },
}

/**
 * An xlsx file. Texts stay texts, whatever they begin with: "=1+1" is shown, never reckoned. Numbers that are none (NaN, infinite)
 * and empty texts become empty cells; texts beyond 32,767 characters are cut and end in "…". Sheet names are made acceptable.
 */
export async function workbookDocument(sheets: readonly DocumentSheet[]): Promise<Uint8Array> {
  const names = new Map<DocumentSheet, string>()
  const taken = new Set<string>()
  for (const sheet of sheets) {
    const name = sheetName(sheet.name, taken)
    taken.add(name.toLowerCase())
    names.set(sheet, name)
  }
  const nameOf = (wanted: string): string => names.get(sheets.find(({ name }) => name === wanted)!) ?? wanted
  return writeXlsx({
    sheets: sheets.map((sheet) => worksheet(sheet, names.get(sheet)!, nameOf)),
    defaultFont: typeface,
  })
}

function worksheet({ rows, columns = [], headingRow }: DocumentSheet, name: string, nameOf: (wanted: string) => string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  const values = rows.map((row, at) =>
    row.map((cell, column): CellValue => {
      const { value, look, to } = typeof cell === 'object' && cell !== null ? cell : { value: cell, look: undefined, to: undefined }
      const style = at + 1 === headingRow ? looks.heading : look ? looks[look] : to ? looks.link : undefined
      if (style || to)
        cells.set(`${at},${column}`, {
          ...(style ? { style } : {}),
          ...(to ? { hyperlink: { target: '', location: `'${nameOf(to.sheet).replaceAll("'", "''")}'!A${to.row}` } } : {}),
        })
      return written(value)
    }),
  )
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1)
  return {
    name,
    rows: values,
    cells,
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    columns: columns.map(({ width: characters, kind = 'plain', hidden }) => ({
      ...(hidden ? { hidden } : {}),
      ...(characters === undefined ? {} : { width: characters }),
      style: kinds[kind],
    })),
    rowDefs: heights(values, columns),
    dataValidations: columns.flatMap(({ choices }, column) =>
      choices === undefined || headingRow === undefined || rows.length <= headingRow
        ? []
        : [
            {
              type: 'list' as const,
              values: [...choices],
              allowBlank: true,
              showErrorMessage: true,
              range: `${letters(column + 1)}${headingRow + 1}:${letters(column + 1)}${rows.length}`,
            },
          ],
    ),
    ...(headingRow === undefined
      ? {}
      : {
          freezePane: { rows: headingRow },
          autoFilter: { range: `A${headingRow}:${letters(width)}${Math.max(headingRow, rows.length)}` },
        }),
  }
}

/** Heights of rows with texts over several lines: not every program finds them out by itself. */
function heights(rows: readonly (readonly CellValue[])[], columns: readonly DocumentColumn[]): NonNullable<WriteSheet['rowDefs']> {
  const found: NonNullable<WriteSheet['rowDefs']> = new Map()
  for (const [at, row] of rows.entries()) {
    let lines = 1
    for (const [column, { kind, width = 10 }] of columns.entries()) {
      const value = row[column]
      if (kind !== 'wrap' || typeof value !== 'string') continue
      lines = Math.max(
        lines,
        value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0),
      )
    }
    if (lines > 1) found.set(at, { height: Math.min(lines, mostLines) * lineHeight })
  }
  return found
}

function written(value: DocumentValue): CellValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value === null || value === '') return null
  const text = wellFormed(value)
  return text.length > longestText ? `${wellFormed(text.slice(0, longestText - 1))}…` : text
}

/** Halves of characters and control characters would make the file's XML unreadable. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

/** A name no spreadsheet program refuses, different from those taken (case does not count). */
function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const cleaned = wellFormed(wanted)
    .replaceAll(/[\\/?*:[\]\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[' ]+|[' ]+$/g, '')
  // Excel keeps "History" for itself
  const base = cleaned === '' ? 'Sheet' : cleaned.toLowerCase() === 'history' ? `${cleaned} 1` : cleaned
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`
    // by characters, so that none is cut in half
    let name = ''
    for (const character of base) {
      if (name.length + character.length + suffix.length > longestName) break
      name += character
    }
    name = name.replaceAll(/[' ]+$/g, '') + suffix
    if (!taken.has(name.toLowerCase())) return name
  }
}

function letters(column: number): string {
  let text = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text
  return text
}
