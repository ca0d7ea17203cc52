import type { OrganisationKind } from '../model/vocabulary.ts'
import {
  firstWordsInFront,
  formIn,
  formOfSpelling,
  formsAnywhere,
  formsInFront,
  formsOfPartners,
  formsOnlyWithDots,
  gluedForms,
  isFormOfCountry,
  longestEndingWith,
  longestSpelling,
  writtenOutWithin,
} from './legal-forms.ts'
import { isPseudonym } from './mask.ts'
import { joinInitials, wordsOfName } from './name-words.ts'
import { isNaturalPerson, isPlaceholder } from './no-organisation.ts'
import { prepositions } from './word-kinds.ts'

/** A spelling, taken apart for comparison. */
export interface OrganisationName {
  /** The name without legal form, case, accents and punctuation; what equal names have in common. May be empty. */
  readonly key: string
  /** Canonical legal form ("spa", "uab"), null where the spelling has none. */
  readonly legalForm: string | null
  readonly kind: OrganisationKind
}

/** `country`: ISO 3166 of the organisation or of the whole list, where known; it settles short forms in front of a name ("AB Vardas"). */
export function readOrganisationName(written: string, country: string | null = null): OrganisationName {
  const words = wordsOfName(written)
  const whole = joinInitials(words)
  if (isPlaceholder(words, whole)) return { key: whole, legalForm: null, kind: 'placeholder' }
  if (isPseudonym(written)) return { key: whole, legalForm: null, kind: 'person' }
  const { rest, form } = withoutLegalForm(words, written, country)
  if (form === null && isNaturalPerson(written)) return { key: whole, legalForm: null, kind: 'person' }
  return { key: joinInitials(rest), legalForm: form, kind: 'organisation' }
}

interface Parted {
  readonly rest: readonly string[]
  readonly form: string | null
}

/** Takes the form from the end, else from the front, else from the middle; never the whole name. */
function withoutLegalForm(words: readonly string[], written: string, country: string | null): Parted {
  return (
    formAtEnd(words, written, country) ??
    formInFront(words, written, country) ??
    formOfPartners(words, country) ??
    formInside(words, country) ?? { rest: words, form: null }
  )
}

function formAtEnd(words: readonly string[], written: string, country: string | null): Parted | null {
  const last = words.at(-1) ?? ''
  const glued = gluedForm(last)
  if (glued) return { rest: [...words.slice(0, -1), glued.word], form: glued.form }
  for (let count = Math.min(mostWordsOfForm(words), words.length - 1); count > 0; count--) {
    const tail = words.slice(-count)
    const spelled = spellingOf(tail)
    if (spelled === null || (isOrdinaryWord(spelled, country) && !hasDots(spelled, written))) continue
    const form = formIn(spelled, country)
    const rest = withoutRomanianPrefix(words.slice(0, -count), spelled)
    return withoutFinnishPrefix(rest, form) ?? withoutCooperativeInFront(rest, form, written, country) ?? { rest, form }
  }
  return null
}

/** How many words at the end can be a form: those of the longest with this last word, or short ones that may be run together and the one before. */
function mostWordsOfForm(words: readonly string[]): number {
  let short = 0
  while (short < longestSpelling && (words.at(-1 - short)?.length ?? 9) <= 3) short++
  return Math.max(longestEndingWith.get(words.at(-1) ?? '') ?? 0, short === 0 ? 0 : Math.min(short + 1, longestSpelling))
}

/** "Oy Nimi Ab": a Finnish company in both languages of the country. */
function withoutFinnishPrefix(words: readonly string[], form: string): Parted | null {
  if (words.length < 2 || !((form === 'ab' && words[0] === 'oy') || (form === 'oy' && words[0] === 'ab'))) return null
  return { rest: words.slice(1), form: 'oy' }
}

/** "Cooperativa Agricola Rocca soc. coop. a r.l.": what stands in front tells the kind of what stands behind. */
function withoutCooperativeInFront(words: readonly string[], form: string, written: string, country: string | null): Parted | null {
  if (!form.startsWith('coop')) return null
  const inFront = formInFront(words, written, country)
  if (!inFront?.form?.startsWith('coop')) return null
  return form === 'coop' ? inFront : inFront.form === form || inFront.form === 'coop' ? { rest: inFront.rest, form } : null
}

/** Such words are a form only when written as one; a spa is a bath house outside Italy. */
function isOrdinaryWord(spelled: string, country: string | null): boolean {
  return (
    (formsOnlyWithDots.has(spelled) && !isFormOfCountry(spelled, country)) || (spelled === 'spa' && country !== null && country !== 'IT')
  )
}

/** As the list of forms spells it; short parts may be run together ("s p a", "sp zoo", "spol s r o"). */
function spellingOf(words: readonly string[]): string | null {
  const apart = words.join(' ')
  if (formOfSpelling.has(apart)) return apart
  if (words.length < 2) return null
  const together = words.some((word) => word.length > 3) ? joinInitials(words) : words.join('')
  return formOfSpelling.has(together) ? together : null
}

