import { type CrossImpacts, offsetsOf } from './cross-impact.ts'

/** What consistency a partial scenario can end with: no scenario below it lies outside. */
export interface Reach {
  most: number
  least: number
}

/**
 * A scenario of which the first descriptors are set, in the order of the search: those that move others most come first. Balances are kept by
 * depth, so that going back costs nothing; what open descriptors can add at most and at least is worked out once.
 */
export class PartialScenario {
  readonly depths: number
  /** Descriptor at each depth. */
  private readonly order: readonly number[]
  /** Begin of the states of the descriptor at each depth, in the search's own order of states. */
  private readonly offsets: readonly number[]
  private readonly size: number
  private readonly cells: Float64Array
  /** Balances by depth: row d after d descriptors are set. */
  private readonly balances: Float64Array
  private readonly chosen: Int32Array
  /** By depth, state and other state of its descriptor: most and least that descriptors from that depth on add to the difference. */
  private readonly mostGap: Float64Array
  private readonly leastGap: Float64Array
  /** By depth and state: most that descriptors from that depth on add to its balance. */
  private readonly mostBalance: Float64Array
  private readonly widest: number
  private readonly scenariosBelow: readonly number[]
  private readonly reach: Reach = { most: 0, least: 0 }

  constructor(impacts: CrossImpacts) {
    this.order = searchOrder(impacts)
    this.depths = this.order.length
    const from = offsetsOf(impacts.states)
    const states = this.order.map((descriptor) => impacts.states[descriptor]!)
    this.offsets = offsetsOf(states)
    this.size = this.offsets.at(-1)!
    this.widest = Math.max(1, ...states)
    const places = this.order.flatMap((descriptor) =>
      Array.from({ length: impacts.states[descriptor]! }, (_, at) => from[descriptor]! + at),
    )
    this.cells = new Float64Array(this.size * this.size)
    for (let depth = 0; depth < this.depths; depth++)
      for (let row = this.offsets[depth]!; row < this.offsets[depth + 1]!; row++)
        for (let column = 0; column < this.size; column++)
          if (column < this.offsets[depth]! || column >= this.offsets[depth + 1]!)
            this.cells[row * this.size + column] = impacts.cells[places[row]! * this.size + places[column]!]!
    this.balances = new Float64Array((this.depths + 1) * this.size)
    this.chosen = new Int32Array(this.depths)
    this.mostGap = new Float64Array((this.depths + 1) * this.size * this.widest)
    this.leastGap = new Float64Array((this.depths + 1) * this.size * this.widest)
    this.mostBalance = new Float64Array((this.depths + 1) * this.size)
    for (let depth = this.depths - 1; depth >= 0; depth--) this.boundsFrom(depth)
    const below = [1]
    for (const count of states.toReversed()) below.unshift(below[0]! * count)
    this.scenariosBelow = below
  }

  statesAt(depth: number): number {
    return this.offsets[depth + 1]! - this.offsets[depth]!
  }

  /** How many scenarios begin as this one does. */
  below(depth: number): number {
    return this.scenariosBelow[depth + 1]!
  }

  /** Positions of states by descriptor, in the matrix's own order. */
  scenarioOf(choice: Int32Array): readonly number[] {
    const scenario: number[] = Array.from({ length: this.depths })
    for (let depth = 0; depth < this.depths; depth++) scenario[this.order[depth]!] = choice[depth]!
    return scenario
  }

  /**
   * Sets the state of the descriptor at a depth, all before it being set. Looks no further where the reach falls below `enough`. The answer is
   * reused by the next call.
   */
  set(depth: number, state: number, enough: number): Reach {
    const { size, balances, cells } = this
    this.chosen[depth] = this.offsets[depth]! + state
    const [before, after, row] = [depth * size, (depth + 1) * size, this.chosen[depth] * size]
    for (let at = 0; at < size; at++) balances[after + at] = balances[before + at]! + cells[row + at]!
    let [most, least] = [Infinity, Infinity]
    for (let at = 0; at < this.depths && most >= enough; at++) {
      if (at <= depth) {
        this.reachOf(depth + 1, at, this.chosen[at]!)
        most = Math.min(most, this.reach.most)
        least = Math.min(least, this.reach.least)
      } else {
        let best = -Infinity
        for (let open = this.offsets[at]!; open < this.offsets[at + 1]!; open++) {
          this.reachOf(depth + 1, at, open)
          best = Math.max(best, this.reach.most)
          least = Math.min(least, this.reach.least)
        }
        most = Math.min(most, best)
      }
    }
    this.reach.most = most
    this.reach.least = least
    return this.reach
  }

