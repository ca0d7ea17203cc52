import { run, type WriteDb } from '../file/handles.ts'

/** Terms to put on instruments. */
export interface Tagging {
  readonly instruments: readonly number[]
  readonly terms: readonly number[]
  /** 0 to 1. */
  readonly weight: number
  readonly evidence: string | null
}

/** Puts every term on every instrument; a tag that is there keeps its author and takes weight and evidence. */
export function tagInstruments(db: WriteDb, { instruments, terms, weight, evidence }: Tagging, author: string): void {
  for (const instrument_id of instruments)
    for (const term_id of terms)
      run(
        db,
        db.into
          .insertInto('tag')
          .values({ instrument_id, term_id, weight, author, evidence })
          .onConflict((conflict) => conflict.columns(['instrument_id', 'term_id']).doUpdateSet({ weight, evidence })),
      )
}

/** Takes the terms off the instruments. */
export function untagInstruments(db: WriteDb, { instruments, terms }: Pick<Tagging, 'instruments' | 'terms'>): void {
  run(db, db.into.deleteFrom('tag').where('instrument_id', 'in', instruments).where('term_id', 'in', terms))
}
