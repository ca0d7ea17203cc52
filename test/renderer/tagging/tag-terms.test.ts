import { describe, expect, test } from 'vitest'
import type { Labels, Tag, Taxonomy, Term } from '#core/contract/taxonomies.ts'
import { carriedTerms, commonOf, foundTerms, offeredTerms } from '#renderer/views/tagging/tag-terms.ts'

function termOf(id: number, code: string, label: Labels, parent: number | null = null): Term {
  return { id, code, label, parent, depth: parent === null ? 0 : 1, instruments: 0 }
}

const taxonomies: readonly Taxonomy[] = [
  {
    id: 1,
    key: 'stip',
    label: { en: 'Policy instruments', it: 'Strumenti' },
    shipped: true,
    source: null,
    terms: [
      termOf(10, 'PI-1', { en: 'Direct grants' }),
      termOf(11, 'PI008', { en: 'Grants for business R&D', it: 'Contributi alla R&S' }, 10),
      termOf(12, 'PI012', { en: 'Loans and credits' }, 10),
      termOf(13, 'PI014', { en: 'Innovation vouchers' }, 10),
    ],
  },
  {
    id: 2,
    key: 'own',
    label: { en: 'Size' },
    shipped: false,
    source: null,
    terms: [termOf(21, '', { en: 'Small' })],
  },
]

function tag(term: number): Tag {
  const evidence = { excerpt: null, document: null, page: null, operation: null, elsewhere: null }
  return { term, taxonomy: term < 20 ? 1 : 2, code: '', label: { en: `term ${term}` }, weight: 1, author: 'anna', at: null, evidence }
}

describe('finding a term', () => {
  const terms = offeredTerms(taxonomies, 'en')
  test('labels that begin with the text come before those that only hold it', () =>
    expect(foundTerms(terms, 'grant').map((one) => one.id)).toEqual([11, 10, 12, 13]))
  test('every word must be there, in code or label of any language, in the term above or in the taxonomy', () => {
    expect(foundTerms(terms, 'direct loan').map((one) => one.id)).toEqual([12])
    expect(foundTerms(terms, 'pi014').map((one) => one.id)).toEqual([13])
    expect(foundTerms(terms, 'nothing')).toEqual([])
  })
  test('labels are in the language of the screen, else in English', () => {
    expect(offeredTerms(taxonomies, 'it')[1]?.label).toBe('Contributi alla R&S')
    expect(offeredTerms(taxonomies, 'it').at(-1)?.label).toBe('Small')
  })
})

test('terms on several instruments say on how many, in the order of the taxonomies', () => {
  const three = [
    { id: 1, tags: [tag(21), tag(11)] },
    { id: 2, tags: [tag(11)] },
    { id: 3, tags: [] },
  ]
  expect(carriedTerms(three, offeredTerms(taxonomies, 'en'), 'en').map(({ term, on }) => [term, on])).toEqual([
    [11, 2],
    [21, 1],
  ])
})

test('tags of several instruments have in common what all of them say', () => {
  const tags = [
    { instrument: 1, tag: tag(11) },
    { instrument: 2, tag: { ...tag(11), weight: 0.5 } },
  ]
  expect(commonOf(tags, ({ weight }) => weight)).toBe(undefined)
  expect(commonOf(tags, ({ evidence }) => evidence.document)).toBe(null)
})
