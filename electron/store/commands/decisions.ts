import type { DecisionEffect } from '#core/contract/identity.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { Candidate } from '#core/identity/candidate.ts'
import { type Identity, identityBy, type PlacedSpelling } from '#core/identity/decisions.ts'
import { profileOf } from '#core/identity/same.ts'
import { folded } from '#core/plan/text-digest.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { chosenParts } from '../queries/chosen-parts.ts'
import { nameOf } from '../queries/organisation-cards.ts'
import { asDecided, decidedSpellings, readIdentity, standingDecisions } from '../queries/identity.ts'
import { effectOf, planIdentity, planSame } from '../queries/identity-plan.ts'
import { type DecidedBy, logDecision } from './log-decision.ts'
import { removeUnusedOrganisations } from './organisations.ts'
import { settle, settleIdentity } from './settle-identity.ts'

export interface DecidedPair {
  readonly a: number
  readonly b: number
  /** What the program proposed; left out where the user came upon it. */
  readonly proposed?: Pick<Candidate, 'similarity' | 'reasons'> | undefined
}

const noEffect: DecisionEffect = { organisations: 0, participations: 0, pairsChanged: 0, pairs: [] }

/**
 * The two are one: all that either takes part in belongs to the older. Gives the decision's id.
 * Refuses: not_found, already_one, decided_otherwise.
 */
export function decideSame(db: WriteDb, { a, b, proposed }: DecidedPair, by: DecidedBy): number {
  const standing = standingDecisions(db)
  const identity = identityBy(standing)
  const roots = openPair(db, identity, a, b)
  const plan = planSame(db, a, b, standing)
  const id = insert(db, 'same', { a, b, proposed }, roots, identity, effectOf(db, plan), by)
  settle(db, plan)
  return id
}

/**
 * The two are different, and are not proposed again. Gives the decision's id.
 * Refuses: not_found, already_one, decided_otherwise where it was decided already.
 */
export function decideDifferent(db: WriteDb, { a, b, proposed }: DecidedPair, by: DecidedBy): number {
  const identity = readIdentity(db)
  return insert(db, 'different', { a, b, proposed }, openPair(db, identity, a, b), identity, noEffect, by)
}

/**
 * Makes spellings of an organisation one of their own, wherever they stand or in one town, for what is there and for what later deliveries bring.
 * Gives the decision and the organisation made.
 * Refuses: not_found where one of the spellings is none of the organisation's, split_all where nothing would stay.
 */
export function splitOrganisation(
  db: WriteDb,
  { organisation, spellings }: { readonly organisation: number; readonly spellings: readonly PlacedSpelling[] },
  by: DecidedBy,
): { readonly decision: number; readonly made: number } {
  const standing = standingDecisions(db)
  const before = identityBy(standing)
  const { parts, missing, everything } = chosenParts(db, organisation, spellings, before)
  if (missing.length > 0 || parts.length === 0) throw new Refusal('not_found', { organisation })
  if (everything) throw new Refusal('split_all', { organisation: nameOf(db, organisation) })
  const { given } = parts[0]!
  const source = first(db, db.from.selectFrom('organisation').select(['invented']).where('id', '=', organisation))!
  // Name, identifier and country are derived from its participations in a moment.
  const { id: made } = run(
    db,
    db.into.insertInto('organisation').values({
      name: given.name,
      folded: folded(given.name),
      tax_id: null,
      kind: profileOf(given).kind,
      country: given.country,
      invented: source.invented,
      made_by: null,
    }),
  )
  const splits = parts.map((one) => ({ found: one.found, spelling: one.given, organisation: made }))
  const after = identityBy({ ...standing, splits: [...standing.splits, ...splits] })
  const plan = planIdentity(db, after, [organisation])
  const decision = logDecision(db, by, {
    kind: 'split',
    a_id: organisation,
    b_id: made,
    group_id: null,
    a_name: nameOf(db, organisation),
    b_name: given.name,
    a_spellings: JSON.stringify(decidedSpellings(db, organisation, before)),
    b_spellings: JSON.stringify(asDecided(db, parts)),
    similarity: null,
    reasons: null,
    effect: JSON.stringify(effectOf(db, plan)),
  })
  for (const { found, spelling } of splits)
    run(
      db,
      db.into.insertInto('split_spelling').values({
        decision_id: decision,
        found_id: found,
        name: spelling.name,
        tax_id: spelling.taxId,
        country: spelling.country,
        place: spelling.place ?? null,
      }),
    )
  settle(db, plan)
  return { decision, made }
}

/** Takes decisions back; they stay listed. Later ones stand. Refuses `not_found` where one of them does not stand. */
export function revertDecisions(db: WriteDb, ids: readonly number[], who: string): void {
  const rows = all(
    db,
    db.from.selectFrom('identity_decision').select(['id', 'a_id', 'b_id']).where('id', 'in', ids).where('reverted_at', 'is', null),
  )
  if (rows.length < new Set(ids).size) throw new Refusal('not_found', { decision: ids[0] ?? null })
  const before = readIdentity(db)
  const concerned = rows.flatMap(({ a_id, b_id }) => [a_id, b_id].filter((one) => one !== null)).map(before.rootOf)
  run(db, db.into.updateTable('identity_decision').set({ reverted_at: new Date().toISOString(), reverted_by: who }).where('id', 'in', ids))
  settleIdentity(db, new Set(concerned))
  // A decision kept them although the deliveries that brought them are taken back.
  removeUnusedOrganisations(
    db,
    rows.flatMap(({ a_id, b_id }) => [a_id, b_id].filter((one) => one !== null)),
  )
}

/** The two as they were named are kept, not what they have become: that may be taken back. Names and spellings are those shown. */
function insert(
  db: WriteDb,
  kind: 'same' | 'different',
  { a, b, proposed }: DecidedPair,
  [rootA, rootB]: readonly [number, number],
  identity: Identity,
  effect: DecisionEffect,
  by: DecidedBy,
): number {
  return logDecision(db, by, {
    kind,
    a_id: a,
    b_id: b,
    group_id: null,
    a_name: nameOf(db, rootA),
    b_name: nameOf(db, rootB),
    a_spellings: JSON.stringify(decidedSpellings(db, rootA, identity)),
    b_spellings: JSON.stringify(decidedSpellings(db, rootB, identity)),
    similarity: proposed?.similarity ?? null,
    reasons: proposed ? JSON.stringify(proposed.reasons) : null,
    effect: JSON.stringify(effect),
  })
}

/** What the two are now, where nothing is decided of them yet. Refuses: not_found, already_one, decided_otherwise. */
function openPair(db: WriteDb, identity: Identity, a: number, b: number): readonly [number, number] {
  const roots = [identity.rootOf(a), identity.rootOf(b)] as const
  const names = { a: nameOf(db, roots[0]), b: nameOf(db, roots[1]) }
  if (roots[0] === roots[1]) throw new Refusal('already_one', { organisation: names.a })
  if (identity.areDifferent(...roots)) throw new Refusal('decided_otherwise', names)
  return roots
}
