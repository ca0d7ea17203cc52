import { describe, expect, test } from 'vitest'
import { columnIndex } from '#core/sheet/cells.ts'
import type { Field, Layout, LayoutChoices } from '#core/sheet/layout.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { review } from '#core/sheet/review.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

const context = { fileName: 'list.xlsx', format: 'xlsx' } as const
const layoutOf = (rows: readonly (readonly TestCell[])[], choices?: LayoutChoices): Layout => recognise(sheetOf(rows), context, choices)
const letters = (layout: Layout, wanted: Partial<Record<Field, string>>): void => {
  for (const [field, letter] of Object.entries(wanted))
    expect([field, layout.columns[field as Field]]).toEqual([field, columnIndex(letter)])
}
const skipped = (layout: Layout): Record<number, string> => Object.fromEntries(layout.skippedRows.map(({ row, reason }) => [row, reason]))
const doubts = (layout: Layout): string[] => layout.doubts.map(({ code, field }) => `${code} ${field}`)

const heading = ['Beneficiary', 'Project', 'Start date', 'Total cost', 'Grant']
const operation = (index: number): readonly TestCell[] => [
  `Alfa ${index} Ltd`,
  `New machines ${index}`,
  { day: 42_000 + index },
  1000.25 * (index + 3),
  600.5 * (index + 2),
]
const operations = (count: number, from = 0): (readonly TestCell[])[] =>
  Array.from({ length: count }, (_, index) => operation(from + index))

describe('Header rows', () => {
  test('are found below titles, dates of issue and blank rows', () => {
    const layout = layoutOf([['List of operations'], ['As of 31 March 2016'], [], heading, ...operations(5)])
    expect(layout).toMatchObject({ headerRows: [4], firstDataRow: 5, lastDataRow: 9, dataRows: 5 })
    expect(skipped(layout)).toEqual({ 1: 'title', 2: 'title' })
  })

  test('in two languages below each other, with a label between, are one block', () => {
    const german = ['Begünstigter', 'Bezeichnung des Vorhabens', 'Beginn', 'Gesamtkosten', 'Zuwendung']
    expect(layoutOf([german, heading, ...operations(4)]).headerRows).toEqual([1, 2])
    expect(layoutOf([german, ['English'], heading, ...operations(4)]).headerRows).toEqual([1, 2, 3])
  })

  test('are followed by a row of column numbers that is no operation', () => {
    const layout = layoutOf([heading, [1, 2, 3, 4, 5], ...operations(4)])
    expect(layout).toMatchObject({ headerRows: [1], dataRows: 4, firstDataRow: 3 })
    expect(skipped(layout)).toEqual({ 2: 'numbering' })
    expect(layoutOf([['1', '2', '3', '4', '5'], heading, ...operations(4)])).toMatchObject({ headerRows: [2], dataRows: 4 })
  })

  test('parted into groups lend the group to its parts', () => {
    const sheet = sheetOf(
      [
        [
          'Nr. crt.',
          'Titlu proiect',
          'Denumire beneficiar',
          'Valoarea eligibilă a proiectului (LEI)',
          null,
          'Total valoare proiect',
          'Plăți către beneficiari (LEI)',
          null,
        ],
        [null, null, null, 'Fonduri UE', 'Contribuția națională', null, 'Fonduri UE', 'Contribuția națională'],
        ...Array.from({ length: 6 }, (_, i): TestCell[] => [
          i + 1,
          `Modernizare ${i}`,
          `Alfa ${i} SRL`,
          8500.5 + i,
          1500.25 + i,
          10_000.75 + 2 * i,
          400.5 + i,
          70.5,
        ]),
      ],
      {
        merges: [
          { fromRow: 1, toRow: 1, fromColumn: 3, toColumn: 4 },
          { fromRow: 1, toRow: 1, fromColumn: 6, toColumn: 7 },
          ...[0, 1, 2, 5].map((column) => ({ fromRow: 1, toRow: 2, fromColumn: column, toColumn: column })),
        ],
      },
    )
    const layout = recognise(sheet, context)
    expect(layout).toMatchObject({ headerRows: [1, 2], dataRows: 6, currency: 'RON', language: 'ro' })
    letters(layout, { operation: 'B', beneficiary: 'C', eu_amount: 'D', total_cost: 'F', paid: 'G' })
    expect(layout.columns.operation_code).toBeUndefined()
  })

  test('split over two rows are joined', () => {
    const layout = layoutOf([
      ['Name des Begünstigten/', 'Bezeichnung des Vorhabens/', 'Projektbeginn/', 'Gesamtbetrag der förderfähigen Ausgaben/'],
      [null, 'operation name', 'operation start date', 'total eligible expenditure'],
      [],
      ...Array.from({ length: 4 }, (_, i): TestCell[] => [`Alfa ${i} GmbH`, `Anlage ${i}`, { day: 42_000 + i }, 500.25 * (i + 1)]),
    ])
    expect(layout).toMatchObject({ headerRows: [1, 2], firstDataRow: 4, dataRows: 4 })
    letters(layout, { beneficiary: 'A', operation: 'B', start: 'C', total_cost: 'D' })
  })

  test('may stand to the right of an empty column', () => {
    const layout = layoutOf([[null, ...heading], ...operations(4).map((cells) => [' ', ...cells])])
    letters(layout, { beneficiary: 'B', operation: 'C', start: 'D', total_cost: 'E', grant: 'F' })
    expect(layout.dataRows).toBe(4)
  })
})

