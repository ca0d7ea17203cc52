import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { runsIn } from '#core/view/timeline.ts'
import { timelinePicture, type TimelineRow } from '#renderer/charts/timeline.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { codedName } from '#renderer/ui/coded-name.tsx'
import type { Size } from '#renderer/ui/use-size.ts'
import { InferredMark } from '../instruments/inferred-mark.tsx'
import { OrderChip } from '../matrices/order-chip.tsx'
import { useMatrixChoices, useViewSetting } from '../matrices/question.tsx'
import { useChosenIds } from '../seen/chosen-ids.ts'
import { InstrumentsInspector } from '../seen/instruments-inspector.tsx'
import { SeenPage } from '../seen/seen-page.tsx'
import { exportedTable, SeenTable, type SeenColumn } from '../seen/seen-table.tsx'
import type { SeenPlace } from '../seen/seen-views.ts'
import { Selected, useSelected } from '../seen/selected.tsx'
import { SharedChips } from '../seen/shared-chips.tsx'
import { timelineTables } from './timeline-tables.ts'
import { useTimelineWords } from './timeline-words.ts'

/** When each instrument runs, what starts in it, and how it changed and was evaluated, along the years. */
export function TimelineView({ place, chooser }: { readonly place: SeenPlace; readonly chooser: ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { choices, question, change } = useMatrixChoices()
  const { filter, order } = question
  const answer = useQuery({ ...queries.views.timeline.queryOptions({ input: { filter, order } }), placeholderData: keepPreviousData })
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions()).data ?? []
  const instruments = useQuery(queries.instruments.list.queryOptions()).data
  const timeline = answer.data
  const { words, callTypes, changed, sentence, note } = useTimelineWords(timeline)
  const [year, setYear] = useViewSetting('timeline.year')
  const chosen = useChosenIds()
  const selected = useSelected(timeline?.rows.map(({ id }) => id))
  const yearShown = selected === null ? year : null
  const draw = useCallback(
    (size: Size, tokens: Tokens) =>
      timeline === undefined
        ? { ...size, layers: {}, targets: [] }
        : timelinePicture(timeline, { ...size, tokens, words, chosen, chosenYear: yearShown }),
    [timeline, words, chosen, yearShown],
  )
  const open = (key: string) => {
    const [kind, first = '', second = ''] = key.split(' ')
    if (kind === 'instrument' || kind === 'starts') change({ instrument: Number(first) })
    if (kind === 'evaluation') go(`/instruments/evaluations/${first}`)
    if (kind === 'change') {
      const made = timeline?.rows.find(({ id }) => id === Number(first))?.changes.find(({ since }) => since === second)
      go(`/instruments/${first}?field=${made?.changes[0]?.aspect ?? ''}`)
    }
    if (kind === 'year') {
      change({ pair: null, instrument: null })
      setYear(Number(first))
    }
  }
  const columns = useMemo<readonly SeenColumn<TimelineRow>[]>(() => {
    const number = (key: string, value: (row: TimelineRow) => number | null, width = '6.5rem'): SeenColumn<TimelineRow> => ({
      key,
      label: t(`timeline.table.${key}`),
      width,
      number: true,
      value,
    })
    const day = (key: 'launch' | 'end'): SeenColumn<TimelineRow> => ({
      key,
      label: t(`timeline.table.${key}`),
      width: '8rem',
      value: (row) => row[key],
      text: (row) => statedDate(row[key] === null ? null : format.date(row[key]), row.inferred.includes(key)),
    })
    return [
      { key: 'code', label: t('timeline.table.instrument'), width: 'minmax(8rem, 2fr)', value: (row) => row.code, text: codedName },
      { key: 'call_type', label: t('timeline.table.call_type'), width: 'minmax(7rem, 1.4fr)', value: (row) => callTypes(row) || null },
      day('launch'),
      day('end'),
      number('operations', (row) => row.starts.reduce((sum, { operations }) => sum + operations, row.undated)),
      number('first', (row) => row.starts[0]?.year ?? null),
      number('last', (row) => row.starts.at(-1)?.year ?? null),
      number('changes', (row) => row.changes.reduce((sum, { changes }) => sum + changes.length, 0)),
      number('evaluations', (row) => row.evaluations.length),
    ]
  }, [t, format, callTypes])
  const rows = timeline?.rows ?? []
  const yearAt = timeline?.running.findIndex((one) => one.year === yearShown) ?? -1
  return (
    <SeenPage
      place={place}
      chooser={chooser}
      title={t('timeline.title')}
      sentence={sentence}
      note={note}
      settings={[]}
      inputs={timeline?.inputs}
      answer={answer}
      state={timeline === undefined ? 'loading' : timeline.years === null ? 'empty' : 'full'}
      empty={{
        title: t('timeline.empty_title'),
        text: t('timeline.empty_text'),
        ...(Object.keys(choices.filter).length > 0
          ? {}
          : { button: <Button onClick={() => go('/instruments')}>{t('timeline.empty_button')}</Button> }),
      }}
      keys={t('seen.keys')}
      draw={draw}
      onOpen={open}
      tables={() =>
        timeline === undefined ? [] : [exportedTable(t('timeline.title'), columns, rows), ...timelineTables(timeline, t, changed)]
      }
      table={
        <SeenTable
          sort="timeline.sort"
          label={t('timeline.title')}
          columns={columns}
          rows={rows}
          first={{ key: 'launch', descending: false }}
          foot={t('timeline.table.count', { count: rows.length })}
          selected={(row) => chosen.has(row.id)}
          onOpen={(row) => change({ instrument: row.id })}
        />
      }
      inspector={
        selected !== null ? (
          <Selected kind={selected} />
        ) : timeline === undefined || yearShown === null || yearAt < 0 ? undefined : (
          <InstrumentsInspector
            said={words.yearSaid(yearAt)}
            instruments={(instruments ?? []).filter(({ id }) => rows.some((row) => row.id === id && runsIn(row, yearShown)))}
            figure={({ id }) =>
              format.number(rows.find((row) => row.id === id)?.starts.find((one) => one.year === yearShown)?.operations ?? 0)
            }
            onOpen={(instrument) => change({ instrument })}
            onClose={() => setYear(null)}
          />
        )
      }
      chips={
        <>
          <OrderChip order={choices.order} taxonomies={taxonomies} stability={null} onChange={(next) => change({ order: next })} />
          <SharedChips counts={false} />
        </>
      }
    />
  )
}

function statedDate(date: string | null, inferred: boolean): ReactNode {
  return date === null || !inferred ? (
    date
  ) : (
    <>
      {date} <InferredMark />
    </>
  )
}
