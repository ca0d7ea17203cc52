import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timeline } from '#core/contract/views.ts'
import { mostTimelineRows, type TimelineRow, type TimelineWords } from '#renderer/charts/timeline.ts'
import { timelineSigns } from '#renderer/charts/timeline-legend.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { codedName } from '#renderer/ui/coded-name.tsx'
import { useGroupLabel } from '../matrices/use-words.ts'
import { yearSpans } from './year-spans.ts'

const noGroups: Timeline['groups'] = []

/** The words of a timeline in the language of the screen. */
export function useTimelineWords(timeline: Timeline | undefined) {
  const { t } = useTranslation()
  const format = useFormat()
  const group = useGroupLabel(timeline?.groups ?? noGroups)
  return useMemo(() => {
    const callTypes = (row: TimelineRow) => row.callType.map((one) => t(`word.callType.${one}`)).join(', ')
    const date = (value: string | null) => (value === null ? t('timeline.not_stated') : format.date(value))
    const changed = (row: TimelineRow, at: number) =>
      (row.changes[at]?.changes ?? []).map(({ aspect }) => t(`instruments.part.${aspect}`)).join(', ')
    const words: TimelineWords = {
      under: callTypes,
      group,
      running: t('timeline.running'),
      wholeMix: t('timeline.whole_mix'),
      instrumentSaid: (row) => [
        codedName(row),
        t('timeline.span', { launch: date(row.launch), end: date(row.end) }),
        ...(row.inferred.length > 0 ? [t('timeline.inferred')] : []),
        ...(row.reversed ? [t('timeline.reversed')] : []),
        ...(row.callType.length === 0 ? [] : [callTypes(row)]),
        ...(row.undated === 0 ? [] : [t('timeline.undated', { count: row.undated })]),
      ],
      startsSaid: (row, at) => {
        const one = row.starts[at]
        return one === undefined ? [] : [`${row.code} · ${one.year}`, t('timeline.starts', { count: one.operations })]
      },
      changeSaid: (row, at) => [`${row.code} · ${date(row.changes[at]?.since ?? null)}`, t('timeline.changed', { what: changed(row, at) })],
      evaluationSaid: (row, at) => {
        const one = (row === null ? timeline?.wholeMix : row.evaluations)?.[at]
        if (one === undefined) return []
        const time = [one.start, one.end].flatMap((day) => (day === null ? [] : [format.date(day)])).join(' – ')
        return [one.title, `${row === null ? t('timeline.of_whole_mix') : row.code} · ${t(`evaluations.state.${one.state}`)}`, time]
      },
      yearSaid: (at) => {
        const one = timeline?.running[at]
        return one === undefined
          ? []
          : [String(one.year), t('timeline.runs', { count: one.instruments }), t('timeline.starts', { count: one.operations })]
      },
      legend: Object.fromEntries(timelineSigns.map((sign) => [sign, t(`timeline.legend.${sign}`)])) as TimelineWords['legend'],
    }
    return { words, callTypes, changed, ...told(timeline, t) }
  }, [timeline, t, format, group])
}

function told(timeline: Timeline | undefined, t: ReturnType<typeof useTranslation>['t']) {
  if (timeline === undefined) return { sentence: '', note: '' }
  const { rows, dated, most } = timeline
  const sentence = [
    t('timeline.sentence', { launch: dated.launch, count: rows.length }),
    ...(most === null ? [] : [t('timeline.most', { count: most.instruments, years: yearSpans(most.years) })]),
  ].join(' ')
  const left = [
    ['timeline.open', dated.open],
    ['timeline.only_end', dated.onlyEnd],
    ['timeline.none', dated.none],
    ['timeline.reversed_count', rows.filter(({ reversed }) => reversed).length],
    ['timeline.left_operations', rows.reduce((sum, { undated }) => sum + undated, 0)],
    ['timeline.left_evaluations', timeline.undatedEvaluations],
    ['timeline.left_rows', Math.max(0, rows.length - mostTimelineRows)],
  ] as const
  const note = [...left.flatMap(([key, count]) => (count === 0 ? [] : [t(key, { count })])), t('timeline.read')].join(' ')
  return { sentence, note }
}
