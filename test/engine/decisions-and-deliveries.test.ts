import { describe, expect, it } from 'vitest'
import { type ListRow, listFile } from './list-file.ts'
import { chosenInstrument, someEngine } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>

const choices = chosenInstrument('IR2')
const june: readonly ListRow[] = [
  ...Array.from({ length: 10 }, (_, at) => ({ code: `A${at}`, beneficiary: `Firm ${at} Ltd` })),
  { code: 'B', beneficiary: 'Firm 0 Ltd' },
]

/** Imports a later delivery of the list; what it does not hold any more is taken out. */
async function deliver(engine: Engine, rows: readonly ListRow[], name: string): Promise<void> {
  await engine.imported(listFile(rows, name), choices, { rule: 'remove', except: [] })
}

/** A project in which A0 was taken out, and Firm 0 was made one with Firm 1 since. */
async function decidedMeanwhile(): Promise<{ engine: Engine; firm1: number }> {
  const engine = someEngine()
  await engine.newProject()
  await engine.importList(listFile(june, 'june.csv'), 'IR2')
  await deliver(engine, june.slice(1), 'october.csv')
  const idOf = async (search: string): Promise<number> => (await engine.client.organisations.list({ search })).rows[0]!.id
  const firm1 = await idOf('Firm 1')
  await engine.client.identity.decide({ kind: 'same', a: await idOf('Firm 0'), b: firm1 })
  return { engine, firm1 }
}

const ownerOfA0 = async ({ client }: Engine): Promise<number> =>
  (await client.operations.list({})).rows.find(({ code }) => code === 'A0')!.organisation!.id

describe('an operation that was out of the figures when its organisation was made one with another', () => {
  it('belongs to that one when a later delivery brings it back', async () => {
    const { engine, firm1 } = await decidedMeanwhile()
    await deliver(engine, june, 'december.csv')
    expect(await ownerOfA0(engine)).toBe((await engine.client.organisations.get({ id: firm1 })).id)
    expect((await engine.client.organisations.get({ id: firm1 })).operations).toBe(3)
    expect((await engine.client.instruments.list())[0]).toMatchObject({ operations: 11, organisations: 9 })
  })
})
