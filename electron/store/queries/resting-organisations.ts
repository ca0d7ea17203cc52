import { sql } from 'kysely'
import { spellingKey } from '#core/identity/decisions.ts'
import { type GivenOrganisation, type KnownOrganisation, profileOf } from '#core/identity/same.ts'
import { all, type ReadDb, values } from '../file/handles.ts'
import { givenIn, type SpelledParticipation } from './spellings.ts'

/**
 * Organisations that take part in nothing now, but in operations that were taken out, or did before a delivery changed who takes part or they were taken out by hand: as
 * those name them. Where a delivery names one again it is the same one, so that it is not two when the others come back.
 */
export function* restingOrganisations(db: ReadDb): Generator<KnownOrganisation> {
  const active = new Set(values(db, db.from.selectFrom('organisation_summary').select('organisation_id')))
  for (const [id, spellings] of formerSpellings(db)) {
    if (active.has(id)) continue
    for (const given of spellings) {
      const profile = profileOf(given)
      if (profile.kind === 'organisation') yield { ...profile, id, taxId: null, taxIdValid: null }
      if (profile.taxId !== null) yield { ...profile, id, nameKey: '', legalForm: null }
    }
  }
}

/** Spellings by organisation, each once, of what was taken out and of what was before a change. */
export function formerSpellings(db: ReadDb): ReadonlyMap<number, readonly GivenOrganisation[]> {
  const rows = all(
    db,
    sql<SpelledParticipation & { readonly id: number }>`
      SELECT coalesce(part.value ->> 'found', part.value ->> 'organisation') AS id, before ->> '$.values.beneficiary' AS beneficiary,
        before ->> '$.values.taxId' AS tax_id, before ->> '$.values.country' AS country, sheet.country AS list_country, NULL AS other_id
      FROM operation_revision, json_each(before, '$.participations') AS part JOIN delivered_sheet AS sheet ON sheet.id = before ->> 'sheet'
      UNION
      SELECT coalesce(part.value ->> '$.row.found_id', part.value ->> '$.row.organisation_id'), parked ->> '$[0].row.beneficiary',
        parked ->> '$[0].row.tax_id', parked ->> '$[0].row.country', sheet.country, NULL
      FROM removed_operation, json_each(parked) AS part JOIN delivered_sheet AS sheet ON sheet.id = parked ->> '$[0].row.sheet_id'
      WHERE part.value ->> 'table' = 'participation' AND part.value ->> '$.row.partner_id' IS NULL
      UNION
      SELECT participant_id, partner.name, partner.tax_id, partner.country, sheet.country, partner.other_id
      FROM correction JOIN partner ON partner.id = partner_id JOIN delivered_sheet AS sheet ON sheet.id = partner.sheet_id
      WHERE participant_id IS NOT NULL
      UNION
      SELECT coalesce(found_id, organisation_id), partner.name, partner.tax_id, partner.country, sheet.country, partner.other_id
      FROM removed_part JOIN partner ON partner.id = partner_id JOIN delivered_sheet AS sheet ON sheet.id = partner.sheet_id
      ORDER BY 1, 2, 3, 4, 5`,
  )
  const spellings = new Map<number, Map<string, GivenOrganisation>>()
  for (const row of rows) {
    if (row.beneficiary === null) continue
    const given = givenIn(row)
    const ofOne = spellings.get(row.id) ?? new Map<string, GivenOrganisation>()
    ofOne.set(spellingKey(given), given)
    spellings.set(row.id, ofOne)
  }
  return new Map([...spellings].map(([id, ofOne]) => [id, [...ofOne.values()]]))
}
