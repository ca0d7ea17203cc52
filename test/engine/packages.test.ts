import { read, utils } from 'xlsx'
import { describe, expect, it } from 'vitest'
import type { FoundPackages, PackageQuestion } from '#core/contract/packages.ts'
import { usualNumbers } from '#core/package/states.ts'
import { refused, someEngine } from './some-engine.ts'

const numbers = { ...usualNumbers, gives: [...usualNumbers.gives], receives: [...usualNumbers.receives] } as PackageQuestion['numbers']

async function project() {
  const { client, newProject } = someEngine()
  await newProject()
  const ids: number[] = []
  for (const code of ['A', 'B', 'C'])
    ids.push((await client.instruments.create({ code, name: `Instrument ${code}`, budget: 100, budgetCurrency: 'EUR' })).id)
  const [a, b, c] = ids as [number, number, number]
  const { id: rater } = await client.judgements.addRater({ name: 'Ada', organisation: null })
  const judge = (from: number, to: number, score: number, relation: 'precondition' | null = null) =>
    client.judgements.assess({ rater, from, to, score, relation, confidence: null, rationale: null })
  await judge(a, b, 2)
  await judge(b, a, 1)
  await judge(a, c, -1)
  await judge(c, b, 1, 'precondition')
  return { client, a, b, c, judge }
}

async function last(events: AsyncIterable<FoundPackages>): Promise<FoundPackages> {
  let found: FoundPackages | undefined
  for await (const event of events) found = event
  return found!
}

const free = (id: number) => ({ id, allowed: 7, decided: false })

