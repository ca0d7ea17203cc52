import { sql } from 'kysely'
import type { GridOrder } from '#core/contract/grids.ts'
import type { CountedLevel, MatrixQuestion } from '#core/contract/matrices.ts'
import type { Money } from '#core/contract/organisations.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { TaxonomyTerm } from '#core/matrix/coverage.ts'
import type { InstrumentFacts } from '#core/matrix/instrument-facts.ts'
import type { MatrixMaterial } from '#core/matrix/interaction-matrix.ts'
import { instrumentSlots, packParticipation } from '#core/matrix/overlap-counts.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { labelIn } from '#core/tagging/label.ts'
import { all, first, type ReadDb, values } from '../file/handles.ts'
import { moneyOrNull, readGrants } from './money.ts'
import { operationCounts } from './operation-counts.ts'
import { type Period, periodOf, within } from './period.ts'
import { shownScores } from './shown-judgements.ts'
import { termsOf } from './taxonomies.ts'

/**
 * Everything that the matrix of a question is made of. Only the period and the level are applied here; all other filters are core/matrix's.
 * Refuses `too_many_instruments`.
 */
export function matrixMaterial(db: ReadDb, { filter, order }: Pick<MatrixQuestion, 'filter' | 'order'>): MatrixMaterial {
  const period = periodOf(filter)
  const instruments = matrixInstruments(db, period)
  return {
    instruments,
    participations: atLevel(db, packedParticipations(db, instruments, period), filter.level),
    ...shownScores(db),
    terms: orderTerms(db, order),
  }
}

/** Terms of the taxonomy that is ordered by; else none. */
export function orderTerms(
  db: ReadDb,
  order: GridOrder,
  language = order.by === 'taxonomy' ? order.language : undefined,
): MatrixMaterial['terms'] {
  return order.by === 'taxonomy'
    ? coverageTerms(db, order.taxonomy).map(({ id, label }) => ({ id, label: labelIn(label, language ?? 'en') }))
    : []
}

/** All instruments with their counts in the period. Refuses `too_many_instruments`. */
export function matrixInstruments(db: ReadDb, period: Period): readonly InstrumentFacts[] {
  const counts = period === null ? countsKept(db) : countsWithin(db, period)
  const tags = groupedBy(
    all(
      db,
      db.from
        .selectFrom('tag')
        .innerJoin('term', 'term.id', 'tag.term_id')
        .select(['instrument_id', 'taxonomy_id as taxonomy', 'term_id as term', 'weight']),
    ),
    ({ instrument_id }) => instrument_id,
  )
  const rows = all(
    db,
    db.from
      .selectFrom('instrument')
      .select(['id', 'code', 'name', 'programme', 'region', 'level', 'budget', 'budget_currency'])
      .orderBy('id'),
  )
  if (rows.length > instrumentSlots) throw new Refusal('too_many_instruments', { instruments: rows.length, most: instrumentSlots })
  const idsAreSlots = (rows.at(-1)?.id ?? 0) < instrumentSlots
  return rows.map(({ id, code, name, programme, region, level, budget, budget_currency }, at) => {
    const { operations, grant, firstYear, lastYear } = counts.get(id) ?? noOperations
    return {
      id,
      slot: idsAreSlots ? id : at,
      code,
      name,
      programme,
      region,
      level,
      budget: moneyOrNull(budget, budget_currency),
      operations,
      grant,
      firstYear,
      lastYear,
      tags: (tags.get(id) ?? []).map(({ taxonomy, term, weight }) => ({ taxonomy, term, weight })),
    }
  })
}

type Counts = Pick<InstrumentFacts, 'operations' | 'grant' | 'firstYear' | 'lastYear'>
const noOperations: Counts = { operations: 0, grant: [], firstYear: null, lastYear: null }

function countsKept(db: ReadDb): ReadonlyMap<number, Counts> {
  return new Map(
    all(db, db.from.selectFrom('instrument_summary').selectAll()).map((row) => [
      row.instrument_id,
      { operations: row.operations, grant: readGrants(row.grants), firstYear: row.first_year, lastYear: row.last_year },
    ]),
  )
}

