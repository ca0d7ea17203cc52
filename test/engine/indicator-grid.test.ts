import { describe, expect, it } from 'vitest'
import type { GridQuestion } from '#core/contract/grids.ts'
import { columnIndex } from '#core/sheet/cells.ts'
import { gridQuestion, tracer } from './grid-walk.ts'
import { fourOperations, textFile } from './list-file.ts'
import { chosenInstrument, someEngine } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>

const lists = {
  'indicators.csv': [
    'Measure;Indicator;Unit of measurement;Baseline;Target 2023;Achieved 2019;Achieved 2020',
    'M1;Enterprises supported;enterprises;0;120;14;55',
    'M1;Jobs created;FTE;10.5;80;;31.5',
    'M1;Energy saved;MWh;200;150;190;175',
    'M2;Enterprises supported;enterprises;0;12;3;4',
    'M2;Jobs created;FTE;;40;8;9.25',
    'M2;Patents filed;number;2;;1;3',
    'M3;Enterprises supported;enterprises;5;5;5;5',
  ],
  'by project.csv': [
    'Project code;Indicator;Unit;Target;Year;Achieved',
    'P-0;Jobs created;FTE;5;2019;1',
    'P-0;Jobs created;FTE;5;2020;2',
    'P-1;Jobs created;FTE;3;2019;0',
  ],
}

const imported = ({ imported: one }: Engine, name: keyof typeof lists) => one(textFile(name, lists[name]))

async function project() {
  const engine = someEngine()
  await engine.newProject()
  await engine.imported(fourOperations(), chosenInstrument('M1'))
  await imported(engine, 'indicators.csv')
  await imported(engine, 'by project.csv')
  return engine
}

const asked = (measure: string): GridQuestion => gridQuestion('indicators', measure)

/** Rows by code, columns by name: value as the screen gets it. */
async function cells({ client }: Engine, measure: string) {
  const { rows, columns, value } = await client.matrices.grid(asked(measure))
  return Object.fromEntries(
    rows.entries.map(({ code }, row) => [
      code,
      Object.fromEntries(columns.entries.map(({ name }, column) => [name, value[row * columns.entries.length + column]])),
    ]),
  )
}

describe('instruments by indicator', () => {
  it('say what was reached of the target, from nothing or from the baseline, in the unit of the column', async () => {
    const engine = await project()
    expect(await cells(engine, 'attainment')).toEqual({
      M1: {
        'Energy saved (MWh)': 175 / 150,
        'Enterprises supported (enterprises)': 55 / 120,
        // Of the instrument and of two of its operations.
        'Jobs created (FTE)': (31.5 + 2 + 0) / (80 + 5 + 3),
        'Patents filed (number)': null,
      },
      M2: {
        'Energy saved (MWh)': null,
        'Enterprises supported (enterprises)': 4 / 12,
        'Jobs created (FTE)': 9.25 / 40,
        'Patents filed (number)': null,
      },
      M3: {
        'Energy saved (MWh)': null,
        'Enterprises supported (enterprises)': 1,
        'Jobs created (FTE)': null,
        'Patents filed (number)': null,
      },
    })
    const progress = await cells(engine, 'progress')
    // Less was aimed at than there was: half of the way down.
    expect(progress['M1']).toMatchObject({
      'Energy saved (MWh)': (175 - 200) / (150 - 200),
      'Jobs created (FTE)': (31.5 - 10.5) / (80 - 10.5),
    })
    // Without a baseline, and with a target that is the baseline, nothing can be said.
    expect([progress['M2']!['Jobs created (FTE)'], progress['M3']!['Enterprises supported (enterprises)']]).toEqual([null, null])
    expect((await cells(engine, 'entries'))['M1']).toMatchObject({ 'Jobs created (FTE)': 3, 'Energy saved (MWh)': 1 })
  })

  it('lead from every value to entries whose every figure is what its cell in the sheet says', async () => {
    const { client } = await project()
    let figures = 0
    for (const measure of ['attainment', 'progress', 'entries']) {
      const matrix = await client.matrices.grid(asked(measure))
      const trace = tracer(client, matrix, asked(measure))
      const width = matrix.columns.entries.length
      for (const [at, value] of matrix.value.entries()) {
        const [row, column] = [matrix.rows.entries[Math.floor(at / width)]!, matrix.columns.entries[at % width]!]
        const cell = await client.matrices.cell({ ...asked(measure), row: row.key, column: column.key })
        const [evidence] = cell.evidence
        if (evidence?.kind !== 'indicators') throw new Error('no indicators')
        if (value !== null) {
          const traced = await trace(cell)
          expect([row.code, column.name, traced.value]).toEqual([row.code, column.name, value])
          expect(traced.sources).toBeGreaterThan(0)
        }
        for (const { source, baseline, target, targets, achieved, unit, name, in: of } of evidence.indicators) {
          expect([`${name} (${unit})`, of.code]).toEqual([column.name, row.code])
          for (const figure of [baseline, target, ...targets, ...achieved]) {
            if (figure === null) continue
            const { rows } = await client.deliveries.rows({ sheet: source.sheet, fromRow: figure.row, toRow: figure.row })
            const written = rows[0]!.cells[columnIndex(figure.column!)]!
            expect(Number(written)).toBe(figure.value)
            figures++
          }
        }
      }
    }
    expect(figures).toBeGreaterThan(60)
  })

  it('are hashed by the figures that the measure takes', async () => {
    const engine = await project()
    const hash = async (measure: string) => (await engine.client.matrices.grid(asked(measure))).inputs
    const before = { attainment: await hash('attainment'), progress: await hash('progress'), entries: await hash('entries') }
    expect(new Set(Object.values(before)).size).toBe(3)
    lists['indicators.csv'][2] = 'M1;Jobs created;FTE;12.5;80;;31.5'
    await imported(engine, 'indicators.csv')
    lists['indicators.csv'][2] = 'M1;Jobs created;FTE;10.5;80;;31.5'
    expect(await hash('progress')).not.toBe(before.progress)
    expect([await hash('attainment'), await hash('entries')]).toEqual([before.attainment, before.entries])
  })
})
