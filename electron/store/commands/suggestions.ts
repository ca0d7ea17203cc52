import { run, type WriteDb } from '../file/handles.ts'
import { mustBeInstrument } from './instruments.ts'

/** Keeps suggested terms away from an instrument; there is one rejection of each pair of instrument and term. Refuses `not_found`. */
export function rejectSuggestions(db: WriteDb, instrument: number, terms: readonly number[], who: string): void {
  mustBeInstrument(db, instrument)
  const at = new Date().toISOString()
  for (const term_id of terms)
    run(
      db,
      db.into
        .insertInto('rejected_suggestion')
        .values({ instrument_id: instrument, term_id, who, at })
        .onConflict((conflict) => conflict.columns(['instrument_id', 'term_id']).doNothing()),
    )
}

/** Lets what was rejected of these instruments be suggested again. */
export function restoreSuggestions(db: WriteDb, instruments: readonly number[]): void {
  run(db, db.into.deleteFrom('rejected_suggestion').where('instrument_id', 'in', instruments))
}
