import { sql } from 'kysely'
import { type Identity, identityBy, type PlacedSpelling, type StandingDecisions } from '#core/identity/decisions.ts'
import type { GivenOrganisation } from '#core/identity/same.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { type HeldSpelling, spellingsOf } from './spellings.ts'

/** The decisions that stand, but for some. Those whose organisations are no more decide nothing. */
export function standingDecisions(db: ReadDb, without: readonly number[] = []): StandingDecisions {
  const pairs = all(
    db,
    db.from
      .selectFrom('identity_decision')
      .select(['kind', 'a_id', 'b_id'])
      .where('reverted_at', 'is', null)
      .where('kind', '!=', 'group')
      .where('a_id', 'is not', null)
      .where('b_id', 'is not', null)
      .where('id', 'not in', without)
      .orderBy('id'),
  )
  const splits = all(
    db,
    db.from
      .selectFrom('split_spelling')
      .innerJoin('identity_decision', 'identity_decision.id', 'decision_id')
      .select(['found_id', 'name', 'tax_id', 'country', 'place', 'b_id'])
      .where('reverted_at', 'is', null)
      .where('b_id', 'is not', null)
      .where('decision_id', 'not in', without)
      .orderBy('decision_id')
      .orderBy('split_spelling.id'),
  )
  const of = (kinds: readonly string[]): (readonly [number, number])[] =>
    pairs.filter(({ kind }) => kinds.includes(kind)).map(({ a_id, b_id }) => [a_id!, b_id!])
  return {
    same: of(['same']),
    // What was split off must not come back as a proposal.
    different: of(['different', 'split']),
    splits: splits.map(({ found_id, name, tax_id, country, place, b_id }) => ({
      found: found_id,
      spelling: { name, taxId: tax_id, country, ...(place === null ? {} : { place }) },
      organisation: b_id!,
    })),
  }
}

export function readIdentity(db: ReadDb): Identity {
  return identityBy(standingDecisions(db))
}

/** A member of a group of organisations, as the decisions that stand have it. */
export interface GroupMember {
  readonly organisation: number
  readonly group: number
  /** The first organisation of the group. */
  readonly countedAs: number
  readonly isHead: boolean
}

/** Of several decisions on one organisation, or on organisations that are the same by now, the latest counts. */
export function standingGroups(db: ReadDb): GroupMember[] {
  const rows = all(
    db,
    db.from
      .selectFrom('identity_decision')
      .select(['a_id', 'group_id', 'is_head'])
      .where('kind', '=', 'group')
      .where('reverted_at', 'is', null)
      .where('a_id', 'is not', null)
      .orderBy('id'),
  )
  if (rows.length === 0) return []
  const identity = readIdentity(db)
  const members = new Map(rows.map(({ a_id, group_id }) => [identity.rootOf(a_id!), group_id!]))
  const heads = new Map(rows.flatMap(({ a_id, group_id, is_head }) => (is_head === 1 ? [[group_id!, identity.rootOf(a_id!)]] : [])))
  const countedAs = new Map<number, number>()
  for (const [organisation, group] of members) countedAs.set(group, Math.min(organisation, countedAs.get(group) ?? organisation))
  return [...members].map(([organisation, group]) => ({
    organisation,
    group,
    isHead: heads.get(group) === organisation,
    countedAs: countedAs.get(group)!,
  }))
}

/** A spelling that a decision was about, and the organisation (UUID in hexadecimal) that the rules had found for it. */
export interface DecidedSpelling extends PlacedSpelling {
  readonly found: string
}

/** Spellings of an organisation as a decision keeps them: with the town where that matters already. */
export function decidedSpellings(db: ReadDb, organisation: number, identity: Identity): DecidedSpelling[] {
  return asDecided(
    db,
    spellingsOf(db, organisation).flatMap((one) => standingParts(one, identity)),
  )
}

/** What an organisation holds of a spelling: each town that a standing split names, and what is left beside them. */
export function standingParts({ found, given, count, places }: HeldSpelling, identity: Identity): SplitPart[] {
  const towns = identity.looksAtPlace(given) ? places.filter(({ place }) => identity.isSplitAt(found, given, place)) : []
  const left = towns.reduce((rest, town) => rest - town.count, count)
  return [...(left > 0 ? [{ found, given }] : []), ...towns.map(({ place }) => ({ found, given: { ...given, place } }))]
}

/** A spelling, wherever it stands or in one town, of what the rules found. */
export interface SplitPart {
  readonly found: number
  readonly given: PlacedSpelling
}

/** Parts with the organisations that the rules found for them by UUID. */
export function asDecided(db: ReadDb, held: readonly SplitPart[]): DecidedSpelling[] {
  const uuids = new Map(
    all(
      db,
      sql<{ id: number; uuid: string }>`
        SELECT id, lower(hex(uuid)) AS uuid FROM organisation
        WHERE id IN (SELECT value FROM json_each(${JSON.stringify([...new Set(held.map(({ found }) => found))])}))`,
    ).map(({ id, uuid }) => [id, uuid]),
  )
  return held.map(({ given, found }) => ({ ...given, found: uuids.get(found)! }))
}

/**
 * Spellings that standing decisions are about, as they were then, by the organisation that the rules had found. It tells who is who again when an
 * organisation comes back of which no delivery is left.
 */
export function standingEvidence(db: ReadDb): { readonly found: number; readonly given: GivenOrganisation }[] {
  const spellings = all(
    db,
    db.from.selectFrom('identity_decision').select(['a_spellings', 'b_spellings']).where('reverted_at', 'is', null).orderBy('id'),
  ).flatMap((row) => [...(JSON.parse(row.a_spellings) as DecidedSpelling[]), ...(JSON.parse(row.b_spellings) as DecidedSpelling[])])
  if (spellings.length === 0) return []
  const wanted = JSON.stringify([...new Set(spellings.map(({ found }) => found))])
  const ids = new Map(
    all(
      db,
      sql<{ id: number; uuid: string }>`
        SELECT id, lower(hex(uuid)) AS uuid FROM organisation WHERE uuid IN (SELECT unhex(value) FROM json_each(${wanted}))`,
    ).map(({ id, uuid }) => [uuid, id]),
  )
  return spellings.flatMap(({ found, ...given }) => {
    const id = ids.get(found)
    return id === undefined ? [] : [{ found: id, given }]
  })
}
