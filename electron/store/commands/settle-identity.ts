import { first, prepare, run, type WriteDb } from '../file/handles.ts'
import { readIdentity, standingDecisions, standingGroups } from '../queries/identity.ts'
import { type IdentityPlan, planIdentity } from '../queries/identity-plan.ts'
import { organisationWriter } from './organisations.ts'

/** Gives the participations of these organisations to whom they belong by the decisions that stand now, and derives what follows. */
export function settleIdentity(db: WriteDb, organisations: Iterable<number>): void {
  // Where nothing was ever decided, nothing can have to move.
  if (!first(db, db.from.selectFrom('identity_decision').select('id').limit(1))) return
  settle(db, planIdentity(db, readIdentity(db), organisations))
}

/** The same of all organisations that are split by place, after places may have changed. */
export function settlePlaces(db: WriteDb): void {
  const { splits } = standingDecisions(db)
  const byPlace = new Set(splits.filter(({ spelling }) => spelling.place !== undefined).map(({ found }) => found))
  if (byPlace.size === 0) return
  const parts = splits.flatMap(({ found, organisation }) => (byPlace.has(found) ? [found, organisation] : []))
  settleIdentity(db, new Set(parts.map(readIdentity(db).rootOf)))
}

/** Writes a plan made for the decisions that stand now. */
export function settle(db: WriteDb, { moves, change }: IdentityPlan): void {
  const move = prepare(db, db.into.updateTable('participation').set({ organisation_id: 0, found_id: null }).where('id', '=', 0))
  const touched = new Set<number>()
  for (const { participation, from, to, found } of moves) {
    move.run(to, to === found ? null : found, participation)
    touched.add(from).add(to)
  }
  const writer = organisationWriter(db)
  for (const organisation of touched) writer.derive(organisation)
  const count = prepare(
    db,
    db.into
      .updateTable('instrument_summary')
      .set((eb) => ({ organisations: eb('organisations', '+', 0) }))
      .where('instrument_id', '=', 0),
  )
  for (const { instrument, by } of change.instruments) count.run(by, instrument)
  settleGroups(db)
}

/** Which group each organisation belongs to, by the decisions that stand now: of several the latest. */
export function settleGroups(db: WriteDb): void {
  run(db, db.into.deleteFrom('organisation_in_group'))
  const insert = prepare(
    db,
    db.into.insertInto('organisation_in_group').values({ organisation_id: 0, group_id: 0, counted_as: 0, is_head: 0 }),
  )
  for (const { organisation, group, countedAs, isHead } of standingGroups(db)) insert.run(organisation, group, countedAs, isHead ? 1 : 0)
}
