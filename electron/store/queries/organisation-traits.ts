import { type RawBuilder, sql } from 'kysely'
import { groupedBy } from '#core/model/grouped.ts'
import { all, type ReadDb } from '../file/handles.ts'

/** What lists say of organisations, each the most frequent first. */
export interface OrganisationTraits {
  readonly names: (organisation: number) => readonly { readonly name: string; readonly count: number }[]
  readonly identifiers: (organisation: number) => readonly { readonly taxId: string; readonly valid: boolean | null }[]
  readonly places: (organisation: number) => readonly OrganisationPlace[]
}

/** Where one is said to be: by the operation's own row, or by a partner's where the participation is a partner's. */
interface OrganisationPlace {
  readonly place: string | null
  readonly postcode: string | null
  readonly website: string | null
}

/** Traits of the organisations for which `within` holds, a condition on `organisation_id`. */
export function organisationTraits(db: ReadDb, within: RawBuilder<boolean>): OrganisationTraits {
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
        .orderBy('count', 'desc')
        .orderBy('tax_id'),
    ),
    (row) => row.organisation_id,
  )
  const places = groupedBy(
    all(
      db,
      sql<OrganisationPlace & { readonly organisation_id: number }>`
        SELECT organisation_id, place, postcode, website FROM (
          SELECT organisation_id, operation.place, operation.postcode, NULL AS website
          FROM participation JOIN operation ON operation.id = participation.operation_id WHERE ${within} AND partner_id IS NULL
          UNION ALL
          SELECT organisation_id, partner.place, partner.postcode, partner.website
          FROM participation JOIN partner ON partner.id = partner_id WHERE ${within}
        ) WHERE coalesce(place, postcode, website) IS NOT NULL
        GROUP BY organisation_id, place, postcode, website ORDER BY organisation_id, count(*) DESC, place, postcode, website`,
    ),
    (row) => row.organisation_id,
  )
  return {
    names: (id) => (names.get(id) ?? []).map(({ name, count }) => ({ name, count })),
    identifiers: (id) =>
      (identifiers.get(id) ?? []).map(({ tax_id, valid }) => ({ taxId: tax_id, valid: valid === null ? null : valid === 1 })),
    places: (id) => places.get(id) ?? [],
  }
}

/** Each text once, in the order given. */
export function eachOnce(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))]
}
