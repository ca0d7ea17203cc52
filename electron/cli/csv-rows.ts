import type { WrittenRow } from '#core/agreement/written-ratings.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { isBlank } from '#core/sheet/cell-text.ts'
import type { CommandEngine } from './engine.ts'
import { givenPath } from './files.ts'

/** Rows that `sheets.window` answers at most. */
const windowRows = 500

/** All rows of a csv that say anything, as text, and what its cells are cut by. Refuses `unsupported` for any other kind of file. */
export async function csvRows(
  { client, door, signal }: CommandEngine,
  file: string,
): Promise<{ readonly rows: readonly WrittenRow[]; readonly delimiter: string | null }> {
  const { reading, format, delimiter, sheets } = await client.sheets.read({ file: door.grant(givenPath(file)).token }, { signal })
  if (format !== 'csv') throw new Refusal('unsupported')
  const rows: WrittenRow[] = []
  for (const { index } of sheets)
    for (let fromRow = 1; ; fromRow += windowRows) {
      const window = await client.sheets.window({ reading, sheet: index, fromRow, toRow: fromRow + windowRows - 1 }, { signal })
      for (const row of window) if (!row.cells.every(isBlank)) rows.push(row)
      if (window.length < windowRows) break
    }
  return { rows, delimiter }
}
