import type { OrganisationKind } from '../model/vocabulary.ts'
import { readTaxId } from './tax-id.ts'

/*
 * How natural persons stand in what leaves the program. Whoever writes a file for people, prints on the command line or makes a
 * picture passes names and identifiers through `maskOrganisation` first, unless the project (`project.persons`) or the call says `shown`. Free text (titles,
 * summaries, rationales) is not searched for names: a name there cannot be told from a word. Identifiers in it are: `maskIdentifiersIn`.
 */

/** Stands where an identifier was. */
export const maskedIdentifier = '•••'

/** What of an organisation could tell who it is. */
export interface Named {
  readonly uuid: Uint8Array
  readonly kind: OrganisationKind
  readonly name: string
  /** Every spelling. */
  readonly names: readonly string[]
  /** As they compare ("IT:00488410010") or as written. */
  readonly identifiers: readonly string[]
}

/**
 * The same, or, for a natural person, a pseudonym instead of every name and `maskedIdentifier` instead of identifiers.
 * `word`: "Natural person" in the reader's language (`persons.word`). An organisation keeps its name, but not an identifier that is a person's:
 * a sole trader's codice fiscale holds birthday and birthplace.
 */
export function maskOrganisation<One extends Named>(organisation: One, word: string): One {
  const identifiers = organisation.identifiers.map((identifier) => (isPersonsIdentifier(identifier) ? maskedIdentifier : identifier))
  if (organisation.kind !== 'person') return { ...organisation, identifiers }
  const name = pseudonym(organisation.uuid, word)
  return { ...organisation, name, names: [name], identifiers: identifiers.map(() => maskedIdentifier) }
}

/**
 * "Natural person 7F3A-91C2": the first 32 bits of the organisation's uuid, which are random. It is the same in every file that leaves
 * this project and says nothing of the name; of 1,000 persons two are called alike once in 8,600 projects.
 */
export function pseudonym(uuid: Uint8Array, word: string): string {
  const digits = [...uuid.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase())
  return `${word} ${digits[0]}${digits[1]}-${digits[2]}${digits[3]}`
}

/** The words of pseudonyms in every language, with what follows them: a masked copy of a project holds persons by these names. */
const pseudonyms = /^(?:Natural person|Persona fisica) [0-9A-F]{4}-[0-9A-F]{4}$/

/** Whether a name is none, but a pseudonym. */
export function isPseudonym(name: string): boolean {
  return pseudonyms.test(name)
}

/** Whether an identifier belongs to a natural person: codice fiscale of 16, DNI, NIE. `country`: of the list it stands in, where known. */
export function isPersonsIdentifier(identifier: string, country: string | null = null): boolean {
  return readTaxId(identifier, country)?.person === true
}

/** A codice fiscale (blanks allowed as it is often printed), a DNI or a NIE, with nothing of a word around it. */
const identifierInText =
  /(?<![\p{L}\p{N}])(?:[A-Z]{3} ?[A-Z]{3} ?[0-9L-NP-V]{2}[A-EHLMPRST][0-9L-NP-V]{2} ?[A-Z][0-9L-NP-V]{3}[A-Z]|(?:\d{8}|[XYZ]\d{7})-?[A-Z])(?![\p{L}\p{N}])/giu

/** The text with every natural person's identifier in it replaced; only those whose check digit is right, so that codes stay codes. */
export function maskIdentifiersIn(text: string): string {
  return text.replaceAll(identifierInText, (found) => {
    const country = /^[XYZ\d]\d{7}/i.test(found) ? 'ES' : 'IT'
    const identifier = readTaxId(found, country)
    return identifier?.person === true && identifier.valid === true ? maskedIdentifier : found
  })
}
