import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOverlap, packParticipation } from '#core/matrix/overlap-counts.ts'
import { directedShare, overlapCoefficient } from '#core/matrix/overlap-measures.ts'
import { sharedMoney } from '#core/matrix/shared-money.ts'
import { chanceOfAtLeast, chanceOfAtMost } from '#core/matrix/chance.ts'
import { observeOverlap, underRepresentation } from '#core/matrix/observed.ts'

interface Grant {
  readonly organisation: number
  readonly slot: number
  readonly currency: string | null | undefined
  readonly amount: number
}

const currencies = ['EUR', 'GBP', null]

function rowsOf(grants: readonly Grant[]) {
  const sums = new Map<string, Grant>()
  for (const one of grants) {
    const key = `${one.organisation}/${one.slot}/${one.currency}`
    sums.set(key, { ...one, amount: one.currency === undefined ? 0 : one.amount + (sums.get(key)?.amount ?? 0) })
  }
  const rows = [...sums.values()].sort((a, b) => a.organisation - b.organisation || a.slot - b.slot)
  return {
    packed: rows.map(({ organisation, slot }) => packParticipation(organisation, slot)),
    amount: rows.map(({ amount }) => amount),
    currency: rows.map(({ currency }) => (currency === undefined ? -1 : currencies.indexOf(currency))),
    currencies,
  }
}

const anyGrants = fc.array(
  fc.record({
    organisation: fc.nat(6),
    slot: fc.nat(3),
    currency: fc.constantFrom(...currencies, undefined),
    amount: fc.integer({ min: 0, max: 900 }),
  }),
  { maxLength: 40 },
)

describe('money that two instruments give to the same organisations', () => {
  it('is counted apart for each currency', () => {
    const rows = rowsOf([
      { organisation: 1, slot: 0, currency: 'EUR', amount: 100 },
      { organisation: 1, slot: 1, currency: 'EUR', amount: 30 },
      { organisation: 1, slot: 1, currency: 'GBP', amount: 500 },
      { organisation: 2, slot: 0, currency: 'EUR', amount: 50 },
      { organisation: 3, slot: 0, currency: 'EUR', amount: 20 },
      { organisation: 3, slot: 1, currency: undefined, amount: 0 },
    ])
    const [euro, pound, ...more] = sharedMoney(rows, [0, 1])
    expect(more).toEqual([])
    expect(euro).toMatchObject({ currency: 'EUR', total: Float64Array.of(170, 30), lesser: Float64Array.of(0, 30, 30, 0) })
    expect(euro!.toShared).toEqual(Float64Array.of(0, 120, 30, 0))
    expect(pound).toMatchObject({ currency: 'GBP', total: Float64Array.of(0, 500), toShared: Float64Array.of(0, 0, 500, 0) })
  })

  it('is what the grants of each organisation say', () => {
    fc.assert(
      fc.property(anyGrants, fc.shuffledSubarray([0, 1, 2, 3]), (grants, shown) => {
        const found = sharedMoney(rowsOf(grants), shown)
        const granted = (organisation: number, slot: number, currency: string | null) =>
          grants.reduce(
            (sum, one) => sum + (one.organisation === organisation && one.slot === slot && one.currency === currency ? one.amount : 0),
            0,
          )
        const takesPart = (organisation: number, slot: number) =>
          grants.some((one) => one.organisation === organisation && one.slot === slot)
        const all = [0, 1, 2, 3, 4, 5, 6]
        for (const { currency, total, lesser, toShared } of found)
          shown.forEach((a, i) => {
            expect(total[i]).toBe(all.reduce((sum, one) => sum + granted(one, a, currency), 0))
            shown.forEach((b, j) => {
              if (i === j) return
              const at = i * shown.length + j
              expect(lesser[at]).toBe(all.reduce((sum, one) => sum + Math.min(granted(one, a, currency), granted(one, b, currency)), 0))
              expect(toShared[at]).toBe(all.filter((one) => takesPart(one, b)).reduce((sum, one) => sum + granted(one, a, currency), 0))
            })
          })
      }),
    )
  })
})

describe('measures of overlap', () => {
  const counts = countOverlap(
    [
      [1, 0],
      [1, 1],
      [2, 0],
      [3, 0],
      [4, 0],
      [4, 1],
    ].map(([organisation, slot]) => packParticipation(organisation!, slot!)),
    [0, 1, 2],
  )

  it('relate what is shared to the smaller of the two, or to the one asked of', () => {
    expect([...overlapCoefficient(counts)]).toEqual([1, 0, 0])
    expect([...directedShare(counts)]).toEqual([NaN, 0.5, 0, 1, NaN, 0, NaN, NaN, NaN])
  })

  it('have a chance of at most as many that goes with that of at least as many', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(20), fc.nat(30), (a, b, more, k) => {
        const universe = Math.max(a, b) + more
        const shared = Math.max(0, a + b - universe, Math.min(k, a, b))
        const exactly = chanceOfAtLeast(shared, a, b, universe) - chanceOfAtLeast(shared + 1, a, b, universe)
        expect(chanceOfAtMost(shared, a, b, universe)).toBeCloseTo(1 - chanceOfAtLeast(shared, a, b, universe) + exactly, 9)
      }),
    )
    expect([...underRepresentation(observeOverlap(counts, 10))][1]).toBe(1)
  })
})
