import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { CodedName } from '#renderer/ui/coded-name.tsx'
import { VirtualTable, type Column } from '#renderer/ui/virtual-table.tsx'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { useViewSort } from './question.tsx'
import { useNoData } from './use-no-data.ts'
import { pairRows, sortPairs, type PairRow } from './pair-rows.ts'

/** The matrix as a table of ordered pairs, sortable by every figure. */
export function InteractionTable({
  matrix,
  onlyDisagreements,
  selected,
  onOpen,
}: {
  readonly matrix: InteractionMatrix
  readonly onlyDisagreements: boolean
  readonly selected: { readonly from: number; readonly to: number } | null
  readonly onOpen: (pair: { readonly from: number; readonly to: number }) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const noData = useNoData()(matrix.universe)
  const [sort, setSort] = useViewSort('matrix.pairs_sort', { key: 'shared', descending: true })
  const rows = useMemo(() => {
    const all = pairRows(matrix)
    return sortPairs(onlyDisagreements ? all.filter((row) => row.disagree) : all, sort, format.compare)
  }, [matrix, onlyDisagreements, sort, format])
  const columns = useMemo<readonly Column<PairRow>[]>(
    () => [
      {
        key: 'from',
        label: t('matrices.table.from'),
        width: 'minmax(8rem, 2fr)',
        sortable: true,
        cell: ({ from }) => CodedName(from),
      },
      { key: 'to', label: t('matrices.table.to'), width: 'minmax(8rem, 2fr)', sortable: true, cell: ({ to }) => CodedName(to) },
      {
        key: 'score',
        label: t('matrices.judged'),
        width: '5rem',
        number: true,
        sortable: true,
        cell: (row) => (row.score === null ? '–' : format.score(row.score)),
      },
      {
        key: 'raters',
        label: t('matrices.table.raters'),
        width: '5.25rem',
        number: true,
        sortable: true,
        cell: (row) => format.number(row.raters),
      },
      {
        key: 'shared',
        label: t('matrices.table.shared'),
        width: '5.5rem',
        number: true,
        sortable: true,
        cell: (row) => (noData === null ? format.number(row.shared) : '–'),
      },
      {
        key: 'expected',
        label: t('matrices.table.expected'),
        width: '5rem',
        number: true,
        sortable: true,
        cell: (row) => (noData === null ? format.fixed(row.expected, 1) : '–'),
      },
      {
        key: 'lift',
        label: t('matrices.table.lift'),
        width: '4rem',
        number: true,
        sortable: true,
        cell: (row) => (row.lift === null ? '–' : format.fixed(row.lift, 2)),
      },
      {
        key: 'jaccard',
        label: t('matrices.table.jaccard'),
        width: '5rem',
        number: true,
        sortable: true,
        cell: (row) => (noData === null ? format.fixed(row.jaccard, 3) : '–'),
      },
      {
        key: 'q',
        label: t('matrices.table.q'),
        width: '4.5rem',
        number: true,
        sortable: true,
        cell: (row) => (noData === null ? format.probability(row.q) : '–'),
      },
      {
        key: 'disagree',
        label: t('matrices.table.marks'),
        width: 'minmax(11rem, 1.4fr)',
        sortable: true,
        cell: (row) =>
          [...(row.disagree ? [t('matrices.disagree')] : []), ...(row.differ ? [t('matrices.raters_differ')] : [])].join(' · '),
      },
    ],
    [t, format, noData],
  )
  const { room, rem } = useListRoom(selected !== null)
  const fitting = fittingColumns(columns, ['expected', 'raters', 'jaccard'], room, rem)
  return (
    <VirtualTable
      label={t('matrices.title')}
      columns={fitting}
      count={rows.length}
      rowAt={(index) => rows[index]}
      sort={sort}
      onSort={setSort}
      rowHeight={33}
      selected={(row) => selected !== null && row.from.id === selected.from && row.to.id === selected.to}
      onOpen={(row) => onOpen({ from: row.from.id, to: row.to.id })}
      foot={[t('matrices.table.count', { count: rows.length }), ...(noData === null ? [] : [noData])].join(' · ')}
    />
  )
}
