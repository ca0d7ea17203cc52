import type { OperationRecord } from '#core/sheet/records.ts'
import type { SheetReader } from '#workbook/client.ts'
import type { Selected } from './import.ts'
import type { Planned } from './plan.ts'
import type { PlannedRow } from './planned-rows.ts'

/** The sheets of a plan, to be read again. */
export interface PlannedReading {
  readonly planned: Pick<Planned, 'asked'>
  readonly selections: Selected['selections']
  readonly reader: SheetReader
  readonly signal: AbortSignal | undefined
}

/** Rows further apart than this are read by themselves. */
const gapBetween = 2000

/** Reads rows of the sheets again; those that `keep` does not take are left out. */
export async function recordsOf(
  { planned, selections, reader, signal }: PlannedReading,
  rows: readonly PlannedRow[],
  keep: (record: OperationRecord) => boolean = () => true,
): Promise<ReadonlyMap<string, OperationRecord>> {
  const records = new Map<string, OperationRecord>()
  for (const [at, { sheet }] of selections.entries()) {
    const numbers = rows.filter((row) => row.at === at).map(({ row }) => row)
    const wanted = new Set(numbers)
    for (const between of stretches(numbers.sort((a, b) => a - b)))
      for await (const batch of reader.records(sheet, planned.asked[at], { signal, between }))
        for (const record of batch.records)
          if (wanted.has(record.row) && keep(record)) records.set(placeOf({ at, row: record.row }), record)
  }
  return records
}

function stretches(numbers: readonly number[]): readonly { readonly fromRow: number; readonly toRow: number }[] {
  const found: { fromRow: number; toRow: number }[] = []
  for (const row of numbers) {
    const last = found.at(-1)
    if (last && row - last.toRow <= gapBetween) last.toRow = row
    else found.push({ fromRow: row, toRow: row })
  }
  return found
}

export function placeOf({ at, row }: Pick<PlannedRow, 'at' | 'row'>): string {
  return `${at} ${row}`
}
