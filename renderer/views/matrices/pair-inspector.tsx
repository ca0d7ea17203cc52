import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconArrowsExchange, IconChevronLeft, IconScale } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PairDetail, SequenceOrder } from '#core/contract/matrices.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Inspector, LinkButton } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { OperationStory } from './operation-story.tsx'
import { OrganisationStory } from './organisation-story.tsx'
import { PairFigures } from './pair-figures.tsx'
import { PairStory } from './pair-story.tsx'
import { useMatrixChoices } from './question.tsx'
import { SharedInTime } from './shared-in-time.tsx'
import { SharedOrganisations } from './shared-organisations.tsx'

export interface PairInstrument {
  readonly id: number
  readonly code: string
  readonly name: string
}

/** How deep the user has gone into the pair's evidence. */
export type Depth =
  | { readonly kind: 'pair' }
  | { readonly kind: 'figures' }
  | { readonly kind: 'shared' }
  | { readonly kind: 'time'; readonly of: SequenceOrder | null }
  | { readonly kind: 'organisation'; readonly id: number; readonly name: string; readonly person: boolean; readonly invented: boolean }
  | { readonly kind: 'operation'; readonly id: number }

/** The story of one pair; from every figure one more click to organisations, operations and the sheet's cell. */
export function PairInspector({ from, to, onClose }: { readonly from: number; readonly to: number; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const { question, change } = useMatrixChoices()
  const [path, setPath] = useState<readonly Depth[]>([])
  const instruments = useQuery(queries.instruments.list.queryOptions()).data
  const pair = useQuery(queries.matrices.pair.queryOptions({ input: { ...question, from, to, limit: 5 } }))
  const first = instruments?.find((one) => one.id === from)
  const second = instruments?.find((one) => one.id === to)
  if (first === undefined || second === undefined) return null
  const depth = path.at(-1) ?? { kind: 'pair' }
  const enter = (next: Depth) => setPath((old) => [...old, next])
  return (
    <Inspector
      title={
        <>
          {first.name} → {second.name}
        </>
      }
      sub={t('matrices.how', { from: first.code, to: second.code })}
      onClose={onClose}
    >
      {path.length === 0 ? null : (
        <div className="inspector-crumb">
          <IconChevronLeft size={15} stroke={1.8} aria-hidden />
          <LinkButton onClick={() => setPath((old) => old.slice(0, -1))}>{t('matrices.back')}</LinkButton>
        </div>
      )}
      {pair.isError ? (
        <ErrorNote error={pair.error} onRetry={() => void pair.refetch()} />
      ) : pair.data === undefined ? (
        <Loading />
      ) : (
        <DepthContent depth={depth} pair={pair.data} from={first} to={second} onEnter={enter} />
      )}
      {path.length > 0 ? null : (
        <div className="inspector-tools">
          <Button
            leftSection={<IconArrowsExchange size={16} stroke={1.7} aria-hidden />}
            onClick={() => change({ pair: { from: to, to: from } })}
          >
            {t('matrices.reverse')}
          </Button>
          <Button leftSection={<IconScale size={16} stroke={1.7} aria-hidden />} onClick={() => go(`/judgements?from=${from}&to=${to}`)}>
            {t('matrices.judge')}
          </Button>
        </div>
      )}
    </Inspector>
  )
}

function DepthContent({
  depth,
  pair,
  from,
  to,
  onEnter,
}: {
  readonly depth: Depth
  readonly pair: PairDetail
  readonly from: PairInstrument
  readonly to: PairInstrument
  readonly onEnter: (depth: Depth) => void
}): ReactNode {
  switch (depth.kind) {
    case 'pair':
      return <PairStory pair={pair} from={from} to={to} onEnter={onEnter} />
    case 'figures':
      return <PairFigures pair={pair} from={from} to={to} onEnter={onEnter} />
    case 'shared':
      return <SharedOrganisations from={from} to={to} total={pair.sharedTotal} onEnter={onEnter} />
    case 'time':
      return <SharedInTime from={from} to={to} of={depth.of} onEnter={onEnter} />
    case 'organisation':
      return <OrganisationStory organisation={depth} from={from} to={to} onEnter={onEnter} />
    case 'operation':
      return <OperationStory id={depth.id} />
  }
}
