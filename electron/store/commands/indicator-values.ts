import type { IndicatorRow } from '#core/plan/indicator-rows.ts'
import { prepare, type WriteDb } from '../file/handles.ts'
import type { Kept } from './joined-rows.ts'

interface KeptTarget {
  readonly year: number | null
  readonly target: number
  readonly row: number
  readonly column: number
}

interface KeptValue {
  readonly year: number | null
  readonly achieved: number
  readonly row: number
  readonly column: number
}

/** Values that indicators reached and targets of years before the last, written with their rows. */
export function indicatorValues(db: WriteDb) {
  const insert = prepare(db, db.into.insertInto('indicator_value').values({ indicator_id: 0, year: 0, achieved: 0, row: 1, column: 0 }))
  const held = prepare(
    db,
    db.from.selectFrom('indicator_value').select(['year', 'achieved', 'row', 'column']).where('indicator_id', '=', 0).orderBy('year'),
  )
  const remove = prepare(db, db.into.deleteFrom('indicator_value').where('indicator_id', '=', 0))
  const insertTarget = prepare(
    db,
    db.into.insertInto('indicator_target').values({ indicator_id: 0, year: 0, target: 0, row: 1, column: 0 }),
  )
  const heldTargets = prepare(
    db,
    db.from.selectFrom('indicator_target').select(['year', 'target', 'row', 'column']).where('indicator_id', '=', 0).orderBy('year'),
  )
  const removeTargets = prepare(db, db.into.deleteFrom('indicator_target').where('indicator_id', '=', 0))
  const writeTargets = (id: number, targets: readonly KeptTarget[]): void => {
    for (const { year, target, row, column } of targets) insertTarget.run(id, year, target, row, column)
  }
  const write = (id: number, values: readonly KeptValue[]): void => {
    for (const { year, achieved, row, column } of values) insert.run(id, year, achieved, row, column)
  }
  return {
    insert(id: number, { values }: IndicatorRow): void {
      writeTargets(
        id,
        values.targets.map(({ year, value, row, column }) => ({ year, target: value, row, column })),
      )
      write(
        id,
        values.achieved.map(({ year, value, row, column }) => ({ year, achieved: value, row, column })),
      )
    },
    /** Takes the values off, to be kept. */
    take(id: number): Kept {
      const values = held.all(id)
      const targets = heldTargets.all(id)
      remove.run(id)
      removeTargets.run(id)
      return { values: JSON.stringify(values), targets: JSON.stringify(targets) }
    },
    restore(id: number, kept: Kept): void {
      remove.run(id)
      removeTargets.run(id)
      // Kept before targets were by year, it says nothing of them.
      writeTargets(id, JSON.parse((kept['targets'] ?? '[]') as string) as readonly KeptTarget[])
      write(id, JSON.parse(kept['values'] as string) as readonly KeptValue[])
    },
  }
}
