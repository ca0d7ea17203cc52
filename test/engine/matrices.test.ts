import { describe, expect, it } from 'vitest'
import { listFile } from './list-file.ts'
import { refused, someEngine } from './some-engine.ts'

const question = { filter: {}, order: { by: 'code' } } as const

const firmRows = (from: number, to: number, year: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({
    code: `${year}-${from + at}`,
    beneficiary: `Firm number ${from + at} S.r.l.`,
    start: `${from + at === 4 ? 4030 - year : year}-01-01`,
    grant: 100 * (from + at),
  }))

/** Two instruments: A with firms 1 to 6, B with firms 4 to 9; firm 4 got B first. A third, C, by hand and empty. */
async function threeInstruments() {
  const engine = someEngine()
  await engine.newProject()
  await engine.importList(listFile(firmRows(1, 6, 2014), 'a.csv'), 'A')
  await engine.importList(listFile(firmRows(4, 9, 2016), 'b.csv'), 'B')
  const { id: c } = await engine.client.instruments.create({ code: 'C', name: 'By hand' })
  const instruments = await engine.client.instruments.list()
  const idOf = (code: string): number => instruments.find((one) => one.code === code)!.id
  return { ...engine, a: idOf('A'), b: idOf('B'), c }
}

describe('the evidence of a pair', () => {
  it('says shares both ways, money of both, lags and days together', async () => {
    const { client, a, b } = await threeInstruments()
    const found = await client.matrices.evidence({ ...question, from: a, to: b })
    expect(found).toMatchObject({ coefficient: 0.5, fromShare: 0.5, toShare: 0.5, signP: 1 })
    expect(found.money).toEqual([{ currency: null, lesser: 1500, fromTotal: 2100, fromShared: 1500, toTotal: 3900, toShared: 1500 }])
    expect(found.lags).toMatchObject({ count: 3 })
    const back = await client.matrices.evidence({ ...question, from: b, to: a })
    expect(back.money[0]).toMatchObject({ lesser: 1500, fromTotal: 3900 })
    expect(back.lags!.median).toBeCloseTo(-found.lags!.median, 9)
  })

  it('lists the shared organisations of each order with their dates', async () => {
    const { client, a, b } = await threeInstruments()
    const all = await client.matrices.sharedInTime({ ...question, from: a, to: b, limit: 2 })
    expect([all.total, all.rows.length]).toEqual([3, 2])
    const { total, rows } = await client.matrices.sharedInTime({ ...question, from: a, to: b, of: 'to_first' })
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({ from: '2016-01-01', to: '2014-01-01', order: 'to_first' })
    expect(rows[0]!.organisation.name).toContain('number 4')
  })

  it('is set against permuted tables, told as they are counted, the same whenever it is asked', async () => {
    const { client, a, b, c } = await threeInstruments()
    const ask = async (from: number, to: number, seed = 1) => {
      let progress = 0
      for await (const event of await client.matrices.permuted({ ...question, from, to, permutations: 500, seed })) {
        if (event.kind === 'done') return { progress, ...event }
        progress = event.done
      }
      throw new Error('never done')
    }
    const first = await ask(a, b)
    // Of two instruments with members the margins leave one overlap only.
    expect(first).toMatchObject({ permutations: 500, seed: 1, expected: 3, z: null, p: 1, pUnder: 1 })
    expect(first.inputs).toMatch(/^[0-9a-f]{64}$/)
    expect(await ask(b, a)).toMatchObject({ inputs: first.inputs, p: 1, progress: 0 })
    expect(await ask(a, c)).toMatchObject({ expected: 0, z: null, p: 1 })
    await expect(ask(a, a)).rejects.toEqual(refused('same_instrument'))
  })
})

