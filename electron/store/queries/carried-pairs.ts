import type { ObservedPairs } from '#core/contract/matrices.ts'
import { first, type ReadDb } from '../file/handles.ts'
import { instrumentKeys } from './merge.ts'

/** The command under which the history of a scoring file says how it was made. */
export const madeScoringFile = 'scoring_file'

/** What a scoring file carries of `ObservedPairs`; its instruments by what they are known by in every copy. */
export type CarriedPairs = Omit<ObservedPairs, 'instruments' | 'takenAt'> & { readonly instruments: readonly string[] }

/** What the data of the project showed of all pairs when the scoring file was made; null where it was not taken along. */
export function carriedPairs(db: ReadDb): ObservedPairs | null {
  const made = first(db, db.from.selectFrom('history').select(['at', 'facts']).where('command', '=', madeScoringFile).orderBy('id'))
  const { pairs: text } = JSON.parse(made?.facts ?? '{}') as { readonly pairs?: string | null }
  if (text == null) return null
  const pairs = JSON.parse(text) as CarriedPairs
  const ids = new Map([...instrumentKeys(db)].map(([id, key]) => [key, id]))
  // Row ids begin at 1: nobody asks for an instrument that is gone.
  return { ...pairs, instruments: pairs.instruments.map((key) => ({ id: ids.get(key) ?? 0 })), takenAt: made!.at }
}
