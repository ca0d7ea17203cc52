import { sql } from 'kysely'
import { maskedIdentifier } from '#core/identity/mask.ts'
import { readOrganisationName } from '#core/identity/organisation-name.ts'
import { profileOf } from '#core/identity/same.ts'
import { folded } from '#core/plan/text-digest.ts'
import { all, prepare, run, script, type WriteDb } from '../file/handles.ts'
import { recordHistory } from '../file/history.ts'
import { maskEdits } from './mask-edits.ts'
import { maskRawRows, registerRawPersons } from './mask-raw-rows.ts'
import { findPersons, type Persons, personsOfSheets, registerDecided, takingPart, type TakingPart } from './find-persons.ts'
import { keptColumns, keptTables, maskTexts } from './mask-texts.ts'

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
  maskTexts(db, persons)
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