describe('the interaction matrix', () => {
  it('sets shared organisations against chance', async () => {
    const { client } = await threeInstruments()
    const matrix = await client.matrices.interaction(question)
    expect(
      matrix.instruments.map(({ code, organisations, operations, grant }) => [code, organisations, operations, grant[0]?.amount]),
    ).toEqual([
      ['A', 6, 6, 2100],
      ['B', 6, 6, 3900],
      ['C', 0, 0, undefined],
    ])
    expect(matrix.universe).toEqual({ size: 9, computed: 9, union: 9 })
    // 3 shared of 6 and 6 among 9: expected 4, and at least 3 is certain because 6 + 6 - 9 = 3.
    expect([matrix.shared[1], matrix.jaccard[1], matrix.expected[1], matrix.lift[1], matrix.p[1]]).toEqual([3, 1 / 3, 4, 0.75, 1])
    expect(matrix.lift[2]).toBeNull()
    expect(matrix.median.every((score) => score === null)).toBe(true)
  })

  it('counts chance in the universe asked for, and refuses one that cannot hold the instruments shown', async () => {
    const { client } = await threeInstruments()
    const matrix = await client.matrices.interaction({ ...question, universe: 100 })
    expect([matrix.universe.size, matrix.expected[1]]).toEqual([100, 0.36])
    await expect(client.matrices.interaction({ ...question, universe: 8 })).rejects.toEqual(refused('universe_too_small'))
  })

  it('follows judgements, their undoing and imports at once', async () => {
    const { client, a, b, importList } = await threeInstruments()
    const { id: rater } = await client.judgements.addRater({ name: 'Anna', organisation: null })
    await client.judgements.assess({ rater, from: a, to: b, score: 2, relation: 'synergy', confidence: 'high', rationale: 'because' })
    const judged = await client.matrices.interaction(question)
    expect([judged.median[1], judged.median[3], judged.ratersOf[1], judged.disagree[1]]).toEqual([2, null, 1, 1])
    expect(await client.project.history({ limit: 1 })).toMatchObject([
      { command: 'assess', facts: { rater: 'Anna', from: 'A', to: 'B', answer: 2 } },
    ])
    await client.project.undo()
    expect((await client.matrices.interaction(question)).median[1]).toBeNull()
    await importList(listFile([{ code: 'X', beneficiary: 'Firm number 1 S.r.l.' }], 'x.csv'), 'B')
    expect((await client.matrices.interaction(question)).shared[1]).toBe(4)
    await expect(
      client.judgements.assess({ rater, from: a, to: a, score: 1, relation: null, confidence: null, rationale: null }),
    ).rejects.toEqual(refused('same_instrument'))
  })

  it('is filtered by period, size and choice', async () => {
    const { client, a, b } = await threeInstruments()
    const codes = async (filter: object) =>
      (await client.matrices.interaction({ filter, order: { by: 'size' } })).instruments.map(({ code }) => code)
    expect(await codes({ minimumOrganisations: 1 })).toEqual(['A', 'B'])
    expect(await codes({ instruments: [b] })).toEqual(['B'])
    const late = await client.matrices.interaction({ filter: { fromYear: 2016, instruments: [a, b] }, order: { by: 'code' } })
    expect(late.instruments.map(({ organisations }) => organisations)).toEqual([1, 5])
    expect(await client.matrices.choices()).toEqual({ programmes: [], regions: [], firstYear: 2014, lastYear: 2016, groups: 0 })
  })
})

describe('a pair', () => {
  it('is told down to the shared organisations, who came first and where it was read', async () => {
    const { client, a, b } = await threeInstruments()
    const pair = await client.matrices.pair({ ...question, from: a, to: b })
    expect(pair).toMatchObject({
      observed: { shared: 3, fromSize: 6, toSize: 6, universe: 9 },
      sequence: { fromFirst: 2, sameYear: 0, toFirst: 1, unknown: 0 },
      sharedTotal: 3,
      sources: [
        { file: 'a.csv', operations: 3, firstRow: 5, lastRow: 7 },
        { file: 'b.csv', operations: 3, firstRow: 2, lastRow: 4 },
      ],
    })
    const firm = pair.shared.find(({ organisation }) => organisation.name === 'Firm number 4 S.r.l.')
    expect(firm).toMatchObject({ from: { operations: 1, firstYear: 2016, grant: [{ amount: 400 }] }, to: { firstYear: 2014 } })
    await expect(client.matrices.pair({ ...question, from: a, to: a })).rejects.toEqual(refused('same_instrument'))
    await expect(client.matrices.pair({ ...question, from: a, to: 999 })).rejects.toEqual(refused('not_found'))
  })

  it('leads on to the organisation, the operation and its cells', async () => {
    const { client, a, b } = await threeInstruments()
    const { shared } = await client.matrices.pair({ ...question, from: a, to: b, limit: 1 })
    const { id, name } = shared[0]!.organisation
    expect(await client.organisations.get({ id })).toMatchObject({ name, operations: 2, instruments: 2 })
    const { total, rows } = await client.operations.list({ organisation: id, instruments: [a] })
    expect(total).toBe(1)
    const operation = await client.operations.get({ id: rows[0]!.id })
    expect(operation.source).toMatchObject({ file: 'a.csv', sheetName: 'a' })
    expect(operation.values).toContainEqual({
      field: 'beneficiary',
      value: name,
      currency: null,
      column: 'B',
      row: operation.source.row,
      original: name,
      scale: 1,
      correction: null,
    })
    const delivered = await client.deliveries.rows({
      sheet: operation.source.sheet,
      fromRow: operation.source.row,
      toRow: operation.source.row,
    })
    expect(delivered.rows[0]!.cells[1]).toBe(name)
    expect((await client.search.find({ text: 'firm number 4' })).organisations).toMatchObject([{ name: 'Firm number 4 S.r.l.' }])
  })
})

