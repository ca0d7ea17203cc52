import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Tag, Taxonomy } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import type { Language } from '#renderer/data/i18n.ts'

/** A term as the picker offers it. */
export interface OfferedTerm {
  readonly id: number
  readonly code: string
  readonly label: string
  /** Label of the term above. */
  readonly group: string | null
  readonly taxonomy: string
  readonly taxonomyId: number
  /** Everything it is found by, without case and accents: code and label in every language, the term above, the taxonomy. */
  readonly words: string
}

/** Every term of every taxonomy, in the order of the taxonomies. */
export function offeredTerms(taxonomies: readonly Taxonomy[], language: Language): readonly OfferedTerm[] {
  return taxonomies.flatMap((taxonomy) => {
    const byId = new Map(taxonomy.terms.map((term) => [term.id, term]))
    const name = labelIn(taxonomy.label, language)
    return taxonomy.terms.map((term) => {
      const above = term.parent === null ? undefined : byId.get(term.parent)
      const group = above === undefined ? null : labelIn(above.label, language)
      return {
        id: term.id,
        code: term.code,
        label: labelIn(term.label, language),
        group,
        taxonomy: name,
        taxonomyId: taxonomy.id,
        words: plainText([term.code, ...Object.values(term.label), group ?? '', name].join(' ')),
      }
    })
  })
}

/** Text without case and accents, for searching. */
export function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The words of a search. */
export function searchWords(text: string): readonly string[] {
  return plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Terms that hold every word of the text; those whose label begins with it, or whose code it is, come first. */
export function foundTerms(terms: readonly OfferedTerm[], text: string): readonly OfferedTerm[] {
  const words = searchWords(text)
  const found = terms.filter((term) => words.every((word) => term.words.includes(word)))
  const start = plainText(text.trim())
  if (start === '') return found
  const begins = (term: OfferedTerm) => plainText(term.label).startsWith(start) || plainText(term.code) === start
  return [...found.filter(begins), ...found.filter((term) => !begins(term))]
}

/** A term that some of the chosen instruments carry. */
export interface CarriedTerm {
  readonly term: number
  readonly label: string
  readonly taxonomy: number
  /** How many of the chosen instruments carry it. */
  readonly on: number
  /** Of those that carry it. */
  readonly tags: readonly InstrumentTag[]
}

/** A tag on one of several instruments. */
export interface InstrumentTag {
  readonly instrument: number
  readonly tag: Tag
}

/** The terms on the instruments, by taxonomy and place of the term; labels in the language of the screen. */
export function carriedTerms(
  instruments: readonly Pick<InstrumentRow, 'id' | 'tags'>[],
  terms: readonly OfferedTerm[],
  language: Language,
): readonly CarriedTerm[] {
  const places = new Map(terms.map((term, index) => [term.id, index]))
  const carried = new Map<number, InstrumentTag[]>()
  for (const { id, tags } of instruments) {
    for (const tag of tags) carried.set(tag.term, [...(carried.get(tag.term) ?? []), { instrument: id, tag }])
  }
  const place = (term: number) => places.get(term) ?? Number.MAX_SAFE_INTEGER
  return [...carried]
    .map(([term, tags]) => ({
      term,
      label: labelIn(tags[0]!.tag.label, language),
      taxonomy: tags[0]!.tag.taxonomy,
      on: tags.length,
      tags,
    }))
    .sort((a, b) => place(a.term) - place(b.term))
}

/** What several tags have in common; undefined where they differ. */
export function commonOf<Value>(tags: readonly InstrumentTag[], of: (tag: Tag) => Value): Value | undefined {
  const values = new Set(tags.map(({ tag }) => of(tag)))
  return values.size === 1 ? [...values][0] : undefined
}
