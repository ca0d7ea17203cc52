import { Refusal } from '#core/contract/refusal.ts'
import type { NumberFormat, Sheet, SheetFrame } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { all, first, type ReadDb } from '../file/handles.ts'
import { rawRows } from './raw-rows.ts'

/** A delivered sheet as it was read, from the raw cells kept in the project, and the layout it was read by. Refuses `not_found`. */
export function storedSheet(db: ReadDb, id: number): { readonly sheet: Sheet; readonly layout: Layout } {
  const stored = first(
    db,
    db.from.selectFrom('delivered_sheet').select(['name', 'layout', 'formats', 'date1904', 'frame']).where('id', '=', id),
  )
  if (!stored) throw new Refusal('not_found', { sheet: id })
  const blocks = all(db, db.from.selectFrom('raw_block').select('bytes').where('sheet_id', '=', id).orderBy('first_row'))
  const rows = blocks.flatMap(({ bytes }) => rawRows(bytes))
  const frame = stored.frame === null ? nothingSaid : (JSON.parse(stored.frame) as SheetFrame)
  return {
    layout: JSON.parse(stored.layout) as Layout,
    sheet: {
      ...frame,
      name: stored.name,
      rows,
      width: rows.reduce((width, { values }) => Math.max(width, values.length), 0),
      formats: JSON.parse(stored.formats) as NumberFormat[],
      date1904: stored.date1904 === 1,
    },
  }
}

const nothingSaid: SheetFrame = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [], filtered: false, protected: false }

/** The uuids of natural persons who take part in operations of a sheet, by row. */
export function personsInSheet(db: ReadDb, id: number): ReadonlyMap<number, Uint8Array> {
  return new Map(
    all(
      db,
      db.from
        .selectFrom('operation')
        .innerJoin('participation', 'participation.operation_id', 'operation.id')
        .innerJoin('organisation', 'organisation.id', 'participation.organisation_id')
        .select(['operation.row', 'organisation.uuid'])
        .where('operation.sheet_id', '=', id)
        .where('organisation.kind', '=', 'person'),
    ).map(({ row, uuid }) => [row, uuid]),
  )
}
