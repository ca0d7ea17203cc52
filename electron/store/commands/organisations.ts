import { sql } from 'kysely'
import { spellingKey } from '#core/identity/decisions.ts'
import { type GivenOrganisation, type OrganisationProfile, profileOf } from '#core/identity/same.ts'
import { sumByCurrency } from '#core/matrix/money-by-currency.ts'
import { folded } from '#core/plan/text-digest.ts'
import { all, prepare, run, type WriteDb } from '../file/handles.ts'
import { formerSpellings } from '../queries/resting-organisations.ts'
import { givenIn, spelledParticipations, type SpelledParticipation } from '../queries/spellings.ts'

/** One spelling of an organisation and how many participations name it so. */
export interface Appearance {
  readonly given: GivenOrganisation
  readonly profile: OrganisationProfile
  readonly count: number
}

/** A participation as far as sums need it. */
export interface Part {
  readonly instrument: number | null
  readonly grant: number | null
  readonly currency: string | null
}

/** Writes what follows from an organisation's participations, once for each organisation. */
export interface OrganisationWriter {
  /** Adds a new organisation; `madeBy` null: by hand. `parts` in the order of their participations, so that sums come out the same when derived again. */
  add(id: number, madeBy: number | null, invented: boolean, appearances: readonly Appearance[], parts: readonly Part[]): void
  /** Derives a known organisation again from what the file holds of it now. */
  derive(id: number): void
}

export function organisationWriter(db: WriteDb): OrganisationWriter {
  const statements = {
    insert: prepare(
      db,
      db.into.insertInto('organisation').values({
        id: 0,
        name: '',
        folded: '',
        tax_id: null,
        kind: 'organisation',
        country: null,
        invented: 0,
        made_by: null,
      }),
    ),
    update: prepare(db, db.into.updateTable('organisation').set({ name: '', folded: '', tax_id: null, country: null }).where('id', '=', 0)),
    name: prepare(
      db,
      db.into.insertInto('organisation_name').values({ organisation_id: 0, name: '', name_key: '', legal_form: null, count: 1 }),
    ),
    identifier: prepare(
      db,
      db.into.insertInto('organisation_identifier').values({ organisation_id: 0, tax_id: '', valid: null, count: 1 }),
    ),
    summary: prepare(
      db,
      db.into
        .insertInto('organisation_summary')
        .values({ organisation_id: 0, operations: 0, instruments: 0, grants: '[]', grant_currency: null, grant_amount: null }),
    ),
    forgetNames: prepare(db, db.into.deleteFrom('organisation_name').where('organisation_id', '=', 0)),
    forgetIdentifiers: prepare(db, db.into.deleteFrom('organisation_identifier').where('organisation_id', '=', 0)),
    forgetSummary: prepare(db, db.into.deleteFrom('organisation_summary').where('organisation_id', '=', 0)),
    participations: prepare(db, spelledParticipations(db).where('participation.organisation_id', '=', 0)),
    corrections: prepare(
      db,
      db.from
        .selectFrom('correction')
        .select(['id', 'field', 'corrected'])
        .where('organisation_id', '=', 0)
        .where('field', 'in', ['name', 'tax_id', 'country']),
    ),
    remember: prepare(db, db.into.updateTable('correction').set({ delivered: 'null' }).where('id', '=', 0)),
  }

  /** Writes what follows from deliveries, but for what is corrected by hand, which remembers it. */
  const update = (id: number, derived: { readonly name: string; readonly taxId: string | null; readonly country: string | null }): void => {
    const held: Record<'name' | 'tax_id' | 'country', string | null> = {
      name: derived.name,
      tax_id: derived.taxId,
      country: derived.country,
    }
    for (const { id: correction, field, corrected } of statements.corrections.all(id, 'name', 'tax_id', 'country')) {
      const one = field as keyof typeof held
      statements.remember.run(JSON.stringify(held[one]), correction)
      held[one] = JSON.parse(corrected) as string | null
    }
    const name = held.name ?? derived.name
    statements.update.run(name, folded(name), held.tax_id, held.country, id)
  }

  const writeParts = (id: number, facts: OrganisationFacts, parts: readonly Part[], operations: number): void => {
    for (const [name, { profile, count }] of facts.names) statements.name.run(id, name, profile.nameKey, profile.legalForm, count)
    for (const [taxId, { valid, count }] of facts.identifiers) statements.identifier.run(id, taxId, flagOrNull(valid), count)
    const grants = sumByCurrency(parts.flatMap(({ grant, currency }) => (grant === null ? [] : [{ amount: grant, currency }])))
    const largest = grants.reduce<(typeof grants)[number] | null>(
      (held, grant) => (held && held.amount >= grant.amount ? held : grant),
      null,
    )
    const instruments = new Set(parts.map(({ instrument }) => instrument).filter((instrument) => instrument !== null))
    statements.summary.run(id, operations, instruments.size, JSON.stringify(grants), largest?.currency ?? null, largest?.amount ?? null)
  }

  // Read once: many organisations can be left without an operation by one command.
  let former: ReturnType<typeof formerSpellings> | null = null
  /** Of one that takes part in nothing any more, name and identifier follow from what it took part in before. */
  const rest = (id: number): void => {
    former ??= formerSpellings(db)
    const appearances = (former.get(id) ?? []).map((given) => ({ given, profile: profileOf(given), count: 1 }))
    if (appearances.length === 0) return
    update(id, factsOf(appearances))
  }

  return {
    add(id, madeBy, invented, appearances, parts) {
      const facts = factsOf(appearances)
      const { name, taxId, country } = facts
      statements.insert.run(id, name, folded(name), taxId, appearances[0]!.profile.kind, country, invented ? 1 : 0, madeBy)
      writeParts(id, facts, parts, parts.length)
    },
    derive(id) {
      statements.forgetNames.run(id)
      statements.forgetIdentifiers.run(id)
      statements.forgetSummary.run(id)
      const rows = statements.participations.all(id)
      if (rows.length === 0) {
        rest(id)
        return
      }
      const facts = factsOf(appearancesIn(rows))
      update(id, facts)
      writeParts(
        id,
        facts,
        rows.map(({ instrument_id, grant_amount, currency }) => ({ instrument: instrument_id, grant: grant_amount, currency })),
        new Set(rows.map(({ operation_id }) => operation_id)).size,
      )
    },
  }
}

