import type { ProfilePart } from '#core/instrument/aspects.ts'

const field = 'input:not([type="hidden"]):not(:disabled), textarea, button.trl-step:not(:disabled)'

/** Puts the cursor into the next blank part of a profile's form after `from`, from the top again at the end; into the first where there is none. */
export function focusNextBlank(form: HTMLElement | null, from: HTMLElement | null): void {
  const parts = [...(form?.querySelectorAll<HTMLElement>('[data-part]') ?? [])]
  const at = from === null ? -1 : parts.indexOf(from)
  const next = [...parts.slice(at + 1), ...parts.slice(0, Math.max(0, at))].find((part) => part.dataset['blank'] !== undefined)
  focusFieldOf(next)
}

/** Puts the cursor into a part of a profile's form, when it is drawn. */
export function focusPart(form: HTMLElement | null, part: ProfilePart): void {
  requestAnimationFrame(() => focusFieldOf(form?.querySelector<HTMLElement>(`[data-part="${part}"]`)))
}

function focusFieldOf(part: HTMLElement | null | undefined): void {
  const found = part?.querySelector<HTMLElement>(field)
  found?.focus()
  found?.scrollIntoView({ block: 'center' })
}
