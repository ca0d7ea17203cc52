import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenness, pageRank, strengths } from '#core/lens/centrality.ts'

function graph(size: number, links: readonly (readonly [number, number, number?])[], both = false): Float64Array {
  const weights = new Float64Array(size * size)
  for (const [from, to, weight = 1] of links) {
    weights[from * size + to] = weight
    if (both) weights[to * size + from] = weight
  }
  return weights
}

describe('centralities', () => {
  it('count and sum what leaves and what reaches a node', () => {
    const found = strengths(
      3,
      graph(3, [
        [0, 1, 2],
        [0, 2, 3],
        [1, 0, 1],
        [2, 2, 9],
      ]),
    )
    expect([...found.out]).toEqual([5, 1, 0])
    expect([...found.in]).toEqual([1, 2, 3])
    expect([...found.linksOut]).toEqual([2, 1, 0])
    expect([...found.linksIn]).toEqual([1, 1, 1])
  })

  it('put the middle of a star on every path, and its ends on none', () => {
    expect([
      ...betweenness(
        4,
        graph(
          4,
          [
            [0, 1],
            [0, 2],
            [0, 3],
          ],
          true,
        ),
      ),
    ]).toEqual([1, 0, 0, 0])
  })

  it('know the direction: on a one-way path only the way there leads through', () => {
    expect([
      ...betweenness(
        3,
        graph(3, [
          [0, 1],
          [1, 2],
        ]),
      ),
    ]).toEqual([0, 0.5, 0])
  })

  it('share a path among equally short ones', () => {
    const square = graph(
      4,
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
      true,
    )
    for (const value of betweenness(4, square)) expect(value).toBeCloseTo(1 / 6, 12)
  })

  it('rank the nodes of a ring alike, and the one that all point to first', () => {
    for (const value of pageRank(
      3,
      graph(3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
    ))
      expect(value).toBeCloseTo(1 / 3, 10)
    const [first, second, third] = pageRank(
      3,
      graph(3, [
        [1, 0],
        [2, 0],
      ]),
    )
    expect(first).toBeGreaterThan(second!)
    expect(second).toBeCloseTo(third!, 12)
  })

  it('give ranks that sum to one, and follow the weights only by their proportion', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 25, maxLength: 25 }), (weights) => {
        const rank = pageRank(5, weights)
        expect(rank.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9)
        pageRank(
          5,
          weights.map((weight) => weight * 7),
        ).forEach((value, at) => expect(value).toBeCloseTo(rank[at]!, 9))
      }),
    )
  })
})
