import type { TFunction } from 'i18next'
import { type CorrectionRow, organisationFields, wholeFields } from '#core/contract/corrections.ts'
import { comparedFields } from '#core/plan/differences.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { fieldValueText } from '../field-value.ts'

/** The delivered or the corrected value as it is read. */
export function correctedText(t: TFunction, format: Format, correction: CorrectionRow, which: 'delivered' | 'corrected'): string {
  const value = correction[which]
  if (isWhole(correction)) return value === null ? t(`corrections.${which === 'delivered' ? 'not_delivered' : 'taken_out'}`) : String(value)
  if (correction.organisation !== null) {
    if (value === null) return '–'
    return correction.field === 'kind' ? t(`organisations.kind.${value}`) : String(value)
  }
  const field = comparedFields.find((one) => one === correction.field)
  return field === undefined ? String(value ?? '–') : fieldValueText(field, value, correction.currency, format)
}

/** What the corrected field is called. */
export function correctedField(t: TFunction, correction: CorrectionRow): string {
  const { organisation, field } = correction
  if (isWhole(correction)) return t(`corrections.whole.${field}`)
  return organisation !== null && organisationFields.some((one) => one === field)
    ? t(`corrections.organisation_field.${field}`)
    : t(`fields.${field}`)
}

/** Whether something was made or taken out, instead of a value corrected. */
function isWhole({ field }: CorrectionRow): boolean {
  return wholeFields.some((one) => one === field)
}
