import type { DecimalMark } from './numbers.ts'

/** Languages of the EU whose countries write a decimal point; all others write a comma. */
const withPoint: ReadonlySet<string> = new Set(['en', 'ga', 'mt'])
/** Money of one country only: the euro settles nothing. */
const byCurrency: Readonly<Record<string, DecimalMark>> = {
  GBP: '.',
  ...Object.fromEntries(
    ['PLN', 'CZK', 'HUF', 'RON', 'BGN', 'SEK', 'DKK', 'NOK', 'HRK', 'LTL', 'LVL', 'EEK', 'SKK', 'ISK', 'SIT'].map((code) => [code, ',']),
  ),
}

/** The decimal mark that people write where a sheet of this language and currency is made; null where the two differ or neither tells. */
export function decimalOfPlace(language: string | null, currency: string | null): DecimalMark | null {
  const marks = new Set<DecimalMark>()
  if (language !== null) marks.add(withPoint.has(language) ? '.' : ',')
  const ofMoney = byCurrency[currency ?? '']
  if (ofMoney !== undefined) marks.add(ofMoney)
  const [mark] = marks
  return marks.size === 1 ? mark! : null
}
