import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFile, manyRows } from './list-file.ts'
import { refused, someEngine } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>

const chosen = (code: string) => ({ instrument: { kind: 'chosen', code, name: null } }) as const

async function read({ client, door }: Engine, path: string) {
  return client.sheets.read({ file: door.grant(path).token })
}

async function importAll(engine: Engine, path: string, code = 'IR2') {
  const { reading } = await read(engine, path)
  const events = []
  for await (const event of await engine.client.sheets.import({ reading, selections: [{ sheet: 0, choices: chosen(code) }] }))
    events.push(event)
  return events
}

const counts = async ({ client }: Engine) => (await client.project.state()).project?.counts

const three = [
  { code: 'A1', beneficiary: 'Dora S.p.A.' },
  { code: 'A2', beneficiary: 'DORA SPA' },
  { code: 'A3', beneficiary: 'Politecnico di Torino' },
]

describe('a sheet', () => {
  it('is read, shown with blank rows and recognised before a project is open', async () => {
    const engine = someEngine()
    const path = listFile(three)
    const reading = await read(engine, path)
    expect(reading).toMatchObject({
      file: 'list.csv',
      format: 'csv',
      delimiter: ';',
      sheets: [{ index: 0, rows: 4, width: 7 }],
      importedBefore: [],
    })
    const rows = await engine.client.sheets.window({ reading: reading.reading, sheet: 0, fromRow: 1, toRow: 400 })
    expect(rows.map(({ row, cells }) => [row, cells[1]])).toEqual([
      [1, 'Beneficiary name'],
      [2, 'Dora S.p.A.'],
      [3, 'DORA SPA'],
      [4, 'Politecnico di Torino'],
    ])
    const { layout, totals } = await engine.client.sheets.layout({ reading: reading.reading, sheet: 0, choices: chosen('IR2') })
    expect(layout).toMatchObject({ isList: true, headerRows: [1], dataRows: 3 })
    expect(totals.sums).toMatchObject({ total_cost: 6000 })
    await engine.client.sheets.close({ reading: reading.reading })
    await expect(engine.client.sheets.window({ reading: reading.reading, sheet: 0, fromRow: 1, toRow: 2 })).rejects.toEqual(
      refused('unknown_file'),
    )
  })

  it('that is none is refused with the reason', async () => {
    const engine = someEngine()
    const path = listFile([])
    writeFileSync(path, '')
    await expect(read(engine, path)).rejects.toEqual(refused('empty_file'))
  })

  it('that changed while its reader slept is refused', async () => {
    const engine = someEngine()
    const path = listFile(three)
    const first = await read(engine, path)
    for (let other = 0; other < 3; other++) await read(engine, listFile(three))
    expect(await engine.client.sheets.window({ reading: first.reading, sheet: 0, fromRow: 2, toRow: 2 })).toHaveLength(1)
    for (let other = 0; other < 3; other++) await read(engine, listFile(three))
    writeFileSync(path, `${readFileSync(path, 'utf8')}X;Y;Z;2016-01-01;2017-01-01;1;1\n`)
    await expect(engine.client.sheets.window({ reading: first.reading, sheet: 0, fromRow: 2, toRow: 2 })).rejects.toEqual(
      refused('sheet_changed'),
    )
  })
})

