import { expect, test } from 'vitest'
import { nextBlankCell } from '#renderer/views/instruments/next-blank-cell.ts'

// Blank cells are marked; the rest is filled.
const table = ['..x', 'x..', '.x.']
const isBlank = ({ row, column }: { row: number; column: number }) => table[row]?.[column] === 'x'
const next = (key: string, row: number, column: number) => nextBlankCell(key, { row, column }, 3, 3, isBlank)

test('arrows lead to the next blank cell over the filled ones, and on in the next row or column', () => {
  expect(next('ArrowRight', 0, 2)).toEqual({ row: 1, column: 0 })
  expect(next('ArrowLeft', 2, 1)).toEqual({ row: 1, column: 0 })
  expect(next('ArrowDown', 1, 0)).toEqual({ row: 2, column: 1 })
  expect(next('ArrowUp', 0, 2)).toEqual({ row: 2, column: 1 })
})

test('Home and End lead to the first and the last; beyond them and with other keys there is nowhere to go', () => {
  expect(next('Home', 2, 1)).toEqual({ row: 0, column: 2 })
  expect(next('End', 0, 2)).toEqual({ row: 2, column: 1 })
  expect(next('ArrowLeft', 0, 2)).toBeNull()
  expect(next('ArrowRight', 2, 1)).toBeNull()
  expect(next('a', 0, 2)).toBeNull()
})
