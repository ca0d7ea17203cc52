import { type CrossImpacts, offsetsOf, rounding, scenarioCount } from './cross-impact.ts'
import { atOnce } from './slices.ts'

/** A scenario that succession leaves as it is, or scenarios that follow each other for ever. */
export interface Attractor {
  /** In the order in which they follow, beginning with the first by their states. */
  readonly scenarios: readonly (readonly number[])[]
  /** How many of all scenarios end here. */
  readonly weight: number
}

/** Exact weights need every scenario as a start: beyond this many (14 instruments of three states have fewer) they are not worked out. */
const mostForWeights = 5_000_000

const scenariosPerSlice = 50_000

/**
 * Attractors of global succession (Weimer-Jehle 2006): from every scenario each descriptor jumps to its best state at once; where several are
 * best it stays if it can, else it takes the first. Heaviest first. Null where there are more than `most` scenarios. Yields the share done.
 */
export function* searchAttractors(impacts: CrossImpacts, most = mostForWeights): Generator<number, readonly Attractor[] | null, void> {
  const { states } = impacts
  const total = scenarioCount(impacts)
  if (total > most) return null
  const follows = new Int32Array(total)
  const step = new Successor(impacts)
  for (let at = 0; at < total; at++) {
    follows[at] = step.next()
    if (at % scenariosPerSlice === scenariosPerSlice - 1) yield (at / total) * 0.8
  }
  // Each scenario is marked with the walk that met it first; a walk that meets itself has found a new attractor.
  const endOf = new Int32Array(total).fill(-1)
  const walk = new Int32Array(total).fill(-1)
  const cycles: number[][] = []
  const weights: number[] = []
  for (let start = 0; start < total; start++) {
    let at = start
    while (walk[at] === -1) {
      walk[at] = start
      at = follows[at]!
    }
    let end = endOf[at]!
    if (end === -1) {
      end = cycles.length
      cycles.push(cycleFrom(at, follows))
      weights.push(0)
    }
    for (let back = start; endOf[back] === -1; back = follows[back]!) {
      endOf[back] = end
      weights[end]!++
    }
    if (start % scenariosPerSlice === scenariosPerSlice - 1) yield 0.8 + (start / total) * 0.2
  }
  return cycles
    .map((cycle, at): Attractor => ({ scenarios: cycle.map((number) => scenarioAt(number, states)), weight: weights[at]! }))
    .toSorted((a, b) => b.weight - a.weight)
}

/** All of it at once. */
export function attractors(impacts: CrossImpacts, most = mostForWeights): readonly Attractor[] | null {
  return atOnce(searchAttractors(impacts, most))
}

function cycleFrom(start: number, follows: Int32Array): number[] {
  const cycle = [start]
  for (let at = follows[start]!; at !== start; at = follows[at]!) cycle.push(at)
  const first = cycle.indexOf(Math.min(...cycle))
  return [...cycle.slice(first), ...cycle.slice(0, first)]
}

/** The scenario of a number, the last descriptor counting fastest. */
function scenarioAt(number: number, states: readonly number[]): readonly number[] {
  const scenario: number[] = []
  for (let rest = number, at = states.length - 1; at >= 0; at--) {
    scenario[at] = rest % states[at]!
    rest = Math.floor(rest / states[at]!)
  }
  return scenario
}

/** Successors of all scenarios in the order of their numbers: balances change by what changes from one to the next. */
class Successor {
  private readonly states: readonly number[]
  private readonly offsets: readonly number[]
  private readonly cells: Float64Array
  private readonly scenario: Int32Array
  /** Balances by descriptor count: row d holds the sums of the first d descriptors' states. */
  private readonly balances: Float64Array
  private changed = 0

  constructor({ states, cells }: CrossImpacts) {
    this.states = states
    this.offsets = offsetsOf(states)
    this.cells = cells
    this.scenario = new Int32Array(states.length)
    this.balances = new Float64Array((states.length + 1) * this.offsets.at(-1)!)
  }

  next(): number {
    const { states, offsets, cells, scenario, balances } = this
    const size = offsets.at(-1)!
    for (let from = this.changed; from < states.length; from++) {
      const row = (offsets[from]! + scenario[from]!) * size
      for (let at = 0; at < size; at++) balances[(from + 1) * size + at] = balances[from * size + at]! + cells[row + at]!
    }
    const row = states.length * size
    let number = 0
    for (let descriptor = 0; descriptor < states.length; descriptor++) {
      let best = scenario[descriptor]!
      let value = balances[row + offsets[descriptor]! + best]!
      for (let state = 0; state < states[descriptor]!; state++) {
        const other = balances[row + offsets[descriptor]! + state]!
        if (other > value + rounding) {
          best = state
          value = other
        }
      }
      number = number * states[descriptor]! + best
    }
    this.changed = states.length - 1
    while (this.changed >= 0 && ++scenario[this.changed]! >= states[this.changed]!) scenario[this.changed--] = 0
    return number
  }
}
