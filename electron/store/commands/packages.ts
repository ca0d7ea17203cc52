import type { KeptFigures, Proposal } from '#core/contract/packages.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { InputPart } from '#core/package/inputs.ts'
import { run, type WriteDb } from '../file/handles.ts'
import { mustBeInstrument } from './instruments.ts'

interface NewProposal extends Pick<Proposal, 'name' | 'reasons' | 'author' | 'keptAt' | 'taxonomy' | 'states' | 'numbers' | 'invented'> {
  readonly figures: KeptFigures
  readonly hashes: Readonly<Record<InputPart, string>>
}

/** Keeps a package as a proposal and gives its id. Refuses `not_found` for an instrument that is not there. */
export function keepPackage(db: WriteDb, one: NewProposal): number {
  const { id } = run(
    db,
    db.into.insertInto('package_proposal').values({
      name: one.name,
      reasons: one.reasons || null,
      author: one.author,
      kept_at: one.keptAt,
      taxonomy_id: one.taxonomy,
      numbers: JSON.stringify(one.numbers),
      figures: JSON.stringify(one.figures),
      inputs: JSON.stringify(one.hashes),
      invented: one.invented ? 1 : 0,
    }),
  )
  for (const { instrument, state } of one.states) {
    mustBeInstrument(db, instrument)
    run(db, db.into.insertInto('package_state').values({ proposal_id: id, instrument_id: instrument, state }))
  }
  return id
}

/** Names a proposal anew, or gives it other reasons. Refuses `not_found`. */
export function updatePackage(
  db: WriteDb,
  id: number,
  changes: { readonly name?: string | undefined; readonly reasons?: string | null | undefined },
): void {
  const { name, reasons } = changes
  const { changes: rows } = run(
    db,
    db.into
      .updateTable('package_proposal')
      .set({ ...(name === undefined ? {} : { name }), ...(reasons === undefined ? {} : { reasons: reasons || null }), invented: 0 })
      .where('id', '=', id),
  )
  if (rows === 0) throw new Refusal('not_found', { package: id })
}

/** Removes proposals. Those that are gone already are none. */
export function removePackages(db: WriteDb, ids: readonly number[]): void {
  run(db, db.into.deleteFrom('package_proposal').where('id', 'in', ids))
}
