import { describe, expect, it } from 'vitest'
import { type ListRow, listFile } from './list-file.ts'
import { chosenInstrument, someEngine } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>

const choices = chosenInstrument('IR2')
const june: readonly ListRow[] = Array.from({ length: 10 }, (_, at) => ({
  code: `A${at}`,
  beneficiary: `Firm ${at} Ltd`,
  grant: 1000 + at,
}))
/** A1 and A2 changed, A0 left out, B1 added. */
const october: readonly ListRow[] = [
  ...june
    .slice(1)
    .map((row) =>
      row.code === 'A1' ? { ...row, grant: 5000 } : row.code === 'A2' ? { ...row, grant: 6000, title: 'Another title' } : row,
    ),
  { code: 'B1', beneficiary: 'New Ltd' },
]

async function planned(engine: Engine, rows: readonly ListRow[], statedKey?: 'title_start') {
  const { reading } = await engine.client.sheets.read({ file: engine.door.grant(listFile(rows, 'october.csv')).token })
  const selections = [{ sheet: 0, choices, ...(statedKey ? { statedKey } : {}) }]
  for await (const event of await engine.client.sheets.plan({ reading, selections }))
    if (event.kind === 'plan') return { plan: event.plan, question: { reading, selections } }
  throw new Error('no plan')
}

async function imported(engine: Engine, rows: readonly ListRow[], rule?: 'keep' | 'remove' | 'part', except: number[] = []) {
  const { question } = await planned(engine, rows)
  const events = await engine.client.sheets.import({ ...question, ...(rule ? { gone: { rule, except } } : {}) })
  for await (const event of events) if (event.kind === 'done') return event
  throw new Error('not done')
}

const started = async (rows = june): Promise<Engine> => {
  const engine = someEngine()
  await engine.newProject()
  await engine.importList(listFile(rows, 'june.csv'), 'IR2')
  return engine
}
const operations = async ({ client }: Engine) => (await client.operations.list({})).rows
const counts = async ({ client }: Engine) => (await client.project.state()).project?.counts

