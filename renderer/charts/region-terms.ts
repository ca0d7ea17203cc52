import type { Tokens } from '#renderer/theme/tokens.ts'
import type { Size } from '#renderer/ui/use-size.ts'
import type { Drawing } from './drawing.ts'
import { outline, rectangle, text, type Shape } from './shapes.ts'

/** Terms by region as they are shown: what stands in each cell, and how long its bar is (0 to 1; null where the region lacks the term). */
export interface RegionRows {
  readonly regions: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly { readonly words: string; readonly part: number | null }[] }[]
}

const tallest = 30

/** Terms down, regions across, a bar in each cell; dashed where a region lacks the term. Rows shrink until all are on the picture. */
export function regionTermsDrawing({ regions, rows }: RegionRows, { width, height }: Size, tokens: Tokens): Drawing {
  const size = 13
  const labels = width * 0.34
  const column = (width - labels) / Math.max(1, regions.length)
  const row = Math.min(tallest, (height - tallest) / Math.max(1, rows.length))
  const type = Math.min(size, row * 0.6)
  const words: Shape[] = regions.map((region, at) =>
    text(region, labels + at * column, tallest / 2, { size, weight: 600, fill: tokens.inkSoft, width: column - 12 }),
  )
  const bars: Shape[] = []
  rows.forEach(({ label, cells }, line) => {
    const y = tallest + line * row
    words.push(text(label, 0, y + row / 2, { size: type, fill: tokens.ink, width: labels - 16 }))
    cells.forEach(({ words: said, part }, at) => {
      const x = labels + at * column
      if (part === null) bars.push(outline(x, y + 2, column - 12, row - 4, 3, tokens.lineStrong, [3, 3]))
      else bars.push(rectangle(x, y + 2, Math.max(2, part * (column - 12)), row - 4, 3, tokens.ramp[4]))
      words.push(text(said, x + 6, y + row / 2, { size: type, fill: part === null ? tokens.inkSoft : tokens.ink, width: column - 20 }))
    })
  })
  return { width, height: tallest + rows.length * row, layers: { bars, words }, targets: [] }
}
