import { describe, expect, test } from 'vitest'
import { heading, layoutOf, operation, operations, skipped } from './layouts.ts'
import type { TestCell } from './sheet-of.ts'

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

  test('are averages below the totals, or where they are the mean of the operations, but not a firm of that name', () => {
    const mean = ['Average grant', null, null, 4001, 1801.5]
    expect(skipped(layoutOf([heading, ...operations(3), ['Total', null, null, 12_003, 5404.5], mean]))).toEqual({ 5: 'total', 6: 'total' })
    expect(
      skipped(layoutOf([heading, ...operations(3), ['Total', null, null, 12_003, 5404.5], ['Median', null, null, 4000, 1800]])),
    ).toEqual({
      5: 'total',
      6: 'total',
    })
    expect(skipped(layoutOf([heading, ...operations(3), mean]))).toEqual({ 5: 'total' })
    const firms = ['Beneficiary', 'Grant (EUR)']
    const names = ['Alfa Ltd', 'Beta Ltd', 'Media Srl', 'Gamma Ltd', 'Delta Ltd', 'Epsilon Ltd']
    expect(layoutOf([firms, ...names.map((name, at): TestCell[] => [name, 1000.5 * (at + 1)])]).dataRows).toBe(6)
  })

  test('are a summary below the list that repeats the heading of the amounts', () => {
    const layout = layoutOf([
      ['Beneficiary', 'Operation', 'Grant (EUR)'],
      ...Array.from({ length: 4 }, (_, i): TestCell[] => [`Alfa ${i} Ltd`, `Works ${i}`, 100.5 + i]),
      [],
      ['Summary by axis'],
      ['Axis', 'Number of operations', 'Grant (EUR)'],
      ['Axis 1', 3, 304.5],
      ['Axis 2', 1, 103.5],
    ])
    expect(layout).toMatchObject({ dataRows: 4, lastDataRow: 5 })
    expect(skipped(layout)).toMatchObject({ 8: 'other_table', 9: 'other_table', 10: 'other_table' })
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

  test('are headings of sections that state their sum', () => {
    const layout = layoutOf([
      ['Beneficiary', 'Operation', 'Total cost', 'Grant'],
      ['1. Innovation', null, 3000, 1500],
      ['Alfa', 'Works A', 1000, 500],
      ['Beta', 'Works B', 2000, 1000],
      ['2. Energy', null, 3010.5, 15],
      ['Gamma', 'Works C', 3010.5, 15],
    ])
    expect(layout.dataRows).toBe(3)
    expect(skipped(layout)).toEqual({ 2: 'total', 5: 'total' })
  })

  test('are the headings of a second table', () => {
    const layout = layoutOf([
      heading,
      ...operations(3),
      ['Name of company', 'Project title', 'Date of start', 'Whole cost', 'Subsidy'],
      ...operations(3, 3),
    ])
    expect(layout.dataRows).toBe(6)
    expect(skipped(layout)).toEqual({ 5: 'repeated_header' })
  })

  test('are a second table that begins with the same headings and goes on otherwise', () => {
    const list = ['Code', 'Beneficiary', 'Operation name', 'Start', 'End', 'Total cost', 'Grant']
    const rows = [0, 1, 2, 3, 4].map((at): TestCell[] => [
      `OP-10${at}`,
      `Alfa ${at} Ltd`,
      `Lathe ${at}`,
      { day: 42_000 },
      { day: 43_000 },
      900.5 + at,
      400.25,
    ])
    const withdrawn = [0, 1].map((at): TestCell[] => [`OP-20${at}`, `Beta ${at} Ltd`, 'Withdrawn by the applicant'])
    const layout = layoutOf([list, ...rows, [], ['Withdrawn operations'], ['Code', 'Beneficiary', 'Reason'], ...withdrawn])
    expect(layout).toMatchObject({ dataRows: 5, lastDataRow: 6 })
    expect(skipped(layout)).toEqual({ 8: 'footnote', 9: 'other_table', 10: 'other_table', 11: 'other_table' })
  })

  test('are a second table without amounts below the list, its heading and all its rows', () => {
    const layout = layoutOf([
      heading,
      ...operations(5),
      [],
      ['Contacts'],
      ['Office', 'Telephone', 'Town', 'Room'],
      ['Innovation', '011 432', 'Turin', 'A 1'],
      ['Energy', '011 433', null, 'A 2'],
      ['Training', '011 434', 'Asti', 'B 1'],
      [],
      ['* Preliminary figures'],
    ])
    expect(layout).toMatchObject({ dataRows: 5, lastDataRow: 6 })
    expect(skipped(layout)).toEqual({
      8: 'footnote',
      9: 'other_table',
      10: 'other_table',
      11: 'other_table',
      12: 'other_table',
      14: 'footnote',
    })
  })

  test('are headings of two rows that come again, and what follows is operations again', () => {
    const header = [
      ['No.', 'Beneficiary', 'Operation', 'Start date', 'Expenditure (EUR)', null],
      [null, null, null, null, 'Total cost', 'EU share'],
    ]
    const rows = operations(8).map(([name, project, start, cost, grant], at) => [at + 1, name!, project!, start!, cost!, grant!])
    const layout = layoutOf([...header, ...rows.slice(0, 4), ...header, ...rows.slice(4)])
    expect(layout).toMatchObject({ headerRows: [1, 2], dataRows: 8 })
    expect(skipped(layout)).toEqual({ 7: 'repeated_header', 8: 'repeated_header' })
  })

  test.each([
    ['right behind a gap', []],
    ['under a title of its own', [['Summary by region']]],
  ])('are a small table of sums %s', (_, title) => {
    const list = [
      ['Beneficiary', 'Operation', 'Grant', 'Instrument'],
      ...operations(6).map(([name, project, , , grant]) => [name!, project!, grant!, 'A']),
    ]
    const layout = layoutOf([...list, [], ...title, ['Region', 'Total', 'Share'], ['North', 3000, 0.5], ['South', 3000, 0.5]])
    expect(layout.dataRows).toBe(6)
    expect(Object.values(skipped(layout)).slice(-3)).toEqual(['other_table', 'other_table', 'other_table'])
  })

  test('are no table where an operation behind a gap was withdrawn', () => {
    const list = [
      ['Beneficiary', 'Operation', 'Grant', 'Instrument'],
      ...operations(6).map(([name, project, , , grant]) => [name!, project!, grant!, 'A']),
    ]
    const layout = layoutOf([
      ...list,
      [],
      ['Omega Ltd', 'Works', 'withdrawn', 'A'],
      ['Psi Ltd', 2020, 500.5, 'A'],
      ['Chi Ltd', 'Roads', 600.5, 'A'],
    ])
    expect(layout.dataRows).toBe(9)
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

  test('are none that tell a further code, beneficiary and title, however short the row', () => {
    const list = ['Operation code', 'Beneficiary', 'Operation name', 'Start', 'End', 'Total cost', 'Public support', 'Measure']
    const row = (at: number): TestCell[] => [
      `OP-00${at}`,
      `Alfa ${at} Ltd`,
      `Machines ${at}`,
      '2016-03-01',
      '2018-03-01',
      900.5 + at,
      500,
      'M1',
    ]
    const layout = layoutOf([
      list,
      ...[1, 2, 3, 4].map(row),
      ['OP-005', 'Beta Ltd', 'A row that is cut'],
      row(6),
      ['Annex', 'Alfa 1 Ltd', 'Words of a legend'],
    ])
    expect(layout).toMatchObject({ dataRows: 6, lastDataRow: 7 })
    expect(skipped(layout)).toEqual({ 8: 'footnote' })
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
