import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { listFile } from './list-file.ts'
import { refused, someEngine } from './some-engine.ts'

const question = { filter: {}, order: { by: 'code' } } as const

const rows = (firms: readonly number[], year: number) =>
  firms.map((firm) => ({
    code: `${year}-${firm}`,
    beneficiary: `Firm number ${firm} S.r.l.`,
    start: `${year}-03-01`,
    grant: 100 * firm,
  }))

/** Instrument A with firms 1 to 4 in 2014, B with firms 3 to 6 in 2016. */
async function twoInstruments() {
  const engine = someEngine()
  await engine.newProject()
  await engine.importList(listFile(rows([1, 2, 3, 4], 2014), 'a.csv'), 'A')
  await engine.importList(listFile(rows([3, 4, 5, 6], 2016), 'b.csv'), 'B')
  const instruments = await engine.client.instruments.list()
  const idOf = (code: string): number => instruments.find((one) => one.code === code)!.id
  return { ...engine, a: idOf('A'), b: idOf('B') }
}

describe('the flow of organisations', () => {
  it('counts who went from one instrument to the next, and names them page by page', async () => {
    const { client, a, b } = await twoInstruments()
    const asked = { ...question, by: 'order', steps: 4, most: 10, minimum: 1 } as const
    const flow = await client.views.flow(asked)
    expect(
      flow.links.map(({ from, to, organisations }) => [
        flow.nodes[from]!.instrument!.code,
        flow.nodes[to]!.instrument!.code,
        organisations,
      ]),
    ).toEqual([['A', 'B', 2]])
    expect(flow).toMatchObject({ organisations: 6, moving: 2, level: 'organisation' })
    const link = { from: { step: 0, instrument: a }, to: { step: 1, instrument: b } }
    const page = await client.views.flowOrganisations({ ...asked, ...link, limit: 1, offset: 1 })
    expect(page.total).toBe(2)
    expect(page.rows).toEqual([
      {
        organisation: expect.objectContaining({ name: 'Firm number 4 S.r.l.', kind: 'organisation' }) as unknown,
        from: { id: a, code: 'A', name: 'A', year: 2014 },
        to: { id: b, code: 'B', name: 'B', year: 2016 },
      },
    ])
  })

  it('keeps to the period of the question, and counts anew after a change', async () => {
    const { client, importList } = await twoInstruments()
    const asked = { ...question, by: 'order', steps: 4, most: 10, minimum: 1 } as const
    expect((await client.views.flow({ ...asked, filter: { fromYear: 2015 } })).moving).toBe(0)
    await importList(listFile(rows([5], 2018), 'c.csv'), 'A')
    expect((await client.views.flow(asked)).moving).toBe(3)
  })

  it('refuses without a project', async () => {
    const { client } = someEngine()
    await expect(client.views.flow({ ...question, by: 'time' })).rejects.toThrow(refused('no_project'))
  })
})

describe('the table of a view', () => {
  it('is written as text with the first table and as a workbook with all', async () => {
    const { client } = await twoInstruments()
    const tables = [
      {
        name: 'Flow',
        rows: [
          ['From', 'Share'],
          ['=A', 0.5],
        ],
      },
      { name: 'About', rows: [['View', 'Flow']] },
    ]
    const csv = await client.views.table({ what: 'flow', tables, format: 'csv', language: 'it' })
    expect(csv.name).toBe('Mix-flow.csv')
    expect(Buffer.from(csv.base64, 'base64').toString()).toBe("\uFEFFFrom;Share\r\n'=A;0,5\r\n")
    const xlsx = await client.views.table({ what: 'flow', tables, format: 'xlsx', language: 'en' })
    expect(Buffer.from(xlsx.base64, 'base64').subarray(0, 2).toString()).toBe('PK')
  })
})

describe('what a workbook tells about itself', () => {
  const sheetOf = (base64: string, name: string): unknown[][] =>
    utils.sheet_to_json(read(base64, { type: 'base64' }).Sheets[name]!, { header: 1 })

  it('says period, filters, order, universe and the digest of what the figures were made from, for a view as for the matrix', async () => {
    const { client } = await twoInstruments()
    const asked = { filter: { fromYear: 2014, level: 'organisation' as const }, order: { by: 'size' as const }, universe: 50 }
    const { inputs } = await client.views.flow({ ...asked, by: 'order' })
    expect(inputs).toMatch(/^[0-9a-f]{64}$/)
    expect((await client.views.flow({ ...asked, by: 'order', minimum: 2 })).inputs).not.toBe(inputs)
    const about = { name: 'About', rows: [['View', 'Flow']], asked: { question: asked, inputs } }
    const file = await client.views.table({
      what: 'flow',
      tables: [{ name: 'Flow', rows: [['From']] }],
      about,
      format: 'xlsx',
      language: 'en',
    })
    expect(sheetOf(file.base64, 'About')).toEqual(
      expect.arrayContaining([
        ['View', 'Flow'],
        ['Period', '2014–'],
        ['Programmes', 'none'],
        ['Order', 'by size'],
        ['Universe', 50],
        ['Made on', expect.stringMatching(/\d{4}$/)],
        ['Hash of the inputs (SHA-256)', inputs],
      ]),
    )
    const text = await client.views.table({
      what: 'flow',
      tables: [{ name: 'Flow', rows: [['From']] }],
      about,
      format: 'csv',
      language: 'en',
    })
    expect(text.name).toMatch(RegExp(`^Mix-flow-[0-9-]{10}-${inputs.slice(0, 12)}\\.csv$`))
    const { line } = await client.views.foot({ asked: about.asked, language: 'it' })
    expect(line).toMatch(/^Periodo: 2014– · Universo: 50 · Prodotto il: .+ · .+…$/)
    const matrix = await client.matrices.export({
      what: 'interaction',
      question: asked,
      format: 'xlsx',
      words: { sheet_about: 'About' },
      language: 'en',
    })
    const told = sheetOf(matrix.base64, 'About')
    expect(told).toContainEqual(['Order', 'by size'])
    expect(told.at(-1)).toEqual(['Hash of the inputs (SHA-256)', expect.stringMatching(/^[0-9a-f]{64}$/)])
  })
})

