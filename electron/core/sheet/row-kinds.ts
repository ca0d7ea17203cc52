import type { CellValue, SheetRow } from './cells.ts'
import { cellText, isBlank } from './cell-text.ts'
import { readsAsHeader } from './header-rows.ts'
import { beginsOtherTable, headsOtherTable, isHeadingRow, isNarrower, namesMoney, repeatsHeadings, type RowKeys } from './headings-again.ts'
import { isNumbering } from './numbering.ts'
import { fold } from './heading-words.ts'
import { dateFields, moneyFields, type SkippedRow, type SkipReason } from './layout.ts'
import { parseAmount } from './numbers.ts'
import { beginsAsAverage } from './vocabulary/average-words.ts'
import { beginsAsTotal, isTotalWord } from './vocabulary/total-words.ts'

export type RowKind = 'operation' | 'maybe_total' | 'maybe_average' | SkipReason

const plainNumber = /^-?\d[\d.,]*$/
const writtenNumber = /^[^\p{L}]*(?:€|£|eur|euro|kč|zł|ft|lei|лв)?[^\p{L}]*$/iu

function isNumberLike(value: CellValue | undefined): boolean {
  if (typeof value !== 'string') return typeof value === 'number'
  return value.length < 40 && (plainNumber.test(value) || (/\d/.test(value) && writtenNumber.test(value)))
}

/** Builds the judge of rows: an operation, or why not. Rows after the last operation are not known yet to be remarks. */
function createRowJudge(keys: RowKeys): (row: SheetRow) => RowKind {
  const { columns, dense } = keys
  const names = [columns.beneficiary, columns.operation].filter((column) => column !== undefined)
  const code = columns.operation_code
  const money = moneyFields.map((field) => columns[field]).filter((column) => column !== undefined)
  const days = [columns.start, columns.end, columns.decision_date].filter((column) => column !== undefined)
  const role = columns.role
  const bothNamed = names.length === 2 && names.every((column) => dense.includes(column))
  const firstHeading = keys.headings.keys().next().value
  const headingHere = firstHeading === undefined ? undefined : keys.headings.get(firstHeading)
  const longest = Math.max(0, ...[...(headingHere ?? [])].map((text) => text.length)) + 8
  const starts = new Set([...(headingHere ?? [])].map((text) => text.charAt(0)))
  /** Folding every first cell would be dear: length and first letter settle most. */
  const startsSo = new Map<string, boolean>()
  const mayRepeat = (text: string): boolean => {
    if (text.length > longest * 2) return false
    const letter = text.trimStart().charAt(0)
    let starting = startsSo.get(letter)
    if (starting === undefined) startsSo.set(letter, (starting = starts.has(fold(letter).charAt(0))))
    return starting
  }
  return (row) => {
    const { values } = row
    let filled = 0
    for (const value of values) if (!isBlank(value)) filled++
    if (filled === 0) return 'blank'
    let named = 0
    for (const column of names) if (!isBlank(values[column]) && typeof values[column] !== 'boolean') named++
    const coded = code !== undefined && !isBlank(values[code])
    let sums = 0
    for (const column of money) if (isNumberLike(values[column])) sums++
    let dated = 0
    for (const column of days) if (!isBlank(values[column])) dated++
    let present = 0
    for (const column of dense) if (!isBlank(values[column])) present++
    const share = dense.length === 0 ? 1 : present / dense.length
    if (named + (coded ? 1 : 0) <= 1 && dated === 0) {
      const label = values.find((value) => typeof value === 'string' && value.length < 120 && beginsAsTotal(value))
      // a list without titles, codes and days has little to tell "Total Bulgaria Ltd." from a total by: its sum has to say it
      if (label !== undefined) return share >= 0.75 && money.length > 0 && !isTotalWord(String(label)) ? 'maybe_total' : 'total'
      if (sums > 0 && values.some((value) => typeof value === 'string' && beginsAsAverage(value)))
        return named === 0 && !coded && names.length > 0 ? 'total' : 'maybe_average'
    }
    const first = firstHeading === undefined ? undefined : values[firstHeading]
    if (
      filled >= 2 &&
      typeof first === 'string' &&
      mayRepeat(first) &&
      headingHere?.has(fold(cellText(first))) &&
      repeatsHeadings(row, keys)
    )
      return isNarrower(row, keys) ? 'other_table' : 'repeated_header'
    if (filled >= 3 && sums === 0 && money.length > 0 && readsAsHeader(row))
      return beginsOtherTable(row, keys) ? 'other_table' : 'repeated_header'
    if (filled >= 2 && sums === 0 && namesMoney(row, keys, money)) return beginsOtherTable(row, keys) ? 'other_table' : 'repeated_header'
    if (filled >= 3 && sums + named > 0 && isNumbering(row, keys.dayFormats)) return 'numbering'
    // a heading that states the sum of its section, or a total without the word for it
    if (named === 1 && sums > 0 && !coded && dated === 0 && bothNamed && filled <= 1 + money.length) return 'maybe_total'
    if (named > 0 && role !== undefined && !isBlank(values[role])) return 'operation'
    const groups = named + (coded ? 1 : 0) + (sums > 0 ? 1 : 0) + (dated > 0 ? 1 : 0)
    // names alone may be a legend below the list
    if (groups >= 2 && share >= (money.length > 0 && sums === 0 && dated === 0 ? 0.55 : 0.4)) return 'operation'
    if (sums > 0 && named > 0 && filled >= 2) return 'operation'
    if (sums > 0 && share >= 0.5) return names.length > 0 && named === 0 && !coded && dated === 0 ? 'maybe_total' : 'operation'
    if (money.length === 0 && named > 0 && share >= 0.5) return 'operation'
    if (named === 0 && !coded && sums > 0) return 'total'
    if (named + (coded ? 1 : 0) >= 1 && filled <= 2) return 'heading'
    if (filled === 1 && sums === 0 && dated === 0 && names.length > 0 && values.findIndex((value) => !isBlank(value)) < (names[0] ?? 0))
      return 'heading'
    return 'continuation'
  }
}

