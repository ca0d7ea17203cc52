import { describe, expect, it } from 'vitest'
import { refused, someEngine } from './some-engine.ts'

const blank = { code: 'IR2', name: 'Industrializzazione' }

async function projectWith(...codes: string[]) {
  const { client, newProject } = someEngine()
  await newProject()
  const ids: number[] = []
  for (const code of codes) ids.push((await client.instruments.create({ ...blank, code })).id)
  return { client, ids }
}

describe('an instrument made by hand', () => {
  it('keeps every field of its profile, and each change can be undone and done again', async () => {
    const { client, ids } = await projectWith('IR2')
    const [id = 0] = ids
    await client.instruments.update({
      id,
      profile: { region: 'Piemonte', trlFrom: 5, trlTo: 8, budget: 68e6, budgetCurrency: 'EUR', launch: '2016' },
    })
    expect(await client.instruments.list()).toMatchObject([{ id, region: 'Piemonte', trlFrom: 5, trlTo: 8, budget: 68e6, launch: '2016' }])
    await client.project.undo()
    expect(await client.instruments.list()).toMatchObject([{ id, region: null, trlFrom: null }])
    await client.project.redo()
    expect(await client.instruments.list()).toMatchObject([{ id, region: 'Piemonte', trlFrom: 5 }])
  })

  it('is refused where code, programme and region are those of another', async () => {
    const { client, ids } = await projectWith('IR2', 'POLI')
    await expect(client.instruments.create(blank)).rejects.toEqual(refused('duplicate', { name: 'IR2' }))
    await expect(client.instruments.update({ id: ids[1] ?? 0, profile: { code: 'IR2' } })).rejects.toEqual(refused('duplicate'))
    await expect(client.instruments.create({ ...blank, region: 'Wales' })).resolves.toBeDefined()
  })

  it('is refused with readiness levels the wrong way round, and nothing of the change is written', async () => {
    const { client, ids } = await projectWith('IR2')
    await expect(client.instruments.update({ id: ids[0] ?? 0, profile: { name: 'Other', trlFrom: 8, trlTo: 5 } })).rejects.toEqual(
      refused('invalid'),
    )
    expect(await client.instruments.list()).toMatchObject([{ name: 'Industrializzazione', trlFrom: null }])
  })

  it('goes with its tags and judgements, and all of it comes back by one undo', async () => {
    const { client, ids } = await projectWith('IR2', 'POLI')
    const [from = 0, to = 0] = ids
    const [taxonomy] = await client.taxonomies.list()
    const term = taxonomy?.terms[0]?.id ?? 0
    const { id: rater } = await client.judgements.addRater({ name: 'Anna', organisation: null })
    await client.instruments.tag({ instruments: [from, to], terms: [term] })
    await client.judgements.assess({ rater, from, to, score: 2, relation: null, confidence: null, rationale: null })
    await client.instruments.remove({ ids: [from] })
    expect(await client.judgements.list({})).toEqual([])
    await client.project.undo()
    expect(await client.judgements.list({})).toMatchObject([{ rater, from, to, score: 2 }])
    expect((await client.instruments.list()).map(({ tags }) => tags.length)).toEqual([1, 1])
  })
})

describe('judgements', () => {
  it('are one a rater and ordered pair; a second replaces the first, “cannot assess” is an answer', async () => {
    const { client, ids } = await projectWith('IR2', 'POLI')
    const [from = 0, to = 0] = ids
    const { id: rater } = await client.judgements.addRater({ name: 'Anna', organisation: 'Region' })
    const judgement = { rater, from, to, score: 3, relation: 'synergy', confidence: 'high', rationale: 'shared pilot lines' } as const
    await client.judgements.assess(judgement)
    await client.judgements.assess({ ...judgement, score: null })
    await client.judgements.assess({ ...judgement, from: to, to: from })
    expect((await client.judgements.list({ from })).map(({ score }) => score)).toEqual([null])
    expect(await client.judgements.raters()).toMatchObject([{ name: 'Anna', assessments: 2 }])
    await client.judgements.clear({ rater, from, to })
    expect(await client.judgements.list({ from })).toEqual([])
  })

  it('are refused of an instrument on itself, and by or on what is not there', async () => {
    const { client, ids } = await projectWith('IR2', 'POLI')
    const [from = 0, to = 0] = ids
    const { id: rater } = await client.judgements.addRater({ name: 'Anna', organisation: null })
    const judgement = { rater, from, to, score: 1, relation: null, confidence: null, rationale: null } as const
    await expect(client.judgements.assess({ ...judgement, to: from })).rejects.toEqual(refused('same_instrument'))
    await expect(client.judgements.assess({ ...judgement, rater: 99 })).rejects.toEqual(refused('not_found'))
    await expect(client.judgements.addRater({ name: 'Anna', organisation: null })).rejects.toEqual(refused('duplicate', { name: 'Anna' }))
  })
})

it('the demo holds what its facts file says, marks what is invented, and has a pair where claim and evidence disagree', async () => {
  const { client } = someEngine()
  await client.project.openDemo({ fresh: true })
  const { project } = await client.project.state()
  expect(project).toMatchObject({ demo: true, counts: { deliveries: 4, instruments: 14, raters: 4 } })
  const instruments = await client.instruments.list()
  const ir2 = instruments.find(({ code }) => code === 'IR2')
  expect(ir2).toMatchObject({ trlFrom: 5, trlTo: 8, delivery: ['grant'], minimumProject: 3e6, budget: 56_724_206.08 })
  expect(ir2?.inventedFields).toContain('managingBody')
  expect(ir2?.inventedFields).not.toContain('minimumProject')
  const changes = await client.instruments.changes({ instrument: ir2?.id ?? 0 })
  expect(changes.map(({ since, before }) => [since, before.budget ?? before.minimumProject])).toEqual([
    ['2021-01-08', 68e6],
    ['2018-05', 5e6],
  ])
  expect(new Set((await client.evaluations.list()).map(({ state }) => state)).size).toBe(3)
  expect(instruments.filter(({ operations }) => operations === 0)).toEqual([])
  expect((await client.judgements.raters()).every(({ invented }) => invented)).toBe(true)
  const [round] = await client.judging.rounds()
  expect(round).toMatchObject({ closedAt: expect.any(String), answersBefore: 0, answers: 96, raters: 3 })
  const disputes = await client.judging.disputes({ round: round!.id })
  expect(disputes.map(({ from, to }) => [from, to].map((id) => instruments.find((one) => one.id === id)?.code))).toContainEqual([
    'PMI',
    'POLI',
  ])
  expect(disputes.every(({ answers }) => answers.every(({ invented }) => invented))).toBe(true)
  const points = await client.merge.peers()
  expect(points.map(({ from, to }) => `${from.code} ${to.code}`)).toContain('PMI FABB')
  expect(points.every(({ answers }) => answers.every(({ invented }) => invented))).toBe(true)
  const tags = instruments.flatMap((one) => one.tags)
  expect(tags.filter(({ weight }) => weight < 1)).toHaveLength(2)
  const matrix = await client.matrices.interaction({ filter: {}, order: { by: 'programme' } })
  expect(matrix.disagree.filter((cell) => cell === 1).length).toBeGreaterThan(2)
  expect(matrix.differ.some((cell) => cell === 1)).toBe(true)
})
