import type { DecisionEffect } from '#core/contract/identity.ts'
import type { CandidateReason } from '#core/identity/candidate.ts'
import type { FileDecision, FileOrganisation } from '#core/identity/decision-file.ts'
import { maskIdentifiersIn, maskOrganisation } from '#core/identity/mask.ts'
import { profileOf } from '#core/identity/same.ts'
import type { PersonsChoice } from '#core/model/vocabulary.ts'
import { all, type ReadDb } from '../file/handles.ts'
import type { DecidedSpelling } from './identity.ts'
import { projectFacts } from './project.ts'
import { uuidText } from './uuid-text.ts'

export interface LoggedDecision {
  readonly decision: FileDecision
  readonly reasons: readonly CandidateReason['kind'][]
  readonly effect: DecisionEffect
}

/** The whole log, oldest first, as it leaves the program: natural persons masked unless the project or `persons` says otherwise. */
export function decisionsForFile(db: ReadDb, word: string, persons: PersonsChoice = projectFacts(db).persons): LoggedDecision[] {
  const shown = persons === 'shown'
  const rows = all(
    db,
    db.from
      .selectFrom('identity_decision')
      .leftJoin('organisation_group', 'organisation_group.id', 'group_id')
      .selectAll('identity_decision')
      .select('organisation_group.name as group_name')
      .orderBy('identity_decision.id'),
  )
  return rows.map((row) => ({
    decision: {
      key: uuidText(row.uuid),
      kind: row.kind,
      at: row.at,
      who: row.who,
      a: side(row.a_name, row.a_spellings, shown, word),
      b: row.b_name === null ? null : side(row.b_name, row.b_spellings, shown, word),
      group: row.group_name,
      head: row.is_head === 1,
      similarity: row.similarity,
      note: row.note === null || shown ? row.note : maskIdentifiersIn(row.note),
      reverted: row.reverted_at === null ? null : { at: row.reverted_at, who: row.reverted_by ?? '' },
    },
    reasons: row.reasons === null ? [] : (JSON.parse(row.reasons) as CandidateReason[]).map(({ kind }) => kind),
    effect: JSON.parse(row.effect) as DecisionEffect,
  }))
}

/** A natural person leaves without spellings: nobody finds it by them in another project. */
function side(name: string, json: string, shown: boolean, word: string): FileOrganisation {
  const spellings = JSON.parse(json) as DecidedSpelling[]
  const plain = spellings.map(({ found: _found, ...given }) => given)
  if (shown) return { name, spellings: plain }
  const person = spellings.find((one) => profileOf(one).kind === 'person')
  if (person === undefined) return { name, spellings: plain }
  const uuid = Uint8Array.from(person.found.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
  return { name: maskOrganisation({ uuid, kind: 'person', name, names: [name], identifiers: [] }, word).name, spellings: [] }
}
