import { sql } from 'kysely'
import type { FileDecision } from '#core/identity/decision-file.ts'
import { isPersonsIdentifier, pseudonym } from '#core/identity/mask.ts'
import { createPersonTexts, type PersonTexts } from '#core/identity/person-texts.ts'
import { profileOf } from '#core/identity/same.ts'
import { folded } from '#core/plan/text-digest.ts'
import { all, prepare, type ReadDb } from '../file/handles.ts'
import { type DecidedSpelling, readIdentity } from '../queries/identity.ts'
import { givenIn, spelledParticipations } from '../queries/spellings.ts'
import type { PersonsOfSheet } from './mask-raw-rows.ts'

/** The persons of a project, and what they are called instead. */
export interface Persons {
  readonly texts: PersonTexts
  /** By organisation: what it is called if it is a person. */
  readonly byOrganisation: ReadonlyMap<number, string>
  /** By the uuid in hexadecimal. */
  readonly byUuid: ReadonlyMap<string, string>
  /** A person that only a text tells of gets a pseudonym of its own. */
  another(name: string): string
}

/** The persons of the organisations that the project holds. */
export function findPersons(db: ReadDb, word: string): Persons {
  const texts = createPersonTexts()
  const organisations = all(db, db.from.selectFrom('organisation').select(['id', 'uuid', 'name', 'kind', 'tax_id']))
  const uuids = new Map(organisations.map(({ id, uuid }) => [id, uuid]))
  const { rootOf } = readIdentity(db)
  const byOrganisation = new Map<number, string>()
  const byUuid = new Map<string, string>()
  for (const { id, uuid, kind } of organisations) {
    // What it is called is what the one that it became is called.
    const called = pseudonym(uuids.get(rootOf(id)) ?? uuid, word)
    byUuid.set(Buffer.from(uuid).toString('hex'), called)
    if (kind === 'person') byOrganisation.set(id, called)
  }
  for (const { id, name, kind } of organisations) {
    const called = byOrganisation.get(id)
    if (called !== undefined) texts.addName(name, called)
    else if (kind === 'organisation' && profileOf({ name, taxId: null, country: null }).kind !== 'person') texts.addOrganisation(name)
  }
  for (const { organisation_id, name } of all(db, db.from.selectFrom('organisation_name').select(['organisation_id', 'name']))) {
    const called = byOrganisation.get(organisation_id)
    if (called !== undefined) texts.addName(name, called)
    else if (profileOf({ name, taxId: null, country: null }).kind !== 'person') texts.addOrganisation(name)
  }
  for (const { organisation_id, tax_id } of all(db, db.from.selectFrom('organisation_identifier').select(['organisation_id', 'tax_id'])))
    if (byOrganisation.has(organisation_id) || isPersonsIdentifier(tax_id)) texts.addIdentifier(tax_id)
  const others = new Map<string, string>()
  return {
    texts,
    byOrganisation,
    byUuid,
    another(name) {
      const key = folded(name)
      const held = texts.pseudonymOf(name) ?? others.get(key)
      if (held !== undefined) return held
      const made = pseudonym(globalThis.crypto.getRandomValues(new Uint8Array(4)), word)
      others.set(key, made)
      texts.addName(name, made)
      return made
    },
  }
}

/** A person's part in an operation, as beneficiary or as partner. */
export interface TakingPart {
  readonly operation: number
  readonly partner: number | null
  readonly called: string
}

/** Where persons take part, with what they are called there: the organisation that it is, or, where that is none, the spelling says it. */
export function takingPart(db: ReadDb, persons: Persons): readonly TakingPart[] {
  const held = all(
    db,
    spelledParticipations(db).select([
      'participation.organisation_id',
      'participation.partner_id',
      sql<number>`coalesce(found_id, organisation_id)`.as('found'),
    ]),
  )
  type Held = (typeof held)[number]
  const takenOut = all(
    db,
    sql<Held>`
      SELECT partner.name AS beneficiary, partner.tax_id, partner.country, sheet.country AS list_country, partner.other_id, partner.operation_id,
        removed_part.organisation_id, partner.id AS partner_id, coalesce(found_id, organisation_id) AS found
      FROM removed_part JOIN partner ON partner.id = partner_id JOIN delivered_sheet AS sheet ON sheet.id = partner.sheet_id
      UNION ALL SELECT partner.name, partner.tax_id, partner.country, sheet.country, partner.other_id, correction.operation_id,
        participant_id, partner.id, participant_id
      FROM correction JOIN partner ON partner.id = correction.partner_id JOIN delivered_sheet AS sheet ON sheet.id = partner.sheet_id
      WHERE correction.field = 'partner' AND corrected = 'null'`,
  )
  const rows = [...held, ...takenOut]
  const kinds = new Map<string, boolean>()
  return rows.flatMap((row) => {
    const given = givenIn(row)
    const key = JSON.stringify([given.name, given.taxId, given.country])
    let person = kinds.get(key)
    if (person === undefined) kinds.set(key, (person = profileOf(given).kind === 'person'))
    const called = persons.byOrganisation.get(row.organisation_id) ?? persons.byOrganisation.get(row.found)
    if (called === undefined && !person) {
      if (isPersonsIdentifier(given.taxId ?? '', given.country)) persons.texts.addIdentifier(given.taxId!)
      return []
    }
    const pseudonymHere = called ?? persons.another(given.name)
    if (given.name !== '') persons.texts.addName(given.name, pseudonymHere)
    for (const identifier of [given.taxId, given.otherId ?? null]) if (identifier !== null) persons.texts.addIdentifier(identifier)
    return [{ operation: row.operation_id, partner: row.partner_id, called: pseudonymHere }]
  })
}

