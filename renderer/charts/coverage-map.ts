import type { CoverageMap } from '#core/contract/views.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { boxPath, type Drawing, type Target } from './drawing.ts'
import { outline, rectangle, text, type Shape } from './shapes.ts'

export interface CoverageMapLook {
  readonly width: number
  readonly height: number
  readonly tokens: Tokens
  readonly chosen: ReadonlySet<number>
  readonly chosenCell: string | null
  readonly words: {
    readonly row: (index: number) => string
    readonly column: (index: number) => string
    /** Below the number: the budgets, short. */
    readonly money: (cell: number) => string
    readonly gap: string
    readonly said: (cell: number) => readonly string[]
  }
}

const rowRoom = 210
const headRoom = 74

/** Terms by terms: how many instruments carry both, the fuller the more; an empty cell is an outline, a term that nobody carries is named a gap. */
export function coverageMapPicture(map: CoverageMap, { width, height, tokens, chosen, chosenCell, words }: CoverageMapLook): Drawing {
  const [rows, columns] = [map.rows.length, map.columns.length]
  const cellWidth = Math.max(58, Math.min(150, (width - rowRoom - 8) / Math.max(1, columns)))
  const cellHeight = Math.max(34, Math.min(64, (height - headRoom - 8) / Math.max(1, rows)))
  const most = Math.max(1, ...map.cells.map(({ instruments }) => instruments.length))
  const marks: Shape[] = []
  const labels: Shape[] = []
  const targets: Target[] = []
  map.columns.forEach((_, column) => {
    const x = rowRoom + column * cellWidth
    const gap = map.cells.every((cell, at) => at % columns !== column || cell.instruments.length === 0)
    wrapped(words.column(column), cellWidth - 6, gap ? 2 : 3).forEach((line, at) =>
      labels.push(text(line, x + 4, 12 + at * 16, { size: 12, fill: tokens.ink, width: cellWidth - 6 })),
    )
    if (gap) labels.push(text(words.gap, x + 4, 60, { size: 12, weight: 600, fill: tokens.warn, width: cellWidth - 6 }))
  })
  map.rows.forEach((_, row) => {
    const middle = headRoom + row * cellHeight + cellHeight / 2
    const gap = map.cells.slice(row * columns, (row + 1) * columns).every(({ instruments }) => instruments.length === 0)
    const lines = wrapped(words.row(row), rowRoom - 14, Math.max(1, Math.floor((cellHeight - 2) / 16) - Number(gap)))
    const first = middle - (lines.length + Number(gap) - 1) * 8
    lines.forEach((line, at) => labels.push(text(line, 2, first + at * 16, { size: 12.5, fill: tokens.ink, width: rowRoom - 14 })))
    if (gap) labels.push(text(words.gap, 2, first + lines.length * 16, { size: 12, weight: 600, fill: tokens.warn, width: rowRoom - 14 }))
  })
  map.cells.forEach((cell, at) => {
    const [x, y] = [rowRoom + (at % columns) * cellWidth, headRoom + Math.floor(at / columns) * cellHeight]
    const [w, h] = [cellWidth - 4, cellHeight - 4]
    const count = cell.instruments.length
    const own = `cell ${at}` === chosenCell || cell.instruments.some((id) => chosen.has(id))
    if (count === 0) marks.push(outline(x, y, w, h, 3, tokens.lineStrong, [3, 3]))
    else {
      const level = count / most > 0.66 ? 6 : count / most > 0.33 ? 5 : 4
      const ink = tokens.onRamp[level]
      const money = h >= 38 ? words.money(at) : ''
      marks.push(rectangle(x, y, w, h, 3, tokens.ramp[level]))
      labels.push(
        text(String(count), x + w / 2, money === '' ? y + h / 2 : y + h / 2 - 8, { size: 14, weight: 600, fill: ink, align: 'center' }),
        ...(money === '' ? [] : [text(money, x + w / 2, y + h / 2 + 10, { size: 11.5, fill: ink, align: 'center', width: w - 6 })]),
      )
    }
    if (own) marks.push(outline(x - 2, y - 2, w + 4, h + 4, 4, tokens.accent))
    targets.push({ key: `cell ${at}`, outline: boxPath(x, y, w, h), at: { x: x + w / 2, y: y + h / 2 }, lines: words.said(at) })
  })
  return {
    width: rowRoom + columns * cellWidth + 8,
    height: headRoom + rows * cellHeight + 8,
    layers: { marks, labels },
    targets,
  }
}

/** Words over at most `most` lines, by a rough width: what is too long is cut by the drawing. */
function wrapped(words: string, width: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && (lines.length === most || (line.length + word.length + 1) * 6.2 <= width))
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
