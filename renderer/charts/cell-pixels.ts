import type { InteractionMatrix } from '#core/contract/matrices.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { cellLook, fillOf, type Shown } from './matrix-cell.ts'
import { type Box, type MatrixLayout, type Track } from './matrix-layout.ts'

/** An image of all cells in the window, for matrices with more cells than shapes can show in time. RGBA, 4 bytes a pixel. */
export interface CellImage {
  readonly box: Box
  readonly width: number
  readonly height: number
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
}

export function parse(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1, 7), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** One pixel as a little-endian word. */
export function packed([red, green, blue]: readonly [number, number, number], alpha: number): number {
  return ((alpha << 24) | (blue << 16) | (green << 8) | red) >>> 0
}

/** How much a cell of this level weighs where several share a pixel: more than an empty one, and the more the farther from 0. */
export function weightOf(level: number): number {
  return 1 + Math.round(Math.abs(level) * 80)
}

/** Weighs more than every level. */
export const heaviest = 255

interface CellCanvas {
  readonly image: CellImage
  /** Fills a box with a `packed` colour. Where cells are smaller than a pixel, the heaviest of those that share one is seen. */
  readonly fill: (x: number, y: number, w: number, h: number, colour: number, weight: number) => void
}

/** An image of the window's cells to be filled box by box, at `density` device pixels a pixel. */
export function cellCanvas(layout: MatrixLayout, density: number): CellCanvas {
  const box = { x: layout.left, y: layout.top, width: layout.columns.stop - layout.left, height: layout.rows.stop - layout.top }
  const width = Math.max(1, Math.round(box.width * density))
  const height = Math.max(1, Math.round(box.height * density))
  const pixels = new Uint8ClampedArray(width * height * 4)
  const words = new Uint32Array(pixels.buffer)
  if (Math.min(pitchOf(layout.columns), pitchOf(layout.rows)) * density < 1) {
    const weights = new Uint8Array(width * height)
    const fill: CellCanvas['fill'] = (x, y, _w, _h, colour, weight) => {
      const line = Math.min(height - 1, Math.floor((y - box.y) * density))
      const at = line * width + Math.min(width - 1, Math.floor((x - box.x) * density))
      if (weight < weights[at]!) return
      weights[at] = weight
      words[at] = colour
    }
    return { image: { box, width, height, pixels }, fill }
  }
  const fill: CellCanvas['fill'] = (x, y, w, h, colour) => {
    const left = Math.round((x - box.x) * density)
    const right = Math.max(left + 1, Math.round((x - box.x + w) * density))
    const top = Math.round((y - box.y) * density)
    const bottom = Math.max(top + 1, Math.round((y - box.y + h) * density))
    for (let line = top; line < Math.min(bottom, height); line++)
      words.fill(colour, line * width + left, line * width + Math.min(right, width))
  }
  return { image: { box, width, height, pixels }, fill }
}

/** From one cell's start to the next's. */
function pitchOf({ starts }: Track): number {
  return starts.length < 2 ? Infinity : (starts.at(-1)! - starts[0]!) / (starts.length - 1)
}

/** Colours of levels, each mixed once: a million cells have few. */
export function levelColours(tokens: Tokens, alpha: number): (level: number) => number {
  const known = new Map<number, number>()
  return (level) => {
    const colour = known.get(level) ?? packed(parse(fillOf(tokens, level)), alpha)
    known.set(level, colour)
    return colour
  }
}

/**
 * Paints the cells at `density` device pixels a pixel. A cell is its fill; from 5 pixels up a bar lies on its lower edge where the
 * overlap is significant, and disagreement takes its upper left corner.
 */
export function cellPixels(
  matrix: InteractionMatrix,
  layout: MatrixLayout,
  tokens: Tokens,
  shown: Shown,
  onlyDisagreements: boolean,
  density: number,
): CellImage {
  const { image, fill } = cellCanvas(layout, density)
  const empty = packed(parse(tokens.line), 40)
  const unable = packed(parse(tokens.inkFaint), 90)
  const diagonal = packed(parse(tokens.lineStrong), 255)
  const bar = packed(parse(tokens.bar), 255)
  const warn = packed(parse(tokens.warn), 255)
  const { width: w, height: h } = layout.cell
  const withBars = h >= 5
  const loud = levelColours(tokens, 255)
  const soft = levelColours(tokens, 40)

  for (let row = layout.rows.first; row < layout.rows.end; row++) {
    const y = layout.rows.starts[row - layout.rows.first]!
    for (let column = layout.columns.first; column < layout.columns.end; column++) {
      const x = layout.columns.starts[column - layout.columns.first]!
      const look = cellLook(matrix, row, column, shown)
      const quiet = onlyDisagreements && matrix.disagree[row * matrix.instruments.length + column] !== 1
      if (look.kind === 'diagonal') fill(x, y, w, h, diagonal, heaviest)
      else if (look.kind === 'filled') fill(x, y, w, h, quiet ? soft(look.level) : loud(look.level), quiet ? 0 : weightOf(look.level))
      else fill(x, y, w, h, look.unable ? unable : empty, 0)
      if (quiet) continue
      if (withBars && look.bar !== null && look.solid && shown === 'both')
        fill(x, y + h - Math.max(1, h / 5), Math.max(1, look.bar * w), Math.max(1, h / 5), bar, heaviest)
      if (withBars && look.disagree) fill(x, y, Math.max(1, w / 3), Math.max(1, h / 3), warn, heaviest)
    }
  }
  return image
}