describe('Rows that are no operations', () => {
  test('are section headings, subtotals and the grand total', () => {
    const layout = layoutOf([
      heading,
      ['Priority 1: Innovation'],
      ...operations(3),
      ['Subtotal', null, null, 12_003, 5404.5],
      ['Priority 2: Energy'],
      ...operations(2, 3),
      ['Total', null, null, 25_006.25, 12_010],
    ])
    expect(layout).toMatchObject({ dataRows: 5, firstDataRow: 3, lastDataRow: 9 })
    expect(skipped(layout)).toEqual({ 2: 'heading', 6: 'total', 7: 'heading', 10: 'total' })
  })

  test.each([
    'Razem',
    'Celkem',
    'Összesen',
    'Totale',
    'TOTAL GENERAL',
    'Suma',
    'Yhteensä',
    'Iš viso',
    'Kopā',
    'Skupaj',
    'Ukupno',
    'Σύνολο',
    'Общо',
    'Gesamtsumme',
    'Totaal',
    'Summa',
    'I alt',
  ])('are told by the word %s', (word) => {
    const layout = layoutOf([heading, ...operations(4), [null, word, null, 9000, 5000]])
    expect(skipped(layout)).toEqual({ 6: 'total' })
  })

  test('are sums without a label, but not an operation without a name', () => {
    const layout = layoutOf([heading, ...operations(4), [null, null, null, 9000, 5000]])
    expect(skipped(layout)).toEqual({ 6: 'total' })
    expect(layoutOf([heading, ...operations(4), [null, 'Anonymous works', { day: 42_001 }, 9000, 5000]]).dataRows).toBe(5)
  })

  test('are not operations of a firm called Total', () => {
    const layout = layoutOf([heading, ['Total Gaz Ltd', 'Filling station', { day: 42_010 }, 800, 400], ...operations(4)])
    expect(layout.dataRows).toBe(5)
  })

  test('are told from a firm called Total by their sum where there is nothing else', () => {
    const rows: TestCell[][] = [
      ['Alfa', 3, 100.5, 50],
      ['Total Bulgaria', 1, 20.5, 10],
      ['Beta', 2, 300, 60],
      ['Gamma', 1, 70, 70],
    ]
    const list = [['Beneficiary', 'Number of projects', 'Total cost', 'Paid'], ...rows]
    expect(layoutOf(list).dataRows).toBe(4)
    expect(layoutOf([...list, ['Total of the programme', 7, 491, 190]]).dataRows).toBe(4)
  })

  test('are footnotes, legends and blank tails', () => {
    const layout = layoutOf([
      heading,
      ...operations(5),
      [' ', '  '],
      ['* Preliminary figures'],
      [],
      ['Code', 'Programme'],
      ['OP1', '001'],
      ['OP2', '002'],
    ])
    expect(layout).toMatchObject({ dataRows: 5, lastDataRow: 6 })
    expect(skipped(layout)).toEqual({ 8: 'footnote', 10: 'footnote', 11: 'footnote', 12: 'footnote' })
  })

  test('are headings repeated for each page', () => {
    const layout = layoutOf([heading, ...operations(3), heading, ...operations(3, 3)])
    expect(layout.dataRows).toBe(6)
    expect(skipped(layout)).toEqual({ 5: 'repeated_header' })
  })

  test('are further places of the operation above', () => {
    const list = [...heading, 'Town']
    const layout = layoutOf([
      list,
      [...operation(0), 'Cork'],
      [null, null, null, null, null, 'Galway'],
      [...operation(1), 'Sligo'],
      [null, null, null, null, null, 'Dublin'],
      [...operation(2), 'Ennis'],
    ])
    expect(layout.dataRows).toBe(3)
    expect(skipped(layout)).toEqual({ 3: 'continuation', 5: 'continuation' })
  })
})

