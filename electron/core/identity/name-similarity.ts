import { phrasesOfInitials } from './known-initials.ts'
import { shortWords } from './word-kinds.ts'
import { isStop, pairWords, sum, textOf, type WordPair } from './word-pairing.ts'
import { isCalledByOneName, isInstitution, isOtherUniversity, isTranslated } from './names-otherwise.ts'
import type { WordMatch } from './word-similarity.ts'
import type { WeighedName, WeighedWord } from './word-weights.ts'

export interface AlikeWords {
  readonly kind: WordMatch
  readonly a: string
  readonly b: string
}

export interface NameComparison {
  /** 0 to 1. */
  readonly similarity: number
  readonly matches: readonly WordPair[]
  /** Words without a partner. */
  readonly restA: readonly WeighedWord[]
  readonly restB: readonly WeighedWord[]
  /** Characters after which one name is cut off, null where none is. */
  readonly cutAfter: number | null
  /** What stands before the first dash or comma of one is the whole of the other. */
  readonly head: boolean
}

/** A comparison in words, for people. */
export interface NameExplanation {
  readonly common: readonly string[]
  readonly alike: readonly AlikeWords[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  /** All words found in the other name, but in another order. */
  readonly reordered: boolean
}

/** Names that cannot come above it are not compared to the end. */
const leastWorthALook = 0.35
/** Share of what is missing on the poorer side; the rest counts what is missing on the other: a name with a suffix is nearer than one with another word in its place. */
const twoSidedShare = 0.62
/** What is left of the similarity where both names are numbered and the numbers differ: "Gamma 1", "Gamma 2". */
const numbersDiffer = 0.5
/** Both name a kind of institution, and not the same: a town's school is not the town. */
const kindsDiffer = 0.8
/** How much a word in the place of another takes away, times the weight of the less rare of the two: "X street school", "Y street school". */
const wordReplaced = 0.35
/** All they share is a town and what kind of body they are, and one has more: "Miranda do Corvo", "Corvo". */
const onlyPlaceInCommon = 0.75
/** Less in common than one rare word weighs: nothing that would set both apart from others. */
const leastInCommon = 0.75
/** A town by its name alone, and as a municipality. */
const bareTown = 0.82
/** In two languages, and what is left on each side are words that nobody here knows. */
const perhapsTranslated = 0.77
/** All of one name, and beside it only words for kinds and lines of business: "Tecnalur", "Fundación Tecnalur Research & Innovation". */
const calledByOneName = 0.76
const cutOffSimilarity = 0.93
/** At a usual length, but after a whole word. */
const perhapsCutOff = 0.8
/** The name before the first dash or comma is the whole of the other name: "Simon, podjetje za inštalacije", "Simon". */
const headSimilarity = 0.84
/** What several words that are no rare ones weigh together at least to tell a head from others. */
const leastInHead = 1
/** Lengths at which databases and spreadsheets cut texts. */
const usualLengths: ReadonlySet<number> = new Set([30, 40, 50, 60, 80, 100, 120, 128, 150, 200, 250, 254, 255, 256])
/** A few letters more may be another word: "Braga", "Bragança". */
const leastCutOff = 5
const shortestCut = 22

/**
 * Compares two names word by word. Words are paired when equal, alike in sound, abbreviated, mistyped (Damerau 1964), written together or given by
 * their initials; a pair weighs as its more frequent word does (inverse document frequency, Spärck Jones 1972) times how alike it is, as in
 * soft TF-IDF (Cohen, Ravikumar, Fienberg 2003). With C the weight of the pairs and u, v the weights left over, the similarity is Tversky's ratio
 * (1977), symmetric as in Jimenez, Becerra, Gelbukh 2013: C / (C + s·min(u, v) + (1 - s)·max(u, v)) with s = `twoSidedShare`, times the factors named above.
 */
export function compareNames(a: WeighedName, b: WeighedName): NameComparison {
  const restA = [...a.words]
  const restB = [...b.words]
  const matches = pairWords(restA, restB, (equal) => mostPossible(equal, restA, restB) >= leastWorthALook)
  if (!matches) return nothingAlike
  let common = 0
  let lost = 0
  for (const { weight, similarity } of matches) {
    common += weight * similarity
    lost += weight * (1 - similarity)
  }
  const [saidA, saidB] = [saidBy(restA, matches, 'b'), saidBy(restB, matches, 'a')]
  common += sum(saidA) + sum(saidB)
  const isTown = matches.some(({ a: [word] }) => word!.sound === municipality)
  const leftA = leftOver(restA, isTown, saidA) + lost
  const leftB = leftOver(restB, isTown, saidB) + lost
  const [less, more] = leftA < leftB ? [leftA, leftB] : [leftB, leftA]
  let similarity = common === 0 ? 0 : common / (common + twoSidedShare * less + (1 - twoSidedShare) * more)
  if (common < leastInCommon) similarity *= 0.4 + (0.6 * common) / leastInCommon
  const numbers = differ(a.numbers, b.numbers)
  if (restA.some(isInstitution) && restB.some(isInstitution)) similarity *= kindsDiffer
  similarity *= 1 - wordReplaced * Math.min(rarest(restA), rarest(restB))
  if (sharePlaceOnly(matches, restA, restB)) similarity *= onlyPlaceInCommon
  if (isBareTown(matches, restA, restB)) similarity = Math.max(similarity, bareTown)
  if (a.english !== b.english && isTranslated(matches, a.english ? restB : restA, a.english ? restA : restB))
    similarity = Math.max(similarity, perhapsTranslated)
  if (isCalledByOneName(a, restA, restB) || isCalledByOneName(b, restB, restA)) similarity = Math.max(similarity, calledByOneName)
  if (isOtherUniversity(matches, restA, restB)) similarity *= kindsDiffer
  const head = headOf(a, b, restA, restB, matches)
  if (head) similarity = Math.max(similarity, headSimilarity)
  const cutAfter = cutOff(a, b)
  if (cutAfter !== null) similarity = Math.max(similarity, cutAfter.withinWord ? cutOffSimilarity : perhapsCutOff)
  if (numbers) similarity *= numbersDiffer
  return { similarity, matches, restA, restB, cutAfter: cutAfter?.length ?? null, head }
}

const municipality = '(municipality)'

/** Towns that are a letter of the initials on the other side: "SCK Sobieradz", "Sobieradzkie Centrum Kultury". */
function saidBy(rest: readonly WeighedWord[], matches: readonly WordPair[], side: 'a' | 'b'): readonly WeighedWord[] {
  if (rest.length === 0 || matches.length === 0) return []
  const runs = matches.filter((match) => match.kind === 'acronym' && match[side].length > 1)
  if (runs.length === 0) return []
  const words = runs.flatMap((match) => match[side])
  return rest.filter(
    ({ kind, latin }) => kind === 'plain' && latin.length >= 6 && words.some((word) => word.latin.startsWith(latin.slice(0, 6))),
  )
}

/** Where both are municipalities, more words for that tell little: "Város Önkormányzata", "Gmina Miasto". */
function leftOver(rest: readonly WeighedWord[], isTown: boolean, said: readonly WeighedWord[]): number {
  return sum(isTown ? rest.filter(({ sound }) => sound !== municipality) : rest) - sum(said)
}

const nothingAlike: NameComparison = { similarity: 0, matches: [], restA: [], restB: [], cutAfter: null, head: false }

/**
 * The similarity that is left where every word that could still find a partner (which begins with the same letter) finds one:
 * most pairs that share one word need no closer look.
 */
function mostPossible(matches: readonly WordPair[], restA: readonly WeighedWord[], restB: readonly WeighedWord[]): number {
  const common = matches.reduce((total, { weight }) => total + weight, 0)
  const [openA, openB] = [open(restA, restB), open(restB, restA)]
  const more = Math.max(openA, openB)
  const [leftA, leftB] = [sum(restA) - openA, sum(restB) - openB]
  return (common + more) / (common + more + twoSidedShare * Math.min(leftA, leftB) + (1 - twoSidedShare) * Math.max(leftA, leftB))
}

/** The weight of the words that another may turn out to be, or to be the initials of. Called for every pair: makes no arrays. */
function open(words: readonly WeighedWord[], others: readonly WeighedWord[]): number {
  let total = 0
  for (const word of words)
    if (shortWords.has(word.text) || phrasesOfInitials.has(word.text) || beginsOneOf(word.latin[0]!, others)) total += word.weight
  return others.some(({ latin }) => couldBeInitials(latin, words)) ? sum(words) : total
}

function couldBeInitials(latin: string, words: readonly WeighedWord[]): boolean {
  if (latin.length < 2 || latin.length > 8) return false
  for (const letter of latin) if (!beginsOneOf(letter, words)) return false
  return true
}

function beginsOneOf(letter: string, words: readonly WeighedWord[]): boolean {
  for (const { latin } of words) if (latin[0] === letter) return true
  return false
}

export function explain(a: WeighedName, b: WeighedName, { matches, restA, restB }: NameComparison): NameExplanation {
  const complete = restA.every(isStop) && restB.every(isStop)
  return {
    common: matches.filter(({ kind }) => kind === 'equal').flatMap((match) => match.a.map(({ text }) => text)),
    alike: matches.flatMap(({ kind, a: left, b: right }) => (kind === 'equal' ? [] : [{ kind, a: textOf(left), b: textOf(right) }])),
    onlyA: restA.map(({ text }) => text),
    onlyB: restB.map(({ text }) => text),
    reordered: complete && a.key !== b.key && isReordered(matches, a.words, b.words),
  }
}

function isPlace(word: WeighedWord): boolean {
  return word.isPlace
}

/** The greatest weight of a word that belongs to no list of kinds. */
function rarest(words: readonly WeighedWord[]): number {
  return words.reduce((most, word) => (word.kind === 'plain' && !word.aside ? Math.max(most, word.weight) : most), 0)
}

/** Bodies that are called by the place alone as well. */
const ofPlaces: ReadonlySet<string> = new Set(['(municipality)', '(city)', '(county)', '(province)', '(region)', '(council)'])

function sharePlaceOnly(matches: readonly WordPair[], restA: readonly WeighedWord[], restB: readonly WeighedWord[]): boolean {
  const telling = matches.filter(({ a, b }) => a.length > 1 || b.length > 1 || (a[0]!.kind === 'plain' && !a[0]!.aside))
  if (telling.length === 0 || !telling.every(({ a, b }) => a.every(isPlace) || b.every(isPlace))) return false
  const sameBody = matches.some(({ a }) => ofPlaces.has(a[0]!.sound))
  return [...restA, ...restB].some(
    (word) => !word.aside && (word.kind === 'plain' || (word.kind === 'institution' && !sameBody && !ofPlaces.has(word.sound))),
  )
}

function isBareTown(matches: readonly WordPair[], restA: readonly WeighedWord[], restB: readonly WeighedWord[]): boolean {
  const [none, some] = restA.every(isStop) ? [restA, restB] : [restB, restA]
  if (!none.every(isStop) || !some.some(isInstitution)) return false
  if (!some.every((word) => isStop(word) || (word.kind === 'institution' && ofPlaces.has(word.sound)))) return false
  return matches.every(({ kind, a }) => kind === 'equal' && a.every((word) => isStop(word) || word.isPlace))
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && (a.size !== b.size || [...a].some((number) => !b.has(number)))
}

/** The head of one name is all of the other, and enough to tell it from others. */
function headOf(
  a: WeighedName,
  b: WeighedName,
  restA: readonly WeighedWord[],
  restB: readonly WeighedWord[],
  matches: readonly WordPair[],
): boolean {
  const isHead = (long: WeighedName, short: WeighedName, restShort: readonly WeighedWord[], side: 'a' | 'b'): boolean => {
    if (long.headLength >= long.words.length || restShort.some((word) => !isStop(word))) return false
    const head = new Set(long.words.slice(0, long.headLength))
    if (matches.some((match) => match.kind !== 'equal' && match.kind !== 'transliteration')) return false
    if (!matches.every((match) => match[side].every((word) => head.has(word) || isStop(word)))) return false
    if (![...head].every((word) => isStop(word) || matches.some((match) => match[side].includes(word)))) return false
    const telling = short.words.filter((word) => word.kind === 'plain' && !word.isPlace)
    return telling.some(({ weight }) => weight >= 0.6) || sum(telling) >= leastInHead
  }
  return isHead(a, b, restB, 'a') || isHead(b, a, restA, 'b')
}

/** One name runs as the other does and ends within a word of it, or at a length at which programs cut. */
function cutOff(a: WeighedName, b: WeighedName): { readonly length: number; readonly withinWord: boolean } | null {
  const [short, long] = a.run.length < b.run.length ? [a, b] : [b, a]
  if (short.key.length < shortestCut || short.run.length === long.run.length || !long.run.startsWith(short.run)) return null
  if (/[^\p{L}\p{N}\s,&-]\s*$/u.test(short.written)) return null
  if (long.run.length - short.run.length < leastCutOff) return null
  const length = short.written.trimEnd().length
  const withinWord = endsWithinWord(short, long)
  // A blank at the end of what was left is often gone.
  return withinWord || usualLengths.has(length) || usualLengths.has(length + 1) ? { length, withinWord } : null
}

function endsWithinWord(short: WeighedName, long: WeighedName): boolean {
  const last = short.words.at(-1)!
  const there = long.words[short.words.length - 1]
  return (
    short.words.length > 1 &&
    there !== undefined &&
    there.text !== last.text &&
    there.text.startsWith(last.text) &&
    last.kind !== 'number' &&
    !last.shortened
  )
}

function isReordered(matches: readonly WordPair[], wordsA: readonly WeighedWord[], wordsB: readonly WeighedWord[]): boolean {
  let last = -1
  for (const word of wordsA) {
    const match = matches.find(({ a }) => a[0] === word)
    if (!match || isStop(word)) continue
    const at = wordsB.indexOf(match.b[0]!)
    if (at < last) return true
    last = at
  }
  return false
}
