export type PresentCommand = 'next' | 'previous' | 'first' | 'last' | 'black' | 'names' | 'help' | 'end'

const commands: Readonly<Record<string, PresentCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  F5: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  n: 'names',
  '?': 'help',
  Escape: 'end',
}

/** What a key means while presenting, as in any presentation program; null for keys that mean nothing here. */
export function presentKey(press: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): PresentCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  return commands[press.key.length === 1 ? press.key.toLowerCase() : press.key] ?? null
}
