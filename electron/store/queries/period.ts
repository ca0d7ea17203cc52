import { sql } from 'kysely'
import type { MatrixFilter } from '#core/contract/matrices.ts'

/** Years of a question, both included; null where it asks for all times. Operations without a year lie in no period. */
export type Period = { readonly from: number; readonly to: number } | null

export function periodOf({ fromYear, toYear }: Pick<MatrixFilter, 'fromYear' | 'toYear'>): Period {
  return fromYear === undefined && toYear === undefined ? null : { from: fromYear ?? 0, to: toYear ?? 9999 }
}

/** Condition on a column that holds the year. */
export function within(period: Period, column: 'year' | 'operation.year' | 'participation.year') {
  return period === null ? sql<boolean>`TRUE` : sql<boolean>`${sql.ref(column)} BETWEEN ${period.from} AND ${period.to}`
}