/**
 * Removes those of the organisations that take part in nothing and that only deliveries made which are taken back. One that a decision is
 * about stays: when it comes again, the decision holds.
 */
export function removeUnusedOrganisations(db: WriteDb, ids: readonly number[]): void {
  run(
    db,
    db.into
      .deleteFrom('organisation')
      .where('id', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`)
      .where('made_by', 'in', (query) => query.selectFrom('delivery').select('id').where('taken_back_at', 'is not', null))
      .where('id', 'not in', takingPartBefore())
      .where(({ not, or, exists, selectFrom }) =>
        not(
          or([
            exists(selectFrom('participation').select('participation.id').whereRef('organisation_id', '=', 'organisation.id')),
            exists(selectFrom('participation').select('participation.id').whereRef('found_id', '=', 'organisation.id')),
            exists(selectFrom('removed_part').select('partner_id').whereRef('removed_part.organisation_id', '=', 'organisation.id')),
            exists(selectFrom('removed_part').select('partner_id').whereRef('removed_part.found_id', '=', 'organisation.id')),
            exists(selectFrom('removed_participant').select('operation_id').whereRef('organisation_id', '=', 'organisation.id')),
            ...(['a_id', 'b_id'] as const).map((side) =>
              exists(
                selectFrom('identity_decision')
                  .select('identity_decision.id')
                  .whereRef(side, '=', 'organisation.id')
                  .where('reverted_at', 'is', null),
              ),
            ),
            exists(
              selectFrom('split_spelling')
                .innerJoin('identity_decision', 'identity_decision.id', 'decision_id')
                .select('split_spelling.id')
                .whereRef('split_spelling.found_id', '=', 'organisation.id')
                .where('reverted_at', 'is', null),
            ),
          ]),
        ),
      ),
  )
}

/** Organisations that took part before a delivery changed who does, as those get it back that take the delivery back. */
function takingPartBefore() {
  return sql<number>`(
    SELECT part.value ->> 'organisation' FROM operation_revision, json_each(before, '$.participations') AS part
    UNION SELECT part.value ->> 'found' FROM operation_revision, json_each(before, '$.participations') AS part
      WHERE part.value ->> 'found' IS NOT NULL)`
}

/** Organisations that take part in the operations of a sheet, each once. */
export function organisationsIn(db: WriteDb, sheets: readonly number[]): number[] {
  return all(
    db,
    db.from
      .selectFrom('operation')
      .innerJoin('participation', 'operation_id', 'operation.id')
      .select('organisation_id')
      .distinct()
      .where('sheet_id', 'in', sheets),
  ).map(({ organisation_id }) => organisation_id)
}

/** Spellings as an import gave them, see `core/plan/decide.ts`. */
function appearancesIn(rows: readonly SpelledParticipation[]): readonly Appearance[] {
  const counts = new Map<string, { readonly given: GivenOrganisation; count: number }>()
  for (const row of rows) {
    const given = givenIn(row)
    const memo = spellingKey(given)
    const counted = counts.get(memo)
    if (counted) counted.count++
    else counts.set(memo, { given, count: 1 })
  }
  return [...counts.values()].map(({ given, count }) => ({ given, count, profile: profileOf(given) }))
}

interface OrganisationFacts {
  readonly name: string
  readonly taxId: string | null
  readonly country: string | null
  readonly names: ReadonlyMap<string, { readonly profile: OrganisationProfile; count: number }>
  readonly identifiers: ReadonlyMap<string, { readonly valid: boolean | null; count: number }>
}

function factsOf(appearances: readonly Appearance[]): OrganisationFacts {
  const names = new Map<string, { profile: OrganisationProfile; count: number }>()
  const identifiers = new Map<string, { valid: boolean | null; count: number }>()
  const countries = new Map<string, { count: number }>()
  for (const { given, profile, count } of appearances) {
    add(names, given.name, { profile, count })
    if (profile.taxId !== null) add(identifiers, profile.taxId, { valid: profile.taxIdValid, count })
    if (profile.otherTaxId) add(identifiers, profile.otherTaxId, { valid: true, count })
    if (given.country !== null) add(countries, given.country, { count })
  }
  const right = new Map([...identifiers].filter(([, { valid }]) => valid === true))
  return {
    name: mostFrequent(names) ?? '',
    taxId: mostFrequent(right.size > 0 ? right : identifiers),
    country: mostFrequent(countries),
    names,
    identifiers,
  }
}

/** Of equally frequent ones the first by code points, so that the answer never depends on the order of rows. */
function mostFrequent(counts: ReadonlyMap<string, { readonly count: number }>): string | null {
  let best: string | null = null
  let most = 0
  for (const [text, { count }] of counts)
    if (best === null || count > most || (count === most && text < best)) {
      best = text
      most = count
    }
  return best
}

function flagOrNull(value: boolean | null): 0 | 1 | null {
  return value === null ? null : value ? 1 : 0
}

function add<Entry extends { count: number }>(counts: Map<string, Entry>, key: string, entry: Entry): void {
  const held = counts.get(key)
  if (held) held.count += entry.count
  else counts.set(key, entry)
}
