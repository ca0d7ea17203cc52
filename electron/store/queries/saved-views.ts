import type { SavedView } from '#core/contract/saved-views.ts'
import { type NamedKind, type NamedThing, readView } from '#core/view/stored-view.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { readLabels } from './taxonomies.ts'
import { uuidText } from './uuid-text.ts'

/** A view with its hashes as saved. */
interface StoredView extends Omit<SavedView, 'inputs'> {
  readonly hashes: Readonly<Record<string, string>>
  /** The view as it is stored, the same in every copy. */
  readonly stored: string
}

/** Views that were saved, by name. */
export function listSavedViews(db: ReadDb): StoredView[] {
  const rows = all(db, db.from.selectFrom('saved_view').selectAll().orderBy('name').orderBy('id'))
  if (rows.length === 0) return []
  const { idOf } = namedThings(db)
  return rows.map((row) => {
    const { view, gone } = readView(row.view, idOf)
    return {
      ...view,
      id: row.id,
      name: row.name,
      note: row.note,
      author: row.author,
      savedAt: row.saved_at,
      gone,
      hashes: JSON.parse(row.inputs) as StoredView['hashes'],
      stored: row.view,
    }
  })
}

/** Instruments, terms and taxonomies by row id and by uuid. */
export function namedThings(db: ReadDb): {
  readonly nameOf: (kind: NamedKind, id: number) => NamedThing | null
  readonly idOf: (kind: NamedKind, uuid: string) => number | null
} {
  const read = {
    instrument: () => all(db, db.from.selectFrom('instrument').select(['id', 'uuid', 'code'])),
    term: () => all(db, db.from.selectFrom('term').select(['id', 'uuid', 'code'])),
    taxonomy: () =>
      all(db, db.from.selectFrom('taxonomy').select(['id', 'uuid', 'label'])).map(({ id, uuid, label }) => {
        const labels = readLabels(label)
        return { id, uuid, code: labels['en'] ?? Object.values(labels)[0] ?? '' }
      }),
  }
  const kept = new Map<NamedKind, { readonly byId: Map<number, NamedThing>; readonly byUuid: Map<string, number> }>()
  const of = (kind: NamedKind) => {
    const known = kept.get(kind)
    if (known !== undefined) return known
    const rows = read[kind]().map(({ id, uuid, code }) => ({ id, uuid: uuidText(uuid), code }))
    const made = {
      byId: new Map(rows.map(({ id, uuid, code }) => [id, { uuid, code }])),
      byUuid: new Map(rows.map(({ id, uuid }) => [uuid, id])),
    }
    kept.set(kind, made)
    return made
  }
  return { nameOf: (kind, id) => of(kind).byId.get(id) ?? null, idOf: (kind, uuid) => of(kind).byUuid.get(uuid) ?? null }
}
