import { sql } from 'kysely'
import { prepare, type WriteDb } from '../file/handles.ts'

/** What a participation repeats of its operation. */
export interface ParticipationFacts {
  readonly instrument: number | null
  readonly year: number | null
  readonly role: string | null
  readonly grant: number | null
  readonly currency: string | null
}

/** A stored participation. */
export interface StoredParticipation extends ParticipationFacts {
  readonly id: number
  readonly organisation: number
  /** What the rules found; null where it is the organisation. */
  readonly found: number | null
}

/** Who takes part in an operation: the organisation, and the one that the rules found where a decision made it another. */
export type Taking = readonly [operation: number, organisation: number, found: number | null]

/** Of the participations that follow from operations' own rows; those of partners are `partner-participations.ts`'s. */
export interface ParticipationWriter {
  /** Adds participations; everything else of them is the operation's. In the order given. */
  insert(list: readonly Taking[]): void
  /** Those of an operation. */
  of(operation: number): readonly StoredParticipation[]
  /** Everything of the operation's participation but who it is. */
  update(operation: number, facts: ParticipationFacts): void
  /** Makes the operation's participations those given, with their ids. */
  restore(operation: number, participations: readonly StoredParticipation[]): void
  /** Gives the operation's participation to another organisation; false where it has none. */
  move(taking: Taking): boolean
  remove(operation: number): void
}

export function participationWriter(db: WriteDb): ParticipationWriter {
  const row = {
    operation_id: 0,
    organisation_id: 0,
    found_id: null,
    instrument_id: null,
    year: null,
    role: null,
    grant_amount: null,
    currency: null,
  }
  // One statement for many rows: binding seven values a row takes longer than finding the operation.
  const insert = prepare(
    db,
    sql`
      INSERT INTO participation (operation_id, organisation_id, found_id, instrument_id, year, role, grant_amount, currency)
      SELECT operation.id, pair.value ->> 1, pair.value ->> 2, instrument_id, year, role, coalesce(grant_amount, eu_amount), currency
      FROM json_each(${'[]'}) AS pair CROSS JOIN operation ON operation.id = pair.value ->> 0`,
  )
  const insertWithId = prepare(db, db.into.insertInto('participation').values({ id: 0, ...row }))
  const update = prepare(
    db,
    db.into
      .updateTable('participation')
      .set({ instrument_id: null, year: null, role: null, grant_amount: null, currency: null })
      .where('operation_id', '=', 0)
      .where('partner_id', 'is', null),
  )
  const move = prepare(
    db,
    db.into
      .updateTable('participation')
      .set({ organisation_id: 0, found_id: null })
      .where('operation_id', '=', 0)
      .where('partner_id', 'is', null),
  )
  const remove = prepare(db, db.into.deleteFrom('participation').where('operation_id', '=', 0).where('partner_id', 'is', null))
  const stored = prepare(
    db,
    db.from
      .selectFrom('participation')
      .select(['id', 'organisation_id', 'found_id', 'instrument_id', 'year', 'role', 'grant_amount', 'currency'])
      .where('operation_id', '=', 0)
      .where('partner_id', 'is', null)
      .orderBy('id'),
  )
  return {
    insert(list) {
      insert.run(JSON.stringify(list))
    },
    of: (operation) =>
      stored.all(operation).map(({ id, organisation_id, found_id, instrument_id, year, role, grant_amount, currency }) => ({
        id,
        organisation: organisation_id,
        found: found_id,
        instrument: instrument_id,
        year,
        role,
        grant: grant_amount,
        currency,
      })),
    update(operation, { instrument, year, role, grant, currency }) {
      update.run(instrument, year, role, grant, currency, operation)
    },
    restore(operation, participations) {
      remove.run(operation)
      for (const { id, organisation, found, instrument, year, role, grant, currency } of participations)
        insertWithId.run(id, operation, organisation, found, instrument, year, role, grant, currency)
    },
    move: ([operation, organisation, found]) => move.run(organisation, found, operation).changes > 0,
    remove(operation) {
      remove.run(operation)
    },
  }
}
