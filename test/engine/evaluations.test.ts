import { describe, expect, it } from 'vitest'
import type { Evaluation } from '#core/contract/evaluations.ts'
import { refused, someEngine } from './some-engine.ts'

const blank: Evaluation = {
  title: 'Survey of firms',
  state: 'planned',
  evaluator: null,
  start: null,
  end: null,
  methods: [],
  criteria: [],
  dataUsed: null,
  consequence: null,
  reference: null,
  wholeMix: false,
  instruments: [],
}

async function project() {
  const { client, newProject } = someEngine()
  await newProject()
  const { id: a } = await client.instruments.create({ code: 'A', name: 'Ay' })
  const { id: b } = await client.instruments.create({ code: 'B', name: 'Bee' })
  return { client, a, b }
}

describe('the inventory of evaluations', () => {
  it('keeps every field, and each change can be undone', async () => {
    const { client, a, b } = await project()
    const full: Evaluation = {
      title: 'Effects',
      state: 'done',
      evaluator: 'An institute',
      start: '2017-02',
      end: '2017-09',
      methods: ['survey', 'Own way'],
      criteria: ['impact', 'coherence'],
      dataUsed: 'Register',
      consequence: 'Shorter form',
      reference: 'Report 3',
      wholeMix: false,
      instruments: [a, b],
    }
    const { id } = await client.evaluations.create(full)
    await client.evaluations.create(blank)
    expect(await client.evaluations.list()).toEqual([
      { ...full, id, inventedFields: [] },
      { ...blank, id: id + 1, inventedFields: [] },
    ])
    await client.evaluations.update({ id, evaluation: { instruments: [b], state: 'under_way' } })
    expect(await client.evaluations.list()).toMatchObject([{ ...full, instruments: [b], state: 'under_way' }, {}])
    await client.project.undo()
    expect(await client.evaluations.list()).toMatchObject([full, {}])
    await client.evaluations.remove({ ids: [id] })
    await client.project.undo()
    expect(await client.evaluations.list()).toMatchObject([full, {}])
  })

  it('refuses an end before the start and instruments that are not there', async () => {
    const { client } = await project()
    await expect(client.evaluations.create({ ...blank, start: '2018', end: '2017-12' })).rejects.toEqual(refused('invalid'))
    await expect(client.evaluations.create({ ...blank, instruments: [99] })).rejects.toEqual(refused('not_found'))
    await expect(client.evaluations.update({ id: 9, evaluation: { title: 'x' } })).rejects.toEqual(refused('not_found'))
    expect(await client.evaluations.list()).toEqual([])
  })

  it('loses an instrument with the instrument, and keeps the evaluation', async () => {
    const { client, a, b } = await project()
    await client.evaluations.create({ ...blank, instruments: [a, b] })
    await client.instruments.remove({ ids: [a] })
    expect(await client.evaluations.list()).toMatchObject([{ instruments: [b] }])
    await client.project.undo()
    expect(await client.evaluations.list()).toMatchObject([{ instruments: [a, b] }])
  })

  it('goes out as a matrix with its blank spots, by criterion or by method', async () => {
    const { client, a } = await project()
    await client.evaluations.create({ ...blank, criteria: ['impact'], methods: ['survey'], instruments: [a] })
    await client.evaluations.create({ ...blank, criteria: ['impact'], wholeMix: true })
    const states: ('planned' | 'under_way' | 'done')[] = ['planned']
    const csv = await client.evaluations.export({ by: 'criterion', states, format: 'csv', language: 'en' })
    const lines = Buffer.from(csv.base64, 'base64').toString('utf8').replace('\uFEFF', '').trim().split('\r\n')
    expect(csv.name).toBe('Mix-evaluations.csv')
    expect(lines).toEqual([
      'Code,Name,effectiveness,efficiency,relevance,coherence,EU added value,sustainability,impact',
      'A,Ay,,,,,,,2',
      'B,Bee,,,,,,,1',
      'Whole mix,,,,,,,,1',
      'Instruments without,,2,2,2,2,2,2,0',
    ])
    const xlsx = await client.evaluations.export({ by: 'method', states, format: 'xlsx', language: 'it' })
    expect(Buffer.from(xlsx.base64, 'base64').subarray(0, 2).toString()).toBe('PK')
  })

  it('goes out as a picture in the language asked for, each cell named by what stands behind it', async () => {
    const { client, a } = await project()
    await client.evaluations.create({ ...blank, title: 'Firms & effects', criteria: ['impact'], instruments: [a] })
    const file = await client.evaluations.export({ by: 'criterion', states: ['planned'], format: 'svg', language: 'it' })
    const svg = Buffer.from(file.base64, 'base64').toString('utf8')
    expect(file).toMatchObject({ name: 'Mix-evaluations.svg', mime: 'image/svg+xml' })
    expect(svg.match(/<title>Firms &amp; effects \(prevista\)<\/title>/g)).toHaveLength(1)
    expect(svg.match(/url\(#blank\)/g)).toHaveLength(3 * 7 - 1 + 1)
    expect(svg).toContain('>impatto</text>')
  })
})
