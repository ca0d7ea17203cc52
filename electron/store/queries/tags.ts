import type { Tag } from '#core/contract/taxonomies.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { readLabels } from './taxonomies.ts'

/** Tags by taxonomy and place of the term, each with what it rests on. */
export function tagsByInstrument(db: ReadDb): ReadonlyMap<number, Tag[]> {
  const rows = all(
    db,
    db.from
      .selectFrom('tag')
      .innerJoin('term', 'term.id', 'tag.term_id')
      .leftJoin('operation', 'operation.id', 'tag.operation_id')
      .leftJoin('correction', (join) =>
        join.onRef('correction.operation_id', '=', 'operation.id').on('correction.field', '=', 'new_operation'),
      )
      .select([
        'tag.instrument_id',
        'term_id',
        'weight',
        'author',
        'tagged_at',
        'evidence',
        'document',
        'page',
        'taxonomy_id',
        'term.code',
        'label',
        'tag.operation_id',
        'operation_uuid',
        'operation_key',
        'operation.code as operation_code',
        'operation.title',
        'operation.sheet_id',
        'operation.row',
        'correction.id as by_hand',
      ])
      .orderBy('taxonomy_id')
      .orderBy('position'),
  )
  return new Map(
    [...groupedBy(rows, (row) => row.instrument_id)].map(([instrument, group]) => [
      instrument,
      group.map((row) => ({
        term: row.term_id,
        taxonomy: row.taxonomy_id,
        code: row.code,
        label: readLabels(row.label),
        weight: row.weight,
        author: row.author,
        at: row.tagged_at,
        evidence: {
          excerpt: row.evidence,
          document: row.document,
          page: row.page,
          operation:
            row.operation_id === null
              ? null
              : {
                  id: row.operation_id,
                  code: row.operation_code,
                  title: row.title,
                  source: row.by_hand === null ? { sheet: row.sheet_id!, row: row.row! } : null,
                },
          elsewhere: row.operation_id === null && row.operation_uuid !== null ? { code: row.operation_key?.slice(2) ?? null } : null,
        },
      })),
    ]),
  )
}
