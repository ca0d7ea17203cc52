import type { Labels, Taxonomy, Term } from '#core/contract/taxonomies.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { treeOrder, withTermsBelow } from '#core/tagging/term-tree.ts'
import { all, type ReadDb } from '../file/handles.ts'

/** A label as the file keeps it. */
export function readLabels(json: string): Labels {
  return JSON.parse(json) as Labels
}

/** All taxonomies in the order they came, shipped ones first, with how many instruments carry each term. */
export function listTaxonomies(db: ReadDb): Taxonomy[] {
  const terms = groupedBy(countedTerms(db), ({ taxonomy_id }) => taxonomy_id)
  // Shipped ones as they are shipped, own ones by name: the same in every copy of the project.
  const rows = all(
    db,
    db.from
      .selectFrom('taxonomy')
      .selectAll()
      .orderBy('shipped', 'desc')
      .orderBy(({ eb }) => eb.case().when('shipped', '=', 1).then(eb.ref('id')).end())
      .orderBy('label')
      .orderBy('uuid'),
  )
  return rows.map(({ id, key, label, shipped, source }) => ({
    id,
    key,
    label: readLabels(label),
    shipped: shipped === 1,
    source,
    terms: inTree(terms.get(id) ?? []),
  }))
}

/** The terms of one taxonomy, each right below its parent. */
export function termsOf(db: ReadDb, taxonomy: number): Term[] {
  return inTree(countedTerms(db, taxonomy))
}

/** These terms and all below them. */
export function termsBelow(db: ReadDb, terms: readonly number[]): number[] {
  return withTermsBelow(all(db, db.from.selectFrom('term').select(['id', 'parent_id as parent'])), terms)
}

type CountedTerm = ReturnType<typeof countedTerms>[number]

function countedTerms(db: ReadDb, taxonomy?: number) {
  return all(
    db,
    db.from
      .selectFrom('term')
      .leftJoin('tag', (join) => join.onRef('tag.term_id', '=', 'term.id').on('tag.weight', '>', 0))
      .select(({ fn }) => [
        'term.id',
        'term.taxonomy_id',
        'term.code',
        'term.label',
        'term.parent_id as parent',
        fn.count<number>('tag.id').as('instruments'),
      ])
      .$if(taxonomy !== undefined, (query) => query.where('term.taxonomy_id', '=', taxonomy!))
      .groupBy('term.id')
      .orderBy('term.taxonomy_id')
      .orderBy('term.position')
      .orderBy('term.code')
      .orderBy('term.id'),
  )
}

function inTree(terms: readonly CountedTerm[]): Term[] {
  return treeOrder(terms).map(({ term: { id, code, label, parent, instruments }, depth }) => ({
    id,
    code,
    label: readLabels(label),
    parent,
    depth,
    instruments,
  }))
}
