import { type OperationValues, operationFields } from '#core/plan/operation-key.ts'
import { prepare, type WriteDb } from '../file/handles.ts'
import { operationValues, valueColumnList } from '../queries/operation-values.ts'
import { deliveredValues } from './delivered-values.ts'
import type { StoredParticipation } from './participation-writer.ts'

/** An operation as deliveries had it before one changed it. */
export interface OperationBefore {
  readonly sheet: number
  readonly row: number
  readonly instrument: number | null
  readonly values: OperationValues
  readonly participations: readonly StoredParticipation[]
  /** The list that it was of, where the delivery made it another's. */
  readonly home?: OperationHome
}

/** The list that an operation is of, and what it is known by there. */
export interface OperationHome {
  readonly source: number
  readonly key: string
  readonly ordinal: number
}

/** Keeps what a delivery is about to change. */
export interface Revisions {
  /** The operation as it stands; what `keep` writes. */
  read(operation: number, participations: readonly StoredParticipation[]): OperationBefore
  keep(operation: number, sheet: number, before: OperationBefore): void
}

export function revisions(db: WriteDb): Revisions {
  const delivered = deliveredValues(db)
  const stored = prepare(
    db,
    db.from
      .selectFrom('operation')
      .select(['sheet_id', 'row', 'instrument_id', ...valueColumnList])
      .where('id', '=', 0),
  )
  const insert = prepare(
    db,
    db.into.insertInto('operation_revision').values({ operation_id: 0, sheet_id: 0, from_sheet_id: 0, before: '{}' }),
  )
  return {
    read(operation, participations) {
      const row = stored.first(operation)
      if (!row) throw new Error(`operation ${operation} is not there`)
      const { instrument, values } = delivered.withoutCorrections(operation, {
        instrument: row.instrument_id,
        values: operationValues(row),
      })
      return { sheet: row.sheet_id, row: row.row, instrument, values, participations }
    },
    keep(operation, sheet, before) {
      insert.run(operation, sheet, before.sheet, JSON.stringify(before))
    },
  }
}

/** A kept revision, with values that JSON left out as null; of schema 1 it says nothing of what the rules found. */
export function readRevision(json: string): OperationBefore {
  const before = JSON.parse(json) as OperationBefore
  const values = Object.fromEntries(operationFields.map((field) => [field, before.values[field] ?? null])) as unknown as OperationValues
  return { ...before, values, participations: before.participations.map((one) => ({ ...one, found: one.found ?? null })) }
}