  /** Most total impact a scenario can have that begins as this one does. */
  mostImpact(depth: number): number {
    const row = (depth + 1) * this.size
    let total = 0
    for (let at = 0; at < this.depths; at++) {
      if (at <= depth) {
        const state = row + this.chosen[at]!
        total += this.balances[state]! + this.mostBalance[state]!
        continue
      }
      let best = -Infinity
      for (let open = row + this.offsets[at]!; open < row + this.offsets[at + 1]!; open++)
        best = Math.max(best, this.balances[open]! + this.mostBalance[open]!)
      total += best
    }
    return total
  }

  /** Consistency of the descriptor at a depth in one of its states, `set` descriptors being set. */
  private reachOf(set: number, depth: number, state: number): void {
    const { balances, size, mostGap, leastGap, widest } = this
    const row = set * size
    const gaps = (row + state) * widest
    const begin = this.offsets[depth]!
    let [most, least] = [Infinity, Infinity]
    for (let other = begin; other < this.offsets[depth + 1]!; other++) {
      if (other === state) continue
      const gap = balances[row + state]! - balances[row + other]!
      most = Math.min(most, gap + mostGap[gaps + other - begin]!)
      least = Math.min(least, gap + leastGap[gaps + other - begin]!)
    }
    this.reach.most = most
    this.reach.least = least
  }

  /** Bounds on what the descriptors from a depth on add, from those one deeper. */
  private boundsFrom(depth: number): void {
    const { size, widest, cells } = this
    const [here, deeper] = [depth * size, (depth + 1) * size]
    for (let at = 0; at < this.depths; at++)
      for (let state = this.offsets[at]!; state < this.offsets[at + 1]!; state++) {
        let best = -Infinity
        for (let giver = this.offsets[depth]!; giver < this.offsets[depth + 1]!; giver++)
          best = Math.max(best, cells[giver * size + state]!)
        this.mostBalance[here + state] = this.mostBalance[deeper + state]! + best
        for (let other = this.offsets[at]!; other < this.offsets[at + 1]!; other++) {
          let [most, least] = [-Infinity, Infinity]
          for (let giver = this.offsets[depth]!; giver < this.offsets[depth + 1]!; giver++) {
            const gap = cells[giver * size + state]! - cells[giver * size + other]!
            most = Math.max(most, gap)
            least = Math.min(least, gap)
          }
          const place = other - this.offsets[at]!
          this.mostGap[(here + state) * widest + place] = this.mostGap[(deeper + state) * widest + place]! + most
          this.leastGap[(here + state) * widest + place] = this.leastGap[(deeper + state) * widest + place]! + least
        }
      }
  }
}

/** Descriptors by how far their states move the others, most first: what they decide shows early. */
function searchOrder({ states, cells }: CrossImpacts): readonly number[] {
  const offsets = offsetsOf(states)
  const size = offsets.at(-1)!
  const moves = states.map((_, descriptor) => {
    let sum = 0
    for (let column = 0; column < size; column++) {
      let [most, least] = [-Infinity, Infinity]
      for (let row = offsets[descriptor]!; row < offsets[descriptor + 1]!; row++) {
        most = Math.max(most, cells[row * size + column]!)
        least = Math.min(least, cells[row * size + column]!)
      }
      sum += most - least
    }
    return sum
  })
  return states.map((_, descriptor) => descriptor).toSorted((a, b) => moves[b]! - moves[a]! || a - b)
}
