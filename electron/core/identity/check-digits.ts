/** Check digits of national identifiers. Each takes the identifier without blanks, dots and prefix, in capitals, and expects its format to be right. */

function weighed(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0)
}

/** Of two letters or more the sum of digits, as most rules take a doubled digit. */
function crossSum(number: number): number {
  return number > 9 ? number - 9 : number
}

/** The weights from, from + 1 … after 9 follows 1. */
function rising(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => ((from + at - 1) % 9) + 1)
}

/** Sum with every second digit from the right, the last left out, doubled: 0 modulo 10 (ISO/IEC 7812-1). */
export function luhn(text: string): boolean {
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const digit = Number(text[text.length - 1 - at])
    sum += at % 2 === 1 ? crossSum(digit * 2) : digit
  }
  return sum % 10 === 0
}

/** ISO/IEC 7064 MOD 11,10 (German VAT, Croatian OIB). */
export function modulo11And10(text: string): boolean {
  let product = 10
  for (const digit of text.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === Number(text.at(-1))
}

/** The weighted sum of all digits is a multiple of `modulus`. */
export function divides(modulus: number, weights: readonly number[]): (text: string) => boolean {
  return (text) => weighed(text, weights) % modulus === 0
}

/** The last digit is the weighted sum of those before it modulo 11, 10 counting as 0. */
export function remainderBy11(weights: readonly number[]): (text: string) => boolean {
  return (text) => (weighed(text, weights) % 11) % 10 === Number(text[weights.length])
}

/** As before, but what gives 10 is weighed again with each weight raised by two (Baltic states). `count` digits before the last. */
export function twoRowsBy11(count: number): (text: string) => boolean {
  return (text) => {
    const first = weighed(text, rising(1, count)) % 11
    return (first < 10 ? first : (weighed(text, rising(3, count)) % 11) % 10) === Number(text[count])
  }
}

/** 11 digits: Luhn over all of them (D.P.R. 633/1972 art. 35; numeric codice fiscale of organisations alike). */
export function partitaIva(text: string): boolean {
  return luhn(text) && text !== '00000000000'
}

const oddPlaces = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

/** 0 to 25 for a letter, 0 to 9 for a digit. */
function placeInRow(sign: string): number {
  return /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65
}

/** The letter at the sum modulo 26; digits and letters at odd places count by a table (Italy's rule, taken over by Cyprus). */
function letterBy26(text: string): boolean {
  let sum = 0
  for (let at = 0; at < text.length - 1; at++) {
    const place = placeInRow(text[at]!)
    sum += at % 2 === 0 ? oddPlaces[place]! : place
  }
  return text.charCodeAt(text.length - 1) - 65 === sum % 26
}

/** 16 characters of a natural person (D.M. 23 December 1976). */
export const codiceFiscale = letterBy26

/** 8 digits and a letter; no number begins with 12. */
export function cypriotVat(text: string): boolean {
  return !text.startsWith('12') && letterBy26(text)
}

/** DNI and NIE: the letter at the remainder by 23 (Real Decreto 1553/2005). */
export function spanishPerson(text: string): boolean {
  const number = Number(text.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))))
  return text.at(-1) === 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]
}

/** CIF, and the NIF of special persons (K, L, M): a digit or letter for the sum of seven digits (Orden EHA/451/2008). */
export function spanishOrganisation(text: string): boolean {
  let sum = 0
  for (let at = 1; at <= 7; at++) sum += at % 2 === 0 ? Number(text[at]) : crossSum(Number(text[at]) * 2)
  const check = (10 - (sum % 10)) % 10
  const last = text.at(-1)!
  if (/[KLMNPQRSW]/.test(text[0]!)) return last === 'JABCDEFGHI'[check]
  return last === String(check) || (last === 'JABCDEFGHI'[check] && !/[ABEH]/.test(text[0]!))
}

export function austrianVat(text: string): boolean {
  let sum = 4
  for (let at = 0; at < 7; at++) sum += at % 2 === 0 ? Number(text[at]) : crossSum(Number(text[at]) * 2)
  return (10 - (sum % 10)) % 10 === Number(text[7])
}

export function belgianVat(text: string): boolean {
  return 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8))
}

