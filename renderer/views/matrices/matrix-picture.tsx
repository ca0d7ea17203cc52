import { ActionIcon, Tooltip } from '@mantine/core'
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react'
import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Labelled } from '#renderer/charts/axis-shapes.ts'
import type { CellImage } from '#renderer/charts/cell-pixels.ts'
import { Chart } from '#renderer/charts/chart.tsx'
import { cellAt, cellBox, layoutMatrix, widthOfCode, type Box, type MatrixLayout } from '#renderer/charts/matrix-layout.ts'
import { useSize, type Size } from '#renderer/ui/use-size.ts'
import { nextCell, type Cell } from './next-cell.ts'
import './heatmap.css'

/** What a picture shows of rows and columns; functions must stay the same while what they draw does. */
export interface MatrixPictureProps {
  readonly rows: readonly Labelled[]
  readonly columns: readonly Labelled[]
  /** Whether rows stand in bands with labels. */
  readonly bands: boolean
  readonly treeWidth?: number
  /** Rows and columns are the same: nothing stands on the diagonal. */
  readonly square: boolean
  readonly scale?: number
  /** One of several side by side: codes alone, and no zoom. */
  readonly small?: boolean
  /** What it is, to those who hear it. */
  readonly label: string
  readonly draw: (layout: MatrixLayout) => EChartsCoreOption
  /** Cells as an image, where `layout.asImage`. */
  readonly paint: (layout: MatrixLayout) => CellImage
  readonly sentence: (row: number, column: number) => string
  readonly tip: (row: number, column: number, anchor: Box, size: Size) => ReactNode
  readonly focus: Cell | null
  readonly onFocus: (cell: Cell) => void
  readonly onOpen: (cell: Cell) => void
}

/** A matrix as a picture that can be walked with the keyboard and read aloud cell by cell. */
export function MatrixPicture(props: MatrixPictureProps) {
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place)
  return (
    <div className="heatmap" ref={place} style={props.small === true ? undefined : { minHeight: legible(props) }}>
      {size === null || size.width < 60 || size.height < 60 ? null : <SizedPicture {...props} size={size} />}
    </div>
  )
}

/** Rows of this height show their numbers; in a low window the page scrolls rather than that they get lost. */
function legible({ rows, bands, scale = 1 }: MatrixPictureProps): string {
  const parts = bands ? new Set(rows.map(({ group }) => group)).size : 0
  return scale > 1 ? '14rem' : `${Math.min(27, Math.max(14, 6.5 + rows.length * 1.25 + parts * 0.6))}rem`
}

/** From two cells a pixel to the usual size. */
const largestZoom = 100

/** The picture is a grid to those who hear it: one cell at a time, the one that is walked to. */
const asRow = { role: 'row' }
const asCell = { role: 'gridcell' }

/** Cells to move for a turn of the wheel. */
function step(delta: number): number {
  return Math.sign(delta) * Math.max(1, Math.round(Math.abs(delta) / 60))
}

