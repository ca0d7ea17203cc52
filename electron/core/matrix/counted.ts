import { createValuesDigest } from '../plan/values-digest.ts'
import type { YearOfParticipation } from '../view/flow.ts'
import type { NamedKind } from '../view/stored-view.ts'
import type { TaxonomyTerm } from './coverage.ts'
import type { InstrumentFacts } from './instrument-facts.ts'
import type { MatrixMaterial } from './interaction-matrix.ts'
import type { GivenScore } from './judged.ts'
import { inAscendingOrder, instrumentSlots } from './overlap-counts.ts'
import type { DatedParticipations } from './sequence.ts'
import type { GrantRows } from './shared-money.ts'

/*
 * What counted in a result, as values that are hashed. They are the same in every copy of a project that says the same: things are named by
 * their uuids, organisations and raters are told apart by what they do, and the order of rows does not matter.
 */

/** What names a thing in every copy of a project. */
export type KeyOf = (kind: NamedKind, id: number) => string

export type NamedInstrument = Pick<InstrumentFacts, 'id' | 'slot' | 'code' | 'name'>

/** Rows as texts, in an order of their own. */
export function sortedRows(rows: readonly unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort()
}

export function countedInstruments(shown: readonly NamedInstrument[], keyOf: KeyOf): string[] {
  return sortedRows(shown.map(({ id, code, name }) => [keyOf('instrument', id), code, name]))
}

/** The tags of one taxonomy, or of all. */
export function countedTags(shown: readonly Pick<InstrumentFacts, 'id' | 'tags'>[], taxonomy: number | null, keyOf: KeyOf): string[] {
  return sortedRows(
    shown.flatMap(({ id, tags }) =>
      tags
        .filter((tag) => taxonomy === null || tag.taxonomy === taxonomy)
        .map(({ term, weight }) => [keyOf('instrument', id), keyOf('term', term), weight]),
    ),
  )
}

/** The terms of a taxonomy with their order, which is that of columns. */
export function countedTerms(terms: readonly TaxonomyTerm[], keyOf: KeyOf): unknown[] {
  return terms.map(({ id, code, label, parent }) => [
    keyOf('term', id),
    code,
    Object.entries(label).sort(([a], [b]) => (a < b ? -1 : 1)),
    parent === null ? null : keyOf('term', parent),
  ])
}

/** Answers between the instruments (row ids) by rater; `also` adds what else of an answer counts. */
export function countedAnswers<Answer extends GivenScore>(
  shown: readonly NamedInstrument[],
  answers: Iterable<Answer>,
  keyOf: KeyOf,
  also: (answer: Answer) => readonly unknown[] = () => [],
): ArrayLike<number> {
  const keys = new Map(shown.map(({ id }) => [id, keyOf('instrument', id)]))
  const raters = createActors()
  for (const answer of answers) {
    const [from, to] = [keys.get(answer.from), keys.get(answer.to)]
    if (from === undefined || to === undefined || from === to) continue
    raters.add(answer.rater, textDigest(JSON.stringify([from, to, answer.score, ...also(answer)])))
  }
  return raters.digests()
}

/** The same with how they are brought together; roles count where each has a voice. */
export function countedJudgements(
  shown: readonly NamedInstrument[],
  { assessments, judging }: Pick<MatrixMaterial, 'assessments' | 'judging'>,
  keyOf: KeyOf,
): readonly [answers: ArrayLike<number>, judging: string] {
  const { byRole } = judging.aggregation
  return [countedAnswers(shown, assessments, keyOf, ({ role }) => (byRole ? [role ?? null] : [])), JSON.stringify(judging)]
}

/**
 * Who takes part in which of the shown instruments, and how many organisations there are in all of `counted`. `packed` as in `MatrixMaterial`.
 */
export function countedParticipations(
  packed: ArrayLike<number>,
  shown: readonly NamedInstrument[],
  counted: readonly { readonly slot: number }[],
  keyOf: KeyOf,
): readonly [organisations: ArrayLike<number>, population: number] {
  const digestOf = slotDigests(shown, keyOf)
  const within = new Uint8Array(instrumentSlots)
  for (const { slot } of counted) within[slot] = 1
  const organisations = createActors()
  const ascending = inAscendingOrder(packed)
  let population = 0
  let last = -1
  for (let at = 0; at < ascending.length; at++) {
    if (at > 0 && ascending[at] === ascending[at - 1]) continue
    const organisation = Math.floor(ascending[at]! / instrumentSlots)
    const slot = ascending[at]! - organisation * instrumentSlots
    if (within[slot] === 0) continue
    if (organisation !== last) population++
    last = organisation
    if (digestOf[slot] !== 0) organisations.add(organisation, digestOf[slot]!)
  }
  return [organisations.digests(), population]
}

