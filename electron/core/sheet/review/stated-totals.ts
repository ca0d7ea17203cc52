import type { SheetRow } from '../cells.ts'
import { moneyFields, type MoneyField } from '../layout.ts'
import { parseAmount, parseUnmarkedAmount } from '../numbers.ts'
import { createSum, type Sum } from '../sum.ts'
import { amountsOf, cellShown, type Reviewer, type UnderReview } from './reviewer.ts'

interface TotalReviewer extends Reviewer {
  /** To be called for every row that states a total, in the order of the sheet. */
  readonly total: (row: SheetRow) => void
  readonly stated: () => Readonly<Partial<Record<MoneyField, number>>>
}

/** What one cell states, beside what the operations above it add up to. */
interface Stated {
  readonly row: SheetRow
  readonly amount: number
  /** Of the operations since the last row that stated anything. */
  readonly section: number
  /** Of all operations above. */
  readonly all: number
}

interface Column {
  readonly field: MoneyField
  readonly at: number
  readonly all: Sum
  section: Sum
  readonly stated: Stated[]
}

/**
 * Totals that the sheet itself states. The last one is the total of the list when it is the only one or the largest; the others, and it where
 * it equals its own section, are subtotals. A total may also stand above its list; then it is compared with the rows below.
 */
export function reviewTotals(under: UnderReview): TotalReviewer {
  const { layout, issues } = under
  const columns = moneyFields.flatMap((field): Column[] => {
    const at = under.columnOf(field)
    return at === null ? [] : [{ field, at, all: createSum(), section: createSum(), stated: [] }]
  })
  const grand = (column: Column): Stated | undefined => {
    const last = column.stated.at(-1)
    return last !== undefined && column.stated.every(({ amount }) => amount <= last.amount) ? last : undefined
  }
  const say = (code: 'stated_total_differs' | 'subtotal_differs', { field, at }: Column, { row, amount }: Stated, sum: number): void => {
    issues.add({ code, field, row: row.row, column: at }, () => cellShown(under, row, at), `${rounded(amount)} ≠ ${rounded(sum)}`)
    issues.stake(code, field, amount - sum, layout.currency)
  }
  return {
    look(record) {
      for (const { field, all, section } of columns) {
        const amount = amountsOf[field](record)
        if (amount === null) continue
        all.add(amount)
        section.add(amount)
      }
    },
    total(row) {
      for (const column of columns) {
        const amount = amountIn(row, column.at, under)
        if (amount === null) continue
        column.stated.push({ row, amount, section: column.section.total(), all: column.all.total() })
        column.section = createSum()
      }
    },
    end() {
      for (const column of columns) {
        const total = grand(column)
        const sum = column.all.total()
        const subtotals = column.stated.filter((one) => one !== total)
        if (total && !same(total.amount, sum) && !(subtotals.length > 0 && same(total.amount, total.section)))
          say('stated_total_differs', column, total, sum)
        // totals of which few fit the rows above them are sums of something else: years, measures, pages
        const wrong = subtotals.filter(({ amount, section, all }) => ![section, all, sum].some((one) => same(amount, one)))
        if (wrong.length * 2 < subtotals.length) for (const one of wrong) say('subtotal_differs', column, one, one.section)
      }
    },
    stated: () =>
      Object.fromEntries(
        columns.flatMap((column) => {
          const total = grand(column)
          return total ? [[column.field, total.amount]] : []
        }),
      ),
  }
}

function amountIn(row: SheetRow, at: number, { layout, layout: { decimal } }: UnderReview): number | null {
  const value = row.values[at]
  const field = moneyFields.find((one) => layout.columns[one] === at)
  const scale = (field && layout.scale[field]) ?? 1
  if (typeof value === 'number') return value * scale
  if (typeof value !== 'string' || value.trim() === '') return null
  const amount = decimal === null ? parseUnmarkedAmount(value) : parseAmount(value, decimal)
  return amount === null ? null : amount * scale
}

/** A cent, or a billionth of large amounts. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.01 + Math.abs(a) * 1e-9
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100
}
