import { type CrossImpacts, readScenario, rounding, scenarioCount, type ScenarioReading } from './cross-impact.ts'
import { PartialScenario } from './partial-scenario.ts'
import { atOnce } from './slices.ts'

export interface ScenarioOptions {
  /** How far below 0 a descriptor's consistency may lie. */
  readonly tolerance?: number
  /** How many scenarios are listed at most. */
  readonly limit?: number
  /** Up to here consistent scenarios are counted; more are told as more. Those listed are the best in any case. */
  readonly countTo?: number
}

export interface FoundScenario extends ScenarioReading {
  /** Position of the state of each descriptor. */
  readonly scenario: readonly number[]
}

export interface ConsistentScenarios {
  /** All scenarios there are: each is looked at or proved to be none. */
  readonly searched: number
  /** Consistent scenarios, exact unless `more`. */
  readonly count: number
  readonly more: boolean
  /** Best first: by consistency, then by total impact, then in the order of their states; of equal ones at the limit those found first. */
  readonly scenarios: readonly FoundScenario[]
  /** Partial scenarios looked at: what the search cost. */
  readonly nodes: number
}

/** Nodes between two signs of life: some ten milliseconds. */
const nodesPerSlice = 10_000

/**
 * Every consistent scenario of a cross-impact matrix (consistency of each descriptor at or above minus the tolerance), exact, by branch and
 * bound: descriptors are set one after another, and what the open ones can still add at most proves that most branches hold none.
 */
export function consistentScenarios(impacts: CrossImpacts, options: ScenarioOptions = {}): ConsistentScenarios {
  return atOnce(searchConsistent(impacts, options))
}

/**
 * The same in slices: yields the share of all scenarios that is done (0 to 1), so that progress can be shown and the search be left at any
 * slice; returns what it found.
 */
export function* searchConsistent(
  impacts: CrossImpacts,
  { tolerance = 0, limit = 1000, countTo = Infinity }: ScenarioOptions = {},
): Generator<number, ConsistentScenarios, void> {
  const least = -tolerance - rounding
  const partial = new PartialScenario(impacts)
  const best = new BestScenarios(limit)
  const { depths } = partial
  const next = new Int32Array(depths)
  const choice = new Int32Array(depths)
  let [count, nodes, depth] = [0, 0, 0]
  const full = (): boolean => count > countTo

  while (depth >= 0) {
    if (next[depth]! >= partial.statesAt(depth)) {
      next[depth] = 0
      depth--
      continue
    }
    const state = next[depth]!++
    choice[depth] = state
    nodes++
    if (nodes % nodesPerSlice === 0) yield doneShare(partial, choice, depth)
    const reach = partial.set(depth, state, least - rounding)
    if (reach.most < least - rounding) continue
    const hopeless = !best.takes(reach.most, partial.mostImpact(depth))
    if (hopeless && full()) continue
    if (hopeless && reach.least >= least + rounding) {
      count += partial.below(depth)
      continue
    }
    if (depth + 1 < depths) {
      depth++
      continue
    }
    const scenario = partial.scenarioOf(choice)
    const reading = readScenario(impacts, scenario)
    if (reading.consistency < least) continue
    count++
    best.add({ scenario, ...reading })
  }
  return { searched: scenarioCount(impacts), count: full() ? countTo : count, more: full(), scenarios: best.inOrder(), nodes }
}

function doneShare(partial: PartialScenario, choice: Int32Array, depth: number): number {
  let [share, width] = [0, 1]
  for (let at = 0; at <= depth; at++) {
    width /= partial.statesAt(at)
    share += choice[at]! * width
  }
  return share
}

/** The best scenarios so far, the worst of them on top of a heap. */
class BestScenarios {
  private readonly heap: FoundScenario[] = []
  private readonly limit: number
  constructor(limit: number) {
    this.limit = limit
  }

  /** Whether a scenario with at most so much could be listed; not where it would only be as good as those that are. */
  takes(consistency: number, totalImpact: number): boolean {
    if (this.heap.length < this.limit) return true
    const worst = this.heap[0]
    if (worst === undefined) return false
    const better = consistency - worst.consistency
    return better > rounding || (better >= -rounding && totalImpact > worst.totalImpact + rounding)
  }

  add(found: FoundScenario): void {
    if (this.heap.length < this.limit) {
      this.heap.push(found)
      this.up(this.heap.length - 1)
    } else if (this.heap.length > 0 && compareScenarios(found, this.heap[0]!) < 0) {
      this.heap[0] = found
      this.down()
    }
  }

  inOrder(): readonly FoundScenario[] {
    return this.heap.toSorted(compareScenarios)
  }

  private up(start: number): void {
    for (let at = start; at > 0;) {
      const above = (at - 1) >> 1
      if (compareScenarios(this.heap[at]!, this.heap[above]!) <= 0) return
      this.swap(at, above)
      at = above
    }
  }

  private down(): void {
    for (let at = 0; ;) {
      let worst = at
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < this.heap.length && compareScenarios(this.heap[below]!, this.heap[worst]!) > 0) worst = below
      if (worst === at) return
      this.swap(at, worst)
      at = worst
    }
  }

  private swap(at: number, other: number): void {
    const kept = this.heap[at]!
    this.heap[at] = this.heap[other]!
    this.heap[other] = kept
  }
}

function compareScenarios(a: FoundScenario, b: FoundScenario): number {
  if (a.consistency !== b.consistency) return b.consistency - a.consistency
  if (a.totalImpact !== b.totalImpact) return b.totalImpact - a.totalImpact
  const at = a.scenario.findIndex((state, descriptor) => state !== b.scenario[descriptor])
  return at < 0 ? 0 : a.scenario[at]! - b.scenario[at]!
}
