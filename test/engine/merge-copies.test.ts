import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { defaultRule } from '#core/judging/consensus.ts'
import { someEngine, temporaryFolder } from './some-engine.ts'

/** A project with two instruments and a rater, and copies of it in which each `act` was done. */
async function copiesIn(acts: readonly ((client: ReturnType<typeof someEngine>['client']) => Promise<unknown>)[]) {
  const engine = someEngine()
  const path = await engine.newProject()
  const { client, door } = engine
  for (const code of ['IR2', 'POLI'])
    await client.instruments.create({ ...blankProfile, code, name: code, minimumProject: 5e6, projectCurrency: 'EUR' })
  await client.judgements.addRater({ name: 'Bea', organisation: null })
  const folder = temporaryFolder()
  const copies = acts.map((_, at) => join(folder, `copy-${at}.manumix`))
  for (const copy of copies) await client.project.copy({ file: door.grant(copy).token, word: 'Person', persons: 'shown' })
  for (const [at, act] of acts.entries()) {
    const other = someEngine()
    await other.client.project.open({ file: other.door.grant(copies[at]!).token })
    await act(other.client)
    await other.client.project.close()
  }
  const merge = (order: readonly number[]) => client.merge.commit({ files: order.map((at) => door.grant(copies[at]!).token), choices: [] })
  return { client, door, path, merge }
}

const answer = async (client: ReturnType<typeof someEngine>['client'], score: number) => {
  const [from, to] = (await client.instruments.list()).map(({ id }) => id)
  const rater = (await client.judgements.raters())[0]!.id
  await client.judgements.assess({ rater, from: from!, to: to!, score, relation: null, confidence: null, rationale: null })
}

describe('merging copies', () => {
  it('brings answers and no rounds: those belong to the copy that leads, and what comes in while one is open stays blind', async () => {
    const { client, merge } = await copiesIn([
      async (copy) => {
        await copy.judging.openRound({ rule: { ...defaultRule, share: 0.5 } })
        await answer(copy, 3)
        await copy.judging.closeRound()
        await copy.judging.change({ evidenceShown: true })
      },
    ])
    await client.judging.openRound({ rule: defaultRule })
    await merge([0])
    expect(await client.judging.rounds()).toMatchObject([{ number: 1, closedAt: null, rule: { share: 0.75 } }])
    expect(await client.judging.settings()).toMatchObject({ evidenceShown: false })
    expect(await client.matrices.interaction({ filter: {}, order: { by: 'code' } })).toMatchObject({ raters: 0 })
    await client.judging.closeRound()
    expect(await client.judging.rounds()).toMatchObject([{ answers: 1, raters: 1 }])
  })

  const inForceAndPast = async (client: ReturnType<typeof someEngine>['client']) => {
    const [first] = await client.instruments.list()
    const changes = await client.instruments.changes({ instrument: first!.id })
    return {
      inForce: first!.minimumProject,
      changes: changes.map(({ since, before, after, note }) => [since, before.minimumProject, after.minimumProject, note]),
      conflicts: (await client.merge.conflicts()).map(({ columns, options }) => [columns.includes('minimum_project'), options.length]),
    }
  }
  const changed = (since: string, to: number) => async (copy: ReturnType<typeof someEngine>['client']) => {
    const [first] = await copy.instruments.list()
    await copy.instruments.change({ id: first!.id, profile: { minimumProject: to }, since, note: `call of ${since}` })
  }
  const corrected = (to: number) => async (copy: ReturnType<typeof someEngine>['client']) => {
    const [first] = await copy.instruments.list()
    await copy.instruments.update({ id: first!.id, profile: { minimumProject: to } })
  }
  const orders = [
    [0, 1],
    [1, 0],
  ]

  it.each(orders)('with two dated changes of one field puts them in the order of time, whoever wrote first (%i, %i)', async (...order) => {
    const past = {
      inForce: 4e6,
      changes: [
        ['2018', 5e6, 3e6, 'call of 2018'],
        ['2020', 3e6, 4e6, 'call of 2020'],
      ],
      conflicts: [],
    }
    for (const acts of [
      [changed('2018', 3e6), changed('2020', 4e6)],
      [changed('2020', 4e6), changed('2018', 3e6)],
    ]) {
      const { client, merge } = await copiesIn(acts)
      await merge(order)
      expect(await inForceAndPast(client)).toEqual(past)
      // What stands is stated where somebody goes on from it: the earlier change can go without bringing its value back.
      const [earlier] = await client.instruments.changes({})
      await client.instruments.removeChange({ id: earlier!.id })
      expect(await inForceAndPast(client)).toEqual({ inForce: 4e6, changes: [['2020', 5e6, 4e6, 'call of 2020']], conflicts: [] })
    }
  })

  it.each(orders)('with a dated change and a correction without a date asks which is in force (%i, %i)', async (...order) => {
    const { client, merge } = await copiesIn([changed('2018', 3e6), corrected(7e6)])
    await merge(order)
    expect(await inForceAndPast(client)).toEqual({
      inForce: 7e6,
      changes: [['2018', 5e6, 7e6, 'call of 2018']],
      conflicts: [[true, 2]],
    })
  })

  it.each(orders)('with two changes of one day asks which holds (%i, %i)', async (...order) => {
    const { client, merge } = await copiesIn([changed('2018', 3e6), changed('2018-01-01', 4e6)])
    await merge(order)
    expect((await inForceAndPast(client)).conflicts).toEqual([[true, 2]])
  })

  it('takes a correction of what held between for what held then', async () => {
    const { client, merge } = await copiesIn([
      async (copy) => {
        await changed('2017', 3e6)(copy)
        await changed('2019', 4e6)(copy)
      },
      async (copy) => {
        await changed('2018', 2e6)(copy)
        await corrected(2.5e6)(copy)
      },
    ])
    await merge([1, 0])
    expect(await inForceAndPast(client)).toMatchObject({
      inForce: 4e6,
      changes: [
        ['2017', 5e6, 3e6, 'call of 2017'],
        ['2018', 3e6, 2.5e6, 'call of 2018'],
        ['2019', 2.5e6, 4e6, 'call of 2019'],
      ],
      conflicts: [],
    })
  })
})
