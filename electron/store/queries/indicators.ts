import { sql } from 'kysely'
import type { IndicatorEntry } from '#core/contract/instruments.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { columnLetter } from '#core/sheet/cells.ts'
import type { IndicatorColumns, Layout } from '#core/sheet/layout.ts'
import { all, first, type ReadDb } from '../file/handles.ts'

const mostShown = 200

/** Indicators of an instrument, then those of its operations, each figure with its cell. */
export function indicatorsOf(db: ReadDb, instrument: number): { total: number; indicators: IndicatorEntry[] } {
  const concerned = sql`
    FROM indicator LEFT JOIN operation ON operation.id = indicator.operation_id
    WHERE indicator.removed = 0 AND (indicator.instrument_id = ${instrument} OR operation.instrument_id = ${instrument})`
  const total = first(db, sql<{ total: number }>`SELECT count(*) AS total ${concerned}`)!.total
  const ids = all(
    db,
    sql<{ id: number }>`
      SELECT indicator.id AS id ${concerned}
      ORDER BY operation.id IS NOT NULL, operation.code, indicator.row, indicator.id LIMIT ${mostShown}`,
  ).map(({ id }) => id)
  return { total, indicators: indicatorEntries(db, ids) }
}

/** What sheets say of these indicators, in this order, each figure with its cell. */
export function indicatorEntries(db: ReadDb, ids: readonly number[]): IndicatorEntry[] {
  const reached = groupedBy(
    all(
      db,
      db.from
        .selectFrom('indicator_value')
        .select(['indicator_id', 'year', 'achieved', 'row', 'column'])
        .where('indicator_id', 'in', ids)
        .orderBy('year'),
    ),
    ({ indicator_id }) => indicator_id,
  )
  const targets = groupedBy(
    all(
      db,
      db.from
        .selectFrom('indicator_target')
        .select(['indicator_id', 'year', 'target', 'row', 'column'])
        .where('indicator_id', 'in', ids)
        .orderBy('year'),
    ),
    ({ indicator_id }) => indicator_id,
  )
  const rows = all(
    db,
    db.from
      .selectFrom('indicator')
      .innerJoin('delivered_sheet', 'delivered_sheet.id', 'indicator.sheet_id')
      .innerJoin('delivery', 'delivery.id', 'delivered_sheet.delivery_id')
      .selectAll('indicator')
      .select(['delivered_sheet.layout', 'delivered_sheet.name as sheet_name', 'delivery.file'])
      .where('indicator.id', 'in', ids),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const columns = new Map<number, IndicatorColumns | undefined>()
  const columnsOf = (sheet: number, layout: string): IndicatorColumns | undefined => {
    if (!columns.has(sheet)) columns.set(sheet, (JSON.parse(layout) as Layout).indicators)
    return columns.get(sheet)
  }
  return ids.map((id): IndicatorEntry => {
    const row = byId.get(id)!
    const at = columnsOf(row.sheet_id, row.layout)
    const figure = (value: number | null, column: number | null | undefined) =>
      value === null ? null : { value, row: row.row, column: column === null || column === undefined ? null : columnLetter(column) }
    return {
      id,
      operation: row.code,
      name: row.name,
      code: row.indicator_code,
      unit: row.unit,
      baseline: figure(row.baseline, at?.baseline),
      target: figure(row.target, at?.target),
      targetYear: row.target_year,
      targets: (targets.get(id) ?? []).map((one) => ({
        year: one.year,
        value: one.target,
        row: one.row,
        column: columnLetter(one.column),
      })),
      achieved: (reached.get(id) ?? []).map((one) => ({
        year: one.year,
        value: one.achieved,
        row: one.row,
        column: columnLetter(one.column),
      })),
      source: { sheet: row.sheet_id, file: row.file, sheetName: row.sheet_name, row: row.row },
    }
  })
}
