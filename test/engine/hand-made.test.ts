import { describe, expect, it } from 'vitest'
import type { HandOperation } from '#core/contract/corrections.ts'
import { type ListRow, listFile, textFile } from './list-file.ts'
import { chosenInstrument, refused, someEngine } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>

const rows: readonly ListRow[] = [
  { code: 'A1', beneficiary: 'Alfa Ltd', grant: 100 },
  { code: 'A2', beneficiary: 'Beta Ltd', grant: 200 },
]

function partnersFile(names: readonly string[], name = 'partners.csv'): string {
  const lines = names.map((partner, at) => `P-1;Project one;${partner};${at === 0 ? 'coordinator' : 'participant'};${1000 * (at + 1)};IT`)
  return textFile(name, ['Project code;Project title;Partner name;Role;EU contribution;Country', ...lines])
}

async function started(path: string) {
  const engine = someEngine()
  await engine.newProject()
  await engine.importList(path, 'IR2')
  return engine
}
const operation = async ({ client }: Engine, code: string) => {
  const one = (await client.operations.list({})).rows.find((row) => row.code === code)!
  return client.operations.get({ id: one.id })
}
const partnersIn = async (engine: Engine) => (await operation(engine, 'P-1')).partners.map(({ written, grant }) => [written, grant?.amount])
const organisations = async ({ client }: Engine) =>
  (await client.organisations.list({})).rows.map(({ name, operations, grant }) => [name, operations, grant[0]?.amount])
const listed = async ({ client }: Engine) =>
  (await client.corrections.list({})).rows.map(({ field, delivered, corrected }) => [field, delivered, corrected])
const figures = async ({ client }: Engine) => {
  const { operations, organisations: firms, participations, deliveries } = (await client.project.state()).project!.counts
  return { operations, firms, participations, deliveries }
}
const instrumentOf = async ({ client }: Engine) => (await client.instruments.list())[0]!
const newest = async ({ client }: Engine) => (await client.deliveries.list())[0]!.id

