import { ActionIcon, Tooltip } from '@mantine/core'
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { cellPixels } from '#renderer/charts/cell-pixels.ts'
import { Chart } from '#renderer/charts/chart.tsx'
import { interactionHeatmap } from '#renderer/charts/interaction-heatmap.ts'
import type { Shown } from '#renderer/charts/matrix-cell.ts'
import { cellAt, cellBox, layoutMatrix, widthOfCode } from '#renderer/charts/matrix-layout.ts'
import { useTokens } from '#renderer/theme/use-tokens.ts'
import { useSize, type Size } from '#renderer/ui/use-size.ts'
import { CellTip } from './cell-tip.tsx'
import { useCellSentence } from './cell-sentence.ts'
import { nextCell, type Cell } from './next-cell.ts'
import { useHeatmapWords } from './use-words.ts'
import './heatmap.css'

interface HeatmapProps {
  readonly matrix: InteractionMatrix
  readonly shown: Shown
  readonly onlyDisagreements: boolean
  readonly scale?: number
  readonly focus: Cell | null
  readonly onFocus: (cell: Cell) => void
  readonly onOpen: (cell: Cell) => void
}

/** The matrix as a picture that can be walked with the keyboard and read aloud cell by cell. */
export function Heatmap(props: HeatmapProps) {
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place)
  return (
    <div className="heatmap" ref={place}>
      {size === null || size.width < 60 || size.height < 60 ? null : <SizedHeatmap {...props} size={size} />}
    </div>
  )
}

const largestZoom = 24

/** The picture is a grid to those who hear it: one cell at a time, the one that is walked to. */
const asRow = { role: 'row' }
const asCell = { role: 'gridcell' }

/** Cells to move for a turn of the wheel. */
function step(delta: number): number {
  return Math.sign(delta) * Math.max(1, Math.round(Math.abs(delta) / 60))
}

function SizedHeatmap({
  matrix,
  shown,
  onlyDisagreements,
  scale = 1,
  focus,
  onFocus,
  onOpen,
  size,
}: HeatmapProps & { readonly size: Size }) {
  const { t } = useTranslation()
  const tokens = useTokens()
  const words = useHeatmapWords(matrix)
  const sentence = useCellSentence(matrix)
  const box = useRef<HTMLDivElement>(null)
  const saidId = useId()
  const [zoom, setZoom] = useState(1)
  const [around, setAround] = useState<Cell>({ row: 0, column: 0 })
  const [hover, setHover] = useState<Cell | null>(null)
  const count = matrix.instruments.length

  const layout = useMemo(
    () =>
      layoutMatrix({
        ...size,
        scale,
        groups: matrix.instruments.map((instrument) => instrument.group),
        bands: matrix.groups.length > 1 || matrix.groups.some((group) => group.kind !== 'none' && group.kind !== 'unset'),
        codeWidth: Math.max(...matrix.instruments.map((instrument) => widthOfCode(instrument.code))),
        zoom,
        around,
      }),
    [size, scale, matrix, zoom, around],
  )
  const option = useMemo(
    () => interactionHeatmap({ matrix, layout, tokens, words, shown, onlyDisagreements }),
    [matrix, layout, tokens, words, shown, onlyDisagreements],
  )
  const image = useMemo(
    () => (layout.asImage ? cellPixels(matrix, layout, tokens, shown, onlyDisagreements, window.devicePixelRatio) : null),
    [matrix, layout, tokens, shown, onlyDisagreements],
  )

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
    if (value > 1) setAround(cell ?? focus ?? { row: Math.floor(count / 2), column: Math.floor(count / 2) })
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
      const within = (value: number, margin: number) => Math.round(Math.max(margin, Math.min(count - margin, value)))
      setAround({
        row: Math.min(count - 1, within(middle.row + down, half.row)),
        column: Math.min(count - 1, within(middle.column + right, half.column)),
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
    const at = focus ?? { row: 0, column: Math.min(1, count - 1) }
    const next = nextCell(event.key, at, count, 10)
    if (next !== null) {
      event.preventDefault()
      onFocus(focus === null ? at : next)
    } else if ((event.key === 'Enter' || event.key === ' ') && focus !== null && focus.row !== focus.column) {
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
  const zoomable = layout.cut || zoom > 1 || layout.cell.width < 30
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
            style={{ right: size.width - layout.left + 6, top: litBox.y + litBox.height / 2, transform: 'translateY(-50%)' }}
          >
            {matrix.instruments[lit.row]?.code}
          </span>
          <span
            className="heatmap-code"
            style={{ left: litBox.x + litBox.width / 2, bottom: size.height - layout.top + 4, transform: 'translateX(-50%)' }}
          >
            {matrix.instruments[lit.column]?.code}
          </span>
        </>
      ) : null}
      <div
        ref={box}
        className="heatmap-keys"
        role="grid"
        tabIndex={0}
        aria-label={`${t('matrices.picture', { count })}. ${t('matrices.keys')}`}
        aria-rowcount={count}
        aria-colcount={count}
        aria-activedescendant={focus === null ? undefined : saidId}
        onKeyDown={press}
        onPointerMove={(event) => setHover(pointed(event))}
        onPointerLeave={() => setHover(null)}
        onPointerDown={(event) => {
          const cell = pointed(event)
          if (cell === null || event.button !== 0) return
          onFocus(cell)
          if (cell.row !== cell.column) onOpen(cell)
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
      {hover !== null && litBox !== null && hover.row !== hover.column && !(hover.row === focus?.row && hover.column === focus.column) ? (
        <CellTip matrix={matrix} row={hover.row} column={hover.column} anchor={litBox} size={size} />
      ) : null}
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
