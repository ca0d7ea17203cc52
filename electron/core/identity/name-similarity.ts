import type { ComparableName, NameWord } from './comparable-name.ts'
import { shortWords } from './word-kinds.ts'
import { matchWords, type WordMatch } from './word-similarity.ts'

/** What words weigh: 1 for a word of one organisation alone, near 0 for one that everybody has. */
export interface WordWeights {
  weight(word: NameWord): number
  /** Known as a town or region from where organisations are. */
  isPlace(word: NameWord): boolean
}

export interface AlikeWords {
  readonly kind: WordMatch
  readonly a: string
  readonly b: string
}

export interface NameComparison {
  /** 0 to 1. */
  readonly similarity: number
  readonly common: readonly string[]
  readonly alike: readonly AlikeWords[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  /** All words found in the other name, but in another order. */
  readonly reordered: boolean
  /** Characters after which one name is cut off, null where none is. */
  readonly cutAfter: number | null
  /** What stands before the first dash or comma of one is the whole of the other. */
  readonly head: boolean
}

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
/** By how many letters initials stand for words; two letters stand for too much. */
const initialsSimilarity: readonly number[] = [0, 0, 0.45, 0.74, 0.85, 0.88]
const cutOffSimilarity = 0.93
/** At a usual length, but after a whole word. */
const perhapsCutOff = 0.8
/** The name before the first dash or comma is the whole of the other name: "Simon, podjetje za inštalacije", "Simon". */
const headSimilarity = 0.84
/** Lengths at which databases and spreadsheets cut texts. */
const usualLengths: ReadonlySet<number> = new Set([30, 40, 50, 60, 80, 100, 120, 128, 150, 200, 250, 254, 255, 256])
/** A few letters more may be another word: "Braga", "Bragança". */
const leastCutOff = 5
const shortestCut = 18

interface Match {
  readonly a: readonly NameWord[]
  readonly b: readonly NameWord[]
  readonly kind: WordMatch
  readonly similarity: number
  readonly weight: number
}

/**
 * Compares two names word by word. Words are paired when equal, alike in sound, abbreviated, mistyped (Damerau 1964), written together or given by
 * their initials; a pair weighs as its more frequent word does (inverse document frequency, Spärck Jones 1972) times how alike it is, as in
 * soft TF-IDF (Cohen, Ravikumar, Fienberg 2003). With C the weight of the pairs and u, v the weights left over, the similarity is Tversky's ratio
 * (1977), symmetric as in Jimenez, Becerra, Gelbukh 2013: C / (C + s·min(u, v) + (1 - s)·max(u, v)) with s = `twoSidedShare`, times the factors named above.
 */
export function compareNames(a: ComparableName, b: ComparableName, weights: WordWeights): NameComparison {
  const restA = [...a.words]
  const restB = [...b.words]
  const matches: Match[] = []
  pairEqual(restA, restB, matches, weights)
  if (restA.length > 0 && restB.length > 0) {
    pairTogether(restA, restB, matches, weights, false)
    pairTogether(restB, restA, matches, weights, true)
    pairAlike(restA, restB, a.words, b.words, matches, weights)
  }
  let common = 0
  let lost = 0
  for (const { weight, similarity } of matches) {
    common += weight * similarity
    lost += weight * (1 - similarity)
  }
  const leftA = sum(restA, weights) + lost
  const leftB = sum(restB, weights) + lost
  const [less, more] = leftA < leftB ? [leftA, leftB] : [leftB, leftA]
  let similarity = common === 0 ? 0 : common / (common + twoSidedShare * less + (1 - twoSidedShare) * more)
  if (common < leastInCommon) similarity *= 0.4 + (0.6 * common) / leastInCommon
  const numbers = differ(a.numbers, b.numbers)
  if (restA.some(isInstitution) && restB.some(isInstitution)) similarity *= kindsDiffer
  similarity *= 1 - wordReplaced * Math.min(rarest(restA, weights), rarest(restB, weights))
  if (sharePlaceOnly(matches, restA, restB, weights)) similarity *= onlyPlaceInCommon
  if (isBareTown(matches, restA, restB, weights)) similarity = Math.max(similarity, bareTown)
  const head = headOf(a, b, restA, restB, matches, weights)
  if (head) similarity = Math.max(similarity, headSimilarity)
  const cutAfter = cutOff(a, b)
  if (cutAfter !== null) similarity = Math.max(similarity, cutAfter.withinWord ? cutOffSimilarity : perhapsCutOff)
  if (numbers) similarity *= numbersDiffer
  const complete = restA.every(isStop) && restB.every(isStop)
  return {
    similarity,
    common: matches.filter(({ kind }) => kind === 'equal').flatMap((match) => match.a.map(({ text }) => text)),
    alike: matches.flatMap(({ kind, a: left, b: right }) => (kind === 'equal' ? [] : [{ kind, a: textOf(left), b: textOf(right) }])),
    onlyA: restA.map(({ text }) => text),
    onlyB: restB.map(({ text }) => text),
    reordered: complete && a.key !== b.key && isReordered(matches, a.words, b.words),
    cutAfter: cutAfter?.length ?? null,
    head,
  }
}

function pairEqual(restA: NameWord[], restB: NameWord[], matches: Match[], weights: WordWeights): void {
  for (let at = 0; at < restA.length; at++) {
    const word = restA[at]!
    const other = restB.findIndex(({ sound }) => sound === word.sound)
    if (other < 0) continue
    const match = matchWords(word, restB[other]!)
    if (!match) continue
    add(matches, [word], [restB[other]!], match.kind, match.similarity, weights)
    restA.splice(at--, 1)
    restB.splice(other, 1)
  }
}

function pairAlike(
  restA: NameWord[],
  restB: NameWord[],
  wordsA: readonly NameWord[],
  wordsB: readonly NameWord[],
  matches: Match[],
  weights: WordWeights,
): void {
  for (let at = 0; at < restA.length; at++) {
    const word = restA[at]!
    let best = -1
    let found: ReturnType<typeof matchWords> = null
    for (let other = 0; other < restB.length; other++) {
      const match = matchWords(word, restB[other]!)
      if (match?.kind === 'abbreviation' && isOtherWord(word, restB[other]!, wordsA, wordsB, weights)) continue
      if (match && match.similarity > (found?.similarity ?? 0)) {
        best = other
        found = match
      }
    }
    if (!found) continue
    add(matches, [word], [restB[best]!], found.kind, found.similarity, weights)
    restA.splice(at--, 1)
    restB.splice(best, 1)
  }
}

/** An initial stands for a word at its own place only: "M. Berg" is not "Berg Maschinenbau". A town is not the beginning of another. */
function isOtherWord(a: NameWord, b: NameWord, wordsA: readonly NameWord[], wordsB: readonly NameWord[], weights: WordWeights): boolean {
  if (Math.min(a.latin.length, b.latin.length) === 1) return wordsA.indexOf(a) !== wordsB.indexOf(b)
  return !a.shortened && !b.shortened && (weights.isPlace(a) || weights.isPlace(b))
}

/** One word for several that follow one another: written together ("polaricetech"), or by their initials ("ceb", "cnr"). */
function pairTogether(ones: NameWord[], many: NameWord[], matches: Match[], weights: WordWeights, swapped: boolean): void {
  for (let at = 0; at < ones.length; at++) {
    const one = ones[at]!
    if (one.kind === 'number' || one.kind === 'stop' || one.latin.length < 2) continue
    const run = runFor(one, many)
    if (!run) continue
    const words = many.splice(run.from, run.count)
    ones.splice(at--, 1)
    const [a, b] = swapped ? [words, [one]] : [[one], words]
    add(matches, a, b, run.kind, run.similarity, weights)
  }
}

function runFor(
  one: NameWord,
  many: readonly NameWord[],
): { readonly from: number; readonly count: number; readonly kind: WordMatch; readonly similarity: number } | null {
  if (many.length < 2) return null
  const full = shortWords.get(one.text)?.join(' ')
  for (let from = 0; from < many.length - 1; from++) {
    // Whatever one word stands for begins as it does, or as what it is short for.
    const begins = many[from]!.latin[0]
    if (begins !== one.latin[0] && begins !== full?.[0]) continue
    let together = many[from]!.latin
    let initials = many[from]!.kind === 'stop' ? '' : together[0]!
    let allInitials = together[0]!
    for (let count = 2; from + count <= many.length; count++) {
      const word = many[from + count - 1]!
      together += word.latin
      allInitials += word.latin[0]
      if (word.kind !== 'stop') initials += word.latin[0]
      if (together === one.latin) return { from, count, kind: 'spelling', similarity: 0.97 }
      if (full !== undefined && full === textOf(many.slice(from, from + count).filter((part) => !isStop(part))))
        return { from, count, kind: 'abbreviation', similarity: 0.93 }
      if (shortWords.get(together)?.[0] === one.text) return { from, count, kind: 'abbreviation', similarity: 0.93 }
      if (word.kind !== 'stop' && initials.length >= 2 && (initials === one.latin || allInitials === one.latin))
        return { from, count, kind: 'acronym', similarity: initialsSimilarity[Math.min(one.latin.length, 5)]! }
      if (initials.length > one.latin.length) break
    }
  }
  return null
}

function add(
  matches: Match[],
  a: readonly NameWord[],
  b: readonly NameWord[],
  kind: WordMatch,
  similarity: number,
  weights: WordWeights,
): void {
  matches.push({ a, b, kind, similarity, weight: Math.min(sum(a, weights), sum(b, weights)) })
}

function sum(words: readonly NameWord[], weights: WordWeights): number {
  return words.reduce((total, word) => total + weights.weight(word), 0)
}

function isStop({ kind }: NameWord): boolean {
  return kind === 'stop'
}

/** The greatest weight of a word that belongs to no list of kinds. */
function rarest(words: readonly NameWord[], weights: WordWeights): number {
  return words.reduce((most, word) => (word.kind === 'plain' && !word.aside ? Math.max(most, weights.weight(word)) : most), 0)
}

/** Bodies that are called by the place alone as well. */
const ofPlaces: ReadonlySet<string> = new Set(['(municipality)', '(city)', '(county)', '(province)', '(region)', '(council)'])

function sharePlaceOnly(matches: readonly Match[], restA: readonly NameWord[], restB: readonly NameWord[], weights: WordWeights): boolean {
  const telling = matches.filter(({ a, b }) => a.length > 1 || b.length > 1 || (a[0]!.kind === 'plain' && !a[0]!.aside))
  if (telling.length === 0 || !telling.every(({ a, b }) => a.every(weights.isPlace) || b.every(weights.isPlace))) return false
  const sameBody = matches.some(({ a }) => ofPlaces.has(a[0]!.sound))
  return [...restA, ...restB].some(
    (word) => !word.aside && (word.kind === 'plain' || (word.kind === 'institution' && !sameBody && !ofPlaces.has(word.sound))),
  )
}

function isBareTown(matches: readonly Match[], restA: readonly NameWord[], restB: readonly NameWord[], weights: WordWeights): boolean {
  const [none, some] = restA.every(isStop) ? [restA, restB] : [restB, restA]
  if (!none.every(isStop) || !some.some(isInstitution)) return false
  if (!some.every((word) => isStop(word) || (word.kind === 'institution' && ofPlaces.has(word.sound)))) return false
  return matches.every(({ kind, a }) => kind === 'equal' && a.every((word) => isStop(word) || weights.isPlace(word)))
}

function isInstitution({ kind, aside }: NameWord): boolean {
  return kind === 'institution' && !aside
}

function textOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join(' ')
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && (a.size !== b.size || [...a].some((number) => !b.has(number)))
}

