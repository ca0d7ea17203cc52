import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClusters, modularityOf } from '#core/lens/clusters.ts'

/** Zachary's karate club (networkx, igraph make_graph('Zachary')): neighbours with a higher number. */
const karate: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
  [2, 3, 7, 13, 17, 19, 21, 30],
  [3, 7, 8, 9, 13, 27, 28, 32],
  [7, 12, 13],
  [6, 10],
  [6, 10, 16],
  [16],
  [],
  [30, 32, 33],
  [33],
  [],
  [],
  [],
  [33],
  [32, 33],
  [32, 33],
  [],
  [],
  [32, 33],
  [33],
  [32, 33],
  [],
  [32, 33],
  [25, 27, 29, 32, 33],
  [25, 27, 31],
  [31],
  [29, 33],
  [33],
  [31, 33],
  [32, 33],
  [32, 33],
  [32, 33],
  [33],
  [],
]

function weightsOf(neighbours: readonly (readonly number[])[]): Float64Array {
  const size = neighbours.length
  const weights = new Float64Array(size * size)
  neighbours.forEach((list, node) => list.forEach((other) => (weights[node * size + other] = weights[other * size + node] = 1)))
  return weights
}

function groupOf(groups: readonly (readonly number[])[]): number[] {
  const of: number[] = []
  groups.forEach((list, group) => list.forEach((node) => (of[node] = group)))
  return of
}

describe('modularity', () => {
  const club = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]
  const others = [9, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33]
  it.each([
    { name: 'the club labels of networkx', groups: [club, others], q: 0.3582347140039447 },
    { name: 'the same with member 8 moved', groups: [club.filter((node) => node !== 8), [8, ...others]], q: 0.37146614069691 },
    {
      name: 'the best known division',
      groups: [
        [0, 1, 2, 3, 7, 11, 12, 13, 17, 19, 21],
        [4, 5, 6, 10, 16],
        [23, 24, 25, 27, 28, 31],
        [8, 9, 14, 15, 18, 20, 22, 26, 29, 30, 32, 33],
      ],
      q: 0.41978961209730437,
    },
  ])('of the karate club reproduces $name', ({ groups, q }) =>
    expect(modularityOf(34, weightsOf(karate), groupOf(groups))).toBeCloseTo(q, 14),
  )
})

describe('clusters', () => {
  it('of the karate club reach the best known division, and say that restarts differ', () => {
    const found = findClusters(34, weightsOf(karate))
    expect(found.modularity).toBeCloseTo(0.41978961209730437, 12)
    expect(new Set(found.groupOf).size).toBe(4)
    expect(found.stability).toBeGreaterThan(0.7)
    expect(found.stability).toBeLessThan(1)
  })

  it('are the same at every run', () => expect(findClusters(34, weightsOf(karate))).toEqual(findClusters(34, weightsOf(karate))))

  it('of groups without a link between them are those groups, in every restart', () => {
    const found = findClusters(5, weightsOf([[1, 2], [2], [], [4], []]))
    expect([...found.groupOf]).toEqual([0, 0, 0, 1, 1])
    expect(found.stability).toBe(1)
  })

  it('of nothing linked are single and have no stability', () => {
    expect(findClusters(3, new Float64Array(9))).toEqual({ groupOf: Int32Array.from([0, 1, 2]), modularity: 0, stability: null })
    expect(findClusters(0, new Float64Array(0)).groupOf).toHaveLength(0)
  })

  it('follow weights, not the presence of links', () => {
    const weights = new Float64Array(16).fill(0.01)
    for (const [a, b] of [
      [0, 2],
      [1, 3],
    ] as const)
      weights[a * 4 + b] = weights[b * 4 + a] = 1
    expect([...findClusters(4, weights).groupOf]).toEqual([0, 1, 0, 1])
  })

  it('are never worse than all alone or all together', () => {
    const size = 6
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 15, maxLength: 15 }), (upper) => {
        const weights = new Float64Array(size * size)
        let at = 0
        for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) weights[a * size + b] = weights[b * size + a] = upper[at++]!
        const found = findClusters(size, weights, 5)
        expect(found.modularity).toBeCloseTo(modularityOf(size, weights, found.groupOf), 12)
        // Each of 15 pairs may stay apart for a gain below the margin of 1e-12, counted from both ends.
        expect(found.modularity).toBeGreaterThanOrEqual(-3e-11)
      }),
    )
  })
})
