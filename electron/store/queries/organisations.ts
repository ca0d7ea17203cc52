import { sql } from 'kysely'
import type { HeldSpelling, Money, OrganisationRow } from '#core/contract/organisations.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { sumByCurrency } from '#core/matrix/money-by-currency.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { folded } from '#core/plan/text-digest.ts'
import { all, first, type ReadDb, values } from '../file/handles.ts'
import { groupOf } from './groups.ts'
import { readIdentity } from './identity.ts'
import { joinedSpellings } from './joined-spellings.ts'
import { readGrants } from './money.ts'
import { likePart } from './operation-search.ts'

export interface OrganisationListQuestion {
  readonly search: string
  readonly instrument?: number | undefined
  readonly sort: 'name' | 'operations' | 'instruments' | 'grant'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** One page of the organisations that fit, and how many fit. Those that take part in nothing any more are not shown. */
export function listOrganisations(db: ReadDb, question: OrganisationListQuestion): { total: number; rows: OrganisationRow[] } {
  const { search, instrument, sort, descending, offset, limit } = question
  const name = folded(search)
  // Where nothing is asked of the name, the summary alone is counted.
  const fitting = db.from
    .selectFrom('organisation_summary')
    .$if(name !== '', (query) => query.where('organisation_id', 'in', organisationsNamed(name)))
    .$if(instrument !== undefined, (query) =>
      query.where('organisation_id', 'in', (inner) =>
        inner.selectFrom('participation').select('participation.organisation_id').where('instrument_id', '=', instrument!),
      ),
    )
  const total = first(
    db,
    fitting.select(({ fn }) => fn.countAll<number>().as('rows')),
  )!.rows
  const ordered = fitting.select('organisation_id').limit(limit).offset(offset)
  const direction = descending ? sql`DESC` : sql`ASC`
  const ids = values(
    db,
    sort === 'name'
      ? ordered
          .innerJoin('organisation', 'organisation.id', 'organisation_id')
          .orderBy(sql`organisation.folded ${direction}, organisation.id ${direction}`)
      : ordered.orderBy(sql`${orderOf(sort, descending)}, organisation_id ${direction}`),
  ) as number[]
  return { total, rows: organisationRows(db, ids) }
}

/** Organisations with a spelling that contains the text, given in folded form. */
export function organisationsNamed(name: string) {
  const part = likePart(name)
  return sql<number>`(
    SELECT id FROM organisation WHERE folded LIKE ${part} UNION SELECT organisation_id FROM organisation_name WHERE name_key LIKE ${part})`
}

/** Grants of one currency stay together, for they do not compare with others; none come last. */
function orderOf(sort: 'operations' | 'instruments' | 'grant', descending: boolean) {
  if (sort !== 'grant') return sql`${sql.ref(sort)} ${descending ? sql`DESC` : sql`ASC`}`
  return descending ? sql`grant_currency DESC, grant_amount DESC` : sql`grant_amount IS NULL, grant_currency, grant_amount`
}

/** The rows of these organisations, in the order given. */
function organisationRows(db: ReadDb, ids: readonly number[]): OrganisationRow[] {
  const rows = all(
    db,
    db.from
      .selectFrom('organisation')
      .innerJoin('organisation_summary', 'organisation_id', 'id')
      .select(({ selectFrom, fn }) => [
        'id',
        'name',
        'kind',
        'tax_id',
        'country',
        'invented',
        'operations',
        'instruments',
        'grants',
        selectFrom('organisation_name')
          .select(fn.countAll<number>().as('spellings'))
          .whereRef('organisation_name.organisation_id', '=', 'organisation.id')
          .as('spellings'),
      ])
      .where('id', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`),
  )
  const byId = new Map(
    rows.map((row): [number, OrganisationRow] => [
      row.id,
      {
        id: row.id,
        name: row.name,
        kind: row.kind,
        taxId: row.tax_id,
        country: row.country,
        invented: row.invented === 1,
        spellings: row.spellings ?? 0,
        operations: row.operations,
        instruments: row.instruments,
        grant: readGrants(row.grants),
      },
    ]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export interface OrganisationAnswer extends OrganisationRow {
  names: HeldSpelling[]
  group: { id: number; name: string; head: boolean; decision: number } | null
  byInstrument: { instrument: { id: number; code: string; name: string }; operations: number; grant: Money[] }[]
}

/** An organisation with its spellings, its group and its instruments; of one that was made one with another, that other. Refuses `not_found`. */
export function getOrganisation(db: ReadDb, asked: number): OrganisationAnswer {
  const id = readIdentity(db).rootOf(asked)
  const [row] = organisationRows(db, [id])
  if (!row) throw new Refusal('not_found', { organisation: asked })
  return Object.assign(row, { names: joinedSpellings(db, id), group: groupOf(db, id), byInstrument: instrumentsOf(db, id) })
}

function instrumentsOf(db: ReadDb, id: number): OrganisationAnswer['byInstrument'] {
  const rows = all(
    db,
    db.from
      .selectFrom('participation')
      .innerJoin('instrument', 'instrument.id', 'participation.instrument_id')
      .select(['instrument.id', 'instrument.code', 'instrument.name', 'grant_amount', 'currency'])
      .where('organisation_id', '=', id)
      .orderBy('instrument.code')
      .orderBy('instrument.id')
      .orderBy('participation.id'),
  )
  return [...groupedBy(rows, (row) => row.id).values()].map((group) => ({
    instrument: { id: group[0]!.id, code: group[0]!.code, name: group[0]!.name },
    operations: group.length,
    grant: sumByCurrency(
      group.flatMap(({ grant_amount, currency }) => (grant_amount === null ? [] : [{ amount: grant_amount, currency }])),
    ),
  }))
}
