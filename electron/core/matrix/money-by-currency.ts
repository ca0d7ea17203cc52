import type { Money } from '../contract/organisations.ts'

/**
 * One sum a currency, in order of the code, an unnamed currency last: amounts of different currencies are never added.
 * Compensated (Neumaier), so that cents survive long lists.
 */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string | null, { sum: number; lost: number }>()
  for (const { amount, currency } of amounts) {
    const running = sums.get(currency)
    if (!running) {
      sums.set(currency, { sum: amount, lost: 0 })
      continue
    }
    const next = running.sum + amount
    running.lost += Math.abs(running.sum) >= Math.abs(amount) ? running.sum - next + amount : amount - next + running.sum
    running.sum = next
  }
  return [...sums]
    .map(([currency, { sum, lost }]) => ({ amount: sum + lost, currency }))
    .sort((a, b) => (a.currency === null ? 1 : b.currency === null ? -1 : a.currency < b.currency ? -1 : 1))
}
