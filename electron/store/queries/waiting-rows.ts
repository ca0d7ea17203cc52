import { sql } from 'kysely'
import { groupedBy } from '#core/model/grouped.ts'
import { columnLetter } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import type { SheetIssue } from '#core/sheet/records.ts'
import { all, type ReadDb } from '../file/handles.ts'

const examplesKept = 10

/** Payments and indicators of each sheet that wait for an operation of their code now, as an issue of the sheet. */
export function waitingRows(db: ReadDb): ReadonlyMap<number, (layout: Layout) => SheetIssue> {
  const sums = all(
    db,
    sql<{ sheet: number; currency: string | null; rows: number; amount: number | null }>`
      SELECT * FROM (SELECT sheet_id AS sheet, currency, count(*) AS rows, sum(amount) AS amount FROM payment
      WHERE removed = 0 AND operation_id IS NULL GROUP BY sheet_id, currency
      UNION ALL SELECT sheet_id, NULL, count(*), NULL FROM indicator WHERE operation_key <> '' AND removed = 0 AND operation_id IS NULL GROUP BY sheet_id)
      ORDER BY sheet, currency IS NULL, currency`,
  )
  return new Map(
    [...groupedBy(sums, ({ sheet }) => sheet)].map(([sheet, parts]) => [
      sheet,
      ({ columns: { operation_code: column } }: Layout): SheetIssue => ({
        code: 'unknown_operation',
        field: 'operation_code',
        count: parts.reduce((sum, { rows }) => sum + rows, 0),
        examples: firstWaiting(db, sheet).map(({ row, code }) => ({
          row,
          column: column === undefined ? null : columnLetter(column),
          value: code,
        })),
        ...(parts.some(({ amount }) => amount !== null)
          ? { stake: parts.flatMap(({ amount, currency }) => (amount === null ? [] : [{ amount, currency }])) }
          : {}),
      }),
    ]),
  )
}

function firstWaiting(db: ReadDb, sheet: number): { row: number; code: string }[] {
  return all(
    db,
    sql<{ row: number; code: string }>`
      SELECT row, code FROM payment WHERE sheet_id = ${sheet} AND removed = 0 AND operation_id IS NULL
      UNION ALL SELECT row, code FROM indicator WHERE sheet_id = ${sheet} AND operation_key <> '' AND removed = 0 AND operation_id IS NULL
      ORDER BY row LIMIT ${examplesKept}`,
  )
}
