import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFile } from './list-file.ts'
import { refused, someEngine, temporaryFolder } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>

const rows = [
  { code: '1', beneficiary: 'Politecnico di Torino' },
  { code: '2', beneficiary: 'Torino Politecnico' },
  { code: '3', beneficiary: 'Fondazione Valle Nuova' },
  { code: '4', beneficiary: 'Valle Nuova Fondazione' },
]

async function project(engine: Engine): Promise<void> {
  await engine.newProject()
  await engine.importList(listFile(rows), 'A')
  await engine.importList(listFile([{ code: '9', beneficiary: 'Torino Politecnico' }], 'other.csv'), 'B')
}

/** The queue once it is worked out. */
async function queue({ client }: Engine, input: Parameters<Engine['client']['identity']['queue']>[0] = {}) {
  for (;;) {
    const answer = await client.identity.queue(input)
    if (answer.working === null) return answer
    await new Promise((done) => setTimeout(done, 5))
  }
}

const pairOf = ({ a, b }: { readonly a: { readonly name: string }; readonly b: { readonly name: string } }) => [a.name, b.name].sort()

describe('the review queue', () => {
  it('proposes pairs with reasons, and what accepting would do', async () => {
    const engine = someEngine()
    await project(engine)
    const { total, entries, undecided, decided } = await queue(engine)
    expect([total, undecided, decided]).toEqual([2, 2, 0])
    const entry = entries.find(({ a, b }) => [a, b].some(({ name }) => name === 'Torino Politecnico'))!
    expect(entry.reasons.length).toBeGreaterThan(0)
    expect(await engine.client.identity.preview({ kind: 'same', a: entry.a.id, b: entry.b.id })).toMatchObject({
      organisations: -1,
      participations: 2,
      pairsChanged: 0,
    })
  })

  it('goes on at once after a decision, and comes back by undo', async () => {
    const engine = someEngine()
    await project(engine)
    const [first, second] = (await queue(engine)).entries
    await engine.client.identity.decide({ kind: 'same', a: first!.a.id, b: first!.b.id })
    const after = await engine.client.identity.queue({})
    // Nothing is worked out again: a decision only answers.
    expect(after).toMatchObject({ working: null, total: 1, decided: 1, undecided: 1 })
    expect(pairOf(after.entries[0]!)).toEqual(pairOf(second!))
    await engine.client.identity.decide({ kind: 'different', a: second!.a.id, b: second!.b.id })
    expect(await engine.client.identity.queue({})).toMatchObject({ total: 0, decided: 2 })
    await engine.client.project.undo()
    await engine.client.project.undo()
    expect(await queue(engine)).toMatchObject({ total: 2, decided: 0 })
    await engine.client.project.redo()
    expect(await queue(engine)).toMatchObject({ total: 1, decided: 1 })
  })

  it('is narrowed by country, reason, size and instrument', async () => {
    const engine = someEngine()
    await project(engine)
    const instruments = await engine.client.instruments.list()
    const b = instruments.find(({ code }) => code === 'B')!
    expect(await queue(engine, { filter: { instruments: [b.id] } })).toMatchObject({ total: 1, undecided: 2 })
    expect(await queue(engine, { filter: { operations: 3 } })).toMatchObject({ total: 1 })
    expect(await queue(engine, { filter: { country: 'ES' } })).toMatchObject({ total: 0 })
    expect(await queue(engine, { filter: { reason: 'same_web_site' } })).toMatchObject({ total: 0 })
    expect((await queue(engine, { offset: 1, limit: 1 })).entries).toHaveLength(1)
  })
})

describe('the log of decisions', () => {
  it('says who decided what with which effect, and keeps what was taken back', async () => {
    const engine = someEngine()
    await project(engine)
    const { entries } = await queue(engine)
    const entry = entries.find(({ a, b }) => [a, b].some(({ name }) => name === 'Torino Politecnico'))!
    await engine.client.identity.decide({ kind: 'same', a: entry.a.id, b: entry.b.id, note: 'Same web site' })
    const [row] = (await engine.client.identity.decisions({})).rows
    expect(row).toMatchObject({
      kind: 'same',
      who: 'test@here',
      similarity: entry.similarity,
      note: 'Same web site',
      effect: { organisations: -1 },
      reverted: null,
    })
    await engine.client.identity.revert({ ids: [row!.id] })
    expect((await engine.client.identity.decisions({})).rows).toMatchObject([{ id: row!.id, reverted: { who: 'test@here' } }])
    expect(await engine.client.identity.decisions({ standing: true })).toEqual({ total: 0, rows: [] })
    await expect(engine.client.identity.revert({ ids: [row!.id] })).rejects.toThrow(refused('not_found'))
    expect(await queue(engine)).toMatchObject({ total: 2, decided: 0 })
  })
})

