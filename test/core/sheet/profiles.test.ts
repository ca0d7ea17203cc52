import { describe, expect, test } from 'vitest'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { context, layoutOf, letters } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

const contracts = [
  'Paraiškos kodas',
  'Pareiškėjas',
  'Projekto pavadinimas',
  'Bendra projekto vertė, Eur',
  'Projektui skirtas finansavimas, Eur',
  'Projektui skirto finansavimo ES dalis, Eur',
  'Projektui išmokėta lėšų, Eur',
  'Projektui išmokėta lėšų ES dalis, Eur',
  'Projekto būsena',
]
const applications = [
  'Projektas',
  'Kodas',
  'Pareiškėjas/ Vykdytojas',
  'Paraiškos būsena',
  'Projekto vertė paraiškoje',
  'Prašomas finansavimas',
  'Projekto išlaidų suma',
  'Finansavimas',
  'Išmokėta finansavimo suma',
  'Sutarties pasirašymo data',
]

const instrumentsOf = (rows: readonly (readonly TestCell[])[]): (string | null)[] => {
  const sheet = sheetOf(rows)
  const read = createRecordReader(sheet, recognise(sheet, context))
  return sheet.rows.flatMap((row) => {
    const record = read(row)
    return record ? [record.instrumentCode] : []
  })
}

describe('The Lithuanian profiles', () => {
  const codes = ['VP2-1.3-ŪM-03-K-04-052', 'VP3-3.1-AM-01-V-05-022', 'VP1-2.1-VRM-03-V-01-001']
  const contract = (code: string, index: number): TestCell[] => [
    code,
    `UAB Alfa ${index}`,
    `Darbai ${index}`,
    900.5 + index,
    800.5,
    700.5,
    600.5,
    500.5,
    'Baigtas',
  ]
  test('take the measure of a contract from its code', () => {
    const rows = [contracts, ...codes.map(contract), ['Finansų ministerija, 2016']]
    const layout = layoutOf(rows)
    expect(layout).toMatchObject({ profile: 'lithuania-contracts', dataRows: 3, currency: 'EUR', language: 'lt' })
    letters(layout, {
      operation_code: 'A',
      beneficiary: 'B',
      operation: 'C',
      total_cost: 'D',
      grant: 'E',
      eu_amount: 'F',
      paid: 'G',
      status: 'I',
    })
    expect(instrumentsOf(rows)).toEqual(['VP2-1.3-ŪM-03-K', 'VP3-3.1-AM-01-V', 'VP1-2.1-VRM-03-V'])
  })

  test('take the measure of an application from its code', () => {
    const rows = [
      applications,
      ...['03.2.1-LVPA-K-802-01-0058', '03.2.1-LVPA-K-801-01-0007'].map((code, i): TestCell[] => [
        `Darbai ${i}`,
        code,
        `UAB Beta ${i}`,
        'Įgyvendinimas',
        '28045',
        '14022',
        '28000.5',
        '14000',
        '0',
        i ? '2015-10-07' : null,
      ]),
    ]
    const layout = layoutOf(rows)
    expect(layout.profile).toBe('lithuania-applications')
    letters(layout, {
      operation: 'A',
      operation_code: 'B',
      beneficiary: 'C',
      status: 'D',
      total_cost: 'G',
      grant: 'H',
      paid: 'I',
      decision_date: 'J',
    })
    expect(instrumentsOf(rows)).toEqual(['03.2.1-LVPA-K-802', '03.2.1-LVPA-K-801'])
  })
})

describe('The other profiles', () => {
  test('know the Welsh list in pounds, and that nothing in it tells an instrument', () => {
    const layout = layoutOf([
      ['Lead Beneficiary', 'Operation Title', 'EU Funds Awarded', 'Total Project Cost', 'Fund', 'Region'],
      ['Alfa University', 'Imaging', '£4.578.474', '£16.156.949', 'ERDF', 'East Wales '],
      ['Beta College', 'Skills', '£13.150.000', '£32.670.000', 'ESF', 'West Wales'],
    ])
    expect(layout).toMatchObject({
      profile: 'wales',
      currency: 'GBP',
      decimal: ',',
      instrument: { kind: 'none' },
      doubts: [],
    })
    letters(layout, { beneficiary: 'A', operation: 'B', eu_amount: 'C', total_cost: 'D', fund: 'E', place: 'F' })
  })

  test('know the Slovene call as the instrument', () => {
    const layout = layoutOf([
      [
        'ID (ne spreminjaj)',
        'NAZIV JAVNEGA RAZPISA/NEPOSREDNE POTRDITVE',
        'NAZIV UPRAVIČENCA',
        'Višina dodeljenih sredstev',
        'Od tega sredstva EU',
        'Od tega nacionalni viri',
        'Višina izplačanih EU sredstev',
        'NAZIV OPERACIJE',
        'SKLAD',
        'REGIJA',
        'Leto dodelitve sredstev',
      ],
      ...Array.from({ length: 4 }, (_, i): TestCell[] => [
        i + 1,
        'MLADI RAZISKOVALCI',
        `ALFA ${i} D.O.O.`,
        1000.5 + i,
        850.4 + i,
        150.1,
        null,
        `RAZISKAVA ${i}`,
        'ESS',
        'POMURSKA',
        2008,
      ]),
    ])
    expect(layout).toMatchObject({ profile: 'slovenia', instrument: { kind: 'column', column: 1 } })
    letters(layout, { beneficiary: 'C', grant: 'D', eu_amount: 'E', paid: 'G', operation: 'H', fund: 'I', place: 'J', decision_date: 'K' })
  })

  test('take a measure from the codes of other numbering systems', () => {
    const list = (codes: readonly string[]): readonly (readonly TestCell[])[] => [
      ['Project code', 'Beneficiary', 'Project name', 'Total cost'],
      ...codes.map((code, i): TestCell[] => [code, `Alfa ${i} Ltd`, `Works ${i}`, 500.5 + i]),
    ]
    expect(instrumentsOf(list(['RPLD.01.02.02-10-0001/16', 'RPLD.02.01.00-10-0014/17']))).toEqual(['RPLD.01.02.02', 'RPLD.02.01.00'])
    expect(instrumentsOf(list(['GINOP-1.2.1-16-2017-00012', 'GINOP-1.2.2-16-2017-00112']))).toEqual(['GINOP-1.2.1-16', 'GINOP-1.2.2-16'])
    expect(layoutOf(list(['A-1', 'B-2'])).instrument).toEqual({ kind: 'none' })
  })

  test('do not keep the user from choosing another', () => {
    expect(
      layoutOf([contracts, ['VP2-1.3-ŪM-03-K-04-052', 'UAB Alfa', 'Darbai', 1, 1, 1, 1, 1, 'x']], { profile: 'generic' }).profile,
    ).toBe('generic')
  })
})
