import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#core/contract/refusal.ts'
import { observedPair, observeOverlap } from '#core/matrix/observed.ts'
import { countOverlap, packParticipation } from '#core/matrix/overlap-counts.ts'
import { pairCount, pairIndex } from '#core/matrix/pairs.ts'

/** Organisation and slot of each participation, with repeats, in any order. */
const participations = fc.array(fc.tuple(fc.nat(12), fc.nat(6)), { maxLength: 80 })
const pack = (list: readonly (readonly [number, number])[]) => list.map(([organisation, slot]) => packParticipation(organisation, slot))
const slots = [0, 1, 2, 3, 4, 5, 6]

describe('pairs of a list', () => {
  it('have a place each, without gaps, in either order', () => {
    for (const size of [0, 1, 2, 7]) {
      const places = slots.flatMap((a) => slots.filter((b) => a < b && b < size).map((b) => pairIndex(size, a, b)))
      expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: pairCount(size) }, (_, at) => at))
    }
    expect(pairIndex(5, 3, 1)).toBe(pairIndex(5, 1, 3))
  })
})

describe('overlap counted', () => {
  it('equals the sets of organisations, whatever order and repeats', () => {
    fc.assert(
      fc.property(participations, fc.shuffledSubarray(slots), (list, shown) => {
        const counts = countOverlap(pack(list), shown)
        const members = shown.map((slot) => new Set(list.filter(([, of]) => of === slot).map(([organisation]) => organisation)))
        expect([...counts.organisations]).toEqual(members.map(({ size }) => size))
        members.forEach((a, at) =>
          members.slice(at + 1).forEach((b, further) => {
            expect(counts.shared[pairIndex(shown.length, at, at + 1 + further)]).toBe(
              [...a].filter((organisation) => b.has(organisation)).length,
            )
          }),
        )
        expect(counts.union).toBe(new Set(list.filter(([, slot]) => shown.includes(slot)).map(([organisation]) => organisation)).size)
        expect(counts.population).toBe(new Set(list.map(([organisation]) => organisation)).size)
      }),
    )
  })

  it('is the same from an array and from a typed array', () => {
    fc.assert(
      fc.property(participations, (list) => {
        const packed = pack(list)
        expect(countOverlap(Float64Array.from(packed).sort(), slots)).toEqual(countOverlap(packed, slots))
      }),
    )
  })

  it('leaves out organisations that are only in instruments outside the universe', () => {
    const counts = countOverlap(
      pack([
        [1, 0],
        [2, 1],
        [3, 2],
        [1, 2],
      ]),
      [0],
      [0, 1],
    )
    expect(counts).toMatchObject({ union: 1, population: 2 })
  })

  it('takes organisation ids up to 2^40 exactly', () => {
    const large = 2 ** 40
    const counts = countOverlap(
      pack([
        [large, 4095],
        [large, 0],
        [large - 1, 4095],
      ]),
      [0, 4095],
    )
    expect([...counts.organisations]).toEqual([1, 2])
    expect([...counts.shared]).toEqual([1])
  })

  it('refuses a slot shown twice or out of range, which is a fault of the caller', () => {
    expect(() => countOverlap([], [1, 1])).toThrow(RangeError)
    expect(() => countOverlap([], [4096])).toThrow(RangeError)
  })
})

describe('overlap observed', () => {
  it('keeps within its bounds for every pair', () => {
    fc.assert(
      fc.property(participations, fc.nat(20), (list, more) => {
        const counts = countOverlap(pack(list), slots)
        const observed = observeOverlap(counts, counts.union + more)
        for (const a of slots)
          for (const b of slots) {
            const pair = observedPair(observed, a, b)
            if (a === b) {
              expect(pair).toBeNull()
              continue
            }
            const { shared, jaccard, expected, lift, p, q } = pair!
            const [sizeA, sizeB] = [counts.organisations[a]!, counts.organisations[b]!]
            expect(pair).toEqual(observedPair(observed, b, a))
            expect(shared).toBeLessThanOrEqual(Math.min(sizeA, sizeB))
            expect(jaccard).toBeLessThanOrEqual(1)
            expect(jaccard).toBe(sizeA + sizeB === 0 ? 0 : shared / (sizeA + sizeB - shared))
            expect(lift === null).toBe(expected === 0)
            if (lift !== null) expect(lift * expected).toBeCloseTo(shared, 10)
            expect(p).toBeGreaterThanOrEqual(0)
            expect(p).toBeLessThanOrEqual(1)
            expect(q).toBeGreaterThanOrEqual(p)
            expect(q).toBeLessThanOrEqual(1)
          }
      }),
    )
  })

  it('does not hang on the order of instruments', () => {
    fc.assert(
      fc.property(participations, fc.shuffledSubarray(slots, { minLength: slots.length }), (list, order) => {
        const straight = observeOverlap(countOverlap(pack(list), slots))
        const shuffled = observeOverlap(countOverlap(pack(list), order))
        order.forEach((a, placeA) =>
          order.forEach((b, placeB) => {
            const { p, ...exact } = observedPair(shuffled, placeA, placeB) ?? { p: 1 }
            const { p: straightP, ...straightExact } = observedPair(straight, a, b) ?? { p: 1 }
            expect(p).toBeCloseTo(straightP, 12)
            expect({ ...exact, q: null }).toEqual({ ...straightExact, q: null })
          }),
        )
      }),
    )
  })

  it('counts chance among all organisations found unless told otherwise', () => {
    const counts = countOverlap(
      pack([
        [1, 0],
        [1, 1],
        [2, 0],
        [3, 5],
      ]),
      [0, 1],
    )
    expect(observeOverlap(counts).universe).toEqual({ size: 3, computed: 3, union: 2 })
    expect(observedPair(observeOverlap(counts), 0, 1)).toMatchObject({ shared: 1, expected: 2 / 3, lift: 1.5 })
    expect(observedPair(observeOverlap(counts, 20), 0, 1)).toMatchObject({ shared: 1, expected: 0.1, lift: 10 })
  })

  it('refuses a universe smaller than the union of the shown instruments', () => {
    const counts = countOverlap(
      pack([
        [1, 0],
        [2, 1],
      ]),
      [0, 1],
    )
    expect(() => observeOverlap(counts, 1)).toThrow(Refusal)
    expect(() => observeOverlap(counts, 2.5)).toThrow(Refusal)
    expect(observeOverlap(counts, 2).universe.size).toBe(2)
  })

  it('has nothing to say of instruments without organisations', () => {
    const observed = observeOverlap(countOverlap([], [0, 1]))
    expect(observedPair(observed, 0, 1)).toEqual({ shared: 0, jaccard: 0, expected: 0, lift: null, p: 1, q: 1 })
  })
})
