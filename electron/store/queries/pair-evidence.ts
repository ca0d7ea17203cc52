import { sql } from 'kysely'
import type { CountedLevel, SharedInTime } from '#core/contract/matrices.ts'
import { pseudonym } from '#core/identity/mask.ts'
import { type OrganisationSequence, type PairSequence, pairSequence } from '#core/matrix/sequence.ts'
import { type SharedMoney, sharedMoney } from '#core/matrix/shared-money.ts'
import type { OrganisationKind } from '#core/model/vocabulary.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { datedParticipations, grantRows, type ParticipationQuestion } from './participation-rows.ts'
import type { Period } from './period.ts'

export interface PairOfInstruments {
  readonly from: number
  readonly to: number
  readonly period: Period
  readonly level: CountedLevel
}

function bothOf({ from, to, period, level }: PairOfInstruments): ParticipationQuestion {
  return {
    instruments: [
      { id: from, slot: 0 },
      { id: to, slot: 1 },
    ],
    period,
    level,
  }
}

/** Money of the pair: `from` is the first of the two, `to` the second. */
export function pairMoney(db: ReadDb, pair: PairOfInstruments): SharedMoney[] {
  return sharedMoney(grantRows(db, bothOf(pair)), [0, 1])
}

export function sequenceOfPair(db: ReadDb, pair: PairOfInstruments): PairSequence {
  return pairSequence(datedParticipations(db, bothOf(pair)), 0, 1)
}

interface Named {
  readonly id: number
  readonly name: string
  readonly kind: OrganisationKind
  readonly uuid: Uint8Array
  readonly invented: number
}

/** What organisations are called, in the order given; at the level of groups by the group's name. `personsWord` as in the contract. */
export function namedOrganisations(
  db: ReadDb,
  organisations: readonly OrganisationSequence[],
  level: CountedLevel,
  personsWord: string | undefined,
): readonly (readonly [OrganisationSequence, SharedInTime['rows'][number]['organisation']])[] {
  const called =
    level === 'group'
      ? sql`coalesce((SELECT organisation_group.name FROM organisation_in_group
          JOIN organisation_group ON organisation_group.id = organisation_in_group.group_id
          WHERE organisation_in_group.organisation_id = organisation.id), organisation.name)`
      : sql`organisation.name`
  const ids = JSON.stringify(organisations.map(({ organisation }) => organisation))
  const rows = all(
    db,
    sql<Named>`SELECT id, ${called} AS name, kind, uuid, invented FROM organisation WHERE id IN (SELECT value FROM json_each(${ids}))`,
  )
  const found = new Map(rows.map((row) => [row.id, row]))
  return organisations.map((one) => {
    const { id, name, kind, uuid, invented } = found.get(one.organisation)!
    const shown = kind === 'person' && personsWord !== undefined ? pseudonym(uuid, personsWord) : name
    return [one, { id, name: shown, kind, invented: invented === 1 }]
  })
}
