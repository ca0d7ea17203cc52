import type { Money } from '../contract/organisations.ts'
import type { Currencies } from './matrix.ts'

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
    .sort((a, b) => compareCurrencies(a.currency, b.currency))
}

function compareCurrencies(a: string | null, b: string | null): number {
  return a === null ? 1 : b === null ? -1 : a < b ? -1 : 1
}

/**
 * Which of the currencies of amounts is shown: the one asked for, else the commonest, by code where several are as common. `amounts`: the
 * currency of each. Undefined where there is no amount and none is asked for.
 */
export function chooseCurrency(amounts: Iterable<string | null>, asked: string | null | undefined): Currencies | undefined {
  const counts = new Map<string | null, number>()
  for (const currency of amounts) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  const there = [...counts.keys()].sort(compareCurrencies)
  if (asked !== undefined) return { shown: asked, there }
  const [first, ...rest] = there
  return first === undefined
    ? undefined
    : { shown: rest.reduce((best, one) => (counts.get(one)! > counts.get(best)! ? one : best), first), there }
}