describe('packages', () => {
  it('are made of budgets, scores and named relations of all instruments', async () => {
    const { client } = await project()
    const { material } = await client.packages.material({ taxonomy: null })
    expect(material.instruments.map(({ code }) => code)).toEqual(['A', 'B', 'C'])
    expect(material.score).toEqual([null, 2, -1, 1, null, null, null, 1, null])
    expect(material.relations).toEqual([{ from: 2, to: 1, relation: 'precondition', raters: 1, of: 1 }])
  })

  it('are found consistent, best first, within what is held and what they may cost', async () => {
    const { client, a, b, c } = await project()
    const question = { instruments: [free(a), free(b), free(c)], numbers, limits: [], taxonomy: null }
    const found = await last(await client.packages.search(question))
    // A and B carry each other; A hinders C. Off, nobody supports anybody.
    expect(found).toMatchObject({ finished: true, moreThan: false, share: 1 })
    expect(found.best[0]).toEqual({ states: '220', netSynergy: 8 })
    expect(found.count).toBe(found.best.length)
    const limited = await last(await client.packages.search({ ...question, limits: [{ currency: 'EUR', most: 150 }] }))
    expect(limited.best.every(({ states }) => [...states].reduce((sum, state) => sum + [0, 100, 200][Number(state)]!, 0) <= 150)).toBe(true)
    const held = { ...question, instruments: [free(a), free(b), { id: c, allowed: 4, decided: false }] }
    expect((await last(await client.packages.search(held))).best.map(({ states }) => states)).not.toContain('222')
    const decided = { ...question, instruments: [free(a), free(b), { id: c, allowed: 4, decided: true }] }
    expect((await last(await client.packages.search(decided))).best[0]!.states).toBe('222')
  })

  it('are looked for while others are answered, and a search that is stopped ends at once with what it has said so far', async () => {
    const { client, newProject } = someEngine()
    await newProject()
    const ids: number[] = []
    for (let at = 0; at < 20; at++) ids.push((await client.instruments.create({ code: `M${at}`, name: `Measure ${at}` })).id)
    const { id: rater } = await client.judgements.addRater({ name: 'Ada', organisation: null })
    // Hardly judged: almost every package is consistent, so that there are far too many to be found in the time of a test.
    for (const [from, to, score] of [
      [0, 1, 3],
      [1, 2, -2],
      [2, 0, 1],
    ] as const)
      await client.judgements.assess({ rater, from: ids[from]!, to: ids[to]!, score, relation: null, confidence: null, rationale: null })
    const control = new AbortController()
    const heard: FoundPackages[] = []
    const search = async () => {
      const events = await client.packages.search(
        { instruments: ids.map(free), numbers, limits: [], taxonomy: null },
        { signal: control.signal },
      )
      for await (const found of events) {
        heard.push(found)
        if (heard.length === 1) {
          // Answered while the search goes on.
          expect((await client.packages.material({ taxonomy: null })).material.instruments).toHaveLength(20)
          control.abort()
        }
      }
    }
    await expect(search()).rejects.toThrow('cancelled')
    expect(heard).toHaveLength(1)
    expect(heard[0]).toMatchObject({ finished: false, moreThan: false })
    expect(heard[0]!.count).toBeGreaterThan(0)
    expect(heard[0]!.best.length).toBeGreaterThan(0)
    expect(heard[0]!.share).toBeGreaterThan(0)
    expect(heard[0]!.share).toBeLessThan(1)
  })

  it('refuse what is not there and more than twenty', async () => {
    const { client, a } = await project()
    const ask = async (instruments: PackageQuestion['instruments']) =>
      last(await client.packages.search({ instruments, numbers, limits: [], taxonomy: null }))
    await expect(ask([free(9999)])).rejects.toEqual(refused('not_found'))
    await expect(ask(Array.from({ length: 21 }, () => free(a)))).rejects.toEqual(refused('too_many_in_package', { most: 20 }))
  })

  it('are kept with reasons and figures, say which of their inputs changed since, and can be undone', async () => {
    const { client, a, b, c, judge } = await project()
    const states = [
      { instrument: a, state: 2 as const },
      { instrument: b, state: 2 as const },
      { instrument: c, state: 0 as const },
    ]
    const { id } = await client.packages.keep({ name: 'Best', reasons: 'They carry each other', taxonomy: null, numbers, states })
    const kept = (await client.packages.proposals())[0]!
    expect(kept).toMatchObject({
      id,
      name: 'Best',
      reasons: 'They carry each other',
      author: 'test@here',
      states,
      changed: [],
      invented: false,
    })
    expect(kept.figures).toMatchObject({ netSynergy: 8, missing: 1, against: 0, budget: [{ amount: 400, currency: 'EUR' }] })
    expect(kept.inputs).toMatch(/^[0-9a-f]{64}$/)
    // The same hash that the screen and the workbook show of the package that is set.
    expect(await client.packages.inputs({ taxonomy: null, instruments: kept.states.map(({ instrument }) => instrument), numbers })).toEqual(
      {
        inputs: kept.inputs,
      },
    )
    await judge(a, b, 3)
    expect((await client.packages.proposals())[0]!.changed).toEqual(['scores'])
    await client.project.undo()
    expect((await client.packages.proposals())[0]!.changed).toEqual([])
    await client.instruments.update({ id: c, profile: { budget: 1 } })
    await client.judgements.addRater({ name: 'Bo', organisation: null })
    expect((await client.packages.proposals())[0]).toMatchObject({ changed: ['budgets'], inputs: kept.inputs })
    await client.packages.update({ id, reasons: 'Others' })
    expect((await client.packages.proposals())[0]).toMatchObject({ name: 'Best', reasons: 'Others' })
    await client.instruments.remove({ ids: [c] })
    expect((await client.packages.proposals())[0]!.changed).toContain('instruments')
    await client.packages.remove({ ids: [id] })
    expect(await client.packages.proposals()).toEqual([])
    await client.project.undo()
    expect(await client.packages.proposals()).toHaveLength(1)
  })

  it('go out as a workbook and as a list', async () => {
    const { client, a, b } = await project()
    const states = [
      { instrument: a, state: 2 as const },
      { instrument: b, state: 1 as const },
    ]
    const list = [
      { states: '21', netSynergy: 2, rank: 1, front: true },
      { states: '10', netSynergy: 0, rank: null, front: false },
    ]
    const csv = await client.packages.export({ taxonomy: null, numbers, states, list, format: 'csv', language: 'en' })
    expect(Buffer.from(csv.base64, 'base64').toString()).toContain('1,2,,300,yes,reinforced,as it is\r\n,0,,100,,as it is,off')
    const xlsx = await client.packages.export({ taxonomy: null, numbers, states, list, format: 'xlsx', language: 'it' })
    expect(xlsx.name).toBe('Mix-packages.xlsx')
    const { inputs } = await client.packages.inputs({ taxonomy: null, instruments: [a, b], numbers })
    const { Sheets, SheetNames } = read(xlsx.base64, { type: 'base64' })
    const told = SheetNames.flatMap((name) => utils.sheet_to_json<unknown[]>(Sheets[name]!, { header: 1 }))
    expect(told).toContainEqual([expect.stringContaining('SHA-256'), inputs])
    expect(csv.name).toContain(inputs.slice(0, 12))
  })
})
