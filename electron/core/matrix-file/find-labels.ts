import { cellText, isBlank } from '../sheet/cell-text.ts'
import type { CellValue, SheetRow } from '../sheet/cells.ts'
import { fold } from '../sheet/heading-words.ts'
import { isTotalWord } from '../sheet/vocabulary/total-words.ts'
import type { CellPlace } from './matrix-file.ts'
import { writtenValue } from './written-value.ts'

/** Labels that stand in a row above and in a column beside the same cells. */
export interface FoundLabels {
  readonly headerRow: number
  readonly labelColumn: number
  readonly labels: readonly {
    readonly inRow: CellPlace
    readonly inColumn: CellPlace
    /** It stands more than once in the row or in the column: its occurrences are paired in their order. */
    readonly twice: boolean
  }[]
  readonly onlyInRow: readonly CellPlace[]
  readonly onlyInColumn: readonly CellPlace[]
  /** Rows and columns of sums behind the labels. */
  readonly sums: number
  /** Labels of row and column are the same only in their numbers: "1 : CODE" above, "1 : Name" beside. */
  readonly byNumber: boolean
}

/** A label below which no matrix is looked for: lists are long, matrices are not. */
const lastRow = 5_000
const mostLabels = 2_000
const mostMatrices = 20
const gapBeforeFirst = 5

type Key = (value: CellValue) => string | null

/** "P" and "NA" may be codes of instruments. */
const textKey: Key = (value) =>
  typeof value === 'string' && typeof writtenValue(value) !== 'number' ? fold(cellText(value)) || null : null
const numberKey: Key = (value) => {
  const found = numbered(cellText(value))
  return found === null ? null : `#${found.number}`
}

/** "1 : POP" → 1 and POP: how MICMAC prints its variables. */
export function numbered(text: string): { readonly number: number; readonly text: string } | null {
  const groups = /^(?<number>\d{1,4})\s*[:.)]\s*(?<text>[^\d\s].*)$/u.exec(text)?.groups
  return groups ? { number: Number(groups['number']), text: groups['text']!.trim() } : null
}

/** Every square of labels in the rows of a sheet, from above; the same cells are never in two of them. */
export function findLabels(rows: readonly SheetRow[]): readonly FoundLabels[] {
  const near = rows.filter(({ row }) => row <= lastRow)
  for (const [key, byNumber] of [
    [textKey, false],
    [numberKey, true],
  ] as const) {
    const found = squaresBy(near, key, byNumber)
    if (found.length > 0) return found
  }
  const counted = countedSquare(near)
  return counted === null ? [] : [counted]
}

function squaresBy(rows: readonly SheetRow[], key: Key, byNumber: boolean): readonly FoundLabels[] {
  const keys = rows.map(({ values }) => values.map(key))
  const candidates = candidatesIn(rows, keys)
  const found: FoundLabels[] = []
  for (const { at, column } of candidates) {
    if (found.length >= mostMatrices) break
    const square = squareAt(rows, keys, at, column, byNumber)
    if (square !== null && !found.some((other) => overlap(other, square))) found.push(square)
  }
  return found.toSorted((a, b) => a.headerRow - b.headerRow || a.labelColumn - b.labelColumn)
}

/** Pairs of a row (by index) and a column that share keys, those with most first, then from above and from the left. */
function candidatesIn(rows: readonly SheetRow[], keys: readonly (readonly (string | null)[])[]) {
  const below = new Map<string, Map<number, number>>()
  for (const [at, line] of keys.entries())
    for (const [column, key] of line.entries()) {
      if (key === null) continue
      const columns = below.get(key) ?? new Map<number, number>()
      columns.set(column, at)
      below.set(key, columns)
    }
  const candidates: { readonly at: number; readonly column: number; readonly common: number }[] = []
  for (const [at, line] of keys.entries()) {
    if (line.length < 3 || line.length > mostLabels) continue
    const common = new Map<number, number>()
    const seen = new Set<string>()
    for (const [place, key] of line.entries()) {
      if (key === null || seen.has(key)) continue
      seen.add(key)
      for (const [column, last] of below.get(key) ?? []) if (last > at && column < place) common.set(column, (common.get(column) ?? 0) + 1)
    }
    for (const [column, count] of common) if (count >= 2) candidates.push({ at, column, common: count })
  }
  return candidates.toSorted((a, b) => b.common - a.common || rows[a.at]!.row - rows[b.at]!.row || a.column - b.column).slice(0, 500)
}

