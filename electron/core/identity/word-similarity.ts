import { isSubsequence, type NameWord } from './comparable-name.ts'
import { shortWords } from './word-kinds.ts'

export type WordMatch = 'equal' | 'transliteration' | 'abbreviation' | 'spelling' | 'acronym'

/** "Comune", "municipality": the same kind; but "obec" and "město" of one country are two. */
const kindInOtherWords = 0.7
/** "Comune di …", "City of …"; "Landkreis …", "District of …". */
const nearKind = 0.65
/** "Landwirtschaft", "agriculture". */
const fieldInOtherWords = 0.88

/** How alike two words are, 0 to 1, and in which way; null where they are two words. */
export function matchWords(a: NameWord, b: NameWord): { readonly kind: WordMatch; readonly similarity: number } | null {
  if (a.text === b.text) return { kind: 'equal', similarity: 1 }
  if (a.kind === 'number' || b.kind === 'number') return a.sound === b.sound ? { kind: 'equal', similarity: 1 } : null
  if (a.sound === b.sound) {
    if (isMeaning(a) && !isSpelledAlike(a.latin, b.latin))
      return { kind: 'equal', similarity: a.kind === 'institution' ? kindInOtherWords : fieldInOtherWords }
    return { kind: isTransliteration(a, b) ? 'transliteration' : 'spelling', similarity: 0.97 }
  }
  if (a.latin === b.latin) return { kind: 'transliteration', similarity: 0.97 }
  if (isNearKind(a.sound, b.sound)) return { kind: 'equal', similarity: nearKind }
  if (a.cognate !== null && a.cognate === b.cognate) return { kind: 'spelling', similarity: inflected }
  const [short, long] = a.latin.length <= b.latin.length ? [a.latin, b.latin] : [b.latin, a.latin]
  if (short.length >= shortestStem - 1 && long.length === short.length + 1 && long.endsWith(short))
    return { kind: 'spelling', similarity: firstLetterLost }
  if (short[0] !== long[0]) return null
  if (shortens(a, b) || shortens(b, a)) return { kind: 'abbreviation', similarity: 0.93 }
  if (
    hasArticle(short, long) ||
    isCaseOf(a, b) ||
    isCaseOf(b, a) ||
    isInflection(a.latin, b.latin) ||
    isAdjectiveOf(a, b) ||
    isAdjectiveOf(b, a)
  )
    return { kind: 'spelling', similarity: inflected }
  if (isBeginning(short, long) && !isWhole(a.latin.length <= b.latin.length ? a : b)) return { kind: 'abbreviation', similarity: begun }
  if (short.length < 4 || long.length < 5) return null
  // Words of one language in the letters of another are written as they sound: "Фуудс", "Foods".
  const allowed = (long.length >= 14 ? 3 : long.length >= 9 ? 2 : 1) + (isOwnScript(a) === isOwnScript(b) ? 0 : 1)
  if (long.length - short.length > allowed) return null
  const distance = editDistance(a.latin, b.latin, allowed)
  return distance <= allowed ? { kind: 'spelling', similarity: 1 - (distance * 1.5) / long.length } : null
}

/** Kinds that one language tells apart and another does not. */
const nearKinds: ReadonlyMap<string, number> = new Map(
  [
    ['(municipality)', '(city)'],
    ['(county)', '(district)'],
    ['(province)', '(region)', '(regional)'],
    ['(authority)', '(directorate)'],
  ].flatMap((kinds, group) => kinds.map((kind) => [kind, group] as const)),
)

function isNearKind(a: string, b: string): boolean {
  if (a[0] !== '(' || b[0] !== '(') return false
  const group = nearKinds.get(a)
  return group !== undefined && group === nearKinds.get(b)
}

/** Known by what it means, not by how it sounds. */
export function isMeaning({ sound }: NameWord): boolean {
  return sound.startsWith('(')
}

/** "nacional", "nacionales". */
function isSpelledAlike(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= longestEnding && a.slice(0, shortestStem) === b.slice(0, shortestStem)
}

