import type { WaitingDecision } from '#core/contract/identity.ts'
import type { FileDecision } from '#core/identity/decision-file.ts'
import { all, type ReadDb } from '../file/handles.ts'

/** Decisions of other projects' logs that wait for their organisations, in the order they were taken over. */
export function listWaiting(db: ReadDb): WaitingDecision[] {
  return all(db, db.from.selectFrom('waiting_decision').selectAll().orderBy('id')).map(({ id, decision, file, at, who }) => {
    const { kind, a, b, group, ...decided } = JSON.parse(decision) as FileDecision
    return { id, kind, a: a.name, b: b?.name ?? null, group, decided: { at: decided.at, who: decided.who }, file, at, who }
  })
}
