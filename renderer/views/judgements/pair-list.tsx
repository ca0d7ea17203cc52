import { IconStack2 } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { useSize } from '#renderer/ui/use-size.ts'
import { VirtualTable, type Sort } from '#renderer/ui/virtual-table.tsx'
import type { Given } from './pair-filter.ts'
import { pairColumns } from './pair-columns.tsx'
import type { OrderedPair } from './pair-order.ts'
import { sortedPairs, type PairSort } from './pair-sort.ts'
import { useJudging } from './use-judging.ts'

/** The pairs as a table: in the order of work until a heading is pressed. */
export function PairList({
  pairs,
  given,
  scale,
  onOpen,
}: {
  readonly pairs: readonly OrderedPair[]
  readonly given: Given
  readonly scale: JudgingScale
  readonly onOpen: (pair: OrderedPair) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const width = useSize(box)?.width ?? null
  const { order } = useJudging().settings
  const [sort, setSort] = useState<Sort | null>(null)
  const rows = useMemo(
    () => (sort === null ? pairs : sortedPairs(pairs, given, scale, sort.key as PairSort, sort.descending, format.compare)),
    [pairs, given, scale, sort, format],
  )
  const columns = pairColumns(t, given, scale, width)
  return (
    <div className="judge-list" ref={box}>
      {pairs.length === 0 ? (
        <EmptyPlace icon={IconStack2} title={t('judgements.no_pairs_title')} text={t('judgements.no_pairs_text')} />
      ) : (
        <VirtualTable
          label={t('judgements.title')}
          columns={columns}
          count={rows.length}
          rowAt={(index) => rows[index]}
          {...(sort === null ? {} : { sort })}
          onSort={setSort}
          onOpen={onOpen}
          foot={sort === null ? t(`judgements.order_explained.${order}`) : undefined}
        />
      )}
    </div>
  )
}
