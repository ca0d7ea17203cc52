import { describe, expect, it } from 'vitest'
import type { JoinedPlanKind, JoinedPlanRow } from '#core/contract/sheets.ts'
import type { JoinedField } from '#core/plan/joined-differences.ts'
import { textFile } from './list-file.ts'
import { chosenInstrument, someEngine } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>
const chosen = chosenInstrument('H2020')

async function compared(engine: Engine, path: string, choices = {}) {
  const asked = await engine.asked(path, choices)
  for await (const event of await engine.client.sheets.plan(asked))
    if (event.kind === 'plan') {
      const rowsOf = async (kind: JoinedPlanKind, field?: JoinedField, search = '') =>
        (await engine.client.sheets.planJoinedRows({ ...asked, sheet: 0, kind, search, ...(field ? { field } : {}) })).rows
      return { plan: event.plan, list: event.plan.joinedLists[0]!, asked, rowsOf }
    }
  throw new Error('no plan')
}
const said = ({ differences }: JoinedPlanRow) =>
  differences.map(({ field, year, before, after, beforeCell, afterCell }) => [
    year === null ? field : `${field} ${year}`,
    before,
    after,
    `${beforeCell?.column}${beforeCell?.row}`,
    `${afterCell?.column}${afterCell?.row}`,
  ])

const partners = (rows: readonly string[]) =>
  textFile('partners.csv', ['Project code;Project title;Partner name;Role;EU contribution;Country;VAT number', ...rows])

describe('a later list of partners', () => {
  const before = [
    'P-0;Project 0;Alfa Ltd;coordinator;1000;IT;IT12345670785',
    'P-0;Project 0;Beta Ltd;participant;500;IT;',
    'P-1;Project 1;Gamma Ltd;coordinator;700;LT;',
    'P-1;Project 1;Delta Ltd;participant;300;LT;',
  ]

  it('shows each changed row field by field, with the cells of both values', async () => {
    const engine = someEngine()
    await engine.newProject()
    await engine.imported(partners(before), chosen)
    const { list, rowsOf } = await compared(
      engine,
      partners([
        'P-1;Project 1;Gamma Ltd;coordinator;900;ES;',
        'P-1;Project 1;Epsilon Ltd;participant;10;LT;',
        'P-0;Project 0;Alfa Limited;coordinator;1000;IT;IT12345670785',
        'P-0;Project 0;Beta Ltd;participant;500;IT;',
      ]),
      chosen,
    )
    expect(list).toMatchObject({ new: 1, changed: 2, unchanged: 1, list: { gone: 1 } })
    expect(list.changedFields).toEqual([
      { field: 'beneficiary', rows: 1 },
      { field: 'country', rows: 1 },
      { field: 'eu_amount', rows: 1 },
    ])
    const [gamma, alfa] = await rowsOf('changed')
    expect([gamma!.name, said(gamma!)]).toEqual([
      'Gamma Ltd',
      [
        ['country', 'LT', 'ES', 'F4', 'F2'],
        ['eu_amount', 700, 900, 'E4', 'E2'],
      ],
    ])
    expect(said(alfa!)).toEqual([['beneficiary', 'Alfa Ltd', 'Alfa Limited', 'C2', 'C4']])
    expect((await rowsOf('changed', 'country')).map(({ name }) => name)).toEqual(['Gamma Ltd'])
    expect((await rowsOf('changed', undefined, 'limited')).map(({ name }) => name)).toEqual(['Alfa Limited'])
    expect((await rowsOf('new')).map(({ code, name, place }) => [code, name, place.row])).toEqual([['P-1', 'Epsilon Ltd', 3]])
    expect((await rowsOf('unchanged')).map(({ name }) => name)).toEqual(['Beta Ltd'])
    expect((await rowsOf('gone')).map(({ name }) => name)).toEqual(['Delta Ltd'])
  })

  it('shows what it says otherwise of the operations that it made', async () => {
    const engine = someEngine()
    await engine.newProject()
    await engine.imported(partners(before), chosen)
    const { plan, list, asked } = await compared(
      engine,
      partners(before.map((row) => row.replace('Project 1', 'A better project'))),
      chosen,
    )
    expect(list).toMatchObject({ new: 0, changed: 0, unchanged: 4 })
    expect(plan.operations).toMatchObject({ new: 0, changed: 1 })
    expect(plan.changedFields).toEqual([{ field: 'operation', operations: 1 }])
    const { rows } = await engine.client.sheets.planRows({ ...asked, kind: 'changed' })
    expect(rows.map(({ code, differences }) => [code, differences.map((one) => [one.field, one.before, one.after])])).toEqual([
      ['P-1', [['operation', 'Project 1', 'A better project']]],
    ])
    await engine.imported(partners(before.map((row) => row.replace('Project 1', 'A better project'))), chosen)
    const { rows: operations } = await engine.client.operations.list({})
    expect(operations.map(({ title }) => title).sort()).toEqual(['A better project', 'Project 0'])
  })
})