describe('a partner taken out by hand', () => {
  const three = ['Alfa Ltd', 'Beta Ltd', 'Gamma Ltd']
  const takeOut = async (engine: Engine, written: string) => {
    const { id } = (await operation(engine, 'P-1')).partners.find((one) => one.written === written)!
    await engine.client.corrections.removePartner({ partner: id, note: 'Withdrew in May' })
  }

  it('counts nowhere any more, keeps its row, is listed, and is undone and done again', async () => {
    const engine = await started(partnersFile(three))
    await takeOut(engine, 'Beta Ltd')
    const { partners, removedPartners, organisations: count } = await operation(engine, 'P-1')
    expect(partners.map(({ written }) => written)).toEqual(['Alfa Ltd', 'Gamma Ltd'])
    expect(count).toBe(2)
    expect(removedPartners).toMatchObject([
      {
        written: 'Beta Ltd',
        role: 'participant',
        grant: { amount: 2000 },
        source: { row: 3 },
        correction: { note: 'Withdrew in May', who: 'test@here' },
      },
    ])
    expect(await organisations(engine)).toEqual([
      ['Alfa Ltd', 1, 1000],
      ['Gamma Ltd', 1, 3000],
    ])
    expect((await instrumentOf(engine)).organisations).toBe(2)
    expect(await listed(engine)).toEqual([['partner', 'Beta Ltd', null]])
    await engine.client.project.undo()
    expect(await partnersIn(engine)).toHaveLength(3)
    expect(await listed(engine)).toEqual([])
    await engine.client.project.redo()
    expect(await partnersIn(engine)).toHaveLength(2)
  })

  it('stays out when the next delivery brings it again, also with other values, and takes part again when the correction is withdrawn', async () => {
    const engine = await started(partnersFile(three))
    const before = (await engine.client.organisations.list({})).rows.find(({ name }) => name === 'Beta Ltd')!.id
    await takeOut(engine, 'Beta Ltd')
    await engine.importList(partnersFile(three, 'july.csv'), 'IR2')
    expect(await partnersIn(engine)).toHaveLength(2)
    await engine.importList(partnersFile([three[0]!, 'Delta Ltd', 'Beta Ltd'], 'october.csv'), 'IR2')
    expect((await partnersIn(engine)).map(([name]) => name)).toEqual(['Alfa Ltd', 'Gamma Ltd', 'Delta Ltd'])
    expect(await engine.client.corrections.list({})).toMatchObject({ total: 1, changed: 0 })
    const [correction] = (await engine.client.corrections.list({})).rows
    await engine.client.corrections.withdraw({ id: correction!.id })
    expect(await partnersIn(engine)).toContainEqual(['Beta Ltd', 3000])
    expect((await engine.client.organisations.list({})).rows.find(({ name }) => name === 'Beta Ltd')!.id).toBe(before)
    expect(await listed(engine)).toEqual([])
  })

  it('stays out when a later delivery is taken back, and its correction goes with the delivery that brought it', async () => {
    const engine = await started(partnersFile(three))
    await engine.importList(partnersFile(['Alfa Ltd', 'Beta Ltd', 'Gamma Ltd', 'Delta Ltd'], 'july.csv'), 'IR2')
    await takeOut(engine, 'Beta Ltd')
    await engine.client.deliveries.takeBack({ delivery: await newest(engine) })
    expect((await partnersIn(engine)).map(([name]) => name)).toEqual(['Alfa Ltd', 'Gamma Ltd'])
    await engine.client.deliveries.takeBack({ delivery: (await engine.client.deliveries.list())[1]!.id })
    expect(await figures(engine)).toEqual({ operations: 0, firms: 0, participations: 0, deliveries: 0 })
    expect(await listed(engine)).toEqual([])
  })

  it('does not take part again by being withdrawn while its list was decided not to hold it any more', async () => {
    const engine = await started(partnersFile(three))
    await takeOut(engine, 'Beta Ltd')
    await engine.imported(partnersFile(['Alfa Ltd', 'Gamma Ltd', 'Delta Ltd'], 'july.csv'), chosenInstrument('IR2'), {
      rule: 'remove',
      except: [],
    })
    await engine.client.corrections.withdraw({ id: (await engine.client.corrections.list({})).rows[0]!.id })
    expect((await partnersIn(engine)).map(([name]) => name)).not.toContain('Beta Ltd')
    await engine.importList(partnersFile(three, 'october.csv'), 'IR2')
    expect((await partnersIn(engine)).map(([name]) => name)).toContain('Beta Ltd')
  })

  it('may be the beneficiary that the row of a list names: its correction is of the beneficiary', async () => {
    const engine = await started(listFile(rows))
    const { id } = await operation(engine, 'A1')
    await engine.client.corrections.correctOperation({ operation: id, correction: { field: 'beneficiary', value: null } })
    await engine.importList(listFile([{ ...rows[0]!, grant: 150 }, rows[1]!], 'july.csv'), 'IR2')
    expect(await operation(engine, 'A1')).toMatchObject({ organisation: null, organisations: 0, beneficiary: null, grant: { amount: 150 } })
    await engine.client.corrections.withdraw({ id: (await engine.client.corrections.list({})).rows[0]!.id })
    expect(await operation(engine, 'A1')).toMatchObject({ beneficiary: { organisation: { name: 'Alfa Ltd' }, grant: { amount: 150 } } })
  })
})

