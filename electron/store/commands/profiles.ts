import { Refusal } from '#core/contract/refusal.ts'
import type { SettledSheet } from '#core/sheet/profiles/own-profile.ts'
import type { OwnProfileId } from '#core/sheet/profiles/profile.ts'
import { first, run, type WriteDb } from '../file/handles.ts'
import { profileRowOf, uuidBytes } from '../queries/profiles.ts'

function refuseSameName(db: WriteDb, name: string, self: number | null): void {
  const same = first(db, db.from.selectFrom('sheet_profile').select('id').where('name', '=', name))
  if (same && same.id !== self) throw new Refusal('duplicate', { name })
}

/** Keeps a profile under a name, or gives the one with this id another name and content. Refuses `duplicate`. */
export function putProfile(db: WriteDb, id: OwnProfileId, name: string, settled: SettledSheet): void {
  const known = profileRowOf(db, id)
  refuseSameName(db, name, known?.id ?? null)
  const content = { name, settled: JSON.stringify(settled) }
  if (known) run(db, db.into.updateTable('sheet_profile').set(content).where('id', '=', known.id))
  else run(db, db.into.insertInto('sheet_profile').values({ uuid: uuidBytes(id), ...content }))
}

/** Gives a profile what is settled now. Refuses `not_found`. */
export function replaceProfile(db: WriteDb, id: OwnProfileId, settled: SettledSheet): void {
  const known = profileRowOf(db, id)
  if (!known) throw new Refusal('not_found')
  run(
    db,
    db.into
      .updateTable('sheet_profile')
      .set({ settled: JSON.stringify(settled) })
      .where('id', '=', known.id),
  )
}

/** Refuses `not_found`, `duplicate`. */
export function renameProfile(db: WriteDb, id: OwnProfileId, name: string): void {
  const known = profileRowOf(db, id)
  if (!known) throw new Refusal('not_found')
  refuseSameName(db, name, known.id)
  run(db, db.into.updateTable('sheet_profile').set({ name }).where('id', '=', known.id))
}

/** Forgets a profile; sheets that were read by it keep what was read. Refuses `not_found`. */
export function removeProfile(db: WriteDb, id: OwnProfileId): void {
  const known = profileRowOf(db, id)
  if (!known) throw new Refusal('not_found')
  run(db, db.into.deleteFrom('sheet_profile').where('id', '=', known.id))
}
