import { describe, expect, it } from 'vitest'
import type { IndicatorRoleName, LayoutChoices } from '#core/sheet/layout.ts'
import { textFile } from './list-file.ts'
import { refused, someEngine } from './some-engine.ts'

const header = 'Blorp;Quux;Zint;Frobnication;Sum A'
const line = (index: number): string => `K-${index};Alfa ${index} Ltd;Machines ${index};IR${index % 2};${index}00,50`
function oddList(order = [0, 1, 2, 3, 4], name = 'odd.csv'): string {
  const turned = (text: string): string => {
    const cells = text.split(';')
    return order.map((at) => cells[at]).join(';')
  }
  return textFile(name, [header, ...Array.from({ length: 12 }, (_, index) => line(index + 1))].map(turned))
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

  it("keep the columns of indicators settled by hand, and know them in next year's file and in another project", async () => {
    const sheet = (lines: readonly string[]): string => textFile('voci.csv', lines)
    const engine = someEngine()
    await engine.newProject()
    const read = async (of: typeof engine, path: string) => (await of.client.sheets.read({ file: of.door.grant(path).token })).reading
    const first = await read(
      engine,
      sheet([
        'Qui;Voce;Cosa;Inizio;Arrivo 2023;Fatto 2019;Fatto 2020;Quota 2020',
        'M1;Imprese;numero;0;120;14;55;45',
        'M2;Posti;ULA;10;80;3;31;38',
      ]),
    )
    const role = (name: IndicatorRoleName) => ({ role: name, year: null })
    const ofIndicators = {
      kind: 'indicators',
      columns: { 0: 'instrument' },
      indicators: {
        1: role('name'),
        2: role('unit'),
        3: role('baseline'),
        4: role('target'),
        5: role('achieved'),
        6: role('achieved'),
        7: null,
      },
    } satisfies LayoutChoices
    const { id } = await engine.client.sheets.keepProfile({ reading: first, sheet: 0, choices: ofIndicators, profile: { name: 'Voci' } })
    const other = someEngine()
    await other.newProject()
    await other.client.profiles.import({ text: (await engine.client.profiles.export({ id })).text })
    const next = await read(
      other,
      sheet([
        'Monitoring of 2021',
        'Voce;Qui;Cosa;Inizio;Arrivo 2024;Fatto 2020;Fatto 2021;Quota 2021',
        'Imprese;M1;numero;0;120;55;70;58',
        'Posti;M2;ULA;10;80;31;40;50',
      ]),
    )
    const { layout } = await other.client.sheets.layout({ reading: next, sheet: 0, choices: {} })
    expect(layout).toMatchObject({
      kind: 'indicators',
      profile: id,
      profileName: 'Voci',
      headerRows: [2],
      dataRows: 2,
      columns: { instrument: 1 },
      instrument: { kind: 'column', column: 1 },
      indicators: {
        name: 0,
        unit: 2,
        baseline: 3,
        target: 4,
        targetYear: { stated: 2024 },
        achieved: [
          { column: 5, year: 2020 },
          { column: 6, year: 2021 },
        ],
      },
    })
    expect((await other.client.profiles.list())[0]).toMatchObject({ headings: 8, understood: 7 })
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
