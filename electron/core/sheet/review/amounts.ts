import { amountCurrency, type RowCurrencies } from '../amount-currency.ts'
import { moneyFields, type MoneyField } from '../layout.ts'
import type { OperationRecord } from '../records.ts'
import { createCurrencySums, type CurrencySums, type MoneySum } from '../sum.ts'
import { amountsOf, cellShown, type Reviewer, type UnderReview } from './reviewer.ts'

/** The amounts of one column, in the order of the sheet. */
interface Column {
  readonly field: MoneyField
  readonly at: number
  readonly sums: CurrencySums
  readonly values: Numbers
}

/** Numbers one after another: eight bytes each, NaN for none. */
interface Numbers {
  readonly add: (value: number | null) => void
  readonly list: () => Float64Array
}

export interface AmountReviewer extends Reviewer {
  /** Of each column, a sum a currency. */
  readonly sums: () => readonly MoneySum[]
}

/** Sums, and amounts that cannot be: below zero, above the cost, far from all others, wrong by a factor of 1,000. */
export function reviewAmounts(under: UnderReview): AmountReviewer {
  const { issues, sheet } = under
  const most = sheet.rows.length
  const columns = moneyFields.flatMap((field): Column[] => {
    const at = under.columnOf(field)
    return at === null ? [] : [{ field, at, sums: createCurrencySums(), values: numbersOf(most) }]
  })
  /** Place in `sheet.rows` and currency of each operation. */
  const places = numbersOf(most)
  const currencies: (string | null)[] = []
  const otherCurrencies = new Map<number, string>()
  const currencyAt = (operation: number): RowCurrencies => ({
    currency: currencies[operation] ?? null,
    otherCurrencies: otherCurrencies.get(operation) ?? null,
  })
  let place = -1

  const sayAt = (code: 'absurd_amount' | 'wrong_by_thousand', { field, at }: Column, operation: number, read: string): void => {
    const row = sheet.rows[places.list()[operation]!]!
    issues.add({ code, field, row: row.row, column: at }, () => cellShown(under, row, at), read)
  }

  return {
    sums: () => columns.flatMap(({ field, sums }) => sums.list().map((sum) => ({ field, ...sum }))),
    look(record, row) {
      place++
      while (sheet.rows[place] !== row) place++
      places.add(place)
      if (record.otherCurrencies !== null) otherCurrencies.set(currencies.length, record.otherCurrencies)
      currencies.push(record.currency)
      for (const { field, at, sums, values } of columns) {
        const amount = amountsOf[field](record)
        values.add(amount)
        if (amount === null) continue
        const currency = amountCurrency(field, record)
        sums.add(amount, currency)
        if (amount >= 0) continue
        issues.add({ code: 'negative_amount', field, row: row.row, column: at }, () => cellShown(under, row, at))
        issues.stake('negative_amount', field, amount, currency)
      }
      lookAtSupport(under, record, row)
    },
    end() {
      for (const column of columns) {
        const values = column.values.list()
        for (const { operation, read } of farFromAll(values)) {
          sayAt('absurd_amount', column, operation, read)
          issues.stake('absurd_amount', column.field, values[operation]!, amountCurrency(column.field, currencyAt(operation)))
        }
      }
      const cost = columns.find(({ field }) => field === 'total_cost')?.values.list()
      for (const column of cost ? columns : []) {
        if (column.field === 'total_cost' || column.field === 'paid') continue
        for (const { operation, read } of wrongByThousand(column.values.list(), cost!)) sayAt('wrong_by_thousand', column, operation, read)
      }
    },
  }
}

function lookAtSupport(under: UnderReview, record: OperationRecord, row: Parameters<Reviewer['look']>[1]): void {
  const support = Math.max(record.grant ?? 0, record.euAmount ?? 0)
  const { totalCost } = record
  // a ten-thousandth and a cent for rounding
  if (record.otherCurrencies !== null || totalCost === null || totalCost <= 0 || support <= totalCost * 1.0001 + 0.01) return
  const field = record.grant === support ? 'grant' : 'eu_amount'
  const at = under.columnOf(field)
  under.issues.add(
    { code: 'grant_above_cost', field, row: row.row, column: at },
    () => cellShown(under, row, at),
    () => `${support} > ${totalCost}`,
  )
  under.issues.stake('grant_above_cost', field, support - totalCost, record.currency)
}

