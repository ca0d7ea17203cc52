import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kendallTau } from '#core/agreement/tau.ts'
import { lensNames, lensValues, powerSums } from '#core/lens/lens-values.ts'
import { meanRankOf, meanRanks } from '#core/lens/ranks.ts'
import { ranksByLens, readMatrix } from '#core/lens/reading.ts'
import { atOnce } from '#core/lens/slices.ts'
import { readScenarios, scenarioCells, scenarioInfluence } from '#core/lens/scenario-influence.ts'
import { inOrder, matrixAndOrder } from './some-matrix.ts'

const options = { normalisation: 'both', tolerance: 0 } as const

describe('the figures by which lenses rank', () => {
  it('follow the instruments when these stand in another order, in every lens', () => {
    fc.assert(
      fc.property(matrixAndOrder(6), ([matrix, order]) => {
        const [plain, turned] = [matrix, inOrder(matrix, order)].map((one) => ranksByLens(atOnce(readMatrix(one, options)).values).ranks)
        for (const lens of lensNames) expect(turned![lens]).toEqual(plain![lens] === null ? null : order.map((at) => plain![lens]![at]!))
      }),
      { numRuns: 60 },
    )
  })

  it('are those of the reading', () => {
    fc.assert(
      fc.property(matrixAndOrder(5), ([matrix]) => {
        const read = atOnce(readMatrix(matrix, options))
        for (const lens of lensNames) expect(atOnce(lensValues(lens, matrix, read.settings))).toEqual(read.values[lens])
      }),
      { numRuns: 40 },
    )
  })

  it('of MICMAC are support less conflict at its power', () => {
    fc.assert(
      fc.property(matrixAndOrder(5), ([matrix]) => {
        const { support, conflict, net, k, influence } = atOnce(readMatrix(matrix, options)).lenses.micmac
        const scale = Math.max(1, ...influence)
        for (const [at, value] of net.entries()) {
          const expected = support === null ? influence[at]! : support.influence[at]! - conflict!.influence[at]!
          expect(Math.abs(value - expected) / scale).toBeLessThan(1e-12)
        }
        expect([...powerSums(matrix, k)]).toEqual(net)
      }),
    )
  })

  it('of cross-impact are the scores times what the states of the weighted scenarios make of them', () => {
    const matrix = { size: 3, cells: Float64Array.from([0, 2, -1, 1, 0, 0, 0, 0, 0]) }
    const found = atOnce(readScenarios(matrix))
    if (found.refused !== null) throw new Error(found.refused)
    const factors = scenarioCells(matrix, found.scenarios)
    // A and B reinforce each other and C is off, since A hinders it: the only scenarios that weigh anything differ in nothing else.
    expect([...factors]).toEqual([2, 2, -2, 2, 2, -2, 0, 0, 0])
    expect(scenarioInfluence(matrix, found.scenarios)).toEqual([6, 2, 0])
    expect(atOnce(readScenarios({ size: 21, cells: new Float64Array(441) }))).toEqual({ refused: 'too_many_instruments' })
    expect(atOnce(readScenarios({ size: 9, cells: new Float64Array(81) }))).toEqual({ refused: 'too_many_scenarios' })
  })
})

describe('ranks', () => {
  it('are shared by equal values as the mean, and sum to n(n + 1)/2', () => {
    expect(meanRanks([3, 1, 3, -2], 1)).toEqual([1.5, 3, 1.5, 4])
    expect(meanRanks([0, 0, 0], 0)).toEqual([2, 2, 2])
    expect(meanRanks([1e-17, 0, 2e-17], 1)).toEqual([2, 2, 2])
    expect(meanRanks([1e-17, 0, 2e-17], 0)).toEqual([2, 3, 1])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
        const ranks = meanRanks(values, 1)
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2)
        expect(values.map((_, at) => meanRankOf(values, at, 1))).toEqual(ranks)
      }),
    )
  })

  it('of two lenses are compared by tau-b', () => {
    expect(kendallTau([1, 2, 3], [1, 2, 3])).toBe(1)
    expect(kendallTau([1, 2, 3], [3, 2, 1])).toBe(-1)
    expect(kendallTau([1, 1], [1, 2])).toBeNull()
    // 3 concordant, 2 discordant, one pair tied in the first: 1 / sqrt(5 · 6).
    expect(kendallTau([1, 2.5, 2.5, 4], [1, 3, 4, 2])).toBeCloseTo((3 - 2) / Math.sqrt(30), 12)
  })
})
