import { describe, expect, test } from 'vitest'
import { columnLetter } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { context, skipped } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

type Row = readonly TestCell[]

const header: Row = ['Nazwa beneficjenta', 'Tytuł projektu', 'Numer umowy', 'Data rozpoczęcia', 'Wartość ogółem', 'Dofinansowanie', 'Gmina']
const columns = { beneficiary: 'A', operation: 'B', operation_code: 'C', start: 'D', total_cost: 'E', grant: 'F', place: 'G' }
const cost = (i: number): number => 10_000.5 + i * 321.25
const grant = (i: number): number => 8_000.25 + i * 200

/** Operations `from` to `to`, the latter left out. */
const operations = (from: number, to: number): Row[] =>
  Array.from({ length: to - from }, (_, index) => {
    const i = from + index
    const code = `RPXX.01.0${1 + (i % 3)}.00-10-00${10 + i}/16`
    return [`Firma ${i} Sp. z o.o.`, `Budowa linii ${i}`, code, { day: 42_000 + i * 5 }, cost(i), grant(i), `Gmina ${i % 3}`]
  })
const line = (text: string): Row => [text, null, null, null, null, null, null]
const sum = (text: string | null, from: number, to: number): Row => {
  const all = Array.from({ length: to - from }, (_, index) => from + index)
  return [text, null, null, null, all.reduce((total, i) => total + cost(i), 0), all.reduce((total, i) => total + grant(i), 0), null]
}
const merge = (fromRow: number, fromColumn: number, toColumn: number, toRow = fromRow) => ({ fromRow, toRow, fromColumn, toColumn })
type Merge = ReturnType<typeof merge>

const layoutOf = (rows: readonly Row[], merges: readonly Merge[] = []): Layout => recognise(sheetOf(rows, { merges }), context)
const lettersOf = (layout: Layout): Record<string, string> =>
  Object.fromEntries(Object.entries(layout.columns).map(([field, column]) => [field, columnLetter(column)]))

