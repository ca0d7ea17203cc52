import { type ComparedField, comparedFields } from '#core/plan/differences.ts'
import { dateFields, moneyFields } from '#core/sheet/layout.ts'
import type { TFunction } from 'i18next'
import type { JoinedField } from '#core/plan/joined-differences.ts'
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

/** A value of a row of partners, payments or indicators. */
export function joinedValueText(field: JoinedField, value: string | number | null, currency: string | null, format: Format): string {
  if (isComparedField(field)) return fieldValueText(field, value, currency, format)
  if (value === null) return '–'
  if (field === 'payment_date') return format.date(String(value))
  if (typeof value === 'string') return value
  // a year is no quantity
  return field === 'target_year' ? String(value) : format.number(value, 4)
}

/** "Grant", "Target 2023" */
export function joinedFieldLabel(t: TFunction, field: JoinedField, year: number | null = null): string {
  const word = t(`fields.${field}`)
  return year === null ? word : `${word} ${year}`
}

function isComparedField(field: JoinedField): field is JoinedField & ComparedField {
  return comparedFields.some((one) => one === field)
}

function amountToTheCent(amount: number, format: Format): string {
  return Number.isInteger(amount) ? format.number(amount) : format.fixed(amount, 2)
}
