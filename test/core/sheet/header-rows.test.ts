import { describe, expect, test } from 'vitest'
import { recognise } from '#core/sheet/recognise.ts'
import { context, heading, layoutOf, letters, operations, skipped } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

describe('Header rows', () => {
  test('are found below titles, dates of issue and blank rows', () => {
    const layout = layoutOf([['List of operations'], ['As of 31 March 2016'], [], heading, ...operations(5)])
    expect(layout).toMatchObject({ headerRows: [4], firstDataRow: 5, lastDataRow: 9, dataRows: 5 })
    expect(skipped(layout)).toEqual({ 1: 'title', 2: 'title' })
  })

  test('are those of the list where a summary with headings of its own stands above it', () => {
    const summary: TestCell[][] = [
      ['Axis', 'Projects', 'Grant'],
      ['Axis 1', 3, 4500.5],
      ['Axis 2', 2, 3100],
    ]
    const layout = layoutOf([['Summary'], ...summary, [], heading, ...operations(5)])
    expect(layout).toMatchObject({ isList: true, headerRows: [6], dataRows: 5 })
    expect(skipped(layout)).toEqual({ 1: 'title', 2: 'title', 3: 'title', 4: 'title' })
  })

  test('in two languages below each other, with a label between, are one block', () => {
    const german = ['Begünstigter', 'Bezeichnung des Vorhabens', 'Beginn', 'Gesamtkosten', 'Zuwendung']
    expect(layoutOf([german, heading, ...operations(4)]).headerRows).toEqual([1, 2])
    expect(layoutOf([german, ['English'], heading, ...operations(4)]).headerRows).toEqual([1, 2, 3])
    expect(layoutOf([german, [], heading, ...operations(4)]).headerRows).toEqual([1, 3])
  })

  test('are followed by a row of column numbers that is no operation', () => {
    const layout = layoutOf([heading, [1, 2, 3, 4, 5], ...operations(4)])
    expect(layout).toMatchObject({ headerRows: [1], dataRows: 4, firstDataRow: 3 })
    expect(skipped(layout)).toEqual({ 2: 'numbering' })
    expect(layoutOf([['1', '2', '3', '4', '5'], heading, ...operations(4)])).toMatchObject({ headerRows: [2], dataRows: 4 })
  })

  test('of a group of days are read with their group, whatever its name means elsewhere', () => {
    const merge = (fromColumn: number) => ({ fromRow: 1, toRow: 1, fromColumn, toColumn: fromColumn + 1 })
    const rows = operations(6).map(([who, what, day, cost, grant]) => [who!, what!, day!, { day: 43_000 }, cost!, grant!])
    const layout = recognise(
      sheetOf(
        [
          ['Beneficjent', 'Tytuł projektu', 'Okres realizacji', null, 'Kwoty (zł)'],
          [null, null, 'od', 'do', 'Wartość ogółem', 'Dofinansowanie'],
          ...rows,
        ],
        {
          merges: [merge(2), merge(4)],
        },
      ),
      context,
    )
    expect(layout.headerRows).toEqual([1, 2])
    letters(layout, { start: 'C', end: 'D', total_cost: 'E', grant: 'F' })
    expect(layout.columns).not.toHaveProperty('place')
  })

  test('have a second row of years where a heading is merged over them', () => {
    const rows = Array.from({ length: 6 }, (_, at): TestCell[] => [`Alfa ${at} Ltd`, `Kiln ${at}`, 900.5 + at, 100, 200.5, 300.5])
    const heads = [
      ['Beneficiary', 'Operation', 'Committed (EUR)', 'Payments (EUR)'],
      [null, null, null, '2016', 2017, 'Total'],
    ]
    const layout = recognise(sheetOf([...heads, ...rows], { merges: [{ fromRow: 1, toRow: 1, fromColumn: 3, toColumn: 5 }] }), context)
    expect(layout.headerRows).toEqual([1, 2])
    letters(layout, { grant: 'C', paid: 'F' })
  })

  test('are followed by column numbers in cells formatted as days, one less where OpenDocument wrote them', () => {
    expect(skipped(layoutOf([heading, [1, 2, { day: 3 }, 4, 5], ...operations(4)]))).toEqual({ 2: 'numbering' })
    expect(skipped(layoutOf([heading, [1, 2, { day: 2 }, 4, 5], ...operations(4)]))).toEqual({ 2: 'numbering' })
    const twoDays = ['Beneficiary', 'Project', 'Start date', 'End date', 'Total cost', 'Grant']
    const days = operations(4).map(([who, what, day, ...rest]) => [who, what, day, { day: 43_000 }, ...rest] as TestCell[])
    expect(skipped(layoutOf([twoDays, [1, 2, { day: 2 }, { day: 3 }, 5, 6], ...days]))).toEqual({ 2: 'numbering' })
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

  test('below groups merged over their parts belong to them, in words that are not known too', () => {
    const sheet = sheetOf(
      [
        ['Kedvezményezett', null, 'Támogatás', null],
        ['neve', 'jellege', 'összege', 'éve'],
        [null, null, 'Ft', null],
        ...Array.from({ length: 6 }, (_, i): TestCell[] => [`Acél ${i} Kft.`, 'egyéni', 12_000.5 + i, 2014 + (i % 3)]),
      ],
      { merges: [0, 2].map((column) => ({ fromRow: 1, toRow: 1, fromColumn: column, toColumn: column + 1 })) },
    )
    const layout = recognise(sheet, context)
    expect(layout).toMatchObject({ headerRows: [1, 2, 3], dataRows: 6, currency: 'HUF' })
    letters(layout, { beneficiary: 'A', grant: 'C', decision_date: 'D' })
  })

  test('name the whole of a budget by "Total", and its parts by whatever else stands below it', () => {
    const layout = layoutOf([
      ['Beneficiary', 'Operation', 'Approved budget', null, null, null],
      [null, null, 'Total', 'ERDF', 'Exchequer', 'Own'],
      ...Array.from({ length: 6 }, (_, i): TestCell[] => [
        `Alfa ${i} Ltd`,
        `Works ${i}`,
        1000.5 + i * 17,
        500.25 + i,
        100.75 + i,
        91.5 + i,
      ]),
    ])
    letters(layout, { total_cost: 'C', eu_amount: 'D' })
    expect(layout.columns.grant).toBeUndefined()
  })

  test('parted into groups in a file without merges reach over the blank cells to their right', () => {
    const layout = layoutOf([
      ['Beneficiary', null, 'Operation', null, 'Funding (EUR)', null, null],
      ['Name', 'Address', 'Name', 'Code', 'Total eligible', 'EU', 'National'],
      ...Array.from({ length: 4 }, (_, i): TestCell[] => [
        `Alfa ${i} Ltd`,
        `Street ${i}`,
        `Works ${i}`,
        `AB-${i}7`,
        1000.5 + i,
        500.25,
        500.25 + i,
      ]),
    ])
    expect(layout.headerRows).toEqual([1, 2])
    letters(layout, { beneficiary: 'A', operation: 'C', operation_code: 'D', total_cost: 'E', eu_amount: 'F' })
    expect(layout.columns.grant).toBeUndefined()
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
    const layout = layoutOf([[null, ...heading], ...operations(4).map((cells) => ([' '] as TestCell[]).concat(cells))])
    letters(layout, { beneficiary: 'B', operation: 'C', start: 'D', total_cost: 'E', grant: 'F' })
    expect(layout.dataRows).toBe(4)
  })
})
