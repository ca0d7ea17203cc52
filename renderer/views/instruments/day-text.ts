/** Years, months and days as the profile of an instrument keeps them ("2016", "2016-03", "2016-03-01"), and as people write them. */

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && year <= 2199 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** The day that a text says, day before month; null for blank, undefined where it is none. */
export function readDay(text: string): string | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(trimmed)
  const written = /^(?:(?:(\d{1,2})[./-])?(\d{1,2})[./-])?(\d{4})$/.exec(trimmed)
  const [year, month, day] = iso !== null ? [iso[1], iso[2], iso[3]] : written !== null ? [written[3], written[2], written[1]] : []
  if (year === undefined) return undefined
  const y = Number(year)
  if (month === undefined) return isDay(y, 1, 1) ? year : undefined
  const m = Number(month)
  if (day === undefined) return isDay(y, m, 1) ? `${year}-${two(m)}` : undefined
  return isDay(y, m, Number(day)) ? `${year}-${two(m)}-${two(Number(day))}` : undefined
}

/** A kept day as it is written into a field: 2016, 03/2016, 21/11/2017; blank for none. */
export function dayInField(day: string | null): string {
  return day === null ? '' : day.split('-').reverse().join('/')
}
