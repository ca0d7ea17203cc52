import type { ComparableName, NameWord } from './comparable-name.ts'
import type { WordWeights } from './name-similarity.ts'
import { wordsOfName } from './name-words.ts'
import { soundOf } from './romanise.ts'

/** In a project of few organisations a word that two of them share is still rare: weights are as among so many at least. */
const fewestCounted = 2000
const stopWeight = 0.04
const institutionWeight = 0.35
const commonWeight = 0.4
const numberWeight = 0.6
const placeWeight = 0.7
const asideShare = 0.35

/** Weights from the names of all organisations: 1 - log(organisations with the word) / log(organisations). `places`: towns and regions as written. */
export function wordWeights(
  organisations: readonly { readonly names: readonly ComparableName[] }[],
  places: Iterable<string>,
): WordWeights & { readonly countOf: ReadonlyMap<string, number> } {
  const countOf = new Map<string, number>()
  for (const { names } of organisations) {
    const sounds = new Set(names.flatMap(({ words }) => words.map(({ sound }) => sound)))
    for (const sound of sounds) countOf.set(sound, (countOf.get(sound) ?? 0) + 1)
  }
  const all = Math.log(Math.max(organisations.length, fewestCounted))
  const towns = new Set<string>()
  for (const place of places) for (const word of wordsOfName(place)) if (word.length >= 3 && !/\d/.test(word)) towns.add(soundOf(word))
  for (const { names } of organisations) for (const name of names) for (const word of townIn(name)) towns.add(word.sound)
  const isPlace = (word: NameWord) => word.kind === 'plain' && towns.has(word.sound)
  const weight = (word: NameWord): number => {
    if (word.kind === 'stop') return stopWeight
    const rarity = Math.max(0.08, 1 - Math.log(countOf.get(word.sound) ?? 1) / all)
    const full =
      word.kind === 'institution'
        ? Math.min(rarity, institutionWeight)
        : word.kind === 'common'
          ? Math.min(rarity, commonWeight)
          : word.kind === 'number'
            ? numberWeight
            : isPlace(word)
              ? Math.min(rarity, placeWeight)
              : rarity
    return word.aside ? full * asideShare : full
  }
  return { weight, isPlace, countOf }
}

const bodiesOfPlaces: ReadonlySet<string> = new Set(['(municipality)', '(county)', '(province)'])

/** What a municipality or county is called beside that word is a place. */
function townIn({ words, legalForm }: ComparableName): readonly NameWord[] {
  const telling = words.filter(({ kind, aside }) => kind === 'plain' && !aside)
  return legalForm === null && telling.length <= 4 && words.some(({ sound }) => bodiesOfPlaces.has(sound)) ? telling : []
}
