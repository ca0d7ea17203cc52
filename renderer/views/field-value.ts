import type { ComparedField } from '#core/plan/differences.ts'
import { dateFields, moneyFields } from '#core/sheet/layout.ts'
import type { Format } from '#renderer/data/use-format.ts'

/** A value of an operation as it is read: amounts to the cent with their currency, dates as the country writes them; "–" for none. */
export function fieldValueText(field: ComparedField, value: string | number | null, currency: string | null, format: Format): string {
  if (value === null) return '–'
  if (typeof value === 'number') {
    if (moneyFields.some((one) => one === field))
      return [amountToTheCent(value, format), currency].filter((part) => part !== null).join(' ')
    return field === 'eu_rate' ? format.share(value, 2) : format.number(value, 4)
  }
  return dateFields.some((one) => one === field) ? format.date(value) : value
}

function amountToTheCent(amount: number, format: Format): string {
  return Number.isInteger(amount) ? format.number(amount) : format.fixed(amount, 2)
}
