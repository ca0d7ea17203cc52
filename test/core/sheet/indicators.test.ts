import { describe, expect, it } from 'vitest'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { context, layoutOf, operations, heading } from './layouts.ts'
import { indicatorRoleAt } from '#core/sheet/indicator-columns.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { review } from '#core/sheet/review.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

type Rows = readonly (readonly TestCell[])[]
const readAll = (rows: Rows) => {
  const sheet = sheetOf(rows)
  const read = createRecordReader(sheet, recognise(sheet, context))
  return sheet.rows.flatMap((row) => read(row) ?? [])
}

const english: Rows = [
  ['Monitoring of indicators', null, null],
  ['Measure', 'Indicator', 'Unit of measurement', 'Baseline', 'Target 2023', 'Achieved 2019', 'Achieved 2020'],
  ['M1', 'Enterprises receiving support', 'Enterprises', 0, 120, 14, 55],
  ['M1', 'Jobs created', 'FTE', 10.5, 80, null, 31.5],
  ['Priority 2'],
  ['M2', 'New researchers', 'FTE', 0, 12, 3, 'n/a'],
]
const italian: Rows = [
  [
    'Codice progetto',
    'Codice indicatore',
    'Indicatore',
    'Unità di misura',
    'Valore base',
    'Valore obiettivo',
    'Valore 2020',
    'Valore 2021',
  ],
  ['P-1', 'CO01', 'Imprese che ricevono un sostegno', 'Imprese', '0', '1.250,5', '310,25', '640'],
  ['P-2', 'CO08', 'Crescita dell’occupazione', 'ETP', '0', '40', '-', '12'],
]
const lithuanian: Rows = [
  ['Rodiklio kodas', 'Rodiklio pavadinimas', 'Matavimo vienetas', 'Pradinė reikšmė', 'Siektina reikšmė', 'Metai', 'Pasiekta reikšmė'],
  ['P.B.201', 'Gavę investicijas įmonės', 'Įmonės', 0, 300, 2018, 40],
  ['P.B.201', 'Gavę investicijas įmonės', 'Įmonės', 0, 300, 2019, 90],
]

describe('A sheet of indicators', () => {
  it('may have years over a target and a value reached of each', () => {
    const rows = Array.from({ length: 4 }, (_, at): TestCell[] => [`M${at}`, `Firms ${at}`, 'number', 5, 4, 10, 9 + at])
    const heads: Rows = [
      ['Measure', 'Indicator', 'Unit', '2016', null, '2017', null],
      [null, null, null, 'Target', 'Actual', 'Target', 'Actual'],
    ]
    const merges = [3, 5].map((at) => ({ fromRow: 1, toRow: 1, fromColumn: at, toColumn: at + 1 }))
    for (const sheet of [sheetOf([...heads, ...rows], { merges }), sheetOf([...heads, ...rows])]) {
      const layout = recognise(sheet, context)
      expect(layout).toMatchObject({ kind: 'indicators', headerRows: [1, 2], dataRows: 4 })
      expect(layout.indicators).toMatchObject({
        target: 5,
        targetYear: { stated: 2017 },
        targets: [{ column: 3, year: 2016 }],
        achieved: [
          { column: 4, year: 2016 },
          { column: 6, year: 2017 },
        ],
      })
    }
  })

  it('is told by its headings, with years as columns', () => {
    const layout = layoutOf(english)
    expect(layout).toMatchObject({
      isList: true,
      kind: 'indicators',
      profile: 'indicators',
      headerRows: [2],
      dataRows: 3,
      instrument: { kind: 'column', column: 0 },
      indicators: { name: 1, code: null, unit: 2, baseline: 3, target: 4, targetYear: { stated: 2023 }, year: null },
      skippedRows: [
        { row: 1, reason: 'title' },
        { row: 5, reason: 'heading' },
      ],
    })
    expect(layout.indicators?.achieved).toEqual([
      { column: 5, year: 2019 },
      { column: 6, year: 2020 },
    ])
    const [, jobs, researchers] = readAll(english)
    expect(jobs).toMatchObject({ row: 4, instrumentCode: 'M1', code: null })
    expect(jobs?.indicator).toEqual({
      name: 'Jobs created',
      code: null,
      unit: 'FTE',
      baseline: 10.5,
      target: 80,
      targetYear: 2023,
      achieved: [{ year: 2020, value: 31.5, column: 6 }],
    })
    expect(researchers?.indicator?.achieved).toEqual([{ year: 2019, value: 3, column: 5 }])
  })

  it('may be of operations, and written in Italian', () => {
    expect(layoutOf(italian)).toMatchObject({
      kind: 'indicators',
      decimal: ',',
      columns: { operation_code: 0 },
      instrument: { kind: 'none' },
    })
    expect(readAll(italian).map(({ code, indicator }) => [code, indicator?.code, indicator?.target, indicator?.achieved])).toEqual([
      [
        'P-1',
        'CO01',
        1250.5,
        [
          { year: 2020, value: 310.25, column: 6 },
          { year: 2021, value: 640, column: 7 },
        ],
      ],
      ['P-2', 'CO08', 40, [{ year: 2021, value: 12, column: 7 }]],
    ])
  })

  it('may hold a row for each year, and be written in Lithuanian', () => {
    expect(layoutOf(lithuanian)).toMatchObject({ kind: 'indicators', indicators: { code: 0, name: 1, year: 5 } })
    expect(readAll(lithuanian).map(({ indicator }) => indicator?.achieved)).toEqual([
      [{ year: 2018, value: 40, column: 6 }],
      [{ year: 2019, value: 90, column: 6 }],
    ])
  })

  it.each([
    ['pl', ['Nazwa wskaźnika', 'Jednostka miary', 'Wartość bazowa', 'Wartość docelowa (2023)', 'Wartość osiągnięta 2020']],
    ['de', ['Indikator', 'Einheit für die Messung', 'Basiswert', 'Zielwert 2023', 'Erreichter Wert 2020']],
    ['fr', ['Indicateur', 'Unité de mesure', 'Valeur de référence', 'Valeur cible 2023', 'Valeur atteinte 2020']],
    ['es', ['Indicador', 'Unidad de medida', 'Valor de referencia', 'Meta 2023', 'Logrado 2020']],
  ])('is known in %s', (_, headings) => {
    const layout = layoutOf([headings, ['A', 'Stück', 0, 10, 4], ['B', 'Stück', 0, 20, 5]])
    expect(layout).toMatchObject({ isList: true, kind: 'indicators', dataRows: 2 })
    expect(layout.indicators).toEqual({
      name: 0,
      code: null,
      unit: 1,
      baseline: 2,
      target: 3,
      targetYear: { stated: 2023 },
      year: null,
      achieved: [{ column: 4, year: 2020 }],
    })
  })

  it('may have years beneath what they are years of', () => {
    const layout = layoutOf([
      ['Indicator', 'Unit', 'Target', 'Achieved', null],
      [null, null, null, 2019, 2020],
      ['A', 'pcs', 10, 1, 2],
    ])
    expect(layout).toMatchObject({ headerRows: [1, 2], dataRows: 1 })
    expect(layout.indicators?.achieved).toEqual([
      { column: 3, year: 2019 },
      { column: 4, year: 2020 },
    ])
  })

  it('needs its instrument told where nothing says what it is of, and says which figures cannot be read', () => {
    const sheet = sheetOf([
      ['Indicator', 'Unit', 'Baseline', 'Target'],
      ['A', 'pcs', 'about ten', 20],
    ])
    const { issues } = review(sheet, recognise(sheet, context))
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ['no_instrument', 1],
      ['unreadable_number', 1],
    ])
  })

  it('keeps one target a year, and says that another one is left out', () => {
    const layout = layoutOf([
      ['Indicator', 'Unit', 'Target 2023', 'Target 2023 (revised)'],
      ['Firms supported', 'firms', 100, 300],
      ['Jobs', 'FTE', 10, 60],
    ])
    expect(layout).toMatchObject({ kind: 'indicators', dataRows: 2, indicators: { target: 2, targetYear: { stated: 2023 } } })
    expect(layout.doubts).toMatchObject([{ code: 'column_unclear', column: 3, value: 'Target 2023 (revised)' }])
  })

  it('is not a list of operations that says something of indicators', () => {
    const rows = operations(8).map((row) => [...row, 'Jobs', 'FTE', 12])
    expect(layoutOf([[...heading, 'Indicator', 'Unit', 'Target'], ...rows])).toMatchObject({
      isList: true,
      kind: 'operations',
      dataRows: 8,
    })
  })

  it('is no list where somebody says indicators and none are there', () => {
    expect(layoutOf([heading, ...operations(8)], { kind: 'indicators' })).toMatchObject({ isList: false, dataRows: 0 })
  })
})

