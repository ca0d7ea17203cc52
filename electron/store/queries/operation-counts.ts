import { sql } from 'kysely'
import type { ReadDb } from '../file/handles.ts'
import { operationGrant } from './operation-grant.ts'

/** Number, years and grants of operations by instrument and currency, an unnamed currency last; the caller says of which. */
export function operationCounts(db: ReadDb) {
  return db.from
    .selectFrom('operation')
    .select(({ fn }) => [
      'instrument_id',
      'currency',
      fn.countAll<number>().as('operations'),
      fn.min<number | null>('year').as('first_year'),
      fn.max<number | null>('year').as('last_year'),
      sql<number | null>`sum(${operationGrant})`.as('grant'),
    ])
    .groupBy(['instrument_id', 'currency'])
    .orderBy(sql`instrument_id, currency IS NULL, currency`)
}
