import type { Updateable } from 'kysely'
import { type AspectValues, type InstrumentProfile, type NewInstrument, profileFields } from '#core/contract/instruments.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { aspectOf, valuesOf } from '#core/instrument/aspects.ts'
import { inOrder } from '#core/instrument/versions.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { changesOfAspect } from '../queries/instrument-changes.ts'
import { instrumentColumns, listFields, profileOf } from '../queries/instruments.ts'
import type { InstrumentTable } from '../schema/instruments.ts'

/** The columns of the fields given; blank text is null, lists are JSON. */
function columnsOf(changes: AspectValues): Updateable<InstrumentTable> {
  const given = profileFields.filter((field) => changes[field] !== undefined)
  return Object.fromEntries(
    given.map((field) => {
      const value = changes[field]
      if (listFields.includes(field)) return [instrumentColumns[field], JSON.stringify(value)]
      return [instrumentColumns[field], value === '' ? null : value]
    }),
  )
}

/** Refuses `duplicate` where another instrument has the same code, programme and region. */
function refuseSameKey(
  db: WriteDb,
  { code, programme, region }: Pick<InstrumentProfile, 'code' | 'programme' | 'region'>,
  self: number | null,
): void {
  const others = all(db, db.from.selectFrom('instrument').select(['id', 'programme', 'region']).where('code', '=', code))
  const same = others.find(
    (other) => other.id !== self && (other.programme ?? '') === (programme ?? '') && (other.region ?? '') === (region ?? ''),
  )
  if (same) throw new Refusal('duplicate', { name: code })
}

/** Refuses `not_found`. */
export function mustBeInstrument(db: WriteDb, instrument: number): void {
  if (!first(db, db.from.selectFrom('instrument').select('id').where('id', '=', instrument))) throw new Refusal('not_found', { instrument })
}

/** Refuses `invalid` where a range ends before it begins. */
export function refuseBackwards(profile: AspectValues): void {
  const { trlFrom, trlTo, intensityFrom, intensityTo, minimumProject, maximumProject, launch, end } = profile
  const backwards = (from: number | null | undefined, to: number | null | undefined) => from != null && to != null && from > to
  if (backwards(trlFrom, trlTo)) throw new Refusal('invalid', { field: 'trlTo' })
  if (backwards(intensityFrom, intensityTo)) throw new Refusal('invalid', { field: 'intensityTo' })
  if (backwards(minimumProject, maximumProject)) throw new Refusal('invalid', { field: 'maximumProject' })
  // A year's end is after any of its days: compared as far as both are told.
  if (launch != null && end != null && launch.slice(0, end.length) > end) throw new Refusal('invalid', { field: 'end' })
}

/** Makes an instrument by hand; what is left out is blank. Refuses `duplicate`, `invalid`. */
export function createInstrument(db: WriteDb, given: NewInstrument, inventedFields: readonly string[] = []): number {
  const { code, name } = given
  refuseSameKey(db, { code, programme: given.programme ?? null, region: given.region ?? null }, null)
  refuseBackwards(given)
  const invented_fields = JSON.stringify(inventedFields)
  return run(db, db.into.insertInto('instrument').values({ ...columnsOf(given), code, name, invented_fields, edited: 1 })).id
}

/** Changes the fields given; what was invented and is now set by hand loses its mark. Refuses `not_found`, `duplicate`, `invalid`. */
export function updateInstrument(db: WriteDb, id: number, changes: AspectValues): void {
  const row = first(db, db.from.selectFrom('instrument').selectAll().where('id', '=', id))
  if (!row) throw new Refusal('not_found')
  const columns = columnsOf(changes)
  const before = profileOf(row)
  const after = profileOf(Object.assign({ ...row }, columns))
  refuseSameKey(db, after, id)
  refuseBackwards(after)
  const changed = profileFields.filter((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]))
  if (changed.length === 0) return
  const invented = (JSON.parse(row.invented_fields) as string[]).filter((field) => !changed.some((other) => other === field))
  run(
    db,
    db.into
      .updateTable('instrument')
      .set({ ...columns, invented_fields: JSON.stringify(invented), edited: 1 })
      .where('id', '=', id),
  )
  for (const aspect of new Set(changed.map(aspectOf))) {
    const last = aspect === null ? undefined : inOrder(changesOfAspect(db, id, aspect)).at(-1)
    if (last) keepValues(db, last.id, { after: valuesOf(after, aspect!) as AspectValues })
  }
}

/** Lets a dated change say what held before it, or after. */
export function keepValues(
  db: WriteDb,
  change: number,
  values: { readonly before: AspectValues } | { readonly after: AspectValues },
): void {
  const texts = Object.fromEntries(Object.entries(values).map(([column, one]) => [column, JSON.stringify(one)]))
  run(db, db.into.updateTable('instrument_change').set(texts).where('id', '=', change))
}

/** Removes instruments with their tags, judgements, budgets and past. Refuses `in_use_by` where one has operations. */
export function removeInstruments(db: WriteDb, ids: readonly number[]): void {
  const used = first(
    db,
    db.from
      .selectFrom('operation')
      .innerJoin('instrument', 'instrument.id', 'operation.instrument_id')
      .select(['instrument.code', ({ fn }) => fn.countAll<number>().as('operations')])
      .where('instrument_id', 'in', ids)
      .groupBy('instrument.id'),
  )
  if (used) throw new Refusal('in_use_by', { name: used.code, operations: used.operations })
  run(db, db.into.deleteFrom('instrument').where('id', 'in', ids))
}
