import type { ListedOrganisation } from '#core/contract/identity.ts'
import { maskOrganisation } from '#core/identity/mask.ts'
import { groupedBy } from '#core/model/grouped.ts'
import type { PersonsChoice } from '#core/model/vocabulary.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { projectFacts } from './project.ts'
import { uuidText } from './uuid-text.ts'

/** All organisations that take part in anything, by row id in the order of names; natural persons masked unless the project or `persons` says otherwise. */
export function listEveryone(
  db: ReadDb,
  word: string,
  persons: PersonsChoice = projectFacts(db).persons,
): ReadonlyMap<number, ListedOrganisation> {
  const shown = persons === 'shown'
  const names = groupedBy(
    all(db, db.from.selectFrom('organisation_name').select(['organisation_id', 'name']).orderBy('count', 'desc').orderBy('name')),
    (row) => row.organisation_id,
  )
  const identifiers = groupedBy(
    all(db, db.from.selectFrom('organisation_identifier').select(['organisation_id', 'tax_id']).orderBy('count', 'desc').orderBy('tax_id')),
    (row) => row.organisation_id,
  )
  const rows = all(
    db,
    db.from
      .selectFrom('organisation')
      .innerJoin('organisation_summary', 'organisation_id', 'id')
      .select(['id', 'uuid', 'name', 'kind', 'operations', 'instruments'])
      .orderBy('folded')
      .orderBy('id'),
  )
  return new Map(
    rows.map(({ id, uuid, name, kind, operations, instruments }) => {
      const named = {
        uuid,
        kind,
        name,
        names: (names.get(id) ?? []).map((one) => one.name),
        identifiers: (identifiers.get(id) ?? []).map(({ tax_id }) => tax_id),
      }
      const told = shown ? named : maskOrganisation(named, word)
      return [
        id,
        { id: uuidText(uuid), name: told.name, names: [...told.names], identifiers: [...told.identifiers], operations, instruments },
      ]
    }),
  )
}
