import { describe, expect, it } from 'vitest'
import type { CellValue, NumberFormat, Sheet } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { review } from '#core/sheet/review.ts'

const formats: readonly NumberFormat[] = [
  { kind: 'general', code: 'General' },
  { kind: 'date', code: 'dd/mm/yyyy' },
  { kind: 'money', currency: 'GBP', code: '[$£-809]#,##0' },
  { kind: 'error', code: 'General' },
]

const sheetOf = (rows: readonly (readonly CellValue[])[], cellFormats?: readonly (readonly number[])[]): Sheet => ({
  name: 'Sheet',
  hidden: false,
  rows: rows.map((values, index) => ({ row: index + 1, values, ...(cellFormats?.[index] ? { formats: cellFormats[index] } : {}) })),
  width: 8,
  formats,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  filtered: false,
  protected: false,
  date1904: false,
})

const layoutOf = (changes: Partial<Layout>): Layout => ({
  isList: true,
  kind: 'operations',
  profile: 'generic',
  profileName: null,
  shipped: 'generic',
  confidence: 1,
  headerRows: [1],
  firstDataRow: 2,
  lastDataRow: 100,
  dataRows: 0,
  skippedRows: [],
  language: 'de',
  decimal: ',',
  dateStyle: 'd.m.Y',
  currency: 'EUR',
  scale: {},
  columns: { beneficiary: 0, operation: 1, start: 2, end: 3, total_cost: 4, grant: 5 },
  readings: [],
  instrument: { kind: 'chosen', code: 'IR2', name: null },
  doubts: [],
  ...changes,
})

const heading = ['Begünstigter', 'Vorhaben', 'Beginn', 'Ende', 'Kosten', 'Zuwendung', 'Code']
const codesOf = (sheet: Sheet, layout: Layout): string[] =>
  review(sheet, layout).issues.map(({ code, field, count }) => `${code} ${field ?? '-'} ${count}`)

describe('a row read by a layout', () => {
  it('keeps typed values beside the row they come from', () => {
    const sheet = sheetOf([heading, [' Dora GmbH\u00a0', 'Linie', '01.03.2016', '28.02.2018', '1.204.300,00', '963.440,00']])
    const record = createRecordReader(sheet, layoutOf({}))(sheet.rows[1]!)
    expect(record).toMatchObject({
      row: 2,
      beneficiary: 'Dora GmbH',
      title: 'Linie',
      start: '2016-03-01',
      end: '2018-02-28',
      totalCost: 1_204_300,
      grant: 963_440,
      currency: 'EUR',
      instrumentCode: 'IR2',
    })
  })

  it('is no operation in the heading, among the skipped, outside the list, or blank', () => {
    const sheet = sheetOf([heading, ['Dora', 'A'], ['Summe', null], [' ', null], ['Fuß', 'x']])
    const read = createRecordReader(sheet, layoutOf({ skippedRows: [{ row: 3, reason: 'total' }], lastDataRow: 4 }))
    expect(sheet.rows.map((row) => read(row)?.row ?? null)).toEqual([null, 2, null, null, null])
  })

  it('takes its instrument from a pattern on a code, or from a cell that holds code and name', () => {
    const sheet = sheetOf([
      heading,
      ['Dora', 'A', null, null, 1, 1, '03.2.1-LVPA-K-802-01-0058'],
      ['Stura', 'B', null, null, 1, 1, 'I.1.b - Poli d’innovazione'],
    ])
    const byPattern = createRecordReader(sheet, layoutOf({ instrument: { kind: 'pattern', column: 6, pattern: '^(.+)-\\d{2}-\\d{4}$' } }))
    expect(byPattern(sheet.rows[1]!)?.instrumentCode).toBe('03.2.1-LVPA-K-802')
    const byColumn = createRecordReader(sheet, layoutOf({ instrument: { kind: 'column', column: 6 } }))
    expect(byColumn(sheet.rows[2]!)).toMatchObject({ instrumentCode: 'I.1.b', instrumentName: 'Poli d’innovazione' })
  })

  it('has its amounts in the unit of the currency where the heading says thousands', () => {
    const sheet = sheetOf([heading, ['Dora', 'A', null, null, '1,5', 2]])
    expect(createRecordReader(sheet, layoutOf({ scale: { total_cost: 1000 } }))(sheet.rows[1]!)).toMatchObject({
      totalCost: 1500,
      grant: 2,
    })
  })

  it('says what is merged over several rows in each of them, but counts an amount once', () => {
    const sheet = {
      ...sheetOf([
        heading,
        ['Dora GmbH', 'Linie', '01.03.2016', null, '100,00', '50'],
        ['Stura AG', null, null, null, null, '20'],
        ['Po KG', null, null, null, null, '10'],
        ['Adda', null, null, null, '7', '1'],
      ]),
      merges: [1, 2, 4].map((column) => ({ fromRow: 2, toRow: 4, fromColumn: column, toColumn: column })),
    }
    const read = createRecordReader(sheet, layoutOf({}))
    expect(sheet.rows.slice(1).map((row) => read(row))).toMatchObject([
      { title: 'Linie', start: '2016-03-01', totalCost: 100 },
      { title: 'Linie', start: '2016-03-01', totalCost: null, beneficiary: 'Stura AG' },
      { title: 'Linie', start: '2016-03-01', totalCost: null, beneficiary: 'Po KG' },
      { title: null, start: null, totalCost: 7 },
    ])
  })

  it('reads rates as fractions whether the column holds fractions, percent or percent points', () => {
    const rates = (...values: CellValue[]): (number | null)[] => {
      const sheet = sheetOf([heading, ...values.map((value): CellValue[] => ['Dora', value])])
      const read = createRecordReader(sheet, layoutOf({ columns: { beneficiary: 0, eu_rate: 1 } }))
      return sheet.rows.slice(1).map((row) => read(row)?.euRate ?? null)
    }
    expect(rates(0.5, 0.6, 1)).toEqual([0.5, 0.6, 1])
    expect(rates(50, 1, 85)).toEqual([0.5, 0.01, 0.85])
    expect(rates('80.00%', '50,5 %')).toEqual([0.8, 0.505])
  })
})

