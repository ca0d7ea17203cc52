import type { Money } from '../contract/organisations.ts'
import { sumByCurrency } from '../matrix/money-by-currency.ts'
import { type Balance, balances, tolerance, totalImpact } from './balance.ts'
import type { NamedRelation, PackageMaterial } from './material.ts'
import type { PackageState, StateNumbers } from './states.ts'

/** Two instruments that are on and get in each other's way: by their score, by what raters named, or both. */
export interface Contradiction {
  readonly from: number
  readonly to: number
  /** Where it is negative. */
  readonly score: number | null
  readonly named: NamedRelation | null
}

/** What can be said of one package. Instruments and terms are positions. */
export interface PackageFigures {
  readonly on: readonly number[]
  readonly reinforced: readonly number[]
  /** Of the instruments that are on; one sum a currency. */
  readonly budget: readonly Money[]
  /** Instruments that are on and state no budget. */
  readonly withoutBudget: readonly number[]
  readonly covered: readonly number[]
  readonly gaps: readonly number[]
  /** Total impact. */
  readonly netSynergy: number
  /** Ordered pairs of instruments that are on, and how many of them nobody scored. */
  readonly pairs: number
  readonly notScored: number
  readonly balances: readonly Balance[]
  /** Instruments whose state does not fit their balance. */
  readonly against: readonly number[]
  /** Preconditions of instruments that are on by instruments that are off. */
  readonly missing: readonly NamedRelation[]
  readonly contradictions: readonly Contradiction[]
}

/** All figures of one package: a state for each instrument of the material. */
export function packageFigures(material: PackageMaterial, states: readonly PackageState[], numbers: StateNumbers): PackageFigures {
  const { instruments, score, relations, terms, weight } = material
  const size = instruments.length
  const on = states.flatMap((state, at) => (state === 0 ? [] : [at]))
  const isOn = (at: number): boolean => states[at] !== 0
  const found = balances(score, states, numbers)
  const covered = terms.flatMap((_, term) => (on.some((at) => (weight[at * terms.length + term] ?? 0) > 0) ? [term] : []))
  const inside = on.flatMap((from) => on.flatMap((to) => (from === to ? [] : [{ from, to }])))
  return {
    on,
    reinforced: on.filter((at) => states[at] === 2),
    budget: sumByCurrency(
      on.flatMap((at) => {
        const budget = instruments[at]!.budget
        return budget === null ? [] : [{ ...budget, amount: budget.amount * costOf(states[at]!, numbers) }]
      }),
    ),
    withoutBudget: on.filter((at) => instruments[at]!.budget === null),
    covered,
    gaps: terms.flatMap((_, term) => (covered.includes(term) ? [] : [term])),
    netSynergy: totalImpact(found, states),
    pairs: inside.length,
    notScored: inside.filter(({ from, to }) => (score[from * size + to] ?? null) === null).length,
    balances: found,
    against: found.flatMap(({ consistency }, at) => (consistency < -tolerance ? [at] : [])),
    missing: relations.filter(({ relation, from, to }) => relation === 'precondition' && isOn(to) && !isOn(from)),
    contradictions: inside.flatMap(({ from, to }): Contradiction[] => {
      const given = score[from * size + to] ?? null
      const named = relations.find((one) => one.relation !== 'precondition' && one.from === from && one.to === to) ?? null
      const negative = given !== null && given < 0
      return negative || named !== null ? [{ from, to, score: negative ? given : null, named }] : []
    }),
  }
}

/** In budgets of the instrument as it is. */
export function costOf(state: PackageState, numbers: StateNumbers): number {
  return state === 0 ? 0 : state === 1 ? 1 : numbers.budgetFactor
}
