/** "a) Beneficiary", "3. Start", "(2) Grant", "1.2 Costs", "IV. Dates": headings that are numbered; "N. imprese" counts, "F. inicio" is a date. */
const numbering =
  /^(?:[([]\s*(?:\d{1,2}|\p{L}|[ivx]{2,4})\s*[)\]]|(?:\d{1,2}|\p{L}|[ivx]{2,4})\s*\)|(?:\d{1,2}(?:\.\d{1,2}){0,2}|[ivx]{2,4})\.|\d{1,2}(?:\.\d{1,2}){1,2})\s+(?=\p{L}{2})/iu

/** "Grant*", "Costs 1)", "End [2]", "Dotace¹⁾": they point to a remark below the list. */
const footnote = /(?<=[\p{L})\]%€"”])\s*(?:\*{1,3}\)?|[¹²³⁰⁴-⁹]+[⁾)]?|\d{1,2}\)|\(\d{1,2}\)|\[\d{1,2}\])$/u

/** A heading without what only numbers it, points elsewhere or pads it. */
export function withoutMarks(heading: string): string {
  const text = heading
    .trim()
    .replace(/[^\S\r\n]{2,}/gu, ' ')
    .replace(/^["“„«]([^"“”„«»]+)["”“»]$/u, '$1')
    .replace(/\s*:$/u, '')
  return text.replace(numbering, '').replace(footnote, '')
}
