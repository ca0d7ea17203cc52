import { sql } from 'kysely'
import type { DecisionEffect, DecisionRow } from '#core/contract/identity.ts'
import type { CandidateReason } from '#core/identity/candidate.ts'
import { placeKey } from '#core/identity/decisions.ts'
import type { DecisionKind } from '#core/model/vocabulary.ts'
import { all, first, type ReadDb, values } from '../file/handles.ts'
import { type DecidedSpelling, readIdentity } from './identity.ts'

export interface DecisionQuestion {
  readonly kind?: DecisionKind | undefined
  readonly standing?: boolean | undefined
  /** Decisions on it, or on what became part of it. */
  readonly organisation?: number | undefined
  readonly offset: number
  readonly limit: number
}

/** The log of decisions, newest first; reverted ones stay in it. */
export function listDecisions(db: ReadDb, question: DecisionQuestion): { total: number; rows: DecisionRow[] } {
  const { kind, standing, organisation, offset, limit } = question
  const concerned = organisation === undefined ? null : JSON.stringify(readIdentity(db).membersOf(organisation))
  const fitting = db.from
    .selectFrom('identity_decision')
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(standing !== undefined, (query) => query.where('reverted_at', standing! ? 'is' : 'is not', null))
    .$if(concerned !== null, (query) =>
      query.where(({ or, eb }) => {
        const members = sql<number>`(SELECT value FROM json_each(${concerned}))`
        return or([eb('a_id', 'in', members), eb('b_id', 'in', members)])
      }),
    )
  const total = first(
    db,
    fitting.select(({ fn }) => fn.countAll<number>().as('rows')),
  )!.rows
  const rows = all(
    db,
    fitting
      .leftJoin('organisation_group', 'organisation_group.id', 'group_id')
      .selectAll('identity_decision')
      .select(({ selectFrom, fn }) => [
        'organisation_group.name as group_name',
        selectFrom('identity_decision as other')
          .select(fn.countAll<number>().as('size'))
          .whereRef('other.set_id', '=', 'identity_decision.set_id')
          .as('set_size'),
      ])
      .orderBy('identity_decision.id', 'desc')
      .limit(limit)
      .offset(offset),
  )
  return {
    total,
    rows: rows.map((row) => ({
      id: row.id,
      at: row.at,
      who: row.who,
      kind: row.kind,
      a: { id: row.a_id, name: row.a_name },
      b: row.b_name === null ? null : { id: row.b_id, name: row.b_name },
      group: row.group_id === null ? null : { id: row.group_id, name: row.group_name ?? '', head: row.is_head === 1 },
      similarity: row.similarity,
      reasons: row.reasons === null ? null : (JSON.parse(row.reasons) as CandidateReason[]),
      effect: JSON.parse(row.effect) as DecisionEffect,
      places: row.kind === 'split' ? placesIn(row.b_spellings) : [],
      note: row.note,
      set: row.set_id === null ? null : { key: row.set_id, size: row.set_size ?? 1 },
      reverted: row.reverted_at === null ? null : { at: row.reverted_at, who: row.reverted_by ?? '' },
    })),
  }
}

function placesIn(spellings: string): string[] {
  const places = new Map<string, string>()
  for (const { place } of JSON.parse(spellings) as DecidedSpelling[])
    if (place !== undefined && !places.has(placeKey(place))) places.set(placeKey(place), place)
  return [...places.values()]
}

/** The decisions of a set that stand. */
export function standingSet(db: ReadDb, key: string): number[] {
  return values(db, db.from.selectFrom('identity_decision').select('id').where('set_id', '=', key).where('reverted_at', 'is', null))
}
