import type { Tokens } from '#renderer/theme/tokens.ts'
import { cellBox, type MatrixLayout } from './matrix-layout.ts'
import { rectangle, text, type Shape } from './shapes.ts'

/** A row or column as it is labelled. */
export interface Labelled {
  readonly code: string
  readonly name: string
  /** Index of its band. */
  readonly group: number
}

/** Rules and upright labels at the left, one for each band that is (partly) in the window. */
export function bandShapes(
  rows: readonly Labelled[],
  labelOf: (group: number) => string,
  layout: MatrixLayout,
  tokens: Tokens,
): readonly Shape[] {
  const left = layout.treeWidth
  if (layout.bandWidth - left <= 0) return []
  const shapes: Shape[] = []
  const size = 12 * layout.scale
  let start = layout.rows.first
  while (start < layout.rows.end) {
    const group = rows[start]?.group ?? 0
    let end = start + 1
    while (end < layout.rows.end && rows[end]?.group === group) end++
    const from = cellBox(layout, start, layout.columns.first)
    const to = cellBox(layout, end - 1, layout.columns.first)
    if (from !== null && to !== null) {
      const height = to.y + to.height - from.y
      shapes.push(rectangle(left + 2, from.y, 3 * layout.scale, height, 1.5, tokens.bandRule))
      const label = labelOf(group)
      if (label !== '' && height > 44 * layout.scale)
        shapes.push(
          text(label, left + 17 * layout.scale, from.y + height / 2, {
            size,
            fill: tokens.inkFaint,
            align: 'center',
            rotation: Math.PI / 2,
            width: height,
          }),
        )
    }
    start = end
  }
  return shapes
}

/** Names and codes of the rows, codes above the columns. */
export function labelShapes(
  rows: readonly Labelled[],
  columns: readonly Labelled[],
  layout: MatrixLayout,
  tokens: Tokens,
): readonly Shape[] {
  const shapes: Shape[] = []
  const size = layout.labelSize
  const codeEnd = layout.left - 10 * layout.scale
  for (let row = layout.rows.first; row < layout.rows.end; row++) {
    if ((row - layout.rows.first) % layout.rowLabelStep !== 0) continue
    const entry = rows[row]
    const box = cellBox(layout, row, layout.columns.first)
    if (entry === undefined || box === null) continue
    const middle = box.y + box.height / 2 + 0.5
    const codeWidth = layout.codeWidth - 10 * layout.scale
    shapes.push(text(entry.code, codeEnd, middle, { size, weight: 600, fill: tokens.ink, align: 'right', width: codeWidth }))
    if (layout.nameWidth > 0 && entry.name !== entry.code)
      shapes.push(
        text(entry.name, codeEnd - codeWidth - 6 * layout.scale, middle, {
          size,
          fill: tokens.inkSoft,
          align: 'right',
          width: layout.nameWidth - 12 * layout.scale,
        }),
      )
  }
  for (let column = layout.columns.first; column < layout.columns.end; column++) {
    if ((column - layout.columns.first) % layout.columnLabelStep !== 0) continue
    const entry = columns[column]
    const box = cellBox(layout, layout.rows.first, column)
    if (entry === undefined || box === null) continue
    const middle = box.x + box.width / 2
    if (layout.upright)
      shapes.push(
        text(entry.code, middle + 0.5, layout.top - 7, {
          size: layout.headSize,
          weight: 600,
          fill: tokens.ink,
          rotation: Math.PI / 2,
          width: layout.headWidth + 6,
        }),
      )
    else
      shapes.push(
        text(entry.code, middle, layout.top - 16 * layout.scale, {
          size: layout.headSize,
          weight: 600,
          fill: tokens.ink,
          align: 'center',
        }),
      )
  }
  return shapes
}
