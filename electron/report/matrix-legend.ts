import type { JudgingScale } from '#core/judging/settings.ts'
import { unableCross } from './matrix-cells-svg.ts'
import { palette } from './palette.ts'
import { textAt, widthOf } from './svg-text.ts'
import type { Words } from './words.ts'
import { word } from './words.ts'

const size = 12.5
const text = { size, fill: palette.inkSoft }
/** Room between two entries, and from a mark to its words. */
const apart = 26
const beside = 6

interface Entry {
  readonly width: number
  readonly draw: (x: number, y: number) => string
}

/** The scale and the three marks with their words, in as many lines as the width asks for. */
export function matrixLegend(
  judgedOn: JudgingScale,
  words: Words,
  left: number,
  top: number,
  right: number,
): { readonly marks: readonly string[]; readonly bottom: number } {
  const entries = [
    ...(judgedOn === 'relations' ? [] : [scale(judgedOn, words)]),
    marked(
      word(words, 'overlap_legend'),
      14,
      (x, y) => `<rect x="${x}" y="${y - 6}" width="14" height="4" rx="1.5" fill="${palette.ink}"/>`,
    ),
    marked(word(words, 'disagree_legend'), 11, (x, y) => `<path d="M${x} ${y + 1}V${y - 10}h11z" fill="${palette.warn}"/>`),
    marked(
      word(words, 'differ_legend'),
      14,
      (x, y) =>
        `<rect x="${x}" y="${y - 10}" width="14" height="12" fill="${palette.ramp[5]}"/><rect x="${x}" y="${y - 10}" width="14" height="12" fill="url(#differ)"/>`,
    ),
    marked(word(words, 'unable_legend'), 10, (x, y) => unableCross(x + 5, y - 4)),
  ]
  const marks: string[] = []
  let x = left
  let y = top
  for (const { width, draw } of entries) {
    if (x > left && x + width > right) {
      x = left
      y += 22
    }
    marks.push(draw(x, y))
    x += width + apart
  }
  return { marks, bottom: y }
}

function scale(judgedOn: Exclude<JudgingScale, 'relations'>, words: Words): Entry {
  const positive = judgedOn === 'influence'
  const [low, high] = positive
    ? [word(words, 'influence_none'), word(words, 'influence_strong')]
    : [word(words, 'cancelling'), word(words, 'indivisible')]
  const ramp = positive ? palette.ramp.slice(3) : palette.ramp
  const before = widthOf(low, size) + beside
  const fills = ramp.length * 28 - 6
  return {
    width: before + fills + beside + widthOf(high, size),
    draw: (x, y) =>
      textAt(x, y, low, text) +
      ramp
        .map((fill, at) => `<rect x="${Math.round(x + before) + at * 28}" y="${y - 10}" width="22" height="12" fill="${fill}"/>`)
        .join('') +
      textAt(x + before + fills + beside, y, high, text),
  }
}

function marked(label: string, markWidth: number, mark: (x: number, y: number) => string): Entry {
  return {
    width: markWidth + beside + widthOf(label, size),
    draw: (x, y) => mark(Math.round(x), y) + textAt(x + markWidth + beside, y, label, text),
  }
}
