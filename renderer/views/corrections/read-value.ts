import type { OperationCorrectionValue } from '#core/contract/corrections.ts'
import type { ComparedField } from '#core/plan/differences.ts'
import { readAmount } from '../instruments/amount-text.ts'
import { dayInField, readDay } from '../instruments/day-text.ts'

type Problem = 'amount' | 'date' | 'rate' | 'currency'

/** What a typed text means for a field of an operation, or why it means nothing. Instruments are chosen, not typed. */
export function readValue(
  field: Exclude<ComparedField, 'instrument'>,
  text: string,
): { readonly correction: OperationCorrectionValue } | { readonly problem: Problem } {
  const typed = text.trim()
  const filled = typed === '' ? null : typed
  switch (field) {
    case 'total_cost':
    case 'grant':
    case 'eu_amount':
    case 'paid': {
      const value = readAmount(typed)
      return value === undefined ? { problem: 'amount' } : { correction: { field, value } }
    }
    case 'start':
    case 'end':
    case 'decision_date': {
      const value = readDay(typed)
      return value === undefined ? { problem: 'date' } : { correction: { field, value } }
    }
    case 'eu_rate': {
      const value = readAmount(typed.replace('%', ''))
      return value === undefined || (value !== null && value > 100)
        ? { problem: 'rate' }
        : { correction: { field, value: value === null ? null : value / 100 } }
    }
    case 'currency':
      return filled !== null && !/^[A-Za-z]{3}$/.test(filled)
        ? { problem: 'currency' }
        : { correction: { field, value: filled === null ? null : filled.toUpperCase() } }
    default:
      return { correction: { field, value: filled } }
  }
}

/** A value as it is written into the field where it is corrected. */
export function valueInField(field: ComparedField, value: string | number | null): string {
  if (value === null) return ''
  if (field === 'start' || field === 'end' || field === 'decision_date') return dayInField(String(value))
  if (field === 'eu_rate' && typeof value === 'number') return String(Math.round(value * 1e6) / 1e4)
  return String(value)
}
