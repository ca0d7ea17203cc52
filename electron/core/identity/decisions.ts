import type { GivenOrganisation } from './same.ts'

/*
 * Who is who by hand. Rules find an organisation for every participation (`same.ts`); decisions say what becomes of it. The outcome follows from the
 * set of decisions that stand, so they can be reverted in any order.
 */

/** The decisions that stand. Organisations are row ids; rules found them, or a split made them. */
export interface StandingDecisions {
  readonly same: readonly (readonly [number, number])[]
  readonly different: readonly (readonly [number, number])[]
  /** A spelling of what the rules found is another organisation; of two for one spelling the later counts. In the order of deciding. */
  readonly splits: readonly SplitSpelling[]
}

export interface SplitSpelling {
  readonly found: number
  readonly spelling: GivenOrganisation
  readonly organisation: number
}

export interface Identity {
  /** The organisation that a participation belongs to, by what the rules found for it and how it is written. */
  organisationOf(found: number, given: GivenOrganisation): number
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
  const members = new Map<number, number[]>()
  for (const one of new Set(same.flat())) {
    const root = rootOf(one)
    const list = members.get(root)
    if (list) list.push(one)
    else members.set(root, [one])
  }
  for (const list of members.values()) list.sort((a, b) => a - b)
  const apart = new Set(different.map(([a, b]) => pairKey(rootOf(a), rootOf(b))))
  const splitOff = new Map<number, Map<string, number>>()
  for (const { found, spelling, organisation } of splits) {
    let spellings = splitOff.get(found)
    if (!spellings) splitOff.set(found, (spellings = new Map()))
    spellings.set(spellingKey(spelling), organisation)
  }
  return {
    organisationOf: (found, given) => rootOf(splitOff.get(found)?.get(spellingKey(given)) ?? found),
    rootOf,
    membersOf: (organisation) => members.get(rootOf(organisation)) ?? [organisation],
    areDifferent: (a, b) => apart.has(pairKey(rootOf(a), rootOf(b))),
    isSplit: (found) => splitOff.has(found),
  }
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
