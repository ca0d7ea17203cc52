import type { InstrumentRow } from '#core/contract/instruments.ts'

/** Terms in the order in which they were last put on an instrument or changed there, newest first; without those of an unknown date. */
export function recentTerms(instruments: readonly Pick<InstrumentRow, 'tags'>[], most: number): readonly number[] {
  const last = new Map<number, string>()
  for (const { tags } of instruments) for (const { term, at } of tags) if (at !== null && at > (last.get(term) ?? '')) last.set(term, at)
  return [...last]
    .toSorted(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0))
    .slice(0, most)
    .map(([term]) => term)
}
