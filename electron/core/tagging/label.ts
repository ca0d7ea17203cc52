import type { Labels } from '../contract/taxonomies.ts'

/** A label in a language, in English where it has none. */
export function labelIn(label: Labels, language: string): string {
  const own = label[language]
  return own === undefined || own === '' ? label.en : own
}
