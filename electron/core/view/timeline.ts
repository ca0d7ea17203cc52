import type { Timeline } from '../contract/views.ts'
import { firstDay } from '../instrument/versions.ts'
import { groupedBy } from '../model/grouped.ts'

type Row = Timeline['rows'][number]
type Change = Row['changes'][number]['changes'][number]
type Evaluation = Row['evaluations'][number]

/** What a timeline is drawn from. */
export interface TimelineMaterial {
  /** In the order in which they stand. */
  readonly instruments: readonly {
    readonly id: number
    readonly code: string
    readonly name: string
    readonly group: number
    /** A year, month or day; the end is included. */
    readonly launch: string | null
    readonly end: string | null
    readonly callType: Row['callType']
    readonly inventedFields: readonly string[]
  }[]
  /** Operations of an instrument that start in a year; null where no year is known. */
  readonly starts: readonly { readonly instrument: number; readonly year: number | null; readonly operations: number }[]
  readonly changes: readonly {
    readonly id: number
    readonly instrument: number
    readonly aspect: Change['aspect']
    readonly since: string
  }[]
  readonly evaluations: readonly (Evaluation & { readonly wholeMix: boolean; readonly instruments: readonly number[] })[]
}

/** Where a year, month or day begins, in years: 2016-07-02 is 2016.5. */
export function beginningOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return inYears(year, month - 1, day)
}

/** Where a year, month or day is over, in years: both 2016 and 2016-12-31 are 2017. */
export function endingOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return year + 1
  return day === undefined ? inYears(year, month, 1) : inYears(year, month - 1, day + 1)
}

/** `month` from 0; months and days beyond the last run on. */
function inYears(year: number, month: number, day: number): number {
  const at = new Date(Date.UTC(year, month, day))
  const begins = Date.UTC(at.getUTCFullYear(), 0, 1)
  return at.getUTCFullYear() + (at.getTime() - begins) / (Date.UTC(at.getUTCFullYear() + 1, 0, 1) - begins)
}

/**
 * Instruments in time: from launch to end, with what starts in them year by year and what is dated of them. The years run from the first to
 * the last that anything says; those of the question, where it names some, bound them. An instrument runs in each year that it has a day in;
 * without a stated end it runs on, without a launch it is counted in no year.
 */
export function timeline(
  { instruments, starts, changes, evaluations }: TimelineMaterial,
  period: { readonly fromYear?: number | undefined; readonly toYear?: number | undefined },
): Omit<Timeline, 'groups' | 'inputs'> {
  const startsOf = groupedBy(starts, ({ instrument }) => instrument)
  const rows = instruments.map(({ id, code, name, group, launch, end, callType, inventedFields }): Row => {
    const one = { id, code, name, group, launch, end }
    const own = startsOf.get(id) ?? []
    return {
      ...one,
      callType,
      inferred: (['launch', 'end'] as const).filter((field) => inventedFields.includes(field)),
      reversed: one.launch !== null && one.end !== null && endingOf(one.end) <= beginningOf(one.launch),
      starts: own.flatMap(({ year, operations }) => (year === null ? [] : [{ year, operations }])).toSorted((a, b) => a.year - b.year),
      undated: own.reduce((sum, { year, operations }) => (year === null ? sum + operations : sum), 0),
      changes: changesByDay(changes.filter(({ instrument }) => instrument === one.id)),
      evaluations: evaluations.filter((each) => !each.wholeMix && each.instruments.includes(one.id) && isDated(each)).map(marked),
    }
  })
  const shown = new Set(instruments.map(({ id }) => id))
  const wholeMix = evaluations.filter((each) => each.wholeMix && isDated(each)).map(marked)
  const years = yearsOf(rows, wholeMix, period)
  const running = years === null ? [] : everyYear(years).map((year) => ({ year, ...inYear(rows, year) }))
  const peak = running.reduce((most, { instruments: count }) => Math.max(most, count), 0)
  return {
    years,
    rows,
    wholeMix,
    running,
    most:
      peak === 0 ? null : { instruments: peak, years: running.flatMap(({ year, instruments: count }) => (count === peak ? [year] : [])) },
    dated: {
      launch: rows.filter(({ launch }) => launch !== null).length,
      open: rows.filter(({ launch, end }) => launch !== null && end === null).length,
      onlyEnd: rows.filter(({ launch, end }) => launch === null && end !== null).length,
      none: rows.filter(({ launch, end }) => launch === null && end === null).length,
    },
    undatedEvaluations: evaluations.filter((each) => !isDated(each) && (each.wholeMix || each.instruments.some((id) => shown.has(id))))
      .length,
  }
}

function inYear(rows: readonly Row[], year: number): { instruments: number; operations: number } {
  return {
    instruments: rows.filter((row) => runsIn(row, year)).length,
    operations: rows.reduce((sum, row) => sum + (row.starts.find((one) => one.year === year)?.operations ?? 0), 0),
  }
}

/** Whether an instrument has a day in a year; see `timeline`. */
export function runsIn({ launch, end, reversed }: Pick<Row, 'launch' | 'end' | 'reversed'>, year: number): boolean {
  if (launch === null || reversed) return false
  return beginningOf(launch) < year + 1 && (end === null || endingOf(end) > year)
}

/** Years of all that is dated; a period that holds none of them stays as it is asked for. */
function yearsOf(
  rows: readonly Row[],
  wholeMix: readonly Evaluation[],
  { fromYear, toYear }: { readonly fromYear?: number | undefined; readonly toYear?: number | undefined },
): { from: number; to: number } | null {
  const dates = [
    ...rows.flatMap(({ launch, end, changes }) => [launch, end, ...changes.map(({ since }) => since)]),
    ...[...wholeMix, ...rows.flatMap(({ evaluations }) => evaluations)].flatMap(({ start, end }) => [start, end]),
  ].flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]))
  const years = [...dates, ...rows.flatMap(({ starts }) => starts.map(({ year }) => year))]
  if (years.length === 0) return null
  const [first, last] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [years[0]!, years[0]!])
  const from = fromYear ?? Math.min(first, toYear ?? first)
  return { from, to: toYear ?? Math.max(last, from) }
}

function everyYear({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
}

/** One entry a day, in the order of time. */
function changesByDay(changes: TimelineMaterial['changes']): Row['changes'] {
  const byDay = new Map<string, Change[]>()
  for (const { id, aspect, since } of changes) byDay.set(since, [...(byDay.get(since) ?? []), { id, aspect }])
  return [...byDay].toSorted(([a], [b]) => (firstDay(a) < firstDay(b) ? -1 : 1)).map(([since, list]) => ({ since, changes: list }))
}

function isDated({ start, end }: { readonly start: string | null; readonly end: string | null }): boolean {
  return start !== null || end !== null
}

function marked({ id, title, state, start, end }: TimelineMaterial['evaluations'][number]): Evaluation {
  return { id, title, state, start, end }
}