/** ЕИК; the second row goes up to ten. */
export function bulgarianCompany(text: string): boolean {
  const rest = weighed(text, [1, 2, 3, 4, 5, 6, 7, 8]) % 11
  return (rest < 10 ? rest : (weighed(text, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10) === Number(text[8])
}

/** ЕИК of 13 digits: that of the company with four digits for a branch. */
export function bulgarianBranch(text: string): boolean {
  const part = text.slice(8)
  const first = weighed(part, [2, 7, 3, 5]) % 11
  return bulgarianCompany(text) && (first < 10 ? first : (weighed(part, [4, 9, 5, 7]) % 11) % 10) === Number(text[12])
}

/** ЕГН of a natural person. */
export const bulgarianPerson = remainderBy11([2, 4, 8, 5, 10, 9, 7, 3, 6])

/** Numbers of 10 digits of foreigners and of what is no company: two further rules. */
export function bulgarianOther(text: string): boolean {
  const foreigner = weighed(text, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10
  const other = (11 - (weighed(text, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return foreigner === Number(text[9]) || other === Number(text[9])
}

/** IČO of Czechia and Slovakia. */
export function czechCompany(text: string): boolean {
  const rest = (11 - (weighed(text, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return (rest || 1) % 10 === Number(text[7])
}

/** Birth number of Czechia and Slovakia since 1954; until 1985 a remainder of 10 was written 0. */
export function czechPerson(text: string): boolean {
  const rest = Number(text.slice(0, 9)) % 11
  return rest % 10 === Number(text[9])
}

/** VAT key of two digits before a SIREN, or of one with letters; Monaco's begin with 000 and are no SIREN. */
export function frenchVat(text: string): boolean {
  const siren = text.slice(2)
  if (!siren.startsWith('000') && !luhn(siren)) return false
  if (/^\d/.test(text) && /\d/.test(text[1]!)) return (12 + 3 * (Number(siren) % 97)) % 97 === Number(text.slice(0, 2))
  const signs = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'
  const [first, second] = [signs.indexOf(text[0]!), signs.indexOf(text[1]!)]
  const check = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100
  return (Number(siren) + 1 + Math.floor(check / 11)) % 11 === check % 11
}

/** SIRET: Luhn, but for the establishments of La Poste, whose digits add up to a multiple of five. */
export function siret(text: string): boolean {
  if (!luhn(text.slice(0, 9))) return false
  if (!text.startsWith('356000000')) return luhn(text)
  return luhn(text) || Array.from(text, Number).reduce((sum, digit) => sum + digit, 0) % 5 === 0
}

/** Nine digits, by the rule of 1973 or that of 2010. */
export function britishVat(text: string): boolean {
  const rest = (weighed(text, [8, 7, 6, 5, 4, 3, 2]) + Number(text.slice(7, 9))) % 97
  return rest === 0 || (rest + 55) % 97 === 0
}

/** Seven digits, a letter for their sum modulo 23, perhaps a second letter that counts nine times; or the form before 1991. */
export function irishVat(text: string): boolean {
  const old = /^(\d)[A-Z](\d{5})([A-W])$/.exec(text)
  const digits = old ? `0${old[2]}${old[1]}` : text.slice(0, 7)
  const letters = old ? old[3]! : text.slice(7)
  const second = letters.length > 1 && letters[1] !== 'W' ? 9 * (letters.charCodeAt(1) - 64) : 0
  return letters[0] === 'WABCDEFGHIJKLMNOPQRSTUV'[(weighed(digits, [8, 7, 6, 5, 4, 3, 2]) + second) % 23]
}

/** Organisations; their first digit is above 3. */
export function latvianCompany(text: string): boolean {
  return weighed(text, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3
}

export function latvianPerson(text: string): boolean {
  return ((1 + weighed(text, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 === Number(text[10])
}

export function luxembourgVat(text: string): boolean {
  return Number(text.slice(0, 6)) % 89 === Number(text.slice(6))
}

/** RSIN, the nine digits before the B: their weighted sum ends in the last. */
export function dutchCompany(text: string): boolean {
  return weighed(text, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0
}

/** Since 2020 sole traders have numbers that are right as a whole: ISO/IEC 7064 MOD 97,10 with letters as 10 to 35. */
export function dutchVatSince2020(text: string): boolean {
  let rest = 0
  for (const sign of `NL${text}`) rest = Number(`${rest}${/\d/.test(sign) ? sign : placeInRow(sign) + 10}`) % 97
  return rest === 1
}

/** NIP: a remainder of 10 is never given out. */
export function polishVat(text: string): boolean {
  return weighed(text, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(text[9])
}

export function portugueseVat(text: string): boolean {
  return ((11 - (weighed(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(text[8])
}

/** CUI of up to ten digits. */
export function romanianCompany(text: string): boolean {
  const digits = text.padStart(10, '0')
  return ((weighed(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(digits[9])
}

/** CNP; a remainder of 10 is written 1. */
export function romanianPerson(text: string): boolean {
  const rest = weighed(text, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
  return (rest === 10 ? 1 : rest) === Number(text[12])
}

/** A remainder of 0 is never given out. */
export function slovenianVat(text: string): boolean {
  const check = 11 - (weighed(text, [8, 7, 6, 5, 4, 3, 2]) % 11)
  return (check === 10 ? 0 : check) === Number(text[7])
}

/** Organisation number of Norway and UID of Switzerland: eleven less the remainder; 10 is never given out. */
export function elevenLess(weights: readonly number[]): (text: string) => boolean {
  return (text) => (11 - (weighed(text, weights) % 11)) % 11 === Number(text[weights.length])
}
