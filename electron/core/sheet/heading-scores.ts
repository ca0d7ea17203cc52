import { groupedBy } from '../model/grouped.ts'
import { type Field, isMoney, moneyFields } from './layout.ts'
import { conceptScores, correctionsIn } from './heading-concepts.ts'
import { withoutMarks } from './heading-marks.ts'
import { contentWords, saysEndOfTime, segmentsOf } from './heading-words.ts'
import { closeWords, type WordBook, wordBookOf } from './word-book.ts'
import { type Language, languages } from './vocabulary/vocabulary.ts'
import { vocabularies } from './vocabulary/vocabularies.ts'

/** What a heading says: how well it names each field, 0 to 1, and in which languages. */
export interface HeadingScores {
  readonly fields: ReadonlyMap<Field, number>
  /** How well it names something that is none of the fields. */
  readonly nothing: number
  readonly languages: ReadonlyMap<Language, number>
}

interface Phrase {
  readonly field: Field | null
  readonly language: Language
  readonly words: readonly string[]
  readonly rank: number
}

const weakFactor = 0.6
const phrases: Phrase[] = []
for (const { field, words, rank } of vocabularies)
  for (const language of languages)
    for (const text of words[language] ?? []) {
      const weak = text.startsWith('~')
      const phraseWords = contentWords(weak ? text.slice(1) : text)
      if (phraseWords.length > 0) phrases.push({ field, language, words: phraseWords, rank: weak ? rank * weakFactor : rank })
    }

const byFirstWord = groupedBy(phrases, ({ words }) => words[0] ?? '')
/** In how many phrases of each field a word stands. */
const uses = new Map<string, Map<Field | null, number>>()
for (const phrase of phrases)
  for (const word of phrase.words) {
    const fields = uses.get(word) ?? new Map<Field | null, number>()
    uses.set(word, fields.set(phrase.field, (fields.get(phrase.field) ?? 0) + 1))
  }
const book: WordBook = wordBookOf(uses.keys())

const unknownWeight = 0.45
/** A word that stands in the headings of many fields ("name", "operation", "total") says little about any of them. */
function weightFor(word: string, field: Field | null): number {
  const fields = uses.get(word)
  if (!fields) return unknownWeight
  let all = 0
  for (const count of fields.values()) all += count
  return Math.sqrt((fields.get(field) ?? 0) / all)
}
const heaviest = new Map([...uses].map(([word, fields]) => [word, Math.max(...[...fields.keys()].map((field) => weightFor(word, field)))]))
/** Long remarks behind a heading do not make it say less than this. */
const mostUnknown = 1.2

interface Match {
  readonly phrase: Phrase
  readonly weight: number
  readonly quality: number
  readonly from: number
  readonly to: number
}

/** Whether a word may stand between two of a phrase: one that names a field of its own may not. */
function isLight(word: string | undefined): boolean {
  return word !== undefined && closeWords(book, word).every((close) => (heaviest.get(close.word) ?? 0) <= 0.8)
}

/** All phrases that stand in the words, in order; one strange word may stand between two of theirs. */
function matchesIn(words: readonly string[]): Match[] {
  const known = words.map((word) => closeWords(book, word))
  const matches: Match[] = []
  for (let from = 0; from < words.length; from++)
    for (const first of known[from] ?? [])
      for (const phrase of byFirstWord.get(first.word) ?? []) {
        let at = from
        let quality = first.quality
        let weight = weightFor(first.word, phrase.field)
        let gaps = 0
        let complete = true
        for (let index = 1; index < phrase.words.length; index++) {
          const wanted = phrase.words[index] ?? ''
          let next = known[at + 1]?.find((close) => close.word === wanted)
          if (next) at += 1
          else if (gaps === 0 && isLight(words[at + 1]) && (next = known[at + 2]?.find((close) => close.word === wanted))) {
            at += 2
            gaps = 1
          } else {
            complete = false
            break
          }
          quality = Math.min(quality, next.quality)
          weight += weightFor(wanted, phrase.field)
        }
        if (complete) matches.push({ phrase, weight, quality: gaps > 0 ? quality * 0.85 : quality, from, to: at })
      }
  return matches
}

function weightOf(words: readonly string[]): { readonly known: number; readonly unknown: number } {
  let known = 0
  let unknown = 0
  for (const word of words) {
    const close = closeWords(book, word)
    if (close.length === 0) unknown += unknownWeight
    else known += Math.max(...close.map((one) => heaviest.get(one.word) ?? unknownWeight))
  }
  return { known, unknown: Math.min(unknown, mostUnknown) }
}

