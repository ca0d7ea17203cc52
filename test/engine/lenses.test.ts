import { describe, expect, it } from 'vitest'
import type { LensQuestion, LensUncertainty } from '#core/contract/lenses.ts'
import { lensNames } from '#core/lens/lens-values.ts'
import { refused, someEngine } from './some-engine.ts'

const question: LensQuestion['question'] = { filter: {}, order: { by: 'code' } }

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

  it('explain a rank by the strongest paths, the cells and raters behind them, and the smallest change that would move it', async () => {
    const { client, a, b, c, d } = await project()
    const why = await client.lenses.explain({ question, options: {}, instrument: b, lens: 'direct' })
    expect(why).toMatchObject({ instrument: b, lens: 'direct', value: 1, rank: 2, of: 4, upToThree: 1 })
    expect(why.paths).toEqual([{ instruments: [b, a], scores: [1], product: 1, weight: 1, sign: 1, share: 1, goesOn: false }])
    expect(why.cells).toEqual([{ from: b, to: a, score: 1, raters: 1, spread: 0, differ: false, notes: 0 }])
    // B has 1 and A 5, D 0: one step less lets B draw level with D; four steps take it level with A, A giving less.
    expect(why.down).toMatchObject({ kind: 'found', steps: 1, rank: 2.5 })
    expect(why.up).toMatchObject({ kind: 'found', steps: 4, rank: 1.5 })
    // One step counts in the cells that B gives, and in those of D, its neighbour by a step.
    expect(why.sensitivity.map(({ from }) => from).toSorted()).toEqual([b, b, b, d, d, d])
    const second = await client.lenses.explain({ question, options: {}, instrument: a, lens: 'secondOrder' })
    expect(second.paths[0]).toMatchObject({ instruments: [a, b], weight: 3, share: 3 / (3 + 2 + 1.5 + 2) })
    expect(second.paths.find(({ instruments }) => instruments.join() === [a, c, b].join())).toMatchObject({
      scores: [2, -2],
      weight: -2,
      sign: -1,
    })
    expect(second.cells.find(({ from, to }) => from === a && to === c)).toMatchObject({ notes: 1 })
    expect(second.up).toEqual({ kind: 'at_the_end' })
    expect(second.inputs).toBe((await client.lenses.read({ question, options: {} })).inputs)
  })

  it('explain every lens that gives ranks, and refuse where there is none or no such instrument', async () => {
    const { client, a } = await project()
    for (const lens of lensNames) {
      const why = await client.lenses.explain({ question, options: {}, instrument: a, lens })
      expect(why.paths.length, lens).toBeGreaterThan(0)
    }
    await expect(client.lenses.explain({ question, options: {}, instrument: 9999, lens: 'direct' })).rejects.toEqual(refused('not_found'))
    for (let at = 0; at < 18; at++) await client.instruments.create({ code: `E${at}`, name: 'One more' })
    const crossImpact = client.lenses.explain({ question, options: {}, instrument: a, lens: 'crossImpact' })
    await expect(crossImpact).rejects.toEqual(refused('no_ranks'))
  })

  it('search what moves a rank by cross-impact balance on request alone where there are many instruments', async () => {
    const { client, a, b, c, d, judge } = await project()
    const ids = [a, b, c, d]
    while (ids.length < 9) ids.push((await client.instruments.create({ code: `E${ids.length}`, name: 'One more' })).id)
    for (const [row, from] of ids.entries())
      for (const [column, to] of ids.entries()) if (from !== to) await judge(from, to, 1 + ((row + 2 * column) % 3))
    const asked = { question, options: {}, instrument: a, lens: 'crossImpact' } as const
    const { rank, up, sensitivity } = await client.lenses.explain(asked)
    expect([up, sensitivity]).toEqual([{ kind: 'not_searched' }, []])
    for await (const event of await client.lenses.moves(asked)) {
      if (event.kind !== 'done') continue
      expect(event.up).toMatchObject({ kind: 'found', cells: [{}] })
      if (event.up.kind === 'found') expect(event.up.rank).toBeLessThan(rank)
      expect(event.sensitivity).toHaveLength(10)
      expect(event.inputs).toBe((await client.lenses.read({ question, options: {} })).inputs)
    }
  })

  it('follow succession from all scenarios, and give each consistent one its weight', async () => {
    const { client } = await project()
    const { lenses, inputs } = await client.lenses.read({ question, options: {} })
    if (lenses.crossImpact.refused !== null) throw new Error(lenses.crossImpact.refused)
    for await (const event of await client.lenses.attractors({ question, options: {} })) {
      if (event.kind !== 'done') continue
      expect(event).toMatchObject({ sampled: null, starts: 81, inputs })
      expect(event.weights).toHaveLength(lenses.crossImpact.scenarios.length)
      const cycles = event.cycles.reduce((sum, { weight }) => sum + weight, 0)
      expect(event.weights.reduce((sum, weight) => sum + weight, cycles)).toBe(81)
    }
  })

  it('tell the links of the levels by what they are in them', async () => {
    const { client, a, b, c } = await project()
    const { links } = await client.lenses.structure({ question, options: { cut: 2 } })
    expect(links).toEqual([
      { from: a, to: b, score: 3, kind: 'over_others' },
      { from: a, to: c, score: 2, kind: 'leads_on' },
      { from: c, to: b, score: -2, kind: 'leads_on' },
    ])
  })

  it('draw rank intervals from the raters with progress, the same for the same seed', async () => {
    const { client, a, b, judge } = await project()
    const { id: other } = await client.judgements.addRater({ name: 'Bert', organisation: null })
    await judge(a, b, -3, other, 'low')
    const ask = async (seed: number): Promise<LensUncertainty> => {
      for await (const event of await client.lenses.uncertainty({ question, options: {}, runs: 200, seed }))
        if (event.kind === 'done') return event
      throw new Error('no end')
    }
    const found = await ask(5)
    expect(found).toEqual(await ask(5))
    expect(found).toMatchObject({ runs: 200, seed: 5, inputs: (await client.lenses.read({ question, options: {} })).drawnFrom })
    expect(found.lenses.map(({ lens }) => lens)).toEqual([...lensNames])
    const ofA = found.lenses[0]!.instruments[0]!
    expect(ofA).toMatchObject({ instrument: a, rank: 1, low: 1, median: 1 })
    expect(ofA.high).toBeGreaterThan(1)
  })

  it('stop drawing when nobody waits any more', async () => {
    const { client } = await project()
    const stop = new AbortController()
    const events = await client.lenses.uncertainty({ question, options: {}, runs: 10_000, seed: 1 }, { signal: stop.signal })
    await expect(
      (async () => {
        for await (const _ of events) stop.abort()
      })(),
    ).rejects.toThrow()
  })
})