describe('A list', () => {
  test.each<[string, readonly Row[], readonly number[]]>([
    ['below a title block', [line('LISTA PROJEKTÓW'), line('Stan na 31.12.2016'), [], header, ...operations(0, 12)], [4]],
    [
      'below keys and values',
      [['Program:', 'RPO', null, 'Waluta:', 'PLN'], ['Wydruk:', { day: 42_700 }], header, ...operations(0, 12)],
      [3],
    ],
    ['with numbers beneath', [header, ['1', '2', '3', '4', '5', '6', '7'], ...operations(0, 12)], [1]],
    ['with letters beneath', [header, ['a', 'b', 'c', 'd', 'e', 'f', 'g'], ...operations(0, 12)], [1]],
    ['with Roman numerals beneath', [header, ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'], ...operations(0, 12)], [1]],
    ['with formulas in the numbers beneath', [header, ['1', '2', '3', '4', '5', '6=5*80%', '7'], ...operations(0, 12)], [1]],
    ['with units beneath', [header, [null, null, null, '(dd.mm.rrrr)', '(PLN)', '(PLN)', null], ...operations(0, 12)], [1, 2]],
    ['with its headings again', [header, ...operations(0, 6), [], line('LISTA PROJEKTÓW'), header, ...operations(6, 12)], [1]],
    ['with sections', [header, line('Oś I'), ...operations(0, 5), line('Oś II'), ...operations(5, 12)], [1]],
    ['with sums of sections', [header, sum('Oś I', 0, 5), ...operations(0, 5), sum('Oś II', 5, 12), ...operations(5, 12)], [1]],
    [
      'with subtotals and a total',
      [header, ...operations(0, 5), sum('Razem I', 0, 5), ...operations(5, 12), sum('Razem II', 5, 12), sum('Ogółem', 0, 12)],
      [1],
    ],
    ['with a total without a word', [header, ...operations(0, 12), sum(null, 0, 12)], [1]],
    ['with the total first', [header, sum('SUMA', 0, 12), ...operations(0, 12)], [1]],
    ['with remarks below', [header, ...operations(0, 12), [], line('* Dane wstępne'), line('Źródło: SL2014')], [1]],
    ['with a legend below', [header, ...operations(0, 12), [], line('Legenda:'), ['RPXX', 'Regionalny Program']], [1]],
    ['with blank rows between', [header, ...operations(0, 12).flatMap((row): Row[] => [row, []])], [1]],
    ['far down', [...Array.from({ length: 25 }, (_, i) => line(`Uwaga ${i}: tekst o programie`)), header, ...operations(0, 12)], [26]],
    [
      'with the name in the first row of a group',
      [header, ...operations(0, 12).map((row, i): Row => (i % 3 === 0 ? row : [null, ...row.slice(1)]))],
      [1],
    ],
  ])('%s holds its operations and nothing else', (_, rows, headerRows) => {
    const layout = layoutOf(rows)
    expect(layout).toMatchObject({ isList: true, headerRows, dataRows: 12 })
    expect(lettersOf(layout)).toMatchObject(columns)
  })

  test('with headings in three rows, merged and with units, joins them', () => {
    const rows: Row[] = [
      ['Beneficjent', 'Projekt', null, null, 'Finansowanie', null, 'Lokalizacja'],
      ['Nazwa', 'Tytuł', 'Numer umowy', 'Data rozpoczęcia', 'Wartość ogółem', 'Dofinansowanie', 'Gmina'],
      [null, null, null, null, 'PLN', 'PLN', null],
      ...operations(0, 12),
    ]
    const layout = layoutOf(rows, [merge(1, 1, 3), merge(1, 4, 5)])
    expect(layout).toMatchObject({ headerRows: [1, 2, 3], dataRows: 12, currency: 'PLN' })
    expect(lettersOf(layout)).toMatchObject(columns)
  })

  test('without headings is told by its values, and its money is a doubt', () => {
    const layout = layoutOf(operations(0, 12))
    expect(layout).toMatchObject({ isList: true, headerRows: [], firstDataRow: 1, dataRows: 12 })
    expect(lettersOf(layout)).toMatchObject({ beneficiary: 'A', operation: 'B', operation_code: 'C', start: 'D', total_cost: 'E' })
    expect(layout.doubts).toContainEqual(expect.objectContaining({ code: 'column_unclear', field: 'total_cost' }))
  })

  test('of another table below the first is left out and said', () => {
    const other = operations(6, 10).map(([name, title, , , total, , place]): Row => [
      name ?? null,
      title ?? null,
      total ?? null,
      place ?? null,
    ])
    const layout = layoutOf([
      header,
      ...operations(0, 6),
      [],
      ['Nazwa beneficjenta', 'Tytuł projektu', 'Wartość ogółem', 'Gmina'],
      ...other,
    ])
    expect(layout).toMatchObject({ dataRows: 6, lastDataRow: 7 })
    expect(skipped(layout)).toEqual({ 9: 'other_table', 10: 'other_table', 11: 'other_table', 12: 'other_table', 13: 'other_table' })
  })

  test('tells no more by a small table at its right', () => {
    const axes = ['Research', 'Energy', 'Skills']
    const rows = operations(0, 12).map((row, at): Row => [...row, null, ...(at < 3 ? [`Axis ${at + 1}`, axes[at]!] : [])])
    const layout = layoutOf([[...header, null, 'Priority axis', 'Programme'], ...rows])
    expect(layout.dataRows).toBe(12)
    expect(lettersOf(layout)).toEqual(columns)
    expect(layout.readings.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9])
  })

  test('is told by titles of projects with begin, end and amounts, whoever "bears" them', () => {
    const rows = operations(0, 8).map(([, title, , day, total]): Row => ['Zorza', title!, day!, { day: 43_000 }, total!])
    const layout = layoutOf([['Qvist', 'Project', 'Start', 'End', 'Total cost (£m)'], ...rows])
    expect(layout).toMatchObject({ isList: true, dataRows: 8 })
  })

  test('in two tables with the same columns is read whole', () => {
    const rows = [header, ...operations(0, 6), sum('Razem', 0, 6), [], line('Tabela 2'), header, ...operations(6, 12), sum('Razem', 6, 12)]
    expect(layoutOf(rows)).toMatchObject({ headerRows: [1], dataRows: 12 })
  })
})

test.each(['Sum of Total cost', 'Suma z Dofinansowanie', 'Summe von Gesamtkosten', 'Somme de Coût total', 'Somma di Contributo'])(
  'A pivot table with "%s" is no list',
  (title) => {
    const rows: Row[] = [['Beneficiary', title], ...operations(0, 6).map((row): Row => [row[0] ?? null, row[4] ?? null])]
    expect(layoutOf(rows).isList).toBe(false)
  },
)
