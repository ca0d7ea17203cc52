import { describe, expect, it } from 'vitest'
import { barShare } from '#core/matrix/cell-marks.ts'
import { cellLook, fillOf, inkOn, observedLevel } from '#renderer/charts/matrix-cell.ts'
import { dark, light, projector } from '#renderer/theme/tokens.ts'
import { inventedMatrix } from './invented-matrix.ts'

/** Relative luminance after WCAG 2. */
function lightness(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours after WCAG 2. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [more, less] = [lightness(a), lightness(b)].toSorted((x, y) => y - x) as [number, number]
  return (more + 0.05) / (less + 0.05)
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

describe('what one cell says', () => {
  const matrix = inventedMatrix(8)

  it('is nothing on the diagonal', () => {
    expect(cellLook(matrix, 2, 2, 'both')).toMatchObject({ kind: 'diagonal', figure: null, bar: null })
  })

  it('is an empty outline where nobody judged, with the data still shown', () => {
    const at = matrix.median.findIndex((median, index) => median === null && matrix.shared[index]! > 0)
    const look = cellLook(matrix, Math.floor(at / 8), at % 8, 'both')
    expect(look.kind).toBe('empty')
    expect(look.bar).not.toBeNull()
  })

  it('writes the 0 of a neutral cell, which is a judgement too', () => {
    const at = matrix.median.indexOf(0)
    expect(cellLook(matrix, Math.floor(at / 8), at % 8, 'both')).toMatchObject({
      kind: 'filled',
      level: 0,
      figure: { kind: 'score', value: 0 },
    })
  })

  it('shows no data where only judgements are asked for, and no judgement where only data are', () => {
    for (let row = 0; row < 8; row++)
      for (let column = 0; column < 8; column++) {
        if (row === column) continue
        expect(cellLook(matrix, row, column, 'judged')).toMatchObject({ bar: null, disagree: false })
        expect(cellLook(matrix, row, column, 'observed')).toMatchObject({ differ: false, disagree: false })
      }
  })

  it('marks the very cells that the engine found to disagree', () => {
    const marked = matrix.disagree.map((_, at) => (cellLook(matrix, Math.floor(at / 8), at % 8, 'both').disagree ? 1 : 0))
    expect(marked).toEqual(matrix.disagree)
  })
})

describe('the bar', () => {
  it('is half where the overlap is as chance gives, shorter below, longer above, never beyond its room', () => {
    expect([0, 1, 3].map(barShare)).toEqual([0, 0.5, 0.75])
    expect(barShare(1e9)).toBeLessThanOrEqual(1)
  })
})

describe('fills', () => {
  it('of the data alone rise only with significant overlap', () => {
    expect([observedLevel(null, 0), observedLevel(0.5, 0.001), observedLevel(9, 0.2), observedLevel(1.5, 0.01)]).toEqual([0, 0, 0.5, 1])
    expect([observedLevel(2, 0.01), observedLevel(4, 0.01), observedLevel(40, 0.01)]).toEqual([2, 3, 3])
  })

  it('of halves lie between their neighbours', () => {
    const [below, half, above] = [1, 1.5, 2].map((level) => channels(fillOf(light, level))[0])
    expect(half).toBe(Math.round((below! + above!) / 2))
  })

  it('carry readable figures in every theme', () => {
    for (const tokens of [light, dark, projector])
      for (const level of [-3, -2, -1, 0, 1, 2, 3]) {
        const ink = channels(inkOn(tokens, level))
        // Figures on a cell are 12.5 pixels and, from 2 up, semi-bold.
        expect(contrast(channels(fillOf(tokens, level)), ink), `${level} ${fillOf(tokens, level)}`).toBeGreaterThan(3)
      }
  })

  it('tell hindering from helping by more than hue, so that colour-blind readers see it', () => {
    // Blue-yellow difference survives red-green blindness: blue minus red changes its sign with the score.
    for (const tokens of [light, dark, projector])
      for (const level of [1, 2, 3]) {
        const [red = 0, , blue = 0] = channels(fillOf(tokens, level))
        const [lossRed = 0, , lossBlue = 0] = channels(fillOf(tokens, -level))
        expect(blue - red).toBeGreaterThan(20)
        expect(lossRed - lossBlue).toBeGreaterThan(20)
      }
  })
})

describe('text colours', () => {
  it('reach 4.3 to 1 on paper and panel, headings of tables included', () => {
    for (const tokens of [light, dark, projector])
      for (const ground of [tokens.paper, tokens.panel])
        for (const ink of [tokens.ink, tokens.inkSoft, tokens.inkFaint, tokens.accent, tokens.warn])
          expect(contrast(channels(ground), channels(ink)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.3)
  })
})
