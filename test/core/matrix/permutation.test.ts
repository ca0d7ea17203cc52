import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incidenceOf } from '#core/matrix/incidence.ts'
import { countOverlap, packParticipation } from '#core/matrix/overlap-counts.ts'
import { pairCount, pairIndex } from '#core/matrix/pairs.ts'
import { permuteOverlap, type PermutationPlan } from '#core/matrix/permutation.ts'
import { sharedCounter } from '#core/matrix/shared-counter.ts'

type Table = readonly (readonly [organisation: number, slot: number])[]
const pack = (table: Table) => Float64Array.from(table, ([organisation, slot]) => packParticipation(organisation, slot)).sort()
const slots = (count: number) => Array.from({ length: count }, (_, at) => at)

function permuted(table: Table, instruments: number, plan: PermutationPlan, shown = slots(instruments)) {
  const steps = permuteOverlap(incidenceOf(pack(table), slots(instruments)), shown, plan)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Every table with the same margins, as what each pair of instruments shares. */
function everyTable(table: Table, instruments: number): number[][] {
  const organisations = [...new Set(table.map(([organisation]) => organisation))]
  const holds = organisations.map((one) => table.filter(([organisation]) => organisation === one).length)
  const wanted = slots(instruments).map((slot) => table.filter(([, of]) => of === slot).length)
  const found: number[][] = []
  const go = (rows: number[], left: readonly number[]): void => {
    if (rows.length === organisations.length) {
      if (left.some((one) => one !== 0)) return
      const shared: number[] = []
      for (let a = 0; a < instruments; a++)
        for (let b = a + 1; b < instruments; b++) shared.push(rows.filter((mask) => (mask >> a) & 1 && (mask >> b) & 1).length)
      found.push(shared)
      return
    }
    for (let mask = 0; mask < 1 << instruments; mask++) {
      const members = slots(instruments).filter((slot) => (mask >> slot) & 1)
      if (members.length !== holds[rows.length] || members.some((slot) => left[slot] === 0)) continue
      go(
        [...rows, mask],
        left.map((one, slot) => one - ((mask >> slot) & 1)),
      )
    }
  }
  go([], wanted)
  return found
}

const firms: Table = [
  [1, 0],
  [1, 1],
  [1, 2],
  [2, 0],
  [2, 1],
  [3, 0],
  [3, 1],
  [4, 2],
  [4, 3],
  [5, 3],
  [6, 0],
  [7, 2],
]

describe('overlap in tables with the same margins', () => {
  it('meets what all such tables say', () => {
    const all = everyTable(firms, 4)
    const observed = countOverlap(pack(firms), slots(4)).shared
    const { expected, deviation: found, atLeast, p, pUnder, z } = permuted(firms, 4, { permutations: 20_000, seed: 7 })
    for (let pair = 0; pair < pairCount(4); pair++) {
      const counts = all.map((shared) => shared[pair]!)
      const mean = counts.reduce((sum, one) => sum + one, 0) / all.length
      const deviation = Math.sqrt(counts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length)
      expect(Math.abs(expected[pair]! - mean)).toBeLessThan(0.02)
      expect(Math.abs(found[pair]! - deviation)).toBeLessThan(0.02)
      expect(Math.abs(z[pair]! - (observed[pair]! - mean) / deviation)).toBeLessThan(0.05)
      expect(p[pair]).toBe((1 + atLeast[pair]!) / 20_001)
      expect(Math.abs(p[pair]! - counts.filter((one) => one >= observed[pair]!).length / all.length)).toBeLessThan(0.02)
      expect(Math.abs(pUnder[pair]! - counts.filter((one) => one <= observed[pair]!).length / all.length)).toBeLessThan(0.02)
    }
  })

  it('is the same for the same seed and another for another', () => {
    const first = permuted(firms, 4, { permutations: 200, seed: 1 })
    expect(permuted(firms, 4, { permutations: 200, seed: 1 })).toEqual(first)
    expect(permuted(firms, 4, { permutations: 200, seed: 2 }).expected).not.toEqual(first.expected)
    expect(first).toMatchObject({ seed: 1, permutations: 200, size: 4 })
  })

  it('is the same in a copy that numbers organisations and instruments otherwise', () => {
    const first = permuted(firms, 4, { permutations: 300, seed: 1 })
    fc.assert(
      fc.property(
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (organisations, rows) => {
          const copy: Table = firms.map(([organisation, slot]) => [organisations[organisation - 1]! * 5, rows[slot]!])
          const steps = permuteOverlap(incidenceOf(pack(copy), rows), slots(4), { permutations: 300, seed: 1 })
          let step = steps.next()
          while (!step.done) step = steps.next()
          expect(step.value).toEqual(first)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('says nothing against chance where margins leave one overlap only', () => {
    const two: Table = [
      [1, 0],
      [1, 1],
      [2, 0],
      [3, 1],
    ]
    const { expected, z, p, pUnder } = permuted(two, 2, { permutations: 50, seed: 1 })
    expect([...expected, ...p, ...pUnder]).toEqual([1, 1, 1])
    expect(z[0]).toBeNaN()
  })

  it('shows some instruments of a table that holds more', () => {
    const whole = permuted(firms, 4, { permutations: 300, seed: 3 })
    const part = permuted(firms, 4, { permutations: 300, seed: 3 }, [3, 1])
    expect(part.p[0]).toBe(whole.p[pairIndex(4, 1, 3)])
    expect(part.size).toBe(2)
  })

  it('tells how many tables are counted after each, and can be left while the observed one is still being mixed', () => {
    const steps = permuteOverlap(incidenceOf(pack(firms), slots(4)), slots(4), { permutations: 3, seed: 1 })
    const told = [...steps]
    expect(told.slice(-3)).toEqual([1, 2, 3])
    expect(new Set(told.slice(0, -3))).toEqual(new Set([0]))
  })
})

describe('organisations counted in a table of bits', () => {
  it('equal those counted from participations, for few instruments and for many', () => {
    const table = fc.integer({ min: 2, max: 60 }).chain((instruments) =>
      fc.record({
        instruments: fc.constant(instruments),
        list: fc.array(fc.tuple(fc.nat(80), fc.nat(instruments - 1)), { maxLength: 150 }),
      }),
    )
    fc.assert(
      fc.property(table, ({ instruments, list }) => {
        const incidence = incidenceOf(pack(list), slots(instruments))
        const counts = countOverlap(pack(list), slots(instruments))
        const shared = sharedCounter(incidence, slots(instruments))(incidence.bits, new Int32Array(pairCount(instruments)))
        expect(shared).toEqual(counts.shared)
      }),
    )
  })
})
