import { Refusal } from '#core/contract/refusal.ts'
import { first, run, type WriteDb } from '../file/handles.ts'
import type { Labels } from '../queries/taxonomies.ts'

export interface TermFacts {
  readonly code: string
  readonly label: Labels
  readonly group: Labels | null
}

/** A taxonomy as a file of `resources/taxonomies` holds it. */
export interface ShippedTaxonomy {
  readonly key: string
  readonly label: Labels
  readonly source: string | null
  readonly terms: readonly TermFacts[]
}

/** Writes the taxonomies that come with the program into a new project. */
export function seedTaxonomies(db: WriteDb, shipped: readonly ShippedTaxonomy[]): void {
  for (const { key, label, source, terms } of shipped) {
    const { id } = run(db, db.into.insertInto('taxonomy').values({ key, label: JSON.stringify(label), shipped: 1, source }))
    for (const [position, term] of terms.entries()) insertTerm(db, id, position, term)
  }
}

function insertTerm(db: WriteDb, taxonomy: number, position: number, { code, label, group }: TermFacts): number {
  return run(
    db,
    db.into
      .insertInto('term')
      .values({ taxonomy_id: taxonomy, position, code, label: JSON.stringify(label), group: group && JSON.stringify(group) }),
  ).id
}

/** Makes an empty taxonomy of the user's own. */
export function createTaxonomy(db: WriteDb, label: Labels): number {
  const last =
    first(
      db,
      db.from.selectFrom('taxonomy').select(({ fn }) => fn.max('id').as('id')),
    )?.id ?? 0
  return run(db, db.into.insertInto('taxonomy').values({ key: `own-${last + 1}`, label: JSON.stringify(label), shipped: 0, source: null }))
    .id
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
      .set({ label: JSON.stringify(label) })
      .where('id', '=', id),
  )
}

/** With its terms and their tags. Refuses `not_found`, `shipped`. */
export function removeTaxonomy(db: WriteDb, id: number): void {
  mustBeOwn(db, id)
  run(db, db.into.deleteFrom('taxonomy').where('id', '=', id))
}

/** Adds a term at the end. Refuses `not_found`, `shipped`. */
export function addTerm(db: WriteDb, taxonomy: number, term: TermFacts): number {
  mustBeOwn(db, taxonomy)
  const last = first(
    db,
    db.from
      .selectFrom('term')
      .select(({ fn }) => fn.max('position').as('position'))
      .where('taxonomy_id', '=', taxonomy),
  )
  return insertTerm(db, taxonomy, (last?.position ?? -1) + 1, term)
}

function mustBeOwnTerm(db: WriteDb, id: number): void {
  const term = first(db, db.from.selectFrom('term').select('taxonomy_id').where('id', '=', id))
  if (!term) throw new Refusal('not_found')
  mustBeOwn(db, term.taxonomy_id)
}

/** Refuses `not_found`, `shipped`. */
export function updateTerm(db: WriteDb, id: number, { code, label, group }: TermFacts): void {
  mustBeOwnTerm(db, id)
  run(
    db,
    db.into
      .updateTable('term')
      .set({ code, label: JSON.stringify(label), group: group && JSON.stringify(group) })
      .where('id', '=', id),
  )
}

/** With its tags. Refuses `not_found`, `shipped`. */
export function removeTerm(db: WriteDb, id: number): void {
  mustBeOwnTerm(db, id)
  run(db, db.into.deleteFrom('term').where('id', '=', id))
}
