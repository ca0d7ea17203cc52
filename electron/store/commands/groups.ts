import type { DecisionEffect } from '#core/contract/identity.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { first, run, type WriteDb } from '../file/handles.ts'
import { groupOf } from '../queries/groups.ts'
import { decidedSpellings, readIdentity } from '../queries/identity.ts'
import { nameOf } from '../queries/organisation-cards.ts'
import { type DecidedBy, logDecision } from './log-decision.ts'
import { settleGroups } from './settle-identity.ts'

/** A group changes no organisation. */
const noEffect: DecisionEffect = { organisations: 0, participations: 0, pairsChanged: 0, pairs: [] }

export interface Grouping {
  readonly organisations: readonly number[]
  /** Null: a new one, called `name`, else as its head or its first member. */
  readonly group: number | null
  readonly name: string | null
  readonly head: number | null
  /** Without a group: its group, or the parent of a new one. */
  readonly beside?: number | undefined
}

/** Puts organisations into a group, each by a decision of its own. Gives the group. Refuses `not_found`. */
export function groupOrganisations(db: WriteDb, grouping: Grouping, by: DecidedBy): number {
  const identity = readIdentity(db)
  const { rootOf } = identity
  const { name, beside } = grouping
  const group = grouping.group ?? (beside === undefined ? null : (groupOf(db, rootOf(beside))?.id ?? null))
  const joining = group === null && beside !== undefined ? [beside] : []
  const members = [...new Set([...joining, ...grouping.organisations].map(rootOf))]
  const head = grouping.head ?? joining[0] ?? null
  const parent = head === null ? null : rootOf(head)
  const id = group ?? run(db, db.into.insertInto('organisation_group').values({ name: name ?? nameOf(db, parent ?? members[0]!) })).id
  if (!first(db, db.from.selectFrom('organisation_group').select('id').where('id', '=', id))) throw new Refusal('not_found', { group: id })
  for (const member of members)
    logDecision(db, by, {
      kind: 'group',
      a_id: member,
      b_id: null,
      group_id: id,
      is_head: member === parent ? 1 : 0,
      a_name: nameOf(db, member),
      b_name: null,
      a_spellings: JSON.stringify(decidedSpellings(db, member, identity)),
      b_spellings: '[]',
      similarity: null,
      reasons: null,
      effect: JSON.stringify(noEffect),
    })
  settleGroups(db)
  return id
}

/** Refuses `not_found`. */
export function renameGroup(db: WriteDb, id: number, name: string): void {
  if (run(db, db.into.updateTable('organisation_group').set({ name }).where('id', '=', id)).changes === 0)
    throw new Refusal('not_found', { group: id })
}
