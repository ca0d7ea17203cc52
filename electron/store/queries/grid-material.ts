import { sql } from 'kysely'
import type { IndicatorFacts } from '#core/matrix/cell-story.ts'
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
export function indicatorFacts(db: ReadDb): IndicatorFacts[] {
  return all(
    db,
    sql<IndicatorFacts>`
      SELECT indicator.id, coalesce(indicator.instrument_id, operation.instrument_id) AS instrument,
        coalesce(indicator.name, indicator.indicator_code) AS name, indicator.indicator_code AS code, indicator.unit, indicator.baseline,
        coalesce(indicator.target, (SELECT target FROM indicator_target WHERE indicator_id = indicator.id ORDER BY year DESC LIMIT 1)) AS target,
        (SELECT achieved FROM indicator_value WHERE indicator_id = indicator.id ORDER BY year DESC LIMIT 1) AS achieved
      FROM indicator LEFT JOIN operation ON operation.id = indicator.operation_id
      WHERE indicator.removed = 0 AND coalesce(indicator.instrument_id, operation.instrument_id) IS NOT NULL
      ORDER BY indicator.id`,
  )
}
