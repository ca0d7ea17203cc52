import type { Tokens } from '#renderer/theme/tokens.ts'
import { boxPath, type Drawing, type Target } from './drawing.ts'
import { outline, rectangle, text, type Shape } from './shapes.ts'

export interface StructureView {
  /** Positions by level, the first level (what everything leads to) first. */
  readonly levels: readonly (readonly number[])[]
  readonly entries: readonly { readonly id: number; readonly code: string; readonly name: string }[]
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
  }
}

const head = 32
const boxHeight = 38

/** Levels as columns from what drives, at the left, to what everything leads to, at the right. */
export function structureLevels({ levels, entries }: StructureView, look: StructureLook): Drawing {
  const { width, height, tokens, chosen, words } = look
  const count = Math.max(1, levels.length)
  const column = Math.max(120, width / count)
  const boxWidth = Math.min(210, column - 44)
  const tallest = Math.max(1, ...levels.map((level) => level.length))
  const step = Math.max(boxHeight + 6, Math.min(80, (height - head - 12) / tallest))
  const x = (level: number) => (count - 1 - level) * column + (column - boxWidth) / 2
  const y = (at: number) => head + at * step + (step - boxHeight) / 2
  const [ground, marks, labels]: [Shape[], Shape[], Shape[]] = [[], [], []]
  const targets: Target[] = []
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
    level.forEach((position, at) => {
      const entry = entries[position]
      if (entry === undefined) return
      const picked = chosen.has(entry.id)
      marks.push(
        rectangle(x(index), y(at), boxWidth, boxHeight, 4, picked ? tokens.accent : tokens.panel),
        outline(x(index), y(at), boxWidth, boxHeight, 4, picked ? tokens.accent : tokens.lineStrong),
      )
      const ink = picked ? tokens.onAccent : tokens.ink
      const alone = entry.name === entry.code
      labels.push(
        text(entry.code, x(index) + 10, y(at) + (alone ? boxHeight / 2 : 12), { size: 13, weight: 600, fill: ink, width: boxWidth - 20 }),
        ...(alone
          ? []
          : [
              text(entry.name, x(index) + 10, y(at) + 27, {
                size: 12,
                fill: picked ? tokens.onAccent : tokens.inkSoft,
                width: boxWidth - 20,
              }),
            ]),
      )
      targets.push({
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
    layers: { ground, marks, labels },
    targets,
  }
}
