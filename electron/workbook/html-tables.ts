import type { CellRange, CellValue, Sheet } from '#core/sheet/cells.ts'
import { decodeEntities } from './html-entities.ts'
import { generalFormat } from './number-formats.ts'
import { createRowCollector, type CellBudget, type RowCollector } from './sheet-rows.ts'
import { WorkbookError } from './workbook-error.ts'

/**
 * Tables of an HTML page saved as .xls. SheetJS guesses numbers and days in them, knows seven entities, and joins words across tags;
 * here every cell stays the text a browser would show.
 */

interface OpenTable {
  readonly collector: RowCollector
  readonly merges: CellRange[]
  readonly hiddenRows: number[]
  /** Columns taken from above by a rowspan: column → rows left. */
  readonly spans: Map<number, number>
  row: number
  column: number
  values: CellValue[]
  /** Text of the open cell in pieces, null between cells. */
  cell: string[] | null
  columnSpan: number
}

/** Spans beyond a sheet's own size are nonsense. */
const widestSpan = 16_384
const tallestSpan = 1_048_576

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes)
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? '')
}

function span(attributes: string, name: string, most: number): number {
  const value = Number.parseInt(attribute(attributes, name) ?? '1', 10)
  return Number.isFinite(value) && value > 0 ? Math.min(value, most) : 1
}

/** White space as a browser shows it: runs become one blank, `<br>` and paragraphs are line breaks. */
function shownText(pieces: readonly string[]): string {
  return pieces
    .join('')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/^[ \n]+|[ \n]+$/g, '')
}

function closeCell(table: OpenTable): void {
  if (table.cell === null) return
  const text = shownText(table.cell)
  while (table.values.length < table.column) table.values.push(null)
  table.values[table.column] = text === '' ? null : text
  table.column += table.columnSpan
  table.cell = null
}

function closeRow(table: OpenTable): void {
  closeCell(table)
  if (table.row > 0) table.collector.add(table.row, table.values, [])
  table.values = []
}

function openRow(table: OpenTable, attributes: string): void {
  closeRow(table)
  table.row++
  table.column = 0
  for (const [column, rows] of table.spans) {
    if (rows <= 1) table.spans.delete(column)
    else table.spans.set(column, rows - 1)
  }
  if (/display\s*:\s*none/i.test(attribute(attributes, 'style') ?? '')) table.hiddenRows.push(table.row)
}

function openCell(table: OpenTable, attributes: string): void {
  if (table.row === 0) openRow(table, '')
  closeCell(table)
  while (table.spans.has(table.column)) table.column++
  const columns = span(attributes, 'colspan', widestSpan)
  const rows = span(attributes, 'rowspan', tallestSpan)
  table.columnSpan = columns
  table.cell = []
  if (rows === 1 && columns === 1) return
  table.merges.push({ fromRow: table.row, toRow: table.row + rows - 1, fromColumn: table.column, toColumn: table.column + columns - 1 })
  // the row itself counts once more when the next one opens
  if (rows > 1) for (let column = table.column; column < table.column + columns; column++) table.spans.set(column, rows)
}

function createTable(budget: CellBudget): OpenTable {
  return {
    collector: createRowCollector(budget),
    merges: [],
    hiddenRows: [],
    spans: new Map(),
    row: 0,
    column: 0,
    values: [],
    cell: null,
    columnSpan: 1,
  }
}

function sheetOf(table: OpenTable, name: string): Sheet {
  closeRow(table)
  return {
    name,
    hidden: false,
    ...table.collector.finish(),
    formats: [generalFormat],
    merges: table.merges,
    hiddenRows: table.hiddenRows,
    hiddenColumns: [],
    filtered: false,
    protected: false,
    date1904: false,
  }
}

const token =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|title|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9:]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<![^>]*>/gi

/** Every table that holds text as a sheet, in the order they begin; one inside another is a sheet of its own. @throws {WorkbookError} `not_a_sheet`, `too_large`. */
export function readHtmlTables(html: string, budget: CellBudget): readonly Sheet[] {
  const tables: OpenTable[] = []
  const open: OpenTable[] = []
  let at = 0
  const text = (until: number): void => {
    const cell = open.at(-1)?.cell
    if (cell && until > at) cell.push(decodeEntities(html.slice(at, until).replaceAll(/[\t\n\r\f ]+/g, ' ')))
  }
  for (const match of html.matchAll(token)) {
    text(match.index)
    at = match.index + match[0].length
    const name = match[3]?.toLowerCase()
    const closing = match[2] === '/'
    const table = open.at(-1)
    if (name === 'table') {
      if (!closing) {
        const made = createTable(budget)
        tables.push(made)
        open.push(made)
      } else if (table !== undefined) {
        closeRow(table)
        open.pop()
      }
    } else if (table !== undefined && name !== undefined) {
      if (name === 'tr') {
        if (closing) closeCell(table)
        else openRow(table, match[4] ?? '')
      } else if (name === 'td' || name === 'th') {
        if (closing) closeCell(table)
        else openCell(table, match[4] ?? '')
      } else if (table.cell !== null && (name === 'br' || name === 'p' || name === 'div' || name === 'li')) table.cell.push('\n')
    }
  }
  text(html.length)
  // Excel's own HTML names its sheets in a comment for itself
  const names = [...html.matchAll(/<x:Name>([^<]*)<\/x:Name>/g)].map((match) => decodeEntities(match[1] ?? ''))
  const sheets = tables.map((table, index) =>
    sheetOf(table, (tables.length === names.length ? names[index] : undefined) ?? `Sheet${index + 1}`),
  )
  const filled = sheets.filter((sheet) => sheet.rows.length > 0)
  if (filled.length === 0) throw new WorkbookError('not_a_sheet', { looksLike: 'html' })
  return filled
}
