import { sql } from 'kysely'
import { all, prepare, run, type WriteDb } from '../file/handles.ts'
import type { Kept } from './joined-rows.ts'

/** Participations that follow from partners' rows; those that follow from an operation's own row are `participation-writer.ts`'s. */
export interface PartnerParticipations {
  insert(partner: number, organisation: number, found: number | null): void
  /** The participation of a partner as it is stored; null where it has none. */
  of(partner: number): Kept | null
  remove(partner: number): void
  restore(participation: Kept): void
}

export function partnerParticipations(db: WriteDb): PartnerParticipations {
  const insert = prepare(
    db,
    sql`
      INSERT INTO participation (operation_id, organisation_id, found_id, partner_id, instrument_id, year, role, grant_amount, currency)
      SELECT partner.operation_id, ${0}, ${0}, partner.id, operation.instrument_id, operation.year, partner.role,
        coalesce(partner.grant_amount, partner.eu_amount), partner.currency
      FROM partner JOIN operation ON operation.id = partner.operation_id WHERE partner.id = ${0}`,
  )
  const stored = prepare(db, sql<Kept>`SELECT * FROM participation WHERE partner_id = ${0}`)
  const remove = prepare(db, db.into.deleteFrom('participation').where('partner_id', '=', 0))
  return {
    insert(partner, organisation, found) {
      insert.run(organisation, found, partner)
    },
    of: (partner) => stored.first(partner) ?? null,
    remove(partner) {
      remove.run(partner)
    },
    restore(participation) {
      const columns = Object.keys(participation)
      run(
        db,
        sql`INSERT INTO participation (${sql.join(columns.map((column) => sql.ref(column)))}) VALUES (${sql.join(Object.values(participation))})`,
      )
    },
  }
}

/**
 * Gives partners' participations the instrument and year of their operations, and operations' own participations their grant: where partners
 * of an operation tell their own grants, those count, and the whole is nobody's. Tells whose figures that concerns.
 */
export function settlePartnerFacts(db: WriteDb, operations: readonly number[]): ReadonlySet<number> {
  if (operations.length === 0) return new Set()
  const ids = sql<number>`(SELECT value FROM json_each(${JSON.stringify(operations)}))`
  run(
    db,
    sql`
      UPDATE participation SET (instrument_id, year) = (SELECT instrument_id, year FROM operation WHERE operation.id = operation_id)
      WHERE partner_id IS NOT NULL AND operation_id IN ${ids}`,
  )
  run(
    db,
    sql`
      UPDATE participation SET grant_amount = (
        SELECT CASE WHEN EXISTS (
          SELECT 1 FROM participation AS part
          WHERE part.operation_id = operation.id AND part.partner_id IS NOT NULL AND part.grant_amount IS NOT NULL
        ) THEN NULL ELSE coalesce(operation.grant_amount, operation.eu_amount) END
        FROM operation WHERE operation.id = operation_id)
      WHERE partner_id IS NULL AND operation_id IN ${ids}`,
  )
  return new Set(
    all(db, db.from.selectFrom('participation').select('organisation_id').distinct().where('operation_id', 'in', ids)).map(
      ({ organisation_id }) => organisation_id,
    ),
  )
}
