import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { someEngine, temporaryFolder } from './some-engine.ts'

const csv = (name: string, lines: readonly string[]): string => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
const heading = 'Measure;Indicator;Unit of measurement;Baseline;Target 2023;Achieved 2019;Achieved 2020'
const first = (): string =>
  csv('indicators.csv', [
    heading,
    'M1;Enterprises supported;enterprises;0;120;14;55',
    'M1;Jobs created;FTE;10.5;80;;31.5',
    'M2;Enterprises supported;enterprises;0;12;3;4',
  ])
const second = (): string =>
  csv('indicators 2021.csv', [
    `${heading};Achieved 2021`,
    'M1;Enterprises supported;enterprises;0;120;14;55;70',
    'M1;Jobs created;FTE;10.5;80;;31.5;',
    'M2;Enterprises supported;enterprises;0;12;3;4;',
    'M2;New researchers;FTE;0;5;;;1',
  ])
const ofOperations = (): string =>
  csv('by project.csv', [
    'Project code;Indicator;Unit;Target;Year;Achieved',
    'P-0;Jobs created;FTE;5;2019;1',
    'P-0;Jobs created;FTE;5;2020;2',
    'P-1;Jobs created;FTE;3;2019;0',
    'P-9;Jobs created;FTE;2;2019;1',
  ])
const operations = (): string =>
  csv('operations.csv', [
    'Operation code;Beneficiary name;Operation name;Start date;End date;Total eligible expenditure;Public support',
    ...Array.from({ length: 4 }, (_, at) => `P-${at};Firm ${at} Ltd;Project ${at};2016-03-01;2018-02-28;9000;5000`),
  ])

type Engine = ReturnType<typeof someEngine>
const chosen = { instrument: { kind: 'chosen', code: 'M1', name: null } } as const

async function reading(engine: Engine, path: string) {
  return (await engine.client.sheets.read({ file: engine.door.grant(path).token })).reading
}
async function planned(engine: Engine, path: string, choices = {}) {
  for await (const event of await engine.client.sheets.plan({ reading: await reading(engine, path), selections: [{ sheet: 0, choices }] }))
    if (event.kind === 'plan') return event.plan
  throw new Error('no plan')
}
async function imported(engine: Engine, path: string, choices = {}) {
  const files = [{ reading: await reading(engine, path), selections: [{ sheet: 0, choices }] }]
  for await (const event of await engine.client.sheets.importTogether({ files })) if (event.kind === 'done') return event.deliveries[0]!
  throw new Error('not imported')
}
async function indicatorsOf(engine: Engine, code: string) {
  const instrument = (await engine.client.instruments.list()).find((one) => one.code === code)
  if (!instrument) return null
  return (await engine.client.instruments.indicators({ id: instrument.id })).indicators
}

describe('a sheet of indicators', () => {
  it('is planned as it is imported, makes the instruments it names, and leads each figure to its cell', async () => {
    const engine = someEngine()
    await engine.newProject()
    const plan = await planned(engine, first())
    expect(plan.joinedLists).toMatchObject([{ kind: 'indicators', new: 3, changed: 0, unchanged: 0, waiting: 0 }])
    expect(plan.instruments).toEqual([
      { code: 'M1', name: 'M1', operations: 0, known: false },
      { code: 'M2', name: 'M2', operations: 0, known: false },
    ])
    expect((await imported(engine, first())).sheets).toMatchObject([{ imported: 3, updated: 0, unchanged: 0 }])
    const [enterprises, jobs] = (await indicatorsOf(engine, 'M1'))!
    expect(enterprises).toMatchObject({ name: 'Enterprises supported', operation: null, source: { file: 'indicators.csv', row: 2 } })
    expect(jobs).toMatchObject({
      name: 'Jobs created',
      unit: 'FTE',
      baseline: { value: 10.5, row: 3, column: 'D' },
      target: { value: 80, row: 3, column: 'E' },
      targetYear: 2023,
      achieved: [{ year: 2020, value: 31.5, row: 3, column: 'G' }],
    })
  })

  it('is compared with the delivery before, and taken back without a trace', async () => {
    const engine = someEngine()
    await engine.newProject()
    await imported(engine, first())
    const before = [await indicatorsOf(engine, 'M1'), await indicatorsOf(engine, 'M2')]
    expect((await planned(engine, second())).joinedLists).toMatchObject([{ new: 1, changed: 1, unchanged: 2 }])
    const { delivery } = await imported(engine, second())
    expect((await indicatorsOf(engine, 'M1'))![0]).toMatchObject({
      name: 'Enterprises supported',
      achieved: [
        { year: 2019, value: 14 },
        { year: 2020, value: 55 },
        { year: 2021, value: 70, column: 'H' },
      ],
      source: { file: 'indicators 2021.csv' },
    })
    expect(await indicatorsOf(engine, 'M2')).toHaveLength(2)
    await engine.client.deliveries.takeBack({ delivery })
    expect([await indicatorsOf(engine, 'M1'), await indicatorsOf(engine, 'M2')]).toEqual(before)
    const only = (await engine.client.deliveries.list()).find(({ takenBackAt }) => takenBackAt === null)
    await engine.client.deliveries.takeBack({ delivery: only!.id })
    expect(await engine.client.instruments.list()).toEqual([])
  })

  it('tells of operations by their code, years as rows, and says which codes the project does not know', async () => {
    const engine = someEngine()
    await engine.newProject()
    await imported(engine, operations(), chosen)
    expect((await planned(engine, ofOperations())).joinedLists).toMatchObject([{ new: 3, found: 2, made: 0, waiting: 1 }])
    await imported(engine, ofOperations())
    expect(
      (await indicatorsOf(engine, 'M1'))!.map(({ operation, achieved }) => [
        operation,
        achieved.map(({ year, value, row }) => [year, value, row]),
      ]),
    ).toEqual([
      [
        'P-0',
        [
          [2019, 1, 2],
          [2020, 2, 3],
        ],
      ],
      ['P-1', [[2019, 0, 4]]],
    ])
    const [newest] = await engine.client.deliveries.list()
    expect(newest?.sheets[0]?.issues).toMatchObject([
      { code: 'unknown_operation', count: 1, examples: [{ row: 5, column: 'A', value: 'P-9' }] },
    ])
    expect((await planned(engine, ofOperations())).joinedLists).toMatchObject([{ new: 0, changed: 0, unchanged: 3 }])
  })

  it('is refused where nothing says what it is of', async () => {
    const engine = someEngine()
    await engine.newProject()
    const bare = csv('bare.csv', ['Indicator;Unit;Target;Achieved 2020', 'Jobs created;FTE;5;1', 'Firms;number;7;2'])
    await expect(planned(engine, bare)).rejects.toMatchObject({ data: { code: 'no_instrument' } })
    await expect(imported(engine, bare)).rejects.toMatchObject({ data: { code: 'no_instrument' } })
    await imported(engine, bare, chosen)
    expect(await indicatorsOf(engine, 'M1')).toHaveLength(2)
  })
})
