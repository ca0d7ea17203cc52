import { describe, expect, it } from 'vitest'
import { isNumbering } from '#core/sheet/numbering.ts'

const days = new Set([1])

describe('A row of column numbers', () => {
  it.each([
    [1, 2, 3],
    ['(1)', '(2)', '3=1+2'],
    ['a', 'b', 'c'],
    ['I', 'II', 'III'],
  ])('counts on from cell to cell: %s, %s, %s', (...values) => {
    expect(isNumbering({ row: 2, values }, days)).toBe(true)
  })

  it.each([[[1, 2, 2]], [[1, 1, 3, 4]], [[2, 2, 4]]])('is none where small counts stand beside each other: %s', (values) => {
    expect(isNumbering({ row: 2, values }, days)).toBe(false)
  })

  it('may be one less in cells formatted as days, as OpenDocument writes them', () => {
    expect(isNumbering({ row: 2, values: [1, 2, 2, 4], formats: [0, 0, 1, 0] }, days)).toBe(true)
    expect(isNumbering({ row: 2, values: [1, 2, 2, 4], formats: [0, 0, 0, 0] }, days)).toBe(false)
  })
})
