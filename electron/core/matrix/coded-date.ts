/**
 * Dates as whole numbers yyyymmdd, with 00 where no day or no month is said and 0 for no date at all: they sort as their ISO texts do, and
 * many of them fit into typed arrays.
 */

const day = 86_400_000

/** Of ISO text: "2016-03-01", "2016-03" or "2016". */
export function codedDate(text: string | null): number {
  if (text === null) return 0
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return year * 10000 + month * 100 + date
}

/** The ISO text again; null for no date. */
export function codedText(coded: number): string | null {
  if (coded === 0) return null
  const text = String(coded)
  const [year, month, date] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
  return [year, ...(month === '00' ? [] : date === '00' ? [month] : [month, date])].join('-')
}

export function codedYear(coded: number): number {
  return Math.floor(coded / 10000)
}

export function isDay(coded: number): boolean {
  return coded % 100 !== 0
}

/** Days since 1970 of the first day that the date can mean. */
export function firstDay(coded: number): number {
  const month = Math.floor(coded / 100) % 100
  return Date.UTC(codedYear(coded), Math.max(0, month - 1), Math.max(1, coded % 100)) / day
}

/** Days since 1970 of the last day that the date can mean. */
export function lastDay(coded: number): number {
  if (isDay(coded)) return firstDay(coded)
  const month = Math.floor(coded / 100) % 100
  // Day 0 is the last one of the month before.
  return Date.UTC(codedYear(coded), month === 0 ? 12 : month, 0) / day
}
