import { describe, expect, it } from 'vitest'
import { takeBack } from '#store/commands/take-back.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import { getOrganisation, listOrganisations } from '#store/queries/organisations.ts'
import { listDeliveries } from '#store/queries/deliveries.ts'
import { projectFacts } from '#store/queries/project.ts'
import { importSheets, layoutOf, record, type TestProject, type TestSheet, testProject } from '../project.ts'

const bring = (project: TestProject, ...sheets: readonly TestSheet[]) => project.write((db) => importSheets(db, sheets)).sheets
const rows = (project: TestProject, text: string): unknown[] => project.connection.prepare(text).raw().all()
const names = (project: TestProject): string[] =>
  listOrganisations(project.read, { search: '', sort: 'name', descending: false, offset: 0, limit: 100 }).rows.map(({ name }) => name)

describe('importing a list', () => {
  const june = [
    record({
      code: 'K-802-01-0058',
      title: 'Quality',
      beneficiary: 'UAB "Liskandas"',
      instrumentCode: 'K-802',
      grant: 14022,
      start: '2015-10-07',
    }),
    record({
      code: 'K-801-01-0007',
      title: 'Export',
      beneficiary: 'Rūmai',
      instrumentCode: 'K-801',
      euAmount: 180217.71,
      decisionDate: '2016',
    }),
    record({ code: 'K-801-01-0008', title: 'Tourism', beneficiary: null, instrumentCode: 'K-801', totalCost: 5 }),
  ]

  it('knows thousands of operations again, those of equal codes too, beside another list', () => {
    const project = testProject()
    const many = Array.from({ length: 2_500 }, (_, at) =>
      record({ code: `A-${Math.floor(at / 3)}`, title: `Title ${at}`, instrumentCode: 'A' }),
    )
    const others = many.map((one) => ({ ...one, instrumentCode: 'B' }))
    const other = layoutOf({ instrument: { kind: 'chosen', code: 'B', name: null } })
    bring(project, { records: many }, { records: others, layout: other })
    expect(bring(project, { records: many.toReversed() })).toEqual([{ imported: 0, updated: 0, unchanged: 2_500, skipped: 0 }])
  })

  it('knows an organisation again by its name although an earlier version read that otherwise', () => {
    const project = testProject()
    bring(project, { records: [record({ code: '1', beneficiary: 'Dora S.r.l.', instrumentCode: 'A' })] })
    project.connection.exec("UPDATE organisation_name SET name_key = 'dora srl', legal_form = NULL")
    bring(project, { records: [record({ code: '2', beneficiary: 'Dora S.r.l.', instrumentCode: 'B' })] })
    expect(names(project)).toEqual(['Dora S.r.l.'])
  })

  it('keeps what only later rows say, and leaves blank what a row does not say', () => {
    const project = testProject()
    const records = [
      record({ code: '1', instrumentCode: 'A' }),
      record({ code: '2', instrumentCode: 'A', title: 'Two', grant: 2 }),
      record({ code: '3', instrumentCode: 'A', summary: 'Third', start: '2016-01-01' }),
      record({ code: '4', instrumentCode: 'A' }),
    ]
    bring(project, { records })
    expect(rows(project, 'SELECT code, title, summary, start_date, grant_amount, year FROM operation ORDER BY id')).toEqual([
      ['1', null, null, null, null, null],
      ['2', 'Two', null, null, 2, null],
      ['3', null, 'Third', '2016-01-01', null, 2016],
      ['4', null, null, null, null, null],
    ])
  })

  it('makes an operation a row, a participation where somebody is named, and instruments by their codes', () => {
    const project = testProject()
    expect(bring(project, { records: june })).toEqual([{ imported: 3, updated: 0, unchanged: 0, skipped: 0 }])
    expect(projectFacts(project.read).counts).toMatchObject({
      operations: 3,
      participations: 2,
      organisations: 2,
      instruments: 2,
      deliveries: 1,
    })
    expect(listInstruments(project.read)).toMatchObject([
      {
        code: 'K-801',
        name: 'K-801',
        operations: 2,
        organisations: 1,
        grant: [{ amount: 180217.71, currency: 'EUR' }],
        firstYear: 2016,
        lastYear: 2016,
      },
      { code: 'K-802', operations: 1, organisations: 1, firstYear: 2015 },
    ])
  })

  it('takes the grant, else the EU part, never the total cost', () => {
    const project = testProject()
    bring(project, {
      records: [
        record({ code: '1', beneficiary: 'A', grant: 10, euAmount: 5, totalCost: 20, instrumentCode: 'I' }),
        record({ code: '2', beneficiary: 'B', euAmount: 5, totalCost: 20, instrumentCode: 'I' }),
        record({ code: '3', beneficiary: 'C', totalCost: 20, instrumentCode: 'I' }),
      ],
    })
    expect(rows(project, 'SELECT grant_amount FROM participation ORDER BY operation_id')).toEqual([[10], [5], [null]])
  })

  it('updates the same list instead of repeating it, wherever its rows stand and however the file is called', () => {
    const project = testProject()
    bring(project, { records: june, name: 'Sheet 1' })
    const october = [
      record({ code: 'K-900-01-0001', title: 'New', beneficiary: 'Nova', instrumentCode: 'K-900' }),
      ...june.map((one) => (one.code === 'K-801-01-0007' ? { ...one, paid: 1000 } : one)),
    ]
    expect(bring(project, { records: october, name: 'LT 2016' })).toEqual([{ imported: 1, updated: 1, unchanged: 2, skipped: 0 }])
    expect(projectFacts(project.read).counts.operations).toBe(4)
    expect(rows(project, "SELECT paid FROM operation WHERE code = 'K-801-01-0007'")).toEqual([[1000]])
  })

  it('knows an edition with another column or two as the same list', () => {
    const project = testProject()
    bring(project, { records: june })
    const [counts] = bring(project, { records: june, layout: layoutOf({ headings: ['Code', 'Beneficiary', 'Title', 'Grant', 'Paid'] }) })
    expect(counts).toMatchObject({ imported: 0, unchanged: 3 })
  })

  it('knows a list by its rows where all its headings have changed, or another profile reads it', () => {
    const project = testProject()
    bring(project, { records: june })
    const [counts] = bring(project, { records: june, layout: layoutOf({ headings: ['Neue', 'Worte', 'überall'], profile: 'eu-list' }) })
    expect(counts).toMatchObject({ imported: 0, unchanged: 3 })
  })

  it('keeps a list of other operations under other headings apart', () => {
    const project = testProject()
    bring(project, { records: june })
    const others = june.map((one) => ({ ...one, code: `X-${one.code}` }))
    bring(project, { records: others, layout: layoutOf({ headings: ['Neue', 'Worte', 'überall'] }) })
    expect(rows(project, 'SELECT count(*) FROM source')).toEqual([[2]])
  })

  it('keeps two lists apart that look alike and number their operations alike', () => {
    const project = testProject()
    const list = (firms: readonly string[]) =>
      firms.map((name, at) => record({ code: String(at + 1), title: `Project of ${name}`, beneficiary: name, instrumentCode: 'I' }))
    bring(project, { records: list(['Alfa', 'Beta', 'Gama']) })
    expect(bring(project, { records: list(['Delta', 'Omega', 'Sigma']) })).toMatchObject([{ imported: 3 }])
    expect(bring(project, { records: list(['Alfa', 'Beta', 'Gama']) })).toMatchObject([{ unchanged: 3 }])
    expect(bring(project, { records: list(['Delta', 'Omega', 'Sigma']) })).toMatchObject([{ unchanged: 3 }])
  })

  it('keeps lists apart whose instrument was chosen for the whole sheet', () => {
    const project = testProject()
    const records = [record({ title: 'Voucher', beneficiary: 'Nova' })]
    const chosen = (code: string) => layoutOf({ instrument: { kind: 'chosen', code, name: null } })
    bring(project, { records, layout: chosen('V1') })
    expect(bring(project, { records, layout: chosen('V2') })).toMatchObject([{ imported: 1 }])
    expect(listInstruments(project.read).map(({ code, organisations }) => [code, organisations])).toEqual([
      ['V1', 1],
      ['V2', 1],
    ])
  })

  it('knows operations without a code by title, beneficiary and start, and equal ones by their order', () => {
    const project = testProject()
    const records = [
      record({ title: 'Café', beneficiary: 'NOVA', start: '2016', grant: 1, instrumentCode: 'I' }),
      record({ title: 'Cafe', beneficiary: 'Nova', start: '2016', grant: 2, instrumentCode: 'I' }),
      record({ title: 'Cafe', beneficiary: 'Nova', start: '2017', grant: 3, instrumentCode: 'I' }),
    ]
    expect(bring(project, { records })).toMatchObject([{ imported: 3 }])
    expect(bring(project, { records })).toMatchObject([{ unchanged: 3 }])
    expect(rows(project, 'SELECT ordinal FROM operation ORDER BY id')).toEqual([[1], [2], [1]])
  })

  it('finds the partners of one operation again when a partner is added between them', () => {
    const project = testProject()
    const partner = (beneficiary: string) => record({ code: 'X', title: 'Joint', beneficiary, instrumentCode: 'I' })
    bring(project, { records: ['A', 'B', 'C'].map(partner) })
    expect(bring(project, { records: ['A', 'N', 'B', 'C'].map(partner) })).toMatchObject([{ imported: 1, updated: 0, unchanged: 3 }])
    expect(bring(project, { records: ['A', 'M', 'B', 'C'].map(partner) })).toMatchObject([{ imported: 0, updated: 1, unchanged: 3 }])
    expect(names(project)).toEqual(['A', 'B', 'C', 'M'])
  })

  it('takes the sheets of one file as parts of it, never one as the update of another', () => {
    const project = testProject()
    const records = [record({ code: '1', title: 'Same', beneficiary: 'Nova', instrumentCode: 'I' })]
    expect(bring(project, { records, name: 'ERDF' }, { records, name: 'ESF' })).toMatchObject([{ imported: 1 }, { imported: 1 }])
    expect(bring(project, { records, name: 'ERDF' }, { records, name: 'ESF' })).toMatchObject([{ unchanged: 1 }, { unchanged: 1 }])
  })

  it('joins spellings as core/identity has it, the most frequent one giving the name, in whatever order rows come', () => {
    const spellings = ['Dora S.p.A.', 'DORA SPA', 'DORA SPA', 'Dora S.r.l.', 'n/a', 'n/a']
    for (const order of [spellings, spellings.toReversed()]) {
      const project = testProject()
      bring(project, { records: order.map((beneficiary, at) => record({ code: String(at), beneficiary, instrumentCode: 'I' })) })
      expect(names(project)).toEqual(['Dora S.r.l.', 'DORA SPA', 'n/a', 'n/a'])
    }
  })

  it('leaves an organisation that an update took out of everything unseen, and brings it back with its id', () => {
    const project = testProject()
    bring(project, { records: [record({ code: '1', title: 'T', beneficiary: 'Alfa', instrumentCode: 'I' })] })
    bring(project, { records: [record({ code: '1', title: 'T', beneficiary: 'Beta', instrumentCode: 'I' })] })
    expect(names(project)).toEqual(['Beta'])
    expect(projectFacts(project.read).counts).toMatchObject({ organisations: 1, participations: 1 })
    expect(listInstruments(project.read)[0]).toMatchObject({ organisations: 1, operations: 1 })
    project.write((db) => takeBack(db, 2))
    expect(getOrganisation(project.read, 1).name).toBe('Alfa')
  })

  it('uses the instrument that is there, even where its programme and region were written by hand', () => {
    const project = testProject()
    project.connection.exec("INSERT INTO instrument (code, name, programme, region) VALUES ('IR2', 'Industrialisation', 'POR', 'Piemonte')")
    bring(project, { records: [record({ code: '1', beneficiary: 'A', instrumentCode: 'IR2' })] })
    expect(listInstruments(project.read)).toMatchObject([{ code: 'IR2', name: 'Industrialisation', operations: 1 }])
  })

  it('makes instruments of long names that stay two', () => {
    const project = testProject()
    const long = 'Investment priority '.repeat(40)
    bring(project, {
      records: ['a', 'b', 'a'].map((end, at) => record({ code: String(at), beneficiary: 'A', instrumentName: long + end })),
    })
    expect(listInstruments(project.read).map(({ code, name, operations }) => [code.length <= 100, name.length <= 500, operations])).toEqual(
      expect.arrayContaining([
        [true, true, 2],
        [true, true, 1],
      ]),
    )
  })

  it('refuses a sheet of which nobody said whose instrument it is', () => {
    const project = testProject()
    expect(() => bring(project, { records: june, layout: layoutOf({ instrument: { kind: 'none' } }) })).toThrow(
      expect.objectContaining({ code: 'no_instrument' }),
    )
    expect(projectFacts(project.read).counts.deliveries).toBe(0)
  })

  it('marks as invented what the demo brings', () => {
    const project = testProject()
    project.write((db) => importSheets(db, [{ records: june }], { invented: true }))
    expect(listDeliveries(project.read)[0]!.invented).toBe(true)
    expect(rows(project, 'SELECT DISTINCT invented FROM organisation')).toEqual([[1]])
  })

  it('gives every operation and organisation a UUID of its own', () => {
    const project = testProject()
    bring(project, { records: june })
    for (const table of ['operation', 'organisation', 'instrument', 'delivery'])
      for (const [uuid] of rows(project, `SELECT lower(hex(uuid)) FROM ${table}`) as [string][]) expect(uuid).toMatch(/^.{12}4.{3}[89ab]/)
    expect(rows(project, 'SELECT count(DISTINCT uuid) FROM operation')).toEqual([[3]])
  })
})
