import type { EChartsCoreOption } from 'echarts/core'
import { cellMarks, type Matrix, type Scale } from '#core/matrix/matrix.ts'
import { levelOf } from '#core/matrix/scale.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { bandShapes, labelShapes } from './axis-shapes.ts'
import { cellCanvas, heaviest, levelColours, packed, parse, weightOf, type CellImage } from './cell-pixels.ts'
import { hatch, unableMark } from './cell-shapes.ts'
import { fillOf, inkOn } from './matrix-cell.ts'
import { cellBox, type MatrixLayout } from './matrix-layout.ts'
import { outline, picture, rectangle, text, type Shape } from './shapes.ts'

/** A matrix of any kind to be drawn. */
export interface GridPicture {
  readonly matrix: Matrix
  /** Of several matrices side by side; else the matrix' own. */
  readonly scale: Scale
  readonly square: boolean
  readonly layout: MatrixLayout
  readonly tokens: Tokens
  readonly figure: (value: number) => string
  readonly group: (index: number) => string
  /** Over the margins at the right, and before those below; empty without margins. */
  readonly marginWords: { readonly right: string; readonly below: string }
}

/** Any kind of matrix as an ECharts option; cells are left out where an image of them lies beneath. */
export function gridPicture(view: GridPicture): EChartsCoreOption {
  const { matrix, layout, tokens, group } = view
  return picture({
    cells: layout.asImage ? [] : cells(view),
    bands: bandShapes(matrix.rows.entries, group, layout, tokens),
    labels: labelShapes(matrix.rows.entries, matrix.columns.entries, layout, tokens),
    margins: margins(view),
    tree: tree(view),
  })
}

const odd = cellMarks.hindersYetShared | cellMarks.reinforcesYetApart | cellMarks.neutralYetShared

function cells({ matrix, scale, square, layout, tokens, figure }: GridPicture): readonly Shape[] {
  const shapes: Shape[] = []
  const width = matrix.columns.entries.length
  for (let row = layout.rows.first; row < layout.rows.end; row++)
    for (let column = layout.columns.first; column < layout.columns.end; column++) {
      const box = cellBox(layout, row, column)
      if (box === null) continue
      const { x, y, width: w, height: h } = box
      const value = matrix.value[row * width + column] ?? null
      const mark = matrix.mark[row * width + column] ?? 0
      if (value === null) {
        const dash = square && row === column ? [2, 3] : undefined
        if (layout.showMarks || dash === undefined) shapes.push(outline(x, y, w, h, layout.radius, tokens.line, dash))
        if ((mark & cellMarks.unable) !== 0 && layout.showMarks) shapes.push(unableMark(box, tokens.inkFaint))
        continue
      }
      const level = levelOf(scale, value)
      shapes.push(rectangle(x, y, w, h, layout.radius, fillOf(tokens, level)))
      if ((mark & cellMarks.ratersDiffer) !== 0 && layout.showMarks) shapes.push(hatch(box, tokens.hatch))
      if (layout.showScores) {
        const written = figure(value)
        const size = Math.min(12.5 * layout.scale, Math.max(9, h * 0.42), (w * 1.75) / Math.max(1, written.length))
        const weight = (mark & cellMarks.beyondChance) === 0 ? 400 : 600
        shapes.push(
          text(written, x + w / 2, y + h * 0.52, {
            size,
            weight,
            align: 'center',
            fill: inkOn(tokens, Math.trunc(level + Math.sign(level) * 0.25)),
          }),
        )
      }
      if ((mark & odd) !== 0 && layout.showMarks) {
        const side = Math.max(5, Math.min(11 * layout.scale, w / 3))
        shapes.push({ type: 'path', shape: { pathData: `M${x},${y + side}V${y}H${x + side}Z` }, style: { fill: tokens.warn } })
      }
    }
  return shapes
}

