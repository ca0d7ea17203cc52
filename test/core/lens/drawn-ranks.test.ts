import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianOfAll } from '#core/judging/aggregate.ts'
import { type DrawnLens, type DrawPlan, drawRanks } from '#core/lens/drawn-ranks.ts'
import { lensRanks } from '#core/lens/lens-values.ts'
import { readMatrix } from '#core/lens/reading.ts'
import { atOnce } from '#core/lens/slices.ts'
import { heard, type Voice, voicesAmong } from '#core/lens/voices.ts'
import { matrixAndOrder } from './some-matrix.ts'

const options = { normalisation: 'both', tolerance: 0 } as const
const scale = { least: -3, most: 3 }

const voice = (from: number, to: number, score: number | null, more: Partial<Voice> = {}): Voice => ({
  from,
  to,
  score,
  rater: 1,
  role: null,
  potential: false,
  confidence: 'high',
  noted: false,
  ...more,
})

function drawn(size: number, voices: readonly Voice[], plan: DrawPlan): readonly DrawnLens[] {
  const { settings } = atOnce(readMatrix(heard(size, voices, medianOfAll).influences, options))
  return atOnce(drawRanks(size, voices, medianOfAll, settings, scale, plan))
}

const two = [
  voice(0, 1, 3, { confidence: 'low' }),
  voice(0, 1, 1, { rater: 2 }),
  voice(1, 2, 2, { confidence: null }),
  voice(2, 0, -1, { rater: 2, confidence: 'medium' }),
]

describe('ranks drawn from the raters', () => {
  it('are the ranks of the matrix where one rater is sure of everything', () => {
    fc.assert(
      fc.property(matrixAndOrder(5), ([{ size, cells }]) => {
        const voices = [...cells].flatMap((score, at) => (at % (size + 1) === 0 ? [] : [voice(Math.floor(at / size), at % size, score)]))
        const { values } = atOnce(readMatrix({ size, cells }, options))
        for (const { lens, runs, low, median, high } of drawn(size, voices, { runs: 12, seed: 7 })) {
          expect(runs).toBe(12)
          for (const ranks of [low, median, high]) expect(ranks).toEqual(lensRanks(lens, values[lens]!))
        }
      }),
      { numRuns: 20 },
    )
  })

  it('are the same for the same seed, whatever the order of the answers, and others for another', () => {
    const plan = { runs: 60, seed: 3 }
    expect(drawn(3, two, plan)).toEqual(drawn(3, two.toReversed(), plan))
    expect(drawn(3, two, plan)).not.toEqual(drawn(3, two, { runs: 60, seed: 4 }))
  })

  it('widen with doubt, and count how often an instrument is first', () => {
    const [direct] = drawn(3, two, { runs: 400, seed: 1 })
    expect(direct).toMatchObject({ lens: 'direct', runs: 400 })
    expect(direct!.low[0]).toBe(1)
    expect(direct!.high[0]).toBeGreaterThan(1)
    // Third gives -1, moved by one step in a quarter of the runs at most: never first.
    expect(direct!.first[2]).toBe(0)
    expect(direct!.first[0]! + direct!.first[1]!).toBeGreaterThanOrEqual(1)
  })

  it('leave out answers that a rater has replaced, and those on instruments that are not shown', () => {
    expect(voicesAmong([10, 20], [voice(10, 20, 1), voice(10, 20, 2), voice(10, 30, 3), voice(10, 10, 1)], 0)).toEqual([voice(0, 1, 2)])
    expect(voicesAmong([10, 20], [voice(10, 20, 0, { potential: true })], 3)[0]!.score).toBe(3)
  })
})
