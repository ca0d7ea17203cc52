import Database from 'better-sqlite3'
import { sql } from 'kysely'
import type { FileDecision } from '#core/identity/decision-file.ts'
import { isPersonsIdentifier, maskedIdentifier, pseudonym } from '#core/identity/mask.ts'
import { readOrganisationName } from '#core/identity/organisation-name.ts'
import { createPersonTexts, type PersonTexts } from '#core/identity/person-texts.ts'
import { profileOf } from '#core/identity/same.ts'
import { folded } from '#core/plan/text-digest.ts'
import { all, prepare, type ReadDb, run, script, type SqlValue, type WriteDb } from '../file/handles.ts'
import { recordHistory } from '../file/history.ts'
import { type DecidedSpelling, readIdentity } from '../queries/identity.ts'
import { givenIn, spelledParticipations } from '../queries/spellings.ts'
import { maskEdits } from './mask-edits.ts'
import { maskJson } from './mask-json.ts'
import { maskRawRows, type PersonsOfSheet, registerRawPersons } from './mask-raw-rows.ts'

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

/**
 * Takes the names and identifiers of natural persons out of everything that the project holds: the pseudonym that reports use stands in their
 * place. Who worked on the project stays named, and raters do. Ids, amounts and who takes part in what stay as they are. Meant for
 * a copy: it cannot be taken back. `word`: "Natural person" in the reader's language.
 */
function maskPersons(db: WriteDb, word: string): void {
  const persons = findPersons(db, word)
  const taking = takingPart(db, persons)
  const sheets = personsOfSheets(db, taking)
  registerDecided(db, persons)
  registerRawPersons(db, persons, sheets)
  maskRawRows(db, persons, sheets)
  maskTakingPart(db, taking)
  maskOrganisations(db, persons)
  maskSplits(db, persons)
  for (const table of maskedTables(db)) maskTable(db, table, persons)
  maskEdits(db, persons, { tables: keptTables, columns: keptColumns })
  // The words of the titles as they were stay in the index otherwise.
  script(
    db,
    `INSERT INTO operation_words (operation_words) VALUES ('delete-all');
     INSERT INTO operation_words (rowid, words) SELECT id, title FROM operation WHERE title IS NOT NULL;`,
  )
}

/** Masks the persons of a copy, and says so in its history. */
export function copyMasked(db: WriteDb, word: string, who: string): void {
  maskPersons(db, word)
  recordHistory(db, who, 'copy_masked', {})
}

