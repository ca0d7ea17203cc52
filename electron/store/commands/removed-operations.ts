import { prepare, type WriteDb } from '../file/handles.ts'
import { type ParkedRow, parkedRows } from './parked-rows.ts'

/** Whom it concerns that an operation went or came back: their figures are to be derived again. */
export interface Concerned {
  readonly organisations: Set<number>
  readonly instruments: Set<number>
}

export function nobodyYet(): Concerned {
  return { organisations: new Set(), instruments: new Set() }
}

/** Takes operations out of the figures and puts them back, with all that hangs on them. */
export interface RemovedOperations {
  remove(id: number): void
  /** Does nothing where it is not taken out. */
  putBack(id: number): void
}

export function removedOperations(db: WriteDb, concerned: Concerned): RemovedOperations {
  const rows = parkedRows(db, 'operation')
  const keep = prepare(db, db.into.insertInto('removed_operation').values({ id: 0, source_id: 0, instrument_id: null, parked: '[]' }))
  const keepParticipant = prepare(
    db,
    db.into
      .insertInto('removed_participant')
      .values({ operation_id: 0, organisation_id: 0 })
      .onConflict((conflict) => conflict.doNothing()),
  )
  const kept = prepare(db, db.from.selectFrom('removed_operation').select('parked').where('id', '=', 0))
  const forget = prepare(db, db.into.deleteFrom('removed_operation').where('id', '=', 0))
  const forgetTitle = prepare(db, db.into.deleteFrom('operation_words').where('rowid', '=', 0))
  const addTitle = prepare(db, db.into.insertInto('operation_words').values({ rowid: 0, words: '' }))

  const concern = (parked: readonly ParkedRow[]): void => {
    for (const { table, row } of parked) {
      const { organisation_id: organisation, instrument_id: instrument } = row
      if (table === 'participation' && typeof organisation === 'number') concerned.organisations.add(organisation)
      if (table === 'operation' && typeof instrument === 'number') concerned.instruments.add(instrument)
    }
  }

  return {
    remove(id) {
      const parked = rows.park(id)
      const operation = parked[0]?.row
      if (!operation) throw new Error(`operation ${id} is not there`)
      keep.run(id, operation['source_id'] as number, operation['instrument_id'] as number | null, JSON.stringify(parked))
      for (const { table, row } of parked)
        if (table === 'participation')
          for (const organisation of [row['organisation_id'], row['found_id']])
            if (typeof organisation === 'number') keepParticipant.run(id, organisation)
      forgetTitle.run(id)
      concern(parked)
    },
    putBack(id) {
      const text = kept.first(id)?.parked
      if (text === undefined) return
      const parked = JSON.parse(text) as readonly ParkedRow[]
      forget.run(id)
      rows.putBack(parked)
      const title = parked[0]!.row['title']
      // The title of one that was made by hand is there already.
      forgetTitle.run(id)
      if (typeof title === 'string') addTitle.run(id, title)
      concern(parked)
    },
  }
}
