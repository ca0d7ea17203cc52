import { sql } from 'kysely'
import { first, run, type WriteDb } from '../file/handles.ts'
import { handSource } from '../queries/hand-made.ts'

/** Where operations and partners stand that no sheet holds. */
export interface HandSheet {
  readonly sheet: number
  readonly source: number
  /** The next free row: rows only tell apart what stands there. */
  readonly row: number
}

/** The project's one sheet of what was made by hand; made where there is none yet. */
export function handSheet(db: WriteDb, who: string): HandSheet {
  const held = first(
    db,
    db.from
      .selectFrom('delivered_sheet')
      .innerJoin('delivery', 'delivery.id', 'delivery_id')
      .select(['delivered_sheet.id', 'source_id'])
      .where('by_hand', '=', 1),
  )
  const { id: sheet, source_id: source } = held ?? makeSheet(db, who)
  const { row } = first(
    db,
    sql<{ row: number }>`
      SELECT 1 + max(coalesce((SELECT max(row) FROM operation WHERE sheet_id = ${sheet}), 0),
        coalesce((SELECT max(row) FROM partner WHERE sheet_id = ${sheet}), 0),
        coalesce((SELECT max(parked ->> '$[0].row.row') FROM removed_operation WHERE source_id = ${source}), 0)) AS row`,
  )!
  return { sheet, source: source!, row }
}

function makeSheet(db: WriteDb, who: string): { readonly id: number; readonly source_id: number } {
  const { id: source } = run(db, db.into.insertInto('source').values({ key: handSource, variant: 1, headings: '[]' }))
  const { id: delivery } = run(
    db,
    db.into.insertInto('delivery').values({
      file: '',
      sha256: '0'.repeat(64),
      bytes: 0,
      imported_at: new Date().toISOString(),
      imported_by: who,
      by_hand: 1,
      taken_back_at: null,
    }),
  )
  const { id } = run(
    db,
    db.into.insertInto('delivered_sheet').values({
      delivery_id: delivery,
      source_id: source,
      position: 0,
      name: '',
      profile: 'generic',
      currency: null,
      country: null,
      // No column of anything: values of what stands here were read from no cell.
      layout: JSON.stringify({ kind: 'operations', columns: {}, instrument: { kind: 'none' }, scale: {}, readings: [], headerRows: [] }),
      issues: '[]',
      totals: '{}',
      formats: '[]',
      frame: null,
      stated_key: null,
    }),
  )
  return { id, source_id: source }
}
