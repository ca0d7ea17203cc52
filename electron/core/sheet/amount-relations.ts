import type { SheetRow } from './cells.ts'
import { type Field, moneyFields } from './layout.ts'
import { parseAmount } from './numbers.ts'

/** What rows say of columns of amounts that headings alone may get wrong. */

type Columns = Readonly<Partial<Record<Field, number>>>

/** Fewer rows tell nothing of how columns belong together. */
const fewest = 5
/** Share of the rows in which something must hold to be told by them. */
const most = 0.8
/** Columns of other amounts that are looked at. */
const othersAtMost = 8

function amountAt(row: SheetRow, column: number): number | null {
  const value = row.values[column]
  if (typeof value === 'number') return value
  return typeof value === 'string' ? (parseAmount(value, ',') ?? parseAmount(value, '.')) : null
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 0.02 + Math.abs(b) * 1e-6

/** Amounts of the columns that no field has. */
function othersIn(columns: Columns, amounts: readonly number[]): readonly number[] {
  const taken = new Set(moneyFields.map((field) => columns[field]))
  return amounts.filter((column) => !taken.has(column)).slice(0, othersAtMost)
}

/**
 * The column of a grant that the rows show to be none: public support holds the EU's part, so it is not smaller than it, and EU part and
 * support do not add up to the cost, with another column or alone. Such a column holds the other public money beside the EU's. Null
 * where nothing speaks against it. `amounts` are all columns of amounts.
 */
export function contradictedGrant(rows: readonly SheetRow[], columns: Columns, amounts: readonly number[]): number | null {
  const { grant, eu_amount: european, total_cost: cost } = columns
  if (grant === undefined || european === undefined) return null
  const others = [null, ...othersIn(columns, amounts)]
  const adding = others.map(() => 0)
  let both = 0
  let smaller = 0
  let whole = 0
  for (const row of rows) {
    const [support, eu] = [amountAt(row, grant), amountAt(row, european)]
    if (!support || !eu) continue
    both++
    if (support < eu - 0.01) smaller++
    const total = cost === undefined ? null : amountAt(row, cost)
    if (!total) continue
    whole++
    for (const [index, other] of others.entries()) {
      const rest = other === null ? 0 : (amountAt(row, other) ?? 0)
      if (same(support + eu + rest, total)) adding[index]!++
    }
  }
  if (both < fewest) return null
  const adds = whole >= fewest && adding.some((count) => count >= whole * most)
  return smaller >= both * most || adds ? grant : null
}

/**
 * The column of a cost that the rows show to be a part only: with the EU's part or the support it adds up to another column. Null where
 * nothing speaks against it.
 */
export function contradictedCost(rows: readonly SheetRow[], columns: Columns, amounts: readonly number[]): number | null {
  const { total_cost: cost } = columns
  const part = columns.eu_amount ?? columns.grant
  if (cost === undefined || part === undefined) return null
  const others = othersIn(columns, amounts)
  const adding = others.map(() => 0)
  let both = 0
  for (const row of rows) {
    const [whole, share] = [amountAt(row, cost), amountAt(row, part)]
    if (!whole || !share) continue
    both++
    for (const [index, other] of others.entries()) if (same(whole + share, amountAt(row, other) ?? 0)) adding[index]!++
  }
  return both >= fewest && adding.some((count) => count >= both * most) ? cost : null
}

/**
 * The parts that the amounts of a column are the sum of, the EU's or the support among them: two or three columns. Empty where they add
 * up to it in too few of the rows.
 */
export function partsOf(rows: readonly SheetRow[], columns: Columns, whole: number, amounts: readonly number[]): readonly number[] {
  const first = columns.eu_amount ?? columns.grant
  if (first === undefined || first === whole) return []
  const others = amounts.filter((column) => column !== whole && column !== first).slice(0, othersAtMost)
  const choices = others.flatMap((a, at) => [[a], ...others.slice(at + 1).map((b) => [a, b])])
  const counts = choices.map(() => 0)
  let telling = 0
  for (const row of rows) {
    const [total, part] = [amountAt(row, whole), amountAt(row, first)]
    if (!total || !part) continue
    telling++
    for (const [index, choice] of choices.entries())
      if (
        same(
          choice.reduce((sum, column) => sum + (amountAt(row, column) ?? 0), part),
          total,
        )
      )
        counts[index]!++
  }
  const best = counts.indexOf(Math.max(...counts))
  return telling >= fewest && (counts[best] ?? 0) >= telling * most ? [first, ...choices[best]!] : []
}

/** Whether a column holds as much as the support and mostly more: it may be the cost. */
export function holdsSupport(rows: readonly SheetRow[], columns: Columns, column: number): boolean {
  const support = columns.grant ?? columns.eu_amount
  if (support === undefined) return false
  let both = 0
  let below = 0
  let above = 0
  for (const row of rows) {
    const [whole, part] = [amountAt(row, column), amountAt(row, support)]
    if (!whole || !part) continue
    both++
    if (whole < part * 0.999 - 0.01) below++
    else if (whole > part * 1.001 + 0.01) above++
  }
  return both >= fewest && below <= both * 0.03 && above >= both * 0.3
}

/** Whether the cost is smaller than the support in most rows that tell both: one of the columns is another amount than it seems. */
export function costBelowSupport(rows: readonly SheetRow[], columns: Columns): boolean {
  const { total_cost: cost } = columns
  const support = columns.grant ?? columns.eu_amount
  if (cost === undefined || support === undefined) return false
  let both = 0
  let below = 0
  for (const row of rows) {
    const [whole, part] = [amountAt(row, cost), amountAt(row, support)]
    if (!whole || !part) continue
    both++
    if (whole < part * 0.999 - 0.01) below++
  }
  return both >= fewest && below > both * 0.5
}
