import { sql } from 'kysely'
import type { GoesWithDelivery } from '#core/contract/deliveries.ts'
import { all, first, type ReadDb } from '../file/handles.ts'

/**
 * What was done by hand that a delivery takes along when it is taken back: corrections of operations, partners and organisations that only
 * it holds go; decisions on such organisations stay logged, without effect until a delivery names them again.
 */
export function goesWithDelivery(db: ReadDb, delivery: number): GoesWithDelivery {
  const sheets = all(db, db.from.selectFrom('delivered_sheet').select('id').where('delivery_id', '=', delivery)).map(({ id }) => id)
  const these = sql`(SELECT value FROM json_each(${JSON.stringify(sheets)}))`
  return first(
    db,
    sql<GoesWithDelivery>`
      WITH leaving AS MATERIALIZED (
        -- brought by it, not changed by it, and not held by a later one
        SELECT id FROM (SELECT id, sheet_id FROM operation UNION ALL SELECT id, parked ->> '$[0].row.sheet_id' FROM removed_operation) AS one
        WHERE sheet_id IN ${these}
          AND NOT EXISTS (SELECT 1 FROM operation_revision WHERE operation_id = one.id AND sheet_id IN ${these})
          AND NOT EXISTS (
            SELECT 1 FROM operation_confirmation AS repeated
            WHERE repeated.operation_id = one.id AND repeated.sheet_id > one.sheet_id AND repeated.sheet_id NOT IN ${these})
      ), partner_leaving AS MATERIALIZED (
        SELECT id FROM partner
        WHERE sheet_id IN ${these} AND NOT EXISTS (SELECT 1 FROM joined_revision WHERE partner_id = partner.id AND sheet_id IN ${these})
        UNION SELECT id FROM partner WHERE operation_id IN leaving
      ), left_alone AS MATERIALIZED (
        SELECT organisation_id AS id FROM participation WHERE operation_id IN leaving OR partner_id IN partner_leaving
        EXCEPT SELECT organisation_id FROM participation
          WHERE operation_id NOT IN leaving AND (partner_id IS NULL OR partner_id NOT IN partner_leaving)
        EXCEPT SELECT organisation_id FROM removed_part WHERE partner_id NOT IN partner_leaving
        EXCEPT SELECT organisation_id FROM removed_participant WHERE operation_id NOT IN leaving
        EXCEPT SELECT part.value ->> 'organisation' FROM operation_revision, json_each(before, '$.participations') AS part
          WHERE operation_id NOT IN leaving
      ), decided AS MATERIALIZED (
        SELECT id, a_id, b_id FROM identity_decision WHERE reverted_at IS NULL
      )
      SELECT (
        SELECT count(*) FROM correction
        WHERE operation_id IN leaving OR partner_id IN partner_leaving OR organisation_id IN (
          SELECT organisation.id FROM organisation JOIN delivery ON delivery.id = made_by
          WHERE organisation.id IN left_alone AND (delivery.id = ${delivery} OR taken_back_at IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM decided WHERE a_id = organisation.id OR b_id = organisation.id))
      ) + (
        SELECT count(*) FROM removed_operation, json_each(parked) AS part
        WHERE removed_operation.id IN leaving AND part.value ->> 'table' = 'correction'
      ) AS corrections,
      (SELECT count(*) FROM decided WHERE a_id IN left_alone OR b_id IN left_alone) AS decisions`,
  )!
}
