import { isPersonsIdentifier, maskedIdentifier } from '#core/identity/mask.ts'
import type { Persons } from './find-persons.ts'

/** A stored text without persons; in JSON every text of its own, so that it stays the JSON it was. */
export function maskJson(text: string, persons: Persons): string {
  const { texts } = persons
  if (!/^[[{"]/.test(text)) return texts.mask(text)
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return texts.mask(text)
  }
  let changed = false
  const mask = (value: unknown, key: string, own: string | null): unknown => {
    if (typeof value === 'number') {
      if (!identifierKeys.has(key) || !texts.isIdentifier(String(value))) return value
      changed = true
      return maskedIdentifier
    }
    if (typeof value === 'string') {
      const identifier = identifierKeys.has(key) && (texts.isIdentifier(value) || isPersonsIdentifier(value))
      const masked = identifier ? maskedIdentifier : (texts.pseudonymOf(value, own) ?? texts.mask(value, own))
      if (masked !== value) changed = true
      return masked
    }
    if (Array.isArray(value)) return value.map((one: unknown) => mask(one, key, own))
    if (typeof value !== 'object' || value === null) return value
    const found = 'found' in value && typeof value.found === 'string' ? (persons.byUuid.get(value.found) ?? own) : own
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === 'found' ? one : mask(one, name, found)]))
  }
  const masked = mask(document, '', null)
  return changed ? JSON.stringify(masked) : text
}

const identifierKeys: ReadonlySet<string> = new Set(['tax_id', 'taxId', 'other_id', 'otherId', 'identifier'])
