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

describe('merging copies', { timeout: 60_000 }, () => {
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

  it('with two dated changes of one field keeps both, shows what is in force as a conflict, in either order', async () => {
    const told = async (order: readonly number[]) => {
      const { client, merge } = await copiesIn(
        [
          { since: '2018', to: 3e6 },
          { since: '2020', to: 4e6 },
        ].map(({ since, to }) => async (copy) => {
          const [first] = await copy.instruments.list()
          await copy.instruments.change({ id: first!.id, profile: { minimumProject: to }, since, note: `call of ${since}` })
        }),
      )
      await merge(order)
      const [first] = await client.instruments.list()
      return {
        inForce: first!.minimumProject,
        changes: (await client.instruments.changes({ instrument: first!.id })).map(({ since, note }) => [since, note]).sort(),
        conflicts: (await client.merge.conflicts()).map(({ table, columns, options }) => [table, columns, options.length]),
      }
    }
    const one = await told([0, 1])
    expect(one).toEqual({
      inForce: 4e6,
      changes: [
        ['2018', 'call of 2018'],
        ['2020', 'call of 2020'],
      ],
      conflicts: [['instrument', expect.arrayContaining(['minimum_project']), 2]],
    })
    expect(await told([1, 0])).toEqual({ ...one, inForce: one.inForce })
  })
})
