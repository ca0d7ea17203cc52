import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconChevronLeft, IconLayoutGrid } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FlowOrganisations, FlowQuestion } from '#core/contract/views.ts'
import type { FlowWords } from '#renderer/charts/flow-sankey.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { Loading } from '#renderer/ui/busy.tsx'
import { Inspector, LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { InventedMark, KindMark } from '#renderer/ui/mark.tsx'
import { MoreButton } from '#renderer/ui/more-button.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { OperationStory } from '../matrices/operation-story.tsx'
import { OrganisationStory } from '../matrices/organisation-story.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'
import type { FlowRow } from './flow-rows.ts'

const pageSize = 100
type Row = FlowOrganisations['rows'][number]
type Depth = { readonly kind: 'organisation'; readonly row: Row } | { readonly kind: 'operation'; readonly id: number }

/** Who passes along a link; from each organisation on to its operations and the sheet's cell. */
export function LinkInspector({
  question,
  row,
  words,
  name,
  onClose,
}: {
  readonly question: FlowQuestion
  readonly row: FlowRow
  readonly words: FlowWords
  readonly name: (node: FlowRow['from']) => string
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { change } = useMatrixChoices()
  const [path, setPath] = useState<readonly Depth[]>([])
  const depth = path.at(-1)
  const [from, to] = [row.from.instrument, row.to.instrument]
  return (
    <Inspector
      title={
        <>
          {name(row.from)} → {name(row.to)}
        </>
      }
      sub={`${words.step(row.from.step)} → ${words.step(row.to.step)}`}
      onClose={onClose}
    >
      {depth === undefined ? null : (
        <div className="inspector-crumb">
          <IconChevronLeft size={15} stroke={1.8} aria-hidden />
          <LinkButton onClick={() => setPath((old) => old.slice(0, -1))}>{t('matrices.back')}</LinkButton>
        </div>
      )}
      {depth === undefined ? (
        <Organisations question={question} row={row} onEnter={(one) => setPath([{ kind: 'organisation', row: one }])} />
      ) : depth.kind === 'operation' ? (
        <OperationStory id={depth.id} />
      ) : (
        <OrganisationStory
          organisation={{ ...depth.row.organisation, person: depth.row.organisation.kind === 'person' }}
          from={depth.row.from}
          to={depth.row.to}
          onEnter={(next) => {
            if (next.kind === 'operation') setPath((old) => [...old, next])
          }}
        />
      )}
      {depth !== undefined || from === null || to === null || from.id === to.id ? null : (
        <div className="inspector-tools">
          <Button
            leftSection={<IconLayoutGrid size={16} stroke={1.7} aria-hidden />}
            onClick={() => change({ pair: { from: from.id, to: to.id } })}
          >
            {t('flow.to_pair')}
          </Button>
        </div>
      )}
    </Inspector>
  )
}

function Organisations({
  question,
  row,
  onEnter,
}: {
  readonly question: FlowQuestion
  readonly row: FlowRow
  readonly onEnter: (row: Row) => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const pages = useInfiniteQuery(
    queries.views.flowOrganisations.infiniteOptions({
      input: (offset: number) => ({
        ...question,
        from: { step: row.from.step, instrument: row.from.instrument?.id ?? null },
        to: { step: row.to.step, instrument: row.to.instrument?.id ?? null },
        offset,
        limit: pageSize,
      }),
      initialPageParam: 0,
      getNextPageParam: (last, all) => (all.length * pageSize < last.total ? all.length * pageSize : null),
    }),
  )
  if (pages.isError) return <ErrorNote error={pages.error} onRetry={() => void pages.refetch()} />
  if (pages.data === undefined) return <Loading />
  const rows = pages.data.pages.flatMap((page) => page.rows)
  const allInvented = rows.length > 0 && rows.every(({ organisation }) => organisation.invented)
  return (
    <Section title={t('flow.who', { count: pages.data.pages[0]?.total ?? 0 })}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t(allInvented ? 'matrices.organisations_invented' : 'matrices.organisation')}</th>
            <th scope="col" className="is-number">
              {row.from.instrument?.code ?? t('flow.table.from')}
            </th>
            <th scope="col" className="is-number">
              {row.to.instrument?.code ?? t('flow.table.to')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.organisation.id}>
              <td>
                <button type="button" className="link link-quiet" onClick={() => onEnter(one)}>
                  {one.organisation.name}
                </button>{' '}
                {one.organisation.invented && !allInvented ? <InventedMark /> : null}
                <KindMark kind={one.organisation.kind} />
              </td>
              <td className="is-number">{row.from.instrument === null ? `${one.from.code} ${one.from.year}` : one.from.year}</td>
              <td className="is-number">{row.to.instrument === null ? `${one.to.code} ${one.to.year}` : one.to.year}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton pages={pages} />
    </Section>
  )
}
