import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textFile } from './list-file.ts'
import { refused, someEngine, temporaryFolder } from './some-engine.ts'

async function project() {
  const engine = someEngine()
  await engine.newProject()
  const { client, door } = engine
  const csv = (lines: readonly string[]) => door.grant(textFile('terms.csv', lines)).token
  const taxonomyOf = async (id: number) => (await client.taxonomies.list()).find((one) => one.id === id)!
  const shape = async (id: number) => (await taxonomyOf(id)).terms.map(({ code, label, depth }) => [depth, code, label] as const)
  return { ...engine, csv, shape, taxonomyOf }
}

const list = [
  'Codice;Codice superiore;Denominazione (it);Label EN;Pavadinimas lt',
  'A;;Mobilità;Mobility;',
  'A1;A;Automobili;Cars;Automobiliai',
  'B;;Cibo;Food;',
]

describe('a sheet of terms', () => {
  it('is read by its headings, shown before, and taken as a tree in its languages', async () => {
    const { client, csv, shape } = await project()
    const file = csv(list)
    const preview = await client.taxonomies.previewSheet({ file, language: 'en', taxonomy: null })
    expect(preview).toMatchObject({
      columns: { code: 0, parent: 1, labels: [{ language: 'it' }, { language: 'en' }, { language: 'lt' }] },
      added: 3,
      changed: 0,
      problems: [],
    })
    expect((await client.taxonomies.list()).every(({ shipped }) => shipped)).toBe(true)
    const { id } = await client.taxonomies.takeSheet({
      file,
      columns: preview.columns,
      language: 'en',
      taxonomy: null,
      label: { en: 'Ours' },
    })
    expect(await shape(id)).toEqual([
      [0, 'A', { en: 'Mobility', it: 'Mobilità' }],
      [1, 'A1', { en: 'Cars', it: 'Automobili', lt: 'Automobiliai' }],
      [0, 'B', { en: 'Food', it: 'Cibo' }],
    ])
    await client.project.undo()
    expect((await client.taxonomies.list()).every(({ shipped }) => shipped)).toBe(true)
  })

  it('that comes again updates by code: tags and terms that it does not have stay, and so do other languages', async () => {
    const { client, csv, shape } = await project()
    const take = async (lines: readonly string[], taxonomy: number | null) => {
      const file = csv(lines)
      const preview = await client.taxonomies.previewSheet({ file, language: 'en', taxonomy })
      const { id } = await client.taxonomies.takeSheet({ file, columns: preview.columns, language: 'en', taxonomy, label: { en: 'Ours' } })
      return { id, preview }
    }
    const { id } = await take(list, null)
    const { id: instrument } = await client.instruments.create({ code: 'IR2', name: 'IR2' })
    const cars = (await client.taxonomies.list()).at(-1)!.terms[1]!
    await client.instruments.tag({ instruments: [instrument], terms: [cars.id] })
    const { preview } = await take(['code;parent;label', 'A1;B;Vehicles', 'A1.1;A1;Trucks', 'B;;Food'], id)
    expect(preview).toMatchObject({ added: 1, changed: 1, same: 1, missing: 1 })
    expect(await shape(id)).toEqual([
      [0, 'A', { en: 'Mobility', it: 'Mobilità' }],
      [0, 'B', { en: 'Food', it: 'Cibo' }],
      [1, 'A1', { en: 'Vehicles', it: 'Automobili', lt: 'Automobiliai' }],
      [2, 'A1.1', { en: 'Trucks' }],
    ])
    expect((await client.instruments.list())[0]!.tags).toMatchObject([{ term: cars.id, label: { en: 'Vehicles' } }])
  })

  it('with problems says which rows have them and takes nothing', async () => {
    const { client, csv } = await project()
    const file = csv(['code;parent;label', 'A;;Mobility', 'A;;Twice', 'B;X;Food', 'C;D;One', 'D;C;Other', 'E;;'])
    const preview = await client.taxonomies.previewSheet({ file, language: 'en', taxonomy: null })
    expect(preview.problems.map(({ row, kind }) => [row, kind])).toEqual([
      [3, 'code_twice'],
      [4, 'parent_unknown'],
      [5, 'parent_circle'],
      [6, 'parent_circle'],
      [7, 'no_label'],
    ])
    await expect(
      client.taxonomies.takeSheet({ file, columns: preview.columns, language: 'en', taxonomy: null, label: { en: 'Ours' } }),
    ).rejects.toEqual(refused('rows_with_problems', { count: 5, row: 3 }))
    expect((await client.taxonomies.list()).every(({ shipped }) => shipped)).toBe(true)
  })

  it('is what an export gives, as a workbook and as a text table', async () => {
    const { client, door, shape, taxonomyOf } = await project()
    const nace = (await client.taxonomies.list()).find(({ key }) => key === 'nace-rev-2')!
    for (const format of ['xlsx', 'csv'] as const) {
      const given = await client.taxonomies.exportTerms({ id: nace.id, format, language: 'it' })
      const path = join(temporaryFolder(), given.name)
      writeFileSync(path, Buffer.from(given.base64, 'base64'))
      const file = door.grant(path).token
      const preview = await client.taxonomies.previewSheet({ file, language: 'en', taxonomy: null })
      const { id } = await client.taxonomies.takeSheet({
        file,
        columns: preview.columns,
        language: 'en',
        taxonomy: null,
        label: { en: format },
      })
      expect(await shape(id)).toEqual(await shape(nace.id))
      expect((await taxonomyOf(id)).terms.length).toBe(109)
    }
  })
})
