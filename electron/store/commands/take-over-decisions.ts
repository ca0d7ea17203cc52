import { randomUUID } from 'node:crypto'
import { Refusal } from '#core/contract/refusal.ts'
import type { FileDecision, FileOrganisation } from '#core/identity/decision-file.ts'
import { createOrganisationIndex } from '#core/identity/same.ts'
import { all, run, type WriteDb } from '../file/handles.ts'
import { chosenParts } from '../queries/chosen-parts.ts'
import { listGroups } from '../queries/groups.ts'
import { readIdentity } from '../queries/identity.ts'
import { knownOrganisations } from '../queries/known-organisations.ts'
import { spellingsOf } from '../queries/spellings.ts'
import { decideDifferent, decideSame, splitOrganisation } from './decisions.ts'
import { groupOrganisations } from './groups.ts'
import type { DecidedBy } from './log-decision.ts'

/** What became of the decisions of a log file. */
export interface TakenOver {
  readonly taken: number
  /** Hold here already. */
  readonly known: number
  /** About an organisation that is not here: kept until a delivery brings it. */
  readonly waiting: number
  /** About natural persons that the log masks: nothing can find them. */
  readonly unknown: number
  /** Contradict a decision that stands here. */
  readonly contrary: number
}

/**
 * Takes the standing decisions of another project over, in their order and as one set. Organisations are found as the rules find those of a
 * delivery, by identifiers and names. `file`: the log they came with.
 */
export function takeOverDecisions(db: WriteDb, decisions: readonly FileDecision[], file: string, by: DecidedBy): TakenOver {
  const counts = { taken: 0, known: 0, waiting: 0, unknown: 0, contrary: 0 }
  const at = new Date().toISOString()
  const takeOver = taker(db, by)
  for (const decision of decisions) {
    if (decision.reverted !== null) continue
    const became = takeOver(decision)
    counts[became]++
    const waits = { key: decision.key, decision: JSON.stringify(decision), file, at, who: by.who }
    if (became === 'waiting')
      run(
        db,
        db.into
          .insertInto('waiting_decision')
          .values(waits)
          .onConflict((conflict) => conflict.column('key').doNothing()),
      )
    else run(db, db.into.deleteFrom('waiting_decision').where('key', '=', decision.key))
  }
  return counts
}

/** Takes those of the waiting decisions over whose organisations are here by now, in steps; gives how many. */
export function* applyWaitingDecisions(db: WriteDb, who: string): Generator<{ readonly done: number; readonly total: number }, number> {
  const waiting = all(db, db.from.selectFrom('waiting_decision').select(['id', 'decision']).orderBy('id'))
  if (waiting.length === 0) return 0
  const takeOver = taker(db, { who, note: null })
  let taken = 0
  for (const [at, { id, decision }] of waiting.entries()) {
    const became = takeOver(JSON.parse(decision) as FileDecision)
    if (became === 'taken') taken++
    if (became !== 'waiting') run(db, db.into.deleteFrom('waiting_decision').where('id', '=', id))
    yield { done: at + 1, total: waiting.length }
  }
  return taken
}

/** Forgets waiting decisions. Refuses `not_found`. */
export function forgetWaiting(db: WriteDb, ids: readonly number[]): void {
  const { changes } = run(db, db.into.deleteFrom('waiting_decision').where('id', 'in', ids))
  if (changes < new Set(ids).size) throw new Refusal('not_found', { decision: ids[0] ?? null })
}

/** Takes one decision after another over, as one set, and says what became of each. */
function taker(db: WriteDb, by: DecidedBy): (decision: FileDecision) => keyof TakenOver {
  const index = createOrganisationIndex(knownOrganisations(db))
  const set = randomUUID()

  /** What it is now; null where the rules find nothing for it that takes part in anything. */
  const locate = ({ spellings }: FileOrganisation): number | null => {
    const identity = readIdentity(db)
    for (const given of spellings) {
      const resolution = index.resolve(given)
      if (resolution.kind === 'new') continue
      const now = identity.organisationOf(resolution.id, given, given.place ?? null)
      if (spellingsOf(db, now).length > 0) return now
    }
    return null
  }

  const takeOver = (decision: FileDecision): keyof TakenOver => {
    const { kind, a, b, group } = decision
    const how: DecidedBy = { ...by, note: originOf(decision), set }
    const one = locate(a)
    if (kind === 'group') {
      if (one === null) return missing(a)
      const held = listGroups(db).find(({ name }) => name === group)
      if (held?.members.some(({ id }) => id === one) === true) return 'known'
      groupOrganisations(db, { organisations: [one], group: held?.id ?? null, name: group, head: decision.head ? one : null }, how)
      return 'taken'
    }
    const other = locate(b!)
    if (one === null || other === null) return missing(one === null ? a : b!)
    if (kind === 'split') {
      const { parts, everything } = chosenParts(db, other, b!.spellings, readIdentity(db))
      if (parts.length === 0) return missing(b!)
      if (everything) return 'known'
      splitOrganisation(db, { organisation: other, spellings: parts.map(({ given }) => given) }, how)
      return 'taken'
    }
    const identity = readIdentity(db)
    if (kind === 'same' ? one === other : identity.areDifferent(one, other)) return 'known'
    if (one === other) return 'contrary'
    if (kind === 'same') decideSame(db, { a: one, b: other }, how)
    else decideDifferent(db, { a: one, b: other }, how)
    return 'taken'
  }

  return (decision) => {
    try {
      return takeOver(decision)
    } catch (error) {
      // A refused decision has written nothing.
      if (!(error instanceof Refusal)) throw error
      return 'contrary'
    }
  }
}

function missing({ spellings }: FileOrganisation): 'waiting' | 'unknown' {
  return spellings.length === 0 ? 'unknown' : 'waiting'
}

/** The note as it was, and who had decided it when. */
function originOf({ note, who, at }: FileDecision): string {
  return [note, [who, at.slice(0, 10)].filter((part) => part !== '').join(', ')].filter((part) => part !== null && part !== '').join(' – ')
}