describe('a log that is given to a colleague', () => {
  const words = { name: 'Decisions', person: 'Natural person' }

  async function decided(): Promise<{ engine: Engine; path: (format: 'xlsx' | 'csv') => Promise<string> }> {
    const engine = someEngine()
    await project(engine)
    const idOf = async (search: string): Promise<number> => (await engine.client.organisations.list({ search })).rows[0]!.id
    await engine.client.identity.decide({ kind: 'same', a: await idOf('Politecnico di Torino'), b: await idOf('Torino Politecnico') })
    await engine.client.identity.decide({ kind: 'different', a: await idOf('Fondazione Valle'), b: await idOf('Valle Nuova Fondazione') })
    await engine.client.identity.group({ organisations: [await idOf('Fondazione Valle')], group: null, name: 'Valle' })
    const path = async (format: 'xlsx' | 'csv'): Promise<string> => {
      const { base64 } = await engine.client.identity.exportLog({ format, words, language: 'it' })
      const file = join(temporaryFolder(), `log.${format}`)
      writeFileSync(file, Buffer.from(base64, 'base64'))
      return file
    }
    return { engine, path }
  }

  it.each(['xlsx', 'csv'] as const)('as %s does the same in another project of the same lists', async (format) => {
    const { engine, path } = await decided()
    const file = await path(format)
    await project(engine)
    expect(await engine.client.identity.takeOver({ file: engine.door.grant(file).token })).toEqual({
      taken: 3,
      known: 0,
      waiting: 0,
      unknown: 0,
      contrary: 0,
    })
    expect((await engine.client.organisations.list({ search: 'torino' })).total).toBe(1)
    expect(await engine.client.identity.groups()).toMatchObject([{ name: 'Valle', members: [{}] }])
    const { rows: log } = await engine.client.identity.decisions({})
    expect(log.map(({ note }) => note)).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('test@here, 20')))
    expect(new Set(log.map(({ set }) => set!.key)).size).toBe(1)
    expect(await engine.client.identity.takeOver({ file: engine.door.grant(file).token })).toMatchObject({ taken: 0, known: 3 })
    await engine.client.project.undo()
    expect((await engine.client.organisations.list({ search: 'torino' })).total).toBe(2)
  })

  it('tells what is about organisations that are not there, and what contradicts', async () => {
    const { engine, path } = await decided()
    const file = await path('csv')
    await engine.newProject()
    expect(await engine.client.identity.takeOver({ file: engine.door.grant(file).token })).toMatchObject({
      taken: 0,
      waiting: 3,
      unknown: 0,
    })
    await project(engine)
    const torino = (await engine.client.organisations.list({ search: 'torino' })).rows
    await engine.client.identity.decide({ kind: 'different', a: torino[0]!.id, b: torino[1]!.id })
    expect(await engine.client.identity.takeOver({ file: engine.door.grant(file).token })).toMatchObject({ taken: 2, contrary: 1 })
  })

  it('waits with what is about organisations that are not there, until a delivery brings them', async () => {
    const { engine, path } = await decided()
    const file = await path('csv')
    await engine.newProject()
    const { client } = engine
    await client.identity.takeOver({ file: engine.door.grant(file).token })
    await client.identity.takeOver({ file: engine.door.grant(file).token })
    expect(await client.identity.waiting()).toMatchObject([
      { kind: 'same', a: 'Politecnico di Torino', b: 'Torino Politecnico', file: 'log.csv' },
      { kind: 'different' },
      { kind: 'group', group: 'Valle' },
    ])
    await engine.importList(listFile(rows.slice(0, 2)), 'A')
    expect((await client.organisations.list({})).total).toBe(1)
    expect((await client.identity.waiting()).map(({ kind }) => kind)).toEqual(['different', 'group'])
    expect((await client.project.history({})).find(({ command }) => command === 'import')?.facts).toMatchObject({ decided: 1 })
    await client.identity.forgetWaiting({ ids: [(await client.identity.waiting())[0]!.id] })
    await engine.importList(listFile(rows.slice(2), 'more.csv'), 'B')
    expect(await client.identity.waiting()).toEqual([])
    expect((await client.identity.decisions({})).rows.map(({ kind }) => kind)).toEqual(['group', 'same'])
  })

  it('is refused where the file is another', async () => {
    const engine = someEngine()
    await project(engine)
    await expect(engine.client.identity.takeOver({ file: engine.door.grant(listFile(rows)).token })).rejects.toThrow(
      refused('no_decisions'),
    )
  })
})