/** The head of one name is all of the other, and enough to tell it from others. */
function headOf(
  a: ComparableName,
  b: ComparableName,
  restA: readonly NameWord[],
  restB: readonly NameWord[],
  matches: readonly Match[],
  weights: WordWeights,
): boolean {
  const isHead = (long: ComparableName, short: ComparableName, restShort: readonly NameWord[], side: 'a' | 'b'): boolean => {
    if (long.headLength >= long.words.length || restShort.some((word) => !isStop(word))) return false
    const head = new Set(long.words.slice(0, long.headLength))
    if (matches.some((match) => match.kind !== 'equal' && match.kind !== 'transliteration')) return false
    if (!matches.every((match) => match[side].every((word) => head.has(word) || isStop(word)))) return false
    if (![...head].every((word) => isStop(word) || matches.some((match) => match[side].includes(word)))) return false
    return short.words.some((word) => word.kind === 'plain' && !weights.isPlace(word) && weights.weight(word) >= 0.6)
  }
  return isHead(a, b, restB, 'a') || isHead(b, a, restA, 'b')
}

/** One name runs as the other does and ends within a word of it, or at a length at which programs cut. */
function cutOff(a: ComparableName, b: ComparableName): { readonly length: number; readonly withinWord: boolean } | null {
  const [short, long] = a.run.length < b.run.length ? [a, b] : [b, a]
  if (short.key.length < shortestCut || short.run.length === long.run.length || !long.run.startsWith(short.run)) return null
  if (/[^\p{L}\p{N}\s,&-]\s*$/u.test(short.written)) return null
  if (long.run.length - short.run.length < leastCutOff) return null
  const length = short.written.length
  const withinWord = endsWithinWord(short, long)
  return withinWord || usualLengths.has(length) || usualLengths.has(short.written.trimEnd().length) ? { length, withinWord } : null
}

function endsWithinWord(short: ComparableName, long: ComparableName): boolean {
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

function isReordered(matches: readonly Match[], wordsA: readonly NameWord[], wordsB: readonly NameWord[]): boolean {
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
