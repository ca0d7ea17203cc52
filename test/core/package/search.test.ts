import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consistentScenarios } from '#core/lens/consistent-scenarios.ts'
import { balances, totalImpact } from '#core/package/balance.ts'
import { costOf } from '#core/package/figures.ts'
import type { PackageMaterial } from '#core/package/material.ts'
import { paretoFront, weigh, weightsOf } from '#core/package/pareto.ts'
import { type PackageProblem, PackageSearch } from '#core/package/search.ts'
import { packageStates, type PackageState, type StateNumbers, usualNumbers } from '#core/package/states.ts'

const problemOf = (size: number, score: readonly (number | null)[], rest: Partial<PackageProblem> = {}): PackageProblem => ({
  size,
  score,
  numbers: usualNumbers,
  allowed: Array.from({ length: size }, () => 7),
  decided: Array.from({ length: size }, () => false),
  limits: [],
  weights: weightsOf(materialWith(size, [], []), usualNumbers),
  ...rest,
})

function materialWith(
  size: number,
  budgets: readonly ({ readonly amount: number; readonly currency: string } | null)[],
  weight: readonly (number | null)[],
): PackageMaterial {
  const keys = Array.from({ length: size }, (_, at) => `I${at}`)
  return {
    instruments: keys.map((code, at) => ({ id: at + 1, code, name: code, region: null, programme: null, budget: budgets[at] ?? null })),
    score: [],
    relations: [],
    terms: Array.from({ length: weight.length / size }, (_, at) => ({ id: at + 1, code: `T${at}`, label: { en: 'Term' } })),
    weight,
    keys,
  }
}

function* everyPackage(size: number): Generator<PackageState[]> {
  for (let code = 0; code < 3 ** size; code++)
    yield Array.from({ length: size }, (_, at): PackageState => packageStates[Math.floor(code / 3 ** at) % 3] ?? 0)
}

/** By definition, package by package. */
function bruteForce({ size, score, numbers, allowed, decided, limits }: Omit<PackageProblem, 'weights'>) {
  const found: { states: PackageState[]; netSynergy: number }[] = []
  for (const states of everyPackage(size)) {
    const own = balances(score, states, numbers)
    if (states.some((state, at) => (allowed[at]! & (1 << state)) === 0)) continue
    if (own.some(({ consistency }, at) => !decided[at]! && consistency < -1e-9)) continue
    if (
      limits.some(
        ({ costs, most }) => states.reduce<number>((sum, state, at) => sum + costOf(state, numbers) * costs[at]!, 0) > most + 0.005,
      )
    )
      continue
    found.push({ states, netSynergy: totalImpact(own, states) })
  }
  return found
}

const upTo = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((size) =>
      fc.record({
        size: fc.constant(size),
        score: fc.array(fc.option(fc.constantFrom(-3, -2, -1.5, -1, 0, 0.5, 1, 2, 3)), { minLength: size * size, maxLength: size * size }),
        allowed: fc.array(fc.constantFrom(7, 7, 7, 6, 1, 2, 4), { minLength: size, maxLength: size }),
        decided: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
        numbers: fc.constantFrom<StateNumbers>(
          usualNumbers,
          { gives: [0, 1, 3], receives: [-2, 0, 1], budgetFactor: 1.5 },
          { gives: [-1, 1, 1], receives: [0, 1, 1], budgetFactor: 2 },
        ),
        limits: fc.array(fc.record({ costs: fc.array(fc.nat(20), { minLength: size, maxLength: size }), most: fc.nat(60) }), {
          maxLength: 2,
        }),
        budgets: fc.array(fc.option(fc.record({ amount: fc.nat(20), currency: fc.constantFrom('EUR', 'EUR', 'GBP') }), { freq: 8 }), {
          minLength: size,
          maxLength: size,
        }),
        tags: fc.array(fc.option(fc.constantFrom(0, 0.5, 1)), { minLength: 3 * size, maxLength: 3 * size }),
      }),
    )
    .map(({ budgets, tags, ...problem }) => {
      const material = materialWith(problem.size, budgets, tags)
      return { ...problem, material, weights: weightsOf(material, problem.numbers) }
    })
const small = upTo(6)

test('the search finds the consistent packages that trying them all finds, the best first', () => {
  fc.assert(
    fc.property(small, (problem) => {
      const expected = bruteForce(problem)
      const search = new PackageSearch(problem)
      while (!search.step(7));
      const { best, count, moreThan, finished, share } = search.result()
      expect({ count, moreThan, finished, share }).toEqual({ count: expected.length, moreThan: false, finished: true, share: 1 })
      expect(new Set(best.map(({ states }) => states.join('')))).toEqual(new Set(expected.map(({ states }) => states.join(''))))
      const totals = best.map(({ netSynergy }) => netSynergy)
      expect(totals).toEqual(totals.toSorted((a, b) => b - a))
      for (const { states, netSynergy } of best)
        expect(netSynergy).toBeCloseTo(totalImpact(balances(problem.score, states, problem.numbers), states), 6)
    }),
    { numRuns: 200 },
  )
})

