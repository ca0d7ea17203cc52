import { scoreText } from '#core/judging/score-text.ts'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { isMedianOfAll } from '#core/judging/aggregate.ts'
import { tidy } from '#core/page/svg.ts'
import { aggregationText, roundText } from './judging-text.ts'
import { cellsByColour, detailedCells } from './matrix-cells-svg.ts'
import type { MatrixLayout } from './matrix-layout.ts'
import { layOutMatrix } from './matrix-layout.ts'
import { matrixLegend } from './matrix-legend.ts'
import { groupLabel } from './matrix-tables.ts'
import { palette } from './palette.ts'
import { fitText, svgDocument, textAt } from './svg-text.ts'
import type { Picture, Words } from './words.ts'
import { word } from './words.ts'

/**
 * The heat map as a picture that needs nothing else: fill = judged, bar = lift (solid where q is below .05), corner = judgement and
 * evidence disagree, hatching = raters differ, an outline where nobody judged, sums at the margins, bands, legend.
 */
export function matrixSvg(matrix: InteractionMatrix, picture: Picture): string {
  const { words } = picture
  // A picture by itself must say that it counts groups.
  const groups = matrix.level === 'group' ? `${word(words, 'counted_by')}: ${word(words, 'level_of_group')}` : null
  const { judging } = matrix
  const chosen = isMedianOfAll(judging.aggregation) ? null : aggregationText(judging, words)
  const subtitle = [picture.subtitle, groups, chosen, roundText(judging, words)].filter(Boolean).join(' · ')
  const title = word(words, 'title')
  const layout = layOutMatrix(matrix, subtitle ? 74 : 54)
  const legend = matrixLegend(matrix.judging.scale, words, 26, layout.bottom + 44, layout.width - 26)
  return svgDocument(
    layout.width,
    legend.bottom + 18,
    title,
    palette.paper,
    picture.font,
    [
      `<defs><pattern id="differ" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="5" stroke="#fff" stroke-width="1.6" opacity=".65"/></pattern></defs>`,
      textAt(26, 38, title, { size: 22, fill: palette.ink, weight: 600 }),
      ...(subtitle ? [textAt(26, 60, fitText(subtitle, 15, layout.width - 52), { size: 15, fill: palette.inkSoft })] : []),
      ...heads(matrix, layout),
      ...bands(matrix, layout, words),
      ...(layout.detailed ? detailedCells(matrix, layout, picture) : cellsByColour(matrix, layout)),
      ...margins(matrix, layout, picture),
      ...legend.marks,
    ],
    picture.foot,
  )
}

/** Codes above the columns, names and codes before the rows. */
function heads({ instruments }: InteractionMatrix, layout: MatrixLayout): string[] {
  const { left, pitchX, pitchY, gap, codeSize, rowTops, turned, headBottom, nameRoom, nameEnd } = layout
  const code = { size: codeSize, fill: palette.ink, weight: 600 }
  return instruments.flatMap(({ code: text, name }, at) => {
    const x = left + at * pitchX + (pitchX - gap) / 2
    const y = rowTops[at]! + (pitchY - gap) / 2 + codeSize * 0.35
    return [
      turned
        ? textAt(x + codeSize * 0.35, headBottom, text, { ...code, turn: -90 })
        : textAt(x, headBottom, text, { ...code, anchor: 'middle' }),
      textAt(nameEnd, y, fitText(name, codeSize + 0.5, nameRoom), { size: codeSize + 0.5, fill: palette.inkSoft, anchor: 'end' }),
      textAt(left - 10, y, text, { ...code, anchor: 'end' }),
    ]
  })
}

/** A rule beside each group and, where it is long enough, its label upright. */
function bands({ instruments, groups }: InteractionMatrix, { rowTops, pitchY, gap, bandRoom }: MatrixLayout, words: Words): string[] {
  if (bandRoom === 0) return []
  return groups.flatMap((group, at) => {
    const first = instruments.findIndex((instrument) => instrument.group === at)
    const top = rowTops[first]
    if (top === undefined) return []
    const height = group.size * pitchY - gap
    const label = fitText(groupLabel(group, words), 11.5, height)
    return [
      `<rect x="26" y="${tidy(top)}" width="3" height="${tidy(height)}" rx="1.5" fill="${palette.bandRule}"/>`,
      ...(height > 44 ? [textAt(44, top + height / 2, label, { size: 11.5, fill: palette.inkFaint, anchor: 'middle', turn: -90 })] : []),
    ]
  })
}

/** Sums of what each row gives and each column receives. */
function margins(
  { instruments, gives, receives, judging }: InteractionMatrix,
  layout: MatrixLayout,
  { words, language }: Picture,
): string[] {
  const { left, pitchX, pitchY, gap, codeSize, rowTops, headBottom, bottom, turned } = layout
  const number = (value: number): string => scoreText(value, judging.scale, language)
  const right = left + instruments.length * pitchX + 22
  const faint = { size: Math.min(12, codeSize), fill: palette.inkFaint }
  const sum = { size: Math.min(13.5, codeSize + 0.5), fill: palette.ink, weight: 500 }
  return [
    textAt(right, headBottom, word(words, 'gives'), { ...faint, anchor: 'middle' }),
    textAt(left - 10, bottom + 18, word(words, 'receives'), { ...faint, anchor: 'end' }),
    ...gives.map((value, row) =>
      textAt(right, rowTops[row]! + (pitchY - gap) / 2 + codeSize * 0.35, number(value), { ...sum, anchor: 'middle' }),
    ),
    ...receives.map((value, column) => {
      const x = left + column * pitchX + (pitchX - gap) / 2
      return turned && !layout.detailed
        ? textAt(x + codeSize * 0.35, bottom + 6, number(value), { ...sum, anchor: 'end', turn: -90 })
        : textAt(x, bottom + 18, number(value), { ...sum, anchor: 'middle' })
    }),
  ]
}