/** The same with years, each participation once a year. */
export function countedYears(
  participations: readonly YearOfParticipation[],
  shown: readonly NamedInstrument[],
  keyOf: KeyOf,
): ArrayLike<number> {
  const keys = new Map(shown.map(({ id }) => [id, textDigest(keyOf('instrument', id))]))
  const organisations = createActors()
  for (const { organisation, instrument, year } of participations) {
    const key = keys.get(instrument)
    if (key !== undefined) organisations.add(organisation, numbersDigest(key, year))
  }
  return organisations.digests()
}

/** Grants in one currency, with who takes part without any in it. */
export function countedGrants(
  { packed, amount, currency, currencies }: GrantRows,
  shown: readonly NamedInstrument[],
  asked: string | null,
  keyOf: KeyOf,
): ArrayLike<number> {
  const digestOf = slotDigests(shown, keyOf)
  const organisations = createActors()
  const place = currencies.indexOf(asked)
  for (let at = 0; at < packed.length; at++) {
    const organisation = Math.floor(packed[at]! / instrumentSlots)
    const digest = digestOf[packed[at]! - organisation * instrumentSlots]!
    if (digest === 0) continue
    if (at === 0 || packed[at - 1] !== packed[at]) organisations.add(organisation, digest)
    // To the cent: sums of the same amounts in another order may differ beyond.
    if (place >= 0 && currency[at] === place) organisations.add(organisation, numbersDigest(digest, Math.round(amount[at]! * 100)))
  }
  return organisations.digests()
}

/** The dates of organisations in two or more of the shown instruments. */
export function countedDates(
  { packed, start, end }: DatedParticipations,
  shown: readonly NamedInstrument[],
  keyOf: KeyOf,
): ArrayLike<number> {
  const digestOf = slotDigests(shown, keyOf)
  const slotsOf = new Map<number, number>()
  const several = new Set<number>()
  const each = (visit: (organisation: number, slot: number, at: number) => void): void => {
    for (let at = 0; at < packed.length; at++) {
      const organisation = Math.floor(packed[at]! / instrumentSlots)
      const slot = packed[at]! - organisation * instrumentSlots
      if (digestOf[slot] !== 0) visit(organisation, slot, at)
    }
  }
  each((organisation, slot) => {
    if ((slotsOf.get(organisation) ?? slot) !== slot) several.add(organisation)
    slotsOf.set(organisation, slot)
  })
  const organisations = createActors()
  each((organisation, slot, at) => {
    if (several.has(organisation)) organisations.add(organisation, numbersDigest(digestOf[slot]!, start[at]!, end[at]!))
  })
  return organisations.digests()
}

/** A digest of each shown slot by the key of its instrument; 0 for others. */
function slotDigests(shown: readonly NamedInstrument[], keyOf: KeyOf): Float64Array {
  const digests = new Float64Array(instrumentSlots)
  for (const { id, slot } of shown) digests[slot] = textDigest(keyOf('instrument', id))
  return digests
}

const digest = createValuesDigest()

function textDigest(text: string): number {
  digest.text(text)
  return digest.take()
}

function numbersDigest(...values: readonly (number | null)[]): number {
  for (const value of values) digest.number(value)
  return digest.take()
}

/** Adds up the digests of what each actor does, so that neither its number nor the order of its rows counts. */
function createActors() {
  const places = new Map<number, number>()
  const high: number[] = []
  const low: number[] = []
  return {
    add(actor: number, rowDigest: number): void {
      let place = places.get(actor)
      if (place === undefined) {
        place = high.length
        places.set(actor, place)
        high.push(0)
        low.push(0)
      }
      high[place] = (high[place]! + Math.floor(rowDigest / 4294967296)) & 0x1fffff
      low[place] = (low[place]! + (rowDigest % 4294967296)) >>> 0
    },
    /** One number an actor, ascending. */
    digests: (): Float64Array => Float64Array.from(high, (up, at) => up * 4294967296 + low[at]!).sort(),
  }
}
