import { describe, expect, it } from 'vitest'
import type { KeyPlace } from '#renderer/actions/key-place.ts'
import { reviewIntentOf } from '#renderer/views/organisations/review-keys.ts'

const press = (key: string, place: KeyPlace = 'page', held = {}) =>
  reviewIntentOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, place)

describe('the keys of the review queue', () => {
  it('answer in small letters and capitals', () => {
    for (const key of ['a', 'A', 'Enter']) expect(press(key)).toBe('accept')
    for (const key of ['r', 'R']) expect(press(key)).toBe('reject')
    expect([press('s'), press('u'), press('?'), press('g')]).toEqual(['split', 'undo', 'keys', 'group'])
  })

  it('walk by arrows and by J and K', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'j']) expect(press(key)).toBe('next')
    for (const key of ['ArrowLeft', 'ArrowUp', 'k']) expect(press(key)).toBe('previous')
  })

  it('leave letters to a field, Enter to a button, and everything with Ctrl to the program', () => {
    expect(press('a', 'text')).toBeNull()
    expect(press('Enter', 'button')).toBeNull()
    expect(press('a', 'button')).toBe('accept')
    expect(press('a', 'page', { ctrlKey: true })).toBeNull()
  })
})
