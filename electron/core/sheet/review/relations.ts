import { columnLetter, type SheetRow } from '../cells.ts'
import { moneyFields, type Field } from '../layout.ts'
import { parseAmount } from '../numbers.ts'
import type { OperationRecord } from '../records.ts'
import { amountsOf, cellShown, type Reviewer, type UnderReview } from './reviewer.ts'

/** A column of amounts, whether it has a field or not. */
interface AmountColumn {
  readonly at: number
  readonly field: Field | null
  readonly read: (record: OperationRecord, row: SheetRow) => number | null
}

/** Parts that make up a whole: `EU` + `national` = `total`. */
interface Adding {
  readonly whole: AmountColumn
  readonly parts: readonly AmountColumn[]
}

/** The rate times `base` is `amount`. */
interface Rating {
  readonly base: AmountColumn
  readonly amount: AmountColumn
}

interface Seen {
  readonly record: OperationRecord
  readonly row: SheetRow
}

/** Rows that tell what holds in the sheet; then every row is held against it. */
const sampleSize = 300
/** Rows in which all parts are there; fewer tell nothing. */
const fewest = 10
/** Share of the rows in which it must hold to be a rule that the others break. */
const most = 0.8
/** Columns without a field that are looked at. */
const othersAtMost = 8

/**
 * Amounts that break what holds between columns of their own sheet: parts that add up to a whole (EU part and national part to the total),
 * and the rate times the cost. Which columns belong together is read off the rows, in whatever language the headings are: what holds in at least
 * four fifths of them is the rule, the rest is said.
 */
export function reviewRelations(under: UnderReview): Reviewer {
  let sample: Seen[] | null = []
  let adding: readonly Adding[] = []
  let rating: Rating | null = null

  const check = ({ record, row }: Seen): void => {
    for (const relation of adding) checkAdding(under, relation, record, row)
    if (rating) checkRate(under, rating, record, row)
  }
  const learn = (): void => {
    if (sample === null) return
    const columns = amountColumns(under, sample)
    adding = addingIn(columns, sample)
    rating = under.columnOf('eu_rate') === null ? null : ratingIn(columns, sample)
    const seen = sample
    sample = null
    if (adding.length > 0 || rating) for (const one of seen) check(one)
  }
  return {
    look(record, row) {
      // amounts of two currencies are not compared
      if (record.otherCurrencies !== null) return
      if (sample === null) {
        if (adding.length > 0 || rating) check({ record, row })
        return
      }
      sample.push({ record, row })
      if (sample.length === sampleSize) learn()
    },
    end: learn,
  }
}

function amountColumns({ sheet, layout }: UnderReview, sample: readonly Seen[]): AmountColumn[] {
  const fields = moneyFields.flatMap((field): AmountColumn[] => {
    const at = layout.columns[field]
    return at === undefined ? [] : [{ at, field, read: amountsOf[field] }]
  })
  const taken = new Set(Object.values(layout.columns))
  const others: AmountColumn[] = []
  for (let at = 0; at < sheet.width && others.length < othersAtMost; at++) {
    if (taken.has(at)) continue
    const read = (_: OperationRecord, row: SheetRow): number | null => {
      const value = row.values[at]
      if (typeof value === 'number') return value
      return typeof value === 'string' && layout.decimal !== null ? parseAmount(value, layout.decimal) : null
    }
    const amounts = sample.flatMap(({ record, row }) => read(record, row) ?? [])
    // years, codes and rates are no amounts of money
    const large = amounts.filter((amount) => Math.abs(amount) > 2100).length
    if (amounts.length * 2 >= sample.length && large * 2 >= amounts.length) others.push({ at, field: null, read })
  }
  return [...fields, ...others]
}

