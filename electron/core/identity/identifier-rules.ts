import * as check from './check-digits.ts'

/** One kind of identifier of a country. */
export interface IdentifierRule {
  /** Of the identifier in capitals, without blanks, dots and the country's letters. */
  readonly format: RegExp
  /** Right or wrong check digit; true where the format is all that a register promises. */
  readonly check: (text: string) => boolean
  /** Only with the country's letters in front, or only without. */
  readonly only?: 'prefixed' | 'bare'
  /** Identifies a natural person. */
  readonly person?: boolean | ((text: string) => boolean)
  /** What equal organisations have in common, where it is not the whole. */
  readonly key?: (text: string) => string
  /** Spreadsheets drop zeros in front of numbers: so many signs it has, and so many must be left. Believed where the check digit agrees. */
  readonly zeros?: { readonly length: number; readonly atLeast: number }
}

const first = (count: number) => (text: string) => text.slice(0, count)
const vat = (text: string) => `VAT${text}`

/** Italy, and the one part of its rule that is recognised without knowing the country. */
export const codiceFiscaleRule: IdentifierRule = {
  format: /^[A-Z]{6}[0-9L-NP-V]{2}[A-EHLMPRST][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]$/,
  check: check.codiceFiscale,
  person: true,
}

const czechAndSlovakCompany: IdentifierRule = { format: /^\d{8}$/, check: check.czechCompany, zeros: { length: 8, atLeast: 6 } }
const czechAndSlovakPerson: IdentifierRule = { format: /^\d{2}[0156]\d{7}$/, check: check.czechPerson, person: true }
const balticPerson: IdentifierRule = { format: /^[1-6]\d{10}$/, check: check.twoRowsBy11(10), person: true, only: 'bare' }

const companiesHouse = /^(?:\d{8}|(?:SC|NI|NC|OC|SO|FC|SF|NF|LP|SL|NL|IP|SP|NP|RC|SR|NR|CE|CS|GE|GS|IC|SI|RS|NO|SZ|ZC|R0)\d{6})$/

/**
 * Tax, VAT and company numbers by the letters that stand before a country's VAT numbers; the first rule whose format fits is applied. Sources: the
 * laws named in check-digits.ts, the European Commission's algorithms for VAT numbers, registers' own pages. Where a country's VAT number
 * is its company number, both are one; where they differ, the key of the VAT number says so.
 */
