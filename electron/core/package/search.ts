import { tolerance } from './balance.ts'
import { KeptFront } from './kept-front.ts'
import { KeptPackages, type FoundPackage } from './kept-packages.ts'
import type { Weights } from './pareto.ts'
import { packageStates, type PackageState, type StateNumbers } from './states.ts'

/** What consistent packages are looked for in. */
export interface PackageProblem {
  readonly size: number
  /** Row by row; null counts as 0, the diagonal is left out. */
  readonly score: readonly (number | null)[]
  readonly numbers: StateNumbers
  /** Of each instrument, see `allowedStates`. */
  readonly allowed: readonly number[]
  /** Instruments whose balance is not asked for: what is decided elsewhere. */
  readonly decided: readonly boolean[]
  /** What each costs as it is and the most that a package may cost, of each limited currency. */
  readonly limits: readonly { readonly costs: readonly number[]; readonly most: number }[]
  /** What the front is found by. */
  readonly weights: Weights
}

export interface SearchResult {
  readonly best: readonly FoundPackage[]
  /** The Pareto front of all that are consistent, so far; null where it has more than are kept. Of equally good ones, beyond what is counted, one is enough. */
  readonly front: readonly FoundPackage[] | null
  /** Consistent packages found; `moreThan` where counting stopped there. */
  readonly count: number
  readonly moreThan: boolean
  readonly nodes: number
  /** Share of all packages that is settled, 0 to 1. */
  readonly share: number
  readonly finished: boolean
}

const mostKept = 1000
const mostInFront = 1000
const mostCounted = 10_000_000

/**
 * Consistent packages by exact depth-first search: of each instrument the least and the most support that the open ones can still give are
 * kept up, so that a branch ends as soon as a set instrument cannot fit any more. An instrument fits in a state where no other has a better
 * balance; as a balance is support · receives[state], that is an interval of its support. Packages are counted exactly up to `counted`; beyond,
 * only branches that can better the kept ones or add to the front are followed, so the kept ones are the best whatever there is.
 */
export class PackageSearch {
  readonly #problem: PackageProblem
  readonly #kept: KeptPackages
  readonly #front: KeptFront
  readonly #counted: number
  readonly #order: readonly number[]
  /** Least and most support in each state for it to fit. */
  readonly #least: readonly number[]
  readonly #most: readonly number[]
  readonly #score: Float64Array
  /** Least and most that each may give. */
  readonly #gives: readonly (readonly [number, number])[]
  /** Support of each by those that are set, and the least and most of those that are open. */
  readonly #fixed: Float64Array
  readonly #low: Float64Array
  readonly #high: Float64Array
  readonly #spent: Float64Array
  readonly #states: Int8Array
  /** The state to try next at each depth. */
  readonly #next: Int8Array
  /** Share of all packages below a node at each depth, and what is settled of them. */
  #depth = 0
  #count = 0
  #nodes = 0
  #finished = false

