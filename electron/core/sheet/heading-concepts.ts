import { fold } from './heading-words.ts'
import type { Field } from './layout.ts'
import { type Concept, conceptStems } from './vocabulary/concepts.ts'

/**
 * Reads headings that no phrase of the vocabulary fits by what their words are about: "datum donošenja odluke" is a date of a decision.
 * Less sure than a phrase, so it is asked last.
 */

type Place = 'start' | 'ends' | 'whole'
interface Stem {
  readonly text: string
  readonly place: Place
  readonly concept: Concept
}

const stems: readonly Stem[] = (Object.entries(conceptStems) as [Concept, string][]).flatMap(([concept, words]) =>
  words.split(' ').map((word): Stem => {
    const place = word.startsWith('~') ? 'ends' : word.startsWith('=') ? 'whole' : 'start'
    return { text: fold(place === 'start' ? word : word.slice(1)), place, concept }
  }),
)
const wholes = new Map<string, Concept[]>()
const starts = new Map<string, Stem[]>()
const compounds: Stem[] = []
for (const stem of stems) {
  if (stem.place === 'whole') wholes.set(stem.text, [...(wholes.get(stem.text) ?? []), stem.concept])
  else if (stem.place === 'start') starts.set(stem.text.slice(0, 2), [...(starts.get(stem.text.slice(0, 2)) ?? []), stem])
  else compounds.push(stem)
}

const known = new Map<string, ReadonlySet<Concept>>()
const mostKnown = 10_000

/** At the beginning of a compound, or at its end where an ending of two letters may follow. */
function standsIn(stem: string, word: string): boolean {
  if (stem.length > 3 && word.startsWith(stem)) return true
  const at = word.lastIndexOf(stem)
  return at >= 0 && word.length - at - stem.length <= 2 && (at === 0 || at >= 3)
}

function conceptsOf(word: string): ReadonlySet<Concept> {
  const found = known.get(word)
  if (found) return found
  const concepts = new Set<Concept>(wholes.get(word))
  for (const stem of starts.get(word.slice(0, 2)) ?? []) if (word.startsWith(stem.text)) concepts.add(stem.concept)
  for (const stem of compounds) if (standsIn(stem.text, word)) concepts.add(stem.concept)
  if (known.size >= mostKnown) known.clear()
  known.set(word, concepts)
  return concepts
}

