import { Button } from '@mantine/core'
import { IconClipboardCheck, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { evaluationViews, type EvaluationRow } from '#core/contract/evaluations.ts'
import { evaluationStates, type EvaluationState } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { type Sort, VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { InstrumentsTabs } from '../instruments/instruments-tabs.tsx'
import { CellInspector } from './cell-inspector.tsx'
import { CreateEvaluation } from './create-evaluation.tsx'
import { evaluationColumns } from './evaluation-columns.tsx'
import { EvaluationExport } from './evaluation-export.tsx'
import { EvaluationInspector } from './evaluation-inspector.tsx'
import { EvaluationMatrix, type ChosenCell } from './evaluation-matrix.tsx'
import { sortedEvaluations } from './evaluation-order.ts'
import './evaluations.css'

const shapes = ['list', ...evaluationViews] as const
type Shape = (typeof shapes)[number]

/** What was and will be evaluated: the list, and instruments by criterion and by method with their blank spots. */
export function EvaluationsView({ opened }: { readonly opened: number | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const list = useQuery(queries.evaluations.list.queryOptions())
  const instruments = useQuery(queries.instruments.list.queryOptions())
  const [shape, setShape] = useState<Shape>('list')
  const [states, setStates] = useState<readonly EvaluationState[]>(evaluationStates)
  const [cell, setCell] = useState<ChosenCell | null>(null)
  const [sort, setSort] = useState<Sort>({ key: 'time', descending: false })
  const [creating, setCreating] = useState(false)
  const all = list.data ?? []
  const shown = sortedEvaluations(
    all.filter(({ state }) => states.includes(state)),
    sort,
    format.compare,
  )
  const one = all.find(({ id }) => id === opened)
  const codes = new Map((instruments.data ?? []).map(({ id, code }) => [id, code]))
  const { room, rem } = useListRoom(one !== undefined || cell !== null)
  const columns = fittingColumns(evaluationColumns(t, format, codes), ['methods', 'evaluator', 'criteria', 'time'], room, rem)
  const turnState = (state: EvaluationState) => {
    const next = states.includes(state)
      ? states.filter((other) => other !== state)
      : evaluationStates.filter((other) => other === state || states.includes(other))
    setStates(next.length === 0 ? evaluationStates : next)
    setCell(null)
  }
  const create = (
    <Button
      variant="filled"
      leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
      disabled={!writable}
      title={writable ? undefined : t('ui.read_only')}
      onClick={() => setCreating(true)}
    >
      {t('evaluations.new')}
    </Button>
  )
  const dialog = creating ? (
    <CreateEvaluation
      onClose={() => setCreating(false)}
      onMade={(id) => {
        setCreating(false)
        setCell(null)
        go(`/instruments/evaluations/${id}`)
      }}
    />
  ) : null
  if (list.isPending || instruments.isPending) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  const close = () => go('/instruments/evaluations')
  const inspector =
    one !== undefined ? (
      <EvaluationInspector key={one.id} evaluation={one} instruments={instruments.data ?? []} evaluations={all} onClose={close} />
    ) : cell === null ? undefined : (
      <CellInspector cell={cell} evaluations={all} onClose={() => setCell(null)} />
    )
  return (
    <Page inspector={inspector}>
      <PageHeader title={t('place.instruments')} sub={t('evaluations.sub', { count: all.length })}>
        {all.length === 0 ? null : <EvaluationExport by={shape === 'method' ? 'method' : 'criterion'} states={states} />}
        {all.length === 0 ? null : create}
      </PageHeader>
      <InstrumentsTabs shown="evaluations" />
      <ErrorNote error={list.error ?? instruments.error} onRetry={() => void Promise.all([list.refetch(), instruments.refetch()])} />
      {all.length === 0 ? (
        <EmptyPlace icon={IconClipboardCheck} title={t('evaluations.empty.title')} text={t('evaluations.empty.text')}>
          {create}
        </EmptyPlace>
      ) : (
        <>
          <ChipRow>
            <Segmented
              label={t('evaluations.shape.label')}
              value={shape}
              onChange={(value) => {
                setShape(value)
                setCell(null)
              }}
              segments={shapes.map((value) => ({ value, label: t(`evaluations.shape.${value}`) }))}
            />
            {evaluationStates.map((state) => (
              <Chip
                key={state}
                label={t(`evaluations.state.${state}`)}
                value={format.number(all.filter((other) => other.state === state).length)}
                on={states.includes(state)}
                onClick={() => turnState(state)}
              />
            ))}
          </ChipRow>
          {shape === 'list' ? (
            <VirtualTable<EvaluationRow>
              label={t('evaluations.title')}
              columns={columns}
              count={shown.length}
              sort={sort}
              onSort={setSort}
              rowAt={(index) => shown[index]}
              selected={(row) => row.id === opened}
              onOpen={(row) => go(`/instruments/evaluations/${row.id}`)}
              foot={t('evaluations.foot')}
            />
          ) : (
            <EvaluationMatrix
              instruments={instruments.data ?? []}
              evaluations={all}
              by={shape}
              states={states}
              chosen={cell}
              onChoose={(chosen) => {
                if (opened !== null) close()
                setCell(chosen)
              }}
            />
          )}
        </>
      )}
      <div className="list-end" />
      {dialog}
    </Page>
  )
}
