import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoresOfStates } from '#core/matrix-file/cross-impact.ts'
import type { CrossImpactMatrix } from '#core/matrix-file/matrix-file.ts'
import { readScenarioWizard } from '#core/matrix-file/scenario-wizard.ts'
import { scwText, statesOfScores } from './scw.ts'

const small = {
  descriptors: [
    { name: 'Vouchers', states: ['few', 'many'] },
    { name: 'Loans', states: ['cheap', 'dear', 'none'] },
  ],
  cells: [
    [0, 0, 1, -1, 0],
    [0, 0, -2, 2, 0],
    [3, -3, 0, 0, 0],
    [-12, 1, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ],
}

describe('a file of ScenarioWizard', () => {
  it('gives descriptors with their states, and the matrix', () => {
    expect(readScenarioWizard(scwText(small))).toEqual({ matrix: { kind: 'cross_impact', ...small }, title: 'Invented.scw', problem: null })
    expect(readScenarioWizard(scwText({ ...small, lineEnd: '\n', texts: 'What it means & why' })).matrix).toMatchObject(small)
  })

  it('is read back as it was written', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z .]{0,10}[a-z]$/)
    const descriptors = fc.array(fc.record({ name, states: fc.array(name, { minLength: 1, maxLength: 4 }) }), {
      minLength: 2,
      maxLength: 5,
    })
    const files = descriptors.chain((list) => {
      const count = list.reduce((sum, { states }) => sum + states.length, 0)
      const line = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: count, maxLength: count })
      return fc.record({ descriptors: fc.constant(list), cells: fc.array(line, { minLength: count, maxLength: count }) })
    })
    fc.assert(
      fc.property(files, (file) => {
        expect(readScenarioWizard(scwText(file))).toMatchObject({ matrix: file, problem: null })
      }),
    )
  })

  it('is refused with the line where it is not understood', () => {
    const whole = scwText({ ...small, lineEnd: '\n' })
    const problem = (text: string) => readScenarioWizard(text).problem
    expect(problem('Code;A;B\nA;0;1')).toEqual({ code: 'scw_foreign', line: 1, text: 'Code;A;B' })
    expect(problem(whole.replace('4.0', '5.1'))).toEqual({ code: 'scw_version', line: 1, text: '$ ScenarioWizard 5.1' })
    expect(problem(whole.replace(' 3 ,-3 ', ' 3 , x '))).toEqual({
      code: 'scw_broken',
      line: 29,
      text: expect.stringContaining('x') as string,
    })
    expect(problem(whole.replace(/\n 3 ,-3[^\n]*/, ''))).toMatchObject({ code: 'scw_broken' })
    expect(problem(whole.replace('FFFFFF\n', ''))).toMatchObject({ code: 'scw_broken' })
    expect(problem(whole.slice(0, 120))).toMatchObject({ code: 'scw_broken' })
    expect(problem('')).toMatchObject({ code: 'scw_foreign' })
  })
})

describe('states off, as is and reinforced', () => {
  const scores = [
    [0, 2, -3],
    [0, 0, 1],
    [-1, 3, 0],
  ]
  const matrix = (file = statesOfScores(scores, ['A', 'B', 'C'])): CrossImpactMatrix => ({ kind: 'cross_impact', ...file })

  it('say the score of one instrument on the other, where every block is one number times what the states count', () => {
    expect(scoresOfStates(matrix())).toEqual({
      matrix: {
        kind: 'square',
        labels: ['A', 'B', 'C'],
        cells: scores.map((line, from) => line.map((score, to) => (from === to ? null : score))),
      },
      problems: [],
    })
  })

  it('say none where a block holds more than that', () => {
    const file = statesOfScores(scores, ['A', 'B', 'C'])
    const cells = file.cells.map((line, at) => (at === 1 ? line.with(3, 1) : line))
    const found = scoresOfStates(matrix({ ...file, cells }))
    expect(found.problems).toEqual([{ code: 'block', text: 'A → B', place: null, from: 0, to: 1 }])
    expect(found.matrix.cells[0]).toEqual([null, null, -3])
  })

  it('are not read into other states', () => {
    expect(scoresOfStates({ kind: 'cross_impact', ...small })).toMatchObject({
      matrix: {
        labels: ['Vouchers', 'Loans'],
        cells: [
          [null, null],
          [null, null],
        ],
      },
      problems: [
        { code: 'states', text: 'Vouchers: few, many', from: 0 },
        { code: 'states', text: 'Loans: cheap, dear, none', from: 1 },
      ],
    })
  })
})
