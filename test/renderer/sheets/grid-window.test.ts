import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnWidths, headingLines } from '#renderer/views/sheets/column-widths.ts'
import { movedCursor } from '#renderer/views/sheets/grid-cursor.ts'
import { columnAtLeft, columnEdges, heightOfRow, rowAtTop, scrolledTo, topOfRow } from '#renderer/views/sheets/grid-window.ts'

const heights = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 6 }).chain((rows) =>
  fc.array(fc.integer({ min: 30, max: 90 }), { minLength: rows.length, maxLength: rows.length }).map((sizes) => ({
    usual: 29,
    tall: rows.toSorted((a, b) => a - b).map((row, index) => ({ row, height: sizes[index] ?? 30 })),
  })),
)

describe('rows of two heights', () => {
  test('every point of a row leads back to that row', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 1, max: 1_048_576 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (known, row, share) => {
        expect(rowAtTop(known, topOfRow(known, row) + share * heightOfRow(known, row))).toBe(row)
      }),
    )
  })

  test('rows stand one under the other without gaps', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 1, max: 5000 }), (known, row) => {
        expect(topOfRow(known, row + 1) - topOfRow(known, row)).toBe(heightOfRow(known, row))
      }),
    )
  })
})

describe('columns', () => {
  test('every point of a column leads back to that column', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 40, max: 300 }), { minLength: 1, maxLength: 60 }), fc.nat(), (widths, at) => {
        const column = at % widths.length
        const edges = columnEdges(widths)
        expect(columnAtLeft(edges, edges[column] ?? 0)).toBe(column)
        expect(columnAtLeft(edges, (edges[column] ?? 0) + (widths[column] ?? 0) - 1)).toBe(column)
      }),
    )
  })

  test('a narrow sheet fills the grid exactly', () => {
    const widths = columnWidths([['Aaaaaaaaaaaaaaaaaaaaaaaa', 'Bbbbbbbbbbbbbbbbbbb', 'Ccccccccccccccccccccc']], 3, () => 84, 600)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(600)
  })

  test('a sheet a little too wide takes room from long texts, not from what is needed', () => {
    const long = 'x'.repeat(200)
    const widths = columnWidths([[long, long, '01.03.2016', '12.50']], 4, () => 104, 620)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(620)
    expect(widths.every((width) => width >= 104)).toBe(true)
  })

  test('a sheet with very many columns scrolls instead of being squeezed', () => {
    const widths = columnWidths([Array.from({ length: 300 }, () => 'text')], 300, () => 96, 900)
    expect(widths.every((width) => width >= 96)).toBe(true)
  })

  test('a heading breaks between words, in at most three lines', () => {
    expect(headingLines('Start', 120)).toBe(1)
    expect(headingLines('Förderfähige Ausgaben', 120)).toBe(2)
    expect(headingLines('a very long heading that would take many lines in a narrow column', 80)).toBe(3)
  })
})

describe('bringing a cell into view', () => {
  test('what is seen already does not move', () => expect(scrolledTo(100, 500, 300, 29, 'near')).toBe(100))
  test('what is below comes to the lower edge', () => expect(scrolledTo(0, 500, 600, 29, 'near')).toBe(129))
  test('the middle of the view never lies before the beginning', () => expect(scrolledTo(0, 500, 20, 29, 'centre')).toBe(0))
})

describe('the cursor', () => {
  const bounds = { firstRow: 0, rows: 2262, columns: 7, page: 20 } as const
  test('walks one cell and stays inside', () => {
    expect(movedCursor({ row: 2262, column: 6 }, 'ArrowDown', false, bounds)).toEqual({ row: 2262, column: 6 })
    expect(movedCursor({ row: 1, column: 0 }, 'ArrowUp', false, bounds)).toEqual({ row: 0, column: 0 })
    expect(movedCursor({ row: 1, column: 0 }, 'ArrowLeft', false, bounds)).toEqual({ row: 1, column: -1 })
  })
  test('Control with End goes to the last cell', () =>
    expect(movedCursor({ row: 5, column: 2 }, 'End', true, bounds)).toEqual({ row: 2262, column: 6 }))
  test('other keys are not its business', () => expect(movedCursor({ row: 5, column: 2 }, 'Delete', false, bounds)).toBeNull())
})
