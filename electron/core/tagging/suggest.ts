import type { Labels } from '../contract/taxonomies.ts'
import { type OtherWords, phraseFinder } from './other-words.ts'
import { stemOf, tellingWords } from './stems.ts'

/**
 * The rule: a text says a term when it holds words that make up at least three fifths of one of the term's labels, in whatever language that
 * label is. Words count by their stems, and the more the fewer labels of the language have them; what stands in brackets, and
 * what follows "including", only explains a label and is not asked for. A label that begins with "other" is said by no words. What else the field says
 * for a term (`others`) says it where its words follow one another. A term is suggested where the profile says it, or at least three
 * titles of operations and one in twenty of them do.
 */
export const saysFrom = 0.6
export const leastOperations = 3
export const leastShare = 0.05

/** Taxonomies whose labels are words of every text, or measures that no text names. */
export const notSuggested: readonly string[] = ['trl', 'level-of-government', 'evaluation-criteria']

export interface LabelledTerm {
  readonly id: number
  readonly label: Labels
  readonly others?: OtherWords | undefined
}

/** A term that a text says. */
export interface SaidTerm {
  readonly term: number
  /** 0.6 to 1: part of the label that the text holds. */
  readonly part: number
  /** As they stand in the text. */
  readonly words: readonly string[]
}

export interface TermFinder {
  /** The terms that a text says, each once by its fullest label. */
  saidIn(text: string): readonly SaidTerm[]
}

interface LabelWords {
  readonly term: number
  readonly weight: number
}

/** Prepares the labels of terms for finding them in many texts. */
export function termFinder(terms: readonly LabelledTerm[]): TermFinder {
  const languages = [...new Set(terms.flatMap(({ label, others = {} }) => [...Object.keys(label), ...Object.keys(others)]))]
  const finders = languages.flatMap((language) => {
    const stem = stemmer(language)
    return [labelFinder(terms, language, stem), phraseFinder(terms, language, (words) => words.map(stem), tellingWords)]
  })
  return {
    saidIn(text) {
      const words = tellingWords(text)
      const best = new Map<number, SaidTerm>()
      for (const find of finders)
        for (const said of find(words)) if (said.part > (best.get(said.term)?.part ?? 0)) best.set(said.term, said)
      return [...best.values()]
    },
  }
}

/** Stems of a language, each found once. */
function stemmer(language: string): (word: string) => string {
  const stems = new Map<string, string>()
  return (word) => {
    let known = stems.get(word)
    if (known === undefined) stems.set(word, (known = stemOf(word, language)))
    return known
  }
}

function labelFinder(
  terms: readonly LabelledTerm[],
  language: string,
  stem: (word: string) => string,
): (words: readonly string[]) => readonly SaidTerm[] {
  const labels = terms.flatMap(({ id, label }) => {
    const text = label[language]
    if (text !== undefined && /^(?:other|altr[aeio]|otr[ao]s?|kit[aio]s?)\s/iu.test(text)) return []
    const own = text === undefined ? [] : [...new Set(tellingWords(coreOf(text)).map(stem))]
    return own.length === 0 ? [] : [{ term: id, stems: own }]
  })
  const having = new Map<string, number>()
  for (const { stems: own } of labels) for (const one of own) having.set(one, (having.get(one) ?? 0) + 1)
  const weightOf = (one: string): number => Math.log(1 + labels.length / (having.get(one) ?? 1))
  const byStem = new Map<string, { label: number; weight: number }[]>()
  const whole: LabelWords[] = labels.map(({ term, stems: own }, at) => {
    let weight = 0
    for (const one of own) {
      weight += weightOf(one)
      const entries = byStem.get(one)
      if (entries) entries.push({ label: at, weight: weightOf(one) })
      else byStem.set(one, [{ label: at, weight: weightOf(one) }])
    }
    return { term, weight }
  })
  return (words) => {
    const found = new Map<number, { weight: number; words: string[] }>()
    const seen = new Set<string>()
    for (const word of words) {
      const one = stem(word)
      if (seen.has(one)) continue
      seen.add(one)
      for (const { label, weight } of byStem.get(one) ?? []) {
        const held = found.get(label)
        if (held) {
          held.weight += weight
          held.words.push(word)
        } else found.set(label, { weight, words: [word] })
      }
    }
    return [...found].flatMap(([label, { weight, words: said }]) => {
      const { term, weight: all } = whole[label]!
      // Sums of the same weights in another order may differ in the last digit.
      const part = Math.min(1, weight / all)
      return part >= saysFrom - 1e-9 ? [{ term, part, words: said }] : []
    })
  }
}

/** A label without what stands in brackets or behind "including". */
function coreOf(label: string): string {
  const core = label
    .replaceAll(/\([^)]*\)/g, ' ')
    .replace(/[,;]?\s(?:including|compres[aeio]|inclus[aeio]|incluid[ao]s?|įskaitant)\s.*$/iu, '')
    .trim()
  return core === '' ? label : core
}

/** One text that may speak for a term, and where it stands. */
export interface ProfileText<Field extends string> {
  readonly field: Field
  readonly text: string
}

export interface TitledOperation {
  readonly id: number
  readonly title: string
}

/** Why a term is suggested. */
export interface Suggestion<Field extends string> {
  readonly term: number
  /** What the profile says of it, by field; empty where only operations do. */
  readonly fields: readonly { readonly field: Field; readonly part: number; readonly words: readonly string[] }[]
  /** How many titles say it, of how many; one of them. */
  readonly operations: number
  readonly of: number
  readonly example: TitledOperation | null
  /** Words of the titles, most frequent first. */
  readonly words: readonly string[]
}

/**
 * Gathers what the texts of one instrument say. Titles are given in slices, as long as they take is up to the caller; `suggestions` tells the
 * terms that fulfil the rule: those that the profile says first, fullest first, then by operations.
 */
export function suggestionsOf<Field extends string>(finder: TermFinder, profile: readonly ProfileText<Field>[]) {
  const fields = new Map<number, Suggestion<Field>['fields'][number][]>()
  for (const { field, text } of profile)
    for (const { term, part, words } of finder.saidIn(text)) fields.set(term, [...(fields.get(term) ?? []), { field, part, words }])
  const titles = new Map<number, { count: number; example: TitledOperation; words: Map<string, number> }>()
  let of = 0
  return {
    read(operations: readonly TitledOperation[]): void {
      for (const operation of operations) {
        of++
        for (const { term, words } of finder.saidIn(operation.title)) {
          const held = titles.get(term) ?? { count: 0, example: operation, words: new Map<string, number>() }
          held.count++
          for (const word of words) held.words.set(word.toLowerCase(), (held.words.get(word.toLowerCase()) ?? 0) + 1)
          titles.set(term, held)
        }
      }
    },
    suggestions(): Suggestion<Field>[] {
      const enough = (count: number): boolean => count >= leastOperations && count >= of * leastShare
      const terms = new Set([...fields.keys(), ...[...titles].filter(([, { count }]) => enough(count)).map(([term]) => term)])
      return [...terms]
        .map((term): Suggestion<Field> => {
          const said = titles.get(term)
          return {
            term,
            fields: fields.get(term) ?? [],
            operations: said?.count ?? 0,
            of,
            example: said?.example ?? null,
            words: [...(said?.words ?? [])].toSorted(([, a], [, b]) => b - a).map(([word]) => word),
          }
        })
        .toSorted((a, b) => fullest(b) - fullest(a) || b.operations - a.operations || a.term - b.term)
    },
  }
}

function fullest({ fields }: Suggestion<string>): number {
  return Math.max(0, ...fields.map(({ part }) => part))
}