/** In the letters that it is compared in. */
function isOwnScript({ text, latin }: NameWord): boolean {
  return text === latin
}

/** Another script, or umlauts and Nordic letters written as two. */
function isTransliteration(a: NameWord, b: NameWord): boolean {
  const plain = (word: NameWord) => word.latin.replaceAll(/ae|oe|ue|aa/g, (pair) => pair[0]!)
  return a.latin === b.latin || plain(a) === plain(b) || (a.latin === a.text) !== (b.latin === b.text)
}

/** Long words that differ by their ending: towns and kinds in the cases of Baltic and Slavic languages. */
function isInflection(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length)
  // The longer the word, the less an ending tells: "Karhulammen", "Karhulampi".
  const ending = most >= 11 ? longestEnding + 1 : longestEnding
  if (most - Math.min(a.length, b.length) > ending) return false
  const stem = Math.max(shortestStem, most - ending)
  return a.length >= stem && a.slice(0, stem) === b.slice(0, stem)
}

/** "grup", "grupul": the article behind the word, as Romanian and the Nordic languages have it. */
function hasArticle(short: string, long: string): boolean {
  return short.length >= 4 && long.startsWith(short) && articles.has(long.slice(short.length))
}

/** "Lipowo", "w Lipowie"; "Karlovac", "u Karlovcu". */
function isCaseOf(inCase: NameWord, whole: NameWord): boolean {
  const { withoutCase, withoutVowel } = inCase
  if (withoutCase !== null && whole.latin.startsWith(withoutCase) && whole.latin.length - withoutCase.length <= 1) return true
  const stem = whole.withoutVowel
  return stem !== null && withoutVowel === null && inCase.latin.startsWith(stem) && inCase.latin.length - stem.length <= 2
}

const articles: ReadonlySet<string> = new Set(['ul', 'ului', 'lui', 'le', 'lor', 'en', 'et', 'erne'])

/** "Brzezinowska" of "Brzezinów", as Slavic languages call what belongs to a town; or two such in different cases. */
function isAdjectiveOf({ townOfAdjective: stem }: NameWord, town: NameWord): boolean {
  if (stem === null || !town.latin.startsWith(stem)) return false
  return town.latin.length - stem.length <= longestEnding || town.townOfAdjective === stem
}

/** "devel" for "developments", without a dot: words are shortened behind a consonant. */
function isBeginning(short: string, long: string): boolean {
  return short.length >= 4 && long.length - short.length >= 4 && long.startsWith(short) && !/[aeiouy]$/.test(short)
}

/** Known as a word: "Stadt" is no beginning of "Stadtwerke". */
function isWhole(word: NameWord): boolean {
  return (word.kind === 'institution' || isMeaning(word)) && !word.shortened
}

const begun = 0.72
const longestEnding = 2
const shortestStem = 7
const inflected = 0.88
const leastAbridged = 10
const firstLetterLost = 0.8

/** "univ." for "universita", "dept" for "department", "J." for "Jean". */
function shortens(short: NameWord, long: NameWord): boolean {
  // "bfw" for "berufsforderungswerk": no vowel, so no word.
  if (short.vowelless && long.latin.length >= leastAbridged) return isSubsequence(short.latin, long.latin)
  if (!short.shortened || short.latin.length >= long.latin.length || long.kind === 'stop') return false
  const full = shortWords.get(short.text)
  if (full?.length === 1 && (full[0] === long.text || (short.text.length > 2 && long.text.startsWith(short.text)))) return true
  const isInitial = short.latin.length === 1 && full === undefined
  if ((short.kind === 'stop' && !isInitial) || (full !== undefined && full.length > 1)) return false
  if (long.latin.startsWith(short.latin)) return true
  return short.latin.length >= 3 && isSubsequence(short.latin, long.latin) && long.latin.length - short.latin.length <= 12
}

/** Optimal string alignment distance (Damerau 1964): insertions, deletions, replacements, swaps of neighbours; more than `most` counts as most + 1. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
