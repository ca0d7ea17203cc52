import type { Sheet, SheetRow } from './cells.ts'
import { cellText } from './cell-text.ts'
import type { ColumnValues } from './column-values.ts'
import type { MoneyField } from './layout.ts'
import { currencyOf } from './numbers.ts'

/** Currency words and signs as headings and titles write them, folded to lower case. */
const currencyWords: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b|\beur\b|\bευρώ|\bευρω|евро|\bt€|\bteur\b|\beiro\b|\beurų|\beurodes\b|\beuroina\b|\bevrih\b|\beurih\b|\beura\b/iu, 'EUR'],
  [/£|\bgbp\b|pounds? sterling/iu, 'GBP'],
  [/\bzł|\bpln\b|\bzlotych|\bzłot/iu, 'PLN'],
  [/\bkč|\bczk\b|\bkorun/iu, 'CZK'],
  [/\bft\b|\bhuf\b|\bforint/iu, 'HUF'],
  [/\bron\b|\blei\b/iu, 'RON'],
  [/(?<!\p{L})лв\.?(?!\p{L})|лева|\bbgn\b/iu, 'BGN'],
  [/\bsek\b|svenska kronor|\bkronor\b/iu, 'SEK'],
  [/\bdkk\b|\bkroner\b/iu, 'DKK'],
  [/\bhrk\b|\bkuna\b|\bkn\b/iu, 'HRK'],
  [/\bchf\b/iu, 'CHF'],
  [/\bnok\b/iu, 'NOK'],
  [/\busd\b|us\$/iu, 'USD'],
  [/\bltl\b|\blitais\b|\blt\b/iu, 'LTL'],
  [/\blvl\b|\blats\b/iu, 'LVL'],
  [/\beek\b|\bkrooni/iu, 'EEK'],
  [/\bskk\b/iu, 'SKK'],
]

function currencyIn(text: string): string | null {
  for (const [sign, currency] of currencyWords) if (sign.test(text)) return currency
  return null
}

/** What a list in this language is in, where nothing in the sheet says it; a guess. English is spoken in too many. */
const currencyOfLanguage: Readonly<Record<string, string>> = {
  cs: 'CZK',
  pl: 'PLN',
  hu: 'HUF',
  ro: 'RON',
  bg: 'BGN',
  da: 'DKK',
  sv: 'SEK',
}
for (const language of 'de fr it es pt nl el fi et lv lt sk sl ga mt hr'.split(' '))
  (currencyOfLanguage as Record<string, string>)[language] = 'EUR'

const britishPostcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i

/**
 * The currency of the sheet: from formats and signs of its money cells, the headings, the rows above them; else a guess from the language,
 * with `sure` false. Null where nothing tells.
 */
export function currencyOfSheet(
  sheet: Sheet,
  sample: readonly SheetRow[],
  money: readonly number[],
  headings: readonly string[],
  titles: readonly SheetRow[],
  language: string | null,
  postcodeColumn: number | undefined,
): { readonly currency: string | null; readonly sure: boolean } {
  const votes = new Map<string, number>()
  for (const row of sample)
    for (const column of money) {
      const value = row.values[column]
      const named =
        typeof value === 'number'
          ? sheet.formats[row.formats?.[column] ?? 0]?.currency
          : typeof value === 'string'
            ? currencyOf(cellText(value))
            : null
      if (named) votes.set(named, (votes.get(named) ?? 0) + 1)
    }
  const [voted] = [...votes].sort((a, b) => b[1] - a[1])
  if (voted) return { currency: voted[0], sure: true }
  for (const text of headings) {
    const named = currencyIn(text)
    if (named) return { currency: named, sure: true }
  }
  for (const row of titles)
    for (const value of row.values) {
      const named = typeof value === 'string' && value.length < 300 ? currencyIn(value) : null
      if (named) return { currency: named, sure: true }
    }
  if (postcodeColumn !== undefined) {
    const british = sample.filter((row) => britishPostcode.test(cellText(row.values[postcodeColumn]))).length
    if (british > sample.length * 0.4) return { currency: 'GBP', sure: false }
  }
  return { currency: (language === null ? undefined : currencyOfLanguage[language]) ?? null, sure: false }
}

const millions =
  /(?<!\p{L})(?:m(?:io|ill|illion|illions|illionen|illiones|iljoner|iljoonaa|ilijon\p{L}*|ilion\p{L}*|illió\p{L}*|ilj|iljard)?\.?\s?(?:€|£|eur|euro|gbp|kr|sek|dkk)|mio\.?|mln\.?|(?:£|€)\s?m|million\p{L}*|millon\p{L}*|milion\p{L}*|milj\.?|miljon\p{L}*|milioni|milhões|εκατ\p{L}*|млн\.?)(?!\p{L})/iu
const thousands =
  /(?<!\p{L})(?:t€|t€uro|teur|tsd\.?|tausend|k€|k£|keur|thousand\p{L}*|tis\.?|tisíc\p{L}*|tys\.?|tysi\p{L}*|ezer|milliers|migliaia|miles|milhares|mii|tūkst\.?|tūkst|tuhan\p{L}*|tuhat|tusen\p{L}*|tkr|tisoč\p{L}*|χιλ\p{L}*|хил\.?|duizend\p{L}*)(?!\p{L})|(?:€|£|eur)\s?['’]?000\b|\b000s\b|['’]000/iu

export interface Scaling {
  readonly scale: number
  /** The heading says thousands or millions, the values cannot be. */
  readonly contradicted: boolean
}

/**
 * What the amounts of a column are multiplied by, from its heading: 1,000 or 1,000,000. Where the values are too large to be thousands or
 * millions the heading is not believed.
 */
export function scalingOf(heading: string, values: ColumnValues, _field: MoneyField): Scaling {
  const said = millions.test(heading) ? 1_000_000 : thousands.test(heading) ? 1_000 : 1
  if (said === 1) return { scale: 1, contradicted: false }
  const limit = said === 1_000_000 ? 5_000 : 2_000_000
  return values.median > limit ? { scale: 1, contradicted: true } : { scale: said, contradicted: false }
}
