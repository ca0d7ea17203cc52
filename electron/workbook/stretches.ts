import type { SheetRow } from '#core/sheet/cells.ts'
import { blockFrom } from './held-rows.ts'
import { batchRows, type RawBlock } from './protocol.ts'
import { packRows } from './raw-rows.ts'

/** The rows that follow each other from `from` on in one block, and the block: as they are held, or packed now. */
export function nextStretch(
  rows: readonly SheetRow[],
  from: number,
): { readonly rows: readonly SheetRow[]; readonly raw: Promise<RawBlock> } {
  const held = blockFrom(rows[from])
  const stretch = rows.slice(from, from + (held?.count ?? batchRows))
  if (held === null || stretch.length < held.count) return { rows: stretch, raw: packRows(stretch) }
  const [fromRow, toRow] = [stretch[0]!.row, stretch.at(-1)!.row]
  return { rows: stretch, raw: held.data.then((data) => ({ fromRow, toRow, count: held.count, data })) }
}
