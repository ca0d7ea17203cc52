/**
 * What a package says of an instrument: 0 off, 1 as it is, 2 reinforced. The number is its place in `StateNumbers`, in stored packages and in
 * the texts of the language files.
 */
export const packageStates = [0, 1, 2] as const
export type PackageState = (typeof packageStates)[number]

export type ByState = readonly [off: number, asItIs: number, reinforced: number]

/**
 * How a score becomes impacts between states (cross-impact balance, Weimer-Jehle 2006): the impact of state s of i on state t of j is
 * score(i, j) · gives[s] · receives[t].
 */
export interface StateNumbers {
  readonly gives: ByState
  readonly receives: ByState
  /** What an instrument costs when it is reinforced, in budgets of the instrument as it is. */
  readonly budgetFactor: number
}

export const usualNumbers: StateNumbers = { gives: [0, 1, 2], receives: [-1, 0, 1], budgetFactor: 2 }

/** What the user leaves open of an instrument: all states, the one that is set, or on in either state. */
export const holds = ['free', 'set', 'on'] as const
export type Hold = (typeof holds)[number]

/** The states that a search may try, as bits 1 (off), 2 (as it is), 4 (reinforced). */
export function allowedStates(hold: Hold, state: PackageState): number {
  return hold === 'free' ? 7 : hold === 'set' ? 1 << state : 6
}

/** How many packages a search tries. */
export function possiblePackages(instruments: readonly { readonly allowed: number }[]): number {
  return instruments.reduce((all, { allowed }) => all * packageStates.filter((state) => (allowed & (1 << state)) !== 0).length, 1)
}
