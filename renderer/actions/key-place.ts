/** Where a key is pressed: in a field that takes text, on something that Enter presses, on the scale, or anywhere else. */
export type KeyPlace = 'text' | 'button' | 'scale' | 'page'

const textTypes = new Set(['text', 'search', 'number', 'email', 'password', 'tel', 'url', 'date'])

/** Reads the place off the element that has the focus. */
export function keyPlaceOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return 'text'
  if (target instanceof HTMLInputElement && textTypes.has(target.type)) return 'text'
  if (target.role === 'radio') return 'scale'
  return target.closest('button, a, summary, [role="menuitem"]') === null ? 'page' : 'button'
}