/** What the words of a heading mean together; null is a known nothing. */
export function conceptScores(words: readonly string[]): ReadonlyMap<Field | null, number> {
  const of = words.map(conceptsOf)
  const has = (...concepts: readonly Concept[]): boolean => of.some((word) => concepts.some((concept) => word.has(concept)))
  const unknown = of.filter((word) => word.size === 0).length
  // a long heading of strange words says little by the one or two that are known
  const clear = 1 / (1 + 0.12 * Math.max(0, unknown - 1))
  const scores = new Map<Field | null, number>()
  const say = (field: Field | null, score: number): void => {
    scores.set(field, Math.max(scores.get(field) ?? 0, score * clear))
  }
  if (words.length === 1 && has('from', 'until')) {
    // too little to tell a header by
    say(has('from') ? 'start' : 'end', 0.45)
    return scores
  }
  if (has('from') !== has('until') && has('period', 'date', 'year', 'project')) {
    say(has('from') ? 'start' : 'end', 0.7)
    return scores
  }
  if (has('progress')) {
    say(null, 0.7)
    return scores
  }
  // "kraj" is a region in Czech and Slovak, a place in Slovene, and the end in Croatian: the values tell
  if (of.some((word) => word.has('place') && word.has('end')) && has('period', 'project') && !has('date', 'year')) {
    say('place', 0.72)
    say('end', 0.66)
    return scores
  }
  if (has('date', 'year') || (has('period') && has('start') !== has('end'))) {
    if (has('update')) say(null, 0.8)
    // "Data încheierii contractului": a contract that is concluded does not end
    else if (has('concluded') && has('decision')) say('decision_date', 0.74)
    else if (has('asked') && !has('decision')) say(null, 0.7)
    else if (has('start') && !has('end')) say('start', 0.72)
    else if (has('end') && !has('start')) say('end', 0.72)
    else if (has('decision', 'approved', 'grant')) say('decision_date', 0.66)
    else if (has('finance') && has('year')) say('decision_date', 0.6)
    else if (has('paid')) say('payment_date', 0.6)
    // a day of something unknown is likelier that of the decision than of anything else
    else if (words.length === 1 && has('year')) say('decision_date', 0.58)
    else if (unknown > 0 && unknown <= 2) say('decision_date', has('year') ? 0.62 : 0.6)
    return scores
  }
  if (words.length <= 3 && has('start') !== has('end') && !has('amount', 'cost', 'grant', 'paid', 'place', 'name', 'code')) {
    const ofProject = has('project') && unknown === 0 && !has('party', 'partner', 'kind', 'summary', 'result', 'approved')
    if (has('period') || words.length === 1 || ofProject) say(has('start') ? 'start' : 'end', has('period') ? 0.66 : 0.6)
  }
  if (has('tax') && (has('code') || of.every((word) => word.has('tax') || word.has('party')))) {
    say('tax_id', 0.7)
    return scores
  }
  // "määrä" is an amount in Finnish, "määr" a rate in Estonian
  if (of.some((word) => word.has('rate') && !word.has('amount'))) {
    if (has('european', 'cofinancing', 'grant')) say('eu_rate', 0.66)
    else if (of.every((word) => word.has('rate'))) say('eu_rate', 0.55)
    return scores
  }
  if (of.every((word) => word.has('european') && !word.has('ambiguous'))) say('eu_amount', 0.6)
  if (of.every((word) => word.has('place'))) say('place', 0.6)
  if (has('repayable') && has('ineligible') && !has('cost', 'code', 'rate', 'kind')) {
    // what need not be paid back is a grant
    say(has('european') ? 'eu_amount' : 'grant', 0.62)
    return scores
  }
  if (has('place') && has('kind') && !has('party', 'project', 'name')) say(null, 0.72)
  if ((has('ineligible') && has('cost', 'eligible')) || (has('repayable') && !has('ineligible'))) {
    say(null, 0.7)
    return scores
  }
  if (has('result') && has('summary', 'object')) {
    // "Zweck und erwartete Errungenschaften" of Reg. (EU) 2021/1060 art. 49(3), however it is put
    say('summary', 0.75)
    return scores
  }
  if (!has('amount', 'cost', 'paid') && has('grant', 'finance', 'approved', 'decision') && has('giver', 'scheme', 'object')) {
    schemeScores(has, say)
    return scores
  }
  if (has('project') && has('grant', 'approved', 'finance') && !has('amount', 'cost', 'paid', 'party', 'code', 'total', 'kind', 'place'))
    say('operation', has('name') || has('approved') ? 0.66 : 0.56)
  if (has('scheme') && has('name') && !has('party', 'project', 'amount', 'cost', 'paid', 'giver')) say('instrument', 0.68)
  if (words.length === 1 && has('scheme') && !has('code', 'project')) say('instrument', 0.6)
  if (
    has('code') &&
    has('grant', 'approved', 'decision') &&
    !has('party', 'scheme', 'place', 'postcode', 'partner', 'contact', 'client', 'kind', 'amount', 'cost', 'giver', 'period', 'project')
  )
    say('operation_code', 0.5)
  if (has('cofinancing') && !has('rate')) {
    if (has('european') && !has('national')) say('eu_amount', 0.62)
    else if (has('national') && !has('european')) say(null, 0.68)
  }
  if (has('headcount', 'partner') && has('howmany') && !has('name', 'amount', 'cost', 'grant', 'finance', 'tax')) {
    // "N. destinatari": how many, not who
    say(null, 0.75)
    return scores
  }
  // what an office numbers an application or a contract by
  if (has('code') && has('asked') && !has('party', 'scheme', 'contact', 'partner', 'amount', 'cost', 'giver')) say('operation_code', 0.6)
  if (has('summary') && has('grant') && !has('amount', 'cost', 'paid', 'party', 'approved')) {
    // the purpose of the aid
    say('summary', 0.6)
    say('operation', 0.55)
    return scores
  }
  if (has('investment') && has('name', 'place') && unknown === 0 && !has('amount', 'grant', 'finance', 'total', 'scheme', 'party')) {
    say(has('name') ? 'operation' : 'place', 0.66)
    return scores
  }
  const money = has('amount', 'cost', 'grant', 'finance', 'approved', 'public', 'paid') && (has('amount', 'cost') || !has('code', 'kind'))
  if (has('party')) partyScores(has, say)
  if (has('project')) projectScores(has, say)
  // a column of decisions may hold their days
  if (of.length > 0 && of.every((word) => word.has('decision') && !word.has('code'))) say('decision_date', 0.57)
  if (!money) return scores
  if (has('asked', 'left', 'own') || (has('national') && !has('european'))) say(null, 0.66)
  else if (has('national')) say('grant', 0.6)
  else if (has('paid') && !has('repayable')) say('paid', has('european') ? 0.6 : 0.64)
  else if (has('european')) say('eu_amount', 0.66)
  else if (has('public')) say('grant', 0.62)
  else if (has('cost') && (has('eligible', 'total') || !has('grant'))) say('total_cost', has('eligible', 'total') ? 0.64 : 0.56)
  else if (has('finance') && has('total') && !has('approved', 'grant')) say('total_cost', 0.5)
  else if (has('project') && has('amount') && !(has('grant') && has('approved'))) say('total_cost', 0.52)
  else if (has('grant', 'approved', 'finance') && !has('party')) say('grant', has('approved', 'amount') ? 0.62 : 0.54)
  else if (has('amount') && unknown === 1) say('total_cost', 0.45)
  return scores
}