  constructor(problem: PackageProblem, { kept = mostKept, counted = mostCounted, inFront = mostInFront } = {}) {
    const { size, score, numbers, allowed, limits } = problem
    this.#problem = problem
    this.#counted = counted
    this.#kept = new KeptPackages(kept)
    this.#front = new KeptFront(problem.weights, inFront)
    this.#score = Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 0 : (score[at] ?? 0)))
    const strength = (at: number): number => {
      let sum = 0
      for (let other = 0; other < size; other++)
        sum += Math.abs(this.#score[at * size + other]!) + Math.abs(this.#score[other * size + at]!) / 8
      return sum
    }
    // Who has one state left says nothing new; after them the strongest settle most.
    this.#order = Array.from({ length: size }, (_, at) => at).toSorted(
      (a, b) => bits(allowed[a]!) - bits(allowed[b]!) || strength(b) - strength(a) || a - b,
    )
    const [lowest, highest] = [Math.min(...numbers.receives), Math.max(...numbers.receives)]
    this.#least = numbers.receives.map((one) => (one > lowest ? -tolerance : -Infinity))
    this.#most = numbers.receives.map((one) => (one < highest ? tolerance : Infinity))
    this.#gives = allowed.map((mask) => {
      const given = packageStates.filter((state) => (mask & (1 << state)) !== 0).map((state) => numbers.gives[state])
      return [Math.min(...given), Math.max(...given)]
    })
    this.#fixed = new Float64Array(size)
    this.#low = new Float64Array(size)
    this.#high = new Float64Array(size)
    this.#spent = new Float64Array(limits.length)
    this.#states = new Int8Array(size).fill(-1)
    this.#next = new Int8Array(size + 1)
    for (const from of this.#order) this.#open(from, 1)
    if (allowed.some((one) => (one & 7) === 0)) this.#finished = true
  }

  /** Goes on for at most so many nodes; true where nothing is left. */
  step(nodes: number): boolean {
    const until = this.#nodes + nodes
    while (!this.#finished && this.#nodes < until) this.#visit()
    return this.#finished
  }

  result(): SearchResult {
    return {
      best: this.#kept.best(),
      front: this.#front.front(),
      count: Math.min(this.#count, this.#counted),
      moreThan: this.#count > this.#counted,
      nodes: this.#nodes,
      share: this.#finished ? 1 : this.#share(),
      finished: this.#finished,
    }
  }

  /** Tries the next state of the instrument at this depth, or goes back. */
  #visit(): void {
    const { size, allowed } = this.#problem
    this.#nodes += 1
    if (this.#depth === size) {
      this.#take()
      this.#back()
      return
    }
    const at = this.#order[this.#depth]!
    const state = this.#next[this.#depth]!
    if (state > 2) {
      this.#next[this.#depth] = 0
      this.#back()
      return
    }
    this.#next[this.#depth] = state + 1
    if ((allowed[at]! & (1 << state)) === 0) return
    this.#set(at, state as PackageState)
    if (this.#possible() && this.#worthwhile()) this.#depth += 1
    else this.#unset(at)
  }

  #back(): void {
    if (this.#depth === 0) {
      this.#finished = true
      return
    }
    this.#depth -= 1
    this.#unset(this.#order[this.#depth]!)
  }

  /** Adds (1) or takes away (-1) what an open instrument may give. */
  #open(from: number, sign: 1 | -1): void {
    const { size } = this.#problem
    const [least, most] = this.#gives[from]!
    for (let to = 0; to < size; to++) {
      const score = this.#score[from * size + to]!
      if (score === 0) continue
      this.#low[to]! += sign * Math.min(score * least, score * most)
      this.#high[to]! += sign * Math.max(score * least, score * most)
    }
  }

  #set(at: number, state: PackageState): void {
    this.#open(at, -1)
    this.#states[at] = state
    this.#give(at, state, 1)
  }

  #unset(at: number): void {
    this.#give(at, this.#states[at]! as PackageState, -1)
    this.#states[at] = -1
    this.#open(at, 1)
  }

  #give(from: number, state: PackageState, sign: 1 | -1): void {
    const { size, numbers, limits } = this.#problem
    const given = sign * numbers.gives[state]
    if (given !== 0) for (let to = 0; to < size; to++) this.#fixed[to]! += given * this.#score[from * size + to]!
    const cost = state === 0 ? 0 : state === 1 ? 1 : numbers.budgetFactor
    for (let at = 0; at < limits.length; at++) this.#spent[at]! += sign * cost * limits[at]!.costs[from]!
  }

  #possible(): boolean {
    const { size, limits, allowed, decided } = this.#problem
    for (let at = 0; at < limits.length; at++) if (this.#spent[at]! > limits[at]!.most + 0.005) return false
    for (let at = 0; at < size; at++) {
      if (decided[at]!) continue
      const least = this.#fixed[at]! + this.#low[at]!
      const most = this.#fixed[at]! + this.#high[at]!
      const state = this.#states[at]!
      if (state >= 0) {
        if (most < this.#least[state]! || least > this.#most[state]!) return false
        continue
      }
      let fits = false
      for (const one of packageStates)
        if ((allowed[at]! & (1 << one)) !== 0 && most >= this.#least[one]! && least <= this.#most[one]!) fits = true
      if (!fits) return false
    }
    return true
  }

  /** Once counting has stopped: whether the branch can hold a package better than the worst that is kept, or one of the front. */
  #worthwhile(): boolean {
    if (this.#count <= this.#counted) return true
    const { size, numbers, allowed } = this.#problem
    let most = 0
    for (let at = 0; at < size; at++) {
      const low = this.#fixed[at]! + this.#low[at]!
      const high = this.#fixed[at]! + this.#high[at]!
      const state = this.#states[at]!
      let own = -Infinity
      for (const one of packageStates)
        if (state < 0 || state === one) own = Math.max(own, numbers.receives[one] * low, numbers.receives[one] * high)
      most += own
    }
    if (most > this.#kept.worst + tolerance) return true
    const broadest = this.#states.map((state, at) => (state >= 0 ? state : (allowed[at]! & 6) !== 0 ? 1 : 0))
    const cheapest = this.#states.map((state, at) => (state >= 0 ? state : (allowed[at]! & 1) !== 0 ? 0 : (allowed[at]! & 2) !== 0 ? 1 : 2))
    return this.#front.canGain(most, broadest, cheapest)
  }

  #take(): void {
    const { size, numbers } = this.#problem
    this.#count += 1
    let total = 0
    for (let at = 0; at < size; at++) total += this.#fixed[at]! * numbers.receives[this.#states[at]! as PackageState]
    this.#kept.offer(total, this.#states)
    this.#front.offer(total, this.#states)
  }

  /** The states that were tried at each depth, each weighing as much as its share of the branch above. */
  #share(): number {
    const { allowed } = this.#problem
    let share = 0
    let branch = 1
    for (let depth = 0; depth < this.#depth + 1 && depth < this.#order.length; depth++) {
      const mask = allowed[this.#order[depth]!]! & 7
      branch /= bits(mask)
      // At the present depth all states before the next are settled; above, the one that is set is still open.
      const settled = depth < this.#depth ? this.#next[depth]! - 1 : this.#next[depth]!
      share += branch * bits(mask & ((1 << Math.max(0, settled)) - 1))
    }
    return Math.min(1, share)
  }
}

function bits(mask: number): number {
  return (mask & 1) + ((mask >> 1) & 1) + ((mask >> 2) & 1)
}
