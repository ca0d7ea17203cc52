import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balances, totalImpact } from '#core/package/balance.ts'
import { compareCells } from '#core/package/compare.ts'
import { packageFigures } from '#core/package/figures.ts'
import { inputTexts } from '#core/package/inputs.ts'
import { materialOf, type PackageMaterial } from '#core/package/material.ts'
import { dominates, paretoFront, weigh, type Weighed } from '#core/package/pareto.ts'
import { type PackageState, usualNumbers } from '#core/package/states.ts'

const instrument = (id: number, amount: number | null, currency = 'EUR') => ({
  id,
  code: `I${id}`,
  name: `Instrument ${id}`,
  region: null,
  programme: null,
  budget: amount === null ? null : { amount, currency },
})
const label = { en: 'Term' }

/** A affects B by +2, B affects A by -1; C is required for A and has no budget, D pays in pounds. */
const material: PackageMaterial = {
  instruments: [instrument(1, 100), instrument(2, 50), instrument(3, null), instrument(4, 10, 'GBP')],
  score: [null, 2, null, null, -1, null, null, null, 1, null, null, null, null, null, null, null],
  relations: [
    { from: 2, to: 0, relation: 'precondition', raters: 1, of: 2 },
    { from: 0, to: 3, relation: 'contradiction', raters: 2, of: 2 },
  ],
  terms: [
    { id: 1, code: 'T1', label },
    { id: 2, code: 'T2', label },
  ],
  weight: [1, null, null, null, null, 0.5, null, null],
  keys: ['a', 'b', 'c', 'd'],
}

test('a package says its budget by currency, what it covers, what is missing and what contradicts', () => {
  const found = packageFigures(material, [2, 1, 0, 1], usualNumbers)
  expect(found.budget).toEqual([
    { amount: 250, currency: 'EUR' },
    { amount: 10, currency: 'GBP' },
  ])
  expect(found.withoutBudget).toEqual([])
  expect({ covered: found.covered, gaps: found.gaps }).toEqual({ covered: [0], gaps: [1] })
  expect(found.missing).toEqual([material.relations[0]])
  expect(found.contradictions).toEqual([
    { from: 0, to: 3, score: null, named: material.relations[1] },
    { from: 1, to: 0, score: -1, named: null },
  ])
  expect({ pairs: found.pairs, notScored: found.notScored }).toEqual({ pairs: 6, notScored: 4 })
})

test('net synergy and the fit of each state follow from the balances', () => {
  const found = packageFigures(material, [2, 1, 0, 1], usualNumbers)
  // A is reinforced against B's -1; B as it is although A gives it 2 · 2.
  expect(found.balances.map(({ support, consistency }) => ({ support, consistency }))).toEqual([
    { support: -1, consistency: -2 },
    { support: 4, consistency: -4 },
    { support: 0, consistency: 0 },
    { support: 0, consistency: 0 },
  ])
  expect(found.against).toEqual([0, 1])
  expect(found.netSynergy).toBe(-1)
  expect(packageFigures(material, [1, 2, 2, 1], usualNumbers).withoutBudget).toEqual([2])
})

test('a part of the instruments keeps its scores, relations and tags', () => {
  const part = materialOf(material, [3, 1, 99])
  expect(part.instruments.map(({ code }) => code)).toEqual(['I3', 'I1'])
  expect(part.score).toEqual([null, 1, null, null])
  expect(part.relations).toEqual([{ from: 0, to: 1, relation: 'precondition', raters: 1, of: 2 }])
  expect(part.weight).toEqual([null, 0.5, 1, null])
})

const state = fc.constantFrom<PackageState>(0, 1, 2)

test('what differs cell by cell adds up to the difference of net synergy', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { minLength: 16, maxLength: 16 }),
      fc.tuple(state, state, state, state),
      fc.tuple(state, state, state, state),
      (score, first, second) => {
        const total = (states: readonly PackageState[]) => totalImpact(balances(score, states, usualNumbers), states)
        const cells = compareCells(score, first, second, usualNumbers)
        expect(cells.reduce((sum, cell) => sum + cell.second - cell.first, 0)).toBeCloseTo(total(second) - total(first), 9)
      },
    ),
  )
})

const weighed: fc.Arbitrary<Weighed> = fc.record({
  netSynergy: fc.integer({ min: -3, max: 3 }),
  coverage: fc.nat(3),
  costs: fc.tuple(fc.nat(3), fc.nat(3)),
})

test('no package of the front is dominated, every other is dominated by one of the front', () => {
  fc.assert(
    fc.property(fc.array(weighed, { maxLength: 30 }), (all) => {
      const front = paretoFront(all)
      for (const at of front) expect(all.some((other) => dominates(other, all[at]!))).toBe(false)
      all.forEach((one, at) => {
        if (!front.includes(at)) expect(front.some((best) => dominates(all[best]!, one))).toBe(true)
      })
    }),
  )
})

test('packages in other currencies, or with a budget that is not known, are not said to be cheaper', () => {
  const of = weigh(material, usualNumbers)
  expect(of([1, 0, 0, 0], 0).costs).toEqual([100, 0, 0])
  expect(dominates(of([0, 0, 0, 1], 0), of([1, 0, 0, 0], 0))).toBe(false)
  expect(dominates(of([0, 0, 1, 0], 0), of([0, 1, 0, 0], 0))).toBe(false)
  expect(dominates(of([0, 0, 0, 0], 0), of([0, 0, 0, 1], 0))).toBe(true)
})

test('the texts of its inputs do not hang on the order on the screen, and each part speaks for itself', () => {
  const texts = inputTexts(material)
  expect(inputTexts(materialOf(material, [3, 1, 4, 2]))).toEqual(texts)
  const dearer = { ...material, instruments: material.instruments.map((one) => ({ ...one, code: 'new', budget: null })) }
  expect({ ...inputTexts(dearer), budgets: texts.budgets }).toEqual(texts)
  expect(inputTexts(dearer).budgets).not.toBe(texts.budgets)
})
