import { phrasesOfInitials } from './known-initials.ts'
import { shortWords } from './word-kinds.ts'
import { matchWords, type WordMatch } from './word-similarity.ts'
import type { WeighedWord } from './word-weights.ts'

/** Words of both names that stand for one another. */
export interface WordPair {
  readonly a: readonly WeighedWord[]
  readonly b: readonly WeighedWord[]
  readonly kind: WordMatch
  readonly similarity: number
  readonly weight: number
}

/** By how many letters initials stand for words; two letters stand for too much. */
const initialsSimilarity: readonly number[] = [0, 0, 0.58, 0.74, 0.85, 0.88]

/**
 * Pairs the words of two names: equal ones first, then one for several (written together, or initials), then those alike. Takes them out of `restA` and
 * `restB`. Null where `isWorthALook` says after the equal ones that the others cannot matter.
 */
export function pairWords(
  restA: WeighedWord[],
  restB: WeighedWord[],
  isWorthALook: (matches: readonly WordPair[]) => boolean,
): readonly WordPair[] | null {
  const [wordsA, wordsB] = [[...restA], [...restB]]
  const matches: WordPair[] = []
  pairEqual(restA, restB, matches, 'text')
  pairEqual(restA, restB, matches, 'sound')
  if (restA.length === 0 || restB.length === 0) return matches
  if (!isWorthALook(matches)) return null
  pairTogether(restA, restB, matches, false)
  pairTogether(restB, restA, matches, true)
  pairAlike(restA, restB, wordsA, wordsB, matches)
  return matches
}

function pairEqual(restA: WeighedWord[], restB: WeighedWord[], matches: WordPair[], by: 'text' | 'sound'): void {
  for (let at = 0; at < restA.length; at++) {
    const word = restA[at]!
    const other = restB.findIndex((one) => one[by] === word[by])
    if (other < 0) continue
    const match = matchWords(word, restB[other]!)
    if (!match) continue
    add(matches, [word], [restB[other]!], match.kind, match.similarity)
    restA.splice(at--, 1)
    restB.splice(other, 1)
  }
}

function pairAlike(
  restA: WeighedWord[],
  restB: WeighedWord[],
  wordsA: readonly WeighedWord[],
  wordsB: readonly WeighedWord[],
  matches: WordPair[],
): void {
  for (let at = 0; at < restA.length; at++) {
    const word = restA[at]!
    let best = -1
    let found: ReturnType<typeof matchWords> = null
    for (let other = 0; other < restB.length; other++) {
      const match = matchWords(word, restB[other]!)
      if (match?.kind === 'abbreviation' && isOtherWord(word, restB[other]!, wordsA, wordsB)) continue
      if (match && match.similarity > (found?.similarity ?? 0)) {
        best = other
        found = match
      }
    }
    if (!found) continue
    add(matches, [word], [restB[best]!], found.kind, found.similarity)
    restA.splice(at--, 1)
    restB.splice(best, 1)
  }
}

/** An initial stands for a word at its own place only, from the front or from the end: "M. Berg" is not "Berg Maschinenbau". A town is not the beginning of another. */
function isOtherWord(a: WeighedWord, b: WeighedWord, wordsA: readonly WeighedWord[], wordsB: readonly WeighedWord[]): boolean {
  if (Math.min(a.latin.length, b.latin.length) === 1) {
    const [atA, atB] = [wordsA.indexOf(a), wordsB.indexOf(b)]
    if (atA === atB || wordsA.length - atA === wordsB.length - atB) return false
    // "A. Stradella di Lagosecco", "Statale Alessandro Stradella".
    return wordsA[atA + 1]?.text !== wordsB[atB + 1]?.text || atA + 1 >= wordsA.length
  }
  return !a.shortened && !b.shortened && (a.isPlace || b.isPlace)
}

/** One word for several: written together ("polaricetech"), a compound of two, or their initials ("ceb", "cnr"). */
function pairTogether(ones: WeighedWord[], many: WeighedWord[], matches: WordPair[], swapped: boolean): void {
  for (let at = 0; at < ones.length; at++) {
    const one = ones[at]!
    if (one.kind === 'number' || (one.kind === 'stop' && !phrasesOfInitials.has(one.text)) || one.latin.length < 2) continue
    const found = runFor(one, many) ?? compoundFor(one, many)
    if (!found) continue
    const { words } = found
    for (const word of words) many.splice(many.indexOf(word), 1)
    ones.splice(at--, 1)
    const [a, b] = swapped ? [words, [one]] : [[one], words]
    add(matches, a, b, found.kind, found.similarity)
  }
}

interface WordsForOne {
  readonly words: readonly WeighedWord[]
  readonly kind: WordMatch
  readonly similarity: number
}

