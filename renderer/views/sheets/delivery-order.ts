import type { DeliveryRow } from '#core/contract/deliveries.ts'
import { summedCounts, type ImportCounts } from './import-queue.ts'

export type DeliverySort = 'file' | 'importedAt' | 'importedBy' | 'operations'

/** Counts of all sheets of a delivery together. */
export function countsOf(delivery: DeliveryRow): ImportCounts {
  return summedCounts(delivery.sheets.map((sheet) => sheet.counts))
}

/** The deliveries in an order; equal ones by id, newest first. */
export function sortedDeliveries(
  deliveries: readonly DeliveryRow[],
  by: DeliverySort,
  descending: boolean,
  compare: (a: string, b: string) => number,
): readonly DeliveryRow[] {
  const order = (a: DeliveryRow, b: DeliveryRow) =>
    by === 'operations' ? countsOf(a).imported - countsOf(b).imported : compare(a[by], b[by])
  return [...deliveries].sort((a, b) => (descending ? -1 : 1) * order(a, b) || b.id - a.id)
}
