import { operationFields, type OperationValues, yearOf } from '#core/plan/operation-key.ts'
import { prepare, type SqlValue, type WriteDb } from '../file/handles.ts'
import { valueColumns } from '../queries/operation-values.ts'

/** An operation as it stands in a row of a sheet. */
interface OperationRow extends OperationValues {
  readonly row: number
}

type OperationField = (typeof operationFields)[number]

/** Writes operations and the index of their titles. */
export interface OperationWriter {
  insert(
    place: { readonly id: number; readonly source: number; readonly key: string; readonly ordinal: number },
    sheet: number,
    instrument: number | null,
    record: OperationRow,
  ): void
  /** Makes the titles of operations inserted with these ids searchable, both included: many at once take half the time. */
  indexTitles(first: number, last: number): void
  /** Replaces all values. */
  update(id: number, sheet: number, instrument: number | null, record: OperationRow): void
}

export function operationWriter(db: WriteDb): OperationWriter {
  const insertWith = (fields: readonly OperationField[]) =>
    prepare(
      db,
      db.into.insertInto('operation').values({
        id: 0,
        source_id: 0,
        key: '',
        ordinal: 1,
        sheet_id: 0,
        row: 1,
        instrument_id: null,
        year: null,
        ...Object.fromEntries(fields.map((field) => [valueColumns[field], null])),
      }),
    )
  // Binding a value takes longer than storing it: only fields that a row has filled so far are bound.
  let filled: readonly OperationField[] = []
  let blank: readonly OperationField[] = operationFields
  let insert = insertWith(filled)
  const fill = (record: OperationRow): void => {
    if (blank.every((field) => record[field] === null)) return
    filled = operationFields.filter((field) => filled.includes(field) || record[field] !== null)
    blank = operationFields.filter((field) => !filled.includes(field))
    insert = insertWith(filled)
  }
  const update = prepare(
    db,
    db.into
      .updateTable('operation')
      .set({
        sheet_id: 0,
        row: 1,
        instrument_id: null,
        year: null,
        ...Object.fromEntries(operationFields.map((field) => [valueColumns[field], null])),
      })
      .where('id', '=', 0),
  )
  const index = prepare(
    db,
    db.into
      .insertInto('operation_words')
      .columns(['rowid', 'words'])
      .expression(
        db.from
          .selectFrom('operation')
          .select(['id', 'title'])
          .$narrowType<{ title: string }>()
          .where('id', '>=', 0)
          .where('id', '<=', 0)
          .where('title', 'is not', null),
      ),
  )
  return {
    insert({ id, source, key, ordinal }, sheet, instrument, record) {
      fill(record)
      insert.run(id, source, key, ordinal, sheet, record.row, instrument, yearOf(record), ...valuesOf(record, filled))
    },
    update(id, sheet, instrument, record) {
      update.run(sheet, record.row, instrument, yearOf(record), ...valuesOf(record, operationFields), id)
    },
    indexTitles(first, last) {
      index.run(first, last)
    },
  }
}

function valuesOf(record: OperationRow, fields: readonly OperationField[]): SqlValue[] {
  return fields.map((field) => record[field])
}
