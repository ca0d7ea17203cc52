import { expect, test } from 'vitest'
import { detectedSheet } from '#core/sheet/detect-report.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { review } from '#core/sheet/review.ts'
import { context, heading, operations } from './layouts.ts'
import { sheetOf } from './sheet-of.ts'

test('A list is said with letters, sums and issues', () => {
  const sheet = sheetOf([heading, ...operations(3), ['Gamma', 'Without a sum', null, 'n/a', null]])
  const layout = recognise(sheet, context)
  expect(detectedSheet(sheet, layout, review(sheet, layout))).toEqual({
    name: 'Sheet1',
    isList: true,
    kind: 'operations',
    profile: 'generic',
    confidence: expect.any(Number),
    headerRows: [1],
    firstDataRow: 2,
    lastDataRow: 5,
    dataRows: 4,
    language: 'en',
    decimal: null,
    dateStyle: 'serial',
    columns: { beneficiary: 'A', operation: 'B', start: 'C', total_cost: 'D', grant: 'E' },
    sums: { total_cost: 12_003, grant: 5404.5 },
    issues: expect.arrayContaining([
      { code: 'unreadable_number', field: 'total_cost', count: 1, examples: [{ row: 5, column: 'D', value: 'n/a' }] },
    ]),
  })
})

test('A sheet without a list has no columns, sums or issues', () => {
  const sheet = sheetOf([['Notes'], ['All amounts are in euro.']])
  const layout = recognise(sheet, context)
  expect(detectedSheet(sheet, layout, review(sheet, layout))).toMatchObject({
    isList: false,
    dataRows: 0,
    columns: {},
    sums: {},
    issues: [],
  })
})
