import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lensNames } from '#core/lens/lens-values.ts'
import { readMatrix } from '#core/lens/reading.ts'
import { atOnce } from '#core/lens/slices.ts'
import { strongestPaths } from '#core/lens/strongest-paths.ts'
import { matrixAndOrder } from './some-matrix.ts'

const options = { normalisation: 'both', tolerance: 0 } as const

describe('the strongest paths behind a rank', () => {
  it('add up to the figure where a lens counts no longer ones', () => {
    fc.assert(
      fc.property(matrixAndOrder(4), ([matrix]) => {
        const { values, settings } = atOnce(readMatrix(matrix, options))
        for (const lens of ['direct', 'secondOrder', 'crossImpact', 'ism'] as const)
          for (let one = 0; one < matrix.size; one++)
            if (values[lens] !== null)
              expect(atOnce(strongestPaths(lens, matrix, settings, one)).upToThree).toBeCloseTo(values[lens][one]!, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('of MICMAC add up to the figure at each length, since the longer ones that begin so are in them', () => {
    fc.assert(
      fc.property(matrixAndOrder(3), ([matrix]) => {
        const { values, settings } = atOnce(readMatrix(matrix, options))
        const { paths } = atOnce(strongestPaths('micmac', matrix, settings, 0))
        // Three instruments have at most 2 + 4 + 8 paths of up to three steps: all are listed.
        for (let steps = 1; steps <= Math.min(3, settings.power); steps++) {
          const sum = paths.filter(({ instruments }) => instruments.length === steps + 1).reduce((total, { weight }) => total + weight, 0)
          const scale = paths.reduce((total, { weight }) => total + Math.abs(weight), 1)
          expect(Math.abs(sum - values.micmac![0]!) / scale).toBeLessThan(1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('come strongest first, follow cells that are not empty, and have shares of at most one', () => {
    fc.assert(
      fc.property(matrixAndOrder(6), ([{ size, cells }]) => {
        const { values, settings } = atOnce(readMatrix({ size, cells }, options))
        for (const lens of lensNames) {
          if (values[lens] === null) continue
          const { paths } = atOnce(strongestPaths(lens, { size, cells }, settings, 0))
          expect(paths.length).toBeLessThanOrEqual(20)
          for (const [place, { instruments, product, weight, share }] of paths.entries()) {
            expect(instruments[0]).toBe(0)
            expect(instruments.slice(1).reduce((all, to, at) => all * cells[instruments[at]! * size + to]!, 1)).toBe(product)
            expect(share).toBeLessThanOrEqual(1 + 1e-9)
            if (place > 0 && lens !== 'ism') expect(Math.abs(weight)).toBeLessThanOrEqual(Math.abs(paths[place - 1]!.weight))
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
