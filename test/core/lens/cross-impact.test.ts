import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consistentScenarios, searchConsistent } from '#core/lens/consistent-scenarios.ts'
import { crossImpactsOf, impactBalances, readScenario, rounding } from '#core/lens/cross-impact.ts'
import { sampleAttractors, sampledStarts } from '#core/lens/sampled-attractors.ts'
import { atOnce } from '#core/lens/slices.ts'
import { attractors } from '#core/lens/succession.ts'
import { everyScenario, smallImpacts } from './invented-impacts.ts'

/** Two descriptors that pull each other into the same state. */
const alike = crossImpactsOf({
  descriptors: [
    { name: 'Fund', states: ['off', 'on'] },
    { name: 'Advice', states: ['off', 'on'] },
  ],
  cells: [
    [9, 9, 2, -2],
    [9, 9, -1, 1],
    [3, -3, null, 'P'],
    [-1, 1, 'n/a', 5],
  ],
})
/** Each wants what the other is not. */
const chase = crossImpactsOf({
  descriptors: [
    { name: 'A', states: ['0', '1'] },
    { name: 'B', states: ['0', '1'] },
  ],
  cells: [
    [0, 0, 1, -1],
    [0, 0, -1, 1],
    [-1, 1, 0, 0],
    [1, -1, 0, 0],
  ],
})

describe('reading a scenario', () => {
  test('what a descriptor says of itself, blanks and P count for nothing', () => {
    expect([...impactBalances(alike, [0, 1])]).toEqual([-1, 1, 2, -2])
  })

  test('consistency is the balance of a state less the best other, total impact the sum of balances', () => {
    expect(readScenario(alike, [0, 0])).toEqual({ byDescriptor: [6, 4], consistency: 4, totalImpact: 5 })
    expect(readScenario(alike, [0, 1])).toEqual({ byDescriptor: [-2, -4], consistency: -4, totalImpact: -3 })
  })
})

describe('consistent scenarios', () => {
  test('come best first', () => {
    const { searched, count, scenarios } = consistentScenarios(alike)
    expect({ searched, count }).toEqual({ searched: 4, count: 2 })
    expect(scenarios.map(({ scenario }) => scenario)).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  test('are those that trying every scenario finds, with every tolerance and limit', () => {
    fc.assert(
      fc.property(smallImpacts, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 12 }), (impacts, tolerance, limit) => {
        const all = everyScenario(impacts)
          .map((scenario) => ({ scenario, ...readScenario(impacts, scenario) }))
          .filter(({ consistency }) => consistency >= -tolerance - rounding)
          .toSorted((a, b) => b.consistency - a.consistency || b.totalImpact - a.totalImpact)
        const found = consistentScenarios(impacts, { tolerance, limit })
        expect(found.count).toBe(all.length)
        const worth = ({ consistency, totalImpact }: (typeof all)[number]): readonly number[] => [consistency, totalImpact]
        expect(found.scenarios.map(worth)).toEqual(all.slice(0, limit).map(worth))
        for (const { scenario, byDescriptor, consistency, totalImpact } of found.scenarios)
          expect({ byDescriptor, consistency, totalImpact }).toEqual(readScenario(impacts, scenario))
        expect(new Set(found.scenarios.map(({ scenario }) => scenario.join())).size).toBe(found.scenarios.length)
      }),
      { numRuns: 300 },
    )
  })

  test('are counted up to a number, and the best are found all the same', () => {
    fc.assert(
      fc.property(smallImpacts, fc.integer({ min: 0, max: 5 }), (impacts, countTo) => {
        const all = consistentScenarios(impacts, { tolerance: 2, limit: 5 })
        const some = consistentScenarios(impacts, { tolerance: 2, limit: 5, countTo })
        expect(some.more).toBe(all.count > countTo)
        expect(some.count).toBe(Math.min(all.count, countTo))
        const worth = ({ consistency, totalImpact }: (typeof all.scenarios)[number]): readonly number[] => [consistency, totalImpact]
        expect(some.scenarios.map(worth)).toEqual(all.scenarios.map(worth))
      }),
    )
  })

  test('of twenty instruments without any judgement are counted without going through them', () => {
    const none = { states: Array.from({ length: 20 }, () => 3), cells: new Float64Array(3600) }
    expect(consistentScenarios(none, { limit: 1 })).toMatchObject({ searched: 3 ** 20, count: 3 ** 20, more: false })
  })

  test('are found in slices that tell how far the search is', () => {
    const states = Array.from({ length: 9 }, () => 4)
    // A wave without pattern: hard to prune.
    const cells = Float64Array.from({ length: 36 * 36 }, (_, at) => Math.round(3 * Math.sin(at * at)))
    const search = searchConsistent({ states, cells }, { tolerance: 12, limit: 10 })
    const shares: number[] = []
    for (let step = search.next(); step.done !== true; step = search.next()) shares.push(step.value)
    expect(shares.length).toBeGreaterThan(0)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  })
})

describe('attractors', () => {
  test('name cycles in the order in which their scenarios follow', () => {
    expect(attractors(chase)).toEqual([
      {
        scenarios: [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
        weight: 4,
      },
    ])
  })

  test('share all scenarios out, and those of one scenario are the consistent ones', () => {
    fc.assert(
      fc.property(smallImpacts, (impacts) => {
        const found = attractors(impacts)!
        expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBe(everyScenario(impacts).length)
        const fixed = found.filter(({ scenarios }) => scenarios.length === 1).map(({ scenarios }) => scenarios[0]!.join())
        const consistent = consistentScenarios(impacts, { limit: Infinity }).scenarios.map(({ scenario }) => scenario.join())
        expect(fixed.toSorted()).toEqual(consistent.toSorted())
      }),
    )
  })

  test('met from scenarios drawn at random have nearly the shares that they have from all', () => {
    fc.assert(
      fc.property(smallImpacts, (impacts) => {
        const all = new Map(attractors(impacts)!.map(({ scenarios, weight }) => [JSON.stringify(scenarios), weight]))
        const drawn = atOnce(sampleAttractors(impacts))
        expect(drawn.reduce((sum, { weight }) => sum + weight, 0)).toBe(sampledStarts.starts)
        for (const { scenarios, weight } of drawn) {
          const share = all.get(JSON.stringify(scenarios))! / everyScenario(impacts).length
          expect(Math.abs(weight / sampledStarts.starts - share)).toBeLessThan(0.015)
        }
      }),
      { numRuns: 10 },
    )
  })

  test('are not worked out where there are too many scenarios to start from', () => {
    expect(attractors({ states: Array.from({ length: 20 }, () => 3), cells: new Float64Array(3600) })).toBeNull()
  })
})
