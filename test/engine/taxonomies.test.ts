import { describe, expect, it } from 'vitest'
import { refused, someEngine } from './some-engine.ts'

async function projectWith(...codes: string[]) {
  const { client, newProject } = someEngine()
  await newProject()
  const ids: number[] = []
  for (const code of codes) ids.push((await client.instruments.create({ code, name: code })).id)
  return { client, ids }
}

describe('the taxonomies that come with the program', () => {
  it('hold as many terms as their sources, each with a code of its own, both languages, a source, and a parent that is there', async () => {
    const { client } = await projectWith()
    const taxonomies = await client.taxonomies.list()
    const size = (key: string): readonly number[] => {
      const terms = taxonomies.find((one) => one.key === key)?.terms ?? []
      return [terms.filter(({ depth }) => depth === 0).length, terms.filter(({ depth }) => depth > 0).length]
    }
    expect(Object.fromEntries(taxonomies.map(({ key }) => [key, size(key)]))).toEqual({
      'stip-instruments': [5, 28],
      'stip-target-groups': [8, 33],
      'stip-themes': [7, 58],
      trl: [9, 0],
      'level-of-government': [5, 0],
      rationale: [3, 12],
      'nace-rev-2': [21, 88],
      'erdf-fields-2014': [9, 123],
      'erdf-fields-2021': [7, 182],
      'advanced-technologies': [2, 15],
      's3-priorities': [4, 23],
      'evaluation-criteria': [5, 0],
    })
    for (const { key, terms, source, label } of taxonomies) {
      expect(source, key).toBeTruthy()
      expect(label['it'], key).toBeTruthy()
      expect(new Set(terms.map(({ code }) => code)).size, key).toBe(terms.length)
      const ids = new Set(terms.map(({ id }) => id))
      for (const { code, label: words, parent } of terms) {
        expect([code, words.en, words['it']].every(Boolean), `${key} ${code}`).toBe(true)
        expect(parent === null || ids.has(parent), `${key} ${code}`).toBe(true)
      }
    }
  })

  it('number intervention fields of both periods without a gap, and NACE divisions as the regulation does', async () => {
    const { client } = await projectWith()
    const taxonomies = await client.taxonomies.list()
    const codes = (key: string): string[] =>
      taxonomies.find((one) => one.key === key)!.terms.flatMap(({ code, depth }) => (depth === 0 ? [] : [code]))
    const numbered = (last: number): string[] => Array.from({ length: last }, (_, at) => String(at + 1).padStart(3, '0'))
    expect(codes('erdf-fields-2014')).toEqual(numbered(123))
    expect(codes('erdf-fields-2021')).toEqual(numbered(182))
    const unused = new Set(['04', '34', '40', '44', '48', '54', '57', '67', '76', '83', '89'])
    expect(codes('nace-rev-2')).toEqual(
      numbered(99)
        .map((code) => code.slice(1))
        .filter((code) => !unused.has(code)),
    )
  })

  it('are not edited', async () => {
    const { client } = await projectWith()
    const [first] = await client.taxonomies.list()
    await expect(client.taxonomies.remove({ id: first!.id })).rejects.toEqual(refused('shipped'))
    await expect(client.taxonomies.updateTerm({ ...first!.terms[0]!, code: 'X' })).rejects.toEqual(refused('shipped'))
  })
})

describe('a taxonomy of the user’s own', () => {
  it('is made, filled as a tree, renamed and removed with its tags', async () => {
    const { client, ids } = await projectWith('IR2')
    const { id } = await client.taxonomies.create({ label: { en: 'Priorities', lt: 'Prioritetai' } })
    const { id: above } = await client.taxonomies.addTerm({ taxonomy: id, code: 'M', label: { en: 'Mobility' }, parent: null })
    const { id: term } = await client.taxonomies.addTerm({ taxonomy: id, code: 'A', label: { en: 'Cars' }, parent: above })
    await client.taxonomies.updateTerm({ id: term, code: 'A1', label: { en: 'Automotive', it: '' }, parent: above })
    await client.taxonomies.rename({ id, label: { en: 'S3 priorities' } })
    await client.instruments.tag({ instruments: ids, terms: [term] })
    expect((await client.taxonomies.list()).at(-1)).toMatchObject({
      label: { en: 'S3 priorities' },
      terms: [
        { code: 'M', parent: null, depth: 0, instruments: 0 },
        { code: 'A1', label: { en: 'Automotive' }, parent: above, depth: 1, instruments: 1 },
      ],
    })
    await client.taxonomies.remove({ id })
    expect((await client.instruments.list())[0]?.tags).toEqual([])
    await client.project.undo()
    expect((await client.instruments.list())[0]?.tags).toMatchObject([{ term }])
  })

  it('refuses a code twice, a parent of another taxonomy and a circle; what stands below a removed term moves up', async () => {
    const { client } = await projectWith()
    const stip = (await client.taxonomies.list())[0]!
    const { id: taxonomy } = await client.taxonomies.create({ label: { en: 'Own' } })
    const add = async (code: string, parent: number | null): Promise<number> =>
      (await client.taxonomies.addTerm({ taxonomy, code, label: { en: code }, parent })).id
    const a = await add('A', null)
    const b = await add('B', a)
    const c = await add('C', b)
    await expect(add('A', null)).rejects.toEqual(refused('duplicate', { name: 'A' }))
    await expect(add('D', stip.terms[0]!.id)).rejects.toEqual(refused('invalid', { field: 'parent' }))
    await expect(client.taxonomies.updateTerm({ id: a, code: 'A', label: { en: 'A' }, parent: c })).rejects.toEqual(
      refused('invalid', { field: 'parent' }),
    )
    await client.taxonomies.removeTerm({ id: b })
    expect((await client.taxonomies.list()).at(-1)?.terms).toMatchObject([{ id: a }, { id: c, parent: a }])
  })

  it('begins as a copy of a shipped one with its tree, and leaves the tags where they were', async () => {
    const { client, ids } = await projectWith('IR2')
    const nace = (await client.taxonomies.list()).find(({ key }) => key === 'nace-rev-2')!
    await client.instruments.tag({ instruments: ids, terms: [nace.terms[5]!.id] })
    const { id } = await client.taxonomies.copy({ id: nace.id, label: { en: 'Our sectors' } })
    const copy = (await client.taxonomies.list()).find((one) => one.id === id)!
    expect(copy).toMatchObject({ shipped: false, label: { en: 'Our sectors' }, source: nace.source })
    expect(copy.terms.map(({ code, depth }) => [code, depth])).toEqual(nace.terms.map(({ code, depth }) => [code, depth]))
    expect(copy.terms.some(({ instruments }) => instruments > 0)).toBe(false)
    const section = copy.terms.find(({ code }) => code === 'C')!
    await client.taxonomies.updateTerm({ ...section, label: { en: 'Industry' } })
    expect((await client.taxonomies.list()).find((one) => one.key === 'nace-rev-2')!.terms.find(({ code }) => code === 'C')!.label.en).toBe(
      'Manufacturing',
    )
  })
})
