import { describe, expect, it } from 'vitest'
import type { Layout } from '#core/sheet/layout.ts'
import { correctOperation } from '#store/commands/corrections.ts'
import { takeBack } from '#store/commands/take-back.ts'
import { listOperations } from '#store/queries/operations.ts'
import { getOrganisation, listOrganisations } from '#store/queries/organisations.ts'
import { contentOf, importSheets, layoutOf, record, testProject, type TestProject } from '../project.ts'

const partners = (given: Partial<Layout> = {}): Layout =>
  layoutOf({ kind: 'participations', headings: ['Code', 'Partner', 'Role', 'Contribution'], ...given })
const chosen: Partial<Layout> = { instrument: { kind: 'chosen', code: 'H2020', name: null } }
const none: Partial<Layout> = { instrument: { kind: 'none' } }

const partner = (code: string, beneficiary: string, role: string, euAmount: number | null = null, more = {}) =>
  record({ code, title: `Project ${code}`, beneficiary, role, euAmount, start: '2016-01-01', ...more })
const three = [
  partner('P1', 'Alfa Srl', 'coordinator', 100),
  partner('P1', 'Beta Srl', 'participant', 40),
  partner('P2', 'Beta Srl', 'coordinator', 60),
]
const page = { search: '', descending: false, offset: 0, limit: 100 } as const
const operationsIn = ({ read }: TestProject) => listOperations(read, { ...page, sort: 'code' }).rows
const organisationsIn = ({ read }: TestProject) =>
  listOrganisations(read, { ...page, sort: 'name' }).rows.map(({ name, operations, grant }) => [name, operations, grant[0]?.amount ?? null])
const importOne = (project: TestProject, records: readonly ReturnType<typeof record>[], layout: Layout) =>
  project.write((db) => importSheets(db, [{ records, layout }]))