describe('comparing a delivery with the one before', () => {
  it('counts what is new, changed, unchanged and gone, and in how many operations each field changed', async () => {
    const engine = await started()
    const { plan } = await planned(engine, october)
    expect(plan.operations).toEqual({ new: 1, returning: 0, changed: 2, unchanged: 7, gone: 1 })
    expect(plan.lists).toMatchObject([
      { before: { file: 'june.csv' }, statedKey: 'title_beneficiary_start', coded: 10, uncoded: 0, known: 10, gone: 1, fragment: false },
    ])
    // The list writes the cost as twice the grant.
    expect(plan.changedFields).toEqual([
      { field: 'operation', operations: 1 },
      { field: 'total_cost', operations: 2 },
      { field: 'grant', operations: 2 },
    ])
    expect(await counts(engine)).toMatchObject({ operations: 10, deliveries: 1 })
  })

  it('says the same where nobody asks what there is to say of the sheets, and does not look for that', async () => {
    const engine = await started()
    const { plan, question } = await planned(engine, october)
    expect(plan.sheets).toMatchObject([{ sheet: 0, totals: { operations: 10 } }])
    for await (const event of await engine.client.sheets.plan({ ...question, review: false }))
      if (event.kind === 'plan') expect(event.plan).toEqual({ ...plan, sheets: [] })
  })

  it('is given up where the project is closed meanwhile', async () => {
    const engine = await started(Array.from({ length: 12_000 }, (_, at) => ({ code: `A${at}`, beneficiary: `Firm ${at} Ltd`, grant: at })))
    const { reading } = await engine.client.sheets.read({ file: engine.door.grant(listFile(june, 'later.csv')).token })
    const planning = (async () => {
      for await (const _ of await engine.client.sheets.plan({ reading, selections: [{ sheet: 0, choices }] })) void _
    })()
    await new Promise((done) => setTimeout(done, 20))
    await engine.client.project.close()
    await expect(planning).rejects.toMatchObject({ data: { code: 'cancelled' } })
  })

  it('gives the rows page by page, each difference with the cells of both values', async () => {
    const engine = await started()
    const { question } = await planned(engine, october)
    const page = await engine.client.sheets.planRows({ ...question, kind: 'changed', limit: 1, offset: 1 })
    expect(page).toMatchObject({ total: 2, rows: [{ code: 'A2', beneficiary: 'Firm 2 Ltd' }] })
    expect(page.rows[0]!.differences).toMatchObject([
      { field: 'operation', before: 'Operation A2', after: 'Another title' },
      { field: 'total_cost', before: 2004, after: 12000, currencyAfter: null },
      {
        field: 'grant',
        before: 1002,
        after: 6000,
        beforeCell: { delivered: true, row: 4, column: 'G' },
        afterCell: { delivered: false, sheet: 0, row: 3, column: 'G' },
      },
    ])
    const titles = await engine.client.sheets.planRows({ ...question, kind: 'changed', field: 'operation' })
    expect(titles.rows.map(({ code }) => code)).toEqual(['A2'])
    const found = await engine.client.sheets.planRows({ ...question, kind: 'unchanged', search: 'FIRM 7' })
    expect(found).toMatchObject({ total: 1, rows: [{ code: 'A7' }] })
    const gone = await engine.client.sheets.planRows({ ...question, kind: 'gone', search: '' })
    expect(gone).toMatchObject({ total: 1, rows: [{ code: 'A0', place: { delivered: true, row: 2 }, goneSince: null }] })
    expect(
      (await engine.client.sheets.planRows({ ...question, kind: 'new' })).rows.map(({ code, operation }) => [code, operation]),
    ).toEqual([['B1', null]])
  })

  it('keeps what is gone where nothing else is said, and says since when', async () => {
    const engine = await started()
    expect((await imported(engine, october)).gone).toEqual({ kept: 1, removed: 0, part: 0 })
    expect(await counts(engine)).toMatchObject({ operations: 11 })
    const { question } = await planned(engine, october)
    expect((await engine.client.sheets.planRows({ ...question, kind: 'gone' })).rows).toMatchObject([
      { code: 'A0', goneSince: { file: 'october.csv' } },
    ])
  })

  it('takes the gone out of all figures where that is chosen, but for those that are kept, and brings them back with a later delivery', async () => {
    const engine = await started([...june, { code: 'A10', beneficiary: 'Kept Ltd' }])
    const kept = (await operations(engine)).find(({ code }) => code === 'A10')!.id
    const before = (await operations(engine)).find(({ code }) => code === 'A0')!
    expect((await imported(engine, october, 'remove', [kept])).gone).toEqual({ kept: 1, removed: 1, part: 0 })
    expect((await operations(engine)).map(({ code }) => code)).not.toContain('A0')
    expect(await counts(engine)).toMatchObject({ operations: 11, organisations: 11, participations: 11 })
    expect((await engine.client.instruments.list())[0]).toMatchObject({ operations: 11, organisations: 11 })
    expect((await engine.client.search.find({ text: 'Operation A0' })).operations).toEqual([])

    const { plan } = await planned(engine, june)
    expect(plan.operations).toMatchObject({ new: 0, changed: 2, unchanged: 8, returning: 1, gone: 2 })
    expect((await engine.client.sheets.planRows({ ...(await planned(engine, june)).question, kind: 'returning' })).rows).toMatchObject([
      { code: 'A0', returns: true },
    ])
    await imported(engine, june)
    const back = (await operations(engine)).find(({ code }) => code === 'A0')!
    expect(back).toMatchObject({ id: before.id, organisation: before.organisation })
    expect((await engine.client.search.find({ text: 'Operation A0' })).operations).toHaveLength(1)
  })

  it('takes a sheet with less than half of its list for a part of it, unless told otherwise', async () => {
    const engine = await started()
    const part = june.slice(0, 4)
    expect((await planned(engine, part)).plan.lists).toMatchObject([{ fragment: true, gone: 6 }])
    expect((await imported(engine, part)).gone).toEqual({ kept: 0, removed: 0, part: 6 })
    expect((await imported(engine, part, 'remove')).gone).toEqual({ kept: 0, removed: 6, part: 0 })
    expect(await counts(engine)).toMatchObject({ operations: 4 })
  })

  it('judges what is gone over all files that are imported together', async () => {
    const engine = await started()
    const halves = [june.slice(0, 5), june.slice(5, 9)]
    const files = await Promise.all(
      halves.map(async (rows) => {
        return engine.asked(listFile(rows), choices)
      }),
    )
    for await (const event of await engine.client.sheets.importTogether({ files, gone: { rule: 'remove', except: [] } }))
      if (event.kind === 'done') expect(event.gone).toEqual({ kept: 0, removed: 1, part: 0 })
    expect((await operations(engine)).map(({ code }) => code)).toEqual(june.slice(0, 9).map(({ code }) => code))
  })
})
