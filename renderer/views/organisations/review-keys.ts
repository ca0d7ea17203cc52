import type { KeyPlace } from '#renderer/actions/key-place.ts'

/** What a key asks for while two organisations are compared. */
export type ReviewIntent = 'accept' | 'reject' | 'group' | 'split' | 'previous' | 'next' | 'undo' | 'keys'

const byKey: Readonly<Record<string, ReviewIntent>> = {
  a: 'accept',
  enter: 'accept',
  r: 'reject',
  g: 'group',
  s: 'split',
  arrowleft: 'previous',
  arrowup: 'previous',
  k: 'previous',
  arrowright: 'next',
  arrowdown: 'next',
  j: 'next',
  u: 'undo',
  '?': 'keys',
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Null leaves the key to whoever else it is for: a field keeps its letters and arrows, a button its Enter. */
export function reviewIntentOf({ key, ctrlKey, metaKey, altKey }: Pressed, place: KeyPlace): ReviewIntent | null {
  if (ctrlKey || metaKey || altKey || place === 'text') return null
  if (place === 'button' && key === 'Enter') return null
  return byKey[key.toLowerCase()] ?? null
}
