import type { EChartsCoreOption } from 'echarts/core'
import { tidy } from '#core/page/svg.ts'
import { picture, type Shape } from './shapes.ts'

/** Something in a drawing that can be pointed at, walked to, heard and opened. */
export interface Target {
  readonly key: string
  /** Its outline as SVG path data; a line where `width` is given. */
  readonly outline: string
  readonly width?: number
  /** Where it is for whoever walks by arrow keys. */
  readonly at: { readonly x: number; readonly y: number }
  /** One line each; the first is its heading. */
  readonly lines: readonly string[]
}

/** A view as it is drawn: shapes by layer, lowest first, and what in it can be pointed at. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly layers: Readonly<Record<string, readonly Shape[]>>
  readonly targets: readonly Target[]
  /** What the signs mean: beneath the picture, and on the screen in sight wherever it is scrolled to. */
  readonly foot?: { readonly height: number; readonly shapes: readonly Shape[] }
}

export function optionOf(drawing: Pick<Drawing, 'layers'>): EChartsCoreOption {
  return picture(drawing.layers)
}

/** Path data of a rectangle. */
export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${tidy(x)},${tidy(y)}h${tidy(width)}v${tidy(height)}h${tidy(-width)}Z`
}

export function circlePath(x: number, y: number, radius: number): string {
  const r = tidy(radius)
  return `M${tidy(x - radius)},${tidy(y)}a${r},${r} 0 1 0 ${tidy(radius * 2)},0a${r},${r} 0 1 0 ${tidy(-radius * 2)},0Z`
}

/** A path as a shape. */
export function path(
  data: string,
  look: {
    readonly fill?: string
    readonly stroke?: string
    readonly width?: number
    readonly dash?: readonly number[]
    readonly opacity?: number
  },
): Shape {
  return {
    type: 'path',
    shape: { pathData: data },
    style: {
      fill: look.fill ?? 'none',
      ...(look.stroke === undefined ? {} : { stroke: look.stroke, lineWidth: look.width ?? 1 }),
      ...(look.dash === undefined ? {} : { lineDash: [...look.dash] }),
      ...(look.opacity === undefined ? {} : { opacity: look.opacity }),
    },
  }
}

/** Where a walk begins: lines lie beneath what they join, and come after it. */
export function firstTarget(targets: readonly Target[]): Target | null {
  return targets.find(({ width }) => width === undefined) ?? targets[0] ?? null
}

/** The target nearest in the direction of an arrow key, else null; Home and End go to the first and the last. */
export function nextTarget(targets: readonly Target[], from: Target | undefined, key: string): Target | null {
  if (targets.length === 0) return null
  if (key === 'Home') return firstTarget(targets)
  if (key === 'End') return targets.at(-1) ?? null
  const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key]
  if (way === undefined) return null
  if (from === undefined) return firstTarget(targets)
  const [right = 0, down = 0] = way
  let best: Target | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const target of targets) {
    const dx = target.at.x - from.at.x
    const dy = target.at.y - from.at.y
    const along = dx * right + dy * down
    if (target.key === from.key || along <= 0.5) continue
    const across = Math.abs(dx * down) + Math.abs(dy * right)
    // What lies straight ahead comes before what is nearer, but aside.
    const length = along + across * 2.5
    if (length < shortest) {
      shortest = length
      best = target
    }
  }
  return best
}
