import { type CrossImpacts, impactBalances, offsetsOf, rounding } from './cross-impact.ts'
import { seededRandom } from './seeded-random.ts'
import type { Attractor } from './succession.ts'

/** Where there are too many scenarios to begin from each: so many are drawn, and half the width of the 95 % interval of a share is below 0.7 %. */
export const sampledStarts = { starts: 20_000, seed: 1 } as const

const startsPerSlice = 50

/** Attractors that are met from scenarios drawn at random (see `searchAttractors`), `weight` being the number of starts that end in them. Yields the share done. */
export function* sampleAttractors(impacts: CrossImpacts): Generator<number, readonly Attractor[], void> {
  const { starts, seed } = sampledStarts
  const random = seededRandom(seed)
  const found = new Map<string, { readonly scenarios: readonly (readonly number[])[]; weight: number }>()
  const endOf = new Map<string, string>()
  for (let start = 0; start < starts; start++) {
    if (start % startsPerSlice === startsPerSlice - 1) yield start / starts
    const walk: (readonly number[])[] = []
    const at = new Map<string, number>()
    let scenario: readonly number[] = impacts.states.map((count) => Math.floor(random() * count))
    let key = scenario.join()
    while (!at.has(key) && !endOf.has(key)) {
      at.set(key, walk.length)
      walk.push(scenario)
      scenario = successor(impacts, scenario)
      key = scenario.join()
    }
    const end = endOf.get(key) ?? cycleOf(walk.slice(at.get(key)))
    if (typeof end !== 'string') {
      const name = end[0]!.join()
      found.set(name, { scenarios: end, weight: 0 })
      for (const one of end) endOf.set(one.join(), name)
    }
    found.get(typeof end === 'string' ? end : end[0]!.join())!.weight++
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight)
}

/** Beginning with the first by its states. */
function cycleOf(scenarios: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const before = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((state, descriptor) => state !== b[descriptor])
    return at >= 0 && a[at]! < b[at]!
  }
  const first = scenarios.reduce((least, scenario, at) => (before(scenario, scenarios[least]!) ? at : least), 0)
  return [...scenarios.slice(first), ...scenarios.slice(0, first)]
}

/** Every descriptor jumps to its best state; where several are best it stays if it can, else it takes the first. */
function successor(impacts: CrossImpacts, scenario: readonly number[]): readonly number[] {
  const offsets = offsetsOf(impacts.states)
  const balances = impactBalances(impacts, scenario)
  return scenario.map((own, descriptor) => {
    let best = own
    for (let state = 0; state < impacts.states[descriptor]!; state++)
      if (balances[offsets[descriptor]! + state]! > balances[offsets[descriptor]! + best]! + rounding) best = state
    return best
  })
}
