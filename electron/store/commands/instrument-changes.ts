import type { AspectValues } from '#core/contract/instruments.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { aspectFields, aspects, sameAspect, valuesOf } from '#core/instrument/aspects.ts'
import { firstDay, inOrder } from '#core/instrument/versions.ts'
import { first, run, type WriteDb } from '../file/handles.ts'
import { changesOfAspect } from '../queries/instrument-changes.ts'
import { profileOf } from '../queries/instruments.ts'
import { refuseBackwards, updateInstrument } from './instruments.ts'

/** When something changed, who says so and where it is stated. */
export interface ChangeFacts {
  /** A year, month or day. */
  readonly since: string
  readonly note: string | null
  readonly author: string
  /** Now (ISO 8601). */
  readonly at: string
}

function refuseFuture(since: string, now: string): void {
  if (firstDay(since) > now.slice(0, 10)) throw new Refusal('in_future')
}

function profileInForce(db: WriteDb, id: number) {
  const row = first(db, db.from.selectFrom('instrument').selectAll().where('id', '=', id))
  if (!row) throw new Refusal('not_found')
  return profileOf(row)
}

/**
 * The fields given hold from a day on, until the aspect changed again. What they say already at that time is no change; a change of the
 * same day takes the new values. Refuses `not_found`, `in_future`, `invalid`, `duplicate`.
 */
export function changeInstrument(db: WriteDb, id: number, profile: AspectValues, facts: ChangeFacts): void {
  refuseFuture(facts.since, facts.at)
  const inForce = profileInForce(db, id)
  const given: Readonly<Record<string, unknown>> = profile
  for (const aspect of aspects) {
    if (aspectFields[aspect].every((field) => given[field] === undefined)) continue
    const ordered = inOrder(changesOfAspect(db, id, aspect))
    const next = ordered.find(({ since }) => firstDay(since) > firstDay(facts.since)) ?? null
    const held: AspectValues = next?.before ?? (valuesOf(inForce, aspect) as AspectValues)
    const values = { ...held, ...(valuesOf({ ...held, ...profile }, aspect) as AspectValues) }
    if (sameAspect(held, values, aspect)) continue
    refuseBackwards(values)
    const sameDay = ordered.find(({ since }) => firstDay(since) === firstDay(facts.since))
    if (sameDay)
      run(
        db,
        db.into.updateTable('instrument_change').set({ note: facts.note, author: facts.author, at: facts.at }).where('id', '=', sameDay.id),
      )
    else run(db, db.into.insertInto('instrument_change').values({ instrument_id: id, aspect, before: JSON.stringify(held), ...facts }))
    if (next === null) updateInstrument(db, id, values)
    else keepBefore(db, next.id, values)
  }
}

/** Changes the day, the note or what held before. Refuses `not_found`, `in_future`, `change_between`, `invalid`. */
export function editChange(
  db: WriteDb,
  id: number,
  { before, ...facts }: ChangeFacts & { readonly before?: AspectValues | undefined },
): void {
  const { change, ordered, at, aspect } = found(db, id)
  refuseFuture(facts.since, facts.at)
  const [previous, next] = [ordered[at - 1], ordered[at + 1]]
  const day = firstDay(facts.since)
  if ((previous && day <= firstDay(previous.since)) || (next && day >= firstDay(next.since))) throw new Refusal('change_between')
  if (before !== undefined) {
    const values = valuesOf({ ...change.before, ...before }, aspect) as AspectValues
    refuseBackwards(values)
    keepBefore(db, id, values)
  }
  run(db, db.into.updateTable('instrument_change').set(facts).where('id', '=', id))
}

/** Takes a change out: what held before it holds on. Refuses `not_found`. */
export function removeChange(db: WriteDb, id: number): void {
  const { change, ordered, at, instrument } = found(db, id)
  const next = ordered[at + 1]
  if (next) keepBefore(db, next.id, change.before)
  else updateInstrument(db, instrument, change.before)
  run(db, db.into.deleteFrom('instrument_change').where('id', '=', id))
}

function keepBefore(db: WriteDb, change: number, values: AspectValues): void {
  run(
    db,
    db.into
      .updateTable('instrument_change')
      .set({ before: JSON.stringify(values) })
      .where('id', '=', change),
  )
}

function found(db: WriteDb, id: number) {
  const row = first(db, db.from.selectFrom('instrument_change').select(['instrument_id', 'aspect']).where('id', '=', id))
  if (!row) throw new Refusal('not_found')
  const ordered = inOrder(changesOfAspect(db, row.instrument_id, row.aspect))
  const at = ordered.findIndex((one) => one.id === id)
  return { change: ordered[at]!, ordered, at, instrument: row.instrument_id, aspect: row.aspect }
}