export const identifierRules: Readonly<Record<string, readonly IdentifierRule[]>> = {
  AT: [{ format: /^U?\d{8}$/, check: (text) => check.austrianVat(text.slice(-8)), key: (text) => text.slice(-8) }],
  BE: [{ format: /^[01]\d{9}$/, check: check.belgianVat, zeros: { length: 10, atLeast: 9 } }],
  BG: [
    { format: /^\d{9}$/, check: check.bulgarianCompany },
    { format: /^\d{13}$/, check: check.bulgarianBranch, key: first(9) },
    {
      format: /^\d{10}$/,
      check: (text) => check.bulgarianPerson(text) || check.bulgarianOther(text),
      person: check.bulgarianPerson,
    },
  ],
  CH: [
    { format: /^E\d{9}(?:MWST|TVA|IVA|VAT)?$/, check: (text) => check.elevenLess([5, 4, 3, 2, 7, 6, 5, 4])(text.slice(1)), key: first(10) },
  ],
  CY: [{ format: /^\d{8}[A-Z]$/, check: check.cypriotVat }],
  CZ: [czechAndSlovakCompany, czechAndSlovakPerson],
  DE: [{ format: /^[1-9]\d{8}$/, check: check.modulo11And10 }],
  DK: [{ format: /^[1-9]\d{7}$/, check: check.divides(11, [2, 7, 6, 5, 4, 3, 2, 1]) }],
  EE: [
    { format: /^\d{9}$/, check: check.divides(10, [3, 7, 1, 3, 7, 1, 3, 7, 1]), key: vat },
    { format: /^[1789]\d{7}$/, check: check.twoRowsBy11(7), only: 'bare' },
    balticPerson,
  ],
  EL: [{ format: /^\d{9}$/, check: check.remainderBy11([256, 128, 64, 32, 16, 8, 4, 2]), zeros: { length: 9, atLeast: 8 } }],
  ES: [
    { format: /^(?:\d{8}|[XYZ]\d{7})[A-Z]$/, check: check.spanishPerson, person: true, zeros: { length: 9, atLeast: 7 } },
    { format: /^[A-HJ-NP-SUVW]\d{7}[0-9A-J]$/, check: check.spanishOrganisation, person: (text) => /^[KLM]/.test(text) },
  ],
  FI: [{ format: /^\d{8}$/, check: check.divides(11, [7, 9, 10, 5, 8, 4, 2, 1]), zeros: { length: 8, atLeast: 7 } }],
  // An establishment (SIRET), a legal unit (SIREN) and its VAT number name one organisation.
  FR: [
    { format: /^[0-9A-HJ-NP-Z]{2}\d{9}$/, check: check.frenchVat, key: (text) => text.slice(2) },
    { format: /^\d{9}$/, check: check.luhn, only: 'bare', zeros: { length: 9, atLeast: 8 } },
    { format: /^\d{14}$/, check: check.siret, only: 'bare', key: first(9) },
  ],
  // Branches have three digits more; departments of state and health authorities have short numbers.
  GB: [
    { format: /^\d{9}(?:\d{3})?$/, check: check.britishVat, key: (text) => vat(text.slice(0, 9)) },
    { format: /^(?:GD[0-4]|HA[5-9])\d{2}$/, check: () => true, key: vat },
    { format: companiesHouse, check: () => true, zeros: { length: 8, atLeast: 6 } },
  ],
  HR: [{ format: /^\d{11}$/, check: check.modulo11And10, zeros: { length: 11, atLeast: 10 } }],
  // The tax number of 11 digits begins with the VAT number; behind it kind of taxation and county.
  HU: [{ format: /^\d{8}(?:[1-5]\d{2})?$/, check: check.divides(10, [9, 7, 3, 1, 9, 7, 3, 1]), key: first(8) }],
  IE: [{ format: /^(?:\d{7}[A-W][A-IW]?|\d[A-Z]\d{5}[A-W])$/, check: check.irishVat }],
  IT: [codiceFiscaleRule, { format: /^\d{11}$/, check: check.partitaIva, zeros: { length: 11, atLeast: 8 } }],
  LT: [
    { format: /^\d{9}$/, check: check.twoRowsBy11(8), only: 'bare' },
    { format: /^\d{9}$/, check: check.twoRowsBy11(8), only: 'prefixed', key: vat },
    { format: /^\d{12}$/, check: check.twoRowsBy11(11), key: vat },
    balticPerson,
  ],
  LU: [{ format: /^\d{8}$/, check: check.luxembourgVat }],
  LV: [
    { format: /^[4-9]\d{10}$/, check: check.latvianCompany },
    { format: /^[0-3]\d{10}$/, check: check.latvianPerson, person: true },
  ],
  MT: [{ format: /^[1-9]\d{7}$/, check: check.divides(37, [3, 4, 6, 7, 8, 9, 10, 1]) }],
  NL: [
    {
      format: /^\d{9}B\d{2}$/,
      check: (text) => check.dutchCompany(text) || check.dutchVatSince2020(text),
      key: (text) => (check.dutchCompany(text) ? text.slice(0, 9) : text),
    },
    { format: /^\d{9}$/, check: check.dutchCompany, only: 'bare' },
  ],
  NO: [{ format: /^[89]\d{8}(?:MVA)?$/, check: check.elevenLess([3, 2, 7, 6, 5, 4, 3, 2]), key: first(9) }],
  PL: [
    { format: /^[1-9]\d{9}$/, check: check.polishVat },
    { format: /^\d{9}$/, check: check.remainderBy11([8, 9, 2, 3, 4, 5, 6, 7]), only: 'bare' },
    { format: /^\d{11}$/, check: check.divides(10, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]), only: 'bare', person: true },
  ],
  PT: [{ format: /^[1-9]\d{8}$/, check: check.portugueseVat, person: (text) => /^(?:[123]|45)/.test(text) }],
  RO: [
    { format: /^[1-9]\d{12}$/, check: check.romanianPerson, person: true },
    { format: /^\d{2,10}$/, check: check.romanianCompany, key: (text) => text.replace(/^0+/, '') },
  ],
  SE: [
    {
      format: /^\d{10}(?:01)?$/,
      check: (text) => check.luhn(text.slice(0, 10)),
      key: first(10),
      person: (text) => /^\d{2}[01]/.test(text),
    },
  ],
  SI: [{ format: /^[1-9]\d{7}$/, check: check.slovenianVat }],
  SK: [
    { format: /^[1-9]\d[2-4789]\d{7}$/, check: (text) => Number(text) % 11 === 0 },
    czechAndSlovakCompany,
    { ...czechAndSlovakPerson, only: 'bare' },
  ],
}
