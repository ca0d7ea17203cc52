import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scwText } from '../core/matrix-file/scw.ts'
import { temporaryFolder } from '../engine/some-engine.ts'
import { manumix, type Ran } from './manumix.ts'

const square = ',A,B,C\nA,,2,P\nB,1,,-3\nC,0,1,\n'
const states = ',Fund.off,Fund.on,Advice.off,Advice.on\nFund.off,,,2,-2\nFund.on,,,-1,1\nAdvice.off,3,-3,,\nAdvice.on,-1,1,,\n'

/** Runs `lens` on a file of this content. */
async function lens(method: string, content: string, ...args: readonly string[]): Promise<Ran> {
  const folder = temporaryFolder()
  const name = content.startsWith('$') ? 'matrix.scw' : 'matrix.csv'
  writeFileSync(join(folder, name), content)
  return manumix(folder, 'lens', method, name, ...args)
}
const answer = ({ code, stdout, stderr }: Ran): unknown => {
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

describe('lens', () => {
  it('prints sums, second order and levels in the order of the labels', async () => {
    const labels = ['A', 'B', 'C']
    expect(answer(await lens('direct', square, '--json'))).toEqual({
      method: 'direct',
      labels,
      result: { influence: [2, -2, 1], dependence: [1, 3, -3] },
    })
    expect(answer(await lens('second-order', square, '--option', 'potential=3', '--json'))).toEqual({
      method: 'second-order',
      labels,
      result: { first: [5, -2, 1], second: [-0.5, 1, -1], total: [4.5, -1, 0] },
    })
    expect(answer(await lens('ism', square, '--option', 'threshold=2', '--json'))).toMatchObject({
      result: { levels: [['C'], ['B'], ['A']] },
    })
  })

  it('prints powers of MICMAC and the relations of DEMATEL', async () => {
    const powers = answer(await lens('micmac', square, '--option', 'kmax=2', '--json')) as { result: { powers: unknown[] } }
    expect(powers.result.powers).toMatchObject([
      { k: 1, influence: [2, 4, 1], influenceRank: [2, 1, 3], dependence: [1, 3, 3], dependenceRank: [3, 1, 1] },
      { k: 2 },
    ])
    const keys = ['k', 'T', 'D', 'R', 'prominence', 'relation', 'threshold']
    const { result } = answer(await lens('dematel', square, '--json')) as { result: Record<string, unknown> }
    expect(Object.keys(result)).toEqual(keys)
    expect(result['k']).toBe(4)
  })

  it('prints consistent scenarios with their weights, of a sheet as of ScenarioWizard', async () => {
    const found = answer(await lens('cib', states, '--json'))
    expect(found).toMatchObject({
      labels: ['Fund.off', 'Fund.on', 'Advice.off', 'Advice.on'],
      result: {
        searched: 4,
        count: 2,
        scenarios: [
          { states: { Fund: 'off', Advice: 'off' }, consistency: 4, totalImpact: 5, weight: 1 },
          { states: { Fund: 'on', Advice: 'on' }, consistency: 2, totalImpact: 2, weight: 1 },
        ],
      },
    })
    const descriptors = ['Fund', 'Advice'].map((name) => ({ name, states: ['off', 'on'] }))
    const cells = [
      [0, 0, 2, -2],
      [0, 0, -1, 1],
      [3, -3, 0, 0],
      [-1, 1, 0, 0],
    ]
    expect(answer(await lens('cib', scwText({ descriptors, cells }), '--json'))).toEqual(found)
  })

  it('reads the judged matrix of a project, each instrument off, as it is or reinforced', async () => {
    const folder = temporaryFolder()
    expect((await manumix(folder, 'new', 'Demo.manumix', '--demo')).code).toBe(0)
    const { labels, result } = answer(await manumix(folder, 'lens', 'direct', 'Demo.manumix', '--json')) as {
      labels: string[]
      result: { influence: number[] }
    }
    expect(result.influence).toHaveLength(labels.length)
    const balance = answer(await manumix(folder, 'lens', 'cib', 'Demo.manumix', '--option', 'limit=1', '--json')) as {
      result: { searched: number; scenarios: { states: Record<string, string> }[] }
    }
    expect(balance.result.searched).toBe(3 ** labels.length)
    for (const state of Object.values(balance.result.scenarios[0]?.states ?? {})) expect(['off', 'as is', 'reinforced']).toContain(state)
  })

  it('refuses what has no answer, and says what is wrong with its arguments', async () => {
    const endless = await lens('dematel', ',A,B\nA,,1\nB,1,\n', '--json')
    expect([endless.code, JSON.parse(endless.stdout)]).toMatchObject([1, { error: { code: 'relations_without_end' } }])
    const plain = await lens('cib', square, '--json')
    expect([plain.code, JSON.parse(plain.stdout)]).toMatchObject([1, { error: { code: 'no_states' } }])
    for (const unclear of [',A,B,C\nA,,1,2\nB,1,,2\n', ',A,B\nA,,strong\nB,1,\n', ',A,A,B\nA,,1,2\nA,1,,2\nB,1,1,\n']) {
      const { code, stdout, stderr } = await lens('direct', unclear, '--json')
      expect([code, JSON.parse(stdout)]).toMatchObject([1, { error: { code: 'matrix_unclear' } }])
      expect(stderr).toMatch(/^[A-D]\d: /)
    }
    for (const [method, content, ...rest] of [
      ['astrology', square],
      ['direct', square, '--option', 'kmax=3'],
      ['micmac', square, '--option', 'kmax=0'],
      ['dematel', square, '--option', 'normalisation=column'],
      ['micmac', square, '--option', 'kmax'],
    ] as const)
      expect((await lens(method, content, ...rest)).code).toBe(2)
  })
})
