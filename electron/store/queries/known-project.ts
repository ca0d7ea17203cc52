import { sql } from 'kysely'
import type { KnownOrganisation } from '#core/identity/same.ts'
import type { KnownProject } from '#core/plan/decide.ts'
import type { KnownOperation } from '#core/plan/known-operations.ts'
import { all, each, first, type ReadDb } from '../file/handles.ts'
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

/** Spellings of organisations first, then identifiers. Names of persons and placeholders join nobody, so they are left out. */
function* knownOrganisations(db: ReadDb): Generator<KnownOrganisation> {
  const names = each(
    db,
    db.from
      .selectFrom('organisation')
      .innerJoin('organisation_name', 'organisation_id', 'id')
      .select(['id', 'kind', 'name_key', 'legal_form'])
      .where('kind', '=', 'organisation')
      .orderBy('id')
      .orderBy('organisation_name.name'),
  )
  for (const { id, kind, name_key, legal_form } of names)
    yield { id, kind, nameKey: name_key, legalForm: legal_form, taxId: null, taxIdValid: null }
  const identifiers = each(
    db,
    db.from
      .selectFrom('organisation')
      .innerJoin('organisation_identifier', 'organisation_id', 'id')
      .select(['id', 'kind', 'organisation_identifier.tax_id', 'valid'])
      .orderBy('id')
      .orderBy('organisation_identifier.tax_id'),
  )
  for (const { id, kind, tax_id, valid } of identifiers)
    yield { id, kind, nameKey: '', legalForm: null, taxId: tax_id, taxIdValid: valid === null ? null : valid === 1 }
}
