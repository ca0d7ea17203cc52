import type { CellValue, SheetRow } from './cells.ts'
import { cellText, isBlank } from './cell-text.ts'
import { fold } from './heading-words.ts'
import { type Field, moneyFields, type SkippedRow, type SkipReason } from './layout.ts'

/** Words a line of totals begins with, in the EU's languages, folded. */
const totalStart =
  /^(?:sub ?-?)?(?:totals?|totale|totali|totaal|total general|grand total|gesamt|gesamtsumme|gesamtbetrag|summe|zwischensumme|insgesamt|endsumme|suma|somme|sous[- ]total|sous[- ]totaux|subtotal|subtotale|totaux|razem|ogolem|lacznie|celkem|celkom|spolu|soucet|mezisoucet|medzisucet|skupaj|vsota|ukupno|sveukupno|osszesen|mindosszesen|reszosszeg|yhteensa|kaikki yhteensa|summa|kokku|vahesumma|kopa|pavisam|is viso|viso|bendra suma|i alt|ialt|sammenlagt|totalt|delsumma|tutto|somma|total geral|importe total|συνολο|γενικο συνολο|μερικο συνολο|αθροισμα|общо|всичко|сума|jumla|total i|iomlan|σουμα)(?![\p{L}])/u

/** Which columns tell an operation from a title, a total or a remark. */
export interface RowKeys {
  readonly columns: Readonly<Partial<Record<Field, number>>>
  /** Columns that nearly every operation fills. */
  readonly dense: readonly number[]
  /** Headings by column, folded, to know a repeated header by. */
  readonly headings: ReadonlyMap<number, ReadonlySet<string>>
}

export type RowKind = 'operation' | SkipReason

const isNumberLike = (value: CellValue | undefined): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' &&
    /\d/.test(value) &&
    /^[^\p{L}]*(?:€|£|eur|euro|kč|zł|ft|lei|лв)?[^\p{L}]*$/iu.test(value) &&
    value.length < 40)

function isNumbering(values: readonly CellValue[]): boolean {
  let expected = -1
  let count = 0
  for (const value of values) {
    if (isBlank(value)) continue
    const match = /^\(?\s*(\d{1,2})\s*[.)]?$/.exec(cellText(value))
    if (!match) return false
    const number = Number(match[1])
    if (expected < 0 ? number > 2 : number !== expected) return false
    expected = number + 1
    count++
  }
  return count >= 3
}

function repeatsHeadings(row: SheetRow, keys: RowKeys): boolean {
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

/** Builds the judge of rows: an operation, or why not. Rows after the last operation are not known yet to be remarks. */
export function createRowJudge(keys: RowKeys): (row: SheetRow) => RowKind {
  const { columns, dense } = keys
  const names = [columns.beneficiary, columns.operation].filter((column) => column !== undefined)
  const code = columns.operation_code
  const money = moneyFields.map((field) => columns[field]).filter((column) => column !== undefined)
  const days = [columns.start, columns.end, columns.decision_date].filter((column) => column !== undefined)
  const firstHeading = keys.headings.keys().next().value
  const headingHere = firstHeading === undefined ? undefined : keys.headings.get(firstHeading)
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
    if (
      named + (coded ? 1 : 0) <= 1 &&
      dated === 0 &&
      values.some((value) => typeof value === 'string' && value.length < 120 && totalStart.test(fold(value).trim()))
    )
      return 'total'
    const first = firstHeading === undefined ? undefined : values[firstHeading]
    if (filled >= 2 && typeof first === 'string' && headingHere?.has(fold(cellText(first))) && repeatsHeadings(row, keys))
      return 'repeated_header'
    if (filled >= 3 && sums + named > 0 && isNumbering(values)) return 'numbering'
    const groups = named + (coded ? 1 : 0) + (sums > 0 ? 1 : 0) + (dated > 0 ? 1 : 0)
    if (groups >= 2 && share >= 0.4) return 'operation'
    if (sums > 0 && named > 0 && filled >= 2) return 'operation'
    if (sums > 0 && share >= 0.5) return 'operation'
    if (money.length === 0 && named > 0 && share >= 0.5) return 'operation'
    if (named === 0 && !coded && sums > 0) return 'total'
    if (named + (coded ? 1 : 0) >= 1 && filled <= 2) return 'heading'
    if (filled === 1 && sums === 0 && dated === 0 && names.length > 0 && values.findIndex((value) => !isBlank(value)) < (names[0] ?? 0))
      return 'heading'
    return 'continuation'
  }
}

export interface JudgedRows {
  readonly operations: readonly SheetRow[]
  readonly skipped: readonly SkippedRow[]
}

/**
 * Parts the rows below the headings into operations and others. `fixed` are rows settled by hand; `first` and `last` bound the
 * operations where the user gave them. Remarks are what follows the last operation.
 */
export function judgeRows(
  rows: readonly SheetRow[],
  judge: (row: SheetRow) => RowKind,
  fixed: Readonly<Record<number, 'operation' | 'skip'>>,
  bounds: { readonly first: number; readonly last: number },
): JudgedRows {
  const operations: SheetRow[] = []
  const skipped: SkippedRow[] = []
  for (const row of rows) {
    const byHand = fixed[row.row]
    const inside = row.row >= bounds.first && row.row <= bounds.last
    const kind = byHand === 'operation' ? 'operation' : byHand === 'skip' || !inside ? 'by_hand' : judge(row)
    if (kind === 'operation') operations.push(row)
    else if (kind !== 'blank') skipped.push({ row: row.row, reason: kind })
  }
  const end = operations.at(-1)?.row ?? 0
  return {
    operations,
    skipped: skipped.map((skip) =>
      skip.row > end && (skip.reason === 'heading' || skip.reason === 'continuation') ? { row: skip.row, reason: 'footnote' } : skip,
    ),
  }
}
