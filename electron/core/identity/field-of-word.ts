import { linesOfFields } from './field-words.ts'
import { linesOfSubjects } from './subject-words.ts'
import { spellings } from './word-kinds.ts'

/** Folded word → what it means. */
export const fieldOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...linesOfSubjects, ...linesOfFields }).flatMap(([field, line]) =>
    line.split(/\s+/u).flatMap((word) => spellings(word).map((one) => [one, field] as const)),
  ),
)

const vowel = /[aeiouyаеиоуъюяαεηιουω]$/u
const shortestStem = 6

/** Stems of long words that no other field has, so that a case that no line lists is known too ("zaštitu" by "zaštita"). */
const fieldOfStem: ReadonlyMap<string, string | null> = stems()

function stems(): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [word, field] of fieldOfWord) {
    const stem = stemOf(word)
    if (stem === null) continue
    const other = found.get(stem)
    found.set(stem, other === undefined || other === field ? field : null)
  }
  return found
}

function stemOf(word: string): string | null {
  return word.length > shortestStem && vowel.test(word) ? word.slice(0, -1) : null
}

/** What a word means, in any case that differs from a listed one by its last vowel. */
export function fieldOf(word: string): string | undefined {
  return fieldOfWord.get(word) ?? fieldOfStem.get(stemOf(word) ?? '') ?? undefined
}