describe('Sheets without a list', () => {
  test.each<[string, readonly (readonly TestCell[])[]]>([
    ['an empty one', []],
    ['a header alone', [heading]],
    ['notes', [['Notes'], ['This file holds the list of operations.'], ['Amounts are in euro.']]],
    [
      'sums by priority',
      [
        ['Priority axis', 'Number of projects', 'Total cost', 'EU contribution'],
        ['1 Innovation', 12, 5000, 2500],
        ['2 Energy', 7, 900, 450],
      ],
    ],
    [
      'a list of codes',
      [
        ['Code', 'Category of intervention'],
        ['001', 'Productive investment'],
        ['002', 'Research'],
      ],
    ],
    [
      'indicators',
      [
        ['Indicator', 'Unit', 'Target 2018', 'Target 2023'],
        ['Firms supported', 'firms', 100, 300],
        ['Jobs', 'FTE', 10, 60],
      ],
    ],
  ])('%s is none', (_, rows) => {
    expect(layoutOf(rows)).toMatchObject({ isList: false, dataRows: 0, columns: {} })
  })
})

describe('Columns whose heading and values disagree', () => {
  test('hold what their values are, and it is said', () => {
    const layout = layoutOf([
      ['Beneficiary name', 'Operation name', 'Total eligible expenditure', 'Union co-financing rate'],
      ...Array.from({ length: 6 }, (_, i): TestCell[] => [`Alfa ${i} Ltd`, `Works ${i}`, 10_000.5 * (i + 1), 6000.3 * (i + 1)]),
    ])
    letters(layout, { total_cost: 'C', eu_amount: 'D' })
    expect(layout.columns.eu_rate).toBeUndefined()
    expect(doubts(layout)).toContain('heading_contradicts_values eu_amount')
  })

  test('are places where a postcode is announced and towns stand', () => {
    const towns = ['Riedstadt', 'Dieburg', 'Kassel', 'Hanau']
    const layout = layoutOf([
      ['Beneficiary', 'Project', 'Postcode', 'Total cost'],
      ...towns.map((town, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, town, 500.5 + i]),
    ])
    letters(layout, { place: 'C' })
  })

  test('are no codes where rows are only counted', () => {
    const layout = layoutOf([['No.', ...heading], ...operations(5).map((cells, i) => [i + 1, ...cells])])
    expect(layout.columns.operation_code).toBeUndefined()
  })
})

describe('Scale', () => {
  const list = (title: string, values: readonly number[]): readonly (readonly TestCell[])[] => [
    ['Beneficiary', 'Project', title],
    ...values.map((value, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, value]),
  ]
  test.each([
    ['Total cost (£000s)', 1000],
    ['Total cost in thousand EUR', 1000],
    ['Celkové výdaje (tis. Kč)', 1000],
    ['Gesamtkosten in TEUR', 1000],
    ['Całkowity koszt (tys. PLN)', 1000],
    ['Total cost (EUR million)', 1_000_000],
    ['Gesamtkosten in Mio. €', 1_000_000],
    ['Total cost £m', 1_000_000],
    ['Total cost', 1],
  ])('%s means %i', (title, scale) => {
    expect(layoutOf(list(title, [12.5, 3.25, 100, 47])).scale.total_cost ?? 1).toBe(scale)
  })

  test('is not believed where the values are whole pounds', () => {
    const layout = layoutOf(list('Total cost £m', [2_390_607, 11_555_523, 7_356_660]))
    expect(layout.scale).toEqual({})
    expect(doubts(layout)).toContain('heading_contradicts_values total_cost')
  })
})

