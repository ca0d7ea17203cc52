import { randomUUID } from 'node:crypto'
import { Refusal } from '#core/contract/refusal.ts'
import type { Candidate } from '#core/identity/candidate.ts'
import type { WriteDb } from '../file/handles.ts'
import { decideSame } from './decisions.ts'
import type { DecidedBy } from './log-decision.ts'

/**
 * Accepts proposals one after another as one set; what contradicts a decision, or is one organisation by then, is left out. Each takes some
 * milliseconds, so it goes in steps: yields how many are done.
 */
export function* acceptProposals(
  db: WriteDb,
  candidates: readonly Candidate[],
  by: DecidedBy,
): Generator<number, { readonly accepted: number; readonly left: number }> {
  const set = randomUUID()
  let accepted = 0
  for (const [at, candidate] of candidates.entries()) {
    try {
      decideSame(db, { a: candidate.a, b: candidate.b, proposed: candidate }, { ...by, set })
      accepted++
    } catch (error) {
      // A refused decision has written nothing.
      if (!(error instanceof Refusal)) throw error
    }
    yield at + 1
  }
  return { accepted, left: candidates.length - accepted }
}
