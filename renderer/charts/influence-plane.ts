import { tidy } from '#core/page/svg.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { circlePath, path, type Drawing, type Target } from './drawing.ts'
import { labelPlaces, type Line } from './label-places.ts'
import { rectangle, text, type Shape } from './shapes.ts'
import { ticks } from './ticks.ts'

/** The four corners of the plane, cut at the means. */
export const quadrants = ['driving', 'relay', 'autonomous', 'result'] as const
export type Quadrant = (typeof quadrants)[number]

/** A place in the plane: what it receives to the right, what it gives upwards. */
interface PlanePlace {
  readonly influence: number
  readonly dependence: number
}

export interface PlaneEntry extends PlanePlace {
  readonly id: number
  readonly code: string
  /** Makes the disc: influence and dependence together, or the lens's own prominence; not below 0. */
  readonly prominence: number
  /** Where it stood by direct sums, in the same unit; null draws no arrow. */
  readonly before: PlanePlace | null
}

export interface PlaneLook {
  readonly width: number
  readonly height: number
  readonly tokens: Tokens
  readonly chosen: ReadonlySet<number>
  readonly words: {
    readonly influence: string
    readonly dependence: string
    readonly quadrant: Readonly<Record<Quadrant, string>>
    readonly figure: (value: number) => string
    /** The mean an axis is cut at. */
    readonly mean: (value: number) => string
    readonly said: (index: number) => readonly string[]
  }
}

const margin = { left: 66, right: 26, top: 34, bottom: 54 }
const labelHeight = 15

/** Where the plane is cut: means of influence and dependence; 0 where there is nothing. */
export function planeMeans(entries: readonly PlanePlace[]): PlanePlace {
  const mean = (side: keyof PlanePlace) => entries.reduce((sum, entry) => sum + entry[side], 0) / Math.max(1, entries.length)
  return { influence: mean('influence'), dependence: mean('dependence') }
}

/** On the mean counts as above it. */
export function quadrantOf({ influence, dependence }: PlanePlace, means: PlanePlace): Quadrant {
  if (influence >= means.influence) return dependence >= means.dependence ? 'relay' : 'driving'
  return dependence >= means.dependence ? 'result' : 'autonomous'
}

/** Influence against dependence (Godet's plane); negative influence is a diamond of another colour below an axis of its own. */
export function influencePlane(entries: readonly PlaneEntry[], { width, height, tokens, chosen, words }: PlaneLook): Drawing {
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom]
  const places = entries.flatMap((entry) => (entry.before === null ? [entry] : [entry, entry.before]))
  const across = ticks([0, ...places.map(({ dependence }) => dependence)])
  const up = ticks([0, ...places.map(({ influence }) => influence)])
  const inner = 22
  const x = scale(across, left + inner, right - inner)
  const y = scale(up, bottom - inner, top + inner)
  const means = planeMeans(entries)
  const cut = { x: x(means.dependence), y: y(means.influence) }
  const small = { size: 12, fill: tokens.inkFaint } as const
  const ground: Shape[] = [
    rectangle(left, top, right - left, bottom - top, 0, tokens.panel),
    rectangle(left, top, cut.x - left, cut.y - top, 0, tokens.accentSoft),
    ...up.map((value) => rectangle(left - 4, y(value), 4, 1, 0, tokens.lineStrong)),
    ...across.map((value) => rectangle(x(value), bottom, 1, 4, 0, tokens.lineStrong)),
    path(`M${left},${top}V${bottom}H${right}`, { stroke: tokens.lineStrong }),
    // Only where something lies on the other side of 0 are there axes apart from the frame.
    ...(up[0]! < 0 ? [path(`M${left},${tidy(y(0))}H${right}`, { stroke: tokens.inkSoft })] : []),
    ...(across[0]! < 0 ? [path(`M${tidy(x(0))},${top}V${bottom}`, { stroke: tokens.inkSoft })] : []),
    path(`M${left},${tidy(cut.y)}H${right}M${tidy(cut.x)},${top}V${bottom}`, { stroke: tokens.inkFaint, dash: [5, 4] }),
  ]
  const named: Shape[] = [
    ...up.map((value) => text(words.figure(value), left - 8, y(value), { ...small, align: 'right' })),
    ...across.map((value) => text(words.figure(value), x(value), bottom + 14, { ...small, align: 'center' })),
    text(words.influence, 4, 12, { size: 12.5, weight: 600, fill: tokens.inkSoft, width: right }),
    text(words.dependence, right, height - 12, { size: 12.5, weight: 600, fill: tokens.inkSoft, align: 'right', width: right - left }),
    text(words.mean(means.influence), right - 6, cut.y - 9, { ...small, align: 'right' }),
    text(words.mean(means.dependence), cut.x + 6, bottom - 10, small),
  ]
  const corner = { size: 13, weight: 600, fill: tokens.inkSoft } as const
  const room = (from: number, to: number) => Math.max(40, to - from - 16)
  named.push(
    text(words.quadrant.driving, left + 8, top + 13, { ...corner, width: room(left, cut.x) }),
    text(words.quadrant.relay, right - 8, top + 13, { ...corner, align: 'right', width: room(cut.x, right) }),
    text(words.quadrant.autonomous, left + 8, bottom - 28, { ...corner, width: room(left, cut.x) }),
    text(words.quadrant.result, right - 8, bottom - 28, { ...corner, align: 'right', width: room(cut.x, right) }),
  )
  const most = Math.max(1e-12, ...entries.map(({ prominence }) => prominence))
  const largest = Math.max(7, Math.min(20, 90 / Math.sqrt(entries.length + 1)))
  const discs = apart(
    entries.map((entry) => ({
      x: x(entry.dependence),
      y: y(entry.influence),
      radius: 4.5 + (largest - 4.5) * Math.sqrt(Math.max(0, entry.prominence) / most),
      width: entry.code.length * 7.4 + 4,
      height: labelHeight,
    })),
    { left: left + 4, right: right - 4 },
  )
  const ways = entries.map(({ before }, at) =>
    before === null ? null : wayTo(discs[at]!, { x: x(before.dependence), y: y(before.influence) }),
  )
  const byPosition = labelPlaces(
    discs,
    { x: left, y: top + 22, width: right - left, height: bottom - top - 22 },
    {
      lines: [
        ...ways.filter((way) => way !== null),
        { from: { x: left, y: cut.y }, to: { x: right, y: cut.y } },
        { from: { x: cut.x, y: top }, to: { x: cut.x, y: bottom } },
      ],
      // The words at the means.
      boxes: [
        { x: right - 90, y: cut.y - 17, width: 90, height: 16 },
        { x: cut.x + 4, y: bottom - 18, width: 90, height: 16 },
      ],
    },
  )
  const [moves, marks, leaders, labels]: [Shape[], Shape[], Shape[], Shape[]] = [[], [], [], []]
  const targets: Target[] = entries.map((entry, at) => {
    const disc = discs[at]!
    const negative = entry.influence < 0
    const own = chosen.size === 0 || chosen.has(entry.id)
    const opacity = own ? 1 : 0.45
    const outline = negative ? diamond(disc.x, disc.y, disc.radius) : circlePath(disc.x, disc.y, disc.radius)
    const colour = chosen.has(entry.id) ? tokens.accent : negative ? tokens.ramp[1] : tokens.ramp[5]
    marks.push(path(outline, { fill: colour, stroke: chosen.has(entry.id) ? tokens.ink : tokens.panel, width: 1.5, opacity }))
    const way = ways[at]
    if (way !== null && way !== undefined) moves.push(...arrow(way, tokens, chosen.size === 0 ? 0.8 : own ? 1 : 0.2))
    const place = byPosition[at]
    if (place !== null && place !== undefined) {
      const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 }
      if (place.far)
        leaders.push(path(`M${tidy(disc.x)},${tidy(disc.y)}L${tidy(middle.x)},${tidy(middle.y)}`, { stroke: tokens.inkFaint, opacity }))
      labels.push(
        text(entry.code, middle.x, middle.y, {
          size: 12.5,
          weight: 600,
          fill: own ? tokens.ink : tokens.inkSoft,
          align: 'center',
          halo: tokens.panel,
        }),
      )
    }
    return { key: `instrument ${entry.id}`, outline, at: { x: disc.x, y: disc.y }, lines: words.said(at) }
  })
  return { width, height, layers: { ground, named, moves, leaders, marks, labels }, targets }
}

