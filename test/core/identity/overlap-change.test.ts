import { describe, expect, it } from 'vitest'
import { overlapChange } from '#core/identity/overlap-change.ts'

const memberships = (entries: readonly (readonly [number, readonly number[]])[]) =>
  new Map(entries.map(([organisation, instruments]) => [organisation, new Set(instruments)]))

describe('what a decision does to overlap', () => {
  it('is a gained pair where one was in one instrument and the other in another', () => {
    const change = overlapChange(
      memberships([
        [1, [7]],
        [2, [8]],
      ]),
      memberships([[1, [8, 7]]]),
    )
    expect(change).toEqual({ organisations: -1, instruments: [], pairs: [{ a: 7, b: 8, by: 1 }] })
  })

  it('is a lost pair and a smaller instrument where both were in both', () => {
    const change = overlapChange(
      memberships([
        [1, [7, 8]],
        [2, [7, 8]],
      ]),
      memberships([[1, [7, 8]]]),
    )
    expect(change.pairs).toEqual([{ a: 7, b: 8, by: -1 }])
    expect(change.instruments).toEqual([
      { instrument: 7, by: -1 },
      { instrument: 8, by: -1 },
    ])
  })

  it('is nothing where both were in the same one instrument, but for its size', () => {
    const change = overlapChange(
      memberships([
        [1, [7]],
        [2, [7]],
      ]),
      memberships([[1, [7]]]),
    )
    expect(change).toEqual({ organisations: -1, instruments: [{ instrument: 7, by: -1 }], pairs: [] })
  })
})
