import { scoreText } from '#core/judging/score-text.ts'
import { writtenNumber } from '#core/page/number-format.ts'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { barShare, lightTextFrom, rampColour } from '#core/matrix/cell-marks.ts'
import { significance } from '#core/matrix/compare.ts'
import { escapeXml, tidy } from '#core/page/svg.ts'
import type { MatrixLayout } from './matrix-layout.ts'
import { palette } from './palette.ts'
import { textAt } from './svg-text.ts'
import type { Picture } from './words.ts'
import { word } from './words.ts'

/** What a cell shows, in numbers. */
interface CellFigures {
  readonly x: number
  readonly y: number
  readonly score: number | null
  /** Length of the bar, 0 to 1; null without any. */
  readonly bar: number | null
  readonly solid: boolean
  readonly differ: boolean
  readonly disagree: boolean
  readonly unable: boolean
}

function* cells(
  matrix: InteractionMatrix,
  { left, pitchX, rowTops }: MatrixLayout,
): Generator<CellFigures & { row: number; column: number }> {
  const size = matrix.instruments.length
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const at = row * size + column
      yield {
        row,
        column,
        x: left + column * pitchX,
        y: rowTops[row]!,
        score: matrix.score[at] ?? null,
        bar: row === column ? null : barShare(matrix.lift[at] ?? null),
        solid: matrix.q[at]! < significance,
        differ: matrix.differ[at] === 1,
        disagree: matrix.disagree[at] === 1,
        unable: matrix.score[at] === null && (matrix.unable[at] ?? 0) > 0,
      }
    }
}

/** One group of marks a cell, so that it can be pointed at and edited. */
export function detailedCells(matrix: InteractionMatrix, layout: MatrixLayout, { words, language }: Picture): string[] {
  const { pitchX, pitchY, gap, radius } = layout
  const [width, height] = [pitchX - gap, pitchY - gap]
  const number = (value: number): string => scoreText(value, matrix.judging.scale, language)
  const marks: string[] = []
  for (const { row, column, x, y, score, bar, solid, differ, disagree, unable } of cells(matrix, layout)) {
    const box = `x="${tidy(x)}" y="${tidy(y)}" width="${width}" height="${height}" rx="${radius}"`
    if (row === column) {
      marks.push(`<rect ${box} fill="none" stroke="${palette.line}" stroke-dasharray="2 3"/>`)
      continue
    }
    const at = row * matrix.instruments.length + column
    const facts = [
      ...(score === null ? [] : [`${word(words, 'score')} ${number(score)}`]),
      `${word(words, 'shared')} ${matrix.shared[at]!}`,
      `${word(words, 'expected')} ${writtenNumber(matrix.expected[at]!, language, { maximumSignificantDigits: 3 })}`,
    ]
    const onDark = score !== null && Math.abs(score) >= lightTextFrom
    marks.push(
      `<g><title>${escapeXml(`${matrix.instruments[row]!.code} → ${matrix.instruments[column]!.code}: ${facts.join(' · ')}`)}</title>`,
      score === null
        ? `<rect ${box} fill="${palette.paper}" stroke="${palette.line}"/>`
        : `<rect ${box} fill="${rampColour(palette.ramp, score)}"/>`,
    )
    if (differ) marks.push(`<rect ${box} fill="url(#differ)"/>`)
    if (score !== null)
      marks.push(
        textAt(x + width / 2, y + height * 0.53 + 1.5, number(score), {
          size: pitchX < 50 ? 11 : 12.5,
          fill: onDark ? '#ffffff' : palette.ink,
          anchor: 'middle',
          weight: 500,
        }),
      )
    if (unable) marks.push(unableCross(x + width / 2, y + height * 0.45))
    if (bar !== null && bar > 0) marks.push(barOf(x + 4, y + height - 7, Math.max(3, bar * (width - 8)), solid, onDark))
    if (disagree)
      marks.push(
        `<path d="M${tidy(x)} ${tidy(y + 11)}V${tidy(y + radius)}a${radius} ${radius} 0 0 1 ${radius} ${-radius}H${tidy(x + 11)}z" fill="${palette.warn}"/>`,
      )
    marks.push('</g>')
  }
  return marks
}

/** Asked, and nobody could say. */
export function unableCross(x: number, y: number): string {
  return `<path d="M${tidy(x - 4)} ${tidy(y - 4)}l8 8m-8 0l8-8" fill="none" stroke="${palette.inkFaint}" stroke-width="1.4"/>`
}

function barOf(x: number, y: number, width: number, solid: boolean, onDark: boolean): string {
  if (solid) return `<rect x="${tidy(x)}" y="${tidy(y)}" width="${tidy(width)}" height="4" rx="1.5" fill="${palette.ink}"/>`
  const [stroke, opacity] = onDark ? ['#ffffff', 0.7] : [palette.inkSoft, 0.55]
  return `<rect x="${tidy(x + 0.5)}" y="${tidy(y + 0.5)}" width="${tidy(width)}" height="3" rx="1.5" fill="none" stroke="${stroke}" stroke-opacity="${opacity}"/>`
}

/** One path a colour and kind of mark: 40,000 cells stay a file of a megabyte. No numbers, no outlines. */
export function cellsByColour(matrix: InteractionMatrix, layout: MatrixLayout): string[] {
  const { pitchX, pitchY, gap } = layout
  const [width, height] = [pitchX - gap, pitchY - gap]
  const barHeight = height > 12 ? 3 : 2
  const fills = new Map<string, string[]>()
  const over = { differ: [] as string[], diagonal: [] as string[], solid: [] as string[], hollow: [] as string[], disagree: [] as string[] }
  const put = (fill: string, path: string): void => {
    const list = fills.get(fill)
    if (list) list.push(path)
    else fills.set(fill, [path])
  }
  for (const { row, column, x, y, score, bar, solid, differ, disagree } of cells(matrix, layout)) {
    const box = `M${tidy(x)} ${tidy(y)}h${width}v${height}h-${width}z`
    if (row === column) over.diagonal.push(box)
    else if (score !== null) put(rampColour(palette.ramp, score), box)
    if (differ) over.differ.push(box)
    if (bar !== null && bar > 0)
      over[solid ? 'solid' : 'hollow'].push(
        `M${tidy(x + 1)} ${tidy(y + height - barHeight)}h${tidy(Math.max(1, bar * (width - 2)))}v${barHeight - 1}H${tidy(x + 1)}z`,
      )
    if (disagree) over.disagree.push(`M${tidy(x)} ${tidy(y + width / 2)}V${tidy(y)}h${tidy(width / 2)}z`)
  }
  return [
    ...pathOf(over.diagonal, `fill="none" stroke="${palette.line}" stroke-width=".8"`),
    ...[...fills].flatMap(([fill, list]) => pathOf(list, `fill="${fill}"`)),
    ...pathOf(over.differ, 'fill="url(#differ)"'),
    ...pathOf(over.hollow, `fill="${palette.inkSoft}" fill-opacity=".28"`),
    ...pathOf(over.solid, `fill="${palette.ink}"`),
    ...pathOf(over.disagree, `fill="${palette.warn}"`),
  ]
}

function pathOf(list: readonly string[], look: string): string[] {
  return list.length === 0 ? [] : [`<path d="${list.join('')}" ${look}/>`]
}
