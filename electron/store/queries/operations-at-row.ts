import { sql } from 'kysely'
import { all, type ReadDb } from '../file/handles.ts'

/** An operation by what it is called. */
export interface CalledOperation {
  readonly id: number
  readonly code: string | null
  readonly title: string | null
}

/**
 * Operations that a row of a delivered sheet tells something of: as it stands now, as it stood before a later delivery, as repeated, and by
 * its partners and payments.
 */
export function operationsAtRow(db: ReadDb, { sheet, row }: { readonly sheet: number; readonly row: number }): CalledOperation[] {
  return all(
    db,
    sql<CalledOperation>`
      WITH joined (partner_id, payment_id) AS (
        SELECT partner_id, payment_id FROM joined_confirmation WHERE sheet_id = ${sheet} AND row = ${row}
        UNION SELECT partner_id, payment_id FROM joined_revision WHERE from_sheet_id = ${sheet} AND before ->> '$.row.row' = ${row}
      )
      SELECT id, code, title FROM operation WHERE id IN (
        SELECT id FROM operation WHERE sheet_id = ${sheet} AND row = ${row}
        UNION SELECT operation_id FROM operation_confirmation WHERE sheet_id = ${sheet} AND row = ${row}
        UNION SELECT operation_id FROM operation_revision WHERE from_sheet_id = ${sheet} AND before ->> 'row' = ${row}
        UNION SELECT operation_id FROM partner WHERE sheet_id = ${sheet} AND row = ${row}
        UNION SELECT operation_id FROM payment WHERE sheet_id = ${sheet} AND row = ${row}
        UNION SELECT operation_id FROM partner WHERE id IN (SELECT partner_id FROM joined)
        UNION SELECT operation_id FROM payment WHERE id IN (SELECT payment_id FROM joined)
      ) ORDER BY id`,
  )
}
