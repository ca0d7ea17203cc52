import type { z } from 'zod'
import type { labels, Taxonomy } from '#core/contract/instruments.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { groupedBy } from './grouped.ts'

export type Labels = z.infer<typeof labels>

/** A label as the file keeps it. */
export function readLabels(json: string): Labels {
  return JSON.parse(json) as Labels
}

/** All taxonomies in the order they came, shipped ones first, with how many instruments carry each term. */
export function listTaxonomies(db: ReadDb): Taxonomy[] {
  const terms = groupedBy(
    all(
      db,
      db.from
        .selectFrom('term')
        .leftJoin('tag', (join) => join.onRef('tag.term_id', '=', 'term.id').on('tag.weight', '>', 0))
        .select(({ fn }) => [
          'term.id',
          'term.taxonomy_id',
          'term.code',
          'term.label',
          'term.group',
          fn.count<number>('tag.id').as('instruments'),
        ])
        .groupBy('term.id')
        .orderBy('term.taxonomy_id')
        .orderBy('term.position')
        .orderBy('term.id'),
    ),
    ({ taxonomy_id }) => taxonomy_id,
  )
  const rows = all(db, db.from.selectFrom('taxonomy').selectAll().orderBy('shipped', 'desc').orderBy('id'))
  return rows.map(({ id, key, label, shipped, source }) => ({
    id,
    key,
    label: readLabels(label),
    shipped: shipped === 1,
    source,
    terms: (terms.get(id) ?? []).map((term) => ({
      id: term.id,
      code: term.code,
      label: readLabels(term.label),
      group: term.group === null ? null : readLabels(term.group),
      instruments: term.instruments,
    })),
  }))
}
