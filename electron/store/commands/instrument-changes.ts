import type { AspectValues } from '#core/contract/instruments.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { aspectFields, aspects, sameAspect, valuesOf } from '#core/instrument/aspects.ts'
import { firstDay, inOrder } from '#core/instrument/versions.ts'
import { first, run, type WriteDb } from '../file/handles.ts'
import { changesOfAspect, type KeptChange } from '../queries/instrument-changes.ts'
import { profileOf } from '../queries/instruments.ts'
import { keepValues, refuseBackwards, updateInstrument } from './instruments.ts'

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
    const held: AspectValues = next === null ? (valuesOf(inForce, aspect) as AspectValues) : heldBefore(ordered, ordered.indexOf(next))
    const values = { ...held, ...(valuesOf({ ...held, ...profile }, aspect) as AspectValues) }
    if (sameAspect(held, values, aspect)) continue
    refuseBackwards(values)
    const sameDay = ordered.find(({ since }) => firstDay(since) === firstDay(facts.since))
    const { note, author, at } = facts
    const after = JSON.stringify(values)
    if (sameDay) run(db, db.into.updateTable('instrument_change').set({ after, note, author, at }).where('id', '=', sameDay.id))
    else
      run(db, db.into.insertInto('instrument_change').values({ instrument_id: id, aspect, before: JSON.stringify(held), after, ...facts }))
    if (next === null) updateInstrument(db, id, values)
    else keepValues(db, next.id, { before: values })
  }
}

/** Changes the day, the note or what held before. Refuses `not_found`, `in_future`, `change_between`, `invalid`. */
export function editChange(
  db: WriteDb,
  id: number,
  { before, ...facts }: ChangeFacts & { readonly before?: AspectValues | undefined },
): void {
  const { ordered, at, aspect } = found(db, id)
  refuseFuture(facts.since, facts.at)
  const [previous, next] = [ordered[at - 1], ordered[at + 1]]
  const day = firstDay(facts.since)
  if ((previous && day <= firstDay(previous.since)) || (next && day >= firstDay(next.since))) throw new Refusal('change_between')
  if (before !== undefined) {
    const values = valuesOf({ ...heldBefore(ordered, at), ...before }, aspect) as AspectValues
    refuseBackwards(values)
    keepValues(db, id, { before: values })
    if (previous) keepValues(db, previous.id, { after: values })
  }
  run(db, db.into.updateTable('instrument_change').set(facts).where('id', '=', id))
}

/** Takes a change out: what held before it holds on. Refuses `not_found`. */
export function removeChange(db: WriteDb, id: number): void {
  const { ordered, at, instrument } = found(db, id)
  const held = heldBefore(ordered, at)
  const next = ordered[at + 1]
  run(db, db.into.deleteFrom('instrument_change').where('id', '=', id))
  if (next) keepValues(db, next.id, { before: held })
  else updateInstrument(db, instrument, held)
}

/** What held until a change. */
function heldBefore(ordered: readonly KeptChange[], at: number): AspectValues {
  return ordered[at - 1]?.after ?? ordered[at]!.before
}

function found(db: WriteDb, id: number) {
  const row = first(db, db.from.selectFrom('instrument_change').select(['instrument_id', 'aspect']).where('id', '=', id))
  if (!row) throw new Refusal('not_found')
  const ordered = inOrder(changesOfAspect(db, row.instrument_id, row.aspect))
  const at = ordered.findIndex((one) => one.id === id)
  return { ordered, at, instrument: row.instrument_id, aspect: row.aspect }
}
