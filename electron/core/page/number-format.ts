/** English as Europe writes it. */
export const localeOf = { en: 'en-GB', it: 'it-IT' } as const

const kept = new Map<string, Intl.NumberFormat>()

/**
 * A number in the writing of a language: the one place where it becomes text for people. Thousands are grouped; below 0 stands a real minus,
 * where Intl has a hyphen in English and Italian, and nothing before what rounds to 0.
 */
export function writtenNumber(value: number, language: keyof typeof localeOf, options: Intl.NumberFormatOptions = {}): string {
  const key = language + JSON.stringify(options)
  const format = kept.get(key) ?? new Intl.NumberFormat(localeOf[language], { useGrouping: 'always', signDisplay: 'negative', ...options })
  kept.set(key, format)
  return format.format(value).replace('-', '\u2212')
}

/** With its sign, a true minus; zero has none. */
export function signedNumber(value: number, language: keyof typeof localeOf, options: Intl.NumberFormatOptions = {}): string {
  return writtenNumber(value, language, { ...options, signDisplay: 'exceptZero' })
}
