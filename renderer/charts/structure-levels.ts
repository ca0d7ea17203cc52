import { tidy } from '#core/page/svg.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { boxPath, path, type Drawing, type Target } from './drawing.ts'
import { outline, rectangle, text, type Shape } from './shapes.ts'

export interface StructureView {
  /** Positions by level, the first level (what everything leads to) first. */
  readonly levels: readonly (readonly number[])[]
  readonly entries: readonly { readonly id: number; readonly code: string; readonly name: string }[]
  /** What leads on, from position to position. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly score: number }[]
  /** Positions that all reach each other. */
  readonly circles: readonly (readonly number[])[]
}

export interface StructureLook {
  readonly width: number
  readonly height: number
  readonly tokens: Tokens
  readonly chosen: ReadonlySet<number>
  readonly words: {
    /** Heading of a level, 0 the first. */
    readonly level: (level: number) => string
    readonly said: (position: number) => readonly string[]
    readonly linkSaid: (index: number) => readonly string[]
  }
}

const head = 32
const boxHeight = 38
/** More links than these make no picture; all stand in the table. */
export const mostLinksDrawn = 300

/**
 * Levels as columns from what drives, at the left, to what everything leads to, at the right, with the links that lead on between them (dashed where
 * the score is negative) and a dashed frame round those that all reach each other.
 */
export function structureLevels(view: StructureView, look: StructureLook): Drawing {
  const { entries, links, circles } = view
  const { width, height, tokens, chosen, words } = look
  const levels = inOrder(view)
  const count = Math.max(1, levels.length)
  const column = Math.max(150, width / count)
  const boxWidth = Math.min(210, column - 74)
  const tallest = Math.max(1, ...levels.map((level) => level.length))
  const step = Math.max(boxHeight + 8, Math.min(80, (height - head - 12) / tallest))
  const x = (level: number) => (count - 1 - level) * column + (column - boxWidth) / 2
  const y = (at: number) => head + at * step + (step - boxHeight) / 2
  const places = new Map(levels.flatMap((level, index) => level.map((position, at) => [position, { x: x(index), y: y(at) }] as const)))
  const picked = (position: number): boolean => chosen.has(entries[position]?.id ?? 0)
  const [ground, arcs, marks, labels]: [Shape[], Shape[], Shape[], Shape[]] = [[], [], [], []]
  const [boxes, lines]: [Target[], Target[]] = [[], []]
  const widest = Math.max(1, ...links.map(({ score }) => Math.abs(score)))
  for (const [at, link] of strongest(links)) {
    const [from, to] = [places.get(link.from), places.get(link.to)]
    if (from === undefined || to === undefined) continue
    const curve = curveBetween({ x: from.x + boxWidth, y: from.y + boxHeight / 2 }, { x: to.x, y: to.y + boxHeight / 2 })
    const negative = link.score < 0
    const stroke = negative ? tokens.ramp[1] : tokens.ramp[5]
    const opacity = chosen.size === 0 ? 0.75 : picked(link.from) || picked(link.to) ? 1 : 0.18
    arcs.push(
      path(curve.data, { stroke, width: 0.9 + 1.6 * (Math.abs(link.score) / widest), opacity, ...(negative ? { dash: [6, 4] } : {}) }),
      path(curve.head, { fill: stroke, opacity }),
    )
    lines.push({ key: `link ${at}`, outline: curve.data, width: 9, at: curve.middle, lines: words.linkSaid(at) })
  }
  levels.forEach((level, index) => {
    ground.push(rectangle(x(index) - 12, 24, boxWidth + 24, Math.max(height - 28, head + tallest * step - 20), 6, tokens.quiet))
    labels.push(
      text(words.level(index), x(index) + boxWidth / 2, 12, {
        size: 12.5,
        weight: 600,
        fill: tokens.inkSoft,
        align: 'center',
        width: column - 8,
      }),
    )
    for (const circle of circles) {
      const rows = circle.map((position) => level.indexOf(position)).filter((at) => at >= 0)
      if (rows.length < 2) continue
      const [first, last] = [Math.min(...rows), Math.max(...rows)]
      marks.push(outline(x(index) - 6, y(first) - 3.5, boxWidth + 12, y(last) - y(first) + boxHeight + 7, 7, tokens.inkSoft, [5, 4]))
    }
    level.forEach((position, at) => {
      const entry = entries[position]
      if (entry === undefined) return
      const own = picked(position)
      marks.push(
        rectangle(x(index), y(at), boxWidth, boxHeight, 4, own ? tokens.accent : tokens.panel),
        outline(x(index), y(at), boxWidth, boxHeight, 4, own ? tokens.accent : tokens.lineStrong),
      )
      const ink = own ? tokens.onAccent : tokens.ink
      const alone = entry.name === entry.code
      labels.push(
        text(entry.code, x(index) + 10, y(at) + (alone ? boxHeight / 2 : 12), { size: 13, weight: 600, fill: ink, width: boxWidth - 20 }),
        ...(alone
          ? []
          : [
              text(entry.name, x(index) + 10, y(at) + 27, { size: 12, fill: own ? tokens.onAccent : tokens.inkSoft, width: boxWidth - 20 }),
            ]),
      )
      boxes.push({
        key: `instrument ${entry.id}`,
        outline: boxPath(x(index), y(at), boxWidth, boxHeight),
        at: { x: x(index) + boxWidth / 2, y: y(at) + boxHeight / 2 },
        lines: words.said(position),
      })
    })
  })
  return {
    width: Math.max(width, column * count),
    height: Math.max(height, head + tallest * step + 8),
    layers: { ground, arcs, marks, labels },
    // Lines lie beneath the boxes for who points, and come after them for who walks.
    targets: [...lines, ...boxes],
  }
}

