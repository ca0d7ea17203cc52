import type { Timeline } from '#core/contract/views.ts'
import { tidy } from '#core/page/svg.ts'
import { beginningOf, endingOf } from '#core/view/timeline.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { boxPath, path, type Drawing, type Target } from './drawing.ts'
import { rectangle, text, type Shape } from './shapes.ts'
import { timelineLegend, type LegendWords } from './timeline-legend.ts'
import { changeMark, evaluationMark, inferredLine, openBar, reversedBar } from './timeline-shapes.ts'

export type TimelineRow = Timeline['rows'][number]

export interface TimelineWords {
  /** Beneath an instrument's code: its call types. */
  readonly under: (row: TimelineRow) => string
  readonly group: (index: number) => string
  readonly running: string
  readonly wholeMix: string
  readonly instrumentSaid: (row: TimelineRow) => readonly string[]
  readonly startsSaid: (row: TimelineRow, at: number) => readonly string[]
  readonly changeSaid: (row: TimelineRow, at: number) => readonly string[]
  /** Null: of the whole mix. */
  readonly evaluationSaid: (row: TimelineRow | null, at: number) => readonly string[]
  readonly yearSaid: (at: number) => readonly string[]
  readonly legend: LegendWords
}

export interface TimelineLook {
  readonly width: number
  readonly tokens: Tokens
  readonly words: TimelineWords
  readonly chosen: ReadonlySet<number>
  readonly chosenYear: number | null
}

/** More rows are too much for one picture; the table has them all. */
export const mostTimelineRows = 150

const labelRoom = 168
const headRoom = 66
const rowHeight = 38
const bandHeight = 26
const barTop = 5
const barHeight = 10
const stripTop = 18
const stripHeight = 16