describe('the network', () => {
  it('links what is shared beyond chance, and what raters judged', async () => {
    const { client } = await twoInstruments()
    const shared = await client.views.network({ ...question, of: 'shared', threshold: 0 })
    expect(shared).toMatchObject({ nodes: [], alone: 2 })
    const within = await client.views.network({ ...question, universe: 100, of: 'shared', threshold: 0 })
    expect(within.links).toEqual([{ from: 0, to: 1, value: 2 / 6 }])
    expect(await client.views.network({ ...question, of: 'judged', threshold: 1 })).toMatchObject({ links: [], alone: 2 })
  })
})

describe('the timeline', () => {
  it('tells of each instrument when it runs, what starts in it, how its profile changed and what evaluated it', async () => {
    const { client, a, b } = await twoInstruments()
    await client.instruments.update({
      id: a,
      profile: { launch: '2013-06', end: '2015', callType: ['rolling'], budget: 5, budgetCurrency: 'EUR' },
    })
    await client.instruments.change({ id: a, profile: { budget: 9 }, since: '2014-07', note: null })
    const made = await client.evaluations.create({
      title: 'Early look',
      state: 'done',
      evaluator: null,
      start: '2015-02',
      end: null,
      methods: [],
      criteria: [],
      dataUsed: null,
      consequence: null,
      reference: null,
      wholeMix: false,
      instruments: [b],
    })
    const found = await client.views.timeline(question)
    expect(found.rows).toMatchObject([
      {
        id: a,
        launch: '2013-06',
        end: '2015',
        callType: ['rolling'],
        starts: [{ year: 2014, operations: 4 }],
        changes: [{ since: '2014-07', changes: [{ aspect: 'budget' }] }],
        evaluations: [],
      },
      { id: b, launch: null, starts: [{ year: 2016, operations: 4 }], evaluations: [{ id: made.id, start: '2015-02' }] },
    ])
    expect(found).toMatchObject({ years: { from: 2013, to: 2016 }, most: { instruments: 1, years: [2013, 2014, 2015] } })
  })

  it('counts operations of the period of the question only, and its digest follows what it is made from, not the order', async () => {
    const { client, a } = await twoInstruments()
    const before = await client.views.timeline(question)
    expect((await client.views.timeline({ ...question, order: { by: 'size' } })).inputs).toBe(before.inputs)
    const within = await client.views.timeline({ ...question, filter: { fromYear: 2015 } })
    expect(within.rows.map(({ starts }) => starts.length)).toEqual([0, 1])
    expect(within.inputs).not.toBe(before.inputs)
    await client.instruments.update({ id: a, profile: { launch: '2014' } })
    expect((await client.views.timeline(question)).inputs).not.toBe(before.inputs)
  })
})

describe('the coverage map', () => {
  it('sets instruments between two taxonomies, with budgets, as the question filters them', async () => {
    const { client, a, b } = await twoInstruments()
    const taxonomies = await client.taxonomies.list()
    const of = (key: string) => taxonomies.find((one) => one.key === key)!
    const [down, across] = [of('trl'), of('stip-target-groups')]
    const [low, high, group] = [down.terms[0]!, down.terms[1]!, across.terms[0]!]
    await client.instruments.tag({ instruments: [a], terms: [low.id, group.id] })
    await client.instruments.tag({ instruments: [b], terms: [high.id] })
    await client.instruments.update({ id: a, profile: { budget: 250, budgetCurrency: 'EUR' } })
    const asked = { ...question, rows: { taxonomy: down.id, branches: false }, columns: { taxonomy: across.id, branches: true } }
    const map = await client.views.coverageMap(asked)
    expect(map).toMatchObject({ instruments: 1, left: 1 })
    expect(map.cells.filter((cell) => cell.instruments.length > 0)).toEqual([
      { instruments: [a], weights: [1], budget: [{ amount: 250, currency: 'EUR' }], withoutBudget: 0 },
    ])
    expect(await client.views.coverageMap({ ...asked, filter: { instruments: [b] } })).toMatchObject({ instruments: 0, left: 1 })
  })
})
