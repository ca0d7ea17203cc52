import type { KeyOf } from '#core/matrix/counted.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { uuidText } from './uuid-text.ts'

/** Names instruments, terms and taxonomies as in every copy of the project: by uuid, what is shipped by its key and code. */
export function stableKeys(db: ReadDb): KeyOf {
  const taxonomies = new Map(
    all(db, db.from.selectFrom('taxonomy').select(['id', 'uuid', 'key', 'shipped'])).map(({ id, uuid, key, shipped }) => [
      id,
      { shipped: shipped === 1, name: shipped === 1 && key !== null ? key : uuidText(uuid) },
    ]),
  )
  const names = {
    taxonomy: new Map([...taxonomies].map(([id, { name }]) => [id, name])),
    term: new Map(
      all(db, db.from.selectFrom('term').select(['id', 'uuid', 'code', 'taxonomy_id'])).map(({ id, uuid, code, taxonomy_id }) => {
        const { shipped, name } = taxonomies.get(taxonomy_id)!
        return [id, shipped && code !== '' ? `${name} ${code}` : uuidText(uuid)]
      }),
    ),
    instrument: new Map(all(db, db.from.selectFrom('instrument').select(['id', 'uuid'])).map(({ id, uuid }) => [id, uuidText(uuid)])),
  }
  return (kind, id) => names[kind].get(id) ?? ''
}
