import { Odd } from './odd.ts'

export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd' | 'other'

/** What the attribute `t` of a cell says its value is (ECMA-376 part 1, 18.18.11). */
export function cellType(bytes: Buffer, start: number, end: number): CellType {
  if (end - start === 1) {
    const byte = bytes[start]
    if (byte === 115) return 's'
    if (byte === 110) return 'n'
    if (byte === 98) return 'b'
    if (byte === 101) return 'e'
    return byte === 100 ? 'd' : 'other'
  }
  const name = bytes.toString('latin1', start, end)
  return name === 'str' || name === 'inlineStr' ? name : 'other'
}

/** Column (0-based) of the cell reference in `bytes`, which must lie in `row`. @throws {Odd} */
export function columnOf(bytes: Buffer, from: number, end: number, row: number): number {
  let at = from
  let letters = 0
  for (; at < end; at++) {
    const letter = (bytes[at] ?? 0) - 64
    if (letter < 1 || letter > 26) break
    letters = letters * 26 + letter
  }
  let number = 0
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48
    if (digit < 0 || digit > 9) throw new Odd('cell_reference')
    number = number * 10 + digit
  }
  if (letters === 0 || number !== row) throw new Odd('cell_reference')
  return letters - 1
}