describe('a partner added by hand', () => {
  const known = async ({ client }: Engine, name: string) => {
    const { id } = (await client.organisations.list({})).rows.find((row) => row.name === name)!
    return { kind: 'known', organisation: id } as const
  }
  const add = async (engine: Engine, code: string, partner: Partial<HandPartnerInput> = {}) => {
    const { id } = await operation(engine, code)
    await engine.client.corrections.addPartner({
      operation: id,
      partner: { participant: await known(engine, 'Beta Ltd'), role: 'partner', grant: null, currency: null, ...partner },
      note: 'Annex 2',
    })
  }
  type HandPartnerInput = Parameters<Engine['client']['corrections']['addPartner']>[0]['partner']

  it('is an organisation that is known, or a new one, and counts as any other', async () => {
    const engine = await started(listFile(rows))
    await add(engine, 'A1')
    await add(engine, 'A1', {
      participant: { kind: 'new', name: 'Nova S.p.A.', taxId: null, country: 'IT' },
      grant: 40,
      currency: 'EUR',
    })
    const { partners, organisations: count } = await operation(engine, 'A1')
    expect(partners).toMatchObject([
      { organisation: { name: 'Beta Ltd' }, role: 'partner', grant: null, byHand: { who: 'test@here', note: 'Annex 2' } },
      { organisation: { name: 'Nova S.p.A.' }, grant: { amount: 40, currency: 'EUR' } },
    ])
    expect(count).toBe(3)
    expect((await organisations(engine)).map(([name, operations]) => [name, operations])).toEqual([
      ['Alfa Ltd', 1],
      ['Beta Ltd', 2],
      ['Nova S.p.A.', 1],
    ])
    expect(await listed(engine)).toEqual([
      ['partner', null, 'Nova S.p.A.'],
      ['partner', null, 'Beta Ltd'],
    ])
    expect(await figures(engine)).toMatchObject({ deliveries: 1, participations: 4 })
    await engine.client.project.undo()
    await engine.client.project.undo()
    expect(await figures(engine)).toMatchObject({ participations: 2, firms: 2 })
    await engine.client.project.redo()
    expect((await operation(engine, 'A1')).partners).toHaveLength(1)
  })

  it('is refused where it takes part already', async () => {
    const engine = await started(listFile(rows))
    await add(engine, 'A1')
    await expect(add(engine, 'A1')).rejects.toEqual(refused('duplicate'))
  })

  it('stays when the operation is delivered again, and goes when it is withdrawn', async () => {
    const engine = await started(listFile(rows))
    await add(engine, 'A1')
    await engine.importList(listFile([{ ...rows[0]!, grant: 120 }, rows[1]!], 'july.csv'), 'IR2')
    expect(await operation(engine, 'A1')).toMatchObject({ organisations: 2, grant: { amount: 120 } })
    await engine.client.corrections.withdraw({ id: (await engine.client.corrections.list({})).rows[0]!.id })
    expect(await operation(engine, 'A1')).toMatchObject({ organisations: 1, partners: [] })
    expect((await organisations(engine)).map(([, operations]) => operations)).toEqual([1, 1])
  })

  it('goes with the delivery that brought its operation, and does not keep that from being taken back', async () => {
    const engine = await started(listFile(rows))
    await add(engine, 'A1')
    await engine.client.deliveries.takeBack({ delivery: await newest(engine) })
    expect(await figures(engine)).toEqual({ operations: 0, firms: 0, participations: 0, deliveries: 0 })
    await engine.importList(listFile(rows, 'again.csv'), 'IR2')
    expect((await operation(engine, 'A1')).partners).toEqual([])
  })
})

