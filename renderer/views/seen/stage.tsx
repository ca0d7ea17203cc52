import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Chart } from '#renderer/charts/chart.tsx'
import { firstTarget, nextTarget, optionOf, type Drawing } from '#renderer/charts/drawing.ts'
import { useSize, type Size } from '#renderer/ui/use-size.ts'
import './seen.css'

/** A drawing that can be pointed at, walked by arrow keys and read aloud, target by target; it is drawn to the room there is. */
export function Stage({
  label,
  draw,
  onOpen,
}: {
  readonly label: string
  readonly draw: (size: Size) => Drawing
  readonly onOpen: (key: string) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place)
  const drawing = useMemo(() => (size === null || size.width < 60 || size.height < 60 ? null : draw(size)), [draw, size])
  const foot = useMemo(() => (drawing?.foot === undefined ? null : optionOf({ layers: { foot: drawing.foot.shapes } })), [drawing])
  return (
    <>
      <div className="stage" ref={place}>
        {drawing === null ? null : <DrawnStage label={label} drawing={drawing} onOpen={onOpen} />}
      </div>
      {size === null || foot === null ? null : <Chart option={foot} width={size.width} height={drawing?.foot?.height ?? 0} />}
    </>
  )
}

const tipWidth = 300

/** The picture is a grid to those who hear it: one thing at a time, the one that is walked to. */
const asRow = { role: 'row' }
const asCell = { role: 'gridcell' }

function DrawnStage({
  label,
  drawing,
  onOpen,
}: {
  readonly label: string
  readonly drawing: Drawing
  readonly onOpen: (key: string) => void
}) {
  const option = useMemo(() => optionOf(drawing), [drawing])
  const id = useId()
  const keys = useRef<HTMLDivElement>(null)
  const [walked, setWalked] = useState<string | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const target = (key: string | null) => drawing.targets.find((one) => one.key === key)
  const focus = target(walked)
  const lit = target(pointed) ?? focus
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if ((event.key === 'Enter' || event.key === ' ') && focus !== undefined) {
      event.preventDefault()
      onOpen(focus.key)
      return
    }
    const next = nextTarget(drawing.targets, focus, event.key)
    if (next === null) return
    event.preventDefault()
    setWalked(next.key)
    // The picture may be taller than its room.
    const scroll = keys.current?.closest('.stage')
    if (scroll !== null && scroll !== undefined)
      scroll.scrollTop = Math.max(Math.min(scroll.scrollTop, next.at.y - 60), next.at.y + 60 - scroll.clientHeight)
  }
  return (
    <div className="stage-inner" style={{ width: drawing.width, height: drawing.height }}>
      <Chart option={option} width={drawing.width} height={drawing.height} />
      <div
        ref={keys}
        className="stage-targets"
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={focus === undefined ? undefined : `${id}-${focus.key}`}
        onKeyDown={press}
        onFocus={() => {
          if (focus === undefined) setWalked(firstTarget(drawing.targets)?.key ?? null)
        }}
        onPointerLeave={() => setPointed(null)}
      >
        <svg width={drawing.width} height={drawing.height} {...asRow}>
          {drawing.targets.map((one) => (
            <path
              key={one.key}
              id={`${id}-${one.key}`}
              {...asCell}
              aria-selected={one.key === walked}
              aria-label={one.lines.join('. ')}
              d={one.outline}
              data-line={one.width === undefined ? undefined : true}
              strokeWidth={one.width}
              data-walked={one.key === walked || undefined}
              data-lit={one.key === lit?.key || undefined}
              onPointerEnter={() => setPointed(one.key)}
              onPointerDown={(event) => {
                if (event.button !== 0) return
                setWalked(one.key)
                onOpen(one.key)
              }}
            />
          ))}
        </svg>
      </div>
      {lit === undefined || (pointed === null && walked === null) ? null : (
        <div
          className="tip stage-tip"
          aria-hidden
          data-only-walked={pointed === null || undefined}
          style={{
            left: Math.max(0, Math.min(drawing.width - tipWidth, lit.at.x - tipWidth / 2)),
            ...(lit.at.y + 110 > drawing.height ? { bottom: drawing.height - lit.at.y + 18 } : { top: lit.at.y + 18 }),
          }}
        >
          {lit.lines.map((line, at) => (
            <div key={line} className={at === 0 ? 'tip-head' : undefined}>
              {line}
            </div>
          ))}
        </div>
      )}
      <output className="only-read-aloud">{focus === undefined ? '' : focus.lines.join('. ')}</output>
    </div>
  )
}
