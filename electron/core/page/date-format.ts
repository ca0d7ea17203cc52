import { localeOf } from './number-format.ts'

/** A year, month or day as the project keeps it (2019, 2019-04, 2019-04-30), or a moment (ISO 8601), as the country writes it. */
export function writtenDate(value: string, language: keyof typeof localeOf): string {
  if (/^\d{4}$/.test(value)) return value
  const locale = localeOf[language]
  if (/^\d{4}-\d{2}$/.test(value)) {
    return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${value}-01T00:00:00Z`))
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${value}T00:00:00Z`),
    )
  }
  const moment = new Date(value)
  return Number.isNaN(moment.getTime())
    ? value
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}
