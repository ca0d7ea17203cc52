import type { CrossImpactMatrix } from '../matrix-file/matrix-file.ts'

/**
 * Judgements of states on states, ready to count with. A scenario is one state of each descriptor, as an array of positions: its number as a
 * product would not fit where there are many descriptors.
 */
export interface CrossImpacts {
  /** How many states each descriptor has, at least one. */
  readonly states: readonly number[]
  /** Row by row over all states in the order of their descriptors: [row][column] is the impact of the row's state on the column's. */
  readonly cells: Float64Array
}

/** Differences below this are rounding of sums of decimals, not judgement. */
export const rounding = 1e-9

/** The matrix of a file; blanks, P (only potential) and "cannot be assessed" count as no impact, and so does what a descriptor has on itself. */
export function crossImpactsOf({ descriptors, cells }: Pick<CrossImpactMatrix, 'descriptors' | 'cells'>): CrossImpacts {
  const states = descriptors.map((descriptor) => descriptor.states.length)
  const descriptorOf = states.flatMap((count, descriptor) => Array.from({ length: count }, () => descriptor))
  const size = descriptorOf.length
  const impacts = new Float64Array(size * size)
  for (const [row, line] of cells.entries())
    for (const [column, value] of line.entries())
      if (typeof value === 'number' && descriptorOf[row] !== descriptorOf[column]) impacts[row * size + column] = value
  return { states, cells: impacts }
}

/** Where the states of each descriptor begin in the order of all; one more at the end. */
export function offsetsOf(states: readonly number[]): readonly number[] {
  const offsets = [0]
  for (const count of states) offsets.push(offsets.at(-1)! + count)
  return offsets
}

/** How many scenarios there are; exact up to 2^53. */
export function scenarioCount({ states }: Pick<CrossImpacts, 'states'>): number {
  return states.reduce((product, count) => product * count, 1)
}

/** Impact balances: for each state the sum of what the scenario's states of the other descriptors say of it. */
export function impactBalances({ states, cells }: CrossImpacts, scenario: readonly number[]): Float64Array {
  const offsets = offsetsOf(states)
  const size = offsets.at(-1)!
  const balances = new Float64Array(size)
  for (const [from, state] of scenario.entries()) {
    const row = (offsets[from]! + state) * size
    for (let to = 0; to < states.length; to++)
      if (to !== from) for (let at = offsets[to]!; at < offsets[to + 1]!; at++) balances[at]! += cells[row + at]!
  }
  return balances
}

export interface ScenarioReading {
  /** By descriptor: balance of its state less that of its best other state; Infinity where it has no other. */
  readonly byDescriptor: readonly number[]
  /** The least of them: at or above 0 nothing speaks for another state. */
  readonly consistency: number
  /** Sum of the balances of the scenario's states. */
  readonly totalImpact: number
}

/** Consistency and total impact score of a scenario (Weimer-Jehle, Technological Forecasting and Social Change 73, 2006). */
export function readScenario(impacts: CrossImpacts, scenario: readonly number[]): ScenarioReading {
  const offsets = offsetsOf(impacts.states)
  const balances = impactBalances(impacts, scenario)
  let totalImpact = 0
  const byDescriptor = scenario.map((state, descriptor) => {
    const own = balances[offsets[descriptor]! + state]!
    totalImpact += own
    let best = -Infinity
    for (let other = 0; other < impacts.states[descriptor]!; other++)
      if (other !== state) best = Math.max(best, balances[offsets[descriptor]! + other]!)
    return own - best || 0
  })
  return {
    byDescriptor,
    consistency: byDescriptor.reduce((least, value) => Math.min(least, value), Infinity),
    totalImpact: totalImpact || 0,
  }
}
