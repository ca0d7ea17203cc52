import { type MoneyField, moneyFields } from './layout.ts'
import type { MoneyAmount, OperationRecord, SheetTotals } from './records.ts'

/** What a row says of the currencies of its amounts. */
export type RowCurrencies = Pick<OperationRecord, 'currency' | 'otherCurrencies'>

/** "total_cost CZK, paid CZK": the amounts of a row that are in another currency than the row; null where there are none. */
export function writeOtherCurrencies(others: readonly (readonly [MoneyField, string])[]): string | null {
  return others.length === 0 ? null : others.map(([field, currency]) => `${field} ${currency}`).join(', ')
}

/** ISO 4217 of one amount of a row; null where the sheet says none. */
export function amountCurrency(field: MoneyField, { currency, otherCurrencies }: RowCurrencies): string | null {
  if (otherCurrencies === null) return currency
  const own = otherCurrencies.split(', ').find((one) => one.startsWith(`${field} `))
  return own === undefined ? currency : own.slice(field.length + 1)
}

/** All currencies of a row, its own first. */
export function currenciesIn({ currency, otherCurrencies }: RowCurrencies): readonly string[] {
  const others = otherCurrencies === null ? [] : otherCurrencies.split(', ').map((one) => one.slice(one.indexOf(' ') + 1))
  return [...new Set(currency === null ? others : [currency, ...others])]
}

/** Every sum of a sheet with its currency, in the order of the fields. */
export function moneyAmounts({ sums, currencies, otherSums }: SheetTotals, currency: string | null): readonly MoneyAmount[] {
  return moneyFields.flatMap((field) => {
    const amount = sums[field]
    if (amount === undefined) return []
    return [{ field, currency: currencies?.[field] ?? currency, amount }, ...(otherSums ?? []).filter((other) => other.field === field)]
  })
}
