import { sumByCurrency } from '../matrix/money-by-currency.ts'
import { costOf } from './figures.ts'
import type { PackageMaterial } from './material.ts'
import type { PackageState, StateNumbers } from './states.ts'

/** What packages are weighed by. */
export interface Weighed {
  readonly netSynergy: number
  /** Terms covered. */
  readonly coverage: number
  /** The less of each the better: one amount a currency of the material, then the cost of each instrument without a budget in budgets of it. */
  readonly costs: readonly number[]
}

/** Weighs packages of the same material. Amounts of different currencies, and budgets that are not known, stay apart. */
export function weigh(material: PackageMaterial, numbers: StateNumbers): (states: readonly PackageState[], netSynergy: number) => Weighed {
  const { instruments, terms, weight } = material
  const currencies = sumByCurrency(instruments.flatMap(({ budget }) => (budget === null ? [] : [budget]))).map(({ currency }) => currency)
  return (states, netSynergy) => {
    const costs = [
      ...currencies.map((currency) =>
        instruments.reduce(
          (sum, { budget }, at) => sum + (budget?.currency === currency ? budget.amount * costOf(states[at]!, numbers) : 0),
          0,
        ),
      ),
      ...instruments.flatMap(({ budget }, at) => (budget === null ? [costOf(states[at]!, numbers)] : [])),
    ]
    let coverage = 0
    for (let term = 0; term < terms.length; term++)
      if (states.some((state, at) => state !== 0 && (weight[at * terms.length + term] ?? 0) > 0)) coverage += 1
    return { netSynergy, coverage, costs }
  }
}

/** Positions of the packages than which none is at least as good in everything and better in something. */
export function paretoFront(weighed: readonly Weighed[]): readonly number[] {
  return weighed.flatMap((one, at) => (weighed.some((other) => dominates(other, one)) ? [] : [at]))
}

/** At least as good in everything, better in something; amounts are compared to the cent. */
export function dominates(a: Weighed, b: Weighed): boolean {
  const gains = [
    a.netSynergy - b.netSynergy,
    a.coverage - b.coverage,
    ...a.costs.map((cost, at) => Math.round((b.costs[at]! - cost) * 100) / 100),
  ]
  return gains.every((gain) => gain > -1e-9) && gains.some((gain) => gain > 1e-9)
}