const cache = new Map<string, HeadingScores>()
const mostCached = 5000
const none: HeadingScores = { fields: new Map(), nothing: 0, languages: new Map() }
/** What pivot tables call their columns: "Sum of Total cost", "Anzahl von Projekt". */
const pivoted =
  /^(?:(?:sum|count|average|max|min) of|row labels|column labels|zeilenbeschriftungen|summe von|anzahl von|somme de|[ée]tiquettes de lignes|suma de|cuenta de|etiquetas de fila|somma di|conteggio di|etichette di riga|soma de|contagem de|r[óo]tulos de linha|som van|aantal van|rijlabels|suma z(?! e[uú]\b)|liczba z|etykiety wierszy|sou[čc]et z|po[čc]et z|popisky [řr][áa]dk[ůu]|s[úu][čc]et z|menovky riadkov|sum af|antal af|summa av|antal av|radetiketter|r[æa]kkenavne|summa \/|m[äa]{1,2}r[äa] \/)(?=\s|$)/iu

/** Longer texts are no headings. */
const longestHeading = 600

/** Below this no phrase says what a heading means; its words may. */
const plain = 0.62
/** Below this its words are asked too. */
const sure = 0.72

const joined = /\p{L}\s*[+&]\s*\p{L}|\s(?:ja|und|and|et|e|y|i|a|og|och|en|és|și|un|ir|in|και|и|agus)\s/iu
/** Whether the heading joins the EU and the state. */
const supported = (heading: string): boolean => correctionsIn(contentWords(heading)).national

const mostOfDuration = 0.6

/** Below this a phrase is only a part of a heading, whose other words may turn it. */
const entirely = 0.9

/** Takes money that was paid or only asked for out of the other fields of money; answers how surely it is money for costs not eligible. */
function correct(heading: string, fields: Map<Field, number>): number {
  const money = moneyFields.filter((field) => fields.has(field))
  if (money.length === 0) return 0
  const { paid, asked, european, rate, ineligible, approved, granted, eligibleCost, nationalShare } = correctionsIn(contentWords(heading))
  const best = Math.max(...money.map((field) => fields.get(field) ?? 0))
  if (ineligible || (nationalShare && best < entirely && fields.get('grant') === best)) return best + 0.01
  if (rate && fields.get('eu_amount') === best && best < entirely && best > (fields.get('eu_rate') ?? 0) && !/\d\s?%/.test(heading)) {
    // "EU share in %"
    fields.set('eu_rate', best)
    fields.set('eu_amount', best * 0.6)
    return 0
  }
  if (granted && fields.get('total_cost') === best) {
    fields.set('grant', best)
    fields.set('total_cost', best * 0.7)
    return 0
  }
  if (eligibleCost && fields.get('grant') === best) {
    fields.set('total_cost', best)
    fields.set('grant', best * 0.7)
    return 0
  }
  if (paid && approved && /\p{L}\s*\/\s*\p{L}/u.test(heading) && (fields.get('grant') ?? 0) >= plain) {
    // "paid/approved" is the one or the other: what was approved is the larger claim of the list
    fields.set('grant', best)
    fields.set('paid', best * 0.6)
    return 0
  }
  if (paid && (fields.get('paid') ?? 0) < best) {
    for (const field of money) fields.set(field, (fields.get(field) ?? 0) * 0.7)
    fields.set('paid', best * 0.95)
  } else if (european && (fields.get('grant') ?? 0) === best) {
    fields.set('eu_amount', Math.max(fields.get('eu_amount') ?? 0, best * 0.98))
    fields.set('grant', best * 0.7)
  } else if (joined.test(heading) && supported(heading) && (fields.get('eu_amount') ?? 0) === best) {
    // "EU + national" is all public money
    fields.set('grant', Math.max(best, 0.6))
    fields.set('eu_amount', best * 0.6)
  } else if (asked) {
    for (const field of money) fields.set(field, (fields.get(field) ?? 0) * 0.7)
    return best * 0.9
  }
  return 0
}

/** Tells kinds and numbers of beneficiaries from their names, and money of places from places; answers how surely it is a known nothing. */
function turn(heading: string, fields: Map<Field, number>): number {
  const [beneficiary, place, instrument] = (['beneficiary', 'place', 'instrument'] as const).map((field) => fields.get(field) ?? 0)
  const { kindOfParty, kindOfGrant, codeOfParty, codeOfClient, otherParty, financing } = correctionsIn(contentWords(heading))
  const most = Math.max(0, ...fields.values())
  if ((kindOfGrant || codeOfClient) && most < entirely) return most + 0.01
  if (beneficiary === 0 && place === 0) return 0
  if (financing && place! < entirely && place! > 0) fields.set('place', place! * 0.4)
  if (beneficiary === 0 || most >= entirely) return 0
  if (otherParty) return beneficiary! + 0.01
  if (codeOfParty) {
    fields.set('tax_id', Math.max(fields.get('tax_id') ?? 0, beneficiary!))
    fields.set('beneficiary', beneficiary! * 0.5)
  }
  return kindOfParty ? Math.max(beneficiary!, instrument!) + 0.01 : 0
}

