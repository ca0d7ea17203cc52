import { sql } from 'kysely'
import type { CountedLevel, PairDetail } from '#core/contract/matrices.ts'
import { pseudonym } from '#core/identity/mask.ts'
import { groupedBy } from '#core/model/grouped.ts'
import type { OrganisationKind } from '#core/model/vocabulary.ts'
import { sumByCurrency } from '#core/matrix/money-by-currency.ts'
import { all, first, type ReadDb } from '../file/handles.ts'
import { paidParticipations } from './paid-participations.ts'
import { countedAs } from './participation-rows.ts'
import { type Period, within } from './period.ts'

export interface PairQuestion {
  /** Instruments of either side: one, or those of a region. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly period: Period
  readonly level: CountedLevel
  readonly offset: number
  readonly limit: number
  /** What natural persons are called by; left out: by name. */
  readonly personsWord?: string | undefined
}

/** The evidence of a pair: who takes part in both instruments, who came first where, and where that was read. */
export type SharedEvidence = Pick<PairDetail, 'sequence' | 'sharedTotal' | 'shared' | 'sources'>

export function sharedEvidence(db: ReadDb, question: PairQuestion): SharedEvidence {
  const sequence = sequenceOf(db, question)
  return {
    sequence,
    sharedTotal: sequence.fromFirst + sequence.sameYear + sequence.toFirst + sequence.unknown,
    shared: sharedPage(db, question),
    sources: sourcesOf(db, question),
  }
}

/** Organisations of both instruments with the number of operations and the first year in each. */
function sharedIn({ from, to, period, level }: PairQuestion) {
  const side = (instruments: readonly number[]) => sql`
    SELECT ${countedAs(level)} AS organisation_id, count(*) AS operations, min(year) AS first_year FROM participation
    WHERE instrument_id IN (${sql.join(instruments)}) AND ${within(period, 'year')} GROUP BY 1`
  return sql`(
    SELECT a.organisation_id AS id, a.operations AS from_operations, a.first_year AS from_year, b.operations AS to_operations, b.first_year AS to_year
    FROM (${side(from)}) AS a JOIN (${side(to)}) AS b ON b.organisation_id = a.organisation_id)`
}

function sequenceOf(db: ReadDb, question: PairQuestion): PairDetail['sequence'] {
  return first(
    db,
    sql<PairDetail['sequence']>`
      SELECT
        count(*) FILTER (WHERE from_year < to_year) AS fromFirst,
        count(*) FILTER (WHERE from_year = to_year) AS sameYear,
        count(*) FILTER (WHERE from_year > to_year) AS toFirst,
        count(*) FILTER (WHERE from_year IS NULL OR to_year IS NULL) AS unknown
      FROM ${sharedIn(question)}`,
  )!
}

interface SharedRow {
  readonly id: number
  readonly name: string
  readonly kind: OrganisationKind
  readonly uuid: Uint8Array
  readonly invented: number
  readonly from_operations: number
  readonly from_year: number | null
  readonly to_operations: number
  readonly to_year: number | null
}