function countsWithin(db: ReadDb, period: Period): ReadonlyMap<number, Counts> {
  const rows = all(db, operationCounts(db).where('instrument_id', 'is not', null).where(within(period, 'year')))
  return new Map(
    [...groupedBy(rows, ({ instrument_id }) => instrument_id!)].map(([id, group]) => [
      id,
      {
        operations: group.reduce((sum, { operations }) => sum + operations, 0),
        grant: group.flatMap(({ grant, currency }): Money[] => (grant === null ? [] : [{ amount: grant, currency }])),
        firstYear: extreme(
          Math.min,
          group.map(({ first_year }) => first_year),
        ),
        lastYear: extreme(
          Math.max,
          group.map(({ last_year }) => last_year),
        ),
      },
    ]),
  )
}

function extreme(pick: (...years: number[]) => number, years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null)
  return known.length === 0 ? null : pick(...known)
}

/** Participations with an instrument as `packParticipation` numbers in ascending order, straight from the covering index. */
function packedParticipations(db: ReadDb, instruments: readonly InstrumentFacts[], period: Period): ArrayLike<number> {
  const direct = instruments.every(({ id, slot }) => id === slot)
  const factor = direct ? instrumentSlots : idFactor
  const packed = values(
    db,
    db.from
      .selectFrom('participation')
      .select(sql<number>`organisation_id * ${sql.lit(factor)} + instrument_id`.as('packed'))
      .where('instrument_id', 'is not', null)
      .where(within(period, 'year'))
      .orderBy('organisation_id')
      .orderBy('instrument_id'),
  )
  if (direct) return packed
  const slots = new Map(instruments.map(({ id, slot }) => [id, slot]))
  return packed.map((both) => packParticipation(Math.floor(both / idFactor), slots.get(both % idFactor)!))
}

/** Participations of an organisation in a group become those of the first organisation of that group, which all of it is counted as. */
function atLevel(db: ReadDb, packed: ArrayLike<number>, level: CountedLevel | undefined): ArrayLike<number> {
  if (level !== 'group') return packed
  const countedAs = new Map(
    all(db, db.from.selectFrom('organisation_in_group').select(['organisation_id', 'counted_as'])).map((row) => [
      row.organisation_id,
      row.counted_as,
    ]),
  )
  if (countedAs.size === 0) return packed
  return Array.from(packed, (one) => {
    const organisation = Math.floor(one / instrumentSlots)
    const counted = countedAs.get(organisation)
    return counted === undefined ? one : packParticipation(counted, one - organisation * instrumentSlots)
  })
}

/** For instruments whose row ids do not fit into slots; leaves 31 bits to organisations. */
const idFactor = 2 ** 22

/** Terms of a taxonomy, each right below its parent. Refuses `not_found`. */
export function coverageTerms(db: ReadDb, taxonomy: number): TaxonomyTerm[] {
  if (!first(db, db.from.selectFrom('taxonomy').select('id').where('id', '=', taxonomy))) throw new Refusal('not_found', { taxonomy })
  return termsOf(db, taxonomy).map(({ id, code, label, parent }) => ({ id, code, label, parent }))
}

/** What filters and orders can choose from. */
export function matrixChoices(db: ReadDb): {
  programmes: string[]
  regions: string[]
  firstYear: number | null
  lastYear: number | null
  groups: number
} {
  const named = (column: 'programme' | 'region'): string[] =>
    all(db, db.from.selectFrom('instrument').select(`${column} as label`).distinct().where(column, 'is not', null).orderBy(column)).map(
      ({ label }) => label!,
    )
  const years = first(
    db,
    db.from
      .selectFrom('instrument_summary')
      .select(({ fn }) => [fn.min<number | null>('first_year').as('from'), fn.max<number | null>('last_year').as('to')]),
  )
  const { groups } = first(
    db,
    db.from.selectFrom('organisation_in_group').select(({ fn }) => fn.count<number>('group_id').distinct().as('groups')),
  )!
  return { programmes: named('programme'), regions: named('region'), firstYear: years?.from ?? null, lastYear: years?.to ?? null, groups }
}
