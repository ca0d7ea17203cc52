import { assert, property, shuffledSubarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderedPairs } from '#renderer/views/judgements/pair-order.ts'
import { neighbour, nextOpen, progressOf, resumeAt } from '#renderer/views/judgements/progress.ts'
import { byWorth, givenOf, instrument } from './sample-pairs.ts'

/** 1-2, 1-3, 2-1, 2-3, 3-1, 3-2 */
const pairs = orderedPairs([instrument(1), instrument(2), instrument(3)], undefined, byWorth)
const none = givenOf([])
const nothing: ReadonlySet<string> = new Set()

describe('progress', () => {
  test('counts answers, how many of them are "cannot assess", and what is left', () => {
    const progress = progressOf(
      pairs,
      givenOf([
        [1, 2, 3],
        [1, 3, 3],
        [2, 1, null],
        [8, 9, 1],
      ]),
      'impact',
    )
    expect(progress).toMatchObject({ total: 6, answered: 3, unable: 1, left: 3 })
    expect(progress.byAnswer.filter(({ count }) => count > 0)).toEqual([{ answer: 3, count: 2 }])
  })
})

describe('the next pair', () => {
  test('is the next open one after this, from the beginning again at the end', () => {
    expect(nextOpen(pairs, none, '1-2', nothing)?.key).toBe('1-3')
    expect(nextOpen(pairs, none, '3-2', nothing)?.key).toBe('1-2')
    expect(nextOpen(pairs, givenOf([[1, 3, 0]]), '1-2', nothing)?.key).toBe('2-1')
  })

  test('is the first open one where none was asked before', () => {
    expect(nextOpen(pairs, givenOf([[1, 2, 1]]), null, nothing)?.key).toBe('1-3')
  })

  test('is a skipped one only when nothing else is left', () => {
    const given = givenOf([
      [2, 1, 1],
      [2, 3, 1],
      [3, 1, 1],
    ])
    expect(nextOpen(pairs, given, '1-2', new Set(['1-2', '1-3']))?.key).toBe('3-2')
    expect(nextOpen(pairs, given, '3-2', new Set(['1-2', '1-3', '3-2']))?.key).toBe('1-2')
  })

  test('is never the pair itself, and none when all others are judged', () => {
    const given = givenOf([
      [1, 3, 1],
      [2, 1, 1],
      [2, 3, 1],
      [3, 1, 1],
      [3, 2, null],
    ])
    expect(nextOpen(pairs, given, '1-2', nothing)).toBeNull()
  })

  test('leads through every pair once by judging and going on', () => {
    assert(
      property(shuffledSubarray([...pairs]), (skips) => {
        const given = new Map(givenOf([]))
        const skipped = new Set<string>()
        let at: string | null = null
        for (let step = 0; step < 20; step++) {
          const next = nextOpen(pairs, given, at, skipped)
          if (next === null) break
          at = next.key
          if (skips.some(({ key }) => key === at) && !skipped.has(at)) skipped.add(at)
          else for (const [key, one] of givenOf([[next.from.id, next.to.id, 1]])) given.set(key, one)
        }
        // A pair skipped with nothing else open is the one still on the screen.
        expect(given.size).toBeGreaterThanOrEqual(pairs.length - 1)
      }),
    )
  })
})

describe('going on later', () => {
  test('returns to the pair left open', () => expect(resumeAt(pairs, none, '2-3', nothing)?.key).toBe('2-3'))

  test('goes past the pair left where it was judged or skipped', () => {
    expect(resumeAt(pairs, givenOf([[2, 3, 1]]), '2-3', nothing)?.key).toBe('3-1')
    expect(resumeAt(pairs, none, '2-3', new Set(['2-3']))?.key).toBe('3-1')
  })

  test('begins at the beginning where the pair left is no longer asked about', () => {
    expect(resumeAt(pairs, none, '7-8', nothing)?.key).toBe('1-2')
  })
})

describe('neighbours', () => {
  test('stand before and after in the order of work, none beyond the ends', () => {
    expect(neighbour(pairs, '1-3', -1)?.key).toBe('1-2')
    expect(neighbour(pairs, '1-3', 1)?.key).toBe('2-1')
    expect(neighbour(pairs, '1-2', -1)).toBeNull()
    expect(neighbour(pairs, '3-2', 1)).toBeNull()
  })
})
