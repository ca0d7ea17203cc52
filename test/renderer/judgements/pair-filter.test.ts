import { describe, expect, test } from 'vitest'
import { gridOrder } from '#renderer/views/judgements/grid-order.ts'
import { gridStep } from '#renderer/views/judgements/grid-step.ts'
import { everything, listedPairs, pairsInScope } from '#renderer/views/judgements/pair-filter.ts'
import { orderedPairs } from '#renderer/views/judgements/pair-order.ts'
import { sortedPairs } from '#renderer/views/judgements/pair-sort.ts'
import { byWorth, givenOf, instrument } from './sample-pairs.ts'

const all = [
  instrument(1, { code: 'POLI', name: 'Poli d’innovazione', region: 'Piemonte', programme: 'POR' }),
  instrument(2, { code: 'ŪM-03', name: 'Inovacijų čekiai', region: 'Lithuania', programme: 'EPVP' }),
  instrument(3, { code: 'IR2', name: 'Ricerca', region: 'Piemonte', programme: 'PSR' }),
]
const pairs = orderedPairs(all, undefined, byWorth)
const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key)
const compare = new Intl.Collator('en').compare

describe('the pairs a rater is asked about', () => {
  test('are all where nothing is chosen', () => expect(pairsInScope(pairs, everything)).toHaveLength(6))

  test('have both instruments in the chosen regions and programmes', () => {
    expect(keysOf(pairsInScope(pairs, { regions: ['Piemonte'], programmes: [] }))).toEqual(['1-3', '3-1'])
    expect(pairsInScope(pairs, { regions: ['Piemonte'], programmes: ['POR'] })).toHaveLength(0)
    expect(pairsInScope(pairs, { regions: ['Piemonte', 'Lithuania'], programmes: ['POR', 'EPVP'] })).toHaveLength(2)
  })
})

describe('the list', () => {
  const given = givenOf([
    [1, 3, 2],
    [1, 2, null],
  ])

  test('puts what is open before what is answered and keeps the order in both', () => {
    const keys = keysOf(pairs)
    const done = keys.filter((key) => given.has(key))
    expect(keysOf(listedPairs(pairs, given, 'impact', 'all', ''))).toEqual([...keys.filter((key) => !given.has(key)), ...done])
  })

  test('counts "cannot assess" as an answer and shows it alone too', () => {
    expect(keysOf(listedPairs(pairs, given, 'impact', 'answered', ''))).toEqual(['1-3', '1-2'])
    expect(keysOf(listedPairs(pairs, given, 'impact', 'unable', ''))).toEqual(['1-2'])
    expect(listedPairs(pairs, given, 'impact', 'open', '')).toHaveLength(4)
  })

  test('finds codes and names without regard to case and accents', () => {
    expect(listedPairs(pairs, given, 'impact', 'all', ' um-03 ')).toHaveLength(4)
    expect(listedPairs(pairs, given, 'impact', 'all', 'CEKIAI')).toHaveLength(4)
    expect(listedPairs(pairs, given, 'impact', 'all', 'nothing')).toHaveLength(0)
  })

  test('sorts by code and by score, where open pairs stand below "cannot assess" and the lowest score', () => {
    expect(keysOf(sortedPairs(pairs, given, 'impact', 'from', false, compare)).slice(0, 2)).toEqual(['3-1', '3-2'])
    expect(keysOf(sortedPairs(pairs, given, 'impact', 'score', true, compare)).slice(0, 2)).toEqual(['1-3', '1-2'])
    expect(keysOf(sortedPairs(pairs, given, 'impact', 'score', false, compare)).slice(-2)).toEqual(['1-2', '1-3'])
  })
})

describe('the grid', () => {
  test('keeps regions and programmes together, instruments without a region last', () => {
    const order = gridOrder([instrument(9), ...all], compare)
    expect(order.map(({ id }) => id)).toEqual([2, 1, 3, 9])
  })

  test('steps over the diagonal and stops at the edges', () => {
    expect(gridStep('ArrowRight', { row: 1, column: 0 }, 3)).toEqual({ row: 1, column: 2 })
    expect(gridStep('ArrowUp', { row: 1, column: 0 }, 3)).toBeNull()
    expect(gridStep('ArrowLeft', { row: 1, column: 0 }, 3)).toBeNull()
    expect(gridStep('Enter', { row: 1, column: 0 }, 3)).toBeNull()
  })
})
