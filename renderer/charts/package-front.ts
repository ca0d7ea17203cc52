import type { Tokens } from '#renderer/theme/tokens.ts'
import { circlePath, path, type Drawing } from './drawing.ts'
import { rectangle, text, type Shape } from './shapes.ts'
import { ticks } from './ticks.ts'

/** A package as a point: budget to the right, net synergy upwards, the wider the more terms it covers. */
export interface FrontPoint {
  readonly budget: number
  readonly netSynergy: number
  /** 0 to 1. */
  readonly coverage: number
  readonly front: boolean
  readonly selected: boolean
  /** What stands beside it; null: nothing. */
  readonly label: string | null
  /** What it is opened by. */
  readonly key: string
  /** What is said of it, its heading first. */
  readonly lines: readonly string[]
}

export interface FrontView {
  readonly points: readonly FrontPoint[]
  readonly width: number
  readonly height: number
  readonly tokens: Tokens
  readonly words: {
    readonly budget: string
    readonly synergy: string
    readonly amount: (value: number) => string
    readonly score: (value: number) => string
  }
}

const margin = { left: 64, right: 28, top: 34, bottom: 48 }

/** Where points lie in the picture. */
function placePoints({ points, width, height }: Pick<FrontView, 'points' | 'width' | 'height'>) {
  const across = ticks(points.map(({ budget }) => budget))
  const up = ticks(points.map(({ netSynergy }) => netSynergy))
  const [left, right] = [margin.left, width - margin.right]
  const [top, bottom] = [margin.top, height - margin.bottom]
  const x = (value: number) => left + ((value - across[0]!) / (across.at(-1)! - across[0]!)) * (right - left)
  const y = (value: number) => bottom - ((value - up[0]!) / (up.at(-1)! - up[0]!)) * (bottom - top)
  return {
    across,
    up,
    x,
    y,
    places: points.map(({ budget, netSynergy, coverage }) => ({ x: x(budget), y: y(netSynergy), radius: 3.5 + 7 * coverage })),
  }
}

/** All packages that were kept, those of the front filled. */
export function packageFront(view: FrontView): Drawing {
  const { points, width, height, tokens, words } = view
  const { across, up, x, y, places } = placePoints(view)
  const look = { size: 12, fill: tokens.inkSoft } as const
  const axes: Shape[] = [
    ...up.flatMap((value) => [
      rectangle(margin.left, y(value), width - margin.left - margin.right, 1, 0, tokens.line),
      text(words.score(value), margin.left - 8, y(value), { ...look, align: 'right' }),
    ]),
    ...across.map((value) => text(words.amount(value), x(value), height - margin.bottom + 16, { ...look, align: 'center' })),
    text(words.budget, width - margin.right, height - 10, { ...look, weight: 600, align: 'right' }),
    text(words.synergy, 4, 12, { ...look, weight: 600 }),
  ]
  const dot = (at: number): Shape => {
    const { front, selected } = points[at]!
    const { x: cx, y: cy, radius } = places[at]!
    return path(circlePath(cx, cy, radius), {
      fill: front ? tokens.accent : 'none',
      stroke: selected ? tokens.ink : front ? tokens.panel : tokens.inkFaint,
      width: selected ? 2.5 : 1,
      opacity: front || selected ? 0.95 : 0.55,
    })
  }
  const labels = points.flatMap(({ label }, at): Shape[] => {
    const { x: cx, y: cy, radius } = places[at]!
    return label === null ? [] : [text(label, cx + radius + 4, cy, look)]
  })
  const all = points.map((_, at) => at)
  // Those of the front last: they lie above the others.
  const order = [...all.filter((at) => !points[at]!.front), ...all.filter((at) => points[at]!.front)]
  return {
    width,
    height,
    layers: { axes, packages: order.map(dot), labels },
    targets: order.map((at) => ({
      key: points[at]!.key,
      outline: circlePath(places[at]!.x, places[at]!.y, Math.max(places[at]!.radius, 6)),
      at: places[at]!,
      lines: points[at]!.lines,
    })),
  }
}
