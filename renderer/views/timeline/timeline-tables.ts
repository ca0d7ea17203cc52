import type { TFunction } from 'i18next'
import type { Timeline } from '#core/contract/views.ts'
import type { TimelineRow } from '#renderer/charts/timeline.ts'
import type { ExportedTable } from '../seen/seen-export.tsx'

/** For files: what starts in each instrument year by year, with the instruments that run, and everything that is dated. */
export function timelineTables(timeline: Timeline, t: TFunction, changed: (row: TimelineRow, at: number) => string): ExportedTable[] {
  const { rows, running, wholeMix } = timeline
  const evaluation = (code: string, { title, state, start, end }: Timeline['wholeMix'][number]) => [
    code,
    start ?? end,
    start === null ? null : end,
    t('timeline.evaluation'),
    title,
    t(`evaluations.state.${state}`),
  ]
  return [
    {
      name: t('timeline.by_year'),
      rows: [
        [t('timeline.table.instrument'), ...running.map(({ year }) => String(year))],
        ...rows.map((row) => [row.code, ...running.map(({ year }) => row.starts.find((one) => one.year === year)?.operations ?? 0)]),
        [t('timeline.table.all'), ...running.map(({ operations }) => operations)],
        [t('timeline.table.running'), ...running.map(({ instruments }) => instruments)],
      ],
    },
    {
      name: t('timeline.dated'),
      rows: [
        ['instrument', 'date', 'until', 'kind', 'what', 'state'].map((key) =>
          key === 'state' ? t('evaluations.field.state') : t(`timeline.table.${key}`),
        ),
        ...wholeMix.map((one) => evaluation(t('timeline.whole_mix'), one)),
        ...rows.flatMap((row) => [
          ...row.changes.map(({ since }, at) => [row.code, since, null, t('timeline.change'), changed(row, at), null]),
          ...row.evaluations.map((one) => evaluation(row.code, one)),
        ]),
      ],
    },
  ]
}
