import type { DeliveredOperation } from '#core/plan/differences.ts'
import { wholeFields } from '#core/contract/corrections.ts'
import { first, prepare, type WriteDb } from '../file/handles.ts'
import {
  asCorrected,
  asDelivered,
  type OperationCorrection,
  participantIsCorrected,
  readCorrection,
} from '../queries/delivered-operations.ts'
import { operationWriter } from './operation-writer.ts'

/** What a delivery says of an operation, and where. */
export interface DeliveredRow extends DeliveredOperation {
  readonly sheet: number
  readonly row: number
}

/** What an operation holds once corrections are laid over what is delivered. */
export interface HeldOperation extends DeliveredOperation {
  /** Who takes part was corrected by hand: it does not follow the delivery. */
  readonly participantIsCorrected: boolean
}

/** Writes what deliveries say of known operations; what was corrected by hand stays, and remembers what is delivered now. */
export interface DeliveredValues {
  write(operation: number, delivered: DeliveredRow): HeldOperation
  /** The operation without its corrections. */
  withoutCorrections(operation: number, held: DeliveredOperation): DeliveredOperation
}

export function deliveredValues(db: WriteDb): DeliveredValues {
  const operations = operationWriter(db)
  const stored = prepare(
    db,
    db.from
      .selectFrom('correction')
      .select(['operation_id', 'field', 'delivered', 'corrected'])
      .where('operation_id', '=', 0)
      .where('field', 'not in', wholeFields),
  )
  const remember = prepare(
    db,
    db.into.updateTable('correction').set({ delivered: 'null' }).where('operation_id', '=', 0).where('field', '=', ''),
  )
  // Most projects have none; then nothing is looked up for each operation.
  const any =
    first(db, db.from.selectFrom('correction').select('id').where('operation_id', 'is not', null)) !== undefined ||
    first(db, db.from.selectFrom('removed_operation').select('id')) !== undefined
  const correctionsOf = (operation: number): readonly OperationCorrection[] =>
    any ? stored.all(operation, ...wholeFields).map(readCorrection) : []

  return {
    write(operation, { sheet, row, instrument, values }) {
      const corrections = correctionsOf(operation)
      const delivered = { instrument, values }
      for (const { field } of corrections)
        remember.run(JSON.stringify(field === 'instrument' ? instrument : values[field]), operation, field)
      const held = asCorrected(delivered, corrections)
      operations.update(operation, sheet, held.instrument, { row, ...held.values })
      return { ...held, participantIsCorrected: participantIsCorrected(corrections) }
    },
    withoutCorrections: (operation, held) => asDelivered(held, correctionsOf(operation)),
  }
}
