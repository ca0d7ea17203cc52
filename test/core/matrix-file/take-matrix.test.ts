import { describe, expect, it } from 'vitest'
import { matchLabels } from '#core/matrix-file/match-labels.ts'
import type { SquareMatrix } from '#core/matrix-file/matrix-file.ts'
import { type LabelTarget, sameTargets, takeCells, type TakeChoices } from '#core/matrix-file/take-matrix.ts'

const instruments = [
  { id: 1, code: 'IR2', name: 'Industrial research' },
  { id: 2, code: 'POLI', name: 'Innovation poles' },
  { id: 3, code: 'FABB', name: 'Intelligent factory' },
]
const labels = (...texts: readonly string[]) => texts.map((text) => ({ text, name: null }))

describe('labels', () => {
  it('mean an instrument by its code, then by its name, whatever the case', () => {
    expect(matchLabels(labels('ir2', 'Innovation Poles'), instruments)).toEqual([
      { instrument: 1, by: 'code' },
      { instrument: 2, by: 'name' },
    ])
    expect(matchLabels([{ text: 'V1', name: 'intelligent factory' }], instruments)).toEqual([{ instrument: 3, by: 'name' }])
  })

  it('that are only similar are proposals', () => {
    expect(matchLabels(labels('IR2 – Ind. research', 'Inovation pole', 'Something else'), instruments)).toEqual([
      { instrument: 1, by: 'similar' },
      { instrument: 2, by: 'similar' },
      null,
    ])
  })

  it('of which two mean one instrument, or whose code two instruments have, are proposals at most', () => {
    expect(matchLabels(labels('IR2', 'Industrial research'), instruments)).toEqual([
      { instrument: 1, by: 'similar' },
      { instrument: 1, by: 'similar' },
    ])
    const twins = [...instruments, { id: 4, code: 'IR2', name: 'Industrial research in another region' }]
    expect(matchLabels(labels('IR2'), twins)[0]).toMatchObject({ by: 'similar' })
  })
})

const matrix: SquareMatrix = {
  kind: 'square',
  labels: ['A', 'B', 'C'],
  cells: [
    [null, 2, 'P'],
    [-1.5, null, 'n/a'],
    [5, null, null],
  ],
}
const targets: readonly LabelTarget[] = [1, 2, 3].map((id) => ({ kind: 'instrument', id }))
const choices: TakeChoices = { turned: false, targets, rounding: false, potential: 'out' }

describe('taking a matrix', () => {
  it('takes whole scores and "cannot assess", and leaves out what the user did not decide', () => {
    expect(takeCells(matrix, choices, 'impact')).toEqual({
      taken: [
        { from: 0, to: 1, score: 2, potential: false, original: null },
        { from: 1, to: 2, score: null, potential: false, original: null },
      ],
      leftOut: [
        { from: 0, to: 2, why: 'potential' },
        { from: 1, to: 0, why: 'decimal' },
        { from: 2, to: 0, why: 'out_of_scale' },
      ],
    })
  })

  it("rounds decimals with the user's word, halves away from zero, and keeps what stood there", () => {
    const { taken } = takeCells(matrix, { ...choices, rounding: true, potential: 'zero' }, 'impact')
    expect(taken).toContainEqual({ from: 1, to: 0, score: -2, potential: false, original: '-1.5' })
    expect(taken).toContainEqual({ from: 0, to: 2, score: 0, potential: false, original: 'P' })
  })

  it('turned, takes the columns as givers', () => {
    expect(takeCells(matrix, { ...choices, turned: true }, 'impact').taken).toEqual([
      { from: 1, to: 0, score: 2, potential: false, original: null },
      { from: 2, to: 1, score: null, potential: false, original: null },
    ])
  })

  it('leaves rows and columns of labels out that stand for nothing', () => {
    const { taken, leftOut } = takeCells(matrix, { ...choices, targets: [targets[0]!, { kind: 'out' }, null] }, 'impact')
    expect(taken).toEqual([])
    expect(leftOut.map(({ why }) => why)).toEqual(['label', 'label', 'label', 'label', 'label'])
  })

  it('on the scale of MICMAC keeps P, and leaves negative scores out', () => {
    const { taken, leftOut } = takeCells(matrix, choices, 'influence')
    expect(taken).toContainEqual({ from: 0, to: 2, score: 0, potential: true, original: null })
    expect(leftOut).toContainEqual({ from: 1, to: 0, why: 'out_of_scale' })
    expect(takeCells(matrix, choices, 'relations').taken).toEqual([])
  })

  it('knows labels that are decided for the same instrument', () => {
    const make = (code: string): LabelTarget => ({ kind: 'new', code, name: code })
    expect(sameTargets([targets[0]!, targets[1]!, targets[0]!, null, { kind: 'out' }, { kind: 'out' }])).toEqual([0, 2])
    expect(sameTargets([make('X'), make('Y'), make('X ')])).toEqual([0, 2])
  })
})
