import { codiceFiscaleRule, type IdentifierRule, identifierRules } from './identifier-rules.ts'

/** An identifier as it compares. */
export interface TaxId {
  /** What equal identifiers have in common: "IT:00488410010". */
  readonly key: string
  /** Country whose rule was applied, else the country given, else null. */
  readonly country: string | null
  /** Check digit right or wrong; for UK company numbers and PICs the format; null where no rule is known. */
  readonly valid: boolean | null
  /** Identifies a natural person (codice fiscale of 16, DNI, NIE, birth numbers). */
  readonly person: boolean
}

/** What offices write before a number. Cut off where a blank, a sign or a digit follows. */
const label = new RegExp(
  String.raw`^\s*(?:${[
    String.raw`P(?:ART(?:ITA)?)?\.?\s*I(?:VA|\.)`,
    String.raw`C(?:OD(?:ICE)?)?\.?\s*F(?:ISC(?:ALE)?)?`,
    String.raw`N\.?I\.?F|C\.?I\.?F|NIPC|N\.?I\.?E|DNI`,
    String.raw`(?:VAT|TVA|BTW|PVM|MWST|ДДС|PDV|DPH)(?:\s*(?:NO|NR|NUMBER|ID|REG|KODAS|MOKĖTOJO))*`,
    String.raw`U(?:MSATZ)?ST(?:EUER)?[\s.-]*ID(?:[\s.-]*NR)?|UID(?:[\s.-]*NR)?|STEUER[\s.-]*(?:NR|NUMMER)`,
    String.raw`Į(?:MONĖS)?\.?\s*K(?:ODAS)?`,
    String.raw`SIREN|SIRET|RSIN|CUI|OIB|NIP|REGON|CVR|BCE|KBO|IČO?|DIČ|IČ\s*DPH|Y-TUNNUS|ADÓSZÁM|DAVČNA(?:\s*ŠT(?:EVILKA)?)?`,
    String.raw`ORG(?:ANISATION)?S?[\s.-]*(?:NR|NUMMER)|А\.?Ф\.?М|Α\.?Φ\.?Μ|ЕИК|EIK|БУЛСТАТ|BULSTAT`,
    String.raw`(?:COMPANY|REG(?:ISTRATION)?|TAX)(?:[\s.-]*(?:NO|NR|NUMBER|ID|CODE))*`,
  ].join('|')})(?=[\s.:\d№#-])[\s.:№#-]*`,
  'u',
)

/** CORDIS participant identification code: nine digits, and nothing that would tell a wrong one. */
const participantCode = /^\s*PIC\s*[.:#-]?\s*(\d{9})\s*$/u

/**
 * Reads a tax or company number as written, whatever its blanks, dots and labels ("P. IVA: IT 00488410010").
 * `country`: ISO 3166 of the organisation or the list. A country's letters in front count before it; without either only forms that
 * no other country has are recognised. Of several numbers in one cell the first with a right check digit counts. Null where the text holds no identifier.
 */
export function readTaxId(written: string | null, country: string | null = null): TaxId | null {
  if (written === null) return null
  const text = written.toUpperCase()
  const whole = readOne(text, country)
  if (whole?.valid === true || !/[;/|,]/.test(text)) return whole
  return (
    text
      .split(/[;/|,]/)
      .map((part) => readOne(part, country))
      .find((part) => part?.valid === true) ?? whole
  )
}

function readOne(written: string, country: string | null): TaxId | null {
  const participant = participantCode.exec(written)?.[1]
  if (participant !== undefined) return { key: `PIC:${participant}`, country: null, valid: true, person: false }
  const text = signsOf(written)
  if (!/\d/.test(text) || text.length < 5 || /^0+$/.test(text)) return null

  const given = country === null ? null : vatLetters(country.toUpperCase())
  const prefix = vatLetters(text.slice(0, 2))
  if (identifierRules[prefix]) {
    const known = byCountry(prefix, text.slice(2), true)
    // A foreign organisation in a country's list: letters of another country are believed when the check digit agrees.
    if (known && (given === null || given === prefix || known.valid === true)) return known
  }
  if (given !== null) {
    const known = byCountry(given, text, false)
    if (known) return known
  }
  if (fits(codiceFiscaleRule, text)) return { key: `IT:${text}`, country: 'IT', valid: true, person: true }
  return { key: `${given ?? ''}:${text}`, country: given, valid: null, person: false }
}

/** Letters and digits alone. A codice fiscale can begin like a label ("CFR…"), and number cells may come as "488410010.0". */
function signsOf(written: string): string {
  const bare = written.replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (codiceFiscaleRule.format.test(bare)) return bare
  return written
    .replace(label, '')
    .replace(/^(\s*\d{5,})[.,]0{1,2}(?=\s*$)/, '$1')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Greece and the United Kingdom have letters of their own in VAT numbers, Northern Ireland since 2021 too. */
function vatLetters(country: string): string {
  return country === 'GR' ? 'EL' : country === 'UK' || country === 'XI' ? 'GB' : country
}

function fits(rule: IdentifierRule, text: string): boolean {
  return rule.format.test(text) && rule.check(text)
}

/** By the first rule whose format fits; else with the zeros in front that a spreadsheet dropped; null where it is none of the country's. */
function byCountry(country: string, text: string, prefixed: boolean): TaxId | null {
  const rules = (identifierRules[country] ?? []).filter(({ only }) => only === undefined || (only === 'prefixed') === prefixed)
  const asWritten = rules.find(({ format }) => format.test(text))
  if (asWritten) return found(country, asWritten, text)
  for (const rule of rules) {
    if (!rule.zeros || text.length < rule.zeros.atLeast) continue
    const padded = text.replace(/^([A-Z]{0,2})(?=\d)/, (letters) => letters + '0'.repeat(Math.max(0, rule.zeros!.length - text.length)))
    if (fits(rule, padded)) return found(country, rule, padded)
  }
  return null
}

function found(country: string, rule: IdentifierRule, text: string): TaxId {
  const person = typeof rule.person === 'function' ? rule.person(text) : rule.person === true
  return { key: `${country}:${rule.key?.(text) ?? text}`, country, valid: rule.check(text), person }
}