describe('Texts as numbers and days', () => {
  const list = (amounts: readonly string[], days: readonly string[]): Layout =>
    layoutOf([
      ['Beneficiary', 'Project', 'Total cost', 'Start date'],
      ...amounts.map((amount, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, amount, days[i] ?? null]),
    ])

  test('have the marks that their values tell', () => {
    expect(list(['1.234,50', '12,00', '3.000.000,10'], ['31.12.2015', '01.02.2016', '03.04.2016'])).toMatchObject({
      decimal: ',',
      dateStyle: 'd.m.Y',
    })
    expect(list(['1,234.50', '12.00', '3,000,000.10'], ['12/31/2015', '02/01/2016', '03/04/2016'])).toMatchObject({
      decimal: '.',
      dateStyle: 'm/d/Y',
    })
    expect(list(['£4.578.474', '£12.000', '£7.100'], ['2015', '2016', '2016'])).toMatchObject({
      decimal: ',',
      dateStyle: 'year',
      currency: 'GBP',
    })
  })

  test('are doubted where they can be read in two ways', () => {
    expect(doubts(list(['1.234', '2.500', '3.100'], ['01/02/2015', '03/04/2016', '05/06/2016']))).toEqual(
      expect.arrayContaining(['decimal_unclear total_cost', 'date_order_unclear start']),
    )
    expect(doubts(list(['1.234,50', '2,500.75', '3.100,25'], []))).toContain('decimal_unclear total_cost')
  })

  test('leave the review something to say of every wrong sum', () => {
    const sheet = sheetOf([
      ['Beneficiary', 'Project', 'Total cost'],
      ...['1.234,50', '2,500.75', '3.100,25'].map((amount, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, amount]),
    ])
    const { issues } = review(sheet, recognise(sheet, context))
    expect(issues.map(({ code, field }) => [code, field])).toContainEqual(['decimal_unclear', 'total_cost'])
  })
})

describe('The user', () => {
  const rows = [['Liste'], heading, ...operations(6)]
  test('names the header rows, first and last row, and the rest follows', () => {
    expect(layoutOf(rows, { headerRows: [2], firstDataRow: 4, lastDataRow: 7 })).toMatchObject({
      headerRows: [2],
      firstDataRow: 4,
      lastDataRow: 7,
      dataRows: 4,
    })
  })

  test('gives a column another meaning, or none, and it is not given twice', () => {
    const layout = layoutOf(rows, { columns: { 3: 'grant', 4: null } })
    expect(layout.columns.grant).toBe(3)
    expect(layout.columns.total_cost).toBeUndefined()
    expect(layout.readings.find(({ column }) => column === 3)).toMatchObject({ field: 'grant', confidence: 1, decidedBy: 'user' })
    expect(layout.readings.find(({ column }) => column === 4)).toMatchObject({ field: null, decidedBy: 'user' })
  })

  test('takes rows out and puts them back', () => {
    const list = [heading, ...operations(3), ['Total', null, null, 1, 1]]
    expect(layoutOf(list, { rows: { 3: 'skip', 5: 'operation' } })).toMatchObject({ dataRows: 3, lastDataRow: 5 })
    expect(skipped(layoutOf(list, { rows: { 3: 'skip' } }))).toMatchObject({ 3: 'by_hand' })
  })

  test('settles marks, days, currency, profile and instrument', () => {
    const layout = layoutOf(rows, {
      decimal: ',',
      dateStyle: 'd/m/Y',
      currency: 'CHF',
      profile: 'wales',
      instrument: { kind: 'chosen', code: 'X', name: null },
    })
    expect(layout).toMatchObject({
      decimal: ',',
      dateStyle: 'd/m/Y',
      currency: 'CHF',
      profile: 'wales',
      instrument: { kind: 'chosen', code: 'X' },
    })
  })

  test('makes a list of a sheet without known headings', () => {
    const strange = [
      ['Xqz', 'Wvu', 'Rst'],
      ['Alfa Ltd', 'Works', 500.5],
      ['Beta Ltd', 'More works', 700.25],
    ]
    expect(layoutOf(strange).isList).toBe(false)
    expect(layoutOf(strange, { headerRows: [1], columns: { 0: 'beneficiary', 1: 'operation', 2: 'total_cost' } })).toMatchObject({
      isList: true,
      dataRows: 2,
    })
  })
})
