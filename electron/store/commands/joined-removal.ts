import { sql } from 'kysely'
import type { JoinedKind } from '#core/plan/gone.ts'
import { all, prepare, run, type WriteDb } from '../file/handles.ts'
import type { Kept } from './joined-rows.ts'
import { partnerParticipations } from './partner-participations.ts'
import { type Concerned, removedOperations } from './removed-operations.ts'

/** The table of each kind of list whose rows join operations. */
export const joinedTables = { participations: 'partner', payments: 'payment', indicators: 'indicator' } as const satisfies Record<
  JoinedKind,
  string
>

/** Takes rows of such lists out of the figures and puts them back, a partner with its participation. */
export interface JoinedRemoval {
  remove(kind: JoinedKind, id: number): void
  /** Does nothing where it is not taken out. */
  putBack(kind: JoinedKind, id: number): void
  putAllBack(): void
  /** Of operations that came back: participations of partners that are taken out go again, and those of partners that are not come. */
  settle(): void
  /** Operations whose partners went or came. */
  readonly operations: ReadonlySet<number>
}

export function joinedRemoval(db: WriteDb, concerned: Concerned): JoinedRemoval {
  const participations = partnerParticipations(db)
  const operations = new Set<number>()
  const flags = Object.fromEntries(
    Object.entries(joinedTables).map(([kind, table]) => [
      kind,
      prepare(db, sql`UPDATE ${sql.table(table)} SET removed = ${0} WHERE id = ${0} AND removed <> ${0}`),
    ]),
  )
  const keep = prepare(
    db,
    db.into.insertInto('removed_part').values({ partner_id: 0, organisation_id: 0, found_id: null, participation: '{}' }),
  )
  const kept = prepare(db, db.from.selectFrom('removed_part').select('participation').where('partner_id', '=', 0))
  const forget = prepare(db, db.into.deleteFrom('removed_part').where('partner_id', '=', 0))

  const parked = removedOperations(db, concerned)
  const isThere = prepare(db, db.from.selectFrom('operation').select('id').where('id', '=', 0))
  const madeByItsList = prepare(
    db,
    sql`SELECT 1 FROM removed_operation, partner WHERE removed_operation.id = ${0} AND partner.id = ${0} AND removed_operation.source_id = partner.source_id`,
  )

  const concern = (participation: Kept): void => {
    operations.add(participation['operation_id'] as number)
    concerned.organisations.add(participation['organisation_id'] as number)
    const instrument = participation['instrument_id']
    if (typeof instrument === 'number') concerned.instruments.add(instrument)
  }
  const takeOff = (partner: number): void => {
    const participation = participations.of(partner)
    if (participation === null) return
    participations.remove(partner)
    keep.run(partner, participation['organisation_id'] as number, participation['found_id'] as number | null, JSON.stringify(participation))
    concern(participation)
  }
  const restore = (partner: number): void => {
    const text = kept.first(partner)?.participation
    if (text === undefined) return
    const participation = JSON.parse(text) as Kept
    const operation = participation['operation_id'] as number
    // It had gone with the last of its partners. One that its own list took out stays out, and has its partners again when it comes back.
    if (madeByItsList.first(operation, partner)) parked.putBack(operation)
    if (!isThere.first(operation)) return
    forget.run(partner)
    participations.restore(participation)
    concern(participation)
  }
  const putBack = (kind: JoinedKind, id: number): void => {
    if (flags[kind]!.run(0, id, 0).changes > 0 && kind === 'participations') restore(id)
  }
  return {
    operations,
    remove(kind, id) {
      flags[kind]!.run(1, id, 1)
      if (kind === 'participations') takeOff(id)
    },
    putBack,
    putAllBack() {
      for (const [kind, table] of Object.entries(joinedTables))
        for (const { id } of all(db, sql<{ id: number }>`SELECT id FROM ${sql.table(table)} WHERE removed = 1`))
          putBack(kind as JoinedKind, id)
    },
    settle() {
      const back = all(
        db,
        sql<{ id: number }>`SELECT partner.id FROM partner JOIN participation ON partner_id = partner.id WHERE removed = 1`,
      )
      for (const { id } of back) takeOff(id)
      const waiting = all(
        db,
        sql<{ id: number }>`SELECT partner.id FROM removed_part JOIN partner ON partner.id = partner_id WHERE removed = 0`,
      )
      for (const { id } of waiting) restore(id)
    },
  }
}

/** Of rows of such lists those that a delivery after the last one with them took out. */
export function rowsRemovedSince(db: WriteDb): readonly { readonly kind: JoinedKind; readonly id: number }[] {
  return Object.entries(joinedTables).flatMap(([kind, table]) => {
    const reference = sql.ref(`${table}_id`)
    return all(
      db,
      sql<{ id: number }>`
        SELECT DISTINCT held.id AS id FROM joined_absence AS absence JOIN ${sql.table(table)} AS held ON held.id = absence.${reference}
        WHERE absence.removed = 1 AND absence.sheet_id > max(held.sheet_id, coalesce(
          (SELECT max(sheet_id) FROM joined_confirmation AS repeated WHERE repeated.${reference} = held.id), 0))
        ORDER BY held.id`,
    ).map(({ id }) => ({ kind: kind as JoinedKind, id }))
  })
}

/** Forgets what these sheets did not hold. */
export function forgetJoinedAbsences(db: WriteDb, sheets: readonly number[]): void {
  run(db, db.into.deleteFrom('joined_absence').where('sheet_id', 'in', sheets))
}
