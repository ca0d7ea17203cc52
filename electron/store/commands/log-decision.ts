import type { Insertable } from 'kysely'
import { run, type WriteDb } from '../file/handles.ts'
import type { IdentityDecisionTable } from '../schema/identity.ts'

/** Who decides, and what goes with it. */
export interface DecidedBy {
  readonly who: string
  readonly note: string | null
  /** Decisions taken as one have one set. */
  readonly set?: string | null
}

type Logged = Omit<Insertable<IdentityDecisionTable>, 'at' | 'who' | 'note' | 'set_id' | 'reverted_at' | 'reverted_by'>

/** Writes a decision, standing from now on, and gives its id. */
export function logDecision(db: WriteDb, { who, note, set = null }: DecidedBy, decision: Logged): number {
  const at = new Date().toISOString()
  return run(
    db,
    db.into.insertInto('identity_decision').values({ ...decision, at, who, note, set_id: set, reverted_at: null, reverted_by: null }),
  ).id
}