/** Sums or means at the right and below. */
function margins({ matrix, layout, tokens, figure, marginWords }: GridPicture): readonly Shape[] {
  if (matrix.margins === null) return []
  const shapes: Shape[] = []
  const size = Math.min(13 * layout.scale, layout.labelSize)
  const rightAt = layout.columns.stop + 27 * layout.scale
  const belowAt = layout.rows.stop + 20 * layout.scale
  const heading = { size: 12 * layout.scale, fill: tokens.inkFaint }
  shapes.push(
    text(marginWords.right, rightAt, layout.top - 16 * layout.scale, { ...heading, align: 'center' }),
    text(marginWords.below, layout.left - 10 * layout.scale, belowAt, { ...heading, align: 'right' }),
  )
  for (let row = layout.rows.first; row < layout.rows.end; row += layout.rowLabelStep) {
    const box = cellBox(layout, row, layout.columns.first)
    const value = matrix.margins.rows[row] ?? null
    if (box !== null && value !== null)
      shapes.push(text(figure(value), rightAt, box.y + box.height / 2 + 0.5, { size, fill: tokens.ink, align: 'center' }))
  }
  const step = Math.max(layout.columnLabelStep, Math.ceil((34 * layout.scale) / (layout.cell.width + 2)))
  for (let column = layout.columns.first; column < layout.columns.end; column += step) {
    const box = cellBox(layout, layout.rows.first, column)
    const value = matrix.margins.columns[column] ?? null
    if (box !== null && value !== null)
      shapes.push(text(figure(value), box.x + box.width / 2, belowAt, { size, fill: tokens.ink, align: 'center' }))
  }
  return shapes
}

/** Joins of rows as a tree at the left, the root at the edge; where only a part of the rows is seen there is none. */
function tree({ matrix, layout, tokens }: GridPicture): readonly Shape[] {
  const { tree: joins, rows } = matrix
  if (joins === null || layout.treeWidth === 0 || layout.cut) return []
  const highest = joins.reduce((most, { height }) => Math.max(most, height), 0) || 1
  const right = layout.treeWidth - 4
  const xOf = (height: number): number => right - (height / highest) * (right - 4)
  const places = rows.entries.map((_, row) => {
    const box = cellBox(layout, row, layout.columns.first)
    return { x: right, y: box === null ? 0 : box.y + box.height / 2 }
  })
  let path = ''
  for (const { left, right: other, height } of joins) {
    const [a, b] = [places[left]!, places[other]!]
    const x = xOf(height)
    path += `M${a.x},${a.y}H${x}V${b.y}H${b.x}`
    places.push({ x, y: (a.y + b.y) / 2 })
  }
  return [{ type: 'path', shape: { pathData: path }, style: { fill: 'none', stroke: tokens.inkFaint, lineWidth: 1 } }]
}

/** The cells as an image, for more of them than shapes can show in time. */
export function gridPixels(
  { matrix, scale, square, layout, tokens }: Omit<GridPicture, 'figure' | 'group' | 'marginWords'>,
  density: number,
): CellImage {
  const { image, fill } = cellCanvas(layout, density)
  const width = matrix.columns.entries.length
  // Sixty steps a side are more than the eye tells apart, and need no colour to be mixed for each cell.
  const colourOf = levelColours(tokens, 255)
  const empty = packed(parse(tokens.line), 40)
  const diagonal = packed(parse(tokens.lineStrong), 255)
  const { width: w, height: h } = layout.cell
  for (let row = layout.rows.first; row < layout.rows.end; row++) {
    const y = layout.rows.starts[row - layout.rows.first]!
    for (let column = layout.columns.first; column < layout.columns.end; column++) {
      const x = layout.columns.starts[column - layout.columns.first]!
      const value = matrix.value[row * width + column] ?? null
      if (value === null) {
        const onDiagonal = square && row === column
        fill(x, y, w, h, onDiagonal ? diagonal : empty, onDiagonal ? heaviest : 0)
        continue
      }
      const level = Math.round(levelOf(scale, value) * 20) / 20
      fill(x, y, w, h, colourOf(level), weightOf(level))
    }
  }
  return image
}
