import { operationFields, type OperationValues } from '#core/plan/operation-key.ts'
import type { OperationRecord } from '#core/sheet/records.ts'
import { prepare, type SqlValue, type WriteDb } from '../file/handles.ts'
import { valueColumns } from '../queries/operation-values.ts'

/** Writes operations and the index of their words. */
export interface OperationWriter {
  insert(
    place: { readonly id: number; readonly uuid: Uint8Array; readonly source: number; readonly key: string; readonly ordinal: number },
    sheet: number,
    instrument: number | null,
    record: OperationRecord,
  ): void
  /** Replaces all values. */
  update(id: number, sheet: number, instrument: number | null, record: OperationRecord): void
}

/** What an operation is found by. */
export function wordsOf({ title, code, beneficiary }: Pick<OperationValues, 'title' | 'code' | 'beneficiary'>): string {
  return `${title ?? ''} ${code ?? ''} ${beneficiary ?? ''}`
}

export function operationWriter(db: WriteDb): OperationWriter {
  const noValues = Object.fromEntries(operationFields.map((field) => [valueColumns[field], null]))
  const insert = prepare(
    db,
    db.into.insertInto('operation').values({
      id: 0,
      uuid: new Uint8Array(),
      source_id: 0,
      key: '',
      ordinal: 1,
      sheet_id: 0,
      row: 1,
      instrument_id: null,
      ...noValues,
    }),
  )
  const update = prepare(
    db,
    db.into
      .updateTable('operation')
      .set({ sheet_id: 0, row: 1, instrument_id: null, ...noValues })
      .where('id', '=', 0),
  )
  const addWords = prepare(db, db.into.insertInto('operation_words').values({ rowid: 0, words: '' }))
  const replaceWords = prepare(db, db.into.replaceInto('operation_words').values({ rowid: 0, words: '' }))
  return {
    insert({ id, uuid, source, key, ordinal }, sheet, instrument, record) {
      insert.run(id, uuid, source, key, ordinal, sheet, record.row, instrument, ...valuesOf(record))
      addWords.run(id, wordsOf(record))
    },
    update(id, sheet, instrument, record) {
      update.run(sheet, record.row, instrument, ...valuesOf(record), id)
      replaceWords.run(id, wordsOf(record))
    },
  }
}

function valuesOf(record: OperationRecord): SqlValue[] {
  return operationFields.map((field) => record[field])
}