describe('the review of a sheet', () => {
  it('sums exactly what floating point would lose', () => {
    const sheet = sheetOf([heading, ...Array.from({ length: 1000 }, (): CellValue[] => ['Dora', 'A', null, null, '0,10', 1e15 / 1000])])
    const { totals } = review(sheet, layoutOf({ lastDataRow: 2000 }))
    expect(totals).toMatchObject({ operations: 1000, beneficiaries: 1, sums: { total_cost: 100, grant: 1e15 } })
  })

  it('says by code and field what could not be read or cannot be', () => {
    const sheet = sheetOf(
      [
        heading,
        ['Dora GmbH', 'A', '01.09.2017', '31.08.2016', 'siehe Fußnote', '5'],
        [null, 'B', '31.02.2016', null, '100', '-5'],
        ['Stura AG', null, null, null, '100', '200'],
        ['Stura AG', null, null, null, '100', '200'],
        ['#REF!', 'C', null, null, '7', '1'],
      ],
      [[], [], [], [], [], [3, 0, 0, 0, 0, 0]],
    )
    expect(codesOf(sheet, layoutOf({}))).toEqual([
      'unreadable_number total_cost 1',
      'unreadable_date start 1',
      'error_cells beneficiary 1',
      'negative_amount grant 1',
      'grant_above_cost grant 2',
      'duplicate_rows - 1',
      'missing_beneficiary beneficiary 2',
      'end_before_start end 1',
      'missing_operation operation 2',
    ])
  })

  it('names a stated total that the operations do not add up to, and none that they do', () => {
    const rows = [heading, ['Dora', 'A', null, null, 100, 50], ['Stura', 'B', null, null, 100, 50], ['Summe', null, null, null, 200, 101]]
    const sheet = sheetOf(rows)
    expect(codesOf(sheet, layoutOf({ skippedRows: [{ row: 4, reason: 'total' }] })).filter((code) => code.startsWith('stated'))).toEqual([
      'stated_total_differs grant 1',
    ])
  })

  it('names currencies that stand beside each other, by format and by sign', () => {
    const sheet = sheetOf(
      [heading, ['Dora', 'A', null, null, 100, 50], ['Stura', 'B', null, null, '100 €', '50 €']],
      [[], [0, 0, 0, 0, 2, 2], []],
    )
    expect(codesOf(sheet, layoutOf({ currency: null }))).toContain('mixed_currencies - 2')
  })
})
