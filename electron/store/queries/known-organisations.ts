import { sql } from 'kysely'
import { spellingKey } from '#core/identity/decisions.ts'
import { readOrganisationName } from '#core/identity/organisation-name.ts'
import { isOfOneTown, withTown } from '#core/identity/local-bodies.ts'
import { type GivenOrganisation, type KnownOrganisation, profileOf } from '#core/identity/same.ts'
import { all, type ReadDb, values } from '../file/handles.ts'
import { standingEvidence } from './identity.ts'
import { restingOrganisations } from './resting-organisations.ts'
import { givenIn, spelledParticipations } from './spellings.ts'

/**
 * What the rules know of organisations: as they found them, so that a decision changes no rule. Of organisations without decisions spellings
 * come first, then identifiers; names of persons and placeholders join nobody, so they are left out. Whoever takes them in may let others
 * have their turn in between: no statement is under way then.
 */
export function* knownOrganisations(db: ReadDb): Generator<KnownOrganisation> {
  const evidence = standingEvidence(db)
  const decided = decidedOrganisations(db, evidence)
  const names = all(
    db,
    db.from
      .selectFrom('organisation')
      .innerJoin('organisation_name', 'organisation_id', 'id')
      .select(['id', 'kind', 'country', 'organisation_name.name'])
      .where('kind', '=', 'organisation')
      .orderBy('id')
      .orderBy('organisation_name.name'),
  )
  const ofTowns = new Set<number>()
  for (const { id, kind, country, name } of names) {
    if (decided.has(id)) continue
    // read anew: what is stored may have been read by an earlier version, which knew other legal forms, and the same name is the same today
    const { key, legalForm } = readOrganisationName(name, country)
    const profile = { kind, country, nameKey: key, legalForm, taxId: null, taxIdValid: null }
    if (isOfOneTown(profile)) ofTowns.add(id)
    else yield { id, ...profile }
  }
  const identifiers = all(
    db,
    db.from
      .selectFrom('organisation')
      .innerJoin('organisation_identifier', 'organisation_id', 'id')
      .select(['id', 'kind', 'organisation_identifier.tax_id', 'valid'])
      .orderBy('id')
      .orderBy('organisation_identifier.tax_id'),
  )
  for (const { id, kind, tax_id, valid } of identifiers)
    if (!decided.has(id))
      yield { id, kind, country: null, nameKey: '', legalForm: null, taxId: tax_id, taxIdValid: valid === null ? null : valid === 1 }
  const bySpellings = new Set([...decided, ...ofTowns])
  if (bySpellings.size > 0) yield* asFound(db, bySpellings, evidence)
  for (const resting of restingOrganisations(db)) if (!decided.has(resting.id)) yield resting
}

type Evidence = ReturnType<typeof standingEvidence>

/** Organisations whose names and identifiers are not as the rules found them, because participations came to them by a decision or left them. */
function decidedOrganisations(db: ReadDb, evidence: Evidence): ReadonlySet<number> {
  const moved = values(
    db,
    sql<{ id: number }>`
      SELECT organisation_id AS id FROM participation WHERE found_id IS NOT NULL UNION SELECT found_id FROM participation WHERE found_id IS NOT NULL`,
  )
  return new Set([...moved, ...evidence.map(({ found }) => found)])
}

/** A spelling with the towns that stand beside it. */
interface FoundSpelling {
  readonly given: GivenOrganisation
  readonly places: Set<string | null>
}

/** From every participation, by what the rules found for it; of an organisation that takes part in nothing now, as it was when it was decided on. */
function* asFound(db: ReadDb, organisations: ReadonlySet<number>, evidence: Evidence): Generator<KnownOrganisation> {
  const spellings = new Map<number, Map<string, FoundSpelling>>()
  const ids = sql<number>`(SELECT value FROM json_each(${JSON.stringify([...organisations])}))`
  const rows = all(
    db,
    spelledParticipations(db)
      .select(sql<number>`coalesce(participation.found_id, participation.organisation_id)`.as('found'))
      .where('participation.organisation_id', 'in', ids),
  )
  for (const row of rows) keep(spellings, row.found, givenIn(row), row.place)
  const taking = new Set(spellings.keys())
  for (const { found, given } of evidence) if (!taking.has(found)) keep(spellings, found, given, null)
  for (const [id, ofOne] of [...spellings].sort(([a], [b]) => a - b))
    for (const { given, places } of ofOne.values()) {
      const profile = profileOf(given)
      if (isOfOneTown(profile)) for (const place of places) yield { ...withTown(profile, place), id }
      else if (profile.kind === 'organisation') yield { ...profile, id, taxId: null, taxIdValid: null }
      if (profile.taxId !== null) yield { ...profile, id, nameKey: '', legalForm: null }
    }
}

function keep(
  spellings: Map<number, Map<string, FoundSpelling>>,
  organisation: number,
  given: GivenOrganisation,
  place: string | null,
): void {
  const ofOne = spellings.get(organisation) ?? new Map<string, FoundSpelling>()
  const key = `${spellingKey(given)}\n${given.otherId ?? ''}`
  const spelling = ofOne.get(key)
  if (spelling) spelling.places.add(place)
  else ofOne.set(key, { given, places: new Set([place]) })
  spellings.set(organisation, ofOne)
}
