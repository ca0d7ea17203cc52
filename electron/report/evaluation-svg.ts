import type { EvaluationRow, EvaluationViewBy } from '#core/contract/evaluations.ts'
import { evaluationMatrix } from '#core/instrument/evaluation-matrix.ts'
import type { EvaluationState } from '#core/model/vocabulary.ts'
import { escapeXml, tidy } from '#core/page/svg.ts'
import { evaluationWord, type NamedInstrument } from './evaluation-tables.ts'
import { palette } from './palette.ts'
import { fitText, svgDocument, textAt, widthOf } from './svg-text.ts'
import type { ReportWords } from './validation-report.ts'

const left = 26
const size = 13
const nameRoom = 200
const mostHeadRoom = 150
const pitch = 44
const row = 26
const apart = 18

/**
 * Instruments by criterion or by method as a picture, the cells as in the window: dark where an evaluation is finished, light where one is
 * meant or runs, an outline where it is of the whole mix, hatched where there is none. The count stands in each cell.
 */
export function evaluationSvg(
  instruments: readonly NamedInstrument[],
  evaluations: readonly EvaluationRow[],
  by: EvaluationViewBy,
  states: readonly EvaluationState[],
  words: ReportWords,
): string {
  const { columns, rows, mix, blank } = evaluationMatrix(instruments, evaluations, by, states)
  const mixWord = words('evaluations.whole_mix')
  const codeRoom = Math.max(40, widthOf(mixWord, size), ...instruments.map(({ code }) => widthOf(code, size)))
  const start = left + nameRoom + 12 + codeRoom + 10
  const heads = columns.map((column) => fitText(evaluationWord(column, by, words), size, mostHeadRoom))
  const top = 76 + Math.max(0, ...heads.map((text) => widthOf(text, size)))
  const bottom = top + (rows.length + 1) * row
  const legend = legendOf(words)
  const width = Math.max(start + columns.length * pitch + 40, left * 2 + legend.width)
  const title = words(`evaluations.file.by_${by}`)

  const cell = (at: number, line: number, told: readonly EvaluationRow[], look: Look): string => {
    const x = start + at * pitch
    const y = top + line * row
    const box = drawn(x, y, pitch - 3, row - 3, look)
    if (told.length === 0) return box
    const names = escapeXml(told.map(({ title: named, state }) => `${named} (${words(`evaluations.state.${state}`)})`).join('\n'))
    const fill = look === 'done' ? palette.paper : palette.ink
    const count = textAt(x + (pitch - 3) / 2, y + 16, String(told.length), { size, fill, anchor: 'middle' })
    return `<g><title>${names}</title>${box}${count}</g>`
  }
  const head = (text: string, line: number) =>
    textAt(start - 10, top + line * row + 16, text, { size, fill: palette.ink, anchor: 'end', weight: 600 })

  return svgDocument(width, bottom + 78, title, palette.paper, undefined, [
    hatching,
    textAt(left, 38, title, { size: 22, fill: palette.ink, weight: 600 }),
    ...heads.map((text, at) =>
      textAt(start + at * pitch + pitch / 2 + 3, top - 8, text, {
        size,
        fill: blank[at] === rows.length ? palette.warn : palette.ink,
        turn: -90,
      }),
    ),
    ...rows.flatMap(({ instrument, cells }, line) => [
      textAt(left + nameRoom, top + line * row + 16, fitText(instrument.name, size, nameRoom), {
        size,
        fill: palette.inkSoft,
        anchor: 'end',
      }),
      head(instrument.code, line),
      ...cells.map(({ own, throughMix }, at) => cell(at, line, [...own, ...throughMix], lookOf(own, throughMix))),
    ]),
    head(mixWord, rows.length),
    ...mix.map((own, at) => cell(at, rows.length, own, lookOf(own, []))),
    textAt(start - 10, bottom + 16, words('evaluations.matrix.blank'), { size, fill: palette.inkFaint, anchor: 'end' }),
    ...blank.map((count, at) =>
      textAt(start + at * pitch + (pitch - 3) / 2, bottom + 16, String(count), { size, fill: palette.inkSoft, anchor: 'middle' }),
    ),
    ...legend.draw(bottom + 52),
  ])
}

type Look = 'done' | 'open' | 'mix' | 'blank'

function lookOf(own: readonly EvaluationRow[], throughMix: readonly EvaluationRow[]): Look {
  if (own.length === 0) return throughMix.length === 0 ? 'blank' : 'mix'
  return [...own, ...throughMix].some(({ state }) => state === 'done') ? 'done' : 'open'
}

const hatching = `<defs><pattern id="blank" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V8" stroke="${palette.line}" stroke-width="2"/></pattern></defs>`

const fills: Record<Look, string> = {
  done: `fill="${palette.ramp[6]}"`,
  open: `fill="${palette.ramp[4]}"`,
  mix: `fill="none" stroke="${palette.ramp[5]}"`,
  blank: 'fill="url(#blank)"',
}

function drawn(x: number, y: number, width: number, height: number, look: Look): string {
  return `<rect x="${tidy(x)}" y="${tidy(y)}" width="${width}" height="${height}" rx="2.5" ${fills[look]}/>`
}

function legendOf(words: ReportWords): { readonly width: number; readonly draw: (y: number) => readonly string[] } {
  const entries = (['done', 'open', 'mix', 'blank'] as const).map((look) => {
    const label = words(`evaluations.matrix.legend_${look}`)
    return { look, label, width: 30 + widthOf(label, 12.5) + apart }
  })
  return {
    width: entries.reduce((sum, { width }) => sum + width, 0),
    draw: (y) =>
      entries.map(({ look, label }, at) => {
        const x = left + entries.slice(0, at).reduce((sum, { width }) => sum + width, 0)
        return drawn(x, y - 11, 24, 14, look) + textAt(x + 30, y, label, { size: 12.5, fill: palette.inkSoft })
      }),
  }
}
