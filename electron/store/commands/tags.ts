import type { GivenEvidence } from '#core/contract/taxonomies.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { first, run, type WriteDb } from '../file/handles.ts'
import type { TagTable } from '../schema/instruments.ts'
import { markOfOperation } from './tag-operations.ts'

/** Terms to put on instruments. */
export interface Tagging {
  readonly instruments: readonly number[]
  readonly terms: readonly number[]
  /** 0 to 1. Left out: 1 on a new tag, else as it is. */
  readonly weight?: number | undefined
  /** What is left out of it: nothing on a new tag, else as it is. */
  readonly evidence?: GivenEvidence | undefined
}

type Evidence = Pick<TagTable, 'evidence' | 'document' | 'page' | 'operation_id' | 'operation_uuid' | 'operation_key'>

/**
 * Puts every term on every instrument. A tag that is there (it is known by instrument and term) takes what is given; where that changes it,
 * its author and date change too. Refuses `not_found`, and `invalid` for an operation of another instrument.
 */
export function tagInstruments(db: WriteDb, { instruments, terms, weight, evidence }: Tagging, author: string): void {
  const tagged_at = new Date().toISOString()
  const given = evidence === undefined ? {} : evidenceColumns(db, evidence)
  for (const instrument_id of instruments) {
    if (evidence?.operation != null) mustBeOperationOf(db, evidence.operation, instrument_id)
    for (const term_id of terms) {
      const held = first(
        db,
        db.from
          .selectFrom('tag')
          .select(['id', 'weight', 'evidence', 'document', 'page', 'operation_id', 'operation_uuid', 'operation_key'])
          .where('instrument_id', '=', instrument_id)
          .where('term_id', '=', term_id),
      )
      if (!held) {
        const values = { instrument_id, term_id, weight: weight ?? 1, author, tagged_at, ...noEvidence, ...given }
        run(db, db.into.insertInto('tag').values(values))
        continue
      }
      const changed = { weight: weight ?? held.weight, ...given }
      const same = Object.entries(changed).every(([column, value]) => held[column as keyof typeof held] === value)
      if (!same)
        run(
          db,
          db.into
            .updateTable('tag')
            .set({ ...changed, author, tagged_at })
            .where('id', '=', held.id),
        )
    }
  }
}

const noOperation = { operation_id: null, operation_uuid: null, operation_key: null }
const noEvidence: Evidence = { evidence: null, document: null, page: null, ...noOperation }

/** The columns of what is given. */
function evidenceColumns(db: WriteDb, { excerpt, document, page, operation }: GivenEvidence): Partial<Evidence> {
  return {
    ...(excerpt === undefined ? {} : { evidence: excerpt }),
    ...(document === undefined ? {} : { document }),
    ...(page === undefined ? {} : { page }),
    ...(operation === undefined ? {} : operation === null ? noOperation : { operation_id: operation, ...markOfOperation(db, operation) }),
  }
}

function mustBeOperationOf(db: WriteDb, operation: number, instrument: number): void {
  const found = first(db, db.from.selectFrom('operation').select('instrument_id').where('id', '=', operation))
  if (!found) throw new Refusal('not_found', { operation })
  if (found.instrument_id !== instrument) throw new Refusal('invalid', { field: 'operation' })
}

/** Takes the terms off the instruments. */
export function untagInstruments(db: WriteDb, { instruments, terms }: Pick<Tagging, 'instruments' | 'terms'>): void {
  run(db, db.into.deleteFrom('tag').where('instrument_id', 'in', instruments).where('term_id', 'in', terms))
}