describe('coverage', () => {
  it('weighs what the instruments carry, and shows gaps', async () => {
    const { client, a, b } = await threeInstruments()
    const taxonomies = await client.taxonomies.list()
    const trl = taxonomies.find(({ key }) => key === 'trl')!
    await client.instruments.tag({ instruments: [a, b], terms: [trl.terms[3]!.id], weight: 0.5 })
    const matrix = await client.matrices.coverage({ ...question, taxonomy: trl.id })
    expect(matrix.instruments.map(({ code }) => code)).toEqual(['A', 'B', 'C'])
    expect(matrix.weight.slice(0, 9)).toEqual([null, null, null, 0.5, null, null, null, null, null])
    expect(matrix.totals[3]).toMatchObject({ instruments: 2, grant: [{ amount: 3000 }] })
    expect(matrix.totals[0]).toEqual({ instruments: 0, budget: [], grant: [] })
    await client.project.undo()
    expect((await client.matrices.coverage({ ...question, taxonomy: trl.id })).totals[3]!.instruments).toBe(0)
    await expect(client.taxonomies.addTerm({ taxonomy: trl.id, code: 'x', label: { en: 'x' }, parent: null })).rejects.toEqual(
      refused('shipped'),
    )
  })
})

describe('an export', () => {
  it('gives every kind of file of every kind of matrix', async () => {
    const { client } = await threeInstruments()
    const taxonomy = (await client.taxonomies.list())[0]!.id
    const starts = { xlsx: 'PK', csv: '\uFEFF', svg: '<', json: '{' } as const
    for (const what of ['interaction', 'observed', 'judged', 'coverage'] as const)
      for (const format of ['xlsx', 'csv', 'svg', 'json'] as const) {
        const file = await client.matrices.export({ what, taxonomy, question, format, words: {}, language: 'en' })
        // A text table says in its name of what day and of which inputs it is, a picture in its last line.
        if (format === 'csv') expect(file.name).toMatch(RegExp(`^Mix-${what}-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{12}\\.csv$`))
        else expect(file.name).toBe(`Mix-${what}.${format}`)
        if (format === 'svg')
          expect(Buffer.from(file.base64, 'base64').toString()).toMatch(/Filter: none · Made on: .+ · Hash of the inputs/)
        expect(Buffer.from(file.base64, 'base64').toString('utf8').startsWith(starts[format]), `${what} ${format}`).toBe(true)
      }
    await expect(client.matrices.export({ what: 'coverage', question, format: 'csv', words: {}, language: 'en' })).rejects.toEqual(
      refused('invalid', { field: 'taxonomy' }),
    )
  })
})

describe('a delivery', () => {
  it('is listed, and taken back with what it brought, which ends what could be undone', async () => {
    const { client, importList } = await threeInstruments()
    const before = (await client.project.state()).project!.counts
    const delivery = await importList(listFile([{ code: 'X', beneficiary: 'New firm S.p.A.' }], 'x.csv'), 'D')
    expect(await client.deliveries.list()).toMatchObject([
      { id: delivery, file: 'x.csv', importedBy: 'test@here', takenBackAt: null, sheets: [{ counts: { imported: 1 } }] },
      { file: 'b.csv' },
      { file: 'a.csv' },
    ])
    await client.project.rename({ name: 'other' })
    await client.deliveries.takeBack({ delivery })
    expect((await client.project.state()).project).toMatchObject({ counts: before, undo: null, busy: null })
    expect(await client.deliveries.list()).toMatchObject([{ takenBackAt: expect.any(String) as string }, {}, {}])
    expect(await client.project.history({ limit: 1 })).toMatchObject([{ command: 'take_back', facts: { file: 'x.csv', removed: 1 } }])
    await expect(client.deliveries.takeBack({ delivery })).rejects.toEqual(refused('not_found'))
    expect((await client.project.state()).project?.busy).toBeNull()
  })
})
