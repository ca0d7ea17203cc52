import { describe, expect, it } from 'vitest'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { barShare, rampColour } from '#core/matrix/cell-marks.ts'
import { coverage } from '#core/matrix/coverage.ts'
import { coverageSvg } from '#report/coverage-svg.ts'
import { matrixSvg } from '#report/matrix-svg.ts'
import { palette } from '#report/palette.ts'
import { light } from '#renderer/theme/tokens.ts'
import { sampleMatrix } from './sample-matrix.ts'

const words = { title: 'Where the instruments meet', gives: 'gives', receives: 'receives', without_group: 'Other', cluster: 'Cluster' }
const picture = { words, language: 'en' } as const

const ones = (list: readonly number[]) => list.filter((mark) => mark === 1).length

/** Opens and closes every element in turn; throws where a picture is no well-formed XML. Gives the elements met. */
function elementsOf(svg: string): string[] {
  const open: string[] = []
  const met: string[] = []
  const rest = svg.replaceAll(
    /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)\s*(\/?)>/gi,
    (_, closing: string, name: string, __, single: string) => {
      if (closing) expect(open.pop()).toBe(name)
      else met.push(name)
      if (!closing && !single) open.push(name)
      return ''
    },
  )
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/)
  return met
}

describe('the picture of a matrix', () => {
  it.each([0, 1, 2, 12, 40, 41, 100])('of %i instruments is well-formed', (size) => {
    for (const by of ['code', 'cluster', 'programme'] as const)
      expect(elementsOf(matrixSvg(sampleMatrix(size, { by }), picture))[0]).toBe('svg')
  })

  it('writes scores of influence without a sign, in cells and sums', () => {
    const matrix = sampleMatrix(6)
    const influence = {
      ...matrix,
      judging: { ...matrix.judging, scale: 'influence' as const },
      score: matrix.score.map((score) => (score === null ? null : Math.abs(score))),
      gives: matrix.gives.map(Math.abs),
      receives: matrix.receives.map(Math.abs),
    }
    expect(matrixSvg(matrix, picture)).toMatch(/>\+[\d.]+</)
    expect(matrixSvg(influence, picture)).not.toMatch(/>\+[\d.]+<| \+\d/)
  })

  it('says in every cell what it shows', () => {
    const matrix = sampleMatrix(12)
    const svg = matrixSvg(matrix, picture)
    const count = (pattern: RegExp) => svg.match(pattern)?.length ?? 0
    expect(count(/<g><title>/g)).toBe(12 * 11)
    expect(count(/<path [^>]*fill="#b4530a"/g)).toBe(ones(matrix.disagree) + 1)
    expect(count(/fill="url\(#differ\)"/g)).toBe(ones(matrix.differ) + 1)
    expect(count(/height="4" rx="1.5" fill="#1d2426"/g)).toBe(matrix.q.filter((q, at) => q < 0.05 && matrix.shared[at]! > 0).length + 1)
    expect(count(/stroke-dasharray/g)).toBe(12)
    expect(svg).toContain('Competitiveness')
  })

  it('writes medians and sums with sign and the decimal mark of the language', () => {
    const matrix: InteractionMatrix = { ...sampleMatrix(2), median: [null, 1.5, -2, null], gives: [1.5, -2], receives: [-2, 1.5] }
    expect(matrixSvg(matrix, { words, language: 'it' })).toContain('>+1,5<')
    expect(matrixSvg(matrix, picture)).toContain('>+1.5<')
    expect(matrixSvg(matrix, picture)).toContain('>−2<')
  })

  it('lets no name become markup', () => {
    const matrix = sampleMatrix(3)
    const hostile = `</text><script>alert("1")</script>&'\u0000`
    const named: InteractionMatrix = {
      ...matrix,
      instruments: matrix.instruments.map((one) => Object.assign({}, one, { code: hostile, name: hostile })),
      groups: [{ label: hostile, kind: 'text', size: 3 }],
    }
    const svg = matrixSvg(named, { words: { ...words, title: hostile, gives: hostile }, language: 'en', subtitle: hostile })
    expect(elementsOf(svg)).not.toContain('script')
    expect(svg).not.toContain('\u0000')
  })

  it('of 203 instruments stays below two megabytes, without numbers in the cells', () => {
    const svg = matrixSvg(sampleMatrix(203, { by: 'cluster' }), picture)
    expect(svg.length).toBeLessThan(2_000_000)
    expect(elementsOf(svg).filter((name) => name === 'rect').length).toBeLessThan(50)
  })

  it('needs nothing from elsewhere, and carries the font it is given', () => {
    expect(matrixSvg(sampleMatrix(3), picture).replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|src:/)
    expect(matrixSvg(sampleMatrix(3), { ...picture, font: 'd09GMg==' })).toContain('data:font/woff2;base64,d09GMg==')
  })

  it('has the colours of the window', () => {
    for (const [name, colour] of Object.entries(palette)) expect(light[name as keyof typeof palette], name).toEqual(colour)
  })
})

describe('the marks of a cell', () => {
  it('show chance as half a bar, and more or less on either side of it', () => {
    expect([0, 1, 3, null].map(barShare)).toEqual([0, 0.5, 0.75, null])
  })

  it('take the colour of the scale, between two for halves', () => {
    expect([-3, 0, 3].map((median) => rampColour(palette.ramp, median))).toEqual(['#8c3d04', '#f1f1ee', '#0f5568'])
    expect(rampColour(['#000000', '#000000', '#000000', '#000000', '#102030', '#ffffff', '#ffffff'], 0.5)).toBe('#081018')
  })
})

describe('the picture of coverage', () => {
  it('is well-formed and marks the gaps', () => {
    const terms = [1, 2].map((id) => ({ id, code: `T${id}`, label: { en: `Term <${id}>`, it: `Termine <${id}>` }, parent: null }))
    const tags = [{ taxonomy: 1, term: 1, weight: 0.5 }]
    const facts = { programme: null, region: null, level: null, operations: 1, firstYear: null, lastYear: null, tags }
    const budget = { amount: 1_000, currency: 'EUR' }
    const matrix = coverage([{ id: 1, slot: 1, code: 'A', name: 'First & last', budget, grant: [], ...facts }], terms)
    const svg = coverageSvg(matrix, { words: { total_budget: 'Budget' }, language: 'it' })
    elementsOf(svg)
    expect(svg).toContain('Termine &lt;1&gt;')
    expect(svg).toContain('Budget 500 EUR')
    expect(svg.match(/fill="#b4530a"/g)).toHaveLength(3)
    elementsOf(coverageSvg(coverage([], []), picture))
  })
})