/** Whether a short row names an operation of its own: a code written as another's, a beneficiary and a title. */
function namesOperationLike({ values }: SheetRow, other: SheetRow, { columns }: RowKeys): boolean {
  const { operation_code: code, beneficiary, operation } = columns
  if (code === undefined || beneficiary === undefined || operation === undefined) return false
  const shape = (value: CellValue | undefined): string => cellText(value).replaceAll(/\d/g, '0').replaceAll(/\p{L}/gu, 'a')
  const own = shape(values[code])
  const text = (column: number): boolean => typeof values[column] === 'string' && !isBlank(values[column])
  return own.includes('0') && own === shape(other.values[code]) && text(beneficiary) && text(operation)
}

export interface JudgedRows {
  readonly operations: readonly SheetRow[]
  readonly skipped: readonly SkippedRow[]
}

function amountIn(row: SheetRow, column: number): number {
  const value = row.values[column]
  if (typeof value === 'number') return value
  return typeof value === 'string' ? (parseAmount(value, ',') ?? parseAmount(value, '.') ?? 0) : 0
}

interface Unsure {
  readonly row: SheetRow
  readonly kind: 'maybe_total' | 'maybe_average'
  /** The operations since the last total: from (included) to (left out). */
  readonly from: number
  readonly to: number
}

/**
 * Which rows that may be averages are: they stand right below a total, or one of their amounts is the mean of the operations above, of all or
 * of those since the last total, with or without the blank ones.
 */