describe('The columns of a sheet of indicators', () => {
  const several: Rows = [
    ['Measure', 'Indicator', 'Unit', 'Target 2020', 'Target 2018', 'Target 2023', 'Achieved 2019'],
    ['M1', 'Jobs created', 'FTE', 40, 20, 80, 31],
    ['M1', 'Patents', 'Patents', 4, null, 9, 3],
  ]

  it('keep a target of every year, the last one as what is to be reached', () => {
    const layout = layoutOf(several)
    expect(layout.indicators).toMatchObject({
      target: 5,
      targetYear: { stated: 2023 },
      targets: [
        { column: 4, year: 2018 },
        { column: 3, year: 2020 },
      ],
    })
    expect(layout.doubts).toEqual([])
    expect(readAll(several)[0]?.indicator).toMatchObject({
      target: 80,
      targetYear: 2023,
      targets: [
        { year: 2018, value: 20, column: 4 },
        { year: 2020, value: 40, column: 3 },
      ],
    })
    expect(readAll(several)[1]?.indicator?.targets).toEqual([{ year: 2020, value: 4, column: 3 }])
  })

  it('are what the user says, where their headings say something else or nothing', () => {
    const odd: Rows = [
      ['Measure', 'What we count', 'In', 'Start', 'Plan A', 'Plan B', 'Figure'],
      ['M1', 'Jobs created', 'FTE', 1, 20, 80, 31],
    ]
    const chosen = {
      1: { role: 'name', year: null },
      2: { role: 'unit', year: null },
      3: { role: 'baseline', year: null },
      4: { role: 'target', year: 2020 },
      5: { role: 'target', year: 2023 },
      6: { role: 'achieved', year: 2019 },
    } as const
    const layout = layoutOf(odd, { kind: 'indicators', indicators: chosen, columns: { 0: 'instrument' } })
    expect(layout).toMatchObject({
      isList: true,
      kind: 'indicators',
      headerRows: [1],
      dataRows: 1,
      instrument: { kind: 'column', column: 0 },
      indicators: { name: 1, unit: 2, baseline: 3, target: 5, targets: [{ column: 4, year: 2020 }], achieved: [{ column: 6, year: 2019 }] },
    })
    expect(Array.from({ length: 7 }, (_, column) => indicatorRoleAt(layout.indicators!, column))).toEqual([null, ...Object.values(chosen)])
  })

  it('hold nothing where the user says so, and what was recognised gives way', () => {
    const wrong = layoutOf(several, { indicators: { 5: null, 6: { role: 'baseline', year: null } } })
    expect(wrong.indicators).toMatchObject({ target: 3, targetYear: { stated: 2020 }, baseline: 6, achieved: [] })
  })
})
