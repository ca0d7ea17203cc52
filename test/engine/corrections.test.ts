import { describe, expect, it } from 'vitest'
import { type ListRow, listFile } from './list-file.ts'
import { refused, someEngine } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>
const rows: readonly ListRow[] = [
  { code: 'A1', beneficiary: 'Alfa Ltd', grant: 100 },
  { code: 'A2', beneficiary: 'Beta Ltd', grant: 200 },
  { code: 'A3', beneficiary: 'Beta Ltd', grant: 300 },
]

async function started() {
  const engine = someEngine()
  await engine.newProject()
  await engine.importList(listFile(rows, 'june.csv'), 'IR2')
  return engine
}
const operation = async ({ client }: Engine, code: string) => {
  const one = (await client.operations.list({})).rows.find((row) => row.code === code)!
  return client.operations.get({ id: one.id })
}
const grantOf = async (engine: Engine, code: string) => (await operation(engine, code)).values.find(({ field }) => field === 'grant')!
const organisations = async ({ client }: Engine) =>
  (await client.organisations.list({})).rows.map(({ name, operations, grant }) => [name, operations, grant[0]?.amount])
const list = async ({ client }: Engine) => client.corrections.list({})

describe('a correction by hand', () => {
  it('counts in every figure, keeps what was delivered beside it, and is undone and done again', async () => {
    const engine = await started()
    const { id } = await operation(engine, 'A1')
    await engine.client.corrections.correctOperation({
      operation: id,
      correction: { field: 'grant', value: 150.5 },
      note: 'Contract of May',
    })
    expect(await grantOf(engine, 'A1')).toMatchObject({
      value: 150.5,
      original: '100',
      column: 'G',
      correction: { delivered: 100, corrected: 150.5, changedSince: false, who: 'test@here', note: 'Contract of May' },
    })
    expect(await organisations(engine)).toEqual([
      ['Alfa Ltd', 1, 150.5],
      ['Beta Ltd', 2, 500],
    ])
    expect((await engine.client.instruments.list())[0]!.grant).toMatchObject([{ amount: 650.5 }])
    expect(await list(engine)).toMatchObject({ total: 1, changed: 0, rows: [{ field: 'grant', operation: { code: 'A1' } }] })
    await engine.client.project.undo()
    expect(await grantOf(engine, 'A1')).toMatchObject({ value: 100, correction: null })
    expect((await organisations(engine))[0]).toEqual(['Alfa Ltd', 1, 100])
    await engine.client.project.redo()
    expect(await grantOf(engine, 'A1')).toMatchObject({ value: 150.5 })
  })

  it('survives later deliveries, which are compared with what was delivered, and says when that has changed', async () => {
    const engine = await started()
    const { id } = await operation(engine, 'A1')
    await engine.client.corrections.correctOperation({ operation: id, correction: { field: 'grant', value: 150 } })
    await engine.importList(listFile(rows, 'july.csv'), 'IR2')
    expect(await list(engine)).toMatchObject({ changed: 0 })
    expect((await engine.client.deliveries.list())[0]!.sheets[0]!.counts).toMatchObject({ unchanged: 3, updated: 0 })

    await engine.importList(listFile([{ ...rows[0]!, grant: 120 }, ...rows.slice(1)], 'october.csv'), 'IR2')
    expect(await grantOf(engine, 'A1')).toMatchObject({ value: 150, original: '120', correction: { delivered: 120, changedSince: true } })
    const [correction] = (await list(engine)).rows
    await engine.client.corrections.keep({ id: correction!.id })
    expect(await list(engine)).toMatchObject({ total: 1, changed: 0 })
    await engine.client.corrections.withdraw({ id: correction!.id })
    expect(await grantOf(engine, 'A1')).toMatchObject({ value: 120, correction: null })
    expect(await organisations(engine)).toEqual([
      ['Alfa Ltd', 1, 120],
      ['Beta Ltd', 2, 500],
    ])
    const [october] = await engine.client.deliveries.list()
    await engine.client.deliveries.takeBack({ delivery: october!.id })
    expect(await grantOf(engine, 'A1')).toMatchObject({ value: 100 })
  })

  it('stays where the delivery before is taken back, and knows then what was delivered before', async () => {
    const engine = await started()
    await engine.importList(listFile([{ ...rows[0]!, grant: 120 }, ...rows.slice(1)], 'october.csv'), 'IR2')
    const { id } = await operation(engine, 'A1')
    await engine.client.corrections.correctOperation({ operation: id, correction: { field: 'grant', value: 150 } })
    const [october] = await engine.client.deliveries.list()
    await engine.client.deliveries.takeBack({ delivery: october!.id })
    expect(await grantOf(engine, 'A1')).toMatchObject({ value: 150, correction: { delivered: 100, changedSince: true } })
  })

  it('of the beneficiary moves the operation to that organisation, and back when it is withdrawn', async () => {
    const engine = await started()
    const { id } = await operation(engine, 'A3')
    await engine.client.corrections.correctOperation({ operation: id, correction: { field: 'beneficiary', value: 'ALFA LIMITED' } })
    expect((await operation(engine, 'A3')).organisation).toEqual((await operation(engine, 'A1')).organisation)
    await engine.importList(listFile([...rows.slice(0, 2), { ...rows[2]!, beneficiary: 'Gamma Ltd' }], 'july.csv'), 'IR2')
    expect((await operation(engine, 'A3')).organisation).toEqual((await operation(engine, 'A1')).organisation)
    await engine.client.corrections.withdraw({ id: (await list(engine)).rows[0]!.id })
    expect((await operation(engine, 'A3')).organisation!.name).toBe('Gamma Ltd')
  })

  it('of the instrument counts it there', async () => {
    const engine = await started()
    const { id: instrument } = await engine.client.instruments.create({ code: 'X', name: 'Other' })
    const { id } = await operation(engine, 'A1')
    await engine.client.corrections.correctOperation({ operation: id, correction: { field: 'instrument', value: instrument } })
    expect((await engine.client.instruments.list()).map(({ code, operations }) => [code, operations])).toEqual([
      ['IR2', 2],
      ['X', 1],
    ])
    expect((await list(engine)).rows).toMatchObject([{ field: 'instrument', delivered: 'IR2', corrected: 'X' }])
    await expect(
      engine.client.corrections.correctOperation({ operation: id, correction: { field: 'instrument', value: 99 } }),
    ).rejects.toEqual(refused('not_found'))
  })

  it('of an organisation shows, and holds when its operations change', async () => {
    const engine = await started()
    const { id } = (await engine.client.organisations.list({})).rows[1]!
    await engine.client.corrections.correctOrganisation({ organisation: id, correction: { field: 'name', value: 'Beta Holding' } })
    await engine.client.corrections.correctOrganisation({ organisation: id, correction: { field: 'country', value: 'IT' } })
    await engine.importList(listFile([...rows, { code: 'A4', beneficiary: 'Beta Ltd' }], 'july.csv'), 'IR2')
    expect(await engine.client.organisations.get({ id })).toMatchObject({ name: 'Beta Holding', country: 'IT', operations: 3 })
    for (const correction of (await list(engine)).rows) await engine.client.corrections.withdraw({ id: correction.id })
    expect(await engine.client.organisations.get({ id })).toMatchObject({ name: 'Beta Ltd', country: null })
  })

  it('is none any more where it is corrected back to what is delivered', async () => {
    const engine = await started()
    const { id } = await operation(engine, 'A1')
    for (const value of [150, 100])
      await engine.client.corrections.correctOperation({ operation: id, correction: { field: 'grant', value } })
    expect(await grantOf(engine, 'A1')).toMatchObject({ value: 100, correction: null })
    const { id: organisation } = (await engine.client.organisations.list({})).rows[0]!
    for (const value of ['person', 'organisation'] as const)
      await engine.client.corrections.correctOrganisation({ organisation, correction: { field: 'kind', value } })
    expect(await engine.client.organisations.get({ id: organisation })).toMatchObject({ kind: 'organisation' })
    expect(await list(engine)).toMatchObject({ total: 0 })
  })
})
