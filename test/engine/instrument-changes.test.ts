import { describe, expect, it } from 'vitest'
import { refused, someEngine } from './some-engine.ts'

async function withMinimum(amount: number) {
  const { client, newProject } = someEngine()
  await newProject()
  const { id } = await client.instruments.create({ code: 'IR2', name: 'Results', minimumProject: amount, projectCurrency: 'EUR' })
  const minimum = async () => (await client.instruments.list())[0]?.minimumProject
  const history = async () =>
    (await client.instruments.changes({ instrument: id })).map(({ since, before, after }) => [
      since,
      before.minimumProject,
      after.minimumProject,
    ])
  const lower = (to: number, since: string, note: string | null = null) =>
    client.instruments.change({ id, profile: { minimumProject: to }, since, note })
  return { client, id, minimum, history, lower }
}

describe('a change from a day on', () => {
  it('is in force, and what held before is kept with who says so and why', async () => {
    const { client, minimum, history, lower } = await withMinimum(5e6)
    await lower(3e6, '2018-03-01', 'call text')
    expect(await minimum()).toBe(3e6)
    expect(await history()).toEqual([['2018-03-01', 5e6, 3e6]])
    expect(await client.instruments.changes({})).toMatchObject([
      { code: 'IR2', aspect: 'projectSize', note: 'call text', author: 'test@here', before: { projectCurrency: 'EUR' } },
    ])
    await client.project.undo()
    expect([await minimum(), await history()]).toEqual([5e6, []])
    await client.project.redo()
    expect(await history()).toEqual([['2018-03-01', 5e6, 3e6]])
  })

  it('before a later one holds until then, and leaves what is in force', async () => {
    const { minimum, history, lower } = await withMinimum(5e6)
    await lower(3e6, '2018-03')
    await lower(4e6, '2017')
    expect(await minimum()).toBe(3e6)
    expect(await history()).toEqual([
      ['2017', 5e6, 4e6],
      ['2018-03', 4e6, 3e6],
    ])
  })

  it('of the same day takes the new value; one to what holds already is none', async () => {
    const { history, lower } = await withMinimum(5e6)
    await lower(3e6, '2018-03-01')
    await lower(2e6, '2018-03')
    await lower(2e6, '2019')
    expect(await history()).toEqual([['2018-03-01', 5e6, 2e6]])
  })

  it('is refused for a day to come, and where it would turn a range round', async () => {
    const { client, id, lower, history } = await withMinimum(5e6)
    await expect(lower(3e6, '2199')).rejects.toEqual(refused('in_future'))
    await client.instruments.update({ id, profile: { maximumProject: 8e6 } })
    await expect(lower(9e6, '2018')).rejects.toEqual(refused('invalid', { field: 'maximumProject' }))
    expect(await history()).toEqual([])
  })

  it('leaves its place to a correction, which changes only what is in force', async () => {
    const { client, id, history, lower } = await withMinimum(5e6)
    await lower(3e6, '2018')
    await client.instruments.update({ id, profile: { minimumProject: 3.5e6 } })
    expect(await history()).toEqual([['2018', 5e6, 3.5e6]])
  })
})

describe('a past change', () => {
  it('gets another day, another note and another value before it', async () => {
    const { client, history, lower } = await withMinimum(5e6)
    await lower(3e6, '2018')
    const [change] = await client.instruments.changes({})
    await client.instruments.editChange({ id: change?.id ?? 0, since: '2018-05', note: 'decree', before: { minimumProject: 6e6 } })
    expect(await history()).toEqual([['2018-05', 6e6, 3e6]])
    expect(await client.instruments.changes({})).toMatchObject([{ note: 'decree', before: { projectCurrency: 'EUR' } }])
  })

  it('never passes another one', async () => {
    const { client, history, lower } = await withMinimum(5e6)
    await lower(4e6, '2017')
    await lower(3e6, '2018')
    const [first] = await client.instruments.changes({})
    await expect(client.instruments.editChange({ id: first?.id ?? 0, since: '2018-01-01', note: null })).rejects.toEqual(
      refused('change_between'),
    )
    expect((await history()).map(([since]) => since)).toEqual(['2017', '2018'])
  })

  it('that is removed did not happen: what held before holds on', async () => {
    const { client, minimum, history, lower } = await withMinimum(5e6)
    await lower(4e6, '2017')
    await lower(3e6, '2018')
    const [first, second] = await client.instruments.changes({})
    await client.instruments.removeChange({ id: first?.id ?? 0 })
    expect(await history()).toEqual([['2018', 5e6, 3e6]])
    await client.instruments.removeChange({ id: second?.id ?? 0 })
    expect([await history(), await minimum()]).toEqual([[], 5e6])
    await expect(client.instruments.removeChange({ id: second?.id ?? 0 })).rejects.toEqual(refused('not_found'))
  })
})

describe('a budget by source and year', () => {
  it('is put, changed and removed in parts, each once', async () => {
    const { client, id } = await withMinimum(1)
    const part = { source: 'eu', year: 2017, amount: 100, currency: 'EUR', note: null }
    const { id: row } = await client.instruments.putBudget({ instrument: id, part })
    await client.instruments.putBudget({ instrument: id, part: { ...part, currency: 'GBP' } })
    await expect(client.instruments.putBudget({ instrument: id, part })).rejects.toEqual(refused('duplicate_budget'))
    await client.instruments.putBudget({ instrument: id, id: row, part: { ...part, amount: 120, note: 'plan' } })
    expect((await client.instruments.list())[0]?.budgets).toEqual([
      { ...part, id: row, amount: 120, note: 'plan' },
      { ...part, id: row + 1, currency: 'GBP' },
    ])
    await client.instruments.removeBudget({ id: row })
    expect((await client.instruments.list())[0]?.budgets).toHaveLength(1)
    await client.project.undo()
    expect((await client.instruments.list())[0]?.budgets).toHaveLength(2)
    await expect(client.instruments.putBudget({ instrument: id, part: { ...part, source: null, year: null } })).rejects.toEqual(
      refused('invalid'),
    )
  })
})