function SizedPicture({
  rows,
  columns,
  bands,
  treeWidth = 0,
  square,
  scale = 1,
  small = false,
  label,
  draw,
  paint,
  sentence,
  tip,
  focus,
  onFocus,
  onOpen,
  size,
}: MatrixPictureProps & { readonly size: Size }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const saidId = useId()
  const [zoom, setZoom] = useState(1)
  const [around, setAround] = useState<Cell>({ row: 0, column: 0 })
  const [hover, setHover] = useState<Cell | null>(null)
  const count = { rows: rows.length, columns: columns.length }
  const opens = (cell: Cell): boolean => !square || cell.row !== cell.column

  const layout = useMemo(() => {
    const widest = (entries: readonly Labelled[]) => Math.max(...entries.map(({ code }) => widthOfCode(code)))
    const names = rows.filter(({ code, name }) => code !== name).map(({ name }) => widthOfCode(name) * 0.9)
    return layoutMatrix({
      ...size,
      scale,
      groups: rows.map(({ group }) => group),
      columnGroups: columns.map(({ group }) => group),
      bands,
      treeWidth,
      codeWidth: widest(rows),
      columnCodeWidth: widest(columns),
      unnamed: small,
      namesWidth: Math.max(0, ...names),
      zoom,
      around,
    })
  }, [size, scale, small, rows, columns, bands, treeWidth, zoom, around])
  const option = useMemo(() => draw(layout), [draw, layout])
  const image = useMemo(() => (layout.asImage ? paint(layout) : null), [paint, layout])

  // A cell that is walked to is brought into the window.
  if (
    focus !== null &&
    layout.cut &&
    cellBox(layout, focus.row, focus.column) === null &&
    (around.row !== focus.row || around.column !== focus.column)
  )
    setAround(focus)

  const zoomTo = (next: number, cell: Cell | null) => {
    const value = Math.max(1, Math.min(largestZoom, next))
    if (value > 1) setAround(cell ?? focus ?? { row: Math.floor(count.rows / 2), column: Math.floor(count.columns / 2) })
    setZoom(value)
  }
  const pointed = (event: PointerEvent | WheelEvent): Cell | null => {
    const bounds = box.current?.getBoundingClientRect()
    return bounds === undefined ? null : cellAt(layout, event.clientX - bounds.left, event.clientY - bounds.top)
  }
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey) {
      event.preventDefault()
      zoomTo(event.deltaY < 0 ? zoom * 1.25 : zoom / 1.25, pointed(event))
    } else if (layout.cut) {
      event.preventDefault()
      const half = { row: (layout.rows.end - layout.rows.first) / 2, column: (layout.columns.end - layout.columns.first) / 2 }
      const middle = { row: layout.rows.first + half.row, column: layout.columns.first + half.column }
      const down = event.shiftKey ? 0 : step(event.deltaY)
      const right = event.shiftKey ? step(event.deltaY) : step(event.deltaX)
      const within = (value: number, margin: number, most: number) => Math.round(Math.max(margin, Math.min(most - margin, value)))
      setAround({
        row: Math.min(count.rows - 1, within(middle.row + down, half.row, count.rows)),
        column: Math.min(count.columns - 1, within(middle.column + right, half.column, count.columns)),
      })
    }
  }
  const onWheel = useRef(wheel)
  useEffect(() => {
    onWheel.current = wheel
  })
  useEffect(() => {
    // React listens to wheels passively; zooming has to keep the page from zooming too.
    const element = box.current
    const turn = (event: WheelEvent) => onWheel.current(event)
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = focus ?? { row: 0, column: square ? Math.min(1, count.columns - 1) : 0 }
    const next = nextCell(event.key, at, count, 10)
    if (next !== null) {
      event.preventDefault()
      onFocus(focus === null ? at : next)
    } else if ((event.key === 'Enter' || event.key === ' ') && focus !== null && opens(focus)) {
      event.preventDefault()
      onOpen(focus)
    } else if (event.key === '+' || event.key === '-' || event.key === '0') {
      event.preventDefault()
      zoomTo(event.key === '0' ? 1 : event.key === '+' ? zoom * 1.5 : zoom / 1.5, focus)
    }
  }

  const ring = focus === null ? null : cellBox(layout, focus.row, focus.column)
  const lit = hover ?? focus
  const litBox = lit === null ? null : cellBox(layout, lit.row, lit.column)
  const zoomable = !small && (layout.cut || zoom > 1 || layout.cell.width < 30)
  return (
    <div className="heatmap-inner" style={{ width: size.width, height: size.height }}>
      {litBox === null ? null : (
        <>
          <div
            className="heatmap-cross"
            style={{ left: layout.bandWidth, top: litBox.y - 1, width: layout.left - layout.bandWidth - 4, height: litBox.height + 2 }}
          />
          <div className="heatmap-cross" style={{ left: litBox.x - 1, top: 0, width: litBox.width + 2, height: layout.top - 4 }} />
        </>
      )}
      <Chart option={option} image={image} width={size.width} height={size.height} />
      {ring === null ? null : (
        <div className="heatmap-ring" style={{ left: ring.x - 3, top: ring.y - 3, width: ring.width + 6, height: ring.height + 6 }} />
      )}
      {litBox !== null && lit !== null && (layout.rowLabelStep > 1 || layout.columnLabelStep > 1) ? (
        <>
          <span
            className="heatmap-code"
            style={{
              ...besides(rows[lit.row]?.code ?? '', layout, size),
              top: litBox.y + litBox.height / 2,
              transform: 'translateY(-50%)',
            }}
          >
            {rows[lit.row]?.code}
          </span>
          <span
            className="heatmap-code"
            style={{ left: litBox.x + litBox.width / 2, bottom: size.height - layout.top + 4, transform: 'translateX(-50%)' }}
          >
            {columns[lit.column]?.code}
          </span>
        </>
      ) : null}
      <div
        ref={box}
        className="heatmap-keys"
        role="grid"
        tabIndex={0}
        aria-label={`${label}. ${t('matrices.keys')}`}
        aria-rowcount={count.rows}
        aria-colcount={count.columns}
        aria-activedescendant={focus === null ? undefined : saidId}
        onKeyDown={press}
        onPointerMove={(event) => setHover(pointed(event))}
        onPointerLeave={() => setHover(null)}
        onPointerDown={(event) => {
          const cell = pointed(event)
          if (cell === null || event.button !== 0) return
          onFocus(cell)
          if (opens(cell)) onOpen(cell)
        }}
      >
        {focus === null ? null : (
          <div className="only-read-aloud" {...asRow} aria-rowindex={focus.row + 1}>
            <div id={saidId} {...asCell} aria-colindex={focus.column + 1}>
              {sentence(focus.row, focus.column)}
            </div>
          </div>
        )}
      </div>
      <output className="only-read-aloud">{focus === null ? '' : sentence(focus.row, focus.column)}</output>
      {hover !== null && litBox !== null && opens(hover) && !(hover.row === focus?.row && hover.column === focus.column)
        ? tip(hover.row, hover.column, litBox, size)
        : null}
      {zoomable ? (
        <div className="heatmap-zoom">
          <ZoomButton label={t('matrices.zoom_in')} onClick={() => zoomTo(zoom * 1.6, hover ?? focus)}>
            <IconPlus size={16} stroke={1.7} aria-hidden />
          </ZoomButton>
          <ZoomButton label={t('matrices.zoom_out')} onClick={() => zoomTo(zoom / 1.6, focus)}>
            <IconMinus size={16} stroke={1.7} aria-hidden />
          </ZoomButton>
          <ZoomButton label={t('matrices.zoom_fit')} onClick={() => zoomTo(1, null)}>
            <IconFocusCentered size={16} stroke={1.7} aria-hidden />
          </ZoomButton>
        </div>
      ) : null}
    </div>
  )
}

/** Where the code of a row that is pointed at stands: before the cells, but never cut off at the edge. */
function besides(code: string, layout: MatrixLayout, size: Size) {
  const needed = widthOfCode(code) * layout.scale + 14
  return needed > layout.left - 6 ? { left: 0 } : { right: size.width - layout.left + 6 }
}

function ZoomButton({
  label,
  onClick,
  children,
}: {
  readonly label: string
  readonly onClick: () => void
  readonly children: React.ReactNode
}) {
  return (
    <Tooltip label={label} position="left">
      <ActionIcon variant="default" size="md" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