/** Adds what the words of the heading's parts are about; answers how well they name a known nothing. */
function addConcepts(heading: string, fields: Map<Field, number>, nothing: number): number {
  let unmeant = nothing
  for (const { words, share } of segmentsOf(heading))
    for (const [field, score] of conceptScores(words)) {
      const weighed = score * share
      if (field === null) unmeant = Math.max(unmeant, weighed)
      else fields.set(field, Math.max(fields.get(field) ?? 0, weighed))
    }
  return unmeant
}

/** How well a heading names each of the fields, in any EU language, several at once included. */
export function scoreHeading(heading: string): HeadingScores {
  const key = withoutMarks(heading)
  if (key === '' || key.length > longestHeading) return none
  const cached = cache.get(key)
  if (cached) return cached
  if (pivoted.test(key)) return { ...none, nothing: 0.99 }
  const fields = new Map<Field, number>()
  let nothing = 0
  const spoken = new Map<Language, number>()
  const endsInTime = saysEndOfTime(contentWords(key))
  let understood = false
  for (const [index, segment] of segmentsOf(key).entries()) {
    // a phrase that is wrapped is no list of its lines: "Date\nof\ngranting"
    if (segment.line && (understood || endsInTime)) continue
    const matches = matchesIn(segment.words)
    if (matches.length === 0) continue
    const whole = weightOf(segment.words)
    const best = new Map<Field | null, number>()
    for (const match of matches) {
      const rest = Math.max(0, whole.known - match.weight) + whole.unknown
      const entire = match.to - match.from + 1 === segment.words.length
      understood ||= entire && match.quality >= 0.9
      const clarity = entire ? 0.97 : (match.weight / (match.weight + 0.5 * rest)) * (match.weight / (match.weight + 0.06))
      // what stands first is meant first: "operation name / summary"
      const score = clarity * (index === 0 ? 1 : 0.96) * match.quality * match.phrase.rank * segment.share
      if (score > (best.get(match.phrase.field) ?? 0)) best.set(match.phrase.field, score)
      const { language } = match.phrase
      if (match.quality >= 0.9) spoken.set(language, Math.max(spoken.get(language) ?? 0, score * match.phrase.words.length ** 0.5))
    }
    // "Total budget/expenditure": of two amounts the first is meant
    const settled = Math.max(...moneyFields.map((field) => fields.get(field) ?? 0)) >= 0.8
    for (const [field, found] of best) {
      const other = index > 0 && settled && field !== null && isMoney(field) && !fields.has(field)
      const score = other ? found * 0.85 : found
      if (field === null) nothing = Math.max(nothing, score)
      else {
        // two parts of a bilingual heading that agree are surer than one
        const before = fields.get(field) ?? 0
        fields.set(field, Math.max(before, score) + (1 - Math.max(before, score)) * Math.min(before, score) * 0.3)
      }
    }
  }
  nothing = Math.max(nothing, correct(key, fields), turn(key, fields))
  if (correctionsIn(contentWords(key)).townOfAddress) nothing = Math.min(nothing, (fields.get('place') ?? 1) - 0.01)
  // "Looptijd van": a duration with its end named is a day
  if (endsInTime) nothing = Math.min(nothing, mostOfDuration)
  if (Math.max(nothing, ...fields.values()) < sure) nothing = addConcepts(key, fields, nothing)
  const scores = { fields, nothing, languages: spoken }
  if (cache.size >= mostCached) cache.clear()
  cache.set(key, scores)
  return scores
}

/** The field a heading names best; null where it names a known nothing better, or nothing. */
export function topField(heading: string): Field | null {
  const scores = scoreHeading(heading)
  let top: Field | null = null
  let most = Math.max(scores.nothing, 0.5)
  for (const [field, score] of scores.fields)
    if (score > most) {
      top = field
      most = score
    }
  return top
}

/** The best score a heading has for any field or for a known nothing. */
export function bestScore(scores: HeadingScores): number {
  return Math.max(scores.nothing, ...scores.fields.values(), 0)
}
