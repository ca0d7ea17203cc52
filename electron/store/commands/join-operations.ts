import { sql } from 'kysely'
import { Refusal } from '#core/contract/refusal.ts'
import { createInstrumentResolver, type InstrumentDecision } from '#core/plan/instruments.ts'
import { type OperationValues, valuesDigest } from '#core/plan/operation-key.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { all, prepare, run, values, type WriteDb } from '../file/handles.ts'
import { joiningSource, operationsByKey } from '../queries/joining-source.ts'
import { knownProject } from '../queries/known-project.ts'
import { operationWriter } from './operation-writer.ts'
import { participationWriter } from './participation-writer.ts'
import { revisions } from './revisions.ts'

/** Writes a new instrument and tells its id. */
export type InstrumentIds = (instrument: InstrumentDecision | null) => number | null

/** A sheet of partners, as far as its operations may have to be made. */
export interface PartnerSheet {
  readonly sheet: number
  readonly name: string
  readonly source: number
  readonly layout: Layout
  /** The first row of each operation. */
  readonly operations: ReadonlyMap<string, OperationValues & { readonly row: number }>
}

type Table = 'partner' | 'payment' | 'indicator'

/** Lists whose rows have no operation yet. */
export function sourcesWaiting(db: WriteDb, table: Table): number[] {
  return all(db, db.from.selectFrom(table).select('source_id').distinct().where('operation_id', 'is', null)).map(
    ({ source_id }) => source_id,
  )
}

/** Partners that have no operation yet, those taken out left aside. */
export function waitingPartners(db: WriteDb): number[] {
  return values(db, db.from.selectFrom('partner').select('id').where('operation_id', 'is', null).where('removed', '=', 0)) as number[]
}

/** Gives the rows of a list the operations of the list that has most of their codes, then those made in their own. */
export function joinTo(db: WriteDb, table: Table, source: number): void {
  const keys = values(db, db.from.selectFrom(table).select('operation_key').distinct().where('source_id', '=', source)) as string[]
  for (const joined of [joiningSource(db, keys, source), source])
    if (joined !== null)
      run(
        db,
        sql`
          UPDATE ${sql.table(table)} SET operation_id = (
            SELECT operation.id FROM operation WHERE operation.source_id = ${joined} AND operation.key = operation_key ORDER BY ordinal LIMIT 1)
          WHERE source_id = ${source} AND operation_id IS NULL`,
      )
}

/** Gives indicators of instruments these, made where the project has none of the name. */
export function settleIndicators(db: WriteDb, instrumentId: InstrumentIds): void {
  const open = all(
    db,
    db.from
      .selectFrom('indicator')
      .select(['instrument_code', 'instrument_name'])
      .distinct()
      .where('operation_key', '=', '')
      .where('instrument_id', 'is', null),
  )
  if (open.length === 0) return
  const known = knownProject(db)
  const instruments = createInstrumentResolver(known.instruments, known.next.instrument)
  for (const { instrument_code: code, instrument_name: name } of open)
    run(
      db,
      sql`
        UPDATE indicator SET instrument_id = ${instrumentId(instruments.resolve(code, name))}
        WHERE operation_key = '' AND instrument_id IS NULL AND instrument_code IS ${code} AND instrument_name IS ${name}`,
    )
}

/**
 * Makes the operations that only partners name, from the first row of each, and gives those made before what the first row says now. Tells
 * which changed. Where nothing tells the instrument of those to be made, their partners wait for a list that holds them; where no
 * row has an operation then, `no_instrument` is refused.
 */
export function settleOperations(
  db: WriteDb,
  { sheet, name, source, layout, operations: rows }: PartnerSheet,
  instrumentId: InstrumentIds,
  counted: Set<number>,
): readonly number[] {
  const known = knownProject(db)
  const instruments = createInstrumentResolver(known.instruments, known.next.instrument)
  const instrumentOf = (row: OperationValues): InstrumentDecision | null =>
    layout.instrument.kind === 'chosen'
      ? instruments.resolve(layout.instrument.code, layout.instrument.name)
      : instruments.resolve(row.instrumentCode, row.instrumentName)
  const waiting = new Set(
    values(
      db,
      db.from.selectFrom('partner').select('operation_key').distinct().where('source_id', '=', source).where('operation_id', 'is', null),
    ) as string[],
  )
  const own = operationsByKey(db, source, [...rows.keys()])
  const someJoined = [...rows.keys()].some((key) => !waiting.has(key))
  const writer = operationWriter(db)
  const kept = revisions(db)
  const participations = participationWriter(db)
  const confirm = prepare(db, db.into.insertInto('operation_confirmation').values({ sheet_id: 0, operation_id: 0, row: 1 }))
  const changed: number[] = []
  let next = known.next.operation
  for (const [key, row] of rows) {
    const held = own.get(key)
    if (held === undefined) {
      if (!waiting.has(key)) continue
      if (layout.instrument.kind === 'none') {
        if (someJoined) continue
        throw new Refusal('no_instrument', { sheet: name })
      }
      writer.insert({ id: next, source, key, ordinal: 1 }, sheet, instrumentId(instrumentOf(row)), row)
      writer.indexTitles(next, next)
      changed.push(next++)
      continue
    }
    const before = kept.read(held, participations.of(held))
    const decision = layout.instrument.kind === 'none' ? null : instrumentOf(row)
    const instrument = decision === null ? before.instrument : decision.id
    if (valuesDigest(before.values) === valuesDigest(row) && before.instrument === instrument) {
      confirm.run(sheet, held, row.row)
      continue
    }
    kept.keep(held, sheet, before)
    if (before.instrument !== null) counted.add(before.instrument)
    writer.update(held, sheet, decision === null ? before.instrument : instrumentId(decision), row)
    changed.push(held)
  }
  joinTo(db, 'partner', source)
  return changed
}

/** Operations of these keys that a list of partners had made and that went with the last of their partners. */
export function madeAndRemoved(db: WriteDb, source: number, keys: readonly string[]): number[] {
  return all(
    db,
    sql<{ id: number }>`
      SELECT id FROM removed_operation
      WHERE source_id = ${source} AND parked ->> '$[0].row.key' IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`,
  ).map(({ id }) => id)
}

/** The operations that partners are of. */
export function operationsOf(db: WriteDb, partners: readonly number[]): number[] {
  const ids = sql<number>`(SELECT value FROM json_each(${JSON.stringify(partners)}))`
  return all(
    db,
    db.from.selectFrom('partner').select('operation_id').distinct().where('operation_id', 'is not', null).where('id', 'in', ids),
  ).map(({ operation_id }) => operation_id!)
}

/** The instruments that operations are of. */
export function instrumentsOf(db: WriteDb, operations: readonly number[]): number[] {
  const ids = sql<number>`(SELECT value FROM json_each(${JSON.stringify(operations)}))`
  return all(
    db,
    db.from.selectFrom('operation').select('instrument_id').distinct().where('instrument_id', 'is not', null).where('id', 'in', ids),
  ).map(({ instrument_id }) => instrument_id!)
}
