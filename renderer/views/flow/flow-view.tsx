import { NumberInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { flowSteps } from '#core/contract/views.ts'
import { flowSankey, linkKey } from '#renderer/charts/flow-sankey.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import type { Size } from '#renderer/ui/use-size.ts'
import { useMatrixChoices, useViewSetting } from '../matrices/question.tsx'
import { useInteraction } from '../matrices/use-interaction.ts'
import { useChosenIds } from '../seen/chosen-ids.ts'
import { SeenPage } from '../seen/seen-page.tsx'
import { exportedTable, SeenTable, type SeenColumn } from '../seen/seen-table.tsx'
import type { SeenPlace } from '../seen/seen-views.ts'
import { Selected, useSelected } from '../seen/selected.tsx'
import { SharedChips } from '../seen/shared-chips.tsx'
import type { FlowRow } from './flow-rows.ts'
import { useFlowWords } from './flow-words.ts'
import { LinkInspector } from './link-inspector.tsx'

/** How organisations pass through instruments: from their first to the next, or from year to year. */
export function FlowView({ place, chooser }: { readonly place: SeenPlace; readonly chooser: ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { question, change } = useMatrixChoices()
  const [by, setBy] = useViewSetting('flow.by')
  const [minimum, setMinimum] = useViewSetting('flow.minimum')
  const [most, setMost] = useViewSetting('flow.most')
  const [steps, setSteps] = useViewSetting('flow.steps')
  const [link, setLink] = useState<string | null>(null)
  const asked = { ...question, by, minimum, most, steps }
  const answer = useQuery({ ...queries.views.flow.queryOptions({ input: asked }), placeholderData: keepPreviousData })
  const flow = answer.data
  const { words, rows, name, sentence, note } = useFlowWords(flow)
  const selected = useSelected(useInteraction().data?.instruments.map(({ id }) => id))
  const chosen = useChosenIds()
  const draw = useCallback(
    (size: Size, tokens: Tokens) =>
      flow === undefined ? { ...size, layers: {}, targets: [] } : flowSankey(flow, { ...size, tokens, words, chosen, chosenLink: link }),
    [flow, words, chosen, link],
  )
  const openLink = (row: FlowRow) => {
    if (flow === undefined) return
    change({ pair: null, instrument: null })
    setLink(linkKey(flow, row.index))
  }
  const open = (key: string) => {
    const row = rows.find(({ index }) => flow !== undefined && linkKey(flow, index) === key)
    if (row !== undefined) openLink(row)
    const node = key.startsWith('node ') ? flow?.nodes[Number(key.slice(5))] : undefined
    if (node?.instrument == null) return
    setLink(null)
    change({ instrument: node.instrument.id })
  }
  const columns = useMemo<readonly SeenColumn<FlowRow>[]>(
    () => [
      { key: 'from_step', label: t('flow.table.from_step'), width: '8rem', value: (row) => words.step(row.from.step) },
      { key: 'from', label: t('flow.table.from'), width: 'minmax(8rem, 2fr)', value: (row) => name(row.from) },
      { key: 'to_step', label: t('flow.table.to_step'), width: '8rem', value: (row) => words.step(row.to.step) },
      { key: 'to', label: t('flow.table.to'), width: 'minmax(8rem, 2fr)', value: (row) => name(row.to) },
      {
        key: 'organisations',
        label: t('flow.table.organisations'),
        width: '8rem',
        number: true,
        value: (row) => row.organisations,
        text: (row) => format.number(row.organisations),
      },
      {
        key: 'share',
        label: t('flow.table.share'),
        width: '8rem',
        number: true,
        value: (row) => row.share,
        text: (row) => format.share(row.share),
      },
    ],
    [t, format, words, name],
  )
  const opened = selected === null ? rows.find(({ index }) => flow !== undefined && linkKey(flow, index) === link) : undefined
  return (
    <SeenPage
      place={place}
      chooser={chooser}
      title={t('flow.title')}
      sentence={sentence}
      note={note}
      settings={[
        [t('flow.by_label'), t(`flow.by.${by}`)],
        [t('flow.minimum'), minimum],
        [t('flow.most'), most],
        [t('flow.steps'), steps],
      ]}
      inputs={flow?.inputs}
      answer={answer}
      state={flow === undefined ? 'loading' : flow.links.length === 0 ? 'empty' : 'full'}
      empty={{ title: t('flow.empty_title'), text: t('flow.empty_text'), missing: 'sheets' }}
      keys={t('seen.keys')}
      draw={draw}
      onOpen={open}
      tables={() => [exportedTable(t('flow.title'), columns, rows)]}
      table={
        <SeenTable
          sort="flow.sort"
          label={t('flow.title')}
          columns={columns}
          rows={rows}
          first={{ key: 'organisations', descending: true }}
          foot={t('flow.table.count', { count: rows.length })}
          selected={(row) => row.index === opened?.index}
          onOpen={openLink}
        />
      }
      inspector={
        selected === null ? (
          opened === undefined ? undefined : (
            <LinkInspector key={link} question={asked} row={opened} words={words} name={name} onClose={() => setLink(null)} />
          )
        ) : (
          <Selected kind={selected} />
        )
      }
      chips={
        <>
          <Segmented
            label={t('flow.by_label')}
            value={by}
            segments={flowSteps.map((value) => ({ value, label: t(`flow.by.${value}`) }))}
            onChange={setBy}
          />
          <ChipPanel label={t('flow.limits')} value={t('flow.limits_value', { minimum, most })} on={minimum > 1}>
            {() => (
              <>
                <NumberInput
                  label={t('flow.minimum')}
                  min={1}
                  value={minimum}
                  onChange={(value) => setMinimum(within(value, 1, 100_000))}
                />
                <NumberInput label={t('flow.most')} min={1} max={60} value={most} onChange={(value) => setMost(within(value, 1, 60))} />
                <NumberInput label={t('flow.steps')} min={2} max={8} value={steps} onChange={(value) => setSteps(within(value, 2, 8))} />
              </>
            )}
          </ChipPanel>
          <SharedChips counts />
        </>
      }
    />
  )
}

function within(value: string | number, low: number, high: number): number {
  const number = Math.round(Number(value))
  return Number.isFinite(number) ? Math.max(low, Math.min(high, number)) : low
}
