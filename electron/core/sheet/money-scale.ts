import type { ColumnValues } from './column-values.ts'

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
export function scalingOf(heading: string, values: ColumnValues): Scaling {
  const said = millions.test(heading) ? 1_000_000 : thousands.test(heading) ? 1_000 : 1
  if (said === 1) return { scale: 1, contradicted: false }
  const limit = said === 1_000_000 ? 5_000 : 2_000_000
  return values.median > limit ? { scale: 1, contradicted: true } : { scale: said, contradicted: false }
}
