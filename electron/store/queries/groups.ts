import { sql } from 'kysely'
import type { OrganisationGroup } from '#core/contract/identity.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { all, first, type ReadDb } from '../file/handles.ts'
import { readIdentity } from './identity.ts'

/** Groups with at least one member that takes part in something, by name. */
export function listGroups(db: ReadDb): OrganisationGroup[] {
  const rows = all(
    db,
    db.from
      .selectFrom('organisation_in_group')
      .innerJoin('organisation_group', 'organisation_group.id', 'group_id')
      .innerJoin('organisation', 'organisation.id', 'organisation_in_group.organisation_id')
      .innerJoin('organisation_summary', 'organisation_summary.organisation_id', 'organisation.id')
      .select([
        'group_id',
        'organisation_group.name as group_name',
        'organisation.id',
        'organisation.name',
        'organisation.invented',
        'is_head',
        'operations',
        'instruments',
      ])
      .orderBy(sql`organisation_group.name COLLATE NOCASE`)
      .orderBy('group_id')
      .orderBy('is_head', 'desc')
      .orderBy('organisation.folded')
      .orderBy('organisation.id'),
  )
  const instruments = new Map(
    all(
      db,
      sql<{ group_id: number; instruments: number }>`
        SELECT group_id, count(DISTINCT instrument_id) AS instruments FROM organisation_in_group JOIN participation USING (organisation_id) GROUP BY group_id`,
    ).map((row) => [row.group_id, row.instruments]),
  )
  const decisions = decisionsOf(db)
  return [...groupedBy(rows, (row) => row.group_id)].map(([id, members]) => ({
    id,
    name: members[0]!.group_name,
    operations: members.reduce((sum, { operations }) => sum + operations, 0),
    instruments: instruments.get(id) ?? 0,
    members: members.map((one) => ({
      id: one.id,
      name: one.name,
      invented: one.invented === 1,
      head: one.is_head === 1,
      operations: one.operations,
      instruments: one.instruments,
      decision: decisions.get(one.id)!,
    })),
  }))
}

/** The group of an organisation, and the decision that put it there. */
export function groupOf(db: ReadDb, organisation: number): { id: number; name: string; head: boolean; decision: number } | null {
  const row = first(
    db,
    db.from
      .selectFrom('organisation_in_group')
      .innerJoin('organisation_group', 'organisation_group.id', 'group_id')
      .select(['group_id', 'name', 'is_head'])
      .where('organisation_id', '=', organisation),
  )
  if (!row) return null
  return { id: row.group_id, name: row.name, head: row.is_head === 1, decision: decisionsOf(db).get(organisation)! }
}

/** The decision by which each organisation belongs to its group. */
function decisionsOf(db: ReadDb): ReadonlyMap<number, number> {
  const { rootOf } = readIdentity(db)
  return new Map(
    all(
      db,
      db.from
        .selectFrom('identity_decision')
        .select(['id', 'a_id'])
        .where('kind', '=', 'group')
        .where('reverted_at', 'is', null)
        .where('a_id', 'is not', null)
        .orderBy('id'),
    ).map(({ id, a_id }) => [rootOf(a_id!), id]),
  )
}
