import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useRowWindow } from './use-row-window.ts'

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
function nextSort<Row>(current: Sort | undefined, column: Column<Row>): Sort {
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

/** Height of the heading row in pixels at the usual type size. */
const headHeight = 34

/** A table of any length: only what is on the screen is drawn. Arrow keys walk the rows, Enter opens. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, count, rowAt, sort, onSort, onRange, selected, onOpen, onKey, reveal, rowHeight = 36, foot } = props
  const scroll = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(0)
  const { first, end, scrollTo } = useRowWindow(scroll, count, rowHeight, headHeight)
  useEffect(() => {
    if (end > first) onRange?.(first, end - 1)
  }, [first, end, onRange])
  const [revealed, setRevealed] = useState<number | undefined>(undefined)
  if (reveal !== revealed) {
    setRevealed(reveal)
    if (reveal !== undefined && reveal >= 0) setFocused(reveal)
  }
  useEffect(() => {
    if (reveal === undefined || reveal < 0) return
    scrollTo(reveal, 'centre')
  }, [reveal, scrollTo])

  const template = columns.map((column) => column.width).join(' ')
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index))
    setFocused(next)
    scrollTo(next)
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
      <div className="grid-table-scroll" ref={scroll}>
        <table className="grid-table-inner" aria-label={label} aria-rowcount={count + 1} aria-colcount={columns.length}>
          <thead>
            <tr className="grid-table-row grid-table-head" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody className="grid-table-body" style={{ height: count * rowHeight }}>
            {Array.from({ length: end - first }, (_, offset) => first + offset).map((index) => {
              const row = rowAt(index)
              return (
                <tr
                  key={index}
                  className="grid-table-row"
                  aria-rowindex={index + 2}
                  aria-current={row !== undefined && selected?.(row) === true ? 'true' : undefined}
                  data-index={index}
                  data-clickable={onOpen !== undefined || undefined}
                  tabIndex={index === Math.min(focused, count - 1) ? 0 : -1}
                  style={{ gridTemplateColumns: template, height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
                  onFocus={() => setFocused(index)}
                  onKeyDown={(event) => walk(event, index)}
                  onClick={() => {
                    if (row !== undefined) onOpen?.(row, index)
                  }}
                >
                  {columns.map((column) => (
                    <td key={column.key} className={column.number === true ? 'is-number' : undefined}>
                      {row === undefined ? '…' : column.cell(row, index)}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
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
  readonly sort: Sort | undefined
  readonly onSort: ((sort: Sort) => void) | undefined
}) {
  const sorted = sort?.key === column.key
  const direction = sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'
  const Arrow = sort?.descending === true ? IconArrowDown : IconArrowUp
  const sortable = column.sortable === true && onSort !== undefined
  return (
    <th scope="col" aria-sort={direction} className={column.number === true ? 'is-number' : undefined}>
      {sortable ? (
        <button type="button" onClick={() => onSort(nextSort(sort, column))}>
          {column.label}
          {sorted ? <Arrow size={13} stroke={2} aria-hidden /> : null}
        </button>
      ) : (
        column.label
      )}
    </th>
  )
}
