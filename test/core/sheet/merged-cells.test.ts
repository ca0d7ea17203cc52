import { describe, expect, it } from 'vitest'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { layoutOf } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

const groups = 400
const rows: TestCell[][] = [
  ['Project code', 'Project title', 'Partner name', 'Role', 'EU contribution'],
  ...Array.from({ length: groups * 3 }, (_, at): TestCell[] => [
    at % 3 ? null : `P-${at / 3}`,
    at % 3 ? null : `Project ${at / 3}`,
    `Alfa ${at} Ltd`,
    at % 3 ? 'participant' : 'coordinator',
    1000.5 + at,
  ]),
]
const sheet = sheetOf(rows)
const layout = layoutOf(rows)

describe('What a group says once', () => {
  it('is the same in each row, in whatever order the rows are read', () => {
    const codes = (order: readonly number[]): Record<number, string | null | undefined> => {
      const read = createRecordReader(sheet, layout)
      return Object.fromEntries(order.map((at) => [at, read(sheet.rows[at]!)?.code]))
    }
    const inOrder = Array.from({ length: groups * 3 }, (_, at) => at + 1)
    const wanted = Object.fromEntries(inOrder.map((at) => [at, `P-${Math.floor((at - 1) / 3)}`]))
    expect(codes(inOrder)).toEqual(wanted)
    expect(codes(inOrder.toReversed())).toEqual(wanted)
    expect(codes(inOrder.toSorted((a, b) => (a % 7) - (b % 7)))).toEqual(wanted)
  })

  it('is found for a stretch of a large sheet without a look at the rows far above', () => {
    const looked = new Set<number>()
    const watched = sheet.rows.map(({ row, values }) => ({
      row,
      get values() {
        looked.add(row)
        return values
      },
    }))
    const read = createRecordReader({ ...sheet, rows: watched }, layout)
    expect(watched.slice(903, 909).map((row) => read(row)?.code)).toEqual(['P-300', 'P-301', 'P-301', 'P-301', 'P-302', 'P-302'])
    expect(looked.size).toBeLessThan(10)
  })
})
