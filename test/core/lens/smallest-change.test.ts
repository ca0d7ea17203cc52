import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Influences } from '#core/lens/direct.ts'
import { type LensName, lensNames, lensRankOf, lensValues, type LensSettings } from '#core/lens/lens-values.ts'
import { readMatrix } from '#core/lens/reading.ts'
import { atOnce } from '#core/lens/slices.ts'
import { type Move, type Moves, searchMoves } from '#core/lens/smallest-change.ts'
import { variedValues, withCell } from '#core/lens/varied-values.ts'
import { inOrder, matrixAndOrder } from './some-matrix.ts'

const options = { normalisation: 'both', tolerance: 0 } as const
const impact = { least: -3, most: 3 }

function moves(lens: LensName, influences: Influences, instrument: number, scale = impact): Moves {
  const { values, settings } = atOnce(readMatrix(influences, options))
  return atOnce(searchMoves({ lens, influences, settings, scale, instrument, values: values[lens]!, patient: true }))
}

/** All changes of one and of two cells, worked out anew: the fewest cells and steps that move the rank that way. */
function bruteForce(lens: LensName, influences: Influences, instrument: number, { least, most }: typeof impact, settings: LensSettings) {
  const { size, cells } = influences
  const rank = lensRankOf(lens, atOnce(lensValues(lens, influences, settings))!, instrument)
  const changes = [...cells].flatMap((score, at) =>
    at % (size + 1) === 0
      ? []
      : Array.from({ length: most - least + 1 }, (_, place) => least + place - score).flatMap((change) =>
          change === 0 ? [] : [{ at, change }],
        ),
  )
  const best = { up: [Infinity, Infinity], down: [Infinity, Infinity] }
  const look = (list: readonly { readonly at: number; readonly change: number }[]): void => {
    const changed = cells.slice()
    for (const { at, change } of list) changed[at]! += change
    const after = atOnce(lensValues(lens, { size, cells: changed }, settings))
    if (after === null) return
    const moved = lensRankOf(lens, after, instrument) - rank
    if (moved === 0) return
    const steps = list.reduce((sum, { change }) => sum + Math.abs(change), 0)
    const found = moved < 0 ? best.up : best.down
    if (list.length < found[0]! || (list.length === found[0] && steps < found[1]!)) found.splice(0, 2, list.length, steps)
  }
  for (const one of changes) look([one])
  if (best.up[0] === Infinity || best.down[0] === Infinity)
    for (const one of changes) for (const other of changes) if (one.at < other.at) look([one, other])
  return best
}

const sizeOf = (move: Move): readonly number[] => (typeof move === 'string' ? [Infinity, Infinity] : [move.cells.length, move.steps])

describe('the smallest change that moves a rank', () => {
  for (const lens of lensNames)
    it(`really moves it, and nothing smaller does: ${lens}`, () => {
      fc.assert(
        fc.property(matrixAndOrder(lens === 'crossImpact' ? 3 : 4), fc.nat(3), fc.boolean(), ([matrix], one, narrow) => {
          const scale = narrow ? { least: -1, most: 1 } : impact
          const given = { size: matrix.size, cells: matrix.cells.map((score) => (narrow ? Math.sign(score) : score)) }
          const { values, settings } = atOnce(readMatrix(given, options))
          if (values[lens] === null) return
          const instrument = one % given.size
          const rank = lensRankOf(lens, values[lens], instrument)
          const found = moves(lens, given, instrument, scale)
          const brute = bruteForce(lens, given, instrument, scale, settings)
          expect(sizeOf(found.up)).toEqual(brute.up)
          expect(sizeOf(found.down)).toEqual(brute.down)
          for (const [move, sign] of [
            [found.up, -1],
            [found.down, 1],
          ] as const) {
            if (typeof move === 'string') continue
            const changed = move.cells.reduce<Influences>((so, { from, to, change }) => withCell(so, from, to, change), given)
            const after = atOnce(lensValues(lens, changed, settings))!
            expect(lensRankOf(lens, after, instrument)).toBe(move.rank)
            expect((move.rank - rank) * sign).toBeGreaterThan(0)
            expect(after[instrument]).toBeCloseTo(move.value, 9)
          }
        }),
        { numRuns: lens === 'crossImpact' ? 15 : 40 },
      )
    })

  it('is not taken from rounding where everything cancels out', () => {
    const matrix = { size: 3, cells: Float64Array.from([0, -1, 0, -1, 0, 1, 1, -1, 0]) }
    const { up } = moves('dematel', matrix, 0)
    if (typeof up === 'string') throw new Error(up)
    const { settings } = atOnce(readMatrix(matrix, options))
    const changed = up.cells.reduce<Influences>((so, { from, to, change }) => withCell(so, from, to, change), matrix)
    const after = atOnce(lensValues('dematel', changed, settings))
    expect(lensRankOf('dematel', after!, 0)).toBe(up.rank)
  })

  it('is as small when the instruments stand in another order', () => {
    fc.assert(
      fc.property(matrixAndOrder(6, { smallest: 6 }), ([matrix, order]) => {
        for (const lens of ['direct', 'secondOrder', 'micmac', 'dematel', 'ism'] as const) {
          if (atOnce(readMatrix(matrix, options)).values[lens] === null) continue
          const [plain, turned] = [moves(lens, matrix, order[0]!), moves(lens, inOrder(matrix, order), 0)]
          expect(sizeOf(turned.up)).toEqual(sizeOf(plain.up))
          expect(sizeOf(turned.down)).toEqual(sizeOf(plain.down))
        }
      }),
      { numRuns: 15 },
    )
  })

  it('is told to be none at the ends', () => {
    const matrix = { size: 2, cells: Float64Array.from([0, 3, 0, 0]) }
    expect(moves('direct', matrix, 0).up).toBe('at_the_end')
    expect(moves('direct', matrix, 1).down).toBe('at_the_end')
    expect(moves('direct', matrix, 1).up).toMatchObject({ steps: 3, rank: 1.5 })
  })
})

describe('a matrix with one cell changed', () => {
  it('is read as if worked out anew', () => {
    fc.assert(
      fc.property(matrixAndOrder(6), fc.nat(35), fc.integer({ min: -6, max: 6 }), ([matrix], place, change) => {
        const at = place % matrix.size ** 2
        const [from, to] = [Math.floor(at / matrix.size), at % matrix.size]
        if (from === to) return
        const { settings, values } = atOnce(readMatrix(matrix, options))
        for (const lens of lensNames) {
          const anew = atOnce(lensValues(lens, withCell(matrix, from, to, change), settings))
          const varied = variedValues(lens, matrix, settings)(from, to, change)
          if (anew === null || values[lens] === null) continue
          // What is worked out from larger figures rounds as these do; a change that is found is worked out anew before it is told.
          const scale = Math.max(1, ...[...anew, ...(values[lens] ?? [])].map(Math.abs))
          for (const [one, value] of anew.entries()) expect(Math.abs(varied![one]! - value) / scale).toBeLessThan(1e-9)
        }
      }),
      { numRuns: 200 },
    )
  })
})
