import type { GridAnswer } from '#core/contract/grids.ts'
import { lightTextFrom, rampColour } from '#core/matrix/cell-marks.ts'
import { cellMarks } from '#core/matrix/matrix.ts'
import { levelOf } from '#core/matrix/scale.ts'
import { escapeXml, tidy } from '#core/page/svg.ts'
import { palette } from './palette.ts'
import { fitText, svgDocument, textAt, widthOf } from './svg-text.ts'
import type { ReportWords } from './validation-report.ts'

/** The matrix as a picture that needs nothing else; `figure` writes a value; `foot`: what counted in it. */
export function gridSvg(matrix: GridAnswer, foot: string, say: ReportWords, figure: (value: number) => string): string {
  const { rows, columns, value, mark, scale, margins } = matrix
  const most = Math.max(rows.entries.length, columns.entries.length)
  const widest = Math.max(...value.map((one) => (one === null ? 0 : figure(one).length)), 1)
  const pitch = most > 90 ? { x: 11, y: 11 } : most > 40 ? { x: 18, y: 18 } : { x: Math.max(44, widest * 7 + 10), y: 34 }
  const detailed = most <= 40
  const gap = detailed ? 3 : 1
  const size = detailed ? 13 : most > 90 ? 8.5 : 10.5
  const nameRoom = 190
  const codeRoom = Math.max(34, ...rows.entries.map(({ code }) => Math.min(150, widthOf(code, size))))
  const headRoom = Math.max(34, ...columns.entries.map(({ code }) => Math.min(170, widthOf(code, size)))) + 10
  const left = 26 + nameRoom + 12 + codeRoom + 10
  const top = 84 + headRoom
  const bottom = top + rows.entries.length * pitch.y
  const right = left + columns.entries.length * pitch.x
  const [width, height] = [pitch.x - gap, pitch.y - gap]
  const title = `${say(`grid.kind.${matrix.kind}`)}: ${say(`grid.measure.${matrix.measure}`)}`
  const subtitle = say(`grid.explained.${matrix.measure}`)
  const heads = columns.entries.map(({ code }, at) =>
    textAt(left + at * pitch.x + width / 2 + size * 0.35, top - 6, fitText(code, size, 170), {
      size,
      fill: palette.ink,
      weight: 600,
      turn: -90,
    }),
  )
  const names = rows.entries.flatMap(({ code, name }, at) => {
    const y = top + at * pitch.y + height / 2 + size * 0.35
    const margin = margins?.rows[at] ?? null
    return [
      ...(name === code
        ? []
        : [textAt(26 + nameRoom, y, fitText(name, size, nameRoom), { size, fill: palette.inkSoft, anchor: 'end' as const })]),
      textAt(left - 10, y, fitText(code, size, codeRoom + 4), { size, fill: palette.ink, anchor: 'end', weight: 600 }),
      ...(margin === null || !detailed ? [] : [textAt(right + 12, y, figure(margin), { size, fill: palette.inkSoft })]),
    ]
  })
  const sums = !detailed
    ? []
    : (margins?.columns ?? []).map((one, at) =>
        one === null
          ? ''
          : textAt(left + at * pitch.x + width / 2, bottom + 16, figure(one), { size: 12, fill: palette.inkSoft, anchor: 'middle' }),
      )
  const cells = value.map((one, at) => {
    const row = Math.floor(at / columns.entries.length)
    const column = at % columns.entries.length
    const [x, y] = [left + column * pitch.x, top + row * pitch.y]
    const box = `x="${tidy(x)}" y="${tidy(y)}" width="${width}" height="${height}" rx="${detailed ? 3 : 0}"`
    const bits = mark[at] ?? 0
    if (one === null) {
      const across =
        (bits & cellMarks.unable) === 0 ? '' : `<path d="M${x + 5} ${y + 5}l${width - 10} ${height - 10}" stroke="${palette.inkFaint}"/>`
      return `<rect ${box} fill="none" stroke="${palette.line}"/>${across}`
    }
    const level = levelOf(scale, one)
    const told = escapeXml(`${rows.entries[row]!.code} · ${columns.entries[column]!.code}: ${figure(one)}`)
    const ink = Math.abs(level) >= lightTextFrom ? '#ffffff' : palette.ink
    const bold = (bits & cellMarks.beyondChance) === 0 ? 400 : 600
    return [
      `<g><title>${told}</title><rect ${box} fill="${rampColour(palette.ramp, level)}"/>`,
      detailed ? textAt(x + width / 2, y + height / 2 + 4.5, figure(one), { size: 12, fill: ink, anchor: 'middle', weight: bold }) : '',
      '</g>',
    ].join('')
  })
  const steps = scale.kind === 'diverging' ? palette.ramp : palette.ramp.slice(3)
  const low = figure(scale.low)
  const from = 26 + widthOf(low, 12.5) + 8
  const legend = [
    textAt(26, bottom + 52, low, { size: 12.5, fill: palette.inkSoft }),
    ...steps.map((fill, at) => `<rect x="${tidy(from + at * 26)}" y="${bottom + 42}" width="22" height="12" fill="${fill}"/>`),
    textAt(from + steps.length * 26 + 6, bottom + 52, figure(scale.high), { size: 12.5, fill: palette.inkSoft }),
  ]
  const wide = Math.max(900, right + 90)
  return svgDocument(
    wide,
    bottom + 72,
    title,
    palette.paper,
    undefined,
    [
      textAt(26, 38, title, { size: 22, fill: palette.ink, weight: 600 }),
      textAt(26, 60, fitText(subtitle, 15, wide - 52), { size: 15, fill: palette.inkSoft }),
      ...heads,
      ...names,
      ...cells,
      ...sums,
      ...legend,
    ],
    foot,
  )
}