function averagesAmong(unsure: readonly Unsure[], operations: readonly SheetRow[], money: readonly number[]): ReadonlySet<SheetRow> {
  const isMean = ({ row, from, to }: Unsure, column: number): boolean => {
    const amount = amountIn(row, column)
    return [operations.slice(0, to), operations.slice(from, to)].some((above) => {
      const sum = above.reduce((all, operation) => all + amountIn(operation, column), 0)
      const counts = [above.length, above.filter(({ values }) => !isBlank(values[column])).length]
      return above.length > 1 && counts.some((count) => Math.abs(amount - sum / count) < Math.abs(amount) * 0.005)
    })
  }
  return new Set(
    unsure
      .filter((one) => one.kind === 'maybe_average' && ((one.to > 0 && one.from === one.to) || money.some((column) => isMean(one, column))))
      .map(({ row }) => row),
  )
}

/**
 * Which rows that may be totals are: their amount is the sum of the operations since the last total or up to the next, or more than half
 * of all. The sum of a single operation says something only where a total of several was found.
 */
function totalsAmong(unsure: readonly Unsure[], operations: readonly SheetRow[], money: readonly number[]): ReadonlySet<SheetRow> {
  const sure = new Set<SheetRow>()
  const likely = new Set<SheetRow>()
  for (const column of unsure.length === 0 ? [] : money) {
    const sums = [0]
    for (const row of operations) sums.push((sums.at(-1) ?? 0) + amountIn(row, column))
    const all = sums.at(-1) ?? 0
    for (const [index, { row, from, to }] of unsure.entries()) {
      const amount = amountIn(row, column)
      if (amount === 0) continue
      const next = unsure[index + 1]?.to ?? operations.length
      for (const [first, last] of [
        [from, to],
        [to, next],
      ] as const) {
        const sum = (sums[last] ?? 0) - (sums[first] ?? 0)
        if (last > first && Math.abs(amount - sum) < Math.abs(sum) * 0.005) (last - first > 1 ? sure : likely).add(row)
      }
      if (amount * 2 > all && operations.length > 2) sure.add(row)
    }
  }
  return sure.size > 0 ? new Set([...sure, ...likely]) : sure
}

/**
 * Parts the rows below the headings into operations and others. `fixed` are rows settled by hand; `bounds` are the first and last row
 * where the user gave them. What follows the last operation is a remark.
 */
