import { describe, expect, it } from 'vitest'
import { readRatings } from '#core/agreement/written-ratings.ts'

const read = (rows: readonly (readonly string[])[], asked: { mayBeWords?: boolean; delimiter?: string } = {}) =>
  readRatings(
    rows.map((cells, at) => ({ row: at + 1, cells })),
    { mayBeWords: false, delimiter: ';', ...asked },
  )

describe('written ratings', () => {
  it('are numbers with a point or a comma, a sign or an exponent; blank cells are missing', () => {
    expect(read([['1', ' ', '-2', '+3', '−1', '', '1e2']])).toEqual([[1, null, -2, 3, -1, null, 100]])
    expect(read([['1,5', '2', ',5']])).toEqual([[1.5, 2, 0.5]])
    expect(read([['1.5', '2', '0.125']])).toEqual([[1.5, 2, 0.125]])
  })

  it('are words at the nominal level, and there numbers where all are', () => {
    expect(
      read(
        [
          ['yes', 'no', ''],
          ['no', ' yes ', 'yes'],
        ],
        { mayBeWords: true },
      ),
    ).toEqual([
      [1, 0, null],
      [0, 1, 1],
    ])
    expect(read([['1', '1.0', '2']], { mayBeWords: true })).toEqual([[1, 1, 2]])
  })

  it.each(['yes', '(3)', '3-', '€ 5', '1/2', '1.2.3'])('refuse %j where a number is needed, and say where it stands', (text) => {
    expect(() =>
      read([
        ['1', '2'],
        ['1', text],
      ]),
    ).toThrow(expect.objectContaining({ code: 'not_a_number', facts: { row: 2, column: 2, text } }))
  })

  it('refuse numbers that can be read two ways, unless commas stand between the cells', () => {
    expect(() => read([['1.250', '2.500']])).toThrow(expect.objectContaining({ code: 'unclear_decimal' }))
    expect(() => read([['1.5', '2,5']])).toThrow(expect.objectContaining({ code: 'unclear_decimal' }))
    expect(read([['1.250', '2.500']], { delimiter: ',' })).toEqual([[1.25, 2.5]])
    expect(() => read([['1,250', '2,500']], { delimiter: ',' })).toThrow(expect.objectContaining({ code: 'unclear_decimal' }))
  })
})