/** Persons that only decisions and corrections tell of. */
export function registerDecided(db: ReadDb, persons: Persons): void {
  for (const { a_spellings, b_spellings } of all(db, db.from.selectFrom('identity_decision').select(['a_spellings', 'b_spellings'])))
    for (const { name, taxId, country, found } of [a_spellings, b_spellings].flatMap((json) => JSON.parse(json) as DecidedSpelling[])) {
      if (profileOf({ name, taxId, country }).kind !== 'person') continue
      const called = persons.byUuid.get(found)
      if (called === undefined) persons.another(name)
      else persons.texts.addName(name, called)
      if (taxId !== null) persons.texts.addIdentifier(taxId)
    }
  for (const { decision } of all(db, db.from.selectFrom('waiting_decision').select('decision'))) {
    const { a, b } = JSON.parse(decision) as FileDecision
    for (const given of [...a.spellings, ...(b?.spellings ?? [])])
      if (profileOf(given).kind === 'person') {
        persons.another(given.name)
        if (given.taxId !== null) persons.texts.addIdentifier(given.taxId)
      }
  }
  // Whom a row named before its beneficiary was corrected: with the identifier beside it, which may say alone that it is a person.
  const replaced = all(
    db,
    sql<{ name: string; taxId: string | null; country: string | null }>`
      SELECT correction.delivered ->> '$' AS name, operation.country, CASE WHEN other.id IS NULL THEN operation.tax_id ELSE other.delivered ->> '$' END AS taxId
      FROM correction JOIN operation ON operation.id = correction.operation_id
        LEFT JOIN correction AS other ON other.operation_id = operation.id AND other.field = 'taxId'
      WHERE correction.field = 'beneficiary' AND correction.delivered <> 'null'`,
  )
  for (const given of replaced) {
    const known = persons.texts.pseudonymOf(given.name) !== undefined
    if (!known && profileOf(given).kind !== 'person') continue
    if (!known) persons.another(given.name)
    if (given.taxId !== null) persons.texts.addIdentifier(given.taxId)
  }
  const corrections = all(
    db,
    db.from
      .selectFrom('correction')
      .select(['organisation_id', 'field', 'delivered', 'delivered_then', 'corrected'])
      .where('field', 'in', ['name', 'beneficiary', 'tax_id']),
  )
  for (const { organisation_id, field, ...values } of corrections)
    for (const value of Object.values(values).map((json) => JSON.parse(json) as unknown)) {
      if (typeof value !== 'string') continue
      const called = organisation_id === null ? undefined : persons.byOrganisation.get(organisation_id)
      if (field === 'tax_id') {
        if (called !== undefined || isPersonsIdentifier(value)) persons.texts.addIdentifier(value)
      } else if (called !== undefined) persons.texts.addName(value, called)
      else if (profileOf({ name: value, taxId: null, country: null }).kind === 'person') persons.another(value)
    }
}

/** Which rows of delivered sheets name a person, as far as operations and partners tell. */
export function personsOfSheets(db: ReadDb, taking: readonly TakingPart[]): PersonsOfSheet {
  const sheets = new Map<number, Map<number, string>>()
  const add = (sheet: number, row: number, called: string): void => {
    const rows = sheets.get(sheet) ?? new Map<number, string>()
    sheets.set(sheet, rows.set(row, called))
  }
  const rowOf = prepare(db, db.from.selectFrom('operation').select(['sheet_id', 'row']).where('id', '=', 0))
  const rowOfPartner = prepare(db, db.from.selectFrom('partner').select(['sheet_id', 'row']).where('id', '=', 0))
  const confirmed = prepare(db, db.from.selectFrom('operation_confirmation').select(['sheet_id', 'row']).where('operation_id', '=', 0))
  const confirmedPartner = prepare(db, db.from.selectFrom('joined_confirmation').select(['sheet_id', 'row']).where('partner_id', '=', 0))
  for (const { operation, partner, called } of taking) {
    const rows =
      partner === null
        ? [...rowOf.all(operation), ...confirmed.all(operation)]
        : [...rowOfPartner.all(partner), ...confirmedPartner.all(partner)]
    for (const { sheet_id, row } of rows) add(sheet_id, row, called)
  }
  return sheets
}
