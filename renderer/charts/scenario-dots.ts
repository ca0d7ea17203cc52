import { tidy } from '#core/page/svg.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { boxPath, circlePath, path, type Drawing, type Target } from './drawing.ts'
import { rectangle, text, type Shape } from './shapes.ts'

/** A consistent scenario as a row: a state for each instrument, 0 off, 1 as it is, 2 reinforced. */
export interface ScenarioRow {
  readonly states: readonly number[]
  /** Further figures as they are written, in the order of the headings. */
  readonly figures: readonly string[]
}

export interface ScenarioLook {
  readonly width: number
  readonly height: number
  readonly tokens: Tokens
  readonly codes: readonly string[]
  readonly headings: readonly string[]
  /** Place of the first row among all scenarios: 0 the best. */
  readonly first: number
  /** Positions of chosen instruments, whose columns are lit. */
  readonly chosen: ReadonlySet<number>
  readonly words: {
    readonly state: (state: 0 | 1 | 2) => string
    /** By its place among all. */
    readonly said: (place: number) => readonly string[]
  }
}

const numberRoom = 40
const figureRoom = 92
const rowHeight = 30
const legendHeight = 34

/** More rows than these make no picture: the others follow on further pages. */
export const scenariosOnPage = 40

/** Scenarios below each other, instruments side by side: an outline is off, half filled as it is, filled reinforced. */
export function scenarioDots(rows: readonly ScenarioRow[], look: ScenarioLook): Drawing {
  const { width, height, tokens, codes, headings, first, chosen, words } = look
  const figures = headings.length * figureRoom
  const cell = Math.max(26, Math.min(76, (width - numberRoom - figures - 8) / Math.max(1, codes.length)))
  const longest = Math.max(0, ...codes.map((code) => code.length))
  const upright = longest * 7.2 > cell - 4
  const head = legendHeight + (upright ? Math.min(110, longest * 7.4 + 12) : 26)
  const shown = rows.slice(0, scenariosOnPage)
  const end = numberRoom + codes.length * cell
  const [ground, marks, labels]: [Shape[], Shape[], Shape[]] = [[], [], []]
  let legend = numberRoom
  for (const state of [0, 1, 2] as const) {
    const label = words.state(state)
    marks.push(...dot(legend + 7, 12, 7, state, tokens))
    labels.push(text(label, legend + 20, 12, { size: 12, fill: tokens.inkSoft }))
    legend += 44 + label.length * 6.6
  }
  codes.forEach((code, at) => {
    const x = numberRoom + at * cell + cell / 2
    const style = { size: 12.5, weight: 600, fill: chosen.has(at) ? tokens.accent : tokens.ink } as const
    if (upright) labels.push(text(code, x, head - 8, { ...style, rotation: Math.PI / 2, width: head - legendHeight - 12 }))
    else labels.push(text(code, x, head - 12, { ...style, align: 'center', width: cell - 2 }))
    if (chosen.has(at)) ground.push(rectangle(x - cell / 2, head, cell, shown.length * rowHeight, 0, tokens.accentSoft))
  })
  headings.forEach((heading, at) =>
    labels.push(
      text(heading, end + (at + 1) * figureRoom, head - 12, {
        size: 12,
        weight: 600,
        fill: tokens.inkSoft,
        align: 'right',
        width: figureRoom - 6,
      }),
    ),
  )
  const targets: Target[] = shown.map((row, at) => {
    const middle = head + at * rowHeight + rowHeight / 2
    ground.push(rectangle(0, head + at * rowHeight, end + figures, 1, 0, tokens.line))
    labels.push(text(String(first + at + 1), numberRoom - 10, middle, { size: 12, fill: tokens.inkFaint, align: 'right' }))
    row.states.forEach((state, column) => marks.push(...dot(numberRoom + column * cell + cell / 2, middle, 8, state, tokens)))
    row.figures.forEach((figure, column) =>
      labels.push(text(figure, end + (column + 1) * figureRoom, middle, { size: 13, fill: tokens.ink, align: 'right' })),
    )
    return {
      key: `scenario ${first + at}`,
      outline: boxPath(0, head + at * rowHeight + 1, end + figures, rowHeight - 1),
      at: { x: end / 2, y: middle },
      lines: words.said(first + at),
    }
  })
  return {
    width: Math.max(width, end + figures + 4),
    height: Math.max(height, head + shown.length * rowHeight + 8),
    layers: { ground, marks, labels },
    targets,
  }
}

function dot(x: number, y: number, radius: number, state: number, tokens: Tokens): readonly Shape[] {
  const r = tidy(radius)
  const rim = path(circlePath(x, y, radius), {
    fill: state === 2 ? tokens.ramp[6] : tokens.panel,
    stroke: state === 0 ? tokens.inkFaint : tokens.ramp[6],
    width: 1.3,
  })
  if (state !== 1) return [rim]
  return [rim, path(`M${tidy(x)},${tidy(y - radius)}a${r},${r} 0 0 0 0,${r * 2}Z`, { fill: tokens.ramp[6] })]
}
