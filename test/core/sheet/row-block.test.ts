import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellValue, SheetRow } from '#core/sheet/cells.ts'
import { blockOfBytes, bytesOfBlock, rowsOfBytes } from '#core/sheet/row-block-bytes.ts'
import { createRowBlockWriter, rowsOfBlock } from '#core/sheet/row-block.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

function packed(rows: readonly SheetRow[]) {
  const writer = createRowBlockWriter()
  for (const { row, values, formats } of rows) {
    for (const [column, value] of values.entries()) {
      if (typeof value === 'number') writer.number(column, value, formats?.[column] ?? 0)
      else if (typeof value === 'boolean') writer.boolean(column, value)
      else if (value !== null) writer.text(column, writer.textPlace(value), formats?.[column] ?? 0)
    }
    writer.endRow(row)
  }
  return writer.take()
}

const cell = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.integer().map((value) => value / 100),
  // JSON and Int32 know no negative zero, a sheet neither
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom('Rīga', 'Łódź', '\u0000', '\ud83d'),
)

/** Rows as the reader makes them: no trailing blanks, formats only for cells that hold something. */
const sheetRows = fc
  .array(
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.tuple(cell, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 6 })),
    {
      maxLength: 20,
    },
  )
  .map((list) => {
    let row = 0
    return list.flatMap(([step, cells]): SheetRow[] => {
      row += step
      while (cells.length > 0 && cells.at(-1)![0] === null) cells.pop()
      if (cells.length === 0) return []
      const values = cells.map(([value]): CellValue => value)
      const formats = cells.map(([value, format]) => (value === null || typeof value === 'boolean' ? 0 : format))
      return [formats.some((format) => format > 0) ? { row, values, formats } : { row, values }]
    })
  })

describe('a block of rows', () => {
  it('gives back every row as it was', () => {
    fc.assert(
      fc.property(sheetRows, (rows) => {
        expect(rowsOfBlock(packed(rows))).toEqual(rows)
      }),
    )
  })

  it('gives them back from its bytes, and from those of earlier versions', () => {
    fc.assert(
      fc.property(sheetRows, (rows) => {
        expect(rowsOfBytes(bytesOfBlock(packed(rows), encode), decode)).toEqual(rows)
        const before = JSON.stringify(rows.map(({ row, values, formats }) => (formats ? [row, values, formats] : [row, values])))
        expect(rowsOfBytes(encode(before), decode)).toEqual(JSON.parse(JSON.stringify(rows)))
      }),
    )
  })

  it('refuses bytes of a version it does not know', () => {
    expect(() => blockOfBytes(Uint8Array.of(9, 0, 0, 0, 0), decode)).toThrow('version 9')
  })

  it('is full after a thousand rows, and earlier where they are wide', () => {
    const writer = createRowBlockWriter()
    for (let row = 1; row <= 1000; row++) {
      expect(writer.full).toBe(false)
      writer.number(0, row, 0)
      writer.endRow(row)
    }
    expect(writer.full).toBe(true)
    expect(writer.take().head).toMatchObject({ count: 1000, first: 1, columns: ['whole'] })
    for (let row = 1; row <= 13; row++) {
      writer.boolean(16_383, true)
      writer.endRow(row)
    }
    expect(writer.full).toBe(true)
  })

  it('keeps columns apart that end far above the others', () => {
    const rows = Array.from({ length: 300 }, (_, index): SheetRow => {
      const row = index + 1
      return { row, values: row < 10 ? ['text', row % 2 === 0, row / 3, row] : ['text', null, null, row] }
    })
    expect(rowsOfBlock(packed(rows))).toEqual(rows)
    const mixed = rows.map(({ row, values }): SheetRow => ({ row, values: [row < 5 ? row : values[0]!, ...values.slice(1)] }))
    expect(rowsOfBlock(packed(mixed))).toEqual(mixed)
    const early = rows.map(({ row }): SheetRow => ({
      row,
      values: row < 9 ? [row, row % 2 === 0 ? 'x' : 1, row] : [row, null, row + 0.001],
    }))
    expect(rowsOfBlock(packed(early))).toEqual(early)
  })

  it('takes no row without values', () => {
    const writer = createRowBlockWriter()
    expect(writer.endRow(1)).toBe(0)
    expect(rowsOfBlock(writer.take())).toEqual([])
  })
})
