import { sql } from 'kysely'
import type { IndicatorEvidence } from '#core/matrix/cell-story.ts'
import type { GridMaterial, ProfileFacts } from '#core/matrix/matrix-context.ts'
import type { LevelOfGovernment } from '#core/model/vocabulary.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { listTaxonomies } from './taxonomies.ts'

/** What profiles say of levels of government and TRL. */
export function profileFacts(db: ReadDb): ProfileFacts[] {
  return all(
    db,
    db.from.selectFrom('instrument').select(['id', 'level', 'level_decided', 'level_financed', 'trl_from', 'trl_to']).orderBy('id'),
  ).map(({ id, level, level_decided, level_financed, trl_from, trl_to }) => ({
    id,
    decided: level_decided,
    financed: JSON.parse(level_financed) as LevelOfGovernment[],
    managed: level,
    trl: trl_from === null || trl_to === null ? null : ([trl_from, trl_to] as const),
  }))
}

/** Terms of every taxonomy, each right below its parent. */
export function taxonomyTerms(db: ReadDb): ReturnType<GridMaterial['taxonomies']> {
  return listTaxonomies(db).map(({ id, terms }) => ({
    id,
    terms: terms.map(({ id: term, code, label, parent }) => ({ id: term, code, label, parent })),
  }))
}

/** Indicators of instruments and of their operations, with the last year's achievement; a target without a year, else the last year's. */
export function indicatorFacts(db: ReadDb): IndicatorEvidence[] {
  const rows = all(
    db,
    sql<{
      id: number
      instrument: number
      operation: number | null
      code: string | null
      name: string
      indicator_code: string | null
      unit: string | null
      target: number | null
      achieved: number | null
      year: number | null
      sheet: number
      row: number
      sheet_name: string
      file: string
    }>`
      SELECT indicator.id, coalesce(indicator.instrument_id, operation.instrument_id) AS instrument, operation.id AS operation, operation.code,
        indicator.name, indicator.indicator_code, indicator.unit,
        coalesce(indicator.target, (SELECT target FROM indicator_target WHERE indicator_id = indicator.id ORDER BY year DESC LIMIT 1)) AS target,
        last.achieved, last.year, indicator.sheet_id AS sheet, indicator.row, delivered_sheet.name AS sheet_name, delivery.file
      FROM indicator
      LEFT JOIN operation ON operation.id = indicator.operation_id
      LEFT JOIN indicator_value AS last ON last.rowid = (
        SELECT rowid FROM indicator_value WHERE indicator_id = indicator.id ORDER BY year DESC LIMIT 1)
      JOIN delivered_sheet ON delivered_sheet.id = indicator.sheet_id
      JOIN delivery ON delivery.id = delivered_sheet.delivery_id
      WHERE indicator.removed = 0 AND coalesce(indicator.instrument_id, operation.instrument_id) IS NOT NULL
      ORDER BY indicator.id`,
  )
  return rows.map((one) => ({
    id: one.id,
    instrument: one.instrument,
    operation: one.operation === null ? null : { id: one.operation, code: one.code },
    name: one.name,
    code: one.indicator_code,
    unit: one.unit,
    target: one.target,
    achieved: one.achieved,
    achievedYear: one.year,
    source: { sheet: one.sheet, file: one.file, sheetName: one.sheet_name, row: one.row },
  }))
}
