import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { columnLetter } from '#core/sheet/cells.ts'
import type { Field } from '#core/sheet/layout.ts'
import type { IssueCode } from '#core/sheet/records.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useBoxView } from '#renderer/ui/use-box-view.ts'
import { columnWidths, headingLines } from './column-widths.ts'
import { movedCursor, type GridCursor } from './grid-cursor.ts'
import { columnAtLeft, columnEdges, heightOfRow, rowAtTop, scrolledTo, topOfRow, type RowHeights } from './grid-window.ts'
import type { RowMark } from './row-marks.ts'
import { SheetRowLine } from './sheet-row.tsx'
import './sheet-grid.css'

const rowHeight = 29
const lineHeight = 16
const numberWidth = 56
const lettersHeight = 22
const meaningsHeight = 36
const overscan = 8

type MeaningOf = (column: number, opened: boolean, onOpened: (opened: boolean) => void) => ReactNode

interface SheetGridProps {
  readonly label: string
  /** Rows of the sheet, blank ones too. */
  readonly rows: number
  readonly columns: number
  readonly cellsAt: (row: number) => readonly string[] | undefined
  /** Some rows as they are read, for the widths of the columns. */
  readonly sample: readonly (readonly string[])[]
  readonly headerRows: readonly number[]
  readonly markAt: (row: number) => RowMark
  readonly fieldOf: (column: number) => Field | undefined
  readonly issuesAt: (row: number, column: number) => readonly IssueCode[]
  /** Rows on the screen now, for asking page by page. Give a function that stays the same. */
  readonly onRange: (firstRow: number, lastRow: number) => void
  /** The control above a column; `opened` is told and asked for, so that the keyboard reaches it too. */
  readonly renderMeaning?: MeaningOf
  /** The menu of a row, asked for by its number, the context menu or Enter. */
  readonly onRowMenu?: (row: number, at: { readonly x: number; readonly y: number }) => void
  /** A key that does not move the cursor, pressed in a row; true where it did something. */
  readonly onRowKey?: (key: string, row: number) => boolean
  readonly cursor: GridCursor
  readonly onCursor: (cursor: GridCursor) => void
  /** A new object brings the cursor into the middle of the view. */
  readonly reveal: object | null
  /** The cursor is what the screen is about, so it is marked without focus too. */
  readonly marked?: boolean
}

