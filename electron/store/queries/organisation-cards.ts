import { sql } from 'kysely'
import type { OrganisationCard } from '#core/contract/identity.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { all, first, type ReadDb } from '../file/handles.ts'
import { readGrants } from './money.ts'
import { eachOnce, organisationTraits } from './organisation-traits.ts'

const placesListed = 10

/** What is shown of these organisations where they are compared; those that take part in nothing are left out. */
export function organisationCards(db: ReadDb, ids: readonly number[]): ReadonlyMap<number, OrganisationCard> {
  const wanted = sql<number>`(SELECT value FROM json_each(${JSON.stringify([...new Set(ids)])}))`
  const rows = all(
    db,
    db.from
      .selectFrom('organisation')
      .innerJoin('organisation_summary', 'organisation_id', 'id')
      .select(['id', 'name', 'kind', 'country', 'invented', 'operations', 'grants'])
      .where('id', 'in', wanted),
  )
  const traits = organisationTraits(db, sql<boolean>`organisation_id IN ${wanted}`)
  const instruments = groupedBy(
    all(
      db,
      sql<{ organisation_id: number; id: number; code: string; operations: number }>`
        SELECT organisation_id, instrument.id, code, count(*) AS operations FROM participation JOIN instrument ON instrument.id = instrument_id
        WHERE organisation_id IN ${wanted} GROUP BY organisation_id, instrument.id ORDER BY code, instrument.id`,
    ),
    (row) => row.organisation_id,
  )
  return new Map(
    rows.map(({ id, name, kind, country, invented, operations, grants }) => [
      id,
      {
        id,
        name,
        kind,
        country,
        invented: invented === 1,
        names: [...traits.names(id)],
        identifiers: [...traits.identifiers(id)],
        places: eachOnce(traits.places(id).map(({ place }) => place)).slice(0, placesListed),
        operations,
        instruments: (instruments.get(id) ?? []).map((one) => ({ id: one.id, code: one.code, operations: one.operations })),
        grant: readGrants(grants),
      },
    ]),
  )
}

/** One of them. Refuses `not_found`. */
export function organisationCard(db: ReadDb, id: number): OrganisationCard {
  const card = organisationCards(db, [id]).get(id)
  if (!card) throw new Refusal('not_found', { organisation: id })
  return card
}

/** What an organisation is called that takes part in something. Refuses `not_found`. */
export function nameOf(db: ReadDb, id: number): string {
  const row = first(
    db,
    db.from.selectFrom('organisation').innerJoin('organisation_summary', 'organisation_id', 'id').select('name').where('id', '=', id),
  )
  if (!row) throw new Refusal('not_found', { organisation: id })
  return row.name
}
