import type { Layout } from '../sheet/layout.ts'
import type { ShippedProfileId } from '../sheet/profiles/profile.ts'
import type { StatedKey } from './operation-key.ts'
import { folded } from './text-digest.ts'

/** A list that the project has had before. */
export interface KnownSource {
  readonly id: number
  readonly key: string
  readonly variant: number
  readonly headings: readonly string[]
  /** Name of the sheet that it came in last; null where it never came. */
  readonly sheetName: string | null
  /** What its operations without a code were compared by last. */
  readonly statedKey: StatedKey
  /** True where another key than the rule was ever taken, so that the keys it is stored by may be of another time. */
  readonly keysAreOld: boolean
}

/** Profiles that stand for one list of one publisher: it is the same list whatever its columns. */
const oneList: ReadonlySet<ShippedProfileId> = new Set<ShippedProfileId>([
  'wales',
  'lithuania-contracts',
  'lithuania-applications',
  'slovenia',
])

/** Share of headings that two editions of one list have in common, as a rule. */
const enoughHeadings = 0.5

/**
 * What sheets of one list surely have in common. An instrument chosen for the whole sheet belongs to it: the lists of two instruments may
 * look the same and name the same firms.
 */
export function sourceKey({ kind, shipped, instrument }: Layout): string {
  const list = kind !== 'operations' ? kind : oneList.has(shipped) ? shipped : 'list'
  return instrument.kind === 'chosen' ? `${list}/${instrument.code}` : list
}

/** The headings of a sheet as they compare, sorted. */
export function headingsOf({ readings }: Layout): readonly string[] {
  return [...new Set(readings.map(({ heading }) => folded(heading)).filter((heading) => heading !== ''))].sort()
}

/**
 * How much a sheet looks like an edition of a list: `same` to the letter or by its profile, `alike` with most headings in common, else
 * `unlike`. Publishers change their headings, so that a list may come again unlike before.
 */
export function likeness(layout: Layout, source: Pick<KnownSource, 'headings'>): 'same' | 'alike' | 'unlike' {
  const share = oneList.has(layout.shipped) ? 1 : headingsInCommon(headingsOf(layout), source.headings)
  return share === 1 ? 'same' : share >= enoughHeadings ? 'alike' : 'unlike'
}

/** Jaccard's share; two sheets without headings are the same. */
function headingsInCommon(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b)
  const common = a.filter((heading) => others.has(heading)).length
  const all = a.length + b.length - common
  return all === 0 ? 1 : common / all
}
