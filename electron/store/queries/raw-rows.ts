import { inflateRawSync } from 'node:zlib'
import { Refusal } from '#core/contract/refusal.ts'
import type { ShownRow } from '#core/contract/sheets.ts'
import type { NumberFormat, SheetRow } from '#core/sheet/cells.ts'
import { rowsOfBytes } from '#core/sheet/row-block-bytes.ts'
import { shownText } from '#core/sheet/shown-text.ts'
import { all, first, type ReadDb } from '../file/handles.ts'

const decode = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()

/** Rows of a delivered sheet as text, from `fromRow` to `toRow`, blank ones with no cells; `lastRow` is the last that is kept. Refuses `not_found`. */
export function deliveredRows(
  db: ReadDb,
  { sheet, fromRow, toRow }: { readonly sheet: number; readonly fromRow: number; readonly toRow: number },
): { lastRow: number; rows: ShownRow[] } {
  const shown = shownRows(db, sheet, fromRow, toRow)
  const last = first(
    db,
    db.from
      .selectFrom('raw_block')
      .select(({ fn }) => fn.max<number | null>('last_row').as('row'))
      .where('sheet_id', '=', sheet),
  )
  const lastRow = last?.row ?? 0
  const rows: ShownRow[] = []
  for (let row = fromRow; row <= Math.min(toRow, lastRow); row++) rows.push({ row, cells: shown.get(row) ?? [] })
  return { lastRow, rows }
}

/** Cells of the rows that hold anything, as text, by row. Refuses `not_found`. */
export function shownRows(db: ReadDb, sheet: number, fromRow: number, toRow: number): ReadonlyMap<number, string[]> {
  const format = first(db, db.from.selectFrom('delivered_sheet').select(['formats', 'date1904']).where('id', '=', sheet))
  if (!format) throw new Refusal('not_found', { sheet })
  const formats = JSON.parse(format.formats) as readonly NumberFormat[]
  const blocks = all(
    db,
    db.from
      .selectFrom('raw_block')
      .select('bytes')
      .where('sheet_id', '=', sheet)
      .where('first_row', '<=', toRow)
      .where('last_row', '>=', fromRow),
  )
  const shown = new Map<number, string[]>()
  for (const { bytes } of blocks)
    for (const { row, values, formats: cellFormats } of rawRows(bytes))
      if (row >= fromRow && row <= toRow)
        shown.set(
          row,
          values.map((value, column) => shownText(value, formats[cellFormats?.[column] ?? 0], format.date1904 === 1)),
        )
  return shown
}

/** The rows of one block. */
export function rawRows(bytes: Uint8Array): readonly SheetRow[] {
  return rowsOfBytes(inflateRawSync(bytes), decode)
}
