import { randomUUID } from 'node:crypto'
import { Refusal } from '#core/contract/refusal.ts'
import type { FileDecision, FileOrganisation } from '#core/identity/decision-file.ts'
import { spellingKey } from '#core/identity/decisions.ts'
import { createOrganisationIndex } from '#core/identity/same.ts'
import type { WriteDb } from '../file/handles.ts'
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
  /** About an organisation that this project does not know (yet). */
  readonly unknown: number
  /** Contradict a decision that stands here. */
  readonly contrary: number
}

/**
 * Takes the standing decisions of another project over, in their order and as one set. Organisations are found as the rules find those of a
 * delivery, by identifiers and names.
 */
export function takeOverDecisions(db: WriteDb, decisions: readonly FileDecision[], by: DecidedBy): TakenOver {
  const index = createOrganisationIndex(knownOrganisations(db))
  const counts = { taken: 0, known: 0, unknown: 0, contrary: 0 }
  const set = randomUUID()

  /** What it is now; null where the rules find nothing for it that takes part in anything. */
  const locate = ({ spellings }: FileOrganisation): number | null => {
    const identity = readIdentity(db)
    for (const given of spellings) {
      const resolution = index.resolve(given)
      if (resolution.kind === 'new') continue
      const now = identity.organisationOf(resolution.id, given)
      if (spellingsOf(db, now).length > 0) return now
    }
    return null
  }

  const takeOver = (decision: FileDecision): keyof TakenOver => {
    const { kind, a, b, group } = decision
    const how: DecidedBy = { ...by, note: originOf(decision), set }
    const one = locate(a)
    if (kind === 'group') {
      if (one === null) return 'unknown'
      const held = listGroups(db).find(({ name }) => name === group)
      if (held?.members.some(({ id }) => id === one) === true) return 'known'
      groupOrganisations(db, { organisations: [one], group: held?.id ?? null, name: group, head: decision.head ? one : null }, how)
      return 'taken'
    }
    const other = locate(b!)
    if (one === null || other === null) return 'unknown'
    if (kind === 'split') {
      const held = spellingsOf(db, other)
      const wanted = new Set(b!.spellings.map(spellingKey))
      const chosen = held.filter(({ given }) => wanted.has(spellingKey(given))).map(({ given }) => given)
      if (chosen.length === 0) return 'unknown'
      if (chosen.length === held.length) return 'known'
      splitOrganisation(db, { organisation: other, spellings: chosen }, how)
      return 'taken'
    }
    const identity = readIdentity(db)
    if (kind === 'same' ? one === other : identity.areDifferent(one, other)) return 'known'
    if (one === other) return 'contrary'
    if (kind === 'same') decideSame(db, { a: one, b: other }, how)
    else decideDifferent(db, { a: one, b: other }, how)
    return 'taken'
  }

  for (const decision of decisions) {
    if (decision.reverted !== null) continue
    try {
      counts[takeOver(decision)]++
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      counts.contrary++
    }
  }
  return counts
}

/** The note as it was, and who had decided it when. */
function originOf({ note, who, at }: FileDecision): string {
  return [note, [who, at.slice(0, 10)].filter((part) => part !== '').join(', ')].filter((part) => part !== null && part !== '').join(' – ')
}
