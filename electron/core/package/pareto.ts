import { sumByCurrency } from '../matrix/money-by-currency.ts'
import { costOf } from './figures.ts'
import type { PackageMaterial } from './material.ts'
import { packageStates, type PackageState, type StateNumbers } from './states.ts'

/** What packages are weighed by. */
export interface Weighed {
  readonly netSynergy: number
  /** Terms covered. */
  readonly coverage: number
  /** The less of each the better: one amount a currency of the material, then the cost of each instrument without a budget in budgets of it. */
  readonly costs: readonly number[]
}

/** Coverage and costs of states, one of each instrument in the order of the material. */
export interface Weights {
  readonly coverage: (states: ArrayLike<number>) => number
  readonly costs: (states: ArrayLike<number>) => readonly number[]
}

/** Of the budgets, in the order of the costs. */
export function currenciesOf({ instruments }: PackageMaterial): readonly (string | null)[] {
  return sumByCurrency(instruments.flatMap(({ budget }) => budget ?? [])).map(({ currency }) => currency)
}

/** Amounts of different currencies, and budgets that are not known, stay apart. */
export function weightsOf(material: PackageMaterial, numbers: StateNumbers): Weights {
  const { instruments, terms, weight } = material
  const currencies = currenciesOf(material)
  const asItIs = [
    ...currencies.map((currency) => instruments.map(({ budget }) => (budget?.currency === currency ? budget.amount : 0))),
    ...instruments.flatMap(({ budget }, at) => (budget === null ? [instruments.map((_, other) => (other === at ? 1 : 0))] : [])),
  ]
  const factors = packageStates.map((state) => costOf(state, numbers))
  // Terms of each instrument as bits, 32 a word: packages are weighed by the million.
  const words = Array.from({ length: Math.ceil(terms.length / 32) }, (_, word) =>
    Int32Array.from(instruments, (_instrument, at) => {
      let mask = 0
      for (let term = 32 * word; term < Math.min(terms.length, 32 * word + 32); term++)
        if ((weight[at * terms.length + term] ?? 0) > 0) mask |= 1 << (term & 31)
      return mask
    }),
  )
  return {
    coverage: (states) => {
      let covered = 0
      for (const masks of words) {
        let mask = 0
        for (let at = 0; at < masks.length; at++) if (states[at] !== 0) mask |= masks[at]!
        for (; mask !== 0; mask &= mask - 1) covered += 1
      }
      return covered
    },
    costs: (states) =>
      asItIs.map((amounts) => {
        let sum = 0
        for (let at = 0; at < amounts.length; at++) sum += amounts[at]! * factors[states[at]!]!
        return sum
      }),
  }
}

/** Weighs packages of the same material. */
export function weigh(material: PackageMaterial, numbers: StateNumbers): (states: readonly PackageState[], netSynergy: number) => Weighed {
  const { coverage, costs } = weightsOf(material, numbers)
  return (states, netSynergy) => ({ netSynergy, coverage: coverage(states), costs: costs(states) })
}

/** Positions of the packages than which none is at least as good in everything and better in something. */
export function paretoFront(weighed: readonly Weighed[]): readonly number[] {
  return weighed.flatMap((one, at) => (weighed.some((other) => dominates(other, one)) ? [] : [at]))
}

/** At least as good in everything; amounts are compared to the cent. */
export function asGood(a: Weighed, b: Weighed): boolean {
  if (a.netSynergy < b.netSynergy - 1e-9 || a.coverage < b.coverage) return false
  for (let at = 0; at < a.costs.length; at++) if (cents(b.costs[at]! - a.costs[at]!) < 0) return false
  return true
}

/** At least as good in everything, better in something. */
export function dominates(a: Weighed, b: Weighed): boolean {
  return asGood(a, b) && !asGood(b, a)
}

function cents(amount: number): number {
  return Math.round(amount * 100)
}
