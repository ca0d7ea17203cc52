import { sql } from 'kysely'
import { type ProfileRow, settledSheet } from '#core/contract/profiles.ts'
import { groupedBy } from '#core/model/grouped.ts'
import type { OwnProfile } from '#core/sheet/profiles/own-profile.ts'
import type { OwnProfileId } from '#core/sheet/profiles/profile.ts'
import { all, first, type ReadDb } from '../file/handles.ts'

/** A UUID as text, from sixteen bytes. */
const idText = sql<OwnProfileId>`'own:' || substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' || substr(h, 17, 4) || '-' || substr(h, 21)`
const stored = sql<{ id: OwnProfileId; name: string; settled: string }>`
  SELECT ${idText} AS id, name, settled FROM (SELECT lower(hex(uuid)) AS h, name, settled FROM sheet_profile) ORDER BY name COLLATE NOCASE`

/** All profiles of the project, by name. */
export function ownProfiles(db: ReadDb): readonly OwnProfile[] {
  return all(db, stored).map(({ id, name, settled }) => ({ id, name, settled: settledSheet.parse(JSON.parse(settled)) }))
}

/** Profiles with the sheets that were read by them. */
export function listProfiles(db: ReadDb): ProfileRow[] {
  const uses = groupedBy(
    all(
      db,
      db.from
        .selectFrom('delivered_sheet')
        .innerJoin('delivery', 'delivery.id', 'delivery_id')
        .select(['delivered_sheet.profile', 'delivery.id as delivery', 'delivered_sheet.id as sheet', 'file', 'delivered_sheet.name'])
        .select(['imported_at', 'taken_back_at'])
        .where('delivered_sheet.profile', 'like', 'own:%')
        .orderBy('delivery.id', 'desc')
        .orderBy('position'),
    ),
    ({ profile }) => profile,
  )
  return ownProfiles(db).map(({ id, name, settled }) => ({
    id,
    name,
    headings: settled.headings.length,
    understood:
      settled.columns.filter(({ field }) => field !== null).length + settled.indicators.filter(({ choice }) => choice !== null).length,
    settled,
    usedBy: (uses.get(id) ?? []).map((use) => ({
      delivery: use.delivery,
      sheet: use.sheet,
      file: use.file,
      sheetName: use.name,
      importedAt: use.imported_at,
      takenBack: use.taken_back_at !== null,
    })),
  }))
}

/** The row of a profile; undefined where it is no longer there. */
export function profileRowOf(db: ReadDb, id: OwnProfileId): { readonly id: number; readonly name: string } | undefined {
  return first(db, db.from.selectFrom('sheet_profile').select(['id', 'name']).where('uuid', '=', uuidBytes(id)))
}

/** The sixteen bytes behind "own:" and a UUID. */
export function uuidBytes(id: OwnProfileId): Uint8Array {
  return Buffer.from(id.slice('own:'.length).replaceAll('-', ''), 'hex')
}
