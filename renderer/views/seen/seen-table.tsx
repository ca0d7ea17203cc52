import { useMemo, type ReactNode } from 'react'
import { useFormat } from '#renderer/data/use-format.ts'
import { VirtualTable, type Sort } from '#renderer/ui/virtual-table.tsx'
import { useViewSort } from '../matrices/question.tsx'
import type { SortName } from '../matrices/view-settings.ts'

/** A column that is shown, sorted by and exported. */
export interface SeenColumn<Row> {
  readonly key: string
  readonly label: string
  readonly width: string
  readonly number?: boolean
  /** In full precision, for sorting and for files. */
  readonly value: (row: Row) => string | number | null
  /** On the screen; the value where left out. */
  readonly text?: (row: Row) => ReactNode
}

/** The table beside a picture: the same answer, sortable by every column. */
export function SeenTable<Row>({
  label,
  columns,
  rows,
  sort: sortName,
  first,
  foot,
  selected,
  onOpen,
}: {
  readonly label: string
  readonly columns: readonly SeenColumn<Row>[]
  readonly rows: readonly Row[]
  /** Where its order is kept. */
  readonly sort: SortName
  readonly first: Sort
  readonly foot: string
  readonly selected?: (row: Row) => boolean
  readonly onOpen: (row: Row) => void
}) {
  const format = useFormat()
  const [sort, setSort] = useViewSort(sortName, first)
  const sorted = useMemo(() => {
    const column = columns.find((one) => one.key === sort.key)
    if (column === undefined) return rows
    const way = sort.descending ? -1 : 1
    return rows.toSorted((a, b) => {
      const [x, y] = [column.value(a), column.value(b)]
      if (x === null || y === null) return Number(x === null) - Number(y === null)
      return way * (typeof x === 'number' && typeof y === 'number' ? x - y : format.compare(String(x), String(y)))
    })
  }, [columns, rows, sort, format])
  return (
    <div className="matrices-table">
      <VirtualTable
        label={label}
        columns={columns.map(({ key, label: heading, width, number, value, text }) => ({
          key,
          label: heading,
          width,
          ...(number === undefined ? {} : { number }),
          sortable: true,
          cell: (row: Row) => text?.(row) ?? value(row) ?? '–',
        }))}
        count={sorted.length}
        rowAt={(index) => sorted[index]}
        sort={sort}
        onSort={setSort}
        rowHeight={33}
        {...(selected === undefined ? {} : { selected })}
        onOpen={onOpen}
        foot={foot}
      />
    </div>
  )
}

/** The same as a table for a file. */
export function exportedTable<Row>(name: string, columns: readonly SeenColumn<Row>[], rows: readonly Row[]) {
  return { name, rows: [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ value }) => value(row)))] }
}
