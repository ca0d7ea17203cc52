import type { Evaluation } from '#core/contract/evaluations.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { run, type WriteDb } from '../file/handles.ts'
import { listEvaluations } from '../queries/evaluations.ts'
import { mustBeInstrument } from './instruments.ts'

type Changes = { readonly [Field in keyof Evaluation]?: Evaluation[Field] | undefined }

/** Adds an evaluation to the inventory. Refuses `not_found` for an instrument that is not there, `invalid`. */
export function createEvaluation(db: WriteDb, evaluation: Evaluation, inventedFields: readonly string[] = []): number {
  refuseBackwards(evaluation)
  const { id } = run(
    db,
    db.into.insertInto('evaluation').values({ ...columnsOf(evaluation), invented_fields: JSON.stringify(inventedFields) }),
  )
  putInstruments(db, id, evaluation.instruments)
  return id
}

/** Changes the fields given; what was invented and is now set by hand loses its mark. Refuses `not_found`, `invalid`. */
export function updateEvaluation(db: WriteDb, id: number, changes: Changes): void {
  const row = listEvaluations(db).find((one) => one.id === id)
  if (!row) throw new Refusal('not_found')
  const { id: _, inventedFields, ...before } = row
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<Evaluation>
  const after: Evaluation = { ...before, ...given }
  refuseBackwards(after)
  const invented = inventedFields.filter((field) => !(field in given))
  run(
    db,
    db.into
      .updateTable('evaluation')
      .set({ ...columnsOf(after), invented_fields: JSON.stringify(invented) })
      .where('id', '=', id),
  )
  if (given.instruments !== undefined) putInstruments(db, id, given.instruments)
}

/** Removes evaluations from the inventory. Those that are gone already are none. */
export function removeEvaluations(db: WriteDb, ids: readonly number[]): void {
  run(db, db.into.deleteFrom('evaluation').where('id', 'in', ids))
}

function putInstruments(db: WriteDb, evaluation_id: number, instruments: readonly number[]): void {
  const wanted = new Set(instruments)
  for (const instrument of wanted) mustBeInstrument(db, instrument)
  run(
    db,
    db.into
      .deleteFrom('evaluation_instrument')
      .where('evaluation_id', '=', evaluation_id)
      .where('instrument_id', 'not in', [...wanted]),
  )
  for (const instrument_id of wanted)
    run(
      db,
      db.into
        .insertInto('evaluation_instrument')
        .values({ evaluation_id, instrument_id })
        .onConflict((conflict) => conflict.doNothing()),
    )
}

function refuseBackwards({ start, end }: Evaluation): void {
  if (start !== null && end !== null && start.slice(0, end.length) > end) throw new Refusal('invalid', { field: 'end' })
}

function columnsOf(one: Evaluation) {
  return {
    title: one.title,
    state: one.state,
    evaluator: one.evaluator || null,
    start: one.start,
    end: one.end,
    methods: JSON.stringify([...new Set(one.methods)]),
    criteria: JSON.stringify([...new Set(one.criteria)]),
    data_used: one.dataUsed || null,
    consequence: one.consequence || null,
    reference: one.reference || null,
    whole_mix: one.wholeMix ? (1 as const) : (0 as const),
  }
}
