import { describe, expect, it } from 'vitest'
import type { Field } from '#core/sheet/layout.ts'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { context } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

type Cells = readonly (readonly TestCell[])[]
const many = (make: (index: number) => readonly TestCell[], count = 12): Cells => Array.from({ length: count }, (_, index) => make(index))

function read(rows: Cells) {
  const sheet = sheetOf(rows)
  const layout = recognise(sheet, context)
  const records = sheet.rows.map(createRecordReader(sheet, layout)).filter((record) => record !== null)
  const headings = new Map(layout.readings.map(({ column, heading }) => [column, heading]))
  const fields = Object.fromEntries(Object.entries(layout.columns).map(([field, column]) => [field, headings.get(column)])) as Partial<
    Record<Field, string>
  >
  return { layout, records, fields }
}

describe('The EU list of operations', () => {
  const before = [
    'Beneficiary name',
    'Operation name',
    'Operation summary',
    'Start date',
    'End date',
    'Total eligible expenditure',
    'Union co-financing rate',
    'Postcode',
    'Country',
    'Category of intervention',
  ]
  const since = [
    'Name of the beneficiary',
    'Name of the operation',
    'Purpose of the operation and its expected achievements',
    'Start date of the operation',
    'Expected date of completion',
    'Total cost of the operation',
    'Fund concerned',
    'Specific objective concerned',
    'Union co-financing rate',
    'Location indicator',
    'Country',
    'Type of intervention',
  ]
  const row = (index: number) =>
    [
      `Alfa ${index} Ltd`,
      `Machines ${index}`,
      `New machines for hall ${index} and more work`,
      { day: 42_000 + index },
      { day: 42_500 + index },
      1000.5 * (index + 3),
    ] as const

  it('of 2014-20 is told by the fields of Annex XII', () => {
    expect(read([before, ...many((index) => [...row(index), 0.5, `1010${index % 9}`, 'SI', '062 Transfer'])]).layout).toMatchObject({
      profile: 'eu-list',
      kind: 'operations',
    })
  })

  it('of 2021-27 names fund, specific objective and location besides', () => {
    const { layout, fields } = read([
      since,
      ...many((index) => [...row(index), 'ERDF', `RSO1.${index % 4}`, 0.4, `ITC1${index % 9}`, 'Italy', '021 SME']),
    ])
    expect(layout).toMatchObject({ profile: 'eu-list-2021', kind: 'operations' })
    expect(fields).toMatchObject({ fund: 'Fund concerned', total_cost: 'Total cost of the operation', eu_rate: 'Union co-financing rate' })
  })
})

describe('OpenCoesione', () => {
  const code = (index: number): string => `4PI${String(index).padStart(6, '0')}`
  const projects = (comma: boolean): Cells => [
    [
      'COD_LOCALE_PROGETTO',
      'CUP',
      'OC_TITOLO_PROGETTO',
      'OC_SINTESI_PROGETTO',
      'OC_DESCRIZIONE_PROGRAMMA',
      'OC_DATA_INIZIO_PROGETTO',
      'OC_DATA_FINE_PROGETTO_EFFETTIVA',
      'FINANZ_UE',
      'FINANZ_TOTALE_PUBBLICO',
      'OC_FINANZ_TOT_PUB_NETTO',
      'TOT_PAGAMENTI',
      'OC_DENOM_BENEFICIARIO',
      'OC_CODFISC_BENEFICIARIO',
    ],
    ...many((index) => {
      const amount = (value: number): string => (comma ? value.toFixed(2).replace('.', ',') : value.toFixed(2))
      return [
        code(index),
        `E1${index}D1600000`,
        `Impianto ${index}`,
        `Un impianto nuovo ${index}`,
        'POR FESR PIEMONTE',
        '20160301',
        '20180228',
        amount(500.25 + index),
        amount(1000.5 + index),
        amount(900.5),
        amount(400.75),
        `Alfa ${index} S.r.l.`,
        '00488410010',
      ]
    }),
  ]
  it.each([true, false])('projects are read with either decimal mark (comma %s)', (comma) => {
    const { layout, records, fields } = read(projects(comma))
    expect(layout).toMatchObject({ profile: 'opencoesione-projects', kind: 'operations', dataRows: 12, decimal: comma ? ',' : '.' })
    expect(fields).toMatchObject({ grant: 'FINANZ_TOTALE_PUBBLICO', eu_amount: 'FINANZ_UE', instrument: 'OC_DESCRIZIONE_PROGRAMMA' })
    expect(records[0]).toMatchObject({
      code: code(0),
      title: 'Impianto 0',
      start: '2016-03-01',
      end: '2018-02-28',
      grant: 1000.5,
      euAmount: 500.25,
      paid: 400.75,
      taxId: '00488410010',
    })
  })

  it('subjects are partners of the projects', () => {
    const { layout, records } = read([
      [
        'COD_LOCALE_PROGETTO',
        'SOGG_COD_RUOLO',
        'SOGG_DESCR_RUOLO',
        'SOGG_PROGR_RUOLO',
        'OC_CODICE_FISCALE_SOGG',
        'OC_DENOMINAZIONE_SOGGETTO',
        'CAP_SOGG',
      ],
      ...many((index) => [
        code(Math.floor(index / 3)),
        String(1 + (index % 3)),
        ['Programmatore', 'Attuatore', 'Beneficiario'][index % 3]!,
        '1',
        '00488410010',
        `Ente ${index}`,
        '10121',
      ]),
    ])
    expect(layout).toMatchObject({ isList: true, profile: 'opencoesione-subjects', kind: 'participations', dataRows: 12 })
    expect(records[1]).toMatchObject({ code: code(0), beneficiary: 'Ente 1', role: 'Attuatore', taxId: '00488410010', postcode: '10121' })
  })

  it('payments are dated and joined by the code', () => {
    const { layout, records } = read([
      ['COD_LOCALE_PROGETTO', 'OC_DATA_PAGAMENTI', 'TOT_PAGAMENTI', 'OC_TOT_PAGAMENTI_RENDICONTAB_UE'],
      ...many((index) => [code(Math.floor(index / 3)), 20_160_101 + index, 1000.5 + index, 500]),
    ])
    expect(layout).toMatchObject({ isList: true, profile: 'opencoesione-payments', kind: 'payments', dataRows: 12 })
    expect(records[2]).toMatchObject({ code: code(0), paymentDate: '2016-01-03', paid: 1002.5 })
  })
})