/** The rules of addition that hold, each whole once, with as few parts as possible. */
function addingIn(columns: readonly AmountColumn[], sample: readonly Seen[]): Adding[] {
  const values = columns.map(({ read }) => sample.map(({ record, row }) => read(record, row)))
  const found: Adding[] = []
  for (const whole of columns.keys()) {
    const others = [...columns.keys()].filter((at) => at !== whole)
    const parts = [...pairs(others), ...triples(others)].find((choice) =>
      addsUp(
        values[whole]!,
        choice.map((at) => values[at]!),
      ),
    )
    if (parts && [whole, ...parts].some((at) => columns[at]!.field !== null))
      found.push({ whole: columns[whole]!, parts: parts.map((at) => columns[at]!) })
  }
  return found
}

function addsUp(whole: readonly (number | null)[], parts: readonly (readonly (number | null)[])[]): boolean {
  let telling = 0
  let holding = 0
  for (const [row, total] of whole.entries()) {
    if (total === null || parts.some((part) => !part[row])) continue
    telling++
    const sum = parts.reduce((all, part) => all + part[row]!, 0)
    if (fits(sum, total)) holding++
  }
  return telling >= fewest && holding >= telling * most
}

function* pairs(of: readonly number[]): Generator<readonly number[]> {
  for (const [first, a] of of.entries()) for (const b of of.slice(first + 1)) yield [a, b]
}

function* triples(of: readonly number[]): Generator<readonly number[]> {
  for (const [first, a] of of.entries()) for (const rest of pairs(of.slice(first + 1))) yield [a, ...rest]
}

function ratingIn(columns: readonly AmountColumn[], sample: readonly Seen[]): Rating | null {
  for (const amount of columns.filter(({ field }) => field === 'eu_amount' || field === 'grant'))
    for (const base of columns) {
      if (base === amount) continue
      let telling = 0
      let holding = 0
      for (const { record, row } of sample) {
        const [rate, of, given] = [record.euRate, base.read(record, row), amount.read(record, row)]
        if (!rate || rate === 1 || !of || given === null) continue
        telling++
        if (ratesTo(rate, of, given)) holding++
      }
      if (telling >= fewest && holding >= telling * most) return { base, amount }
    }
  return null
}

function checkAdding(under: UnderReview, { whole, parts }: Adding, record: OperationRecord, row: SheetRow): void {
  const total = whole.read(record, row)
  const amounts = parts.map(({ read }) => read(record, row))
  if (total === null || amounts.some((amount) => amount === null)) return
  const sum = amounts.reduce<number>((all, amount) => all + amount!, 0)
  if (fits(sum, total)) return
  const terms = parts.map(({ at }, part) => `${columnLetter(at)} ${amounts[part]}`)
  under.issues.add(
    { code: 'parts_differ', field: whole.field, row: row.row, column: whole.at },
    () => cellShown(under, row, whole.at),
    () => `${total} ≠ ${terms.join(' + ')}`,
  )
  under.issues.stake('parts_differ', whole.field, Math.abs(total - sum), record.currency)
}

function checkRate(under: UnderReview, { base, amount }: Rating, record: OperationRecord, row: SheetRow): void {
  const [rate, of, given] = [record.euRate, base.read(record, row), amount.read(record, row)]
  if (rate === null || of === null || given === null || ratesTo(rate, of, given)) return
  under.issues.add(
    { code: 'rate_differs', field: amount.field, row: row.row, column: amount.at },
    () => cellShown(under, row, amount.at),
    () => `${given} ≠ ${rate} × ${of}`,
  )
  under.issues.stake('rate_differs', amount.field, Math.abs(given - rate * of), record.currency)
}

/** Rounding of each part to whole units, or a hundred-thousandth of large amounts. */
function fits(sum: number, total: number): boolean {
  return Math.abs(sum - total) <= 1.5 + Math.abs(total) * 1e-5
}

/** Rates are written with few digits: half a percent of the amount, or one unit. */
function ratesTo(rate: number, base: number, amount: number): boolean {
  return Math.abs(rate * base - amount) <= 1 + Math.abs(amount) * 0.005
}
