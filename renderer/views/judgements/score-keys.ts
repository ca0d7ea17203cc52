import { scores, type Score } from '#core/model/vocabulary.ts'
import type { KeyPlace } from '#renderer/actions/key-place.ts'

/** What a key asks for while a pair is judged. */
export type Intent =
  | { readonly kind: 'score'; readonly score: Score | null }
  /** Neighbour in the order of work. */
  | { readonly kind: 'previous' }
  | { readonly kind: 'next' }
  /** The next pair without a judgement. */
  | { readonly kind: 'onward' }
  /** Out of a text field, else back to all pairs. */
  | { readonly kind: 'leave' }

export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Key on the keyboard of a score: 1 (-3) to 7 (+3). */
export function keyOf(score: Score): string {
  return String(score + 4)
}

function onPage(key: string, place: KeyPlace): Intent | null {
  switch (key) {
    case '0':
    case 'x':
    case 'X':
      return { kind: 'score', score: null }
    case 'ArrowLeft':
      return { kind: 'previous' }
    case 'ArrowRight':
      return { kind: 'next' }
    case 'Enter':
      return place === 'button' ? null : { kind: 'onward' }
    case 'Escape':
      return { kind: 'leave' }
    default: {
      const score = scores.find((one) => keyOf(one) === key)
      return score === undefined ? null : { kind: 'score', score }
    }
  }
}

/**
 * What a press means; null leaves it to whoever else it is for. In text fields letters, digits and arrows stay the field's own: only
 * Escape leaves it and Ctrl (or ⌘) with Enter goes on.
 */
export function intentOf(press: Pressed, place: KeyPlace): Intent | null {
  if (press.altKey) return null
  if (press.ctrlKey || press.metaKey) return press.key === 'Enter' ? { kind: 'onward' } : null
  if (place === 'text') return press.key === 'Escape' ? { kind: 'leave' } : null
  return onPage(press.key, place)
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