/** Words that follow one another. */
function runFor(one: WeighedWord, many: readonly WeighedWord[]): WordsForOne | null {
  if (many.length < 2) return null
  const full = shortWords.get(one.text)?.join(' ')
  const phrases = phrasesOfInitials.get(one.text)
  let otherwise: WordsForOne | null = null
  for (let from = 0; from < many.length - 1; from++) {
    // Whatever one word stands for begins as it does, or as what it is short for.
    const begins = many[from]!.latin[0]
    if (begins !== one.latin[0] && begins !== full?.[0]) continue
    let together = many[from]!.latin
    let initials = many[from]!.kind === 'stop' ? '' : together[0]!
    let allInitials = together[0]!
    // In letters of their own: ΔΕΥΑ are not the initials of "devma".
    let ownInitials = many[from]!.kind === 'stop' ? '' : many[from]!.text[0]!
    for (let count = 2; from + count <= many.length; count++) {
      const word = many[from + count - 1]!
      together += word.latin
      allInitials += word.latin[0]
      if (word.kind !== 'stop') {
        initials += word.latin[0]
        ownInitials += word.text[0]
      }
      if (together === one.latin) return wordsFor(many, from, count, 'spelling', 0.97)
      if (full !== undefined || phrases !== undefined) {
        const phrase = textOf(many.slice(from, from + count).filter((part) => !isStop(part)))
        if (full === phrase || phrases?.has(phrase)) return wordsFor(many, from, count, 'abbreviation', 0.93)
      }
      if (shortWords.get(together)?.[0] === one.text) return wordsFor(many, from, count, 'abbreviation', 0.93)
      // A small word is no acronym but for what it is known to stand for.
      if (word.kind !== 'stop' && one.kind !== 'stop') {
        if (initials.length >= 2 && (initials === one.latin || ownInitials === one.text))
          return wordsFor(many, from, count, 'acronym', acronymOf(one))
        // Small words are seldom among the letters, nor are two of one word.
        if (allInitials === one.latin) otherwise ??= wordsFor(many, from, count, 'acronym', acronymOf(one))
        if ((one.vowelless || one.latin.length <= 4) && abridges(one.latin, many.slice(from, from + count)))
          otherwise ??= wordsFor(many, from, count, 'acronym', acronymOf(one))
      }
      if (initials.length > one.latin.length) break
    }
  }
  return otherwise
}

function wordsFor(many: readonly WeighedWord[], from: number, count: number, kind: WordMatch, similarity: number): WordsForOne {
  return { words: many.slice(from, from + count), kind, similarity }
}

function acronymOf({ latin }: WeighedWord): number {
  return initialsSimilarity[Math.min(latin.length, 5)]!
}

const leastOfCompound = 9
const leastOfPart = 4

/** Two words, wherever they stand, that one word is made of: "Kaarlahden Museosäätiö", "Säätiö Kaarlahden Museo". */
function compoundFor(one: WeighedWord, many: readonly WeighedWord[]): WordsForOne | null {
  if (one.latin.length < leastOfCompound || many.length < 2) return null
  for (const last of many) {
    if (last.latin.length < leastOfPart || !one.latin.endsWith(last.latin)) continue
    const begins = one.latin.slice(0, -last.latin.length)
    const first = many.find((word) => word !== last && word.latin.length >= leastOfPart && isJoined(begins, word.latin))
    if (first) return { words: [first, last], kind: 'spelling', similarity: 0.9 }
  }
  return null
}

/** As it stands before another word in a compound: with a letter or two more ("Forschungs-") or less ("Museon"). */
function isJoined(begins: string, word: string): boolean {
  const [short, long] = begins.length < word.length ? [begins, word] : [word, begins]
  return short.length >= leastOfPart && long.length - short.length <= 2 && long.startsWith(short)
}

/** The first letters, and of long words one more from within: "BZH" for "Bildungszentrum des Handwerks". */
function abridges(letters: string, words: readonly WeighedWord[]): boolean {
  const telling = words.filter((word) => !isStop(word))
  if (letters.length < 3 || letters.length > 6 || letters.length <= telling.length) return false
  let at = 0
  for (const { latin } of telling) {
    if (latin[0] !== letters[at]) return false
    at++
    if (letters.length - at > 0 && latin.length >= leastCompound && latin.indexOf(letters[at]!, 3) > 0) at++
  }
  return at === letters.length
}

const leastCompound = 11

function add(matches: WordPair[], a: readonly WeighedWord[], b: readonly WeighedWord[], kind: WordMatch, similarity: number): void {
  matches.push({ a, b, kind, similarity, weight: Math.min(sum(a), sum(b)) })
}

export function sum(words: readonly WeighedWord[]): number {
  return words.reduce((total, word) => total + word.weight, 0)
}

export function isStop({ kind }: WeighedWord): boolean {
  return kind === 'stop'
}

export function textOf(words: readonly WeighedWord[]): string {
  return words.map(({ text }) => text).join(' ')
}
