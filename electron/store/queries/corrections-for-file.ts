import type { CorrectionRow } from '#core/contract/corrections.ts'
import { isPersonsIdentifier, maskedIdentifier, maskIdentifiersIn, pseudonym } from '#core/identity/mask.ts'
import { profileOf } from '#core/identity/same.ts'
import { sql } from 'kysely'
import { all, type ReadDb } from '../file/handles.ts'
import { everyCorrection } from './corrections.ts'
import { projectFacts } from './project.ts'

/** Who is concerned by a correction: the organisation that takes part, and whether a person's identifier stands beside a name. */
interface Concerned {
  readonly id: number
  readonly uuid: Uint8Array | null
  readonly kind: string | null
  /** Identifier and country beside the name that is or was delivered. */
  readonly tax_id: string | null
  readonly country: string | null
}

/**
 * Every correction, latest first, as it may leave the program: natural persons by pseudonym and without identifiers, unless the project shows
 * them. `word`: "Natural person" in the reader's language. Of a name that is only a person's by its look no organisation is left to take
 * a pseudonym from: the word alone stands for it.
 */
export function correctionsForFile(db: ReadDb, word: string): readonly CorrectionRow[] {
  const rows = everyCorrection(db)
  if (rows.length === 0 || projectFacts(db).persons === 'shown') return rows
  const persons = personsByName(db)
  const concerned = new Map(whomTheyConcern(db).map((one) => [one.id, one]))
  return rows.map((row) => masked(row, concerned.get(row.id), persons, word))
}

function masked(row: CorrectionRow, of: Concerned | undefined, persons: ReadonlyMap<string, Uint8Array>, word: string): CorrectionRow {
  const person = of?.kind === 'person' && of.uuid !== null ? of.uuid : null
  /** `mayBe`: the person who is concerned, where the name may be theirs. */
  const nameOf = (name: string, mayBe = person): string => {
    const known = persons.get(name)
    if (known) return pseudonym(known, word)
    const look = profileOf({ name, taxId: of?.tax_id ?? null, country: of?.country ?? null }).kind
    if (look !== 'person' && mayBe === null) return maskIdentifiersIn(name)
    return mayBe === null ? word : pseudonym(mayBe, word)
  }
  const shown = (value: CorrectionRow['delivered'], which: 'delivered' | 'corrected'): CorrectionRow['delivered'] => {
    if (typeof value !== 'string') return value
    switch (row.field) {
      case 'beneficiary':
        // The operation is of whom it was corrected to; what is delivered may name another.
        return nameOf(value, which === 'delivered' ? null : person)
      case 'partner':
      case 'name':
        return nameOf(value)
      case 'tax_id':
        return person !== null || isPersonsIdentifier(value, of?.country) ? maskedIdentifier : value
      default:
        return maskIdentifiersIn(value)
    }
  }
  const { operation, organisation } = row
  return {
    ...row,
    operation: operation && { ...operation, title: operation.title === null ? null : maskIdentifiersIn(operation.title) },
    organisation: organisation && { ...organisation, name: nameOf(organisation.name) },
    delivered: shown(row.delivered, 'delivered'),
    corrected: shown(row.corrected, 'corrected'),
    note: row.note === null ? null : maskIdentifiersIn(row.note),
  }
}

/** Names under which natural persons are or were known. */
function personsByName(db: ReadDb): ReadonlyMap<string, Uint8Array> {
  const rows = all(
    db,
    sql<{ name: string; uuid: Uint8Array }>`
      SELECT name, uuid FROM organisation WHERE kind = 'person'
      UNION ALL SELECT spelled.name, uuid FROM organisation JOIN organisation_name AS spelled ON organisation_id = id WHERE kind = 'person'`,
  )
  return new Map(rows.map(({ name, uuid }) => [name, uuid]))
}

function whomTheyConcern(db: ReadDb): readonly Concerned[] {
  return all(
    db,
    sql<Concerned>`
      SELECT correction.id, organisation.uuid, organisation.kind,
        CASE WHEN partner.id IS NOT NULL THEN partner.tax_id ELSE coalesce(
          (SELECT delivered ->> '$' FROM correction AS other WHERE other.operation_id = correction.operation_id AND other.field = 'taxId'),
          operation.tax_id, organisation.tax_id) END AS tax_id,
        coalesce(partner.country, operation.country, organisation.country) AS country
      FROM correction
        LEFT JOIN partner ON partner.id = correction.partner_id
        LEFT JOIN operation ON operation.id = correction.operation_id
        LEFT JOIN participation ON participation.operation_id = correction.operation_id AND participation.partner_id IS correction.partner_id
        LEFT JOIN organisation
          ON organisation.id = coalesce(correction.organisation_id, participation.organisation_id, correction.participant_id)`,
  )
}
