import { codiceFiscale, lithuanian, partitaIva, spanishOrganisation, spanishPerson, vatRules } from './check-digits.ts'

/** An identifier as it compares. */
export interface TaxId {
  /** What equal identifiers have in common: "IT:00488410010". */
  readonly key: string
  /** Country whose rule was applied, else the country given, else null. */
  readonly country: string | null
  /** Check digit right or wrong; for UK company numbers the format; null where no rule is known. */
  readonly valid: boolean | null
  /** Identifies a natural person (codice fiscale of 16, DNI, NIE). */
  readonly person: boolean
}

const vatCountries: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI GB'.split(' '),
)
const spanishFormat = /^(?:\d{8}|[XYZ]\d{7})[A-Z]$|^[A-HJ-NP-SUVW]\d{7}[0-9A-J]$/
const fiscalFormat = /^[A-Z]{6}[0-9L-NP-V]{2}[A-EHLMPRST][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]$/
const ukCompany = /^(?:\d{8}|(?:SC|NI|NC|OC|SO|FC|SF|NF|LP|SL|NL|IP|SP|NP|RC|SR|NR|CE|CS|GE|GS|IC|SI|RS|NO|SZ|ZC|R0)\d{6})$/

/**
 * Reads a tax or company number as written, whatever its blanks, dots and labels ("P. IVA: IT 00488410010").
 * `country`: ISO 3166 of the organisation or the list. A country's letters in front count before it; without either only forms that
 * no other country has are recognised. Null where the text holds no identifier.
 */
export function readTaxId(written: string | null, country: string | null = null): TaxId | null {
  const text = (written ?? '')
    .toUpperCase()
    .replace(
      /^\s*(?:P(?:ARTITA)?\.?\s*IVA|C(?:ODICE)?\.?\s*F(?:ISCALE)?\.?|NIF|CIF|VAT(?:\s*(?:NO|NUMBER|ID))?|USt-?IdNr|Į\.?\s*K\.?)\.?\s*:?/iu,
      '',
    )
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (!/\d/.test(text) || text.length < 5 || /^0+$/.test(text)) return null

  const prefix = text.slice(0, 2)
  const given = country === null ? null : vatLetters(country.toUpperCase())
  if (vatCountries.has(prefix)) {
    const known = byCountry(prefix, text.slice(2), true)
    // A foreign organisation in a country's list: letters of another country are believed when the check digit agrees.
    if (known && (given === null || given === prefix || known.valid === true)) return known
  }
  if (given !== null) {
    const known = byCountry(given, text, false)
    if (known) return known
  }
  if (fiscalFormat.test(text) && codiceFiscale(text)) return { key: `IT:${text}`, country: 'IT', valid: true, person: true }
  return { key: `${given ?? ''}:${text}`, country: given, valid: null, person: false }
}

/** Greece and Northern Ireland have letters of their own in VAT numbers. */
function vatLetters(country: string): string {
  return country === 'GR' ? 'EL' : country === 'UK' || country === 'XI' ? 'GB' : country
}

function byCountry(country: string, text: string, prefixed: boolean): TaxId | null {
  const found = (valid: boolean, key = text, person = false): TaxId => ({ key: `${country}:${key}`, country, valid, person })
  switch (country) {
    case 'IT': {
      if (fiscalFormat.test(text)) return found(codiceFiscale(text), text, true)
      if (/^\d{11}$/.test(text)) return found(partitaIva(text))
      // Spreadsheets drop zeros in front of numbers.
      const padded = text.padStart(11, '0')
      return /^\d{8,10}$/.test(text) && partitaIva(padded) ? found(true, padded) : null
    }
    case 'ES':
      if (!spanishFormat.test(text)) return null
      return /^[\dXYZ]/.test(text) ? found(spanishPerson(text), text, true) : found(spanishOrganisation(text), text, /^[KLM]/.test(text))
    case 'LT':
      // The VAT number and the company code of one firm differ, so the key tells them apart.
      if (prefixed) return /^(?:\d{9}|\d{12})$/.test(text) ? found(lithuanian(text), `VAT${text}`) : null
      return /^\d{9}$/.test(text) ? found(lithuanian(text)) : null
    case 'GB': {
      if (prefixed) return null
      const padded = /^\d{6,7}$/.test(text) ? text.padStart(8, '0') : text
      return ukCompany.test(padded) ? found(true, padded) : null
    }
    default: {
      const rule = vatRules[country]
      if (!rule) return null
      const padded = country === 'BE' && /^\d{9}$/.test(text) ? `0${text}` : text
      return rule.format.test(padded) ? found(rule.check(padded), padded) : null
    }
  }
}