/** Within a level each stands near what it leads to and what leads to it, and those that reach each other stand together. */
function inOrder({ levels, links, circles }: StructureView): readonly (readonly number[])[] {
  const circleOf = new Map(circles.flatMap((circle) => circle.map((position) => [position, circle[0]!] as const)))
  const unit = (position: number): number => circleOf.get(position) ?? position
  const rows = new Map<number, number>()
  const place = (level: readonly number[], ends: StructureView['links']): readonly number[] => {
    const wanted = new Map<number, { readonly sum: number; readonly count: number }>()
    for (const { from, to } of ends) {
      const row = rows.get(to)
      if (row === undefined || !level.includes(from)) continue
      const { sum, count } = wanted.get(unit(from)) ?? { sum: 0, count: 0 }
      wanted.set(unit(from), { sum: sum + row, count: count + 1 })
    }
    const middle = (position: number): number => {
      const so = wanted.get(unit(position))
      return so === undefined ? (rows.get(unit(position)) ?? 2) : so.sum / so.count
    }
    const ordered = level.toSorted((a, b) => middle(a) - middle(b) || unit(a) - unit(b) || a - b)
    for (const [at, position] of ordered.entries()) rows.set(position, (at + 0.5) / ordered.length)
    return ordered
  }
  const turned = links.map(({ from, to, score }) => ({ from: to, to: from, score }))
  let ordered: readonly (readonly number[])[] = levels
  for (let sweep = 0; sweep < 3; sweep++) {
    ordered = ordered.map((level) => place(level, links))
    ordered = ordered
      .toReversed()
      .map((level) => place(level, turned))
      .toReversed()
  }
  return ordered
}

function strongest(links: StructureView['links']): readonly (readonly [number, StructureView['links'][number]])[] {
  const all = links.map((link, at) => [at, link] as const)
  return all.length <= mostLinksDrawn ? all : all.toSorted(([, a], [, b]) => Math.abs(b.score) - Math.abs(a.score)).slice(0, mostLinksDrawn)
}

/** Out of one box to the right and into the other from the left, with the head of an arrow. */
function curveBetween(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }) {
  const end = to.x - 8
  const bend = Math.max(24, (end - from.x) / 2)
  return {
    data: `M${tidy(from.x)},${tidy(from.y)}C${tidy(from.x + bend)},${tidy(from.y)} ${tidy(end - bend)},${tidy(to.y)} ${tidy(end)},${tidy(to.y)}`,
    head: `M${tidy(to.x)},${tidy(to.y)}L${tidy(end)},${tidy(to.y - 3.5)}L${tidy(end)},${tidy(to.y + 3.5)}Z`,
    middle: { x: (from.x + end) / 2, y: (from.y + to.y) / 2 },
  }
}
