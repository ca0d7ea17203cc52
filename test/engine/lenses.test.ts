import { describe, expect, it } from 'vitest'
import { refused, someEngine } from './some-engine.ts'

const question = { filter: {}, order: { by: 'code' } } as const

async function project() {
  const { client, newProject } = someEngine()
  await newProject()
  const ids: number[] = []
  for (const code of ['A', 'B', 'C', 'D']) ids.push((await client.instruments.create({ code, name: `Instrument ${code}` })).id)
  const [a, b, c, d] = ids as [number, number, number, number]
  const { id: rater } = await client.judgements.addRater({ name: 'Ada', organisation: null })
  const judge = (from: number, to: number, score: number | null, by = rater, confidence: 'high' | 'low' | null = 'high') =>
    client.judgements.assess({ rater: by, from, to, score, relation: null, confidence, rationale: from === a ? 'Because' : null })
  await judge(a, b, 3)
  await judge(a, c, 2)
  await judge(b, a, 1)
  await judge(c, b, -2)
  return { client, a, b, c, d, rater, judge }
}

describe('lenses', () => {
  it('read the judged matrix of a question, rank its instruments by each lens and say what it rests on', async () => {
    const { client, a, b, c, d } = await project()
    const read = await client.lenses.read({ question, options: {} })
    expect(read.instruments.map(({ id }) => id)).toEqual([a, b, c, d])
    expect(read.signed).toBe(true)
    expect(read.lenses.direct).toMatchObject({ influence: [5, 1, -2, 0], dependence: [1, 1, 2, 0], strength: { influence: [5, 1, 2, 0] } })
    expect(read.lenses.secondOrder.total).toEqual([4.5, 3.5, -3, 0])
    expect(read.ranks.map(({ by }) => by.direct)).toEqual([1, 2, 4, 3])
    expect(read.ranks.map(({ by }) => by.ism)).toEqual([2, 2, 2, 4])
    expect(read.rests).toMatchObject({ scale: 'impact', raters: 1, pairs: 12, judged: 4, empty: 8, potentials: 0, openRound: null })
    expect(read.lenses.crossImpact).toMatchObject({ refused: null, searched: 81 })
    expect(read.agreement.W).toBeGreaterThan(0)
    expect(read.agreement.pairs).toHaveLength(15)
  })

  it('change the hash of their inputs with an answer, and with an option', async () => {
    const { client, c, d, judge } = await project()
    const { inputs } = await client.lenses.read({ question, options: {} })
    expect((await client.lenses.read({ question, options: {} })).inputs).toBe(inputs)
    expect((await client.lenses.read({ question, options: { cut: 2 } })).inputs).not.toBe(inputs)
    await judge(c, d, 1)
    expect((await client.lenses.read({ question, options: {} })).inputs).not.toBe(inputs)
  })

  it('read an empty matrix as nothing, and refuse without a project', async () => {
    const { client, newProject } = someEngine()
    await expect(client.lenses.read({ question, options: {} })).rejects.toEqual(refused('no_project'))
    await newProject()
    expect(await client.lenses.read({ question, options: {} })).toMatchObject({ instruments: [], ranks: [], agreement: { W: null } })
  })
})
