import { describe, expect, test } from 'vitest'
import { blankProfile, type InstrumentRow, type Tag, type Taxonomy } from '#core/contract/instruments.ts'
import { allOrNone, extended, noChoice, toggled } from '#renderer/views/instruments/chosen-rows.ts'
import { foundInstruments, sortedInstruments } from '#renderer/views/instruments/instrument-order.ts'
import { carriedTerms, foundTerms, labelIn, offeredTerms } from '#renderer/views/instruments/tag-terms.ts'

const taxonomies: readonly Taxonomy[] = [
  {
    id: 1,
    key: 'stip',
    label: { en: 'Policy instruments', it: 'Strumenti' },
    shipped: true,
    source: null,
    terms: [
      {
        id: 11,
        code: 'PI008',
        label: { en: 'Grants for business R&D', it: 'Contributi alla R&S' },
        group: { en: 'Direct support' },
        instruments: 0,
      },
      { id: 12, code: 'PI012', label: { en: 'Loans and credits' }, group: { en: 'Direct support' }, instruments: 0 },
      { id: 13, code: 'PI014', label: { en: 'Innovation vouchers' }, group: { en: 'Direct grants' }, instruments: 0 },
    ],
  },
  {
    id: 2,
    key: 'own',
    label: { en: 'Size' },
    shipped: false,
    source: null,
    terms: [{ id: 21, code: '', label: { en: 'Small' }, group: null, instruments: 0 }],
  },
]

function tag(term: number): Tag {
  return { term, taxonomy: term < 20 ? 1 : 2, code: '', label: `term ${term}`, weight: 1, author: 'anna', evidence: null }
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

describe('finding a term', () => {
  const terms = offeredTerms(taxonomies, 'en')
  test('labels that begin with the text come before those that only hold it', () =>
    expect(foundTerms(terms, 'grant', 10).map((term) => term.id)).toEqual([11, 13]))
  test('every word must be there, in label, code, group or taxonomy', () => {
    expect(foundTerms(terms, 'direct loan', 10).map((term) => term.id)).toEqual([12])
    expect(foundTerms(terms, 'pi014', 10).map((term) => term.id)).toEqual([13])
    expect(foundTerms(terms, 'nothing', 10)).toEqual([])
  })
  test('labels are in the language of the screen, else in English', () => {
    expect(offeredTerms(taxonomies, 'it')[0]?.label).toBe('Contributi alla R&S')
    expect(labelIn({ en: 'Size' }, 'it')).toBe('Size')
  })
})

test('terms on several instruments say on how many, in the order of the taxonomies', () => {
  const three = [{ tags: [tag(21), tag(11)] }, { tags: [tag(11)] }, { tags: [] }]
  expect(carriedTerms(three, offeredTerms(taxonomies, 'en')).map(({ term, on }) => [term, on])).toEqual([
    [11, 2],
    [21, 1],
  ])
})

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
    instrument(2, 'IR2', { budget: 9, tags: [{ ...tag(11), label: 'Grants' }] }),
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
