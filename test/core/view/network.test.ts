import { describe, expect, it } from 'vitest'
import { network } from '#core/view/network.ts'
import { interactionMatrix } from '#core/matrix/interaction-matrix.ts'
import { medianOfAll } from '#core/judging/aggregate.ts'
import { someInstrument } from '../matrix/some-instrument.ts'

const instruments = Array.from({ length: 7 }, (_, at) => someInstrument(at + 1, { code: `I${at + 1}`, operations: 0 }))

/** Two triangles that support each other inside, with one conflict between them; the seventh instrument is not judged. */
const scores: readonly (readonly [number, number, number])[] = [
  [1, 2, 3],
  [2, 3, 3],
  [3, 1, 2],
  [4, 5, 3],
  [5, 6, 2],
  [6, 4, 3],
  [1, 4, -2],
  [2, 5, 1],
]
const matrix = interactionMatrix(
  {
    instruments,
    participations: [],
    assessments: scores.map(([from, to, score]) => ({ from, to, score, rater: 1 })),
    judging: { scale: 'impact', aggregation: medianOfAll, openRound: null, shownRound: null },
    terms: [],
  },
  { filter: {}, order: { by: 'code' } },
)

describe('the network of instruments', () => {
  it('keeps negative links apart from communities and centralities', () => {
    const found = network(matrix, 'judged', 1, 60)
    expect(found.links.filter(({ value }) => value < 0)).toEqual([{ from: 0, to: 3, value: -2 }])
    expect(found.nodes[0]).toMatchObject({ code: 'I1', gives: 3, receives: 2, hinders: 2, hindered: 0 })
    expect(found.nodes.map(({ community }) => community)).toEqual([0, 0, 0, 1, 1, 1])
    expect(found.communities).toMatchObject({ count: 2, stability: 1, runs: 100 })
    expect(found.alone).toBe(1)
  })

  it('leaves out links below the threshold, and says which instruments stand alone then', () => {
    const found = network(matrix, 'judged', 3, 60)
    expect(found.links.map(({ value }) => value)).toEqual([3, 3, 3, 3])
    expect(found).toMatchObject({ alone: 1, left: 0 })
  })

  it('of too many keeps those with the strongest links, and counts the others', () => {
    const found = network(matrix, 'judged', 1, 2)
    expect(found.nodes).toHaveLength(2)
    expect(found.left).toBe(4)
  })

  it('draws the same graph in the same place, each time within the picture', () => {
    const [one, two] = [network(matrix, 'judged', 1, 60), network(matrix, 'judged', 1, 60)]
    expect(one).toEqual(two)
    for (const { x, y } of one.nodes) expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThanOrEqual(0)
  })

  it('is empty where nothing is linked', () => {
    expect(network(matrix, 'shared', 0, 60)).toMatchObject({ nodes: [], links: [], alone: 7, communities: { count: 0, stability: null } })
  })
})
