import { describe, expect, it } from 'vitest'
import { deliveryRow } from '#core/contract/deliveries.ts'
import { operationRow, organisationRow } from '#core/contract/organisations.ts'
import { instrumentRow } from '#core/contract/instruments.ts'
import { importedBefore, listDeliveries } from '#store/queries/deliveries.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import { listOperations, type OperationListQuestion } from '#store/queries/operations.ts'
import { getOrganisation, listOrganisations, type OrganisationListQuestion } from '#store/queries/organisations.ts'
import { deliveredRows } from '#store/queries/raw-rows.ts'
import { find } from '#store/queries/search.ts'
import { getOperation } from '#store/queries/traced-values.ts'
import { importSheets, layoutOf, record, testProject } from '../project.ts'

function project() {
  const made = testProject()
  made.write((db) =>
    importSheets(db, [
      {
        layout: layoutOf({ language: 'it' }),
        records: [
          record({
            code: 'A-1',
            title: 'Macchina à vapore',
            beneficiary: 'Dora S.p.A.',
            taxId: '00488410010',
            instrumentCode: 'I1',
            grant: 100,
            start: '2015-02-01',
          }),
          record({
            code: 'A-2',
            title: 'Software',
            beneficiary: 'DORA SPA',
            instrumentCode: 'I2',
            grant: 50,
            currency: 'GBP',
            start: '2016-02-01',
          }),
          record({
            code: 'A-3',
            title: 'Vapore 100% nuovo',
            beneficiary: 'Società Élite',
            instrumentCode: 'I2',
            grant: 300.5,
            start: '2014',
          }),
          record({ code: 'B_4', title: null, beneficiary: 'Completely Other', taxId: 'IT00488410010', instrumentCode: 'I1' }),
          record({ code: 'C-5', title: 'Senza beneficiario', instrumentCode: null }),
        ],
      },
    ]),
  )
  return made
}

const allOperations: OperationListQuestion = { search: '', sort: 'row', descending: false, offset: 0, limit: 100 }
const allOrganisations: OrganisationListQuestion = { search: '', sort: 'name', descending: false, offset: 0, limit: 100 }

describe('answers about operations', () => {
  const { read } = project()
  const codes = (question: Partial<OperationListQuestion>): (string | null)[] =>
    listOperations(read, { ...allOperations, ...question }).rows.map(({ code }) => code)

  it('come as the contract says', () => {
    for (const row of listOperations(read, allOperations).rows) expect(operationRow.parse(row)).toEqual(row)
    for (const row of listOrganisations(read, allOrganisations).rows) expect(organisationRow.parse(row)).toEqual(row)
    for (const row of listInstruments(read)) expect(instrumentRow.parse(row)).toEqual(row)
    for (const row of listDeliveries(read)) expect(deliveryRow.parse(row)).toEqual(row)
  })

  it('are found by beginnings of words without case and accents, by a part of the code and by who takes part', () => {
    expect(codes({ search: 'vapor MACCH' })).toEqual(['A-1'])
    expect(codes({ search: 'vapore' })).toEqual(['A-1', 'A-3'])
    expect(codes({ search: 'b_4' })).toEqual(['B_4'])
    expect(codes({ search: '_' })).toEqual(['B_4'])
    expect(codes({ search: 'elite' })).toEqual(['A-3'])
    expect(codes({ search: '100%' })).toEqual(['A-3'])
    expect(codes({ search: '"' })).toEqual([])
    expect(codes({ search: "x' OR 1=1 --" })).toEqual([])
  })

  it('are sorted both ways with blanks last, amounts by currency', () => {
    expect(codes({ sort: 'start' })).toEqual(['A-3', 'A-1', 'A-2', 'B_4', 'C-5'])
    expect(codes({ sort: 'start', descending: true })).toEqual(['A-2', 'A-1', 'A-3', 'C-5', 'B_4'])
    expect(codes({ sort: 'grant', descending: true }).slice(0, 3)).toEqual(['A-3', 'A-1', 'A-2'])
    expect(codes({ sort: 'title' })).toEqual(['A-1', 'C-5', 'A-2', 'A-3', 'B_4'])
  })

  it('come by page, organisation, instrument and delivery', () => {
    const i1 = listInstruments(read).find(({ code }) => code === 'I1')!.id
    expect(listOperations(read, { ...allOperations, offset: 1, limit: 2 })).toMatchObject({
      total: 5,
      rows: [{ code: 'A-2' }, { code: 'A-3' }],
    })
    expect(codes({ instruments: [i1] })).toEqual(['A-1', 'B_4'])
    expect(codes({ instruments: [] })).toEqual([])
    expect(codes({ delivery: 2 })).toEqual([])
    const dora = listOrganisations(read, { ...allOrganisations, search: 'dora' }).rows[0]!
    expect(codes({ organisation: dora.id })).toEqual(['A-1', 'A-2', 'B_4'])
  })

  it('trace each value to column and cell', () => {
    const traced = getOperation(read, 1)
    expect(traced.source).toMatchObject({ file: 'list.csv', sheetName: 'Sheet1', row: 2 })
    expect(traced.values).toEqual(
      expect.arrayContaining([
        {
          field: 'beneficiary',
          value: 'Dora S.p.A.',
          currency: null,
          correction: null,
          column: 'B',
          row: 2,
          original: 'Dora S.p.A.',
          scale: 1,
        },
        { field: 'grant', value: 100, currency: 'EUR', correction: null, column: 'D', row: 2, original: '100', scale: 1 },
        { field: 'start', value: '2015-02-01', currency: null, correction: null, column: null, row: null, original: null, scale: 1 },
      ]),
    )
    expect(() => getOperation(read, 99)).toThrow(expect.objectContaining({ code: 'not_found' }))
  })
})