describe('a later list of payments', () => {
  const payments = (rows: readonly string[]) => textFile('payments.csv', ['COD_LOCALE_PROGETTO;OC_DATA_PAGAMENTI;TOT_PAGAMENTI', ...rows])

  it('shows a payment of the same day with another amount as changed, and does not guess where several could be meant', async () => {
    const engine = someEngine()
    await engine.newProject()
    await engine.imported(
      payments(['P-1;2016-01-15;100', 'P-1;2016-02-15;200', 'P-2;2016-03-15;10', 'P-2;2016-03-15;20', 'P-3;2016-04-15;5']),
    )
    const { list, rowsOf } = await compared(
      engine,
      payments(['P-1;2016-01-15;100', 'P-1;2016-02-15;250', 'P-2;2016-03-15;30', 'P-3;2016-04-15;5', 'P-3;2016-04-15;6']),
    )
    expect(list).toMatchObject({ new: 2, changed: 1, unchanged: 2, changedFields: [{ field: 'paid', rows: 1 }], list: { gone: 2 } })
    const [changed] = await rowsOf('changed')
    expect([changed!.code, changed!.date, said(changed!)]).toEqual(['P-1', '2016-02-15', [['paid', 200, 250, 'C3', 'C3']]])
    expect((await rowsOf('gone')).map(({ amount }) => amount?.amount)).toEqual([10, 20])
  })
})

describe('a later sheet of indicators', () => {
  it('shows each figure that differs by its year', async () => {
    const engine = someEngine()
    await engine.newProject()
    const heading = 'Measure;Indicator;Unit of measurement;Baseline;Target 2023;Achieved 2019;Achieved 2020'
    await engine.imported(
      textFile('a.csv', [heading, 'M1;Enterprises supported;enterprises;0;120;14;55', 'M1;Jobs created;FTE;10.5;80;;31.5']),
    )
    const { list, rowsOf } = await compared(
      engine,
      textFile('b.csv', [
        `${heading};Achieved 2021`,
        'M1;Jobs created;FTE;10.5;80;;31.5;',
        'M1;Enterprises supported;firms;0;130;14;56;70',
      ]),
    )
    expect(list).toMatchObject({ new: 0, changed: 1, unchanged: 1 })
    expect(list.changedFields).toEqual([
      { field: 'unit', rows: 1 },
      { field: 'target', rows: 1 },
      { field: 'achieved', rows: 1 },
    ])
    const [changed] = await rowsOf('changed')
    expect([changed!.code, changed!.name, said(changed!)]).toEqual([
      'M1',
      'Enterprises supported',
      [
        ['unit', 'enterprises', 'firms', 'C2', 'C3'],
        ['target 2023', 120, 130, 'E2', 'E3'],
        ['achieved 2020', 55, 56, 'G2', 'G3'],
        ['achieved 2021', null, 70, 'null2', 'H3'],
      ],
    ])
  })
})
