import type { HandOperation } from '#core/contract/corrections.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { DeliveredOperation } from '#core/plan/differences.ts'
import { operationFields, operationKey, type OperationValues } from '#core/plan/operation-key.ts'
import { all, run, type WriteDb } from '../file/handles.ts'
import { handSource, operationByHand } from '../queries/hand-made.ts'
import { nextOperation } from '../queries/known-project.ts'
import { organisationsOf, heldOperation, settleFigures, writeOperation } from './corrected-operation.ts'
import type { CorrectedBy } from './hand-partners.ts'
import { handSheet } from './hand-sheet.ts'
import { mustBeInstrument } from './instruments.ts'
import { writtenParticipant } from './named-participant.ts'
import { operationWriter } from './operation-writer.ts'

/** Makes an operation that no sheet holds and gives its id. Refuses `not_found`, `duplicate` where the instrument has one of the code. */
export function createOperation(db: WriteDb, given: HandOperation, { who, note }: CorrectedBy): number {
  mustBeInstrument(db, given.instrument)
  refuseSameCode(db, given, null)
  const { sheet, source, row } = handSheet(db, who)
  const id = nextOperation(db)
  operationWriter(db).insert({ id, source, key: `h:${id}`, ordinal: 1 }, sheet, given.instrument, { row, ...nothingSaid })
  const at = new Date().toISOString()
  const nothing = { delivered: 'null', delivered_then: 'null', corrected: 'null' }
  run(
    db,
    db.into.insertInto('correction').values({ operation_id: id, organisation_id: null, field: 'new_operation', ...nothing, who, at, note }),
  )
  write(db, id, given)
  return id
}

/** Gives an operation made by hand other values; who did that last is told beside it. Refuses `not_found`, `duplicate`. */
export function updateOperation(db: WriteDb, id: number, given: HandOperation, { who, note }: CorrectedBy): void {
  const made = operationByHand(db, id)
  if (!made) throw new Refusal('not_found', { operation: id })
  mustBeInstrument(db, given.instrument)
  refuseSameCode(db, given, id)
  run(
    db,
    db.into
      .updateTable('correction')
      .set({ who, at: new Date().toISOString(), note: note ?? made.note })
      .where('id', '=', made.correction),
  )
  write(db, id, given)
}

function write(db: WriteDb, id: number, given: HandOperation): void {
  const { values } = heldOperation(db, id)
  const { instrument, code, title, role, start, end, totalCost, grant, euAmount, currency, place, postcode, beneficiary } = given
  const named = beneficiary === undefined ? undefined : beneficiary === null ? null : writtenParticipant(db, beneficiary)
  writeHandMade(
    db,
    id,
    {
      instrument,
      values: {
        ...values,
        code,
        title,
        role,
        start,
        end,
        totalCost,
        grant,
        euAmount,
        currency,
        place,
        postcode,
        ...(named === undefined ? {} : { beneficiary: named?.name ?? null, taxId: named?.taxId ?? null, country: named?.country ?? null }),
      },
    },
    named?.organisation ?? null,
  )
}

/** Writes what is stated of an operation made by hand, and what the list of corrections calls it. */
export function writeHandMade(db: WriteDb, id: number, operation: DeliveredOperation, organisation: number | null = null): void {
  writeOperation(db, id, operation, organisation)
  run(
    db,
    db.into
      .updateTable('correction')
      .set({ corrected: JSON.stringify(operation.values.title ?? operation.values.code ?? '') })
      .where('operation_id', '=', id)
      .where('field', '=', 'new_operation'),
  )
}

/** Removes an operation that was made by hand, with its partners. */
export function removeHandOperation(db: WriteDb, id: number): void {
  const before = organisationsOf(db, id)
  const { instrument } = heldOperation(db, id)
  run(db, db.into.deleteFrom('partner').where('operation_id', '=', id))
  run(db, db.into.deleteFrom('operation').where('id', '=', id))
  settleFigures(db, id, before, [instrument])
}

/** Operations of deliveries with this code in the instrument: what would be counted twice. */
export function deliveredTwins(db: WriteDb, code: string, instrument: number | null): number[] {
  return all(
    db,
    db.from
      .selectFrom('operation')
      .select('id')
      .where('source_id', 'in', (query) => query.selectFrom('source').select('source.id').where('source.key', '<>', handSource))
      .where('key', '=', operationKey({ ...nothingSaid, code }))
      .where('instrument_id', 'is', instrument)
      .orderBy('id'),
  ).map(({ id }) => id)
}

/** Refuses `duplicate` where another operation of the instrument has the code. */
export function refuseSameCode(
  db: WriteDb,
  { code, instrument }: { readonly code: string | null; readonly instrument: number | null },
  self: number | null,
): void {
  if (code === null) return
  const others = all(
    db,
    db.from
      .selectFrom('operation')
      .innerJoin('source', 'source.id', 'source_id')
      .select(['operation.id', 'code'])
      .where('source.key', '=', handSource)
      .where('instrument_id', 'is', instrument),
  ).filter((other) => other.code !== null && keyOfCode(other.code) === keyOfCode(code) && other.id !== self)
  if (others.length > 0 || deliveredTwins(db, code, instrument).length > 0) throw new Refusal('duplicate', { name: code })
}

function keyOfCode(code: string): string {
  return operationKey({ ...nothingSaid, code })
}

const nothingSaid = Object.fromEntries(operationFields.map((field) => [field, null])) as unknown as OperationValues