describe('A list of partners', () => {
  it('makes one operation a code and one participation a row, each with its own grant', () => {
    const project = testProject()
    const { sheets } = importOne(project, three, partners(chosen))
    expect(sheets).toEqual([{ imported: 3, updated: 0, unchanged: 0, skipped: 0 }])
    expect(
      operationsIn(project).map(({ code, title, organisations, grant, instrument }) => [
        code,
        title,
        organisations,
        grant?.amount,
        instrument?.code,
      ]),
    ).toEqual([
      ['P1', 'Project P1', 2, 140, 'H2020'],
      ['P2', 'Project P2', 1, 60, 'H2020'],
    ])
    expect(organisationsIn(project)).toEqual([
      ['Alfa Srl', 1, 100],
      ['Beta Srl', 2, 100],
    ])
  })

  it('joins operations that the project holds, and needs no instrument then', () => {
    const project = testProject()
    const held = [
      record({ code: 'P1', title: 'One', beneficiary: 'Alfa Srl', grant: 500, instrumentCode: 'I1' }),
      record({ code: 'P2', title: 'Two', instrumentCode: 'I1' }),
    ]
    importOne(project, held, layoutOf())
    importOne(project, three, partners(none))
    expect(operationsIn(project).map(({ code, title, organisations, grant }) => [code, title, organisations, grant?.amount])).toEqual([
      ['P1', 'One', 2, 500],
      ['P2', 'Two', 1, 60],
    ])
    // Alfa's own part counts, not the whole of the operation again.
    expect(organisationsIn(project)).toEqual([
      ['Alfa Srl', 1, 100],
      ['Beta Srl', 2, 100],
    ])
  })

  it('waits with the partners of operations that nothing tells the instrument of, until a list holds them, whatever the order', () => {
    const list = (code: string) => [record({ code, title: `Project ${code}`, instrumentCode: 'I1' })]
    const project = testProject()
    importOne(project, list('P1'), layoutOf())
    importOne(project, three, partners(none))
    expect(organisationsIn(project)).toEqual([
      ['Alfa Srl', 1, 100],
      ['Beta Srl', 1, 40],
    ])
    importOne(project, [...list('P1'), ...list('P2')], layoutOf())
    const inOrder = testProject()
    importOne(inOrder, [...list('P1'), ...list('P2')], layoutOf())
    importOne(inOrder, three, partners(none))
    expect(organisationsIn(project)).toEqual(organisationsIn(inOrder))
    expect(organisationsIn(project)).toEqual([
      ['Alfa Srl', 1, 100],
      ['Beta Srl', 2, 100],
    ])
    // the next delivery of the partners finds all of them as they were
    expect(importOne(project, three, partners(none)).sheets[0]).toMatchObject({
      imported: 0,
      updated: 0,
      unchanged: 3,
    })
    expect(organisationsIn(project)).toEqual(organisationsIn(inOrder))
  })

  it('is refused where it would have to make operations of no instrument', () => {
    const project = testProject()
    expect(() => importOne(project, three, partners(none))).toThrow(expect.objectContaining({ code: 'no_instrument' }))
    expect(contentOf(project)['partner']).toEqual([])
  })

  it('compares with the list before: new, changed, unchanged, also where a name is written otherwise', () => {
    const project = testProject()
    const id = { taxId: '00488410010', country: 'IT' }
    importOne(project, [...three, partner('P2', 'Gamma Srl', 'participant', 5, id)], partners(chosen))
    const later = [
      three[0]!,
      partner('P1', 'Beta Srl', 'participant', 45),
      three[2]!,
      partner('P2', 'GAMMA Società', 'participant', 5, id),
      partner('P2', 'Delta Srl', 'participant', 7),
    ]
    const { sheets } = importOne(project, later, partners(chosen))
    expect(sheets).toEqual([{ imported: 1, updated: 2, unchanged: 2, skipped: 0 }])
    expect(organisationsIn(project)).toEqual([
      ['Alfa Srl', 1, 100],
      ['Beta Srl', 2, 105],
      ['Delta Srl', 1, 7],
      ['GAMMA Società', 1, 5],
    ])
  })

  it('gives operations that it made what it says of them later', () => {
    const project = testProject()
    importOne(project, three, partners(chosen))
    importOne(
      project,
      three.map((one) => ({ ...one, title: `${one.title} extended`, start: '2017-01-01' })),
      partners(chosen),
    )
    expect(operationsIn(project).map(({ title, start }) => [title, start])).toEqual([
      ['Project P1 extended', '2017-01-01'],
      ['Project P2 extended', '2017-01-01'],
    ])
  })

  it('is taken back without a trace, the first and the later one', () => {
    const project = testProject()
    importOne(project, [record({ code: 'P1', title: 'One', beneficiary: 'Alfa Srl', grant: 500, instrumentCode: 'I1' })], layoutOf())
    const before = contentOf(project)
    const { delivery: first } = importOne(project, three, partners(chosen))
    const between = contentOf(project)
    const { delivery: second } = importOne(
      project,
      [partner('P1', 'Beta Srl', 'participant', 45), partner('P2', 'Zeta Srl', 'coordinator', 1), three[0]!],
      partners(chosen),
    )
    expect(() => project.write((db) => takeBack(db, first))).toThrow(expect.objectContaining({ code: 'later_delivery' }))
    project.write((db) => takeBack(db, second))
    expect(contentOf(project)).toEqual(between)
    project.write((db) => takeBack(db, first))
    expect(contentOf(project)).toEqual(before)
  })

  it('keeps the operations that it tells of from being taken back under it', () => {
    const project = testProject()
    const { delivery } = importOne(
      project,
      [record({ code: 'P1', title: 'One', instrumentCode: 'I1' }), record({ code: 'P2', instrumentCode: 'I1' })],
      layoutOf(),
    )
    importOne(project, three, partners(none))
    expect(() => project.write((db) => takeBack(db, delivery))).toThrow(expect.objectContaining({ code: 'later_delivery' }))
  })

  it('knows an organisation by either of two identifiers', () => {
    const project = testProject()
    const cordis = partners({ ...chosen, shipped: 'cordis-participations' })
    const given = { country: 'IT', taxId: 'IT00488410010' }
    importOne(project, [partner('P1', 'Politecnico', 'coordinator', 1, { ...given, otherId: '999977754' })], cordis)
    importOne(project, [partner('P2', 'POLITO Foundation', 'participant', 2, { country: 'IT', otherId: '999977754' })], cordis)
    importOne(
      project,
      [record({ code: 'X', beneficiary: 'Polytechnic of Turin', taxId: '00488410010', country: 'IT', instrumentCode: 'I1' })],
      layoutOf(),
    )
    const { rows } = listOrganisations(project.read, { ...page, sort: 'name' })
    expect(rows.map(({ operations }) => operations)).toEqual([3])
    expect(getOrganisation(project.read, rows[0]!.id).names).toHaveLength(3)
  })
})

describe('An organisation that is partner and beneficiary of one operation', () => {
  it('takes part in one operation', () => {
    const project = testProject()
    importOne(project, [record({ code: 'P1', title: 'One', beneficiary: 'Alfa Srl', grant: 500, instrumentCode: 'I1' })], layoutOf())
    importOne(project, [partner('P1', 'ALFA SRL', 'beneficiary')], partners(none))
    expect(organisationsIn(project).map(([, operations, grant]) => [operations, grant])).toEqual([[1, 500]])
  })
})