/** Years from left to right, a row an instrument: its bar from launch to end, beneath it what starts in each year, on it what is dated. */
export function timelinePicture(timeline: Timeline, { width, tokens, words, chosen, chosenYear }: TimelineLook): Drawing {
  const years = timeline.years ?? { from: 0, to: 0 }
  const yearWidth = Math.max(14, (width - labelRoom - 10) / (years.to - years.from + 1))
  const wide = Math.max(width, labelRoom + yearWidth * (years.to - years.from + 1) + 10)
  const x = (at: number) => labelRoom + (Math.max(years.from, Math.min(years.to + 1, at)) - years.from) * yearWidth
  const within = (at: number) => at >= years.from && at <= years.to + 1
  const shown = timeline.rows.slice(0, mostTimelineRows)
  const most = Math.max(1, ...shown.flatMap(({ starts }) => starts.map(({ operations }) => operations)))
  const bars: Shape[] = []
  const labels: Shape[] = []
  const marks: Shape[] = []
  const targets: Target[] = []

  // In the head: the years, and how many instruments run in each.
  const everyNth = Math.ceil(38 / yearWidth)
  const peak = Math.max(1, timeline.most?.instruments ?? 1)
  labels.push(text(words.running, 2, 40, { size: 12, fill: tokens.inkSoft, width: labelRoom - 12 }))
  timeline.running.forEach(({ year, instruments }, at) => {
    const left = x(year)
    const middle = left + yearWidth / 2
    if (at % everyNth === 0) labels.push(text(String(year), middle, 10, { size: 12.5, weight: 600, fill: tokens.inkSoft, align: 'center' }))
    const tall = (instruments / peak) * 22
    bars.push(rectangle(left + 2, 60 - tall, yearWidth - 4, tall, 1, year === chosenYear ? tokens.accent : tokens.lineStrong))
    if (yearWidth >= 18)
      labels.push(text(String(instruments), middle, 60 - tall - 8, { size: 11.5, fill: tokens.inkSoft, align: 'center' }))
    targets.push({
      key: `year ${year}`,
      outline: boxPath(left + 1, 22, yearWidth - 2, 40),
      at: { x: middle, y: 42 },
      lines: words.yearSaid(at),
    })
  })

  const evaluations = (row: TimelineRow | null, list: Timeline['wholeMix'], top: number) =>
    list.forEach((one, at) => {
      const from = one.start === null ? endingOf(one.end ?? '') : beginningOf(one.start)
      const to = one.end === null ? from : endingOf(one.end)
      if (!within(to) && !within(from)) return
      const middle = top + barTop + barHeight / 2
      marks.push(...evaluationMark(x(from), x(to), middle, one.state === 'done', tokens))
      targets.push({
        key: `evaluation ${one.id} ${row?.id ?? 'mix'}`,
        outline: boxPath(x(to) - 8, middle - 8, 16, 16),
        at: { x: x(to), y: middle },
        lines: words.evaluationSaid(row, at),
      })
    })

  let y = headRoom
  if (timeline.wholeMix.length > 0) {
    labels.push(text(words.wholeMix, 2, y + barTop + barHeight / 2, { size: 12.5, fill: tokens.ink, width: labelRoom - 12 }))
    evaluations(null, timeline.wholeMix, y)
    y += bandHeight
  }
  const firstLine = y
  shown.forEach((row, index) => {
    const band = words.group(row.group)
    if (band !== '' && shown[index - 1]?.group !== row.group) {
      labels.push(text(band, 2, y + bandHeight / 2 + 2, { size: 12, weight: 600, fill: tokens.inkSoft, width: width - 12 }))
      y += bandHeight
    }
    const top = y
    const own = chosen.has(row.id)
    if (own) bars.push(rectangle(0, top, wide, rowHeight - 2, 3, tokens.accentSoft))
    const under = words.under(row)
    labels.push(
      text(row.code, 4, top + (under === '' ? 18 : 11), { size: 13, weight: 600, fill: tokens.ink, width: labelRoom - 14 }),
      ...(under === '' ? [] : [text(under, 4, top + 26, { size: 11.5, fill: tokens.inkFaint, width: labelRoom - 14 })]),
    )
    const span = spanOf(row)
    const fill = own ? tokens.accent : tokens.ramp[6]
    const barY = top + barTop
    let outline = boxPath(0, top, labelRoom - 6, rowHeight - 2)
    if (span !== null && (within(span.from) || within(span.to) || (span.from < years.from && span.to > years.to))) {
      const [left, right] = [x(span.from), Math.max(x(span.from) + 2, x(span.to))]
      if (span.kind === 'reversed') bars.push(...reversedBar(left, right, barY, barHeight, tokens))
      else if (span.kind === 'closed') bars.push(rectangle(left, barY, right - left, barHeight, 2, fill))
      else bars.push(...openBar(left, right, barY, barHeight, span.kind, fill))
      if (row.inferred.length > 0) bars.push(inferredLine(left, right, barY + barHeight + 1, fill))
      outline += boxPath(left, barY, right - left, barHeight)
    }
    targets.push({
      key: `instrument ${row.id}`,
      outline,
      at: { x: labelRoom / 2, y: barY + barHeight / 2 },
      lines: words.instrumentSaid(row),
    })
    row.starts.forEach(({ year, operations }, at) => {
      if (year < years.from || year > years.to) return
      const level = operations / most > 0.66 ? 6 : operations / most > 0.33 ? 5 : 4
      const [left, cell] = [x(year) + 1, yearWidth - 2]
      bars.push(rectangle(left, top + stripTop, cell, stripHeight, 2, tokens.ramp[level]))
      if (cell >= String(operations).length * 6.5 + 4)
        labels.push(
          text(String(operations), left + cell / 2, top + stripTop + stripHeight / 2, {
            size: 11.5,
            fill: tokens.onRamp[level],
            align: 'center',
          }),
        )
      targets.push({
        key: `starts ${row.id} ${year}`,
        outline: boxPath(left, top + stripTop, cell, stripHeight),
        at: { x: left + cell / 2, y: top + stripTop + stripHeight / 2 },
        lines: words.startsSaid(row, at),
      })
    })
    row.changes.forEach(({ since }, at) => {
      const when = beginningOf(since)
      if (!within(when)) return
      marks.push(changeMark(x(when), barY, tokens))
      targets.push({
        key: `change ${row.id} ${since}`,
        outline: boxPath(x(when) - 7, barY - 7, 14, 14),
        at: { x: x(when), y: barY },
        lines: words.changeSaid(row, at),
      })
    })
    evaluations(row, row.evaluations, top)
    y += rowHeight
  })

  const lines = timeline.running.map(({ year }) => path(`M${tidy(x(year))},${headRoom - 4}V${tidy(y)}`, { stroke: tokens.line, width: 1 }))
  const rules = [path(`M0,${tidy(firstLine - 2)}H${tidy(wide)}`, { stroke: tokens.line, width: 1 })]
  return {
    width: wide,
    height: y + 6,
    layers: { lines: [...lines, ...rules], bars, labels, marks },
    targets,
    foot: timelineLegend(words.legend, width, tokens),
  }
}

/** Where the bar of an instrument lies, in years; null where neither launch nor end is stated. */
function spanOf({ launch, end, reversed }: TimelineRow) {
  if (launch !== null && end !== null)
    return reversed
      ? ({ kind: 'reversed', from: endingOf(end), to: beginningOf(launch) } as const)
      : ({ kind: 'closed', from: beginningOf(launch), to: endingOf(end) } as const)
  if (launch !== null) return { kind: 'open', from: beginningOf(launch), to: Number.POSITIVE_INFINITY } as const
  // What came before the end is not known: a stub shows the end alone.
  return end === null ? null : ({ kind: 'end', from: endingOf(end) - 0.5, to: endingOf(end) } as const)
}
