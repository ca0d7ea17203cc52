import { writtenNumber } from '#core/page/number-format.ts'
import type { CoverageMatrix } from '#core/contract/matrices.ts'
import type { Money } from '#core/contract/organisations.ts'
import { escapeXml, tidy } from '#core/page/svg.ts'
import { labelIn } from '#core/tagging/label.ts'
import { palette } from './palette.ts'
import { fitText, svgDocument, textAt, widthOf } from './svg-text.ts'
import type { Picture } from './words.ts'
import { word } from './words.ts'

const nameRoom = 190
const headRoom = 170

/**
 * Instruments by terms as a picture: the fuller a cell the heavier the tag, beneath each term the number of instruments, above a gap
 * (a term nobody carries) a red-brown head. Budget and grant stand in the title of each total, one sum a currency.
 */
export function coverageSvg(coverage: CoverageMatrix, picture: Picture): string {
  const { instruments, terms, weight, totals } = coverage
  const { words, language, subtitle, font } = picture
  const pitch = Math.max(instruments.length, terms.length) > 60 ? 14 : 26
  const gap = pitch > 20 ? 3 : 1
  const textSize = pitch > 20 ? 13 : 10
  const codeRoom = Math.max(34, ...instruments.map(({ code }) => widthOf(code, textSize) + 2))
  const left = 26 + nameRoom + 12 + codeRoom + 10
  const top = (subtitle ? 74 : 54) + headRoom
  const bottom = top + instruments.length * pitch
  const width = Math.max(900, left + terms.length * pitch + 40)
  const title = word(words, 'sheet_coverage')
  const middle = (pitch - gap) / 2
  const share = (value: number): string => writtenNumber(value, language, { maximumFractionDigits: 2 })

  const heads = terms.map(({ code, label }, at) => {
    const text = fitText(`${code} ${labelIn(label, language)}`.trim(), textSize, headRoom - 12)
    const fill = totals[at]!.instruments === 0 ? palette.warn : palette.ink
    return textAt(left + at * pitch + middle + textSize * 0.35, top - 6, text, { size: textSize, fill, turn: -90 })
  })
  const rows = instruments.flatMap(({ code, name }, row) => {
    const y = top + row * pitch + middle + textSize * 0.35
    return [
      textAt(26 + nameRoom, y, fitText(name, textSize, nameRoom), { size: textSize, fill: palette.inkSoft, anchor: 'end' }),
      textAt(left - 10, y, code, { size: textSize, fill: palette.ink, anchor: 'end', weight: 600 }),
    ]
  })
  const cells = weight.map((value, at) => {
    const [row, column] = [Math.floor(at / terms.length), at % terms.length]
    const box = `x="${tidy(left + column * pitch)}" y="${tidy(top + row * pitch)}" width="${pitch - gap}" height="${pitch - gap}" rx="${gap === 3 ? 2.5 : 0}"`
    if (value === null || value <= 0) return `<rect ${box} fill="${palette.ramp[3]}"/>`
    const told = escapeXml(`${instruments[row]!.code} · ${terms[column]!.code}: ${word(words, 'weight')} ${share(value)}`)
    return `<rect ${box} fill="${palette.accent}" fill-opacity="${tidy(0.25 + 0.75 * Math.min(1, value))}"><title>${told}</title></rect>`
  })
  const sums = totals.map(({ instruments: count, budget, grant }, at) => {
    const told = [amounts(word(words, 'total_budget'), budget, language), amounts(word(words, 'total_grant'), grant, language)].filter(
      (text) => text !== '',
    )
    const fill = count === 0 ? palette.warn : palette.ink
    const text = textAt(left + at * pitch + middle, bottom + 18, share(count), {
      size: textSize,
      fill,
      anchor: 'middle',
      weight: 500,
    })
    return told.length === 0 ? text : `<g><title>${escapeXml(told.join(' · '))}</title>${text}</g>`
  })
  return svgDocument(
    width,
    bottom + 66,
    title,
    palette.paper,
    font,
    [
      textAt(26, 38, title, { size: 22, fill: palette.ink, weight: 600 }),
      subtitle ? textAt(26, 60, fitText(subtitle, 15, width - 52), { size: 15, fill: palette.inkSoft }) : '',
      ...heads,
      ...rows,
      ...cells,
      textAt(left - 10, bottom + 18, word(words, 'total_instruments'), {
        size: Math.min(12, textSize),
        fill: palette.inkFaint,
        anchor: 'end',
      }),
      ...sums,
      `<rect x="26" y="${bottom + 38}" width="14" height="12" fill="${palette.accent}"/>`,
      textAt(46, bottom + 48, word(words, 'coverage_legend'), { size: 12.5, fill: palette.inkSoft }),
      textAt(46 + widthOf(word(words, 'coverage_legend'), 12.5) + 26, bottom + 48, word(words, 'gap_legend'), {
        size: 12.5,
        fill: palette.warn,
      }),
    ],
    picture.foot,
  )
}

function amounts(label: string, list: readonly Money[], language: 'en' | 'it'): string {
  if (list.length === 0) return ''
  return `${label} ${list.map(({ amount, currency }) => `${writtenNumber(amount, language, { maximumFractionDigits: 0 })}${currency ? ` ${currency}` : ''}`).join(', ')}`
}
