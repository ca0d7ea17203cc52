import type { SavedView, ShownView } from '#core/contract/saved-views.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { storedView } from '#core/view/stored-view.ts'
import { run, type WriteDb } from '../file/handles.ts'
import { namedThings } from '../queries/saved-views.ts'

/** What is written of a view as it is at this moment; `hashes` by part of the project. */
interface AsSaved extends Pick<SavedView, 'author' | 'savedAt'> {
  readonly view: ShownView
  readonly hashes: Readonly<Record<string, string>>
}

/** Saves a view under a name and gives its id. */
export function saveView(db: WriteDb, { name, note, ...saved }: AsSaved & Pick<SavedView, 'name' | 'note'>): number {
  return run(db, db.into.insertInto('saved_view').values({ name, note: note || null, ...columnsOf(db, saved) })).id
}

/** Puts other choices under the view's name. Refuses `not_found`. */
export function replaceView(db: WriteDb, id: number, saved: AsSaved): void {
  mustChange(run(db, db.into.updateTable('saved_view').set(columnsOf(db, saved)).where('id', '=', id)), id)
}

/** Refuses `not_found`. */
export function renameView(db: WriteDb, id: number, { name, note }: Pick<SavedView, 'name' | 'note'>): void {
  mustChange(
    run(
      db,
      db.into
        .updateTable('saved_view')
        .set({ name, note: note || null })
        .where('id', '=', id),
    ),
    id,
  )
}

/** One that is gone already is none. */
export function removeView(db: WriteDb, id: number): void {
  run(db, db.into.deleteFrom('saved_view').where('id', '=', id))
}

function columnsOf(db: WriteDb, { author, savedAt, view, hashes }: AsSaved) {
  return { author, saved_at: savedAt, view: storedView(view, namedThings(db).nameOf), inputs: JSON.stringify(hashes) }
}

function mustChange({ changes }: { readonly changes: number }, id: number): void {
  if (changes === 0) throw new Refusal('not_found', { view: id })
}
