import { folded } from '../plan/text-digest.ts'
import { maskedIdentifier, maskIdentifiersIn } from './mask.ts'
import { withoutTitles } from './no-organisation.ts'

/** Finds the names and identifiers of known persons in any text. Names and pseudonyms come first, then texts are masked. */
export interface PersonTexts {
  /** `name` as written. One name can be several persons'. */
  addName(name: string, pseudonym: string): void
  /** `identifier` as written or as it compares ("IT:00488410010"). */
  addIdentifier(identifier: string): void
  /** An organisation's name stays, also where a person's name is part of it. */
  addOrganisation(name: string): void
  /** Whose name the whole text is; null where it is nobody's. Of namesakes `own`, if it is one of them, else the first. */
  pseudonymOf(text: string, own?: string | null): string | null
  /** Whether the whole text is an identifier of one of them. */
  isIdentifier(text: string): boolean
  /** The text with every name replaced by its pseudonym and every identifier by `maskedIdentifier`. */
  mask(text: string, own?: string | null): string
}

interface Sought {
  readonly words: readonly string[]
  /** Null: an identifier. */
  readonly pseudonyms: readonly string[] | null
}

/** Shorter ones would be found in dates and amounts: they count only where they are the whole text. */
const shortestInText = 6
/** Longer names are sought in the order written only. */
const longestTurned = 3

export function createPersonTexts(): PersonTexts {
  const names = new Map<string, string[]>()
  const identifiers = new Set<string>()
  const organisations = new Set<string>()
  /** By the first word, longest first. */
  const sought = new Map<string, Sought[]>()

  const seek = (words: readonly string[], pseudonyms: readonly string[] | null): void => {
    const list = sought.get(words[0]!)
    const one = { words, pseudonyms }
    if (!list) sought.set(words[0]!, [one])
    else if (!list.some((held) => held.words.length === words.length && held.words.every((word, at) => word === words[at])))
      list.splice(list.findIndex((held) => held.words.length < words.length) + 1 || list.length, 0, one)
  }

  const addSpelling = (spelling: string, pseudonym: string): void => {
    const key = folded(spelling)
    if (key === '') return
    const known = names.get(key)
    if (known) {
      if (!known.includes(pseudonym)) known.push(pseudonym)
      return
    }
    const held = [pseudonym]
    names.set(key, held)
    const words = key.split(' ')
    if (words.length < 2 || words.every((word) => word.length < 2)) return
    for (const order of words.length <= longestTurned ? orders(words) : [words]) seek(order, held)
  }

  const found = (words: readonly RegExpExecArray[], folds: readonly string[], at: number, text: string): Sought | undefined =>
    sought.get(folds[at]!)?.find(({ words: wanted, pseudonyms }) =>
      wanted.every((word, step) => {
        if (folds[at + step] !== word) return false
        const { index, 0: written } = words[at + step]!
        // "A. Rossi", but not the word "a" before a name.
        return pseudonyms === null || word.length > 1 || text[index + written.length] === '.' || written !== written.toLowerCase()
      }),
    )

  return {
    addName(name, pseudonym) {
      addSpelling(name, pseudonym)
      addSpelling(withoutTitles(name), pseudonym)
    },
    addIdentifier(identifier) {
      const key = identifierKey(identifier)
      if (key === '' || identifiers.has(key)) return
      identifiers.add(key)
      if (key.length < shortestInText || !/\d/.test(key)) return
      seek([key], null)
      const words = folded(identifier.replace(/^[A-Z]{0,3}:/u, '')).split(' ')
      if (words.length > 1) seek(words, null)
    },
    addOrganisation(name) {
      organisations.add(name)
    },
    pseudonymOf(text, own = null) {
      const held = names.get(folded(text))
      return held === undefined ? null : own !== null && held.includes(own) ? own : held[0]!
    },
    isIdentifier: (text) => identifiers.has(identifierKey(text)),
    mask(text, own = null) {
      if (organisations.has(text)) return text
      const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
      const folds = words.map(([word]) => folded(word))
      let masked = ''
      let done = 0
      for (let at = 0; at < words.length;) {
        const one = found(words, folds, at, text)
        if (one === undefined) {
          at++
          continue
        }
        const last = words[at + one.words.length - 1]!
        masked += text.slice(done, words[at]!.index)
        masked += one.pseudonyms === null ? maskedIdentifier : own !== null && one.pseudonyms.includes(own) ? own : one.pseudonyms[0]!
        done = last.index + last[0].length
        at += one.words.length
      }
      const rest = done === 0 ? text : masked + text.slice(done)
      return /\d/.test(rest) ? maskIdentifiersIn(rest) : rest
    },
  }
}

function identifierKey(identifier: string): string {
  return folded(identifier.replace(/^[A-Z]{0,3}:/u, '')).replaceAll(' ', '')
}

function orders(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length <= 1) return [words]
  return words.flatMap((word, at) => orders(words.toSpliced(at, 1)).map((rest) => [word, ...rest]))
}
