import { describe, expect, it } from 'vitest'
import { type ListRow, listFile } from './list-file.ts'
import { someEngine } from './some-engine.ts'

const rows: readonly ListRow[] = [
  { code: 'A1', beneficiary: 'Alfa Ltd', grant: 100 },
  { code: 'A2', beneficiary: 'Beta Ltd', grant: 200 },
  { code: 'A3', beneficiary: 'Gamma Ltd', grant: 300 },
]

describe('taking back a delivery on which something was done by hand', () => {
  it('says before how many corrections go with it and how many decisions rest, and so it is', async () => {
    const { client, importList, newProject } = someEngine()
    await newProject()
    const first = await importList(listFile(rows, 'june.csv'), 'IR2')
    // Repeats A1, changes A2 and brings A4; A3 is in the first alone.
    const later = [rows[0]!, { ...rows[1]!, grant: 250 }, { code: 'A4', beneficiary: 'Delta Ltd', grant: 400 }]
    const second = await importList(listFile(later, 'october.csv'), 'IR2')
    const operations = new Map((await client.operations.list({})).rows.map((row) => [row.code, row]))
    const idOf = (code: string): number => operations.get(code)!.id
    for (const code of ['A1', 'A2', 'A3', 'A4'])
      await client.corrections.correctOperation({ operation: idOf(code), correction: { field: 'grant', value: 7 } })
    const organisation = (code: string): number => operations.get(code)!.organisation!.id
    for (const code of ['A1', 'A4'])
      await client.corrections.correctOrganisation({ organisation: organisation(code), correction: { field: 'country', value: 'IT' } })
    await client.identity.decide({ kind: 'different', a: organisation('A1'), b: organisation('A3') })
    expect(await client.deliveries.goesWith({ delivery: second })).toEqual({ corrections: 2, decisions: 0 })

    const corrections = async (): Promise<number> => (await client.corrections.list({})).total
    expect(await corrections()).toBe(6)
    await client.deliveries.takeBack({ delivery: second })
    expect(await corrections()).toBe(4)
    expect(await client.deliveries.goesWith({ delivery: first })).toEqual({ corrections: 3, decisions: 1 })
    await client.deliveries.takeBack({ delivery: first })
    // Of an organisation that a decision is about the correction stays with it.
    expect(await corrections()).toBe(1)
  })

  it('counts none that a later delivery keeps', async () => {
    const { client, importList, newProject } = someEngine()
    await newProject()
    const first = await importList(listFile(rows, 'june.csv'), 'IR2')
    await importList(listFile(rows.slice(0, 2), 'october.csv'), 'IR2')
    for (const { id } of (await client.operations.list({})).rows)
      await client.corrections.correctOperation({ operation: id, correction: { field: 'grant', value: 7 } })
    expect(await client.deliveries.goesWith({ delivery: first })).toEqual({ corrections: 1, decisions: 0 })
    await client.deliveries.takeBack({ delivery: first })
    expect((await client.corrections.list({})).total).toBe(2)
  })
})
