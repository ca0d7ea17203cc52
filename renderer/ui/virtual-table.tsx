import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

export interface Column<Row> {
  readonly key: string
  readonly label: string
  /** A CSS grid track: `8rem`, `minmax(12rem, 2fr)`. */
  readonly width: string
  readonly number?: boolean
  readonly sortable?: boolean
  readonly cell: (row: Row, index: number) => ReactNode
}

export interface Sort {
  readonly key: string
  readonly descending: boolean
}

/** The next order when a heading is pressed: the same column turns round, another begins ascending (numbers descending). */
export function nextSort<Row>(current: Sort | undefined, column: Column<Row>): Sort {
  if (current?.key === column.key) return { key: column.key, descending: !current.descending }
  return { key: column.key, descending: column.number === true }
}

interface VirtualTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly count: number
  /** The row at an index, undefined while it is still being asked for. */
  readonly rowAt: (index: number) => Row | undefined
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
  /** Indexes that are on the screen now, for lists that are asked for page by page. */
  readonly onRange?: (first: number, last: number) => void
  readonly selected?: (row: Row) => boolean
  readonly onOpen?: (row: Row, index: number) => void
  readonly onKey?: (event: KeyboardEvent, row: Row, index: number) => void
  /** Row to bring into view and focus, by index. */
  readonly reveal?: number
  readonly rowHeight?: number
  readonly foot?: ReactNode
}

/** A table of any length: only what is on the screen is drawn. Arrow keys walk the rows, Enter opens. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, count, rowAt, sort, onSort, onRange, selected, onOpen, onKey, reveal, rowHeight = 36, foot } = props
  const scroll = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(0)
  const virtual = useVirtualizer({ count, getScrollElement: () => scroll.current, estimateSize: () => rowHeight, overscan: 12 })
  const shown = virtual.getVirtualItems()
  const first = shown[0]?.index ?? 0
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (count > 0) onRange?.(first, last)
  }, [first, last, count, onRange])
  useEffect(() => {
    if (reveal === undefined || reveal < 0) return
    setFocused(reveal)
    virtual.scrollToIndex(reveal, { align: 'center' })
  }, [reveal, virtual])

  const template = columns.map((column) => column.width).join(' ')
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index))
    setFocused(next)
    virtual.scrollToIndex(next)
    requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus())
  }
  const walk = (event: KeyboardEvent, index: number) => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / rowHeight) - 2)
    const step: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: count - 1,
    }
    const target = step[event.key]
    const row = rowAt(index)
    if (target !== undefined) {
      event.preventDefault()
      go(target)
    } else if (event.key === 'Enter' && row !== undefined && onOpen !== undefined && event.target === event.currentTarget) {
      event.preventDefault()
      onOpen(row, index)
    } else if (row !== undefined) onKey?.(event, row, index)
  }

  return (
    <div className="grid-table">
      <div
        className="grid-table-scroll"
        ref={scroll}
        role="table"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
      >
        <div className="grid-table-inner">
          <div className="grid-table-row grid-table-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
            {columns.map((column) => (
              <HeadCell
                key={column.key}
                column={column}
                {...(sort === undefined ? {} : { sort })}
                {...(onSort === undefined ? {} : { onSort })}
              />
            ))}
          </div>
          <div className="grid-table-body" role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {shown.map((item) => {
              const row = rowAt(item.index)
              return (
                <div
                  key={item.key}
                  className="grid-table-row"
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-selected={row !== undefined && selected?.(row) === true}
                  data-index={item.index}
                  data-clickable={onOpen !== undefined || undefined}
                  tabIndex={item.index === Math.min(focused, count - 1) ? 0 : -1}
                  style={{ gridTemplateColumns: template, height: rowHeight, transform: `translateY(${item.start}px)` }}
                  onFocus={() => setFocused(item.index)}
                  onKeyDown={(event) => walk(event, item.index)}
                  onClick={() => {
                    if (row !== undefined) onOpen?.(row, item.index)
                  }}
                >
                  {columns.map((column) => (
                    <div key={column.key} role="cell" className={column.number === true ? 'is-number' : undefined}>
                      {row === undefined ? '…' : column.cell(row, item.index)}
                    </div>
                  ))}
                </div>
              )
            })}
          </div>
        </div>
      </div>
      {foot === undefined ? null : <div className="grid-table-foot">{foot}</div>}
    </div>
  )
}

function HeadCell<Row>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<Row>
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
}) {
  const sorted = sort?.key === column.key
  const direction = sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'
  const Arrow = sort?.descending === true ? IconArrowDown : IconArrowUp
  const sortable = column.sortable === true && onSort !== undefined
  return (
    <div role="columnheader" aria-sort={direction} className={column.number === true ? 'is-number' : undefined}>
      {sortable ? (
        <button type="button" onClick={() => onSort(nextSort(sort, column))}>
          {column.label}
          {sorted ? <Arrow size={13} stroke={2} aria-hidden /> : null}
        </button>
      ) : (
        column.label
      )}
    </div>
  )
}
