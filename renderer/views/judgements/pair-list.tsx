import { IconStack2 } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/data/use-format.ts'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { Mark } from '#renderer/ui/mark.tsx'
import { useSize } from '#renderer/ui/use-size.ts'
import { VirtualTable, type Column, type Sort } from '#renderer/ui/virtual-table.tsx'
import type { Given } from './pair-filter.ts'
import type { OrderedPair, PairInstrument } from './pair-order.ts'
import { sortedPairs, type PairSort } from './pair-sort.ts'
import { ScoreTag } from './score-tag.tsx'

/** Width in pixels from which relation and confidence have room. */
const roomy = 860

/** The pairs as a table: in the order of work until a heading is pressed. */
export function PairList({
  pairs,
  given,
  onOpen,
}: {
  readonly pairs: readonly OrderedPair[]
  readonly given: Given
  readonly onOpen: (pair: OrderedPair) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const wide = (useSize(box)?.width ?? roomy) >= roomy
  const [sort, setSort] = useState<Sort | null>(null)
  const rows = useMemo(
    () => (sort === null ? pairs : sortedPairs(pairs, given, sort.key as PairSort, sort.descending, format.compare)),
    [pairs, given, sort, format],
  )
  const columns: readonly Column<OrderedPair>[] = [
    {
      key: 'from',
      label: t('judgements.column.from'),
      width: 'minmax(9rem, 3fr)',
      sortable: true,
      cell: ({ from }) => <Named one={from} />,
    },
    { key: 'to', label: t('judgements.column.to'), width: 'minmax(9rem, 3fr)', sortable: true, cell: ({ to }) => <Named one={to} /> },
    {
      key: 'score',
      label: t('judgements.column.score'),
      width: 'minmax(10rem, 1.5fr)',
      sortable: true,
      cell: (pair) => {
        const own = given.get(pair.key)
        if (own !== undefined) return <ScoreTag score={own.score} />
        return pair.worthFirst ? (
          <Mark explanation={t('judgements.worth.explained')}>{t('judgements.worth.mark')}</Mark>
        ) : (
          <span className="judge-faint">{t('judgements.not_judged')}</span>
        )
      },
    },
    ...(wide
      ? [
          {
            key: 'relation',
            label: t('judgements.column.relation'),
            width: 'minmax(8rem, 1fr)',
            cell: ({ key }: OrderedPair) => {
              const relation = given.get(key)?.relation ?? null
              return relation === null ? '' : t(`word.relation.${relation}`)
            },
          },
          {
            key: 'confidence',
            label: t('judgements.column.confidence'),
            width: '6.5rem',
            cell: ({ key }: OrderedPair) => {
              const confidence = given.get(key)?.confidence ?? null
              return confidence === null ? '' : t(`word.confidence.${confidence}`)
            },
          },
        ]
      : []),
  ]
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
          foot={sort === null ? t('judgements.order_explained') : undefined}
        />
      )}
    </div>
  )
}

function Named({ one }: { readonly one: PairInstrument }) {
  return (
    <span title={`${one.code} · ${one.name}`}>
      <strong className="judge-code">{one.code}</strong> {one.name === one.code ? '' : one.name}
    </span>
  )
}
