import { tidy } from '#core/page/svg.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { path } from './drawing.ts'
import { rectangle, type Shape } from './shapes.ts'

/** A bar of which one side is not stated: it ends in a point there, and is paler. */
export function openBar(left: number, right: number, top: number, height: number, kind: 'open' | 'end', fill: string): readonly Shape[] {
  const tip = Math.min(height, right - left)
  const outline =
    kind === 'open'
      ? `M${tidy(left)},${tidy(top)}H${tidy(right - tip)}L${tidy(right)},${tidy(top + height / 2)}L${tidy(right - tip)},${tidy(top + height)}H${tidy(left)}Z`
      : `M${tidy(right)},${tidy(top)}H${tidy(left + tip)}L${tidy(left)},${tidy(top + height / 2)}L${tidy(left + tip)},${tidy(top + height)}H${tidy(right)}Z`
  return [
    path(outline, { fill, opacity: 0.55 }),
    // The side that is stated.
    rectangle(kind === 'open' ? left : right - 3, top, 3, height, 1, fill),
  ]
}

/** Beneath a bar whose launch or end no source states. */
export function inferredLine(left: number, right: number, y: number, fill: string): Shape {
  return path(`M${tidy(left)},${tidy(y)}H${tidy(right)}`, { stroke: fill, dash: [3, 3] })
}

/** An end before the launch: both days as strokes, a broken line between them. */
export function reversedBar(left: number, right: number, top: number, height: number, tokens: Tokens): readonly Shape[] {
  const middle = tidy(top + height / 2)
  return [
    path(`M${tidy(left)},${middle}H${tidy(right)}`, { stroke: tokens.warn, width: 1.5, dash: [3, 3] }),
    rectangle(left - 1, top, 2, height, 0, tokens.warn),
    rectangle(right - 1, top, 2, height, 0, tokens.warn),
  ]
}

/** A dated change: a triangle that stands on the bar. */
export function changeMark(x: number, top: number, tokens: Tokens): Shape {
  return path(`M${tidy(x - 6)},${tidy(top - 5)}H${tidy(x + 6)}L${tidy(x)},${tidy(top + 5)}Z`, {
    fill: tokens.ink,
    stroke: tokens.panel,
    width: 1.5,
  })
}

/** An evaluation: its time as a line, its end as a diamond, hollow until it is done. */
export function evaluationMark(from: number, to: number, middle: number, done: boolean, tokens: Tokens): readonly Shape[] {
  const diamond = `M${tidy(to - 6)},${tidy(middle)}L${tidy(to)},${tidy(middle - 6)}L${tidy(to + 6)},${tidy(middle)}L${tidy(to)},${tidy(middle + 6)}Z`
  return [
    ...(to - from < 1
      ? []
      : [
          path(`M${tidy(from)},${tidy(middle)}H${tidy(to)}`, { stroke: tokens.panel, width: 5 }),
          path(`M${tidy(from)},${tidy(middle)}H${tidy(to)}`, { stroke: tokens.ink, width: 2 }),
        ]),
    done
      ? path(diamond, { fill: tokens.ink, stroke: tokens.panel, width: 1.5 })
      : path(diamond, { fill: tokens.panel, stroke: tokens.ink, width: 1.8 }),
  ]
}
