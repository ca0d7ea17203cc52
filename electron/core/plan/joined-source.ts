import type { Layout } from '../sheet/layout.ts'
import { headingsOf, type KnownSource, likeness, sourceKey } from './sources.ts'

/** A list as far as it is recognised. */
type ListLook = Pick<KnownSource, 'id' | 'key' | 'variant' | 'headings'>

/**
 * The known list that a sheet of partners, payments or indicators goes on with: the one with most headings in common. No operation is lost where
 * two lists are taken for one: their rows stay apart by code. Null for a list that is new.
 */
export function knownJoinedSource(layout: Layout, sources: readonly ListLook[]): ListLook | null {
  const key = sourceKey(layout)
  const looks = sources.filter((source) => source.key === key).map((source) => ({ source, look: likeness(layout, source) }))
  return (looks.findLast(({ look }) => look === 'same') ?? looks.findLast(({ look }) => look === 'alike'))?.source ?? null
}

/** A new list of this kind, to be given an id. */
export function newJoinedSource(layout: Layout, sources: readonly ListLook[]): Omit<ListLook, 'id'> {
  const key = sourceKey(layout)
  const variant = 1 + sources.reduce((highest, source) => (source.key === key ? Math.max(highest, source.variant) : highest), 0)
  return { key, variant, headings: headingsOf(layout) }
}
