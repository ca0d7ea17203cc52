import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFile } from './list-file.ts'
import { someEngine, temporaryFolder } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>

const rows = [
  { code: 'A-1', beneficiary: 'Firm Ltd', title: 'Laser welding of battery packs' },
  { code: 'A-2', beneficiary: 'Other Ltd', title: 'Robots that pick fruit' },
]

/** A project with an instrument and its list, or without the list; a copy in which `act` was done; and what merging the copy brings. */
async function copyIn(act: (copy: Engine) => Promise<unknown>, list: 'in both' | 'in the copy' = 'in both', persons?: 'masked') {
  const engine = someEngine()
  await engine.newProject()
  const { client, door } = engine
  await client.instruments.create({ code: 'IR2', name: 'IR2' })
  if (list === 'in both') await engine.importList(listFile(rows), 'IR2')
  const path = join(temporaryFolder(), 'copy.manumix')
  await client.project.copy({ file: door.grant(path).token, word: 'Person', persons: persons ?? 'shown' })
  const copy = someEngine()
  await copy.client.project.open({ file: copy.door.grant(path).token })
  await act(copy)
  await copy.client.project.close()
  const files = [door.grant(path).token]
  return { ...engine, files, merge: () => client.merge.commit({ files: [door.grant(path).token], choices: [] }) }
}

async function tagWith({ client }: Engine, search: string, weight = 1): Promise<void> {
  const [instrument] = await client.instruments.list()
  const term = (await client.taxonomies.list())[1]!.terms[2]!.id
  const [operation] = (await client.operations.list({ search })).rows
  await client.instruments.tag({ instruments: [instrument!.id], terms: [term], weight, evidence: { operation: operation!.id } })
}

const tagsIn = async ({ client }: Pick<Engine, 'client'>) => (await client.instruments.list())[0]!.tags

describe('the operation that a tag rests on', () => {
  it('travels in a merge and leads to the row of the sheet', async () => {
    const here = await copyIn((copy) => tagWith(copy, 'laser'))
    await here.merge()
    const [operation] = (await here.client.operations.list({ search: 'laser' })).rows
    const { sheet, row } = operation!.source
    expect(await tagsIn(here)).toMatchObject([
      { evidence: { operation: { id: operation!.id, code: 'A-1', source: { sheet, row } }, elsewhere: null } },
    ])
    await here.client.project.undo()
    expect(await tagsIn(here)).toEqual([])
  })

  it('is found by its code where the list was imported into each copy, and comes with a later import', async () => {
    const here = await copyIn(async (copy) => {
      await copy.importList(listFile(rows), 'IR2')
      await tagWith(copy, 'robots')
    }, 'in the copy')
    await here.merge()
    expect(await tagsIn(here)).toMatchObject([{ evidence: { operation: null, elsewhere: { code: 'A-2' } } }])
    const delivery = await here.importList(listFile(rows), 'IR2')
    expect(await tagsIn(here)).toMatchObject([
      { evidence: { operation: { code: 'A-2', title: 'Robots that pick fruit' }, elsewhere: null } },
    ])
    await here.client.deliveries.takeBack({ delivery })
    expect(await tagsIn(here)).toMatchObject([{ evidence: { operation: null, elsewhere: { code: 'A-2' } } }])
    await here.merge()
    await here.importList(listFile(rows), 'IR2')
    expect(await tagsIn(here)).toMatchObject([{ evidence: { operation: { code: 'A-2' } } }])
  })

  it('changes with the tag, and is named where two copies say it differently', async () => {
    const here = await copyIn((copy) => tagWith(copy, 'robots', 0.5))
    await tagWith(here, 'laser', 0.5)
    const { conflicts } = await here.client.merge.plan({ files: here.files })
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]!.columns).not.toContain('operation_key')
    const [laser, robots] = ['A-1 · Laser welding of battery packs', 'A-2 · Robots that pick fruit']
    expect(conflicts[0]!.options.map(({ said }) => said['operation_uuid']).toSorted()).toEqual([laser, robots])
    const { kind, key, options } = conflicts[0]!
    for (const named of [robots, laser]) {
      const { value } = options.find(({ said }) => said['operation_uuid'] === named)!
      await here.client.merge.commit({ files: here.files, choices: [{ kind, key, value }] })
      expect(await tagsIn(here)).toMatchObject([{ weight: 0.5, evidence: { operation: { code: named.slice(0, 3) } } }])
      await here.client.project.undo()
    }
  })

  it('stays where a copy changes the weight alone, and comes back from a masked copy', async () => {
    const here = await copyIn((copy) => tagWith(copy, 'laser'), 'in both', 'masked')
    await here.merge()
    expect(await tagsIn(here)).toMatchObject([{ evidence: { operation: { code: 'A-1' } } }])
    const again = await copyIn(async (copy) => {
      await tagWith(copy, 'laser')
      const [instrument] = await copy.client.instruments.list()
      await copy.client.instruments.tag({ instruments: [instrument!.id], terms: [instrument!.tags[0]!.term], weight: 0.2 })
    })
    await again.merge()
    expect(await tagsIn(again)).toMatchObject([{ weight: 0.2, evidence: { operation: { code: 'A-1' } } }])
  })
})