function scale(round: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [round[0]!, round.at(-1)!]
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}

interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
}

/** Discs in nearly the same place stand side by side, else only the last could be pointed at. */
function apart(discs: readonly Disc[], room: { readonly left: number; readonly right: number }): readonly Disc[] {
  const placed: Disc[] = []
  for (const disc of discs) {
    const same = (x: number) => placed.some((one) => Math.hypot(one.x - x, one.y - disc.y) < (one.radius + disc.radius) * 0.6)
    const steps = Array.from(
      { length: 6 * discs.length },
      (_, at) => disc.x + (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * (disc.radius / 2),
    )
    const free = steps.find((x) => x >= room.left && x <= room.right && !same(x))
    placed.push({ ...disc, x: free ?? disc.x })
  }
  return placed
}

function diamond(x: number, y: number, radius: number): string {
  const reach = radius * 1.2
  return `M${tidy(x)},${tidy(y - reach)}L${tidy(x + reach)},${tidy(y)}L${tidy(x)},${tidy(y + reach)}L${tidy(x - reach)},${tidy(y)}Z`
}

/** From an earlier place to a disc's rim; null where it hardly moved. */
function wayTo(to: Disc, from: Line['from']): Line | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < to.radius + 6) return null
  const share = 1 - (to.radius + 2) / length
  return { from, to: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share } }
}

function arrow({ from, to: tip }: Line, tokens: Tokens, opacity: number): readonly Shape[] {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y)
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length]
  const base = { x: tip.x - ux * 7, y: tip.y - uy * 7 }
  return [
    path(`M${tidy(from.x)},${tidy(from.y)}L${tidy(base.x)},${tidy(base.y)}`, {
      stroke: tokens.inkFaint,
      width: 1.2,
      dash: [2, 3],
      opacity,
    }),
    path(
      `M${tidy(tip.x)},${tidy(tip.y)}L${tidy(base.x - uy * 3.5)},${tidy(base.y + ux * 3.5)}L${tidy(base.x + uy * 3.5)},${tidy(base.y - ux * 3.5)}Z`,
      { fill: tokens.inkFaint, opacity },
    ),
    path(circlePath(from.x, from.y, 2.5), { stroke: tokens.inkFaint, opacity }),
  ]
}
