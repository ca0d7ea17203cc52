import { assert, integer, property, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceLookup, orderedPairs } from '#renderer/views/judgements/pair-order.ts'
import { byWorth, evidenceOf, instrument } from './sample-pairs.ts'

const a = instrument(1, { programme: 'P', region: 'R' })
const b = instrument(2, { programme: 'P', region: 'R' })
const c = instrument(3, { programme: 'Q', region: 'R' })
const d = instrument(4, { programme: 'Z', region: 'S' })
const all = [a, b, c, d]
const keys = (evidence?: Parameters<typeof orderedPairs>[1]) => orderedPairs(all, evidence, byWorth).map(({ key }) => key)

describe('the order in which pairs are asked', () => {
  test('holds every ordered pair once and none of an instrument with itself', () => {
    assert(
      property(uniqueArray(integer({ min: 1, max: 50 }), { maxLength: 9 }), (ids) => {
        const pairs = orderedPairs(
          ids.map((id) => instrument(id)),
          undefined,
          byWorth,
        )
        expect(new Set(pairs.map(({ key }) => key)).size).toBe(ids.length * Math.max(0, ids.length - 1))
        expect(pairs.every(({ from, to }) => from.id !== to.id)).toBe(true)
      }),
    )
  })

  test('without data begins with pairs of a programme, then of a region, then the rest', () => {
    expect(keys()).toEqual(['1-2', '2-1', '1-3', '2-3', '3-1', '3-2', '1-4', '2-4', '3-4', '4-1', '4-2', '4-3'])
    expect(orderedPairs(all, undefined, byWorth).some(({ worthFirst }) => worthFirst)).toBe(false)
  })

  test('begins with pairs of a programme or region that share more than chance gives, the largest overlap first', () => {
    const evidence = evidenceOf(all, [
      [1, 2, 10, 3, 0.001],
      [2, 3, 40, 2, 0.01],
    ])
    expect(keys(evidence).slice(0, 4)).toEqual(['2-3', '3-2', '1-2', '2-1'])
    expect(orderedPairs(all, evidence, byWorth).filter(({ worthFirst }) => worthFirst)).toHaveLength(4)
  })

  test('does not take a large overlap for evidence where chance gives as much', () => {
    const evidence = evidenceOf(all, [
      [1, 2, 90, 0.9, 0.8],
      [2, 3, 4, 5, 0.02],
    ])
    const pairs = orderedPairs(all, evidence, byWorth)
    expect(pairs.slice(0, 4).map(({ key, worthFirst }) => [key, worthFirst])).toEqual([
      ['2-3', true],
      ['3-2', true],
      ['1-2', false],
      ['2-1', false],
    ])
  })

  test('does not mark an overlap across regions as worth scoring first', () => {
    const pairs = orderedPairs(all, evidenceOf(all, [[1, 4, 12, 4, 0.001]]), byWorth)
    expect(pairs.some(({ worthFirst }) => worthFirst)).toBe(false)
    expect(pairs.findIndex(({ key }) => key === '1-4')).toBe(6)
  })

  test('two instruments without programme or region are not of the same one', () => {
    const bare = [instrument(1), instrument(2)]
    expect(orderedPairs(bare, evidenceOf(bare, [[1, 2, 9, 4, 0.001]]), byWorth).map(({ worthFirst }) => worthFirst)).toEqual([false, false])
  })
})

describe('asking otherwise', () => {
  test('among equals puts the same target and adjacent readiness first', () => {
    const some = [
      instrument(1, { region: 'R', targetGroups: 'Large firms' }),
      instrument(2, { region: 'R', targetGroups: 'SMEs; start-ups', trlTo: 4 }),
      instrument(3, { region: 'R', targetGroups: 'smes', trlFrom: 5 }),
    ]
    expect(
      orderedPairs(some, undefined, byWorth)
        .slice(0, 2)
        .map(({ key }) => key),
    ).toEqual(['2-3', '3-2'])
  })

  test('goes by row as the instruments stand, whatever the data show', () => {
    const evidence = evidenceOf(all, [[2, 3, 40, 2, 0.01]])
    expect(orderedPairs(all, evidence, { order: 'row', bothDirections: false }).map(({ key }) => key)).toEqual([
      '1-2',
      '1-3',
      '1-4',
      '2-1',
      '2-3',
      '2-4',
      '3-1',
      '3-2',
      '3-4',
      '4-1',
      '4-2',
      '4-3',
    ])
  })

  test('with both directions asks each pair and then its reverse, every one once', () => {
    for (const order of ['row', 'worth'] as const) {
      const pairs = orderedPairs(all, undefined, { order, bothDirections: true })
      expect(new Set(pairs.map(({ key }) => key)).size).toBe(12)
      for (let at = 0; at < pairs.length; at += 2)
        expect([pairs[at]?.to, pairs[at]?.from]).toEqual([pairs[at + 1]?.from, pairs[at + 1]?.to])
    }
  })
})

describe('what the data show of a pair', () => {
  test('is looked up by row ids, whatever the order in the matrix', () => {
    const look = evidenceLookup(evidenceOf([d, b, a], [[4, 1, 7, 2, 0.04]]))
    expect(look(1, 4)).toEqual({ shared: 7, expected: 3.5, lift: 2, q: 0.04 })
    expect(look(1, 2)?.shared).toBe(0)
  })

  test('is not known where the matrix leaves an instrument out, or is not there', () => {
    expect(evidenceLookup(evidenceOf([a, b], []))(1, 3)).toBeNull()
    expect(evidenceLookup(undefined)(1, 2)).toBeNull()
  })
})
