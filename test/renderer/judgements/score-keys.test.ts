import { describe, expect, test } from 'vitest'
import { scores } from '#core/model/vocabulary.ts'
import type { KeyPlace } from '#renderer/actions/key-place.ts'
import { keyOf } from '#core/judging/answer.ts'
import { intentOf as intentOn, scaleStep, signOf, type Pressed } from '#renderer/views/judgements/score-keys.ts'

const press = (key: string, held: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})
const intentOf = (pressed: Pressed, place: KeyPlace) => intentOn(pressed, place, 'impact')
const places: readonly KeyPlace[] = ['page', 'scale', 'button']

describe('keys of the question', () => {
  test('1 to 7 score from cancelling to indivisible', () => {
    expect(scores.map((score) => keyOf('impact', score))).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    for (const place of places)
      for (const score of scores) expect(intentOf(press(keyOf('impact', score)), place)).toEqual({ kind: 'answer', answer: score })
  })

  test('reads a digit after a sign as the score itself, so that "+2" is never -2', () => {
    for (const score of scores)
      expect(intentOn(press(String(Math.abs(score))), 'page', 'impact', score < 0 ? '-' : '+')).toEqual({ kind: 'answer', answer: score })
    expect([signOf('+'), signOf('-'), signOf('−'), signOf('2')]).toEqual(['+', '-', '-', null])
    expect(intentOn(press('2'), 'page', 'influence', '+')).toEqual(intentOn(press('2'), 'page', 'influence'))
  })

  test('0 and X say that it cannot be assessed', () => {
    for (const key of ['0', 'x', 'X']) expect(intentOf(press(key), 'page')).toEqual({ kind: 'answer', answer: null })
  })

  test('are 1 to 4 and P on the scale of influence, and 1 to 7 name the relations', () => {
    const on = (key: string, scale: 'influence' | 'relations') => intentOn(press(key), 'page', scale)
    expect(on('4', 'influence')).toEqual({ kind: 'answer', answer: 3 })
    for (const key of ['p', 'P']) expect(on(key, 'influence')).toEqual({ kind: 'answer', answer: 'P' })
    expect(on('5', 'influence')).toBeNull()
    expect(on('1', 'relations')).toEqual({ kind: 'answer', answer: 'precondition' })
    expect(on('7', 'relations')).toEqual({ kind: 'answer', answer: 'complement' })
    expect(intentOf(press('p'), 'page')).toBeNull()
  })

  test('N leads into the note, and is a letter there', () => {
    expect(intentOf(press('n'), 'page')).toEqual({ kind: 'note' })
    expect(intentOf(press('n'), 'text')).toBeNull()
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
