import { expect, it } from 'vitest'
import { listFile, type ListRow } from './list-file.ts'
import { someEngine } from './some-engine.ts'

it('terms are suggested from profile and titles; accepted and rejected ones stay away until they are let in again', async () => {
  const { client, newProject, importList } = someEngine()
  await newProject()
  const rows: ListRow[] = Array.from({ length: 20 }, (_, at) => ({
    code: `A-${at}`,
    beneficiary: `Firm ${at} Ltd`,
    title: at < 8 ? `Photonics line ${at}` : `A plant ${at}`,
  }))
  await importList(listFile(rows), 'IR2')
  const [instrument] = await client.instruments.list()
  const id = instrument!.id
  await client.instruments.update({ id, profile: { objective: 'Additive manufacturing in small firms' } })
  const labels = new Map((await client.taxonomies.list()).flatMap(({ terms }) => terms.map((term) => [term.id, term.label.en] as const)))
  const asked = async () => {
    const { suggestions, rejected } = await client.tagging.suggest({ instruments: [id] })
    return { suggestions, names: suggestions.map(({ term }) => labels.get(term)), rejected }
  }
  const first = await asked()
  expect(first.names).toContain('Additive manufacturing')
  const photonics = first.suggestions.find(({ term }) => labels.get(term) === 'Photonics')!
  expect(photonics).toMatchObject({ instrument: id, fields: [], operations: 8, of: 20, words: ['photonics'] })
  expect((await client.instruments.list())[0]!.tags).toEqual([])

  await client.instruments.tag({ instruments: [id], terms: [photonics.term] })
  const additive = first.suggestions.find(({ term }) => labels.get(term) === 'Additive manufacturing')!
  await client.tagging.reject({ instrument: id, terms: [additive.term] })
  const second = await asked()
  expect(second.rejected).toBe(1)
  expect(second.names).not.toContain('Photonics')
  expect(second.names).not.toContain('Additive manufacturing')
  await client.project.undo()
  expect((await asked()).names).toContain('Additive manufacturing')
  await client.project.redo()
  await client.tagging.restore({ instruments: [id] })
  expect(await asked()).toMatchObject({ rejected: 0, names: expect.arrayContaining(['Additive manufacturing']) as unknown })
})
