import { sql } from 'kysely'
import type { KnownProject } from '#core/plan/decide.ts'
import type { KnownOperation } from '#core/plan/known-operations.ts'
import { all, each, first, type ReadDb } from '../file/handles.ts'
import { readIdentity } from './identity.ts'
import { knownOrganisations } from './known-organisations.ts'
import { operationValues, valueColumnList } from './operation-values.ts'

/** What an import compares its rows with. */
export function knownProject(db: ReadDb): KnownProject {
  const instruments = all(
    db,
    db.from
      .selectFrom('instrument')
      .select(({ fn }) => [
        'id',
        'code',
        'name',
        fn.coalesce('programme', sql<string>`''`).as('programme'),
        fn.coalesce('region', sql<string>`''`).as('region'),
      ]),
  )
  const sources = all(db, db.from.selectFrom('source').select(['id', 'key', 'variant', 'headings'])).map(
    ({ id, key, variant, headings }) => ({ id, key, variant, headings: JSON.parse(headings) as string[] }),
  )
  return {
    instruments,
    sources,
    next: {
      operation: nextId(db, 'operation'),
      organisation: nextId(db, 'organisation'),
      instrument: nextId(db, 'instrument'),
      source: nextId(db, 'source'),
    },
    operations: (source) => knownOperations(db, source),
    countKeys: (source, keys) =>
      first(
        db,
        db.from
          .selectFrom('operation')
          .select(({ fn }) => fn.count<number>('key').distinct().as('keys'))
          .where('source_id', '=', source)
          .where('key', 'in', [...new Set(keys)]),
      )!.keys,
    organisations: () => knownOrganisations(db),
    identity: () => readIdentity(db),
  }
}

function nextId(db: ReadDb, table: 'operation' | 'organisation' | 'instrument' | 'source'): number {
  const row = first(
    db,
    db.from.selectFrom(table).select(({ fn }) => fn.max<number | null>('id').as('highest')),
  )
  return (row?.highest ?? 0) + 1
}

function* knownOperations(db: ReadDb, source: number): Generator<KnownOperation> {
  const rows = each(
    db,
    db.from
      .selectFrom('operation')
      .select(['id', 'key', 'ordinal', 'instrument_id', ...valueColumnList])
      .where('source_id', '=', source),
  )
  for (const row of rows)
    yield { id: row.id, key: row.key, ordinal: row.ordinal, instrument: row.instrument_id, values: operationValues(row) }
}
