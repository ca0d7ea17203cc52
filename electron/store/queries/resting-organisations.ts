import { sql } from 'kysely'
import { spellingKey } from '#core/identity/decisions.ts'
import { type KnownOrganisation, profileOf } from '#core/identity/same.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { givenIn, type SpelledParticipation } from './spellings.ts'

/**
 * Organisations that take part in nothing now, but in operations that were taken out, or did before a delivery changed who takes part: as
 * those name them. Where a delivery names one again it is the same one, so that it is not two when the others come back.
 */
export function* restingOrganisations(db: ReadDb): Generator<KnownOrganisation> {
  const rows = all(
    db,
    sql<SpelledParticipation & { readonly id: number }>`
      SELECT DISTINCT coalesce(part.value ->> 'found', part.value ->> 'organisation') AS id, before ->> '$.values.beneficiary' AS beneficiary,
        before ->> '$.values.taxId' AS tax_id, before ->> '$.values.country' AS country, sheet.country AS list_country
      FROM operation_revision, json_each(before, '$.participations') AS part JOIN delivered_sheet AS sheet ON sheet.id = before ->> 'sheet'
      WHERE coalesce(part.value ->> 'found', part.value ->> 'organisation') NOT IN (SELECT organisation_id FROM organisation_summary)
      UNION
      SELECT coalesce(part.value ->> '$.row.found_id', part.value ->> '$.row.organisation_id'), parked ->> '$[0].row.beneficiary',
        parked ->> '$[0].row.tax_id', parked ->> '$[0].row.country', sheet.country
      FROM removed_operation, json_each(parked) AS part JOIN delivered_sheet AS sheet ON sheet.id = parked ->> '$[0].row.sheet_id'
      WHERE part.value ->> 'table' = 'participation'
        AND coalesce(part.value ->> '$.row.found_id', part.value ->> '$.row.organisation_id')
          NOT IN (SELECT organisation_id FROM organisation_summary)
      ORDER BY 1, 2, 3, 4, 5`,
  )
  const seen = new Set<string>()
  for (const row of rows) {
    const given = givenIn(row)
    const key = `${row.id}\n${spellingKey(given)}`
    if (row.beneficiary === null || seen.has(key)) continue
    seen.add(key)
    const profile = profileOf(given)
    if (profile.kind === 'organisation') yield { ...profile, id: row.id, taxId: null, taxIdValid: null }
    if (profile.taxId !== null) yield { ...profile, id: row.id, nameKey: '', legalForm: null }
  }
}