/** "BetriebsgmbH" is "Betriebs GmbH", "Fastighetsaktiebolaget" is "Fastighets AB". */
function gluedForm(word: string): { readonly word: string; readonly form: string } | null {
  const ending = gluedForms.find((one) => word.length > one.length + 2 && word.endsWith(one))
  return ending === undefined ? null : { word: word.slice(0, -ending.length), form: formOfSpelling.get(ending)! }
}

/** Romanian companies are written "S.C. Nume S.R.L." or "Societatea comercială Nume S.R.L."; what stands in front says no more than "company". */
function withoutRomanianPrefix(words: readonly string[], form: string): readonly string[] {
  if (form !== 'srl' && form !== 'sa') return words
  const prefix = words[0] === 'sc' ? 1 : words[0] === 'societatea' ? (words[1] === 'comerciala' ? 2 : 1) : 0
  return words.length > prefix ? words.slice(prefix) : words
}

function formInFront(words: readonly string[], written: string, country: string | null): Parted | null {
  const glued = words.length > 1 ? gluedForm(words[0]!) : null
  if (glued) return { rest: [glued.word, ...words.slice(1)], form: glued.form }
  if (words[0]?.length === 1 && words[1]?.length === 1) return formInFront(withInitialsJoined(words), written, country)
  if (!firstWordsInFront.has(words[0] ?? '')) return null
  for (let count = Math.min(longestSpelling, words.length - 1); count > 0; count--) {
    const spelled = words.slice(0, count).join(' ')
    const countries = formsInFront.get(spelled)
    if (countries === undefined) continue
    const settled = countries === null || (country === null ? quoteFollows.test(written) : countries.has(country))
    if (!settled) continue
    // "Cooperativa agricola di Rocca" is no "di Rocca", "Società semplice agricola e forestale" no "e forestale".
    if (count > 1 && joins(words[count]!) && (words[count] === '&' || !frenchCompany.test(`${spelled} `))) return null
    return { rest: withoutLimitation(words.slice(count)), form: formIn(spelled, country) }
  }
  return null
}

/** "A/S Nosaukums", "S A R L Nom". */
function withInitialsJoined(words: readonly string[]): readonly string[] {
  const others = words.findIndex((word) => word.length > 1)
  const count = others < 0 ? words.length : others
  return [words.slice(0, count).join(''), ...words.slice(count)]
}

/** Words that make one phrase of what stands before and behind them. */
function joins(word: string): boolean {
  return word === '&' || prepositions.has(word)
}

/** In front of a name that itself begins with a preposition: "EARL des Trois Ormes". */
const frenchCompany = /^(?:societe|ste|exploitation|groupement|entreprise|cooperative d utilisation) /u

/** AB „Vardas“, SIA "Nosaukums": where no country is known, the quotes tell that the first word is no part of the name. */
const quoteFollows = /^\s*\p{L}{2,4}\s*["„“”«»‚‘’'‟]/u

/** "Coop. Soc. Nome a r.l.": the second half of a form of which the first stands in front. */
function withoutLimitation(words: readonly string[]): readonly string[] {
  const behind = words.at(-1) === 'arl' ? 1 : words.at(-1) === 'rl' && words.at(-2) === 'a' ? 2 : 0
  return words.length > behind ? words.slice(0, words.length - behind) : words
}

/** "Frantoio Dora S.n.c. di Rossi Mario e C.", "S.a.s. di Rossi Mario & C.". */
function formOfPartners(words: readonly string[], country: string | null): Parted | null {
  if (country !== null && country !== 'IT') return null
  const at = words.findIndex((word, place) => formsOfPartners.has(word) && words[place + 1] === 'di')
  // Without a name in front the partners' names are the firm's.
  return at < 0 ? null : { rest: words.toSpliced(at, at === 0 ? 2 : 1), form: formOfSpelling.get(words[at]!)! }
}

function formInside(words: readonly string[], country: string | null): Parted | null {
  for (let at = 1; at < words.length; at++) {
    if (formsAnywhere.has(words[at]!) || (words[at] === 'ab' && (country === 'SE' || country === 'FI')))
      return { rest: words.toSpliced(at, 1), form: formOfSpelling.get(words[at]!)! }
    if (joins(words[at - 1]!)) continue
    const spelled = writtenOutWithin.get(words[at]!)?.find((one) => one.every((word, step) => words[at + step] === word))
    if (spelled && words[at + spelled.length] !== '&')
      return { rest: words.toSpliced(at, spelled.length), form: formOfSpelling.get(spelled.join(' '))! }
  }
  return null
}

/** Two or three letters with a dot or slash between them: "I.P.", "s. p.", "I/S". */
function hasDots(form: string, written: string): boolean {
  let dotted = withDots.get(form)
  if (!dotted) withDots.set(form, (dotted = new RegExp(`(?<!\\p{L})${[...form].join('\\s*[./]\\s*')}(?!\\p{L})`, 'iu')))
  return dotted.test(written)
}

const withDots = new Map<string, RegExp>()