/** Accepts every proposal and gives the last word. */
async function acceptAll(engine: Engine) {
  for await (const event of await engine.client.identity.acceptAll({ filter: { similarity: 0 } })) if (event.kind === 'done') return event
  throw new Error('ended without a word')
}

/** Invented universities, each under two spellings. */
function twiceSpelled(count: number) {
  const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su', 'ta', 've']
  return Array.from({ length: count }, (_, at) => {
    const town = ['V', syllables[at % 12], syllables[Math.floor(at / 12) % 12], syllables[(at * 5) % 12], 'x'].join('')
    return [
      { code: `A${at}`, beneficiary: `Università di ${town}` },
      { code: `B${at}`, beneficiary: `Univ. ${town}` },
    ]
  }).flat()
}

describe('accepting many', () => {
  it('says how far it is, answers queries meanwhile with the state before, and refuses other commands', async () => {
    const engine = someEngine()
    await engine.newProject()
    await engine.importList(listFile(twiceSpelled(80)), 'IR1')
    const { total } = await queue(engine)
    expect(total).toBeGreaterThan(40)
    const seen: number[] = []
    for await (const event of await engine.client.identity.acceptAll({ filter: { similarity: 0 } })) {
      if (event.kind === 'done') continue
      seen.push(event.done)
      expect((await engine.client.organisations.list({ limit: 1 })).total).toBe(160)
      expect((await engine.client.project.state()).project?.busy).toBe('decide')
      await expect(engine.client.project.rename({ name: 'Other' })).rejects.toThrow(refused('busy'))
    }
    expect(seen.length).toBeGreaterThan(1)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect((await engine.client.organisations.list({ limit: 1 })).total).toBeLessThan(121)
    await engine.client.project.undo()
    expect((await engine.client.organisations.list({ limit: 1 })).total).toBe(160)
  })

  it('given up on the way has accepted none, and keeps what could be undone', async () => {
    const engine = someEngine()
    await engine.newProject()
    await engine.importList(listFile(twiceSpelled(80)), 'IR1')
    await queue(engine)
    await engine.client.project.rename({ name: 'Other' })
    for await (const event of await engine.client.identity.acceptAll({ filter: { similarity: 0 } })) if (event.kind === 'progress') break
    expect((await engine.client.project.state()).project).toMatchObject({ busy: null, undo: 'rename_project' })
    expect((await engine.client.organisations.list({ limit: 1 })).total).toBe(160)
    expect((await engine.client.identity.decisions({})).total).toBe(0)
    expect((await acceptAll(engine)).accepted).toBeGreaterThan(40)
  })

  it('makes all pairs from a similarity on one, as one set and one step of undo', async () => {
    const engine = someEngine()
    await project(engine)
    await queue(engine)
    expect(await acceptAll(engine)).toEqual({ kind: 'done', accepted: 2, left: 0 })
    expect(await engine.client.identity.queue({})).toMatchObject({ working: null, total: 0, decided: 2 })
    const [row] = (await engine.client.identity.decisions({})).rows
    expect(row!.set).toMatchObject({ size: 2 })
    const { ids } = await engine.client.identity.standingSet({ key: row!.set!.key })
    expect(ids).toHaveLength(2)
    await engine.client.project.undo()
    expect((await engine.client.organisations.list({})).total).toBe(4)
  })
})
