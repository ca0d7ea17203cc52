/** Check digits of national identifiers. Each takes the identifier without blanks, dots and prefix, in capitals, and expects its format to be right. */

function digitsOf(text: string): number[] {
  return Array.from(text, Number)
}

function weighed(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * digits[at]!, 0)
}

/** Sum with every second digit from the right, the last left out, doubled: 0 modulo 10 (ISO/IEC 7812-1). */
function luhn(text: string): boolean {
  let sum = 0
  digitsOf(text)
    .reverse()
    .forEach((digit, at) => {
      const doubled = at % 2 === 1 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    })
  return sum % 10 === 0
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

/** 16 characters of a natural person, the last a letter for the sum modulo 26 (D.M. 23 December 1976). */
export function codiceFiscale(text: string): boolean {
  let sum = 0
  for (let at = 0; at < 15; at++) {
    const place = placeInRow(text[at]!)
    sum += at % 2 === 0 ? oddPlaces[place]! : place
  }
  return text.charCodeAt(15) - 65 === sum % 26
}

/** DNI and NIE: the letter at the remainder by 23 (Real Decreto 1553/2005). */
export function spanishPerson(text: string): boolean {
  const number = Number(text.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))))
  return text.at(-1) === 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]
}

/** CIF, and the NIF of special persons (K, L, M): a digit or letter for the sum of seven digits (Orden EHA/451/2008). */
export function spanishOrganisation(text: string): boolean {
  let sum = 0
  digitsOf(text.slice(1, 8)).forEach((digit, at) => {
    const doubled = digit * 2
    sum += at % 2 === 1 ? digit : doubled > 9 ? doubled - 9 : doubled
  })
  const check = (10 - (sum % 10)) % 10
  const last = text.at(-1)!
  if (/[KLMNPQRSW]/.test(text[0]!)) return last === 'JABCDEFGHI'[check]
  return last === String(check) || (last === 'JABCDEFGHI'[check] && !/[ABEH]/.test(text[0]!))
}

/** Company code of 9 digits and VAT number of 9 or 12: two rows of weights modulo 11. */
export function lithuanian(text: string): boolean {
  const digits = digitsOf(text)
  const count = digits.length - 1
  const row = (start: number) => Array.from({ length: count }, (_, at) => ((start + at - 1) % 9) + 1)
  const first = weighed(digits, row(1)) % 11
  const check = first < 10 ? first : (weighed(digits, row(3)) % 11) % 10
  return digits[count] === check
}

/** VAT numbers of countries whose rule is public and short, without the country's letters: format, then check digit. */
export const vatRules: Readonly<Record<string, { readonly format: RegExp; readonly check: (text: string) => boolean }>> = {
  BE: { format: /^[01]\d{9}$/, check: (text) => 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8)) },
  DE: { format: /^[1-9]\d{8}$/, check: modulo11And10 },
  DK: { format: /^[1-9]\d{7}$/, check: (text) => weighed(digitsOf(text), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  EL: { format: /^\d{9}$/, check: (text) => (weighed(digitsOf(text), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(text[8]) },
  FI: { format: /^\d{8}$/, check: (text) => weighed(digitsOf(text), [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0 },
  // The key of two digits is a remainder by 97 of the SIREN, which ends in a Luhn digit itself (La Poste alone differs).
  FR: {
    format: /^\d{11}$/,
    check: (text) => (12 + 3 * (Number(text.slice(2)) % 97)) % 97 === Number(text.slice(0, 2)) && luhn(text.slice(2)),
  },
  LU: { format: /^\d{8}$/, check: (text) => Number(text.slice(0, 6)) % 89 === Number(text.slice(6)) },
  PL: { format: /^\d{10}$/, check: (text) => weighed(digitsOf(text), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(text[9]) },
  PT: {
    format: /^[1-9]\d{8}$/,
    check: (text) => ((11 - (weighed(digitsOf(text), [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(text[8]),
  },
  SI: { format: /^[1-9]\d{7}$/, check: (text) => (11 - (weighed(digitsOf(text), [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(text[7]) },
}

/** ISO/IEC 7064 MOD 11,10. */
function modulo11And10(text: string): boolean {
  let product = 10
  for (const digit of digitsOf(text.slice(0, -1))) {
    const sum = (digit + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === Number(text.at(-1))
}
