import type { EvaluationRow } from '#core/contract/evaluations.ts'
import { groupedBy } from '#core/model/grouped.ts'
import type { EvaluationCriterion } from '#core/model/vocabulary.ts'
import { all, type ReadDb } from '../file/handles.ts'

/** All evaluations by start, those without one last. */
export function listEvaluations(db: ReadDb): EvaluationRow[] {
  const instruments = groupedBy(
    all(db, db.from.selectFrom('evaluation_instrument').selectAll().orderBy('evaluation_id').orderBy('instrument_id')),
    (row) => row.evaluation_id,
  )
  const rows = all(
    db,
    db.from
      .selectFrom('evaluation')
      .selectAll()
      .orderBy(({ eb }) => eb('start', 'is', null))
      .orderBy('start')
      .orderBy('id'),
  )
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    state: row.state,
    evaluator: row.evaluator,
    start: row.start,
    end: row.end,
    methods: JSON.parse(row.methods) as string[],
    criteria: JSON.parse(row.criteria) as EvaluationCriterion[],
    dataUsed: row.data_used,
    consequence: row.consequence,
    reference: row.reference,
    wholeMix: row.whole_mix === 1,
    instruments: (instruments.get(row.id) ?? []).map(({ instrument_id }) => instrument_id),
    inventedFields: JSON.parse(row.invented_fields) as string[],
  }))
}
