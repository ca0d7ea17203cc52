import type { ColumnValues } from './column-values.ts'
import { dateFields, type Field, isMoney } from './layout.ts'

const isDate = (field: Field): boolean => (dateFields as readonly Field[]).includes(field)

/** Whether the values are shares of one or of a hundred. */
export function looksLikeRate(values: ColumnValues): boolean {
  if (values.amounts < Math.max(1, values.filled * 0.5) || values.max > 150 || values.min < 0) return false
  if (values.percents >= values.amounts * 0.5) return true
  if (values.max <= 1) return values.max > 0
  return values.max <= 100 && values.money === 0 && values.distinct <= Math.max(12, values.filled * 0.3)
}

/** Whether the values are a few small numbers that come again, such as "1.3" and "4.1" of priorities and measures. */
function looksLikeLevels(values: ColumnValues): boolean {
  return values.max <= 30 && values.money === 0 && values.min > 0 && values.filled >= 8 && values.distinct <= values.filled * 0.5
}

/** Whether the values are sums of money. */
export function looksLikeMoney(values: ColumnValues): boolean {
  return (
    values.amounts >= Math.max(1, values.filled * 0.5) &&
    values.dates < values.filled * 0.4 &&
    values.percents < values.amounts * 0.5 &&
    (values.years < values.amounts * 0.8 || values.fractions > 0 || values.money > 0) &&
    (values.max > 150 || values.max === 0 || values.money > values.amounts * 0.5 || (values.max > 1 && values.fractions > 0)) &&
    !looksLikeLevels(values) &&
    !values.running
  )
}

/** Whether the values are days or years. */
function looksLikeDate(values: ColumnValues): boolean {
  const plain = values.dates + values.years
  return plain >= values.filled * 0.4 || (values.serials >= values.amounts * 0.8 && values.serials > 0 && values.money === 0)
}

/** How well values go with a field, 0 to 1. A column without values goes fairly with any. */
export function fitOf(field: Field, values: ColumnValues): number {
  const { filled } = values
  if (filled === 0) return isMoney(field) ? 0.35 : 0.5
  const texts = (values.texts - values.urls) / filled
  if (isMoney(field)) {
    if (looksLikeMoney(values)) return values.max === 0 && values.min === 0 ? 0.5 : 1
    if (values.amounts < filled * 0.5 || values.running || values.dates >= filled * 0.4) return 0.1
    // small whole numbers may be thousands or millions; shares and per cent may not
    return looksLikeRate(values) && (values.percents > 0 || values.max <= 1) ? 0.1 : 0.45
  }
  if (isDate(field)) return looksLikeDate(values) ? 1 : filled <= 3 ? 0.5 : 0.15
  switch (field) {
    case 'eu_rate':
      return looksLikeRate(values) ? 1 : values.texts > filled * 0.5 ? 0.2 : 0.1
    case 'beneficiary':
      return texts >= 0.5 ? (values.organisations > filled * 0.15 ? 1 : 0.93) : values.amounts > filled * 0.6 ? 0.15 : 0.4
    case 'operation':
    case 'summary':
      return texts >= 0.5 ? (values.averageLength < 4 ? 0.5 : 1) : values.codes >= filled * 0.8 ? 0.45 : 0.3
    case 'operation_code':
      if (values.running) return 0.1
      if (values.urls > filled * 0.3 || values.dates > filled * 0.5) return 0.1
      if (looksLikeMoney(values) && (values.fractions > filled * 0.2 || (values.money > 0 && values.distinct < filled * 0.8))) return 0.15
      return values.averageLength > 60 ? 0.3 : values.distinct < Math.min(filled, 2000) * 0.05 ? 0.5 : 1
    case 'postcode':
      return values.postcodes >= filled * 0.7 ? 1.45 : values.postcodes >= filled * 0.5 ? 1 : 0.55
    case 'place':
      if ((looksLikeMoney(values) && values.fractions > 0) || values.dates > filled * 0.5) return 0.1
      if (values.organisations > filled * 0.5 && values.postcodes === 0) return 0.42
      return values.postcodes >= filled * 0.7 ? 0.75 : 1
    case 'country':
      if (looksLikeMoney(values)) return 0.1
      return texts >= 0.5 && values.distinct <= Math.max(12, filled * 0.2) ? (values.countries >= filled * 0.5 ? 1 : 0.8) : 0.3
    case 'fund':
    case 'status':
    case 'role':
      // words say more than their numbers in another column
      return values.distinct <= Math.max(12, filled * 0.25) ? (looksLikeMoney(values) ? 0.1 : values.texts > 0 ? 1 : 0.7) : 0.25
    case 'tax_id':
      if (values.fractions > filled * 0.1) return 0.1
      return values.urls > filled * 0.3 ? 0.1 : values.codes >= filled * 0.5 ? 1 : 0.3
    case 'instrument':
      if (looksLikeMoney(values) && values.fractions > 0) return 0.1
      return values.dates > filled * 0.5 ? 0.1 : texts >= 0.5 ? (values.averageLength > 200 ? 0.5 : 1) : 0.9
    case 'category':
      if (looksLikeMoney(values) && values.fractions > 0) return 0.1
      // texts that are each their own are no categories
      return texts >= 0.7 && filled >= 8 && values.distinct >= filled * 0.8 ? 0.7 : 1
    default:
      return texts >= 0.3 || values.codes > 0 ? 1 : 0.5
  }
}
