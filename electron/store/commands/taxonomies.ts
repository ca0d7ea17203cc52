import { Refusal } from '#core/contract/refusal.ts'
import type { Labels } from '#core/contract/taxonomies.ts'
import { keyOfTerm, type PlannedTerm } from '#core/tagging/term-plan.ts'
import { withTermsBelow } from '#core/tagging/term-tree.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { termsOf } from '../queries/taxonomies.ts'

export interface TermFacts {
  readonly code: string
  readonly label: Labels
  readonly parent: number | null
}

/** Languages without a label are left out. */
function labelsText(label: Labels): string {
  return JSON.stringify(Object.fromEntries(Object.entries(label).filter(([, text]) => text !== '')))
}

/** Makes an empty taxonomy of the user's own. */
export function createTaxonomy(db: WriteDb, label: Labels, source: string | null = null): number {
  const last =
    first(
      db,
      db.from.selectFrom('taxonomy').select(({ fn }) => fn.max('id').as('id')),
    )?.id ?? 0
  return run(db, db.into.insertInto('taxonomy').values({ key: `own-${last + 1}`, label: labelsText(label), shipped: 0, source })).id
}

/** Makes an own taxonomy with the terms of another; its tags are not copied. Refuses `not_found`. */
export function copyTaxonomy(db: WriteDb, from: number, label: Labels): number {
  const copied = first(db, db.from.selectFrom('taxonomy').select('source').where('id', '=', from))
  if (!copied) throw new Refusal('not_found')
  const id = createTaxonomy(db, label, copied.source)
  const ids = new Map<number, number>()
  for (const [position, term] of termsOf(db, from).entries()) {
    const parent = term.parent === null ? null : (ids.get(term.parent) ?? null)
    ids.set(term.id, insertTerm(db, id, position, { code: term.code, label: term.label, parent }))
  }
  return id
}

/** Writes the terms of a sheet into an own taxonomy; see `planTerms`. Refuses `not_found`, `shipped`. */
export function takeTerms(db: WriteDb, taxonomy: number, terms: readonly PlannedTerm[]): void {
  mustBeOwn(db, taxonomy)
  const held = termsOf(db, taxonomy)
  const ids = new Map(held.map((term) => [keyOfTerm(term), term.id]))
  for (const [index, { key, id, code, label }] of terms.entries())
    if (id === null) ids.set(key, insertTerm(db, taxonomy, held.length + index, { code, label, parent: null }))
  for (const { key, code, label, parent, state } of terms)
    if (state !== 'same') changeTerm(db, ids.get(key)!, { code, label, parent: parent === null ? null : ids.get(parent)! })
}

/** Refuses `not_found`, and `shipped` for one that came with the program. */
function mustBeOwn(db: WriteDb, id: number): void {
  const taxonomy = first(db, db.from.selectFrom('taxonomy').select('shipped').where('id', '=', id))
  if (!taxonomy) throw new Refusal('not_found')
  if (taxonomy.shipped === 1) throw new Refusal('shipped')
}

/** Refuses `not_found`, `shipped`. */
export function renameTaxonomy(db: WriteDb, id: number, label: Labels): void {
  mustBeOwn(db, id)
  run(
    db,
    db.into
      .updateTable('taxonomy')
      .set({ label: labelsText(label) })
      .where('id', '=', id),
  )
}

/** With its terms and their tags. Refuses `not_found`, `shipped`. */
export function removeTaxonomy(db: WriteDb, id: number): void {
  mustBeOwn(db, id)
  run(db, db.into.deleteFrom('taxonomy').where('id', '=', id))
}

/** Adds a term at the end. Refuses `not_found`, `shipped`, `duplicate`, `invalid`. */
export function addTerm(db: WriteDb, taxonomy: number, term: TermFacts): number {
  mustBeOwn(db, taxonomy)
  mustFit(db, taxonomy, term, null)
  const last = first(
    db,
    db.from
      .selectFrom('term')
      .select(({ fn }) => fn.max('position').as('position'))
      .where('taxonomy_id', '=', taxonomy),
  )
  return insertTerm(db, taxonomy, (last?.position ?? -1) + 1, term)
}

function insertTerm(db: WriteDb, taxonomy: number, position: number, { code, label, parent }: TermFacts): number {
  return run(db, db.into.insertInto('term').values({ taxonomy_id: taxonomy, position, code, label: labelsText(label), parent_id: parent }))
    .id
}

function mustFit(db: WriteDb, taxonomy: number, { code, parent }: TermFacts, self: number | null): void {
  const terms = all(db, db.from.selectFrom('term').select(['id', 'code', 'parent_id as parent']).where('taxonomy_id', '=', taxonomy))
  if (code !== '' && terms.some((other) => other.id !== self && other.code === code)) throw new Refusal('duplicate', { name: code })
  if (parent === null) return
  const below = self === null ? [] : withTermsBelow(terms, [self])
  if (!terms.some(({ id }) => id === parent) || below.includes(parent)) throw new Refusal('invalid', { field: 'parent' })
}

/** The taxonomy of a term of the user's own. */
function mustBeOwnTerm(db: WriteDb, id: number): number {
  const term = first(db, db.from.selectFrom('term').select('taxonomy_id').where('id', '=', id))
  if (!term) throw new Refusal('not_found')
  mustBeOwn(db, term.taxonomy_id)
  return term.taxonomy_id
}

/** Refuses `not_found`, `shipped`, `duplicate`, `invalid`. */
export function updateTerm(db: WriteDb, id: number, term: TermFacts): void {
  mustFit(db, mustBeOwnTerm(db, id), term, id)
  changeTerm(db, id, term)
}

function changeTerm(db: WriteDb, id: number, { code, label, parent }: TermFacts): void {
  run(
    db,
    db.into
      .updateTable('term')
      .set({ code, label: labelsText(label), parent_id: parent })
      .where('id', '=', id),
  )
}

/** With its tags; terms below it move up to its parent. Refuses `not_found`, `shipped`. */
export function removeTerm(db: WriteDb, id: number): void {
  mustBeOwnTerm(db, id)
  const parent_id = first(db, db.from.selectFrom('term').select('parent_id').where('id', '=', id))?.parent_id ?? null
  run(db, db.into.updateTable('term').set({ parent_id }).where('parent_id', '=', id))
  run(db, db.into.deleteFrom('term').where('id', '=', id))
}
