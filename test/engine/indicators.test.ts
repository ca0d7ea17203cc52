import { describe, expect, it } from 'vitest'
import { fourOperations, textFile } from './list-file.ts'
import { chosenInstrument, someEngine } from './some-engine.ts'

const heading = 'Measure;Indicator;Unit of measurement;Baseline;Target 2023;Achieved 2019;Achieved 2020'
const first = (): string =>
  textFile('indicators.csv', [
    heading,
    'M1;Enterprises supported;enterprises;0;120;14;55',
    'M1;Jobs created;FTE;10.5;80;;31.5',
    'M2;Enterprises supported;enterprises;0;12;3;4',
  ])
const second = (): string =>
  textFile('indicators 2021.csv', [
    `${heading};Achieved 2021`,
    'M1;Enterprises supported;enterprises;0;120;14;55;70',
    'M1;Jobs created;FTE;10.5;80;;31.5;',
    'M2;Enterprises supported;enterprises;0;12;3;4;',
    'M2;New researchers;FTE;0;5;;;1',
  ])
const ofOperations = (): string =>
  textFile('by project.csv', [
    'Project code;Indicator;Unit;Target;Year;Achieved',
    'P-0;Jobs created;FTE;5;2019;1',
    'P-0;Jobs created;FTE;5;2020;2',
    'P-1;Jobs created;FTE;3;2019;0',
    'P-9;Jobs created;FTE;2;2019;1',
  ])

type Engine = ReturnType<typeof someEngine>
const chosen = chosenInstrument('M1')

async function indicatorsOf(engine: Engine, code: string) {
  const instrument = (await engine.client.instruments.list()).find((one) => one.code === code)
  if (!instrument) return null
  return (await engine.client.instruments.indicators({ id: instrument.id })).indicators
}

describe('a sheet of indicators', () => {
  it('is planned as it is imported, makes the instruments it names, and leads each figure to its cell', async () => {
    const engine = someEngine()
    await engine.newProject()
    const plan = await engine.planned(first())
    expect(plan.joinedLists).toMatchObject([{ kind: 'indicators', new: 3, changed: 0, unchanged: 0, waiting: 0 }])
    expect(plan.instruments).toEqual([
      { code: 'M1', name: 'M1', operations: 0, known: false },
      { code: 'M2', name: 'M2', operations: 0, known: false },
    ])
    expect((await engine.imported(first())).sheets).toMatchObject([{ imported: 3, updated: 0, unchanged: 0 }])
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
    await engine.imported(first())
    const before = [await indicatorsOf(engine, 'M1'), await indicatorsOf(engine, 'M2')]
    expect((await engine.planned(second())).joinedLists).toMatchObject([{ new: 1, changed: 1, unchanged: 2 }])
    const { delivery } = await engine.imported(second())
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
    await engine.imported(fourOperations(), chosen)
    expect((await engine.planned(ofOperations())).joinedLists).toMatchObject([{ new: 3, found: 2, made: 0, waiting: 1 }])
    await engine.imported(ofOperations())
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
    expect((await engine.planned(ofOperations())).joinedLists).toMatchObject([{ new: 0, changed: 0, unchanged: 3 }])
  })

  it('is refused where nothing says what it is of', async () => {
    const engine = someEngine()
    await engine.newProject()
    const bare = textFile('bare.csv', ['Indicator;Unit;Target;Achieved 2020', 'Jobs created;FTE;5;1', 'Firms;number;7;2'])
    await expect(engine.planned(bare)).rejects.toMatchObject({ data: { code: 'no_instrument' } })
    await expect(engine.imported(bare)).rejects.toMatchObject({ data: { code: 'no_instrument' } })
    await engine.imported(bare, chosen)
    expect(await indicatorsOf(engine, 'M1')).toHaveLength(2)
  })
})
