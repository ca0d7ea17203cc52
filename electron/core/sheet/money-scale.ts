import type { ColumnValues } from './column-values.ts'

const currency =
  '(?:€|£|\\$|eur\\p{L}*|ευρώ|евро|gbp|zł\\p{L}*|zl|pln|kč|kc|czk|korun\\p{L}*|ft|huf|forint|lei|ron|лв\\p{L}*|leva|bgn|kn|kuna|hrk|kr\\p{L}*|sek|dkk|nok|lt|ltl|lit\\p{L}*|ls|lvl|lat\\p{L}*|eek|sk|skk|chf|eiro)'
/** Currencies of languages that shorten a million to "mil"; in Spanish and Portuguese "mil" is a thousand. */
const millionCurrency = '(?:kč|kc|czk|ft|huf|lei|ron|zł|pln|kn|hrk|лв|sk|skk)'

/** Words and signs that stand by themselves, no letter before or behind. */
const alone = (...words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu')

const billions = alone(
  'mlrd\\.?|mld\\.?|mrd\\.?|mia\\.?|miliard\\p{L}*|milliard\\p{L}*|miljard\\p{L}*|billion\\p{L}*|bn|млрд\\.?|милиард\\p{L}*|δισ\\p{L}*\\.?',
)
const millions = alone(
  'million\\p{L}*|millon\\p{L}*|milion\\p{L}*|milij[oó]n\\p{L}*|miljon\\p{L}*|miljoon\\p{L}*|milhões|millió|milioane|milliún|miljun\\p{L}*',
  'милион\\p{L}*|миллион\\p{L}*|εκατ\\p{L}*\\.?|εκ\\.|mio\\.?|mln\\.?|milj\\.?|млн\\.?|мил\\.|mill\\.',
  'mil\\.(?=\\s*(?:\\)|\\]|$|' + currency + '))',
  'mil\\s?' + millionCurrency,
  'm\\.?\\s?' + currency,
  '(?:€|£|eur)\\s?m',
)
const thousands = alone(
  'thousand\\p{L}*|thous\\.?|tausend\\p{L}*|tsd\\.?|ezer|milliers|migliaia|milhares|tis\\.?|tisíc\\p{L}*|tisuć\\p{L}*|tisoč\\p{L}*',
  'tys\\.?|tysi\\p{L}*|tūkst\\p{L}*\\.?|tuhan\\p{L}*|tuhat\\p{L}*|tuh\\.?|tusen\\p{L}*|tusinde|duizend\\p{L}*|χιλ\\p{L}*\\.?|хил\\p{L}*\\.?|eluf|elf|míle|mílte',
  'mii(?=\\s(?:de\\s)?(?:lei|ron|eur))',
  '(?:en )?miles(?=\\s(?:de\\s)?(?:€|eur))|en miles',
  'mil(?=\\s(?:de\\s)?euros?)',
  '[tke]\\.?\\s?(?:€|£|eur|euro|sek|dkk|kr\\.?|ft)',
  '(?:€|£|eur)\\s?k',
)
/** "€000", "€'000", "(1 000 €)", "x € 1.000", "in 1.000 Euro". */
const noughts = new RegExp(
  `(?:(?:€|£|eur|euro)\\s?['’]?|(?<!\\p{L})x\\s?(?:€|£|eur|euro)?\\s?|(?<!\\p{L})in\\s|\\()1?[.,'’\\s\\u00a0]?000\\s?(?:€|£|${currency}|\\)|$)|(?<!\\d)['’/]\\s?000(?!\\d)|\\b000s\\b`,
  'iu',
)
/** Noughts that may mean thousands, in a way that is not known. */
const strayNoughts = /(?<![\d.,])000(?!\d)/
/** A thousand to some, a million to others. */
const unclear = alone('mil\\s?(?:€|eur)', 'mil')

export interface Scaling {
  readonly scale: number
  /** The heading says thousands or millions, the values cannot be; or what it says is not the same everywhere. */
  readonly contradicted: boolean
}

/** The largest median that amounts in thousands, millions or billions can have. */
const limits: Readonly<Record<number, number>> = { 1_000: 2_000_000, 1_000_000: 5_000, 1_000_000_000: 50 }

function scaleSaid(heading: string): number {
  if (billions.test(heading)) return 1_000_000_000
  if (millions.test(heading)) return 1_000_000
  return thousands.test(heading) || noughts.test(heading) ? 1_000 : 1
}

/**
 * What the amounts of a column are multiplied by, from its heading: 1,000, 1,000,000 or 1,000,000,000. Where the values are too large to
 * be thousands or millions the heading is not believed.
 */
export function scalingOf(heading: string, values: ColumnValues): Scaling {
  const said = scaleSaid(heading)
  if (said === 1) return { scale: 1, contradicted: unclear.test(heading) || strayNoughts.test(heading) }
  return canBeScaled(said, values) ? { scale: said, contradicted: false } : { scale: 1, contradicted: true }
}

/** Longer lines above a list tell of the programme, not of how its amounts are written. */
const longestUnit = 40

/**
 * What a line above a list says its amounts are multiplied by: "(in thousand EUR)", "tys. zł", "List of projects (tūkst. EUR)"; 1 where
 * nothing. A line with a figure tells of a sum: "Budget: 3 million EUR".
 */
export function scaleOfTitle(title: string): number {
  const brackets = [...title.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inside]) => inside ?? '')
  const parts = [...brackets, title].filter((part) => part.trim().length <= longestUnit && !/[1-9]/.test(part))
  return parts.map(scaleSaid).find((scale) => scale !== 1) ?? 1
}

/** Whether amounts can be in thousands or millions. */
export function canBeScaled(scale: number, values: ColumnValues): boolean {
  return values.median <= (limits[scale] ?? 0)
}
