import { answersOf, keyOf, type Answer } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import type { KeyPlace } from '#renderer/actions/key-place.ts'

/** What a key asks for while a pair is judged. */
export type Intent =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Neighbour in the order of work. */
  | { readonly kind: 'previous' }
  | { readonly kind: 'next' }
  /** The next pair without a judgement. */
  | { readonly kind: 'onward' }
  /** Into the note. */
  | { readonly kind: 'note' }
  /** Out of a text field, else back to all pairs. */
  | { readonly kind: 'leave' }

export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** A sign that is typed before a digit: scores are read as "+2", though their keys are numbered. */
export type Sign = '+' | '-'

export function signOf(key: string): Sign | null {
  return key === '+' ? '+' : key === '-' || key === '−' ? '-' : null
}

function signedScore(sign: Sign | null, key: string, scale: JudgingScale): Intent | null {
  if (sign === null || scale !== 'impact' || !/^[0-3]$/.test(key)) return null
  const size = Number(key)
  return { kind: 'answer', answer: sign === '-' && size > 0 ? -size : size }
}

function onPage(key: string, place: KeyPlace, scale: JudgingScale): Intent | null {
  switch (key) {
    case '0':
    case 'x':
    case 'X':
      return { kind: 'answer', answer: null }
    case 'n':
    case 'N':
      return { kind: 'note' }
    case 'ArrowLeft':
      return { kind: 'previous' }
    case 'ArrowRight':
      return { kind: 'next' }
    case 'Enter':
      return place === 'button' ? null : { kind: 'onward' }
    case 'Escape':
      return { kind: 'leave' }
    default: {
      const answer = answersOf(scale).find((one) => keyOf(scale, one) === key.toUpperCase())
      return answer === undefined ? null : { kind: 'answer', answer }
    }
  }
}

/**
 * What a press means; null leaves it to whoever else it is for. In text fields letters, digits and arrows stay the field's own: only
 * Escape leaves it and Ctrl (or ⌘) with Enter goes on. `sign`: what was pressed just before.
 */
export function intentOf(press: Pressed, place: KeyPlace, scale: JudgingScale, sign: Sign | null = null): Intent | null {
  if (press.altKey) return null
  if (press.ctrlKey || press.metaKey) return press.key === 'Enter' ? { kind: 'onward' } : null
  if (place === 'text') return press.key === 'Escape' ? { kind: 'leave' } : null
  return signedScore(sign, press.key, scale) ?? onPage(press.key, place, scale)
}

/** The scale's key that ↑, ↓, Home or End leads to, by index; null for other keys. Goes round at the ends. */
export function scaleStep(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count
    case 'ArrowUp':
      return (index - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
