import { groupedBy } from '../model/grouped.ts'
import { folded } from '../plan/text-digest.ts'
import type { GivenOrganisation } from './same.ts'

/*
 * Who is who by hand. Rules find an organisation for every participation (`same.ts`); decisions say what becomes of it. The outcome follows from the
 * set of decisions that stand, so they can be reverted in any order.
 */

/** The decisions that stand. Organisations are row ids; rules found them, or a split made them. */
export interface StandingDecisions {
  readonly same: readonly (readonly [number, number])[]
  readonly different: readonly (readonly [number, number])[]
  /**
   * A spelling of what the rules found is another organisation. What is said of it in one town counts before what is said of it everywhere, and of two
   * alike the later. In the order of deciding.
   */
  readonly splits: readonly SplitSpelling[]
}

/** A spelling in one town; everywhere where no place is named. */
export interface PlacedSpelling extends GivenOrganisation {
  readonly place?: string | undefined
}

export interface SplitSpelling {
  readonly found: number
  readonly spelling: PlacedSpelling
  readonly organisation: number
}

export interface Identity {
  /** The organisation that a participation belongs to, by what the rules found for it, how it is written and the town that stands with it. */
  organisationOf(found: number, given: GivenOrganisation, place: string | null): number
  /** Whether the town can matter for a spelling, whatever the rules find for it. */
  looksAtPlace(given: GivenOrganisation): boolean
  /** Whether it was decided of this spelling in this town that it is another organisation. */
  isSplitAt(found: number, given: GivenOrganisation, place: string): boolean
  /** The organisation that this one became: the oldest of those that are the same. */
  rootOf(organisation: number): number
  /** All that are the same as this one, itself among them, oldest first. */
  membersOf(organisation: number): readonly number[]
  /** Whether it was decided that the two, or any of those that are the same as they, are different. */
  areDifferent(a: number, b: number): boolean
  /** Whether any spelling of what the rules found is another organisation. */
  isSplit(found: number): boolean
}

/** What equal spellings have in common: everything that the rules look at. */
export function spellingKey({ country, taxId, name }: GivenOrganisation): string {
  return `${country ?? ''}\n${taxId ?? ''}\n${name}`
}

/** What ways to write one town have in common; empty where none is named. */
export function placeKey(place: string | null | undefined): string {
  return place ? folded(place) : ''
}

export function identityBy({ same, different, splits }: StandingDecisions): Identity {
  const parent = new Map<number, number>()
  const rootOf = (organisation: number): number => {
    let root = organisation
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next
    for (let at = organisation; at !== root;) {
      const next = parent.get(at)!
      parent.set(at, root)
      at = next
    }
    return root
  }
  for (const [a, b] of same) {
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number]
    if (low !== high) parent.set(high, low)
  }
  const members = groupedBy(new Set(same.flat()), rootOf)
  for (const list of members.values()) list.sort((a, b) => a - b)
  const apart = new Set(different.map(([a, b]) => pairKey(rootOf(a), rootOf(b))))
  // By what was found, spelling and town; the town is empty where it does not matter.
  const splitOff = new Map<number, Map<string, Map<string, number>>>()
  const splitByPlace = new Set<string>()
  for (const { found, spelling, organisation } of splits) {
    const key = spellingKey(spelling)
    const place = placeKey(spelling.place)
    if (place !== '') splitByPlace.add(key)
    let spellings = splitOff.get(found)
    if (!spellings) splitOff.set(found, (spellings = new Map()))
    const places = spellings.get(key)
    if (places) places.set(place, organisation)
    else spellings.set(key, new Map([[place, organisation]]))
  }
  const splitAs = (found: number, given: GivenOrganisation, place: string | null): number | undefined => {
    const places = splitOff.get(found)?.get(spellingKey(given))
    return places && ((place === null ? undefined : places.get(placeKey(place))) ?? places.get(''))
  }
  return {
    organisationOf: (found, given, place) => rootOf(splitAs(found, given, place) ?? found),
    looksAtPlace: (given) => splitByPlace.size > 0 && splitByPlace.has(spellingKey(given)),
    isSplitAt: (found, given, place) =>
      splitOff.get(found)?.get(spellingKey(given))?.has(placeKey(place)) === true && placeKey(place) !== '',
    rootOf,
    membersOf: (organisation) => members.get(rootOf(organisation)) ?? [organisation],
    areDifferent: (a, b) => apart.has(pairKey(rootOf(a), rootOf(b))),
    isSplit: (found) => splitOff.has(found),
  }
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
