import type { BudgetPartInput } from '#core/contract/instruments.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'

/** Puts a part of an instrument's budget by hand: a new one, or another for `id`. Gives its id. Refuses `not_found`, `duplicate_budget`. */
export function putBudget(db: WriteDb, instrument: number, part: BudgetPartInput, id: number | null): number {
  touch(db, instrument)
  return writeBudget(db, instrument, part, id)
}

/** The same without a sign that a person did it. */
export function writeBudget(db: WriteDb, instrument: number, part: BudgetPartInput, id: number | null): number {
  const parts = all(
    db,
    db.from.selectFrom('instrument_budget').select(['id', 'source', 'year', 'currency']).where('instrument_id', '=', instrument),
  )
  if (id !== null && parts.every((one) => one.id !== id)) throw new Refusal('not_found')
  const { source, year, currency } = part
  if (parts.some((one) => one.id !== id && one.source === source && one.year === year && one.currency === currency))
    throw new Refusal('duplicate_budget')
  if (id === null) return run(db, db.into.insertInto('instrument_budget').values({ instrument_id: instrument, ...part })).id
  run(db, db.into.updateTable('instrument_budget').set(part).where('id', '=', id))
  return id
}

/** Refuses `not_found`. */
export function removeBudget(db: WriteDb, id: number): void {
  const { changes } = run(db, db.into.deleteFrom('instrument_budget').where('id', '=', id))
  if (changes === 0) throw new Refusal('not_found')
}

/** What is set by hand is invented no more, and stays when the delivery that made the instrument is taken back. Refuses `not_found`. */
function touch(db: WriteDb, instrument: number): void {
  const row = first(db, db.from.selectFrom('instrument').select('invented_fields').where('id', '=', instrument))
  if (!row) throw new Refusal('not_found')
  const invented = (JSON.parse(row.invented_fields) as string[]).filter((field) => field !== 'budgets')
  const invented_fields = JSON.stringify(invented)
  run(db, db.into.updateTable('instrument').set({ invented_fields, edited: 1 }).where('id', '=', instrument))
}
