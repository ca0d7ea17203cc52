import type { Updateable } from 'kysely'
import { type InstrumentProfile, profileFields } from '#core/contract/instruments.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { all, first, run, type WriteDb } from '../file/handles.ts'
import { instrumentColumns } from '../queries/instruments.ts'
import type { InstrumentTable } from '../schema/instruments.ts'

type Changes = { readonly [Field in keyof InstrumentProfile]?: InstrumentProfile[Field] | undefined }

/** The columns of the fields given; blank text is null. */
function columnsOf(changes: Changes): Updateable<InstrumentTable> {
  const given = profileFields.filter((field) => changes[field] !== undefined)
  return Object.fromEntries(given.map((field) => [instrumentColumns[field], changes[field] === '' ? null : changes[field]]))
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

function refuseBackwards(profile: Pick<InstrumentProfile, 'trlFrom' | 'trlTo'>): void {
  if (profile.trlFrom !== null && profile.trlTo !== null && profile.trlFrom > profile.trlTo)
    throw new Refusal('invalid', { field: 'trlTo' })
}

/** Makes an instrument by hand. Refuses `duplicate`, `invalid`. */
export function createInstrument(db: WriteDb, profile: InstrumentProfile, inventedFields: readonly string[] = []): number {
  refuseSameKey(db, profile, null)
  refuseBackwards(profile)
  const { code, name } = profile
  return run(
    db,
    db.into
      .insertInto('instrument')
      .values({ ...columnsOf(profile), code, name, invented_fields: JSON.stringify(inventedFields), edited: 1 }),
  ).id
}

/** Changes the fields given; what was invented and is now set by hand loses its mark. Refuses `not_found`, `duplicate`, `invalid`. */
export function updateInstrument(db: WriteDb, id: number, changes: Changes): void {
  const before = first(db, db.from.selectFrom('instrument').selectAll().where('id', '=', id))
  if (!before) throw new Refusal('not_found')
  const columns = columnsOf(changes)
  const after: typeof before = Object.assign({ ...before }, columns)
  refuseSameKey(db, { code: after.code, programme: after.programme, region: after.region }, id)
  refuseBackwards({ trlFrom: after.trl_from, trlTo: after.trl_to })
  const changed = profileFields.filter(
    (field) => changes[field] !== undefined && after[instrumentColumns[field]] !== before[instrumentColumns[field]],
  )
  if (changed.length === 0) return
  const invented = (JSON.parse(before.invented_fields) as string[]).filter((field) => !changed.some((other) => other === field))
  run(
    db,
    db.into
      .updateTable('instrument')
      .set({ ...columns, invented_fields: JSON.stringify(invented), edited: 1 })
      .where('id', '=', id),
  )
}

/** Removes instruments with their tags and judgements. Refuses `in_use_by` where one has operations. */
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
