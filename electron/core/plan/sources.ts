import type { Layout } from '../sheet/layout.ts'
import type { ProfileId } from '../sheet/profiles/profile.ts'
import { folded } from './text-digest.ts'

/** A list that the project has had before. */
export interface KnownSource {
  readonly id: number
  readonly key: string
  readonly variant: number
  readonly headings: readonly string[]
}

/** Profiles that stand for one list of one publisher: it is the same list whatever its columns. */
const oneList: ReadonlySet<ProfileId> = new Set<ProfileId>(['wales', 'lithuania-contracts', 'lithuania-applications', 'slovenia'])

/** Share of headings that two editions of one list have in common at least. */
const enoughHeadings = 0.5

/**
 * What sheets of one list surely have in common. An instrument chosen for the whole sheet belongs to it: the lists of two instruments may
 * look the same and name the same firms.
 */
export function sourceKey({ profile, instrument }: Layout): string {
  return instrument.kind === 'chosen' ? `${profile}/${instrument.code}` : profile
}

/** The headings of a sheet as they compare, sorted. */
export function headingsOf({ readings }: Layout): readonly string[] {
  return [...new Set(readings.map(({ heading }) => folded(heading)).filter((heading) => heading !== ''))].sort()
}

/** Sources that the sheet may be a further edition of, by its look alone; the likeliest first, later ones before earlier ones. */
export function candidateSources(layout: Layout, known: readonly KnownSource[]): readonly KnownSource[] {
  const key = sourceKey(layout)
  const headings = headingsOf(layout)
  return known
    .filter((source) => source.key === key)
    .map((source) => ({ source, alike: oneList.has(layout.profile) ? 1 : headingsInCommon(headings, source.headings) }))
    .filter(({ alike }) => alike >= enoughHeadings)
    .sort((a, b) => b.alike - a.alike || b.source.id - a.source.id)
    .map(({ source }) => source)
}

/** Jaccard's share; two sheets without headings are alike. */
function headingsInCommon(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b)
  const common = a.filter((heading) => others.has(heading)).length
  const all = a.length + b.length - common
  return all === 0 ? 1 : common / all
}

/** Whether nothing but the look needs to agree: the same headings to the letter, or a profile of one list. */
export function looksTheSame(layout: Layout, source: KnownSource): boolean {
  return oneList.has(layout.profile) || headingsInCommon(headingsOf(layout), source.headings) === 1
}