function findPersons(db: ReadDb, word: string): Persons {
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

interface TakingPart {
  readonly operation: number
  readonly partner: number | null
  readonly called: string
}

/** Where persons take part, with what they are called there: the organisation that it is, or, where that is none, the spelling says it. */
function takingPart(db: ReadDb, persons: Persons): readonly TakingPart[] {
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
function registerDecided(db: ReadDb, persons: Persons): void {
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
function personsOfSheets(db: ReadDb, taking: readonly TakingPart[]): PersonsOfSheet {
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

function maskTakingPart(db: WriteDb, taking: readonly TakingPart[]): void {
  const operation = prepare(
    db,
    sql`UPDATE operation SET beneficiary = ${''}, tax_id = iif(tax_id IS NULL, NULL, ${maskedIdentifier}),
      key = iif(key LIKE 't:%', 't:' || lower(hex(randomblob(16))), key) WHERE id = ${0}`,
  )
  const partner = prepare(
    db,
    sql`UPDATE partner SET name = ${''}, tax_id = iif(tax_id IS NULL, NULL, ${maskedIdentifier}),
      other_id = iif(other_id IS NULL, NULL, ${maskedIdentifier}), website = NULL WHERE id = ${0}`,
  )
  for (const { operation: id, partner: partnerId, called } of taking) {
    if (partnerId === null) operation.run(called, maskedIdentifier, id)
    else partner.run(called, maskedIdentifier, maskedIdentifier, partnerId)
  }
}

/** What follows from the spellings, as it would be derived from the masked ones. */
function maskOrganisations(db: WriteDb, { texts, byOrganisation }: Persons): void {
  const rename = prepare(db, db.into.updateTable('organisation').set({ name: '', folded: '', tax_id: null }).where('id', '=', 0))
  const forget = prepare(db, sql`DELETE FROM organisation_name WHERE organisation_id = ${0} RETURNING count`)
  const name = prepare(
    db,
    db.into.insertInto('organisation_name').values({ organisation_id: 0, name: '', name_key: '', legal_form: null, count: 1 }),
  )
  for (const [id, called] of byOrganisation) {
    rename.run(called, folded(called), null, id)
    const count = (forget.all(id) as { count: number }[]).reduce((sum, row) => sum + row.count, 0)
    if (count > 0) name.run(id, called, readOrganisationName(called).key, null, count)
  }
  // An organisation that the user made one with a person has that person's spellings.
  const rows = all(db, db.from.selectFrom('organisation_name').select(['organisation_id', 'name', 'count']))
  for (const { organisation_id, name: spelling, count } of rows) {
    const called = byOrganisation.has(organisation_id) ? null : texts.pseudonymOf(spelling)
    if (called === null || profileOf({ name: spelling, taxId: null, country: null }).kind !== 'person') continue
    run(db, db.into.deleteFrom('organisation_name').where('organisation_id', '=', organisation_id).where('name', '=', spelling))
    run(
      db,
      db.into
        .insertInto('organisation_name')
        .values({ organisation_id, name: called, name_key: readOrganisationName(called).key, legal_form: null, count })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'name']).doUpdateSet({ count: sql<number>`count + ${count}` })),
    )
    run(
      db,
      db.into
        .updateTable('organisation')
        .set({ name: called, folded: folded(called) })
        .where('id', '=', organisation_id)
        .where('name', '=', spelling),
    )
  }
  for (const { organisation_id, tax_id } of all(db, db.from.selectFrom('organisation_identifier').select(['organisation_id', 'tax_id'])))
    if (byOrganisation.has(organisation_id) || texts.isIdentifier(tax_id))
      run(db, db.into.deleteFrom('organisation_identifier').where('organisation_id', '=', organisation_id).where('tax_id', '=', tax_id))
  for (const { id, tax_id } of all(db, db.from.selectFrom('organisation').select(['id', 'tax_id']).where('tax_id', 'is not', null)))
    if (texts.isIdentifier(tax_id!)) run(db, db.into.updateTable('organisation').set({ tax_id: null }).where('id', '=', id))
}

/** A split holds for the spelling as it is written now. */
function maskSplits(db: WriteDb, { byOrganisation }: Persons): void {
  const rows = all(
    db,
    db.from
      .selectFrom('split_spelling')
      .innerJoin('identity_decision', 'identity_decision.id', 'decision_id')
      .select(['split_spelling.id', 'split_spelling.tax_id', 'b_id']),
  )
  for (const { id, tax_id, b_id } of rows) {
    const called = b_id === null ? undefined : byOrganisation.get(b_id)
    if (called === undefined) continue
    const masked = { name: called, tax_id: tax_id === null ? null : maskedIdentifier }
    run(db, db.into.updateTable('split_spelling').set(masked).where('id', '=', id))
  }
}

interface MaskedTable {
  readonly name: string
  /** By what a row is found. */
  readonly key: readonly string[]
  readonly texts: readonly string[]
}

/** Who worked on the project, and words that are the program's own. */
const keptColumns: ReadonlySet<string> = new Set(
  'who imported_by reverted_by author at imported_at taken_back_at created_at changed_at sha256 uuid kind currency country profile formats frame effect set_id relation confidence level command folded name_key legal_form grants grant_currency stated_key field'.split(
    ' ',
  ),
)
const keptTables: ReadonlySet<string> = new Set([
  'rater',
  'round_rater',
  'taxonomy',
  'term',
  'project',
  'organisation_name',
  'organisation_identifier',
  'edit',
])
const identifierColumns: ReadonlySet<string> = new Set(['tax_id', 'other_id'])

/** All tables of the schema with texts of their own, so that one added later is not forgotten. */
function maskedTables(db: ReadDb): readonly MaskedTable[] {
  const columns = all(
    db,
    sql<{ table: string; column: string; type: string; pk: number }>`
      SELECT list.name AS "table", info.name AS "column", info.type, info.pk FROM pragma_table_list AS list, pragma_table_xinfo(list.name) AS info
      WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND info.hidden = 0`,
  )
  return [...new Set(columns.map(({ table }) => table))]
    .filter((table) => !keptTables.has(table))
    .map((table) => {
      const own = columns.filter((one) => one.table === table)
      const primary = own.filter(({ pk }) => pk > 0).map(({ column }) => column)
      return {
        name: table,
        key: primary.length === 0 ? ['rowid'] : primary,
        texts: own.filter(({ type, column, pk }) => type === 'TEXT' && pk === 0 && !keptColumns.has(column)).map(({ column }) => column),
      }
    })
    .filter(({ texts }) => texts.length > 0)
}

/** Rows looked at before their changes are written. */
const rowsAtOnce = 5000

function maskTable(db: WriteDb, { name, key, texts: columns }: MaskedTable, persons: Persons): void {
  const seen = new Map<string, string>()
  const masked = (column: string, text: string): string => {
    if (identifierColumns.has(column))
      return persons.texts.isIdentifier(text) || isPersonsIdentifier(text) ? maskedIdentifier : persons.texts.mask(text)
    // Lists say the same again and again.
    const known = text.length < 200 ? seen.get(text) : undefined
    if (known !== undefined) return known
    const one = maskJson(text, persons)
    if (text.length < 200 && seen.size < 200_000) seen.set(text, one)
    return one
  }
  const ids = key.map((column) => sql.ref(column))
  const select = sql.join([...ids, ...columns.map((column) => sql.ref(column))])
  const where = sql.join(
    ids.map((id) => sql`${id} IS ${null}`),
    sql` AND `,
  )
  const updates = columns.map((column) => ({
    column,
    update: prepare(db, sql`UPDATE ${sql.table(name)} SET ${sql.ref(column)} = ${''} WHERE ${where}`),
  }))
  for (let offset = 0; ; offset += rowsAtOnce) {
    const rows = all(
      db,
      sql<
        Record<string, SqlValue>
      >`SELECT ${select} FROM ${sql.table(name)} ORDER BY ${sql.join(ids)} LIMIT ${rowsAtOnce} OFFSET ${offset}`,
    )
    for (const row of rows)
      for (const { column, update } of updates) {
        const text = row[column]
        if (typeof text !== 'string' || text === '') continue
        const now = masked(column, text)
        if (now === text) continue
        const rowKey = key.map((part) => row[part]!)
        try {
          update.run(now, ...rowKey)
        } catch (error) {
          // Two that were told apart by the name, or a text that became too long.
          if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error
          update.run(`${maskedIdentifier} ${rowKey.join(' ')}`, ...rowKey)
        }
      }
    if (rows.length < rowsAtOnce) return
  }
}
