import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridAnswer } from '#core/contract/grids.ts'
import type { AxisEntry } from '#core/matrix/matrix.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { CodedName } from '#renderer/ui/coded-name.tsx'
import { VirtualTable, type Column } from '#renderer/ui/virtual-table.tsx'
import { useViewSort } from '../question.tsx'
import { useMarkWords } from './grid-sentence.ts'
import { subjectWords } from './subject-words.ts'
import { useFigure } from './use-grid.ts'

interface CellRow {
  readonly row: AxisEntry
  readonly column: AxisEntry
  readonly value: number | null
  readonly mark: number
}

/** Every cell that says something, a line each, sortable; of a symmetric matrix each pair once. */
export function GridTable({
  matrix,
  selected,
  onOpen,
}: {
  readonly matrix: GridAnswer
  readonly selected: { readonly row: string; readonly column: string } | null
  readonly onOpen: (cell: { readonly row: AxisEntry; readonly column: AxisEntry }) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const figure = useFigure(matrix.unit)
  const marks = useMarkWords()
  // The strong ones first, which small chances are.
  const [sort, setSort] = useViewSort('matrix.cells_sort', { key: 'value', descending: matrix.scale.low <= matrix.scale.high })
  const rows = useMemo(() => {
    const width = matrix.columns.entries.length
    const all = matrix.value.flatMap((value, at): CellRow[] => {
      const [row, column] = [Math.floor(at / width), at % width]
      const mark = matrix.mark[at] ?? 0
      return (value === null && mark === 0) || (!matrix.directed && column <= row)
        ? []
        : [{ row: matrix.rows.entries[row]!, column: matrix.columns.entries[column]!, value, mark }]
    })
    const sign = sort.descending ? -1 : 1
    return all.sort((a, b) => {
      if (sort.key === 'value') return a.value === null ? 1 : b.value === null ? -1 : sign * (a.value - b.value)
      return sign * (sort.key === 'row' ? format.compare(a.row.code, b.row.code) : format.compare(a.column.code, b.column.code))
    })
  }, [matrix, sort, format])
  const columns = useMemo<readonly Column<CellRow>[]>(
    () => [
      {
        key: 'row',
        label: t(`grid.axis.${matrix.rows.of}`),
        width: 'minmax(8rem, 2fr)',
        sortable: true,
        cell: ({ row }) => CodedName(row),
      },
      {
        key: 'column',
        label: t(`grid.axis.${matrix.columns.of}`),
        width: 'minmax(8rem, 2fr)',
        sortable: true,
        cell: ({ column }) => CodedName(column),
      },
      {
        key: 'value',
        label: t(`grid.measure.${matrix.measure}`),
        width: '9rem',
        number: true,
        sortable: true,
        cell: ({ value }) => (value === null ? '–' : figure(value)),
      },
      { key: 'marks', label: t('matrices.table.marks'), width: 'minmax(8rem, 1.6fr)', cell: ({ mark }) => marks(mark).join(' · ') },
    ],
    [t, matrix, figure, marks],
  )
  return (
    <VirtualTable
      label={subjectWords(t, matrix)}
      columns={columns}
      count={rows.length}
      rowAt={(index) => rows[index]}
      sort={sort}
      onSort={setSort}
      rowHeight={33}
      selected={(one) => selected !== null && one.row.key === selected.row && one.column.key === selected.column}
      onOpen={onOpen}
      foot={t('grid.cells', { count: rows.length })}
    />
  )
}
