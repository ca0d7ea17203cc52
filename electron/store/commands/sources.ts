import { headingsOf } from '#core/plan/sources.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'

/**
 * Lists are known by the sheets that are left of them once these are taken back: one of which nothing is left is not remembered, so that its
 * next delivery starts it anew; one that began with a sheet taken back begins with the next.
 */
export function settleSources(db: WriteDb, sheets: readonly number[]): void {
  const concerned = all(
    db,
    db.from.selectFrom('delivered_sheet').select('source_id').distinct().where('id', 'in', sheets).where('source_id', 'is not', null),
  ).map(({ source_id }) => source_id!)
  run(db, db.into.updateTable('delivered_sheet').set({ source_id: null }).where('id', 'in', sheets))
  for (const source of concerned) beginWithFirstSheet(db, source)
  run(
    db,
    db.into
      .deleteFrom('source')
      .where(({ not, exists, or, selectFrom }) =>
        not(
          or([
            exists(selectFrom('operation').select('operation.id').whereRef('operation.source_id', '=', 'source.id')),
            exists(
              selectFrom('removed_operation').select('removed_operation.id').whereRef('removed_operation.source_id', '=', 'source.id'),
            ),
            exists(selectFrom('delivered_sheet').select('delivered_sheet.id').whereRef('delivered_sheet.source_id', '=', 'source.id')),
          ]),
        ),
      ),
  )
}

function beginWithFirstSheet(db: WriteDb, source: number): void {
  const sheet = first(db, db.from.selectFrom('delivered_sheet').select('layout').where('source_id', '=', source).orderBy('id'))
  if (!sheet) return
  const headings = JSON.stringify(headingsOf(JSON.parse(sheet.layout) as Layout))
  run(db, db.into.updateTable('source').set({ headings }).where('id', '=', source))
}