/** What single words say against a phrase: "payments of the public expenditure" are payments, "requested grant" is not granted. */
export interface Corrections {
  readonly paid: boolean
  /** Of the EU alone. */
  readonly european: boolean
  readonly asked: boolean
  /** Of the state, the regions or towns. */
  readonly national: boolean
  /** Of costs that are not eligible, or to be paid back. */
  readonly ineligible: boolean
  /** The part of the state alone. */
  readonly nationalShare: boolean
  /** The kind of whoever is supported, not the name. */
  readonly kindOfParty: boolean
  /** A number or code of whoever is supported. */
  readonly codeOfParty: boolean
  /** The kind of a grant, not its amount. */
  readonly kindOfGrant: boolean
  /** An amount that was granted, no cost. */
  readonly granted: boolean
  /** Costs that were approved as eligible, no grant. */
  readonly eligibleCost: boolean
  /** A number that an office gave to whoever it supports. */
  readonly codeOfClient: boolean
  /** "Seat: town". */
  readonly townOfAddress: boolean
  /** Further ones beside the first of those supported. */
  readonly otherParty: boolean
  /** A share in a hundred. */
  readonly rate: boolean
  /** Money, given or spent. */
  readonly financing: boolean
  /** Approved, as well as what else is said. */
  readonly approved: boolean
}

export function correctionsIn(words: readonly string[]): Corrections {
  const of = words.map(conceptsOf)
  const has = (...concepts: readonly Concept[]): boolean => of.some((word) => concepts.some((concept) => word.has(concept)))
  return {
    paid: has('paid') && !has('repayable'),
    european: has('european') && !has('national') && !has('cofinancing') && !has('public'),
    asked: has('asked') && !has('decision') && !has('approved'),
    national: has('national') && !has('own'),
    ineligible:
      (has('ineligible') && (has('cost') || has('eligible')) && !of.some((word) => word.has('grant') && !word.has('eligible'))) ||
      (has('repayable') && !has('ineligible')),
    nationalShare: has('national') && has('public', 'finance') && !has('european', 'grant', 'own', 'total', 'cost', 'cofinancing'),
    kindOfParty: has('party') && has('kind', 'size') && !has('name', 'project'),
    codeOfParty: has('party') && has('code') && !has('name', 'project'),
    kindOfGrant: has('kind') && has('grant', 'finance') && !has('amount', 'cost', 'project', 'party', 'scheme', 'code', 'date'),
    granted:
      has('grant') &&
      has('amount', 'total') &&
      !has('cost', 'eligible', 'project', 'finance', 'asked', 'paid', 'european', 'national', 'own', 'party'),
    eligibleCost: has('cost') && has('eligible') && !has('grant', 'public', 'finance', 'paid', 'european', 'own'),
    codeOfClient: has('client') && has('code') && !has('project', 'name'),
    townOfAddress: has('contact') && has('place'),
    otherParty: has('party') && has('other') && !has('main', 'grant', 'finance', 'amount'),
    rate: has('rate') && !has('amount', 'paid'),
    financing: has('finance') && !has('name', 'cost'),
    approved: has('approved'),
  }
}

