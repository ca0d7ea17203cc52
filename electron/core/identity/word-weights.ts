import type { ComparableName, NameWord } from './comparable-name.ts'
import { wordsOfName } from './name-words.ts'
import { soundOf } from './romanise.ts'
import { isMeaning } from './word-similarity.ts'

/** In a project of few organisations a word that two of them share is still rare: weights are as among so many at least. */
const fewestCounted = 2000
const leastWeight = 0.08
const mostWeight: Readonly<Record<NameWord['kind'], number>> = { plain: 1, common: 0.4, institution: 0.35, number: 0.6, stop: 0.04 }
const placeWeight = 0.7
const asideShare = 0.35

/** A word with what it tells in this project. */
export interface WeighedWord extends NameWord {
  /** 1 for a word of one organisation alone, near 0 for one that everybody has. */
  readonly weight: number
  /** Known as a town or region from where organisations are. */
  readonly isPlace: boolean
  /** How many organisations have it. */
  readonly count: number
}

export interface WeighedName extends ComparableName {
  readonly words: readonly WeighedWord[]
}

/**
 * Weighs the words of every organisation's names: 1 - log(organisations with the word) / log(organisations), kinds of word that tell little at most as
 * much as named above. `names` of one organisation each; `places`: towns and regions as written.
 */
export function weighNames(names: readonly (readonly ComparableName[])[], places: Iterable<string>): readonly (readonly WeighedName[])[] {
  const countOf = new Map<string, number>()
  for (const ofOne of names) {
    const sounds = new Set(ofOne.flatMap(({ words }) => words.map(({ sound }) => sound)))
    for (const sound of sounds) countOf.set(sound, (countOf.get(sound) ?? 0) + 1)
  }
  const all = Math.log(Math.max(names.length, fewestCounted))
  const towns = new Set<string>()
  for (const place of new Set(places))
    for (const word of wordsOfName(place)) if (word.length >= 3 && !/\d/.test(word)) towns.add(soundOf(word))
  for (const ofOne of names) for (const name of ofOne) if (name.role !== 'apart') for (const word of townIn(name)) towns.add(townOf(word))
  const weigh = (word: NameWord): WeighedWord => {
    const count = countOf.get(word.sound) ?? 1
    const isPlace = word.kind === 'plain' && towns.has(townOf(word))
    const weight = Math.min(Math.max(leastWeight, 1 - Math.log(count) / all), isPlace ? placeWeight : mostWeight[word.kind])
    return { ...word, weight: word.aside ? weight * asideShare : weight, isPlace, count }
  }
  return names.map((ofOne) => ofOne.map((name) => ({ ...name, words: name.words.map(weigh) })))
}

/** A town is called by one word, whatever else means the same: "Slovenska Bistrica". */
function townOf(word: NameWord): string {
  return isMeaning(word) ? soundOf(word.text) : word.sound
}

const bodiesOfPlaces: ReadonlySet<string> = new Set(['(municipality)', '(county)', '(province)'])

/** What a municipality or county is called beside that word is a place. */
function townIn({ words, legalForm }: ComparableName): readonly NameWord[] {
  const telling = words.filter(({ kind, aside }) => kind === 'plain' && !aside)
  return legalForm === null && telling.length <= 4 && words.some(({ sound }) => bodiesOfPlaces.has(sound)) ? telling : []
}