describe('answers about organisations', () => {
  const { read } = project()

  it('hold every spelling with what joined it, and grants by currency', () => {
    const { rows } = listOrganisations(read, { ...allOrganisations, search: 'completely' })
    expect(rows).toMatchObject([{ name: 'Completely Other', taxId: 'IT:00488410010', spellings: 3, operations: 3, instruments: 2 }])
    const dora = getOrganisation(read, rows[0]!.id)
    expect(dora.grant).toEqual([
      { amount: 100, currency: 'EUR' },
      { amount: 50, currency: 'GBP' },
    ])
    expect(dora.names).toHaveLength(3)
    expect(dora.names.find(({ name }) => name === dora.name)!.joinedBy).toBe('first')
    expect(dora.names.find(({ name }) => name === 'DORA SPA')!.joinedBy).toBe('identifier')
    expect(dora.byInstrument.map(({ instrument, operations }) => [instrument.code, operations])).toEqual([
      ['I1', 2],
      ['I2', 1],
    ])
  })

  it('are sorted and paged', () => {
    const names = (question: Partial<OrganisationListQuestion>) =>
      listOrganisations(read, { ...allOrganisations, ...question }).rows.map(({ name }) => name)
    expect(names({})).toEqual(['Completely Other', 'Società Élite'])
    expect(names({ sort: 'operations', descending: true })).toEqual(['Completely Other', 'Società Élite'])
    expect(names({ offset: 1 })).toEqual(['Società Élite'])
    expect(names({ search: 'SOCIETA elite' })).toEqual(['Società Élite'])
    expect(names({ instrument: 1 })).toEqual(['Completely Other'])
  })
})

describe('answers about deliveries', () => {
  it('give the sheet back as it was, blank rows too', () => {
    const made = testProject()
    made.write((db) =>
      importSheets(db, [
        { records: [record({ row: 3, code: 'A', instrumentCode: 'I' }), record({ row: 5, code: 'B', grant: 1.5, instrumentCode: 'I' })] },
      ]),
    )
    expect(deliveredRows(made.read, { sheet: 1, fromRow: 2, toRow: 9 })).toEqual({
      lastRow: 5,
      rows: [
        { row: 2, cells: [] },
        { row: 3, cells: ['A', '', '', ''] },
        { row: 4, cells: [] },
        { row: 5, cells: ['B', '', '', '1.5'] },
      ],
    })
    expect(() => deliveredRows(made.read, { sheet: 9, fromRow: 1, toRow: 2 })).toThrow(expect.objectContaining({ code: 'not_found' }))
  })

  it('name those of the same bytes', () => {
    const { read } = project()
    expect(importedBefore(read, '0'.repeat(64))).toMatchObject([{ delivery: 1 }])
    expect(importedBefore(read, '1'.repeat(64))).toEqual([])
  })
})

describe('finding anything', () => {
  it('looks in instruments, organisations and operations, a few of each', () => {
    const { read } = project()
    expect(find(read, { text: 'i1', limit: 6 }).instruments).toMatchObject([{ code: 'I1' }])
    expect(find(read, { text: 'élite', limit: 6 }).organisations).toMatchObject([{ name: 'Società Élite' }])
    expect(find(read, { text: 'a-', limit: 2 }).operations).toHaveLength(2)
    expect(find(read, { text: '  ', limit: 2 })).toEqual({ instruments: [], organisations: [], operations: [] })
  })
})
