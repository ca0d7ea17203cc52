import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { Loading } from '#renderer/ui/busy.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { MoreButton } from '#renderer/ui/more-button.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import type { Depth, PairInstrument } from './pair-inspector.tsx'
import { useMatrixChoices } from './question.tsx'
import { SharedTable } from './shared-table.tsx'

const pageSize = 100

/** Every shared organisation, a hundred at a time. */
export function SharedOrganisations({
  from,
  to,
  total,
  onEnter,
}: {
  readonly from: PairInstrument
  readonly to: PairInstrument
  readonly total: number
  readonly onEnter: (depth: Depth) => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const { question } = useMatrixChoices()
  const pages = useInfiniteQuery(
    queries.matrices.pair.infiniteOptions({
      input: (offset: number) => ({ ...question, from: from.id, to: to.id, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: (_last, all) => (all.length * pageSize < total ? all.length * pageSize : null),
    }),
  )
  if (pages.isError) return <ErrorNote error={pages.error} onRetry={() => void pages.refetch()} />
  if (pages.data === undefined) return <Loading />
  return (
    <Section title={t('matrices.all_shared', { count: total })}>
      <SharedTable rows={pages.data.pages.flatMap((page) => page.shared)} from={from} to={to} onEnter={onEnter} />
      <MoreButton pages={pages} />
    </Section>
  )
}
