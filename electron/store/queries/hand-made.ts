import { first, type ReadDb } from '../file/handles.ts'

/** Key of the source of what was made by hand; no list has it, so that no delivery goes on with it. */
export const handSource = 'hand'

/** Who made something by hand, and the correction that lists it. */
export interface MadeByHand {
  readonly correction: number
  readonly who: string
  readonly at: string
  readonly note: string | null
}

/** Null where the operation came with a delivery, or is not there. */
export function operationByHand(db: ReadDb, operation: number): MadeByHand | null {
  return (
    first(
      db,
      db.from
        .selectFrom('correction')
        .select(['id as correction', 'who', 'at', 'note'])
        .where('operation_id', '=', operation)
        .where('field', '=', 'new_operation'),
    ) ?? null
  )
}
