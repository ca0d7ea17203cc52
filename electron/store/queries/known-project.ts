import { type Selectable, sql } from 'kysely'
import { groupedBy } from '#core/model/grouped.ts'
import type { KnownProject } from '#core/plan/decide.ts'
import type { KnownOperation } from '#core/plan/known-operations.ts'
import { type StatedKey, statedKeys } from '#core/plan/operation-key.ts'
import { all, first, prepare, type ReadDb } from '../file/handles.ts'
import type { OperationTable } from '../schema/operations.ts'
import {
  asDelivered,
  type OperationCorrection,
  operationCorrections,
  parkedOperation,
  participantIsCorrected,
} from './delivered-operations.ts'
import { madeByPartners } from './joining-source.ts'
import { handSource } from './hand-made.ts'
import { readIdentity } from './identity.ts'
import { knownOrganisations } from './known-organisations.ts'
import { operationValues, type ValueColumn, valueColumnList } from './operation-values.ts'

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
  const delivered = deliveredSheets(db)
  const sources = all(db, db.from.selectFrom('source').select(['id', 'key', 'variant', 'headings']).where('key', '<>', handSource)).map(
    ({ id, key, variant, headings }) => {
      const sheets = delivered.get(id) ?? []
      const rule = statedKeys[0]
      return {
        id,
        key,
        variant,
        headings: JSON.parse(headings) as string[],
        sheetName: sheets.at(-1)?.name ?? null,
        statedKey: sheets.at(-1)?.statedKey ?? rule,
        keysAreOld: sheets.some(({ statedKey }) => statedKey !== rule),
      }
    },
  )
  return {
    instruments,
    sources,
    next: {
      operation: nextOperation(db),
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
    madeByPartners: (keys) => {
      const made = madeByPartners(db, keys)
      return made && { held: made.held, operations: knownOperations(db, made.source) }
    },
    organisations: () => knownOrganisations(db),
    identity: () => readIdentity(db),
  }
}

/** The id of the next operation; one that was taken out keeps its own. */
export function nextOperation(db: ReadDb): number {
  return Math.max(nextId(db, 'operation'), nextId(db, 'removed_operation'))
}

function nextId(db: ReadDb, table: 'operation' | 'removed_operation' | 'organisation' | 'instrument' | 'source'): number {
  const row = first(
    db,
    db.from.selectFrom(table).select(({ fn }) => fn.max<number | null>('id').as('highest')),
  )
  return (row?.highest ?? 0) + 1
}

/** Operations read at once. */
const pageSize = 1_000

function* knownOperations(db: ReadDb, source: number): Generator<KnownOperation> {
  const corrections = operationCorrections(db)
  const known = (
    row: Pick<Selectable<OperationTable>, 'id' | 'key' | 'ordinal' | 'instrument_id' | ValueColumn>,
    removed: boolean,
    ofOne: readonly OperationCorrection[] | undefined,
  ): KnownOperation => {
    const held = { values: operationValues(row), instrument: row.instrument_id }
    const { values, instrument } = ofOne ? asDelivered(held, ofOne) : held
    const corrected = ofOne !== undefined && participantIsCorrected(ofOne)
    return { id: row.id, key: row.key, ordinal: row.ordinal, instrument, values, removed, participantIsCorrected: corrected }
  }
  // page by page: while a statement is under way nothing can be written, and whoever loads these may let others have their turn
  const page = prepare(
    db,
    db.from
      .selectFrom('operation')
      .select(['id', 'key', 'ordinal', 'instrument_id', ...valueColumnList])
      .where('source_id', '=', source)
      .where(sql<boolean>`(key, ordinal) > (${''}, ${0})`)
      .orderBy('key')
      .orderBy('ordinal')
      .limit(pageSize),
  )
  for (let rows = page.all(source, '', 0, pageSize); rows.length > 0;) {
    for (const row of rows) yield known(row, false, corrections.get(row.id))
    const { key, ordinal } = rows.at(-1)!
    rows = page.all(source, key, ordinal, pageSize)
  }
  for (const { parked } of all(db, db.from.selectFrom('removed_operation').select('parked').where('source_id', '=', source))) {
    const { row, corrections: ofOne } = parkedOperation(parked)
    yield known(row, true, ofOne)
  }
}

/** The sheets of each source in the order they came, with what they were compared by. */
function deliveredSheets(db: ReadDb): ReadonlyMap<number, readonly { readonly name: string; readonly statedKey: StatedKey }[]> {
  const sheets = all(
    db,
    db.from.selectFrom('delivered_sheet').select(['source_id', 'name', 'stated_key']).where('source_id', 'is not', null).orderBy('id'),
  )
  return new Map(
    [...groupedBy(sheets, ({ source_id }) => source_id!)].map(([source, rows]) => [
      source,
      rows.map(({ name, stated_key }) => ({ name, statedKey: stated_key ?? statedKeys[0] })),
    ]),
  )
}