describe('an import', () => {
  it('does what its plan said, tells its progress, and stays in the list of deliveries', async () => {
    const engine = someEngine()
    await engine.newProject()
    const { reading } = await read(engine, listFile(three))
    const selections = [{ sheet: 0, choices: chosen('IR2') }]
    const planned = []
    for await (const event of await engine.client.sheets.plan({ reading, selections })) planned.push(event)
    expect(planned.at(-1)).toMatchObject({
      kind: 'plan',
      plan: {
        operations: { new: 3, changed: 0, unchanged: 0 },
        organisations: { new: 2, known: 0, spellingsJoined: 1 },
        instruments: [{ code: 'IR2', operations: 3, known: false }],
        participations: 3,
        withoutInstrument: 0,
      },
    })
    expect(await counts(engine)).toMatchObject({ operations: 0, instruments: 0 })

    const events = []
    for await (const event of await engine.client.sheets.import({ reading, selections })) events.push(event)
    expect(events[0]).toMatchObject({ kind: 'progress', phase: 'write', done: 0, total: 4 })
    expect(events.at(-1)).toMatchObject({ kind: 'done', sheets: [{ imported: 3, updated: 0, unchanged: 0, skipped: 0 }] })
    expect(await counts(engine)).toMatchObject({ deliveries: 1, operations: 3, organisations: 2, instruments: 1, participations: 3 })
    expect(await engine.client.project.history({})).toMatchObject([{ command: 'import', facts: { file: 'list.csv', imported: 3 } }])
    expect((await engine.client.project.state()).project?.undo).toBeNull()
  })

  it('of the same list again changes nothing, of the next one what changed', async () => {
    const engine = someEngine()
    await engine.newProject()
    await importAll(engine, listFile(three))
    const again = await importAll(engine, listFile(three))
    expect(again.at(-1)).toMatchObject({ sheets: [{ imported: 0, updated: 0, unchanged: 3 }] })
    const next = await importAll(
      engine,
      listFile([{ ...three[0]!, grant: 5000 }, three[1]!, three[2]!, { code: 'A4', beneficiary: 'Nova Srl' }]),
    )
    expect(next.at(-1)).toMatchObject({ sheets: [{ imported: 1, updated: 1, unchanged: 2 }] })
    expect(await counts(engine)).toMatchObject({ deliveries: 3, operations: 4, organisations: 3 })
  })

  it('without an instrument is refused and writes nothing', async () => {
    const engine = someEngine()
    await engine.newProject()
    const { reading } = await read(engine, listFile(three))
    const events = await engine.client.sheets.import({ reading, selections: [{ sheet: 0, choices: { instrument: { kind: 'none' } } }] })
    await expect(events.next().then(() => events.next())).rejects.toEqual(refused('no_instrument', { sheet: 'list' }))
    expect(await counts(engine)).toMatchObject({ deliveries: 0, operations: 0 })
    expect((await engine.client.project.state()).project?.busy).toBeNull()
  })

  it('of several files is one transaction: where one is refused, none is written', async () => {
    const engine = someEngine()
    await engine.newProject()
    const good = await read(engine, listFile(three, 'good.csv'))
    const bad = await read(engine, listFile(three, 'bad.csv'))
    const files = [
      { reading: good.reading, selections: [{ sheet: 0, choices: chosen('IR2') }] },
      { reading: bad.reading, selections: [{ sheet: 0, choices: { instrument: { kind: 'none' as const } } }] },
    ]
    await expect(drain(await engine.client.sheets.importTogether({ files }))).rejects.toEqual(refused('no_instrument'))
    expect(await counts(engine)).toMatchObject({ deliveries: 0, operations: 0, organisations: 0, instruments: 0 })
    const both = await drain(
      await engine.client.sheets.importTogether({
        files: [files[0]!, { ...files[1]!, selections: [{ sheet: 0, choices: chosen('POLI') }] }],
      }),
    )
    expect(both.at(-1)).toMatchObject({ kind: 'done', deliveries: [{ sheets: [{ imported: 3 }] }, { sheets: [{ imported: 3 }] }] })
    expect(await counts(engine)).toMatchObject({ deliveries: 2, operations: 6, organisations: 2, instruments: 2 })
  })

  it('under way lets queries see the state before, refuses commands as busy, and given up leaves nothing', async () => {
    const engine = someEngine()
    await engine.newProject()
    await importAll(engine, listFile(three))
    const before = await counts(engine)
    const { reading } = await read(engine, listFile(manyRows(20_000, 500), 'many.csv'))
    const stop = new AbortController()
    const events = await engine.client.sheets.import(
      { reading, selections: [{ sheet: 0, choices: chosen('POLI') }] },
      { signal: stop.signal },
    )
    for (let step = 0; step < 4; step++) expect((await events.next()).value).toMatchObject({ kind: 'progress' })
    expect(await counts(engine)).toEqual(before)
    expect((await engine.client.project.state()).project?.busy).toBe('import')
    await expect(engine.client.project.rename({ name: 'x' })).rejects.toEqual(refused('busy', { action: 'import' }))
    await expect(engine.client.project.close()).rejects.toEqual(refused('busy', { action: 'import' }))
    stop.abort()
    await expect(drain(events)).rejects.toEqual(refused('cancelled'))
    expect(await counts(engine)).toEqual(before)
    expect((await engine.client.project.state()).project?.busy).toBeNull()
    await engine.client.project.rename({ name: 'x' })
  })

  it('that the page stops listening to is rolled back', async () => {
    const engine = someEngine()
    await engine.newProject()
    const { reading } = await read(engine, listFile(manyRows(10_000, 500)))
    const events = await engine.client.sheets.import({ reading, selections: [{ sheet: 0, choices: chosen('POLI') }] })
    await events.next()
    await events.next()
    await events.return(undefined)
    expect((await engine.client.project.state()).project).toMatchObject({ busy: null, counts: { operations: 0 } })
  })
})

async function drain<Event>(events: AsyncIterable<Event>): Promise<Event[]> {
  const all: Event[] = []
  for await (const event of events) all.push(event)
  return all
}