describe('Kohesio', () => {
  it('is read from its machine names', () => {
    const { layout, records, fields } = read([
      [
        'Operation_Unique_Identifier',
        'Operation_Local_Identifier',
        'Operation_Name_English',
        'Operation_Name_Programme_Language',
        'Operation_Summary_Programme_Language',
        'CountryCode',
        'Operation_Start_Date',
        'Operation_End_Date',
        'Cofinancing_Rate',
        'Total_Eligible_Expenditure_amount',
        'Project_EU_Budget',
        'Beneficiary_Name',
        'Fund_Code',
        'Programme_Name',
        'Programming_Period',
      ],
      ...many((index) => [
        `https://linkedopendata.eu/entity/Q${index}`,
        `IT-${index}`,
        `Machine ${index}`,
        `Macchina ${index}`,
        `Una macchina nuova ${index}`,
        'IT',
        `${13 + index}/03/2016`,
        '28/02/2018',
        '50.0',
        `${1000 + index}.5`,
        `${500 + index}.25`,
        `Alfa ${index} S.r.l.`,
        'ERDF',
        'POR Piemonte FESR',
        '2014-2020',
      ]),
    ])
    expect(layout).toMatchObject({ profile: 'kohesio', kind: 'operations', dataRows: 12 })
    expect(fields).toMatchObject({ instrument: 'Programme_Name', operation: 'Operation_Name_Programme_Language' })
    expect(records[0]).toMatchObject({
      code: 'IT-0',
      title: 'Macchina 0',
      start: '2016-03-13',
      euRate: 0.5,
      totalCost: 1000.5,
      euAmount: 500.25,
      country: 'IT',
    })
  })
})

describe('Partners of Interreg projects', () => {
  it('are one participation a row', () => {
    const { layout, records } = read([
      [
        'Project ID',
        'Project acronym',
        'Project name',
        'Programme',
        'Partner role',
        'Partner name',
        'Partner name in English',
        'Partner country',
        'Partner town',
        'Partner total budget',
        'Partner EU co-financing',
      ],
      ...many((index) => [
        `PGI0${Math.floor(index / 4)}`,
        `MAN${Math.floor(index / 4)}`,
        `Manufacturing ${Math.floor(index / 4)}`,
        'Interreg Europe',
        index % 4 === 0 ? 'Lead partner' : 'Partner',
        `Ente ${index}`,
        `Body ${index}`,
        'Italy',
        'Torino',
        1000.5 + index,
        800.25,
      ]),
    ])
    expect(layout).toMatchObject({ profile: 'interreg-partners', kind: 'participations' })
    expect(records[0]).toMatchObject({
      code: 'PGI00',
      title: 'Manufacturing 0',
      beneficiary: 'Ente 0',
      role: 'Lead partner',
      euAmount: 800.25,
      totalCost: 1000.5,
      place: 'Torino',
      instrumentCode: 'Interreg Europe',
    })
  })
})

describe('CORDIS', () => {
  it('participations carry PIC and VAT number', () => {
    const { layout, records } = read([
      [
        'projectID',
        'projectAcronym',
        'organisationID',
        'vatNumber',
        'name',
        'shortName',
        'SME',
        'activityType',
        'street',
        'postCode',
        'city',
        'country',
        'organizationURL',
        'order',
        'role',
        'ecContribution',
        'netEcContribution',
        'totalCost',
        'endOfParticipation',
      ],
      ...many((index) => [
        String(633_053 + Math.floor(index / 3)),
        'EUROfusion',
        String(999_977_754 - index),
        'IT00488410010',
        `Ente ${index}`,
        `E${index}`,
        'false',
        'REC',
        'Via Roma',
        '10121',
        'Torino',
        'IT',
        'http://example.org',
        index + 1,
        index % 3 === 0 ? 'coordinator' : 'participant',
        1000.5 + index,
        1000.5 + index,
        2000.5,
        'false',
      ]),
    ])
    expect(layout).toMatchObject({ profile: 'cordis-participations', kind: 'participations', dataRows: 12 })
    expect(records[1]).toMatchObject({
      code: '633053',
      title: 'EUROfusion',
      beneficiary: 'Ente 1',
      otherId: '999977753',
      taxId: 'IT00488410010',
      role: 'participant',
      euAmount: 1001.5,
      totalCost: 2000.5,
      place: 'Torino',
      country: 'IT',
      website: 'http://example.org',
      postcode: '10121',
    })
  })
})
