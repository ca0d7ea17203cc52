import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOfAtLeast, falseDiscoveryRates, rateRank } from '#core/matrix/chance.ts'

function choose(n: bigint, k: bigint): bigint {
  if (k < 0n || k > n) return 0n
  let result = 1n
  for (let i = 1n; i <= k; i++) result = (result * (n - k + i)) / i
  return result
}

/** A quotient of whole numbers as the nearest double, however small. */
function quotient(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0
  const shift = Math.max(0, denominator.toString(2).length - numerator.toString(2).length + 64)
  return (Number((numerator << BigInt(shift)) / denominator) / 2 ** 64) * 2 ** (64 - shift)
}

/** The definition in whole numbers. */
function exactChance(shared: number, a: number, b: number, universe: number): number {
  let tail = 0n
  for (let i = shared; i <= Math.min(a, b); i++) tail += choose(BigInt(a), BigInt(i)) * choose(BigInt(universe - a), BigInt(b - i))
  return quotient(tail, choose(BigInt(universe), BigInt(b)))
}

/** Sizes that can occur together. */
const table = (largest: number) =>
  fc.integer({ min: 1, max: largest }).chain((universe) =>
    fc.tuple(fc.nat(universe), fc.nat(universe)).chain(([a, b]) =>
      fc.record({
        universe: fc.constant(universe),
        a: fc.constant(a),
        b: fc.constant(b),
        shared: fc.integer({ min: Math.max(0, a + b - universe), max: Math.min(a, b) }),
      }),
    ),
  )

describe('the chance of sharing that many', () => {
  it.each([
    // GeneOverlap (Shen lab), inst/unitTests/test_AllGeneOverlapMethods.R: R fisher.test(alternative = 'greater'), 17/45
    { name: 'GeneOverlap, tiny', universe: 10, a: 2, b: 2, shared: 1, p: 17 / 45 },
    { name: 'GeneOverlap, no overlap', universe: 10, a: 2, b: 2, shared: 0, p: 1 },
    { name: 'GeneOverlap, empty list', universe: 10, a: 0, b: 2, shared: 0, p: 1 },
    // R documentation of fisher.test, TeaTasting: 0.2428571, 17/70
    { name: 'Fisher, tea tasting', universe: 8, a: 4, b: 4, shared: 3, p: 17 / 70 },
    // Davis, Gardner and Gardner 1941, 18 women: the pair with most in common is below chance, a pair with three is not
    { name: 'Davis, events 13 and 14', universe: 18, a: 3, b: 3, shared: 3, p: 1 / 816 },
  ])('reproduces $name', ({ universe, a, b, shared, p }) => expect(chanceOfAtLeast(shared, a, b, universe)).toBeCloseTo(p, 15))

  it('shows the largest overlap of the Davis data, events 8 and 9, as no more than chance', () => {
    expect(chanceOfAtLeast(9, 14, 12, 18)).toBeCloseTo(0.84, 2)
  })

  it('equals the fraction of whole numbers to twelve digits', () => {
    fc.assert(
      fc.property(table(400), ({ universe, a, b, shared }) => {
        const exact = exactChance(shared, a, b, universe)
        const found = chanceOfAtLeast(shared, a, b, universe)
        if (exact < 1e-290) expect(found).toBeLessThan(1e-280)
        else expect(Math.abs(found - exact) / exact).toBeLessThan(1e-12)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps twelve digits in large tables and far tails', () => {
    for (const [shared, a, b, universe] of [
      [40, 500, 800, 10_000],
      [75, 500, 800, 10_000],
      [150, 500, 800, 10_000],
      [0, 30, 20, 100_000],
      [3, 30, 20, 100_000],
      [1200, 1500, 1800, 2_500],
    ] as const) {
      const exact = exactChance(shared, a, b, universe)
      expect(Math.abs(chanceOfAtLeast(shared, a, b, universe) - exact) / exact).toBeLessThan(1e-12)
    }
  })

  it('lies between 0 and 1 and falls as more are shared', () => {
    fc.assert(
      fc.property(table(5_000_000), ({ universe, a, b, shared }) => {
        const p = chanceOfAtLeast(shared, a, b, universe)
        expect(p).toBeGreaterThanOrEqual(0)
        expect(p).toBeLessThanOrEqual(1)
        if (shared < Math.min(a, b)) expect(chanceOfAtLeast(shared + 1, a, b, universe)).toBeLessThanOrEqual(p * (1 + 1e-12))
      }),
      { numRuns: 60 },
    )
  })

  it('is the same from either side', () => {
    fc.assert(
      fc.property(table(2_000), ({ universe, a, b, shared }) => {
        const p = chanceOfAtLeast(shared, a, b, universe)
        expect(Math.abs(chanceOfAtLeast(shared, b, a, universe) - p)).toBeLessThanOrEqual(1e-12 * p)
      }),
    )
  })
})

describe('the false discovery rate', () => {
  it('reproduces the fifteen p of Benjamini and Hochberg 1995, of which four stay below .05', () => {
    const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1]
    const q = falseDiscoveryRates(Float64Array.from(p))
    expect(Array.from(q.slice(0, 5), (value) => Number(value.toFixed(6)))).toEqual([0.0015, 0.003, 0.0095, 0.035625, 0.0603])
    expect(q.filter((value) => value < 0.05)).toHaveLength(4)
    expect(q[14]).toBe(1)
  })

  it('is never below p nor above 1, rises with p, and hangs neither on order nor on gaps', () => {
    const chances = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.05, 1)), { maxLength: 40 })
    fc.assert(
      fc.property(chances, (list) => {
        const q = falseDiscoveryRates(Float64Array.from(list))
        list.forEach((p, at) => {
          expect(q[at]).toBeGreaterThanOrEqual(p)
          expect(q[at]).toBeLessThanOrEqual(1)
          list.forEach((other, beside) => {
            if (p <= other) expect(q[at]).toBeLessThanOrEqual(q[beside]!)
          })
        })
        expect([...falseDiscoveryRates(Float64Array.from(list.toReversed()))].reverse()).toEqual([...q])
        expect([...falseDiscoveryRates(Float64Array.from([Number.NaN, ...list]))]).toEqual([Number.NaN, ...q])
      }),
    )
  })

  it('comes from a p at its own rank or a later one, which can be told', () => {
    const chances = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.05, Number.NaN)), { maxLength: 40 })
    fc.assert(
      fc.property(chances, (list) => {
        const p = Float64Array.from(list)
        const q = falseDiscoveryRates(p)
        list.forEach((one, at) => {
          const found = rateRank(p, at)
          if (found === null) return expect(one).toBeNaN()
          expect(found.rankP * (found.pairs / found.rank)).toBe(q[at])
          expect(found.own).toBe(list.filter((other) => other <= one).length)
          expect(found.rank).toBeGreaterThanOrEqual(found.own)
          expect(found.pairs).toBe(list.filter((other) => !Number.isNaN(other)).length)
        })
      }),
    )
    expect(rateRank(Float64Array.of(0.015, 0.01, 0.9), 1)).toEqual({ p: 0.01, own: 1, rank: 2, rankP: 0.015, pairs: 3 })
  })
})
