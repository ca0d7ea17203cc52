import { describe, expect, test } from 'vitest'
import { scores } from '#core/model/vocabulary.ts'
import type { KeyPlace } from '#renderer/actions/key-place.ts'
import { intentOf, keyOf, scaleStep } from '#renderer/views/judgements/score-keys.ts'

const press = (key: string, held: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})
const places: readonly KeyPlace[] = ['page', 'scale', 'button']

describe('keys of the question', () => {
  test('1 to 7 score from cancelling to indivisible', () => {
    expect(scores.map(keyOf)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    for (const place of places) for (const score of scores) expect(intentOf(press(keyOf(score)), place)).toEqual({ kind: 'score', score })
  })

  test('0 and X say that it cannot be assessed', () => {
    for (const key of ['0', 'x', 'X']) expect(intentOf(press(key), 'page')).toEqual({ kind: 'score', score: null })
  })

  test('8 and 9 mean nothing', () => {
    expect(intentOf(press('8'), 'page')).toBeNull()
    expect(intentOf(press('9'), 'page')).toBeNull()
  })

  test('are not heard in text fields, but Escape leaves the field and Ctrl or ⌘ with Enter goes on', () => {
    for (const key of ['1', '7', '0', 'x', 'ArrowLeft', 'ArrowRight', 'Enter']) expect(intentOf(press(key), 'text')).toBeNull()
    expect(intentOf(press('Escape'), 'text')).toEqual({ kind: 'leave' })
    expect(intentOf(press('Enter', { ctrlKey: true }), 'text')).toEqual({ kind: 'onward' })
    expect(intentOf(press('Enter', { metaKey: true }), 'text')).toEqual({ kind: 'onward' })
  })

  test('leave Enter to a button that has the focus', () => {
    expect(intentOf(press('Enter'), 'button')).toBeNull()
    expect(intentOf(press('Enter'), 'page')).toEqual({ kind: 'onward' })
    expect(intentOf(press('Enter'), 'scale')).toEqual({ kind: 'onward' })
  })

  test('are not heard with Ctrl, ⌘ or Alt held, which are shortcuts of the program', () => {
    expect(intentOf(press('1', { ctrlKey: true }), 'page')).toBeNull()
    expect(intentOf(press('5', { metaKey: true }), 'page')).toBeNull()
    expect(intentOf(press('ArrowLeft', { altKey: true }), 'page')).toBeNull()
  })
})

describe('walking the scale', () => {
  test('goes up and down, round at the ends, to the first and the last', () => {
    expect(scaleStep('ArrowDown', 7, 8)).toBe(0)
    expect(scaleStep('ArrowUp', 0, 8)).toBe(7)
    expect(scaleStep('Home', 4, 8)).toBe(0)
    expect(scaleStep('End', 4, 8)).toBe(7)
  })

  test('leaves ← and → to the pairs', () => {
    expect(scaleStep('ArrowLeft', 3, 8)).toBeNull()
    expect(scaleStep('ArrowRight', 3, 8)).toBeNull()
  })
})
