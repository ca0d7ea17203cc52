import type { Money } from '#core/contract/organisations.ts'
import { localeOf, signedNumber, writtenNumber } from '#core/page/number-format.ts'
import type { Language } from './i18n.ts'

/** A count or measure with thousands grouped; up to `digits` decimals. */
export function numberText(value: number, language: Language, digits = 0): string {
  return writtenNumber(value, language, { maximumFractionDigits: digits })
}

/** An expected count: one decimal, below 1 two. */
export function expectedText(value: number, language: Language): string {
  return numberText(value, language, value < 1 ? 2 : 1)
}

/** A number with exactly `digits` decimals, for columns. */
export function fixedText(value: number, language: Language, digits: number): string {
  return writtenNumber(value, language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** A number of any size to three digits: 0.0000999, 0.0123, 12.3. */
export function significantText(value: number, language: Language): string {
  return writtenNumber(value, language, { maximumSignificantDigits: 3 })
}

/** A share from 0 to 1 as per cent. */
export function shareText(value: number, language: Language, digits = 0): string {
  return writtenNumber(value, language, { style: 'percent', maximumFractionDigits: digits })
}

/** An amount without its currency: whole units from 1,000 up, cents below where there are any. */
export function amountText(amount: number, language: Language): string {
  const whole = Math.abs(amount) >= 1000 || Number.isInteger(amount)
  return fixedText(amount, language, whole ? 0 : 2)
}

/** An amount in short form for narrow places: 1.4 M, 96 k. */
export function shortAmountText(amount: number, language: Language): string {
  return writtenNumber(amount, language, { notation: 'compact', maximumSignificantDigits: 3 })
}

/** An amount with its currency, or alone where the sheet gave none. */
export function moneyText(money: Money, language: Language): string {
  const amount = amountText(money.amount, language)
  return money.currency === null ? amount : `${amount} ${money.currency}`
}

/** Amounts in several currencies side by side, never summed; an empty list is "–". */
export function moneyListText(list: readonly Money[], language: Language): string {
  return list.length === 0 ? '–' : list.map((money) => moneyText(money, language)).join(' · ')
}

/** By how much one score lies above or below another. */
export function scoreDifferenceText(difference: number, language: Language): string {
  return signedNumber(difference, language, { maximumFractionDigits: 1 })
}

/** A p or q value as printed: three decimals, "< 0.001" below. */
export function probabilityText(value: number, language: Language): string {
  return value < 0.001 ? `< ${fixedText(0.001, language, 3)}` : fixedText(value, language, 3)
}

/** `p = 0.012` or `q < 0.001`. */
export function probabilityStatement(name: string, value: number, language: Language): string {
  const text = probabilityText(value, language)
  return text.startsWith('<') ? `${name} ${text}` : `${name} = ${text}`
}

/** Bytes in the unit that reads best. */
export function bytesText(bytes: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const unit = units[step] ?? 'byte'
  return writtenNumber(bytes / 1000 ** step, language, {
    style: 'unit',
    unit,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  })
}

/** Words in the order the language's alphabet has. */
export function compareText(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(localeOf[language], { numeric: true, sensitivity: 'base' }).compare
}
