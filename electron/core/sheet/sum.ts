import type { MoneyField } from './layout.ts'

/** A sum that keeps what floating point would lose (Neumaier, ZAMM 54, 1974). */
export interface Sum {
  readonly add: (value: number) => void
  readonly total: () => number
}

export function createSum(): Sum {
  let sum = 0
  let lost = 0
  return {
    add(value) {
      const next = sum + value
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
      sum = next
    },
    total: () => sum + lost,
  }
}

/** A sum in one currency (ISO 4217, null where the sheet says none) and how many amounts are in it. */
export interface CurrencySum {
  readonly currency: string | null
  readonly amount: number
  readonly count: number
}

/** The same of one field. */
export interface MoneySum extends CurrencySum {
  readonly field: MoneyField
}

/** Sums of amounts, one a currency: different ones are never added. */
export interface CurrencySums {
  readonly add: (amount: number, currency: string | null) => void
  /** The one of most amounts first; one without amounts where there are none. */
  readonly list: () => readonly CurrencySum[]
}

export function createCurrencySums(): CurrencySums {
  const sums = new Map<string | null, { readonly sum: Sum; count: number }>()
  return {
    add(amount, currency) {
      let held = sums.get(currency)
      if (held === undefined) sums.set(currency, (held = { sum: createSum(), count: 0 }))
      held.sum.add(amount)
      held.count++
    },
    list: () =>
      [...sums]
        .map(([currency, { sum, count }]) => ({ currency, amount: Math.round(sum.total() * 1e6) / 1e6, count }))
        .sort((a, b) => b.count - a.count || ((a.currency ?? '') < (b.currency ?? '') ? -1 : 1)),
  }
}