/** What a heading says of an amount. */
export function saysOfAmount(words: readonly string[]): {
  readonly own: boolean
  readonly national: boolean
  readonly granted: boolean
  readonly paid: boolean
  readonly asked: boolean
  /** It is a cost, an amount or a total. */
  readonly whole: boolean
  /** It is public support, all of it. */
  readonly support: boolean
} {
  const of = words.map(conceptsOf)
  const has = (...concepts: readonly Concept[]): boolean => of.some((word) => concepts.some((concept) => word.has(concept)))
  return {
    own: has('own'),
    national: has('national'),
    granted: has('grant'),
    paid: has('paid') && !has('repayable'),
    asked: has('asked') && !has('decision'),
    whole: has('cost', 'amount', 'total', 'eligible'),
    support: has('public', 'grant') && !has('cost', 'eligible'),
  }
}

/** Whether a heading says nothing but that it is an amount: "Importe", "Montant". */
export function isBareAmount(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => conceptsOf(word).has('amount') && !conceptsOf(word).has('cost'))
}

/** Whether a heading says that it names projects: "Title" alone does not. */
export function saysProject(words: readonly string[]): boolean {
  return words.some((word) => conceptsOf(word).has('project'))
}

/** Whether a heading says nothing but that it is a total. */
export function saysTotal(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => conceptsOf(word).has('total') || conceptsOf(word).has('amount'))
}

/** Whether a heading may name a place or an end: "Kraj". */
export function mayBeEnd(words: readonly string[]): boolean {
  return words.some((word) => conceptsOf(word).has('end') && conceptsOf(word).has('place'))
}

/** Whether a heading names partners. */
export function saysPartner(words: readonly string[]): boolean {
  return words.some((word) => conceptsOf(word).has('partner'))
}

/** Whether a heading says nothing but that it is an investment. */
export function saysInvestment(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => conceptsOf(word).has('investment') || conceptsOf(word).has('code'))
}

/** Whether a heading says that it names something, and of what says nothing known. */
export function saysOnlyName(words: readonly string[]): boolean {
  const of = words.map(conceptsOf)
  return words.length === 2 && of.some((word) => word.has('name') && word.size === 1) && of.some((word) => word.size === 0)
}

/** Whether a heading speaks of granting. */
export function saysGranting(words: readonly string[]): boolean {
  return words.some((word) => conceptsOf(word).has('grant') || conceptsOf(word).has('approved'))
}

type Has = (...concepts: readonly Concept[]) => boolean
type Say = (field: Field | null, score: number) => void

/** "Address: town" is the town. */
const ofAddress = (has: Has): boolean => has('contact') && has('place', 'postcode')

function partyScores(has: Has, say: Say): void {
  if (has('amount', 'cost', 'finance', 'paid') || (has('grant') && !has('name'))) return
  if (has('other') && !has('main')) say(null, 0.68)
  else if (has('main') && !has('kind', 'contact', 'place', 'postcode', 'code')) say('beneficiary', 0.76)
  else if (has('partner') && has('name')) say('beneficiary', 0.6)
  else if (has('kind', 'size') || (has('contact', 'partner') && !ofAddress(has))) say(null, 0.62)
  else if (has('postcode')) say('postcode', 0.62)
  else if (has('place')) say('place', 0.58)
  else if (has('code') && has('client')) say(null, 0.64)
  else if (has('code')) say('tax_id', 0.6)
  else if (has('name')) say('beneficiary', 0.66)
}

/** Whoever grants, under what scheme, and for what: headings that speak of a grant and hold no money. */
function schemeScores(has: Has, say: Say): void {
  if (has('giver') && !has('scheme')) say(null, 0.68)
  else if (has('object')) {
    say('operation', 0.6)
    say('summary', 0.57)
  } else say('instrument', has('code') ? 0.58 : 0.62)
}

function projectScores(has: Has, say: Say): void {
  if (has('amount', 'cost', 'grant', 'finance', 'paid', 'party')) return
  if (has('kind') || (has('contact', 'partner') && !ofAddress(has))) say(null, 0.6)
  else if (has('postcode')) say('postcode', 0.62)
  else if (has('place')) say('place', 0.6)
  else if (has('summary')) say('summary', 0.7)
  else if (has('code')) say('operation_code', 0.7)
  else if (has('name')) say('operation', 0.66)
}
