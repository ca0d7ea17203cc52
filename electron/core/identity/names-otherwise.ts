import { unitWords } from './word-kinds.ts'
import type { WordPair } from './word-pairing.ts'
import type { WeighedName, WeighedWord } from './word-weights.ts'

/* What the words that found no partner say of two names: that one may be the other in English, by its short name, or another university. */

/** What a name of its own weighs at least in such a pair. */
const leastOfOwnName = 0.4
/** So rare that a handful of organisations have it. */
const leastOfOwnWord = 0.78

/** Below it two words are hardly one. */
const leastHeard = 0.6

/**
 * "Ústav fyziky plazmatu Lipany", "Institute of Plasma Physics Lipany": a name of its own in common, and in the language of the country words are left
 * that nobody here knows, which the English ones may stand for. Were they known, those would be found to mean the same or something else.
 */
export function isTranslated(matches: readonly WordPair[], local: readonly WeighedWord[], english: readonly WeighedWord[]): boolean {
  // What only sounds a little alike may be the translation of something else.
  const heard = matches.filter(({ similarity }) => similarity < leastHeard).length
  if ((heard === 0 && !local.some(isUnknown)) || (local.some(isInstitution) && english.some(isInstitution))) return false
  const [ofLocal, ofEnglish] = [local.filter(isContent).length + heard, english.filter(isContent).length + heard]
  if (ofEnglish === 0 || ofLocal > 3 || ofEnglish > 4) return false
  const telling = matches.filter(({ a: [word] }) => word!.kind !== 'stop')
  const translated = telling.filter(({ a: [one], b: [other] }) => one!.sound.startsWith('(') && one!.text !== other!.text)
  if (telling.some((pair) => pair.a[0]!.kind === 'institution' && !translated.includes(pair) && !isOfRegion(pair.a[0]!))) return false
  const ownNames = telling.filter(({ a: [word], similarity }) => similarity > 0.8 && word!.kind === 'plain' && !word!.sound.startsWith('('))
  const isNamed = ownNames.reduce((total, { weight }) => total + weight, 0) >= leastOfOwnName
  const inOtherLetters = local.some(({ text, latin }) => text !== latin)
  if (isNamed) return translated.length > 0 || inOtherLetters
  // "Magyar Gyógyfű Egyesület", "Hungarian Herb Association": all but one word.
  return translated.length >= 2 && ofLocal === 1 && ofEnglish === 1
}

/** Written alike in most languages. */
function isOfRegion({ sound }: WeighedWord): boolean {
  return sound === '(region)'
}

export function isCalledByOneName(short: WeighedName, rest: readonly WeighedWord[], others: readonly WeighedWord[]): boolean {
  if (rest.length > 0 || !short.words.every(isUnknown)) return false
  if (!short.words.some(({ weight, latin }) => weight > leastOfOwnWord && latin.length >= 5)) return false
  return others.every((word) => word.kind !== 'plain' && word.kind !== 'number')
}

/** A word of its own or of a language, not known by its meaning. */
function isUnknown(word: WeighedWord): boolean {
  return word.kind === 'plain' && !word.aside && !word.isPlace && !word.sound.startsWith('(')
}

function isContent({ kind, aside }: WeighedWord): boolean {
  return kind !== 'stop' && !aside
}

/** "Technische Universität Oberwiesen" is not the "Universität Oberwiesen". */
export function isOtherUniversity(matches: readonly WordPair[], restA: readonly WeighedWord[], restB: readonly WeighedWord[]): boolean {
  const [less, more] = restA.length < restB.length ? [restA, restB] : [restB, restA]
  if (less.some(isContent) || !matches.some(({ a: [word] }) => word!.sound === '(university)')) return false
  if (more.some(({ text }) => unitWords.has(text))) return false
  return more.some(
    ({ sound, aside, kind }) =>
      !aside && (kind !== 'institution' || sound === '(polytechnic)') && sound.startsWith('(') && sound !== '(science)',
  )
}

export function isInstitution({ kind, aside }: WeighedWord): boolean {
  return kind === 'institution' && !aside
}