/** Those with most operations in both come first. */
function sharedPage(db: ReadDb, question: PairQuestion): PairDetail['shared'] {
  const { from, to, period, level, offset, limit, personsWord } = question
  const called = level === 'group' ? sql`coalesce(organisation_group.name, organisation.name)` : sql`organisation.name`
  const groups =
    level === 'group'
      ? sql`LEFT JOIN organisation_in_group ON organisation_in_group.organisation_id = shared.id
        LEFT JOIN organisation_group ON organisation_group.id = organisation_in_group.group_id`
      : sql``
  const rows = all(
    db,
    sql<SharedRow>`
      SELECT shared.*, ${called} AS name, organisation.kind, organisation.uuid, organisation.invented FROM ${sharedIn(question)} AS shared
      JOIN organisation ON organisation.id = shared.id ${groups}
      ORDER BY from_operations + to_operations DESC, organisation.folded, shared.id LIMIT ${limit} OFFSET ${offset}`,
  )
  const participations = groupedBy(
    all(
      db,
      db.from
        .selectFrom('participation')
        .select(['organisation_id', 'instrument_id', 'grant_amount', 'currency', countedAs(level).as('counted')])
        .where(countedAs(level), 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(rows.map(({ id }) => id))}))`)
        .where('instrument_id', 'in', [...from, ...to])
        .where(within(period, 'year'))
        .orderBy('id'),
    ),
    ({ counted: organisation, instrument_id }) => `${organisation}/${instrument_id}`,
  )
  const paid = groupedBy(
    all(
      db,
      sql<{ counted: number; instrument: number; amount: number; currency: string | null; of_payments: number }>`
        SELECT ${countedAs(level)} AS counted, instrument_id AS instrument, paid.amount, paid.currency, paid.of_payments
        FROM ${paidParticipations(
          sql<boolean>`${countedAs(level)} IN (SELECT value FROM json_each(${JSON.stringify(rows.map(({ id }) => id))}))
            AND participation.instrument_id IN (${sql.join([...from, ...to])}) AND ${within(period, 'participation.year')}`,
        )} AS paid JOIN participation ON participation.id = paid.participation_id ORDER BY participation.id`,
    ),
    ({ counted, instrument }) => `${counted}/${instrument}`,
  )
  const paidOf = (organisation: number, instruments: readonly number[]): Pick<PairDetail['shared'][number]['from'], 'paid' | 'paidBy'> => {
    const found = instruments.flatMap((instrument) => paid.get(`${organisation}/${instrument}`) ?? [])
    const by = new Set(found.map(({ of_payments }) => (of_payments === 1 ? ('payments' as const) : ('list' as const))))
    return { paid: sumByCurrency(found.map(({ amount, currency }) => ({ amount, currency }))), paidBy: [...by].sort() }
  }
  const rowsOf = (organisation: number, instruments: readonly number[]) =>
    instruments.flatMap((instrument) => participations.get(`${organisation}/${instrument}`) ?? [])
  const grantOf = (organisation: number, instruments: readonly number[]) =>
    sumByCurrency(
      rowsOf(organisation, instruments).flatMap(({ grant_amount, currency }) =>
        grant_amount === null ? [] : [{ amount: grant_amount, currency }],
      ),
    )
  const membersOf = (organisation: number): number => new Set(rowsOf(organisation, [...from, ...to]).map((row) => row.organisation_id)).size
  return rows.map(({ id, name, kind, uuid, invented, from_operations, from_year, to_operations, to_year }) => ({
    organisation: {
      id,
      name: kind === 'person' && personsWord !== undefined ? pseudonym(uuid, personsWord) : name,
      kind,
      invented: invented === 1,
      members: membersOf(id),
    },
    from: { operations: from_operations, grant: grantOf(id, from), ...paidOf(id, from), firstYear: from_year },
    to: { operations: to_operations, grant: grantOf(id, to), ...paidOf(id, to), firstYear: to_year },
  }))
}

function sourcesOf(db: ReadDb, question: PairQuestion): PairDetail['sources'] {
  const { from, to, period } = question
  return all(
    db,
    db.from
      .selectFrom('participation')
      .innerJoin('operation', 'operation.id', 'participation.operation_id')
      .innerJoin('delivered_sheet', 'delivered_sheet.id', 'operation.sheet_id')
      .innerJoin('delivery', 'delivery.id', 'delivered_sheet.delivery_id')
      .select(({ fn }) => [
        'operation.sheet_id as sheet',
        'delivery.file',
        'delivered_sheet.name as sheetName',
        'delivery.by_hand',
        fn.countAll<number>().as('operations'),
        fn.min<number>('operation.row').as('firstRow'),
        fn.max<number>('operation.row').as('lastRow'),
      ])
      .where('participation.instrument_id', 'in', [...from, ...to])
      .where(countedAs(question.level), 'in', sql<number>`(SELECT id FROM ${sharedIn(question)})`)
      .where(within(period, 'participation.year'))
      .groupBy('operation.sheet_id')
      .orderBy('operation.sheet_id'),
  ).map(({ by_hand, ...source }) => ({ ...source, byHand: by_hand === 1 }))
}
