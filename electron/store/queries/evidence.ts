import { sql } from 'kysely'
import type { OrganisationEvidence } from '#core/identity/candidate.ts'
import { all, type ReadDb, values } from '../file/handles.ts'
import { eachOnce, organisationTraits } from './organisation-traits.ts'

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
  const traits = organisationTraits(db, sql<boolean>`organisation_id BETWEEN ${low} AND ${high}`)
  return rows.map(({ id, kind, country }) => {
    const places = traits.places(id)
    return {
      id,
      kind,
      country,
      names: traits.names(id),
      identifiers: traits.identifiers(id),
      places: eachOnce(places.map(({ place }) => place)),
      postcodes: eachOnce(places.map(({ postcode }) => postcode)),
      webSites: eachOnce(places.map(({ website }) => website)),
    }
  })
}
