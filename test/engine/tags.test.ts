import { expect, it } from 'vitest'
import { listFile } from './list-file.ts'
import { refused, someEngine } from './some-engine.ts'

async function projectWith(...codes: string[]) {
  const engine = someEngine()
  await engine.newProject()
  const ids: number[] = []
  for (const code of codes) ids.push((await engine.client.instruments.create({ code, name: code })).id)
  const term = (await engine.client.taxonomies.list())[1]!.terms[2]!.id
  const tags = async () => (await engine.client.instruments.list()).map((one) => one.tags)
  return { ...engine, ids, term, tags }
}

it('a tag says who put it and when, and takes what is given later; who changes it is its author from then on', async () => {
  const { client, ids, term, tags } = await projectWith('IR2', 'POLI')
  const before = new Date().toISOString()
  await client.instruments.tag({ instruments: [ids[0]!], terms: [term], weight: 0.5 })
  const [first] = (await tags())[0]!
  expect(first).toMatchObject({
    weight: 0.5,
    author: 'test@here',
    evidence: { excerpt: null, document: null, page: null, operation: null },
  })
  expect(first!.at! >= before).toBe(true)
  await client.preferences.set({ userName: 'Bruno' })
  await client.instruments.tag({ instruments: ids, terms: [term] })
  expect((await tags()).map((list) => list.map(({ weight, author }) => [weight, author]))).toEqual([[[0.5, 'test@here']], [[1, 'Bruno']]])
  await client.instruments.tag({ instruments: ids, terms: [term], evidence: { excerpt: ' ', document: 'Call text', page: '12' } })
  expect((await tags()).flat()).toMatchObject([
    { weight: 0.5, author: 'Bruno', evidence: { excerpt: null, document: 'Call text', page: '12' } },
    { weight: 1, author: 'Bruno', evidence: { document: 'Call text' } },
  ])
  await client.instruments.tag({ instruments: ids, terms: [term], evidence: { excerpt: 'robots' } })
  expect((await tags()).flat().map(({ weight, evidence }) => [weight, evidence.excerpt, evidence.document, evidence.page])).toEqual([
    [0.5, 'robots', 'Call text', '12'],
    [1, 'robots', 'Call text', '12'],
  ])
  await client.instruments.untag({ instruments: ids, terms: [term] })
  expect((await tags()).flat()).toEqual([])
  await client.project.undo()
  expect((await tags()).flat().length).toBe(2)
})

it('a tag rests on an operation of its own instrument, leads back to its row, and survives the operation', async () => {
  const { client, ids, term, tags, importList } = await projectWith('OTHER')
  const delivery = await importList(listFile([{ code: 'A-1', beneficiary: 'Firm Ltd', title: 'Laser welding of battery packs' }]), 'IR2')
  const instrument = (await client.instruments.list()).find(({ code }) => code === 'IR2')!.id
  const [operation] = (await client.operations.list({ search: 'laser' })).rows
  const evidence = { operation: operation!.id, excerpt: operation!.title }
  await expect(client.instruments.tag({ instruments: [ids[0]!], terms: [term], evidence })).rejects.toEqual(
    refused('invalid', { field: 'operation' }),
  )
  await client.instruments.tag({ instruments: [instrument], terms: [term], evidence })
  expect((await tags()).flat()).toMatchObject([
    { evidence: { operation: { id: operation!.id, code: 'A-1', source: { sheet: operation!.source.sheet, row: operation!.source.row } } } },
  ])
  await client.deliveries.takeBack({ delivery })
  const left = (await tags()).flat()
  expect(left).toMatchObject([{ evidence: { operation: null, excerpt: 'Laser welding of battery packs' } }])
})
