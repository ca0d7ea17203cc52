import type { InstrumentRow, Tag, Taxonomy } from '#core/contract/instruments.ts'
import type { Language } from '#renderer/data/i18n.ts'

type Labels = Taxonomy['label']

/** A label in the language of the screen, in English where it has none. */
export function labelIn(label: Labels, language: Language): string {
  return (language === 'it' ? label.it : undefined) ?? label.en
}

/** A term as the picker offers it. */
export interface OfferedTerm {
  readonly id: number
  readonly code: string
  readonly label: string
  readonly group: string | null
  readonly taxonomy: string
  readonly taxonomyId: number
}

/** Every term of every taxonomy, in the order of the taxonomies. */
export function offeredTerms(taxonomies: readonly Taxonomy[], language: Language): readonly OfferedTerm[] {
  return taxonomies.flatMap((taxonomy) =>
    taxonomy.terms.map((term) => ({
      id: term.id,
      code: term.code,
      label: labelIn(term.label, language),
      group: term.group === null ? null : labelIn(term.group, language),
      taxonomy: labelIn(taxonomy.label, language),
      taxonomyId: taxonomy.id,
    })),
  )
}

/** Text without case and accents, for searching. */
export function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Terms whose label, code, group or taxonomy hold every word; those whose label begins with the text come first. */
export function foundTerms(terms: readonly OfferedTerm[], text: string, limit: number): readonly OfferedTerm[] {
  const words = plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = terms.filter((term) => {
    const all = plainText(`${term.label} ${term.code} ${term.group ?? ''} ${term.taxonomy}`)
    return words.every((word) => all.includes(word))
  })
  const start = plainText(text.trim())
  const begins = (term: OfferedTerm) => plainText(term.label).startsWith(start) || plainText(term.code) === start
  return start === '' ? found.slice(0, limit) : [...found.filter(begins), ...found.filter((term) => !begins(term))].slice(0, limit)
}

/** A term that some of the chosen instruments carry. */
export interface CarriedTerm {
  readonly term: number
  readonly label: string
  readonly taxonomy: number
  /** How many of the chosen instruments carry it. */
  readonly on: number
  /** The tag where one instrument alone is shown. */
  readonly tag: Tag
}

/** The terms on the instruments, by taxonomy and place of the term; `names` gives labels in the language of the screen. */
export function carriedTerms(instruments: readonly Pick<InstrumentRow, 'tags'>[], terms: readonly OfferedTerm[]): readonly CarriedTerm[] {
  const places = new Map(terms.map((term, index) => [term.id, { index, label: term.label }]))
  const carried = new Map<number, { tag: Tag; on: number }>()
  for (const { tags } of instruments) {
    for (const tag of tags) carried.set(tag.term, { tag, on: (carried.get(tag.term)?.on ?? 0) + 1 })
  }
  const place = (term: number) => places.get(term)?.index ?? Number.MAX_SAFE_INTEGER
  return [...carried.values()]
    .map(({ tag, on }) => ({ term: tag.term, label: places.get(tag.term)?.label ?? tag.label, taxonomy: tag.taxonomy, on, tag }))
    .sort((a, b) => place(a.term) - place(b.term))
}
