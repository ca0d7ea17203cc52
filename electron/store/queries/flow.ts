import { sql } from 'kysely'
import type { CountedLevel } from '#core/contract/matrices.ts'
import type { FlowOrganisations } from '#core/contract/views.ts'
import { pseudonym } from '#core/identity/mask.ts'
import type { OrganisationKind } from '#core/model/vocabulary.ts'
import type { YearOfParticipation } from '#core/view/flow.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { type Period, within } from './period.ts'

/** Every organisation (or group) in every instrument, once a year, from the covering index. */
export function yearsOfParticipation(db: ReadDb, period: Period, level: CountedLevel): readonly YearOfParticipation[] {
  const counted =
    level === 'group'
      ? sql`coalesce((SELECT counted_as FROM organisation_in_group AS grouped WHERE grouped.organisation_id = participation.organisation_id), organisation_id)`
      : sql`organisation_id`
  return all(
    db,
    sql<YearOfParticipation>`
      SELECT DISTINCT ${counted} AS organisation, instrument_id AS instrument, year FROM participation
      WHERE instrument_id IS NOT NULL AND ${within(period, 'year')}`,
  )
}

interface NamedRow {
  readonly id: number
  readonly name: string
  readonly kind: OrganisationKind
  readonly uuid: Uint8Array
  readonly invented: number
}

/** A page of organisations by name; natural persons by `personsWord` where it is given. A group is called by its own name. */
export function organisationsByName(
  db: ReadDb,
  ids: readonly number[],
  page: { readonly level: CountedLevel; readonly offset: number; readonly limit: number; readonly personsWord?: string | undefined },
): readonly FlowOrganisations['rows'][number]['organisation'][] {
  const name =
    page.level === 'group'
      ? sql`coalesce((SELECT organisation_group.name FROM organisation_in_group
          JOIN organisation_group ON organisation_group.id = organisation_in_group.group_id
          WHERE organisation_in_group.organisation_id = organisation.id), organisation.name)`
      : sql`organisation.name`
  return all(
    db,
    sql<NamedRow>`
      SELECT id, ${name} AS name, kind, uuid, invented FROM organisation
      WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      ORDER BY folded, id LIMIT ${page.limit} OFFSET ${page.offset}`,
  ).map((row) => ({
    id: row.id,
    name: row.kind === 'person' && page.personsWord !== undefined ? pseudonym(row.uuid, page.personsWord) : row.name,
    kind: row.kind,
    invented: row.invented === 1,
  }))
}
