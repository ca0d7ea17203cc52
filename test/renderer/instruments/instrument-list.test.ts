import { describe, expect, test } from 'vitest'
import { blankProfile, type InstrumentRow } from '#core/contract/instruments.ts'
import type { Tag } from '#core/contract/taxonomies.ts'
import { allOrNone, extended, noChoice, toggled } from '#renderer/views/instruments/chosen-rows.ts'
import { foundInstruments, sortedInstruments } from '#renderer/views/instruments/instrument-order.ts'

function tag(term: number): Tag {
  const evidence = { excerpt: null, document: null, page: null, operation: null, elsewhere: null }
  return { term, taxonomy: 1, code: '', label: { en: `term ${term}` }, weight: 1, author: 'anna', at: null, evidence }
}

function instrument(id: number, code: string, change: Partial<InstrumentRow> = {}): InstrumentRow {
  return {
    id,
    code,
    name: `Instrument ${code}`,
    ...blankProfile,
    inventedFields: [],
    budgets: [],
    operations: 0,
    organisations: 0,
    grant: [],
    firstYear: null,
    lastYear: null,
    tags: [],
    ...change,
  }
}

describe('choosing rows', () => {
  const order = [5, 3, 9, 7]
  test('one by one, and back', () => expect([...toggled(toggled(noChoice, 3), 3).ids]).toEqual([]))
  test('from the last chosen up to here, in the order shown', () =>
    expect([...extended(toggled(noChoice, 7), 3, order).ids].toSorted()).toEqual([3, 7, 9]))
  test('all, then none', () => {
    const all = allOrNone(noChoice, order)
    expect(all.ids.size).toBe(4)
    expect(allOrNone(all, order).ids.size).toBe(0)
  })
})

describe('the list', () => {
  const compare = new Intl.Collator('en', { numeric: true }).compare
  const rows = [
    instrument(1, 'IR10', { budget: 5, region: 'Piemonte' }),
    instrument(2, 'IR2', { budget: 9, tags: [{ ...tag(11), label: { en: 'Grants' } }] }),
    instrument(3, 'ŪM', {}),
  ]
  test('is found by tag and without accents', () => {
    expect(foundInstruments(rows, 'grants').map((one) => one.id)).toEqual([2])
    expect(foundInstruments(rows, 'um').map((one) => one.id)).toContain(3)
  })
  test('orders numbers in codes as numbers, and what is not known last in both directions', () => {
    expect(sortedInstruments(rows, 'code', false, compare).map((one) => one.code)).toEqual(['IR2', 'IR10', 'ŪM'])
    expect(sortedInstruments(rows, 'budget', true, compare).map((one) => one.id)).toEqual([2, 1, 3])
    expect(sortedInstruments(rows, 'budget', false, compare).map((one) => one.id)).toEqual([1, 2, 3])
  })
})
