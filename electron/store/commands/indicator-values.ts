import type { IndicatorRow } from '#core/plan/indicator-rows.ts'
import { prepare, type WriteDb } from '../file/handles.ts'
import type { Kept } from './joined-rows.ts'

interface KeptValue {
  readonly year: number | null
  readonly achieved: number
  readonly row: number
  readonly column: number
}

/** Values that indicators reached, written with their rows. */
export function indicatorValues(db: WriteDb) {
  const insert = prepare(db, db.into.insertInto('indicator_value').values({ indicator_id: 0, year: 0, achieved: 0, row: 1, column: 0 }))
  const held = prepare(
    db,
    db.from.selectFrom('indicator_value').select(['year', 'achieved', 'row', 'column']).where('indicator_id', '=', 0).orderBy('year'),
  )
  const remove = prepare(db, db.into.deleteFrom('indicator_value').where('indicator_id', '=', 0))
  const write = (id: number, values: readonly KeptValue[]): void => {
    for (const { year, achieved, row, column } of values) insert.run(id, year, achieved, row, column)
  }
  return {
    insert(id: number, { values }: IndicatorRow): void {
      write(
        id,
        values.achieved.map(({ year, value, row, column }) => ({ year, achieved: value, row, column })),
      )
    },
    /** Takes the values off, to be kept. */
    take(id: number): Kept {
      const values = held.all(id)
      remove.run(id)
      return { values: JSON.stringify(values) }
    },
    restore(id: number, kept: Kept): void {
      remove.run(id)
      write(id, JSON.parse(kept['values'] as string) as readonly KeptValue[])
    },
  }
}
