import type { EChartsCoreOption } from 'echarts/core'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { bandShapes, labelShapes } from './axis-shapes.ts'
import { cellShapes } from './cell-shapes.ts'
import { cellLook, type CellLook, type Shown } from './matrix-cell.ts'
import { cellBox, type Box, type MatrixLayout } from './matrix-layout.ts'
import { picture, rectangle, text, type Shape } from './shapes.ts'

/** Everything that is said in words in the picture, in the user's language. */
export interface HeatmapWords {
  readonly gives: string
  readonly receives: string
  /** Label of a band, by its index in `matrix.groups`; empty where it has none. */
  readonly group: (index: number) => string
  /** A sum or median, with sign. */
  readonly score: (value: number) => string
  readonly count: (value: number) => string
}

export interface HeatmapView {
  readonly matrix: InteractionMatrix
  readonly layout: MatrixLayout
  readonly tokens: Tokens
  readonly words: HeatmapWords
  readonly shown: Shown
  /** Only cells where judgement and evidence disagree stand out. */
  readonly onlyDisagreements: boolean
}

/** Instruments by instruments as an ECharts option; the cells are left out where `layout.asImage` says that an image lies beneath. */
export function interactionHeatmap(view: HeatmapView): EChartsCoreOption {
  const { layout } = view
  return picture({
    cells: layout.asImage ? [] : cells(view),
    bands: bandShapes(view.matrix.instruments, view.words.group, view.layout, view.tokens),
    labels: labelShapes(view.matrix.instruments, view.matrix.instruments, view.layout, view.tokens),
    sums: view.shown === 'observed' ? [] : sums(view),
  })
}

function figureText(look: CellLook, words: HeatmapWords): string {
  if (look.figure === null) return ''
  return look.figure.kind === 'score' ? words.score(look.figure.value) : words.count(look.figure.value)
}

function cells({ matrix, layout, tokens, words, shown, onlyDisagreements }: HeatmapView): readonly Shape[] {
  const shapes: Shape[] = []
  for (let row = layout.rows.first; row < layout.rows.end; row++)
    for (let column = layout.columns.first; column < layout.columns.end; column++) {
      const box = cellBox(layout, row, column)
      if (box === null) continue
      const look = cellLook(matrix, row, column, shown)
      const quiet = onlyDisagreements && matrix.disagree[row * matrix.instruments.length + column] !== 1
      shapes.push(...cellShapes(look, box, layout, tokens, figureText(look, words)))
      if (quiet && look.kind !== 'diagonal') shapes.push(veil(box, tokens))
    }
  return shapes
}

/** Lets a cell recede into the ground. */
function veil(box: Box, tokens: Tokens): Shape {
  return rectangle(box.x - 1, box.y - 1, box.width + 2, box.height + 2, 0, `${tokens.paper}d4`)
}

/** What each instrument gives (right) and receives (below). */
function sums({ matrix, layout, tokens, words }: HeatmapView): readonly Shape[] {
  const shapes: Shape[] = []
  const size = Math.min(13.5 * layout.scale, layout.labelSize + 0.5)
  const givesAt = layout.columns.stop + 24 * layout.scale
  const receivesAt = layout.rows.stop + 20 * layout.scale
  const heading = { size: 12 * layout.scale, fill: tokens.inkFaint }
  shapes.push(
    text(words.gives, givesAt, layout.top - 16 * layout.scale, { ...heading, align: 'center' }),
    text(words.receives, layout.left - 10 * layout.scale, receivesAt, { ...heading, align: 'right' }),
  )
  for (let row = layout.rows.first; row < layout.rows.end; row++) {
    if ((row - layout.rows.first) % layout.rowLabelStep !== 0) continue
    const box = cellBox(layout, row, layout.columns.first)
    if (box !== null)
      shapes.push(
        text(words.score(matrix.gives[row] ?? 0), givesAt, box.y + box.height / 2 + 0.5, { size, fill: tokens.ink, align: 'center' }),
      )
  }
  const step = Math.max(layout.columnLabelStep, Math.ceil((26 * layout.scale) / (layout.cell.width + 2)))
  for (let column = layout.columns.first; column < layout.columns.end; column++) {
    if ((column - layout.columns.first) % step !== 0) continue
    const box = cellBox(layout, layout.rows.first, column)
    if (box !== null)
      shapes.push(
        text(words.score(matrix.receives[column] ?? 0), box.x + box.width / 2, receivesAt, { size, fill: tokens.ink, align: 'center' }),
      )
  }
  return shapes
}
