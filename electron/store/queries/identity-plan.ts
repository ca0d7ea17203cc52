import { sql } from 'kysely'
import type { DecisionEffect } from '#core/contract/identity.ts'
import { type Identity, identityBy, type PlacedSpelling, type StandingDecisions } from '#core/identity/decisions.ts'
import { overlapChange, type OverlapChange } from '#core/identity/overlap-change.ts'
import { all, first, type ReadDb } from '../file/handles.ts'
import { chosenParts } from './chosen-parts.ts'
import { readIdentity, standingDecisions } from './identity.ts'
import { givenIn, spelledParticipations } from './spellings.ts'

/** What becomes of participations when decisions change; nothing is written. */
export interface IdentityPlan {
  readonly moves: readonly { readonly participation: number; readonly from: number; readonly to: number; readonly found: number }[]
  readonly change: OverlapChange
}

/** Who the participations of these organisations belong to under `identity`, against who they belong to now. */
export function planIdentity(db: ReadDb, identity: Identity, organisations: Iterable<number>): IdentityPlan {
  const moves: IdentityPlan['moves'][number][] = []
  const before = new Map<number, Set<number>>()
  const after = new Map<number, Set<number>>()
  const seen = new Set<number>()
  let waiting = [...organisations]
  while (waiting.length > 0) {
    for (const one of waiting) seen.add(one)
    const rows = all(
      db,
      spelledParticipations(db)
        .select(['participation.id', 'participation.organisation_id', 'participation.found_id'])
        .where('participation.organisation_id', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(waiting)}))`),
    )
    const reached = new Set<number>()
    for (const row of rows) {
      const from = row.organisation_id
      const found = row.found_id ?? from
      const to = identity.organisationOf(found, givenIn(row), row.place)
      if (to !== from) moves.push({ participation: row.id, from, to, found })
      if (!seen.has(to)) reached.add(to)
      takePart(before, from, row.instrument_id)
      takePart(after, to, row.instrument_id)
    }
    // Who they go to may have participations of its own.
    waiting = [...reached]
  }
  return { moves, change: overlapChange(before, after) }
}

/** What would become of two organisations if they were one. */
export function planSame(db: ReadDb, a: number, b: number, standing: StandingDecisions = standingDecisions(db)): IdentityPlan {
  const { rootOf } = identityBy(standing)
  return planIdentity(db, identityBy({ ...standing, same: [...standing.same, [a, b]] }), new Set([rootOf(a), rootOf(b)]))
}

/** What would become of an organisation if spellings of it, wherever they stand or in one town, were another. */
export function planSplit(db: ReadDb, organisation: number, spellings: readonly PlacedSpelling[]): IdentityPlan {
  const standing = standingDecisions(db)
  const { parts } = chosenParts(db, organisation, spellings, identityBy(standing))
  const splits = parts.map(({ found, given }) => ({ found, spelling: given, organisation: nobodyYet }))
  return planIdentity(db, identityBy({ ...standing, splits: [...standing.splits, ...splits] }), [organisation])
}

/** Stands for an organisation that is not made yet. */
const nobodyYet = Number.MAX_SAFE_INTEGER

/** What would become of organisations if these decisions did not stand. */
export function planRevert(db: ReadDb, ids: readonly number[]): IdentityPlan {
  const { rootOf } = readIdentity(db)
  const concerned = all(db, db.from.selectFrom('identity_decision').select(['a_id', 'b_id']).where('id', 'in', ids))
    .flatMap(({ a_id, b_id }) => [a_id, b_id])
    .filter((one) => one !== null)
    .map(rootOf)
  return planIdentity(db, identityBy(standingDecisions(db, ids)), new Set(concerned))
}

function takePart(memberships: Map<number, Set<number>>, organisation: number, instrument: number | null): void {
  const set = memberships.get(organisation) ?? new Set<number>()
  memberships.set(organisation, set)
  if (instrument !== null) set.add(instrument)
}

/** Pairs listed with a decision; of more only the number is told. */
const pairsListed = 8

/** The change in words of the contract, with the counts before it: run it before anything is written. */
export function effectOf(db: ReadDb, { moves, change }: IdentityPlan): DecisionEffect {
  const codes = new Map(
    all(
      db,
      db.from
        .selectFrom('instrument')
        .select(['id', 'code'])
        .where('id', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(change.pairs.flatMap(({ a, b }) => [a, b]))}))`),
    ).map(({ id, code }) => [id, code]),
  )
  const named = change.pairs
    .map(({ a, b, by }) => {
      const [one, other] = [a, b].map((id) => ({ id, code: codes.get(id) ?? '' })).sort((x, y) => compare(x.code, y.code))
      return { a: one!, b: other!, by }
    })
    .sort((x, y) => Math.abs(y.by) - Math.abs(x.by) || compare(x.a.code, y.a.code) || compare(x.b.code, y.b.code))
  return {
    organisations: change.organisations,
    participations: moves.length,
    pairsChanged: named.length,
    pairs: named.slice(0, pairsListed).map(({ a, b, by }) => {
      const shared = sharedBy(db, a.id, b.id)
      return { a, b, before: shared, after: shared + by }
    }),
  }
}

function sharedBy(db: ReadDb, a: number, b: number): number {
  return first(
    db,
    sql<{ shared: number }>`
      SELECT count(*) AS shared FROM (
        SELECT organisation_id FROM participation WHERE instrument_id = ${a} INTERSECT SELECT organisation_id FROM participation WHERE instrument_id = ${b})`,
  )!.shared
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
