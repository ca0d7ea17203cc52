import type { DeliveryRow } from '#core/contract/deliveries.ts'
import type { Reading } from '#core/contract/sheets.ts'
import { groupedBy } from '#core/model/grouped.ts'
import type { Layout } from '#core/sheet/layout.ts'
import type { SheetIssue, SheetTotals } from '#core/sheet/records.ts'
import { all, first, type ReadDb } from '../file/handles.ts'
import { paidOtherwise } from './paid-together.ts'
import { waitingRows } from './waiting-rows.ts'

/** All deliveries, newest first, those taken back too. */
export function listDeliveries(db: ReadDb): DeliveryRow[] {
  const sheets = groupedBy(
    all(db, db.from.selectFrom('delivered_sheet').selectAll().orderBy('delivery_id').orderBy('position')),
    ({ delivery_id }) => delivery_id,
  )
  const ofProject = [waitingRows(db), paidOtherwise(db)]
  return all(db, db.from.selectFrom('delivery').selectAll().where('by_hand', '=', 0).orderBy('id', 'desc')).map((row) => ({
    id: row.id,
    file: row.file,
    sha256: row.sha256,
    bytes: row.bytes,
    importedAt: row.imported_at,
    importedBy: row.imported_by,
    invented: row.invented === 1,
    takenBackAt: row.taken_back_at,
    sheets: (sheets.get(row.id) ?? []).map((sheet) => {
      const layout = readLayout(sheet.layout)
      return {
        id: sheet.id,
        name: sheet.name,
        profile: sheet.profile,
        currency: sheet.currency,
        counts: { imported: sheet.imported, updated: sheet.updated, unchanged: sheet.unchanged, skipped: sheet.skipped },
        layout,
        issues: [...(JSON.parse(sheet.issues) as SheetIssue[]), ...ofProject.flatMap((issues) => issues.get(sheet.id)?.(layout) ?? [])],
        totals: JSON.parse(sheet.totals) as SheetTotals,
      }
    }),
  }))
}

/** A kept layout; those of the first schema know no kinds of lists and no profiles of the user's own. */
function readLayout(json: string): Layout {
  const layout = JSON.parse(json) as Layout
  return {
    ...layout,
    kind: layout.kind ?? 'operations',
    profileName: layout.profileName ?? null,
    shipped: layout.shipped ?? layout.profile,
  }
}

/** Deliveries of the same bytes that are not taken back, newest first. */
export function importedBefore(db: ReadDb, sha256: string): Reading['importedBefore'] {
  return all(
    db,
    db.from
      .selectFrom('delivery')
      .select(['id as delivery', 'imported_at as importedAt'])
      .where('sha256', '=', sha256)
      .where('taken_back_at', 'is', null)
      .where('by_hand', '=', 0)
      .orderBy('id', 'desc'),
  )
}

/** The newest delivery of a list that is not taken back. */
export function lastDeliveryOf(db: ReadDb, source: number): { file: string; importedAt: string } | null {
  return (
    first(
      db,
      db.from
        .selectFrom('delivered_sheet')
        .innerJoin('delivery', 'delivery.id', 'delivery_id')
        .select(['file', 'imported_at as importedAt'])
        .where('source_id', '=', source)
        .where('taken_back_at', 'is', null)
        .orderBy('delivered_sheet.id', 'desc'),
    ) ?? null
  )
}

/** How these delivered sheets were read, by id. */
export function layoutsOf(db: ReadDb, sheets: readonly number[]): ReadonlyMap<number, Layout> {
  if (sheets.length === 0) return new Map()
  const rows = all(db, db.from.selectFrom('delivered_sheet').select(['id', 'layout']).where('id', 'in', sheets))
  return new Map(rows.map(({ id, layout }) => [id, JSON.parse(layout) as Layout]))
}
