import type { Tokens } from '#renderer/theme/tokens.ts'
import { fillOf, inkOn, type CellLook } from './matrix-cell.ts'
import type { Box, MatrixLayout } from './matrix-layout.ts'
import { outline, rectangle, text, type Shape } from './shapes.ts'

/** Ends of the diagonal lines that hatch a box, one every `step` pixels along its edge. */
export function hatchLines(box: Box, step: number): readonly (readonly [number, number, number, number])[] {
  const { x, y, width, height } = box
  const lines: (readonly [number, number, number, number])[] = []
  for (let along = step; along < width + height; along += step) {
    const fromX = Math.min(along, width)
    const fromY = along - fromX
    const toY = Math.min(along, height)
    const toX = along - toY
    lines.push([x + fromX, y + fromY, x + toX, y + toY])
  }
  return lines
}

export function hatch(box: Box, colour: string): Shape {
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }
  const data = hatchLines(inner, 7)
    .map(([x1, y1, x2, y2]) => `M${x1},${y1}L${x2},${y2}`)
    .join('')
  return { type: 'path', shape: { pathData: data }, style: { fill: 'none', stroke: colour, lineWidth: 1.6 } }
}

/** Top left corner, following the cell's rounding. */
function corner(box: Box, size: number, radius: number, colour: string): Shape {
  const { x, y } = box
  const data = `M${x},${y + size}V${y + radius}A${radius},${radius},0,0,1,${x + radius},${y}H${x + size}Z`
  return { type: 'path', shape: { pathData: data }, style: { fill: colour } }
}

function bar(box: Box, share: number, solid: boolean, look: CellLook, tokens: Tokens, scale: number): Shape {
  const inset = Math.max(2, Math.min(4 * scale, box.width * 0.09, box.height * 0.12))
  const thick = Math.max(2, Math.min(4 * scale, Math.round(box.height * 0.12)))
  const length = Math.max(3, share * (box.width - 2 * inset))
  const y = box.y + box.height - inset * 0.85 - thick
  const onDark = look.kind === 'filled' && Math.abs(look.level) > 1
  const onDarkest = look.kind === 'filled' && Math.abs(look.level) > 2
  if (solid) return rectangle(box.x + inset, y, length, thick, 1.5, onDarkest ? inkOn(tokens, look.level) : tokens.bar)
  return {
    type: 'rect',
    shape: { x: box.x + inset + 0.5, y: y + 0.5, width: length, height: thick - 1, r: 1.5 },
    style: { fill: 'none', stroke: onDark ? tokens.barHollowOnDark : tokens.barHollow, lineWidth: 1 },
  }
}

/** A slanting cross in the middle: asked, and nobody could say. */
export function unableMark({ x, y, width, height }: Box, colour: string): Shape {
  const arm = Math.max(2.5, Math.min(5, height / 7))
  const [cx, cy] = [x + width / 2, y + height * 0.45]
  const data = `M${cx - arm},${cy - arm}L${cx + arm},${cy + arm}M${cx - arm},${cy + arm}L${cx + arm},${cy - arm}`
  return { type: 'path', shape: { pathData: data }, style: { fill: 'none', stroke: colour, lineWidth: 1.4 } }
}

/** The shapes of one cell: fill, hatching, figure, bar, corner. `figure` is the score or count as the language writes it. */
export function cellShapes(look: CellLook, box: Box, layout: MatrixLayout, tokens: Tokens, figure: string): readonly Shape[] {
  const { x, y, width, height } = box
  if (look.kind === 'diagonal') return layout.showMarks ? [outline(x, y, width, height, layout.radius, tokens.line, [2, 3])] : []
  const shapes: Shape[] = []
  if (look.kind === 'empty') shapes.push(outline(x, y, width, height, layout.radius, tokens.line))
  else shapes.push(rectangle(x, y, width, height, layout.radius, fillOf(tokens, look.level)))
  if (look.differ && layout.showMarks) shapes.push(hatch(box, tokens.hatch))
  if (look.unable && layout.showMarks) shapes.push(unableMark(box, tokens.inkFaint))
  const withBar = look.bar !== null && layout.showBars
  if (look.figure !== null && layout.showScores) {
    const size = Math.min(12.5 * layout.scale, Math.max(9, height * 0.46))
    const middle = y + height * (withBar ? (height < 26 ? 0.4 : 0.47) : 0.52)
    shapes.push(
      text(figure, x + width / 2, middle, {
        size,
        weight: Math.abs(look.level) > 1 ? 600 : 400,
        align: 'center',
        fill: look.kind === 'filled' ? inkOn(tokens, look.level) : tokens.ink,
      }),
    )
  }
  if (withBar && look.bar !== null) shapes.push(bar(box, look.bar, look.solid, look, tokens, layout.scale))
  if (look.disagree && layout.showMarks)
    shapes.push(corner(box, Math.max(5, Math.min(11 * layout.scale, width / 3)), layout.radius, tokens.warn))
  return shapes
}
