const day = 86_400_000
/** 1899-12-30: the day before day 1, less the 29 February 1900 that never was (as it is in use from 1 March 1900 on). */
const epoch = Date.UTC(1899, 11, 30)

/** Serial number of an ISO day, day and time, or time, as a cell of type "d" holds it; null for anything else. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = /^\s*(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?Z?\s*$/.exec(text)
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null
  const time =
    Number(match[4] ?? 0) * 3_600_000 +
    Number(match[5] ?? 0) * 60_000 +
    Number(match[6] ?? 0) * 1000 +
    Math.trunc(Number(`0.${match[7] ?? 0}`) * 1000)
  if (match[1] === undefined) return time / day
  const days = (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) + time - epoch) / day
  if (date1904) return days - 1462
  return days < 60 ? days - 1 : days
}
