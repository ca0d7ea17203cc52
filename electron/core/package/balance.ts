import type { PackageState, StateNumbers } from './states.ts'
import { packageStates } from './states.ts'

/** One instrument of a package: what the others do to it, and whether its state fits. */
export interface Balance {
  /** Sum over the others of score · gives[their state]. */
  readonly support: number
  /** Impact balance of each state: support · receives[state]. */
  readonly ofState: readonly [number, number, number]
  /** Balance of its state less the best balance of the other two; at or above 0 it fits (Weimer-Jehle 2006). */
  readonly consistency: number
  readonly cells: readonly BalanceCell[]
}

/** A score that counts in a balance. */
export interface BalanceCell {
  /** Position of the giver. */
  readonly from: number
  readonly score: number
  /** score · gives[state of the giver]. */
  readonly counts: number
}

/** Smaller differences are rounding. */
export const tolerance = 1e-9

/** What the package's instruments do to each other. `score` row by row, see `PackageMaterial`. */
export function balances(score: readonly (number | null)[], states: readonly PackageState[], numbers: StateNumbers): readonly Balance[] {
  const size = states.length
  return states.map((state, to) => {
    const cells = states.flatMap((giver, from): BalanceCell[] => {
      const given = from === to ? null : (score[from * size + to] ?? null)
      return given === null || given === 0 ? [] : [{ from, score: given, counts: given * numbers.gives[giver] }]
    })
    const support = cells.reduce((sum, { counts }) => sum + counts, 0)
    const ofState = packageStates.map((one) => support * numbers.receives[one]) as [number, number, number]
    const best = Math.max(...packageStates.filter((one) => one !== state).map((one) => ofState[one]))
    return { support, ofState, consistency: ofState[state] - best + 0, cells }
  })
}

/** Total impact of a package (net synergy): the balances of the states that it says. */
export function totalImpact(found: readonly Balance[], states: readonly PackageState[]): number {
  return found.reduce((sum, { ofState }, at) => sum + ofState[states[at]!], 0)
}
