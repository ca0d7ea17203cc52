import type { Labels } from '#core/contract/taxonomies.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { readLabels } from '../queries/taxonomies.ts'

/** A taxonomy as a file of `resources/taxonomies` holds it; a term's parent is the code of one before it. */
export interface ShippedTaxonomy {
  readonly key: string
  readonly label: Labels
  readonly source: string | null
  readonly terms: readonly { readonly code: string; readonly label: Labels; readonly parent: string | null }[]
}

/**
 * Makes the taxonomies of the project those that come with the program, and writes nothing where they are. A term is known by its code
 * and keeps its row, so tags stay where they are. One that the program has no more goes, unless an instrument carries it. Own taxonomies
 * are left alone.
 */
export function bringUpToDate(db: WriteDb, shipped: readonly ShippedTaxonomy[]): void {
  for (const taxonomy of shipped) bringOne(db, taxonomy)
}

function bringOne(db: WriteDb, { key, label, source, terms }: ShippedTaxonomy): void {
  const written = JSON.stringify(label)
  const held = first(db, db.from.selectFrom('taxonomy').select(['id', 'label', 'source']).where('key', '=', key))
  if (held && (held.label !== written || held.source !== source))
    run(db, db.into.updateTable('taxonomy').set({ label: written, source }).where('id', '=', held.id))
  const id = held?.id ?? run(db, db.into.insertInto('taxonomy').values({ key, label: written, shipped: 1, source })).id
  bringTerms(db, id, terms)
}

function bringTerms(db: WriteDb, taxonomy: number, terms: ShippedTaxonomy['terms']): void {
  const held = all(
    db,
    db.from.selectFrom('term').select(['id', 'code', 'label', 'position', 'parent_id']).where('taxonomy_id', '=', taxonomy).orderBy('id'),
  )
  const byCode = new Map(held.filter(({ code }) => code !== '').map((term) => [term.code, term]))
  // What was the label of a group had no code.
  const byLabel = new Map(held.filter(({ code }) => code === '').map((term) => [readLabels(term.label).en, term]))
  const ids = new Map<string, number>()
  for (const [position, { code, label, parent }] of terms.entries()) {
    const found = byCode.get(code) ?? byLabel.get(label.en)
    const values = { position, code, label: JSON.stringify(label), parent_id: parent === null ? null : ids.get(parent)! }
    if (!found) ids.set(code, run(db, db.into.insertInto('term').values({ taxonomy_id: taxonomy, ...values })).id)
    else {
      ids.set(code, found.id)
      const same =
        found.position === position && found.code === code && found.label === values.label && found.parent_id === values.parent_id
      if (!same) run(db, db.into.updateTable('term').set(values).where('id', '=', found.id))
    }
  }
  const kept = new Set(ids.values())
  for (const { id } of held) if (!kept.has(id)) removeUnused(db, id)
}

function removeUnused(db: WriteDb, term: number): void {
  if (!first(db, db.from.selectFrom('tag').select('id').where('term_id', '=', term)))
    run(db, db.into.deleteFrom('term').where('id', '=', term))
}