function squareAt(
  rows: readonly SheetRow[],
  keys: readonly (readonly (string | null)[])[],
  at: number,
  labelColumn: number,
  byNumber: boolean,
): FoundLabels | null {
  const header = keys[at]!
  const columnsOf = positions(header.map((key, column) => (column > labelColumn ? key : null)))
  const start = firstRow(rows, keys, at, labelColumn, columnsOf)
  if (start === null) return null
  const lines: { readonly key: string; readonly at: number }[] = []
  for (let line = start; line < rows.length && lines.length < mostLabels; line++) {
    if (line > start && rows[line]!.row !== rows[line - 1]!.row + 1) break
    const key = keys[line]![labelColumn] ?? null
    if (key === null) break
    lines.push({ key, at: line })
  }
  const rowsOf = positions(lines.map(({ key }) => key))
  const labels = [...columnsOf].flatMap(([key, columns]) => {
    const own = rowsOf.get(key) ?? []
    const twice = columns.length > 1 || own.length > 1
    return columns.slice(0, own.length).map((column, occurrence) => ({
      inRow: { row: rows[at]!.row, column },
      inColumn: { row: rows[lines[own[occurrence]!]!.at]!.row, column: labelColumn },
      twice,
    }))
  })
  labels.sort((a, b) => a.inRow.column - b.inRow.column)
  const final = labels.at(-1)
  if (final && labels.length > 2 && isTotalWord(cellText(rows[at]!.values[final.inRow.column])) && isLast(final.inColumn.row, lines, rows))
    labels.pop()
  const byRow = new Map(rows.map((row) => [row.row, row]))
  if (labels.length < 2 || !readsAsMatrix(labels, byRow)) return null
  const besides = lines.map((line) => rows[line.at]!)
  const { sums, onlyInRow, onlyInColumn } = restOf(labels, rows[at]!, besides, byRow)
  if (labels.length < Math.max(onlyInRow.length, onlyInColumn.length)) return null
  return { headerRow: rows[at]!.row, labelColumn, labels, onlyInRow, onlyInColumn, sums, byNumber }
}

/** Filled rows and columns whose label stands on one side only; sums are those behind the last label. */
function restOf(
  labels: FoundLabels['labels'],
  header: SheetRow,
  lines: readonly SheetRow[],
  byRow: ReadonlyMap<number, SheetRow>,
): Pick<FoundLabels, 'sums' | 'onlyInRow' | 'onlyInColumn'> {
  const columns = labels.map(({ inRow }) => inRow.column)
  const places = labels.map(({ inColumn }) => inColumn.row)
  const labelColumn = labels[0]!.inColumn.column
  const isFilled = (row: SheetRow, column: number): boolean => !isBlank(row.values[column])
  const restColumns = runAfter(header.values, Math.min(...columns))
    .filter((column) => !columns.includes(column) && places.some((row) => isFilled(byRow.get(row)!, column)))
    .map((column) => ({ row: header.row, column, text: cellText(header.values[column]), behind: column > Math.max(...columns) }))
  const restRows = lines
    .filter((row) => !places.includes(row.row) && columns.some((column) => isFilled(row, column)))
    .map((row) => ({ row: row.row, column: labelColumn, text: cellText(row.values[labelColumn]), behind: row.row > Math.max(...places) }))
  const isSum = ({ text, behind }: { readonly text: string; readonly behind: boolean }): boolean => behind && isSumHeading(text)
  const place = ({ row, column }: CellPlace): CellPlace => ({ row, column })
  return {
    sums: [...restColumns, ...restRows].filter(isSum).length,
    onlyInRow: restColumns.filter((one) => !isSum(one)).map(place),
    onlyInColumn: restRows.filter((one) => !isSum(one)).map(place),
  }
}