describe('A list of operations that comes after the partners', () => {
  const later = [
    record({ code: 'P1', title: 'Project P1', beneficiary: 'Alfa Srl', grant: 500, start: '2017-01-01', instrumentCode: 'I1' }),
    record({ code: 'P2', title: 'Project P2', beneficiary: 'Zeta Srl', grant: 70, instrumentCode: 'I1' }),
    record({ code: 'P3', title: 'Project P3', beneficiary: 'Zeta Srl', grant: 5, instrumentCode: 'I1' }),
  ]
  const operationsOf = (project: TestProject) =>
    operationsIn(project).map(({ code, organisations, grant, instrument, start }) => [
      code,
      organisations,
      grant?.amount,
      instrument?.code,
      start,
    ])

  it('takes over the operations that they made: no operation stands twice, and the partners keep their part', () => {
    const project = testProject()
    importOne(project, three, partners(chosen))
    const { sheets } = importOne(project, later, layoutOf())
    expect(sheets).toEqual([{ imported: 1, updated: 2, unchanged: 0, skipped: 0 }])
    expect(operationsOf(project)).toEqual([
      ['P1', 2, 500, 'I1', '2017-01-01'],
      ['P2', 2, 70, 'I1', null],
      ['P3', 1, 5, 'I1', null],
    ])
    // Partners tell their own grants, so the whole is nobody's.
    expect(organisationsIn(project)).toEqual([
      ['Alfa Srl', 1, 100],
      ['Beta Srl', 2, 100],
      ['Zeta Srl', 2, 5],
    ])
    expect(contentOf(project)['participation']?.map((row) => (row as Record<string, unknown>)['instrument_id'])).not.toContain(null)
    expect(importOne(project, later, layoutOf()).sheets).toEqual([{ imported: 0, updated: 0, unchanged: 3, skipped: 0 }])
    expect(importOne(project, three, partners(chosen)).sheets).toEqual([{ imported: 0, updated: 0, unchanged: 3, skipped: 0 }])
    expect(operationsOf(project)).toHaveLength(3)
  })

  it('gives them back when it is taken back, and keeps the partners from being taken back before', () => {
    const project = testProject()
    const empty = contentOf(project)
    const { delivery: first } = importOne(project, three, partners(chosen))
    const before = contentOf(project)
    const { delivery: second } = importOne(project, later, layoutOf())
    expect(() => project.write((db) => takeBack(db, first))).toThrow(expect.objectContaining({ code: 'later_delivery' }))
    project.write((db) => takeBack(db, second))
    expect(contentOf(project)).toEqual(before)
    project.write((db) => takeBack(db, first))
    expect(contentOf(project)).toEqual(empty)
  })

  it('leaves them alone where only a few short numbers are the same', () => {
    const project = testProject()
    const own = Array.from({ length: 20 }, (_, at) => partner(String(at), `Firm ${at} Srl`, 'coordinator', 10))
    importOne(project, own, partners(chosen))
    const other = Array.from({ length: 20 }, (_, at) =>
      record({ code: String(at + 18), title: `Other ${at}`, beneficiary: 'Alfa Srl', instrumentCode: 'I1' }),
    )
    expect(importOne(project, other, layoutOf()).sheets).toEqual([{ imported: 20, updated: 0, unchanged: 0, skipped: 0 }])
  })

  it('keeps what was corrected by hand in them', () => {
    const project = testProject()
    importOne(project, three, partners(chosen))
    project.write((db) =>
      correctOperation(db, { id: 1, correction: { field: 'operation', value: 'As it should be' }, note: null, who: 'Anna' }),
    )
    importOne(project, later, layoutOf())
    expect(operationsIn(project)[0]).toMatchObject({ code: 'P1', title: 'As it should be' })
  })

  it('changes later what the partners repeat of them, and their grants still count once', () => {
    const project = testProject()
    importOne(project, later, layoutOf())
    importOne(project, three, partners(none))
    const before = organisationsIn(project)
    importOne(
      project,
      later.map((one) => ({ ...one, grant: 600, instrumentCode: 'I2' })),
      layoutOf(),
    )
    expect(organisationsIn(project)).toEqual(before.map(([name, count, grant]) => [name, count, name === 'Zeta Srl' ? 600 : grant]))
    expect(listOperations(project.read, { ...page, sort: 'code' }).rows.map(({ instrument }) => instrument?.code)).toEqual([
      'I2',
      'I2',
      'I2',
    ])
    const instruments = contentOf(project)['participation']?.map((row) => (row as Record<string, unknown>)['instrument_id'])
    expect(new Set(instruments).size).toBe(1)
  })
})
