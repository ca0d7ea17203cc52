import { sql } from 'kysely'
import type { OrganisationEvidence } from '#core/identity/candidate.ts'
import { all, type ReadDb, values } from '../file/handles.ts'
import { groupedBy } from './grouped.ts'

/** Organisations read at once, so that other questions are answered in between. */
const atOnce = 2000

/** Ids of all organisations that take part in anything, in stretches for `organisationEvidence`. */
export function evidenceStretches(db: ReadDb): (readonly [first: number, last: number])[] {
  const ids = values(db, db.from.selectFrom('organisation_summary').select('organisation_id').orderBy('organisation_id'))
  const stretches: (readonly [number, number])[] = []
  for (let at = 0; at < ids.length; at += atOnce) stretches.push([ids[at]!, ids[Math.min(at + atOnce, ids.length) - 1]!])
  return stretches
}

/** What is known of the organisations in a stretch of ids, for comparing. */
export function organisationEvidence(db: ReadDb, [low, high]: readonly [first: number, last: number]): OrganisationEvidence[] {
  const rows = all(
    db,
    db.from
      .selectFrom('organisation')
      .innerJoin('organisation_summary', 'organisation_id', 'id')
      .select(['id', 'kind', 'country'])
      .where(sql<boolean>`id BETWEEN ${low} AND ${high}`)
      .orderBy('id'),
  )
  const within = sql<boolean>`organisation_id BETWEEN ${low} AND ${high}`
  const names = groupedBy(
    all(
      db,
      db.from
        .selectFrom('organisation_name')
        .select(['organisation_id', 'name', 'count'])
        .where(within)
        .orderBy('organisation_id')
        .orderBy('count', 'desc')
        .orderBy('name'),
    ),
    (row) => row.organisation_id,
  )
  const identifiers = groupedBy(
    all(
      db,
      db.from
        .selectFrom('organisation_identifier')
        .select(['organisation_id', 'tax_id', 'valid'])
        .where(within)
        .orderBy('organisation_id')
        .orderBy('tax_id'),
    ),
    (row) => row.organisation_id,
  )
  const places = groupedBy(
    all(
      db,
      sql<{ organisation_id: number; place: string | null; postcode: string | null }>`
        SELECT DISTINCT organisation_id, place, postcode FROM participation JOIN operation ON operation.id = operation_id
        WHERE ${within} AND (place IS NOT NULL OR postcode IS NOT NULL) ORDER BY organisation_id, place, postcode`,
    ),
    (row) => row.organisation_id,
  )
  return rows.map(({ id, kind, country }) => ({
    id,
    kind,
    country,
    names: (names.get(id) ?? []).map(({ name, count }) => ({ name, count })),
    identifiers: (identifiers.get(id) ?? []).map(({ tax_id, valid }) => ({ taxId: tax_id, valid: valid === null ? null : valid === 1 })),
    places: distinct((places.get(id) ?? []).map(({ place }) => place)),
    postcodes: distinct((places.get(id) ?? []).map(({ postcode }) => postcode)),
    webSites: [],
  }))
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))]
}