/** The sheet itself, as it is: only what is on the screen is drawn. One tab stop; arrow keys walk the cells. */
export function SheetGrid(props: SheetGridProps) {
  const { label, rows, columns, cellsAt, sample, headerRows, markAt, fieldOf, issuesAt, onRange } = props
  const { renderMeaning, onRowMenu, onRowKey, cursor, onCursor, reveal, marked = false } = props
  const { t } = useTranslation()
  const format = useFormat()
  const scroll = useRef<HTMLDivElement>(null)
  const gridId = useId()
  const [openMeaning, setOpenMeaning] = useState<number | null>(null)
  const view = useBoxView(scroll)
  const hasMeanings = renderMeaning !== undefined
  const headHeight = lettersHeight + (hasMeanings ? meaningsHeight : 0)

  const widths = useMemo(() => {
    const minimum = (column: number) => {
      const field = fieldOf(column)
      if (!hasMeanings) return 84
      return field === undefined ? 96 : Math.max(104, t(`fields.${field}`).length * 7.2 + 52)
    }
    return columnWidths(sample, columns, minimum, view.width - numberWidth - 2)
  }, [sample, columns, fieldOf, hasMeanings, view.width, t])
  const edges = useMemo(() => columnEdges(widths), [widths])
  const heights = useMemo<RowHeights>(
    () => ({
      usual: rowHeight,
      tall: headerRows.flatMap((row) => {
        const lines = (cellsAt(row) ?? []).reduce((most, cell, column) => Math.max(most, headingLines(cell, widths[column] ?? 100)), 1)
        return lines === 1 ? [] : [{ row, height: lines * lineHeight + 12 }]
      }),
    }),
    [headerRows, cellsAt, widths],
  )

  const firstRow = Math.max(1, rowAtTop(heights, view.top) - overscan)
  const lastRow = Math.min(rows, rowAtTop(heights, view.top + view.height) + overscan)
  const firstColumn = Math.max(0, columnAtLeft(edges, view.left) - 1)
  const lastColumn = Math.min(columns - 1, columnAtLeft(edges, view.left + view.width) + 1)
  useEffect(() => onRange(firstRow, lastRow), [firstRow, lastRow, onRange])

  const bring = (to: GridCursor, align: 'near' | 'centre') => {
    const box = scroll.current
    if (box === null) return
    const top =
      to.row === 0
        ? box.scrollTop
        : scrolledTo(box.scrollTop, box.clientHeight - headHeight, topOfRow(heights, to.row), heightOfRow(heights, to.row), align)
    const left =
      to.column < 0
        ? box.scrollLeft
        : scrolledTo(box.scrollLeft, box.clientWidth - numberWidth, edges[to.column] ?? 0, widths[to.column] ?? 0, 'near')
    box.scrollTo({ top, left })
  }
  const brought = useRef<object | null>(null)
  useEffect(() => {
    if (reveal === null || brought.current === reveal || widths.length === 0) return
    brought.current = reveal
    bring(cursor, 'centre')
  })

  const place = (to: GridCursor) => {
    onCursor(to)
    bring(to, 'near')
  }
  const focusGrid = () => scroll.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
  const cellId = (row: number, column: number) => `${gridId}-${row}-${column}`
  const menuAtCursor = () => {
    const cell = document.getElementById(cellId(cursor.row, -1))?.getBoundingClientRect()
    if (cell !== undefined && cursor.row > 0) onRowMenu?.(cursor.row, { x: cell.right, y: cell.top })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return
    const page = Math.max(1, Math.floor((view.height - headHeight) / rowHeight) - 1)
    const bounds = { firstRow: hasMeanings ? 0 : 1, rows, columns, page } as const
    const next = movedCursor(cursor, event.key, event.ctrlKey || event.metaKey, bounds)
    if (next !== null) place(next)
    else if (event.key === 'Enter' || event.key === 'F2') {
      // After this event: a list that opens takes an event still under way for one outside of it.
      if (cursor.row === 0 && cursor.column >= 0) requestAnimationFrame(() => setOpenMeaning(cursor.column))
      else menuAtCursor()
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) menuAtCursor()
    else if (event.ctrlKey || event.metaKey || cursor.row === 0 || onRowKey?.(event.key, cursor.row) !== true) return
    event.preventDefault()
  }
  const onPress = (event: MouseEvent<HTMLElement>) => {
    const cell = pressedCell(event.target)
    if (cell === null) return
    event.preventDefault()
    focusGrid()
    place(cell)
    if (cell.column === -1 && event.button === 0) openMenuAt(event, cell.row)
  }
  const openMenuAt = (event: MouseEvent<HTMLElement>, row: number) => {
    if (onRowMenu === undefined) return
    const cell = (event.target as HTMLElement).getBoundingClientRect()
    onRowMenu(row, { x: cell.right, y: cell.top })
  }

  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const cell = pressedCell(event.target)
    if (cell === null || onRowMenu === undefined) return
    event.preventDefault()
    onRowMenu(cell.row, { x: event.clientX, y: event.clientY })
  }

  const shownRows = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, offset) => firstRow + offset)
  const shownColumns = Array.from({ length: Math.max(0, lastColumn - firstColumn + 1) }, (_, offset) => firstColumn + offset)
  const width = (edges.at(-1) ?? 0) + numberWidth
  const stretch = (column: number) => ({ left: (edges[column] ?? 0) + numberWidth, width: widths[column] ?? 0 })
  // A table walked cell by cell is the grid pattern of the ARIA practices: one tab stop, the cell named by its id.
  const semantics = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': label,
    'aria-rowcount': rows + (hasMeanings ? 2 : 1),
    'aria-colcount': columns + 1,
    'aria-activedescendant': cellId(cursor.row, cursor.column),
    onKeyDown,
    onMouseDown: onPress,
    onContextMenu,
  }
  return (
    <div className="sheet-scroll" ref={scroll} data-marked={marked || undefined}>
      <table className="sheet-grid" {...semantics} style={{ width, height: topOfRow(heights, rows + 1) + headHeight }}>
        <thead className="sheet-head" style={{ width }}>
          <tr className="sheet-letters" aria-rowindex={1} style={{ height: lettersHeight }}>
            <th className="sheet-corner" scope="col" style={{ width: numberWidth }}>
              <span className="only-read-aloud">{t('sheets.grid.row')}</span>
            </th>
            {shownColumns.map((column) => (
              <th key={column} className="sheet-letter" scope="col" aria-colindex={column + 2} style={stretch(column)}>
                {columnLetter(column)}
              </th>
            ))}
          </tr>
          {renderMeaning === undefined ? null : (
            <tr className="sheet-meanings" aria-rowindex={2} style={{ height: meaningsHeight }}>
              <th
                className="sheet-corner"
                scope="row"
                id={cellId(0, -1)}
                style={{ width: numberWidth }}
                data-cursor={(cursor.row === 0 && cursor.column === -1) || undefined}
              >
                <span className="only-read-aloud">{t('sheets.grid.meaning')}</span>
              </th>
              {shownColumns.map((column) => (
                <td
                  key={column}
                  id={cellId(0, column)}
                  className="sheet-meaning"
                  aria-colindex={column + 2}
                  data-cursor={(cursor.row === 0 && cursor.column === column) || undefined}
                  style={stretch(column)}
                >
                  <MeaningCell
                    renderMeaning={renderMeaning}
                    column={column}
                    opened={openMeaning === column}
                    onOpened={(opened) => {
                      setOpenMeaning(opened ? column : null)
                      if (!opened) focusGrid()
                    }}
                  />
                </td>
              ))}
            </tr>
          )}
        </thead>
        <tbody className="sheet-body">
          {shownRows.map((row) => (
            <SheetRowLine
              key={row}
              row={row}
              rowIndex={row + (hasMeanings ? 2 : 1)}
              rowText={format.number(row)}
              top={topOfRow(heights, row)}
              height={heightOfRow(heights, row)}
              cells={cellsAt(row)}
              mark={markAt(row)}
              firstColumn={firstColumn}
              lastColumn={lastColumn}
              edges={edges}
              numberWidth={numberWidth}
              gridId={gridId}
              cursorColumn={cursor.row === row ? cursor.column : null}
              fieldOf={fieldOf}
              issuesAt={issuesAt}
              hasMenu={onRowMenu !== undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MeaningCell({
  renderMeaning,
  column,
  opened,
  onOpened,
}: {
  readonly renderMeaning: MeaningOf
  readonly column: number
  readonly opened: boolean
  readonly onOpened: (opened: boolean) => void
}) {
  return renderMeaning(column, opened, onOpened)
}

/** Row and column of the cell under the pointer; null for the head and for controls. */
function pressedCell(target: EventTarget): GridCursor | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (cell === null) return null
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}