interface Found {
  readonly operation: number
  readonly read: string
}

/** Fewer amounts have no middle worth the name. */
const fewest = 10
/** Of a normal distribution the median absolute deviation is 0.6745 standard deviations (Iglewicz and Hoaglin 1993). */
const perDeviation = 0.6745

/**
 * Amounts that no list of operations holds by itself: more than 100 times the median and above the sum of all others in the column; or more
 * than 1,000 times above or below the median and further from it than six robust standard deviations of the logarithms. Zero and negative
 * amounts are not looked at.
 */
export function farFromAll(values: Float64Array): Found[] {
  const positive = values.filter((value) => value > 0)
  if (positive.length < fewest) return []
  const middle = median(positive)
  const centre = Math.log10(middle)
  let sum = 0
  for (const value of positive) sum += value
  // in their place: copies of whole columns are what a large review would end with
  for (let at = 0; at < positive.length; at++) positive[at] = Math.abs(Math.log10(positive[at]!) - centre)
  const spread = median(positive) / perDeviation
  const found: Found[] = []
  const reach = Math.max(3, 6 * spread)
  for (let operation = 0; operation < values.length; operation++) {
    const value = values[operation]!
    if (!(value > 0)) continue
    // the logarithm of most need not be taken: they are nearer than `reach` can be
    const near = value < 500 * middle && middle < 500 * value
    if ((value > 100 * middle && value > sum - value) || (!near && Math.abs(Math.log10(value) - centre) > reach))
      found.push({ operation, read: String(Math.round(middle * 100) / 100) })
  }
  return found
}

/**
 * Amounts that fit their row's cost only when multiplied or divided by about 1,000: the share of the cost is 300 to 3,000 times as
 * large or small as it is in the middle of the column, and above the cost or below three thousandths of it. Where the middle itself is above 100 or below one
 * five-hundredth of the cost, the whole column is.
 */
export function wrongByThousand(amounts: Float64Array, costs: Float64Array): Found[] {
  const shares = amounts.map((amount, at) => (amount > 0 && costs[at]! > 0 ? amount / costs[at]! : Number.NaN))
  const known = shares.filter((share) => share > 0)
  if (known.length < fewest) return []
  const middle = median(known)
  const whole = middle > 100 || middle < 0.002
  const found: Found[] = []
  for (let operation = 0; operation < shares.length; operation++) {
    const share = shares[operation]!
    if (!(share > 0)) continue
    const times = share / middle
    const alone = (share > 1 && times >= 300 && times <= 3000) || (share < 0.003 && times <= 1 / 300 && times >= 1 / 3000)
    if (whole || alone) found.push({ operation, read: String(costs[operation]) })
  }
  return found
}

/** The middle of the values, which it puts into another order: whole columns need not be sorted for it (Hoare, CACM 4, 1961). */
function median(values: Float64Array): number {
  const half = values.length >> 1
  let from = 0
  let to = values.length - 1
  while (from < to) {
    const pivot = values[(from + to) >> 1]!
    let low = from
    let high = to
    while (low <= high) {
      while (values[low]! < pivot) low++
      while (values[high]! > pivot) high--
      if (low > high) break
      const held = values[low]!
      values[low++] = values[high]!
      values[high--] = held
    }
    if (half <= high) to = high
    else if (half >= low) from = low
    else break
  }
  if (values.length % 2 === 1) return values[half]!
  // those before the middle are no larger, in no order
  let before = values[0]!
  for (let at = 1; at < half; at++) before = Math.max(before, values[at]!)
  return (before + values[half]!) / 2
}

function numbersOf(most: number): Numbers {
  const values = new Float64Array(most)
  let size = 0
  return {
    add(value) {
      values[size++] = value ?? Number.NaN
    },
    list: () => values.subarray(0, size),
  }
}
