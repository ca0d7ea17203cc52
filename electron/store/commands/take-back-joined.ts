import { sql } from 'kysely'
import { all, run, type WriteDb } from '../file/handles.ts'
import { indicatorValues } from './indicator-values.ts'
import { indicatorRows, partnerRows, paymentRows } from './joined-rows.ts'
import { partnerParticipations, settlePartnerFacts } from './partner-participations.ts'

/** What was taken back of lists that join operations, and whom it concerns. */
export interface JoinedBack {
  readonly removed: number
  readonly restored: number
  readonly organisations: ReadonlySet<number>
  readonly instruments: ReadonlySet<number>
  /** To be called once the operations of the sheets are gone: gives those that stay their own figures back, and tells whom that concerns. */
  readonly settle: () => ReadonlySet<number>
}

/** Later sheets that changed rows of these, brought them again, or name partners of operations that came with these (but for those added by hand); the last first, each with how many. */
export function laterJoined(db: WriteDb, sheets: readonly number[]): { readonly sheet: number; readonly rows: number }[] {
  const these = sql`(${sql.join(sheets)})`
  return all(
    db,
    sql<{ sheet: number; rows: number }>`
      SELECT sheet, count(*) AS rows FROM (SELECT sheet_id AS sheet FROM joined_revision WHERE from_sheet_id IN ${these} AND sheet_id NOT IN ${these}
      UNION ALL SELECT sheet_id FROM joined_confirmation WHERE from_sheet_id IN ${these} AND sheet_id NOT IN ${these}
      UNION ALL SELECT partner.sheet_id FROM operation JOIN partner ON partner.operation_id = operation.id
        WHERE operation.sheet_id IN ${these} AND partner.sheet_id NOT IN ${these} AND partner.key NOT GLOB 'h:*'
        AND NOT EXISTS (SELECT 1 FROM operation_revision WHERE operation_id = operation.id AND operation_revision.sheet_id IN ${these})
      ) GROUP BY sheet ORDER BY sheet DESC`,
  )
}

/** Removes the partners, payments and indicators that these sheets brought, and gives those that they changed their values back. */
export function takeBackJoined(db: WriteDb, sheets: readonly number[]): JoinedBack {
  const these = sql`(${sql.join(sheets)})`
  const before = all(
    db,
    sql<{ organisation: number; operation: number; instrument: number | null }>`
      SELECT organisation_id AS organisation, participation.operation_id AS operation, instrument_id AS instrument
      FROM partner JOIN participation ON partner_id = partner.id WHERE partner.sheet_id IN ${these}`,
  )
  const organisations = new Set(before.map(({ organisation }) => organisation))
  const operations = new Set(before.map(({ operation }) => operation))
  const participations = partnerParticipations(db)
  const partners = partnerRows(db).restore(sheets)
  for (const { id, besides: participation } of partners) {
    participations.remove(id)
    if (participation === null) continue
    participations.restore(participation)
    organisations.add(participation['organisation_id'] as number)
    operations.add(participation['operation_id'] as number)
  }
  const payments = paymentRows(db).restore(sheets)
  const indicators = indicatorRows(db).restore(sheets)
  const reached = indicatorValues(db)
  for (const { id, besides } of indicators) if (besides !== null) reached.restore(id, besides)
  run(db, db.into.deleteFrom('joined_confirmation').where('sheet_id', 'in', sheets))
  const removed =
    run(db, db.into.deleteFrom('partner').where('sheet_id', 'in', sheets)).changes +
    run(db, db.into.deleteFrom('payment').where('sheet_id', 'in', sheets)).changes +
    run(db, db.into.deleteFrom('indicator').where('sheet_id', 'in', sheets)).changes
  return {
    removed,
    restored: partners.length + payments.length + indicators.length,
    organisations,
    instruments: new Set(before.flatMap(({ instrument }) => instrument ?? [])),
    settle: () => settlePartnerFacts(db, [...operations]),
  }
}
