import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refused, someEngine, temporaryFolder } from './some-engine.ts'

const header = 'Blorp;Quux;Zint;Frobnication;Sum A'
const line = (index: number): string => `K-${index};Alfa ${index} Ltd;Machines ${index};IR${index % 2};${index}00,50`
function oddList(order = [0, 1, 2, 3, 4], name = 'odd.csv'): string {
  const path = join(temporaryFolder(), name)
  const turned = (text: string): string => {
    const cells = text.split(';')
    return order.map((at) => cells[at]).join(';')
  }
  writeFileSync(path, `${[header, ...Array.from({ length: 12 }, (_, index) => line(index + 1))].map(turned).join('\n')}\n`)
  return path
}
const choices = {
  headerRows: [1] as number[],
  columns: { 0: 'operation_code', 1: 'beneficiary', 2: 'operation', 4: 'grant' },
  instrument: { kind: 'column', column: 3 },
  currency: 'PLN',
} as const

async function keeping(engine: ReturnType<typeof someEngine>, name = 'Office X') {
  const { reading } = await engine.client.sheets.read({ file: engine.door.grant(oddList()).token })
  return engine.client.sheets.keepProfile({ reading, sheet: 0, choices, profile: { name } })
}

describe('profiles of a project', () => {
  it('are kept by a name, and the next sheet of the office is imported by them', async () => {
    const engine = someEngine()
    await engine.newProject()
    const { id } = await keeping(engine)
    const { reading } = await engine.client.sheets.read({ file: engine.door.grant(oddList([4, 3, 2, 1, 0], 'next.csv')).token })
    const { layout } = await engine.client.sheets.layout({ reading, sheet: 0, choices: {} })
    expect(layout).toMatchObject({ isList: true, profile: id, profileName: 'Office X', currency: 'PLN', dataRows: 12 })
    for await (const _ of await engine.client.sheets.import({ reading, selections: [{ sheet: 0, choices: {} }] })) void _
    expect((await engine.client.instruments.list()).map(({ code }) => code)).toEqual(['IR0', 'IR1'])
    const [profile] = await engine.client.profiles.list()
    expect(profile).toMatchObject({ id, name: 'Office X', headings: 5, understood: 4, usedBy: [{ file: 'next.csv', takenBack: false }] })
    expect((await engine.client.deliveries.list())[0]?.sheets[0]?.profile).toBe(id)
  })

  it('are renamed, removed and brought back by undo', async () => {
    const engine = someEngine()
    await engine.newProject()
    const { id } = await keeping(engine)
    await engine.client.profiles.rename({ id, name: 'Office Y' })
    await engine.client.profiles.remove({ id })
    expect(await engine.client.profiles.list()).toEqual([])
    await engine.client.project.undo()
    expect((await engine.client.profiles.list()).map(({ name }) => name)).toEqual(['Office Y'])
    await expect(engine.client.profiles.rename({ id: 'own:00000000-0000-4000-8000-000000000000', name: 'Z' })).rejects.toEqual(
      refused('not_found'),
    )
  })

  it('have one name each', async () => {
    const engine = someEngine()
    await engine.newProject()
    await keeping(engine)
    await expect(keeping(engine)).rejects.toEqual(refused('duplicate', { name: 'Office X' }))
  })

  it('take what is settled later on', async () => {
    const engine = someEngine()
    await engine.newProject()
    const { id } = await keeping(engine)
    const { reading } = await engine.client.sheets.read({ file: engine.door.grant(oddList()).token })
    await engine.client.sheets.keepProfile({ reading, sheet: 0, choices: { currency: 'CZK', skip: ['Suma *'] }, profile: { replaces: id } })
    const [profile] = await engine.client.profiles.list()
    expect(profile).toMatchObject({
      name: 'Office X',
      settled: { currency: 'CZK', skip: ['Suma *'], instrument: { kind: 'column', heading: 'Frobnication' } },
    })
  })

  it('travel to another project as a file and keep their identity', async () => {
    const engine = someEngine()
    await engine.newProject()
    const { id } = await keeping(engine, 'Région Łódź / 2016')
    const { fileName, text } = await engine.client.profiles.export({ id })
    expect(fileName).toBe('Région-Łódź-2016.manumix-profile.json')
    const other = someEngine()
    await other.newProject()
    expect(await other.client.profiles.import({ text })).toEqual({ id, name: 'Région Łódź / 2016' })
    expect((await other.client.profiles.export({ id })).text).toBe(text)
    await other.client.profiles.import({ text: text.replace('Région Łódź / 2016', 'Łódź') })
    expect((await other.client.profiles.list()).map(({ name }) => name)).toEqual(['Łódź'])
  })

  it.each([
    ['no JSON', 'not_a_profile'],
    ['{"format":"something else","version":1}', 'not_a_profile'],
    ['{"format":"manumix-sheet-profile","version":1,"name":"half"}', 'not_a_profile'],
    ['{"format":"manumix-sheet-profile","version":99}', 'newer_profile'],
  ])('refuse a foreign file: %s', async (text, code) => {
    const engine = someEngine()
    await engine.newProject()
    await expect(engine.client.profiles.import({ text })).rejects.toEqual(refused(code))
    expect(await engine.client.profiles.list()).toEqual([])
  })
})
