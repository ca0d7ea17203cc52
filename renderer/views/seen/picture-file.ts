import type { Drawing } from '#renderer/charts/drawing.ts'
import { drawingSvg } from '#renderer/charts/drawing-svg.ts'
import { font } from '#renderer/charts/shapes.ts'
import { base64Of } from '#renderer/data/download.ts'
import { light, type Tokens } from '#renderer/theme/tokens.ts'
import type { Size } from '#renderer/ui/use-size.ts'

/** A3 across at 120 pixels an inch; a PNG has twice as many. */
const print: Size = { width: 1920, height: 1200 }

function measure(words: string, size: number): number {
  const brush = document.createElement('canvas').getContext('2d')
  if (brush === null) return words.length * size * 0.6
  brush.font = font(size)
  return brush.measureText(words).width
}

export interface Pictured {
  readonly title: string
  readonly sentence: string
  /** How it is read, and last of all what it was asked with and made from. */
  readonly foot: readonly string[]
  readonly draw: (size: Size, tokens: Tokens) => Drawing
}

/** A drawing at print size in the light colours, with its title and its sentence: a file of this name. */
export function pictureFile(name: string, { title, sentence, foot, draw }: Pictured) {
  const svg = drawingSvg(draw(print, light), { title, sentence, foot, paper: light.panel, ink: light.ink, inkSoft: light.inkSoft, measure })
  return { name: `${name}.svg`, mime: 'image/svg+xml', base64: base64Of(new TextEncoder().encode(svg)) }
}