const texts = (packages: readonly { readonly states: readonly PackageState[] }[]) =>
  packages.map(({ states }) => states.join('')).toSorted()

test('of up to eight instruments it finds the same packages and the same front as trying all of them', () => {
  fc.assert(
    fc.property(upTo(8), (problem) => {
      const expected = bruteForce(problem)
      const of = weigh(problem.material, problem.numbers)
      const front = paretoFront(expected.map(({ states, netSynergy }) => of(states, netSynergy))).map((at) => expected[at]!)
      const search = new PackageSearch(problem, { kept: 10_000, inFront: 10_000 })
      search.step(Infinity)
      const found = search.result()
      expect(texts(found.best)).toEqual(texts(expected))
      expect(texts(found.front!)).toEqual(texts(front))
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('beyond what is counted the front still has all that cannot be bettered, and of too many none are kept', () => {
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 20 }), (problem, counted) => {
      const of = weigh(problem.material, problem.numbers)
      const weighed = bruteForce(problem).map(({ states, netSynergy }) => of(states, netSynergy))
      const weights = (all: readonly unknown[]) => [...new Set(all.map((one) => JSON.stringify(one)))].toSorted()
      const expected = weights(paretoFront(weighed).map((at) => weighed[at]!))
      const search = new PackageSearch(problem, { kept: 1, counted, inFront: 10_000 })
      search.step(Infinity)
      expect(weights(search.result().front!.map(({ states, netSynergy }) => of(states, netSynergy)))).toEqual(expected)
      const few = new PackageSearch(problem, { inFront: 1 })
      few.step(Infinity)
      if (expected.length > 1) expect(few.result().front).toBeNull()
    }),
    { numRuns: 200 },
  )
})

test('beyond what is counted the kept ones are still the best', () => {
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 5 }), (problem, kept) => {
      const expected = bruteForce(problem).map(({ netSynergy }) => netSynergy)
      const search = new PackageSearch(problem, { kept, counted: kept })
      search.step(Infinity)
      const { best, moreThan, count } = search.result()
      expect(moreThan).toBe(expected.length > kept)
      expect(count).toBe(Math.min(kept, expected.length))
      const totals = expected.toSorted((a, b) => b - a).slice(0, kept)
      expect(best.map(({ netSynergy }) => netSynergy)).toEqual(totals.map((one) => expect.closeTo(one, 6) as number))
    }),
    { numRuns: 200 },
  )
})

test('its share grows from nothing to all and never goes back', () => {
  const score = Array.from({ length: 64 }, (_, at) => ((at * 7) % 5) - 2)
  const search = new PackageSearch(problemOf(8, score))
  let before = search.result().share
  expect(before).toBe(0)
  while (!search.step(5)) {
    const { share, finished } = search.result()
    expect(finished).toBe(false)
    expect(share).toBeGreaterThanOrEqual(before - 1e-12)
    expect(share).toBeLessThanOrEqual(1)
    before = share
  }
  expect(search.result().share).toBe(1)
})

test('twenty instruments that nobody judged are all consistent: more than ten million, and the search ends', () => {
  const search = new PackageSearch(problemOf(20, []), { counted: 100_000 })
  search.step(Infinity)
  expect(search.result()).toMatchObject({ count: 100_000, moreThan: true, finished: true })
  expect(search.result().best).toHaveLength(1000)
})

test('without limits it finds the consistent scenarios of the cross-impact matrix that the states make', () => {
  fc.assert(
    fc.property(small, ({ size, score, numbers }) => {
      const states = Array.from({ length: size }, () => 3)
      const cells = new Float64Array(9 * size * size)
      for (let row = 0; row < 3 * size; row++)
        for (let column = 0; column < 3 * size; column++) {
          const [from, to] = [Math.floor(row / 3), Math.floor(column / 3)]
          if (from !== to)
            cells[row * 3 * size + column] = (score[from * size + to] ?? 0) * numbers.gives[row % 3]! * numbers.receives[column % 3]!
        }
      const { count, scenarios } = consistentScenarios({ states, cells })
      const search = new PackageSearch(problemOf(size, score, { numbers }))
      search.step(Infinity)
      const found = search.result()
      expect(found.count).toBe(count)
      if (count <= 1000)
        expect(new Set(found.best.map((one) => one.states.join('')))).toEqual(new Set(scenarios.map(({ scenario }) => scenario.join(''))))
    }),
  )
})