/** The first row below whose label stands above too; not far down, so that lists below a title are no matrices. */
function firstRow(
  rows: readonly SheetRow[],
  keys: readonly (readonly (string | null)[])[],
  at: number,
  column: number,
  above: ReadonlyMap<string, unknown>,
): number | null {
  for (let line = at + 1; line < rows.length && rows[line]!.row - rows[at]!.row <= gapBeforeFirst; line++) {
    const key = keys[line]![column] ?? null
    if (key !== null && above.has(key)) return line
  }
  return null
}

function isLast(row: number, lines: readonly { readonly at: number }[], rows: readonly SheetRow[]): boolean {
  return rows[lines.at(-1)!.at]!.row === row
}

function positions(keys: readonly (string | null)[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, key] of keys.entries()) if (key !== null) found.set(key, [...(found.get(key) ?? []), at])
  return found
}

/** Columns from `first` on up to the first blank one. */
function runAfter(values: readonly CellValue[], first: number): number[] {
  const columns: number[] = []
  for (let column = first; column < values.length && !isBlank(values[column]); column++) columns.push(column)
  return columns
}

const sumHeadings: ReadonlySet<string> = new Set(
  (
    'active sum|passive sum|row sum|column sum|gives|receives|influence|dependence|driving power|dependence power|number of rows|' +
    'dà|riceve|influenza|dipendenza|somma attiva|somma passiva|Aktivsumme|Passivsumme|dépendance'
  )
    .split('|')
    .map((word) => fold(word)),
)

function isSumHeading(text: string): boolean {
  return isTotalWord(text) || sumHeadings.has(fold(text))
}

/** Most of what stands between the labels is a value, the diagonal aside. */
function readsAsMatrix(labels: FoundLabels['labels'], byRow: ReadonlyMap<number, SheetRow>): boolean {
  let filled = 0
  let values = 0
  for (const { inColumn } of labels)
    for (const { inRow, inColumn: own } of labels) {
      const value = byRow.get(inColumn.row)?.values[inRow.column]
      if (own.row === inColumn.row || isBlank(value)) continue
      filled++
      if (writtenValue(value) !== undefined) values++
    }
  return values * 2 >= filled
}

function overlap(a: FoundLabels, b: FoundLabels): boolean {
  const box = ({ labels, headerRow, labelColumn }: FoundLabels) => ({
    top: headerRow,
    left: labelColumn,
    bottom: Math.max(...labels.map(({ inColumn }) => inColumn.row)),
    right: Math.max(...labels.map(({ inRow }) => inRow.column)),
  })
  const [one, other] = [box(a), box(b)]
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
}

/** Labels 1, 2, 3 … in row and column. At least three: fewer are too easily numbers of the matrix. */
function countedSquare(rows: readonly SheetRow[]): FoundLabels | null {
  for (const [at, { row, values }] of rows.entries())
    for (const column of values.keys()) {
      const across = countedFrom((step) => values[column + step])
      if (across < 3) continue
      const down = countedFrom((step) => (rows[at + step]?.row === row + step ? rows[at + step]!.values[column] : null))
      if (down !== across) continue
      const labels = Array.from({ length: across }, (_, step) => ({
        inRow: { row, column: column + step + 1 },
        inColumn: { row: row + step + 1, column },
        twice: false,
      }))
      return { headerRow: row, labelColumn: column, labels, onlyInRow: [], onlyInColumn: [], sums: 0, byNumber: false }
    }
  return null
}

/** How far cells count 1, 2, 3 …. */
function countedFrom(cell: (step: number) => CellValue | undefined): number {
  let count = 0
  while (cellText(cell(count + 1)) === String(count + 1)) count++
  return count
}