export function judgeRows(
  rows: readonly SheetRow[],
  keys: RowKeys,
  fixed: Readonly<Record<number, 'operation' | 'skip'>>,
  bounds: { readonly first: number; readonly last: number },
): JudgedRows {
  const judge = createRowJudge(keys)
  const operations: SheetRow[] = []
  const skipped: SkippedRow[] = []
  const unsure: Unsure[] = []
  let since = 0
  /** Below the headings of another table: what stands there is in other columns. */
  let elsewhere = false
  let before = 0
  let lastHeader = 0
  /** Behind a gap, or behind a heading that is. */
  let apart = false
  const judgeInPlace = (row: SheetRow, below: SheetRow | undefined): RowKind => {
    if (row.row === lastHeader + 1 && isHeadingRow(row, keys)) return 'repeated_header'
    return apart && headsOtherTable(row, below, keys) ? 'other_table' : judge(row)
  }
  for (const [at, row] of rows.entries()) {
    const byHand = fixed[row.row]
    apart ||= at > 0 && row.row > before + 1
    const inside = row.row >= bounds.first && row.row <= bounds.last
    const judged: RowKind =
      byHand === 'operation' ? 'operation' : byHand === 'skip' || !inside ? 'by_hand' : judgeInPlace(row, rows[at + 1])
    before = row.row
    if (judged === 'repeated_header') lastHeader = row.row
    if (judged === 'other_table') elsewhere = true
    else if (judged === 'repeated_header') elsewhere = false
    const cut =
      judged === 'continuation' && [operations[0], operations.at(-1)].some((other) => other && namesOperationLike(row, other, keys))
    const told = cut ? 'operation' : judged
    const kind = elsewhere && byHand === undefined && told !== 'blank' ? 'other_table' : told
    apart &&= kind === 'heading' || kind === 'continuation'
    if (kind === 'operation') operations.push(row)
    else if (kind === 'maybe_total' || kind === 'maybe_average') unsure.push({ row, kind, from: since, to: operations.length })
    else if (kind !== 'blank') skipped.push({ row: row.row, reason: kind })
    if (kind === 'total' || kind === 'maybe_total') since = operations.length
  }
  const money = moneyFields.map((field) => keys.columns[field]).filter((column) => column !== undefined)
  const ofTotals = unsure.filter((one) => one.kind === 'maybe_total')
  const totals = new Set([...totalsAmong(ofTotals, operations, money), ...averagesAmong(unsure, operations, money)])
  for (const { row } of unsure)
    if (totals.has(row)) skipped.push({ row: row.row, reason: 'total' })
    else operations.push(row)
  if (unsure.length > 0) {
    operations.sort((a, b) => a.row - b.row)
    skipped.sort((a, b) => a.row - b.row)
  }
  for (const { row } of namesBelow(operations, keys, money)) skipped.push({ row, reason: 'continuation' })
  skipped.sort((a, b) => a.row - b.row)
  const end = operations.at(-1)?.row ?? 0
  const isRemark = ({ row, reason }: SkippedRow): boolean => row > end && (reason === 'heading' || reason === 'continuation')
  const remarks = new Set(skipped.filter(isRemark).map(({ row }) => row))
  const tabled = tableRows(rows.filter(({ row }) => remarks.has(row)))
  const reasonOf = ({ row, reason }: SkippedRow): SkipReason => (tabled.has(row) ? 'other_table' : remarks.has(row) ? 'footnote' : reason)
  return { operations, skipped: skipped.map((skip) => ({ row: skip.row, reason: reasonOf(skip) })) }
}

/**
 * Takes out of the operations those at the end that stand apart below the list and say neither amount nor day, where nearly all others do:
 * names in the same columns may be those of offices or measures. Gives what was taken out.
 */
function namesBelow(operations: SheetRow[], keys: RowKeys, money: readonly number[]): readonly SheetRow[] {
  const days = dateFields.map((field) => keys.columns[field]).filter((column) => column !== undefined)
  const tells = ({ values }: SheetRow): boolean =>
    money.some((column) => isNumberLike(values[column])) || days.some((column) => /\d/.test(cellText(values[column])))
  const last = operations.findLastIndex(tells)
  const below = operations.slice(last + 1)
  const [end, first] = [operations[last], below[0]]
  if (end === undefined || first === undefined || below.length < 2 || first.row === end.row + 1) return []
  if (operations.filter(tells).length < (last + 1) * 0.8 || below.some((row) => namesOperationLike(row, end, keys))) return []
  operations.length = last + 1
  return below
}

/** Fewer rows or columns of texts below a list are its legend. */
const leastTable = { rows: 3, columns: 3 }

/** Of the remarks below a list those that are a table: headings and rows without a gap, each filling several of the same columns. */
function tableRows(remarks: readonly SheetRow[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let from = 0; from < remarks.length;) {
    const columns = filledColumns(remarks[from]!)
    let to = from + 1
    while (remarks[to]?.row === remarks[to - 1]!.row + 1 && isUnder(remarks[to]!, columns)) to++
    if (columns.size >= leastTable.columns && to - from >= leastTable.rows) for (const { row } of remarks.slice(from, to)) found.add(row)
    from = to
  }
  return found
}

function filledColumns({ values }: SheetRow): ReadonlySet<number> {
  return new Set(values.flatMap((value, column) => (isBlank(value) ? [] : [column])))
}

/** Whether a row fills two of the columns at least, and no others. */
function isUnder(row: SheetRow, columns: ReadonlySet<number>): boolean {
  const filled = filledColumns(row)
  return filled.size >= 2 && [...filled].every((column) => columns.has(column))
}
