import type { SheetRow } from '../cells.ts'
import type { DateField } from '../layout.ts'
import type { OperationRecord, SheetTotals } from '../records.ts'
import { cellShown, type Reviewer, type UnderReview } from './reviewer.ts'

/** Structural funds begin with the programmes of 1989; what ends after 2060 is a slip of the pen. */
const firstYear = '1989'
const lastYear = '2060'

interface DateReviewer extends Reviewer {
  readonly ranges: () => SheetTotals['dates']
}

/** Earliest and latest day of each column, days out of the time of structural funds, and ends before starts. */
export function reviewDates(under: UnderReview): DateReviewer {
  const ranges = new Map<DateField, { earliest: string; latest: string }>()
  const { issues } = under
  const lookAt = (field: DateField, date: string | null, row: SheetRow): void => {
    if (date === null) return
    const range = ranges.get(field)
    if (!range) ranges.set(field, { earliest: date, latest: date })
    else if (date < range.earliest) range.earliest = date
    else if (date > range.latest) range.latest = date
    const year = date.slice(0, 4)
    if (year >= firstYear && year <= lastYear) return
    const at = under.columnOf(field)
    issues.add({ code: 'date_out_of_range', field, row: row.row, column: at }, () => cellShown(under, row, at), date)
  }
  return {
    ranges: () => Object.fromEntries(ranges),
    look({ start, end, decisionDate }: OperationRecord, row) {
      lookAt('start', start, row)
      lookAt('end', end, row)
      lookAt('decision_date', decisionDate, row)
      if (start === null || end === null || !endsBefore(start, end)) return
      const at = under.columnOf('end')
      issues.add({ code: 'end_before_start', field: 'end', row: row.row, column: at }, () => cellShown(under, row, at), `${end} < ${start}`)
    },
  }
}

/** Two ISO dates of any length: true where the second ends before the first begins. */
function endsBefore(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length)
  return end.slice(0, length) < start.slice(0, length)
}
