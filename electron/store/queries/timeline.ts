import { sql } from 'kysely'
import type { TimelineMaterial } from '#core/view/timeline.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { type Period, within } from './period.ts'

/** Operations of every instrument by the year of their start (else decision), from the covering index. */
export function startsByYear(db: ReadDb, period: Period): TimelineMaterial['starts'] {
  return all(
    db,
    sql<TimelineMaterial['starts'][number]>`
      SELECT instrument_id AS instrument, year, count(*) AS operations FROM operation
      WHERE instrument_id IS NOT NULL AND ${within(period, 'year')}
      GROUP BY instrument_id, year ORDER BY instrument_id, year`,
  )
}