describe('an operation made by hand', () => {
  const stated: Omit<HandOperation, 'instrument'> = {
    code: 'H 7',
    title: 'A pilot line of glass',
    beneficiary: { kind: 'new', name: 'Vetro S.r.l.', taxId: null, country: 'IT' },
    role: null,
    start: '2017-05-01',
    end: null,
    totalCost: 900,
    grant: 450,
    euAmount: null,
    currency: 'EUR',
    place: 'Torino',
    postcode: null,
  }
  const make = async (engine: Engine, given: Partial<HandOperation> = {}) => {
    const { id: instrument } = await instrumentOf(engine)
    return engine.client.corrections.createOperation({ operation: { instrument, ...stated, ...given }, note: 'Letter of the region' })
  }

  it('counts as any other, is found by its title, and tells who made it instead of a cell', async () => {
    const engine = await started(listFile(rows))
    const { id } = await make(engine)
    const detail = await engine.client.operations.get({ id })
    expect(detail).toMatchObject({
      code: 'H 7',
      organisation: { name: 'Vetro S.r.l.' },
      grant: { amount: 450, currency: 'EUR' },
      byHand: { who: 'test@here', note: 'Letter of the region' },
    })
    expect(detail.values.every(({ column, original }) => column === null && original === null)).toBe(true)
    expect(detail.values.find(({ field }) => field === 'place')).toMatchObject({ value: 'Torino' })
    expect(await instrumentOf(engine)).toMatchObject({ operations: 3, organisations: 3 })
    expect(await figures(engine)).toEqual({ operations: 3, firms: 3, participations: 3, deliveries: 1 })
    expect((await engine.client.operations.list({ search: 'pilot' })).total).toBe(1)
    expect(await listed(engine)).toEqual([['new_operation', null, 'A pilot line of glass']])
    await engine.client.project.undo()
    expect(await figures(engine)).toEqual({ operations: 2, firms: 2, participations: 2, deliveries: 1 })
    expect((await engine.client.operations.list({ search: 'pilot' })).total).toBe(0)
    await engine.client.project.redo()
    expect((await engine.client.operations.list({ search: 'pilot' })).total).toBe(1)
    expect(await instrumentOf(engine)).toMatchObject({ operations: 3 })
  })

  it('is changed as a whole or by a value, and removed again', async () => {
    const engine = await started(listFile(rows))
    const { id } = await make(engine)
    const { id: instrument } = await instrumentOf(engine)
    const { beneficiary: _, ...others } = stated
    await engine.client.corrections.updateOperation({ id, operation: { instrument, ...others, title: 'A line of mirrors', grant: 500 } })
    await engine.client.corrections.correctOperation({ operation: id, correction: { field: 'status', value: 'running' } })
    const detail = await engine.client.operations.get({ id })
    expect(detail).toMatchObject({
      title: 'A line of mirrors',
      status: 'running',
      grant: { amount: 500 },
      organisation: { name: 'Vetro S.r.l.' },
    })
    expect(detail.values.every(({ correction }) => correction === null)).toBe(true)
    expect((await engine.client.operations.list({ search: 'mirrors' })).total).toBe(1)
    expect(await listed(engine)).toEqual([['new_operation', null, 'A line of mirrors']])
    await engine.client.corrections.addPartner({
      operation: id,
      partner: {
        participant: { kind: 'new', name: 'Specchi S.r.l.', taxId: null, country: 'IT' },
        role: null,
        grant: null,
        currency: null,
      },
    })
    await engine.client.corrections.withdraw({ id: detail.byHand!.correction })
    expect(await figures(engine)).toEqual({ operations: 2, firms: 2, participations: 2, deliveries: 1 })
    expect(await listed(engine)).toEqual([])
    await engine.client.project.undo()
    expect(await figures(engine)).toEqual({ operations: 3, firms: 4, participations: 4, deliveries: 1 })
  })

  it('is refused where the instrument has one of the code, and a delivered one is no such operation', async () => {
    const engine = await started(listFile(rows))
    await expect(make(engine, { code: 'A1' })).rejects.toEqual(refused('duplicate'))
    await make(engine)
    await expect(make(engine)).rejects.toEqual(refused('duplicate'))
    const { id } = await operation(engine, 'A1')
    const { id: instrument } = await instrumentOf(engine)
    await expect(engine.client.corrections.updateOperation({ id, operation: { instrument, ...stated } })).rejects.toEqual(
      refused('not_found'),
    )
  })

  it('is not of a list: deliveries neither change it nor miss it', async () => {
    const engine = await started(listFile(rows))
    const { id } = await make(engine)
    await engine.importList(listFile(rows, 'july.csv'), 'IR2')
    await engine.client.deliveries.takeBack({ delivery: await newest(engine) })
    expect(await engine.client.operations.get({ id })).toMatchObject({ code: 'H 7', grant: { amount: 450 } })
  })

  it('is not counted twice when a delivery brings its code: what was stated stands as corrections, until that is taken back', async () => {
    const engine = await started(listFile(rows))
    const { id } = await make(engine)
    await engine.client.corrections.addPartner({
      operation: id,
      partner: {
        participant: { kind: 'new', name: 'Specchi S.r.l.', taxId: null, country: 'IT' },
        role: 'partner',
        grant: null,
        currency: null,
      },
    })
    const brought: ListRow = { code: 'H  7', beneficiary: 'Vetro Srl', title: 'A pilot line of GLASS', grant: 400, start: '2017-05-01' }
    await engine.importList(listFile([...rows, brought], 'july.csv'), 'IR2')
    expect(await figures(engine)).toMatchObject({ operations: 3, firms: 4, participations: 4 })
    const [adopted] = (await engine.client.operations.list({ search: 'glass' })).rows
    expect(adopted).toMatchObject({ byHand: null, grant: { amount: 450 }, organisations: 2, source: { file: 'july.csv' } })
    const { values, partners } = await engine.client.operations.get({ id: adopted!.id })
    expect(values.find(({ field }) => field === 'grant')).toMatchObject({
      value: 450,
      original: '400',
      correction: { delivered: 400, corrected: 450, who: 'test@here', note: 'Letter of the region' },
    })
    expect(partners).toMatchObject([{ written: 'Specchi S.r.l.', byHand: { who: 'test@here' } }])
    expect((await listed(engine)).map(([field]) => field).sort()).toEqual(['currency', 'grant', 'partner', 'place', 'total_cost'])

    // Taking back another delivery leaves it as it is; another edition of the list, too.
    await engine.importList(listFile([{ code: 'E1', beneficiary: 'Alfa Ltd' }], 'other.csv'), 'ERA')
    await engine.client.deliveries.takeBack({ delivery: await newest(engine) })
    await engine.importList(listFile([...rows, brought], 'october.csv'), 'IR2')
    expect(await figures(engine)).toMatchObject({ operations: 3, participations: 4 })
    expect((await engine.client.operations.get({ id: adopted!.id })).partners).toHaveLength(1)

    // July is repeated by October, so that what it brought stays.
    const july = (await engine.client.deliveries.list()).find(({ file }) => file === 'july.csv')!
    await engine.client.deliveries.takeBack({ delivery: july.id })
    expect(await figures(engine)).toMatchObject({ operations: 3, participations: 4 })
    const october = (await engine.client.deliveries.list()).find(({ file }) => file === 'october.csv')!
    await engine.client.deliveries.takeBack({ delivery: october.id })
    expect(await engine.client.operations.get({ id })).toMatchObject({
      grant: { amount: 450 },
      organisations: 2,
      byHand: { who: 'test@here' },
    })
    expect(await figures(engine)).toMatchObject({ operations: 3, firms: 4, participations: 4 })
    expect((await listed(engine)).map(([field]) => field).sort()).toEqual(['new_operation', 'partner'])
  })

  it('gives way to several rows of its code without correcting any of them', async () => {
    const engine = await started(listFile(rows))
    await make(engine)
    const brought = [
      { code: 'H 7', beneficiary: 'Vetro S.r.l.', title: 'One', grant: 100 },
      { code: 'H 7', beneficiary: 'Specchi S.r.l.', title: 'Two', grant: 200 },
    ]
    await engine.importList(listFile([...rows, ...brought], 'july.csv'), 'IR2')
    expect(await figures(engine)).toMatchObject({ operations: 4 })
    expect(await listed(engine)).toEqual([])
    await engine.client.deliveries.takeBack({ delivery: await newest(engine) })
    expect(await listed(engine)).toEqual([['new_operation', null, 'A pilot line of glass']])
  })
})

describe('a row of a delivered sheet', () => {
  it('leads to the operations it tells of, in the sheet that is read now, in those before and in those of partners', async () => {
    const engine = await started(listFile(rows))
    const { source, id } = await operation(engine, 'A1')
    const at = async (sheet: number, row: number) => (await engine.client.operations.atRow({ sheet, row })).map((one) => one.code)
    expect(await at(source.sheet, 2)).toEqual(['A1'])
    expect(await at(source.sheet, 1)).toEqual([])
    await engine.importList(listFile([rows[1]!, { ...rows[0]!, grant: 150 }], 'july.csv'), 'IR2')
    const july = (await engine.client.operations.get({ id })).source.sheet
    expect([await at(source.sheet, 2), await at(july, 2), await at(july, 3)]).toEqual([['A1'], ['A2'], ['A1']])
    await engine.importList(partnersFile(['Alfa Ltd', 'Beta Ltd', 'Gamma Ltd']), 'ERA')
    const partner = (await operation(engine, 'P-1')).partners[1]!
    expect(await at(partner.source.sheet, partner.source.row)).toEqual(['P-1'])
  })
})
