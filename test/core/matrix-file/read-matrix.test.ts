import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatrixValue } from '#core/matrix-file/matrix-file.ts'
import { readMatrices } from '#core/matrix-file/read-matrix.ts'
import type { CellValue } from '#core/sheet/cells.ts'
import { isTotalWord } from '#core/sheet/vocabulary/total-words.ts'
import { sheetOf } from './rows-of.ts'

const only = (rows: readonly (readonly CellValue[])[]) => {
  const found = readMatrices(sheetOf(rows))
  expect(found).toHaveLength(1)
  return found[0]!
}
const problemsIn = (rows: readonly (readonly CellValue[])[]) => only(rows).problems.map(({ code, text, place }) => ({ code, text, place }))

describe('a square matrix in a sheet', () => {
  it('is found wherever it stands, with titles above and a legend below', () => {
    const { matrix, places, problems } = only([
      ['Workshop of 12 May'],
      [],
      [null, null, 'Influence of', 'IR2', 'POLI', 'FABB'],
      [null, null, 'IR2', null, 2, -1],
      [null, null, 'POLI', '+1', '–', '0'],
      [null, null, 'FABB', '−3', 'n/a', null],
      [],
      ['3: strong', '0: none'],
    ])
    expect(matrix).toEqual({
      kind: 'square',
      labels: ['IR2', 'POLI', 'FABB'],
      cells: [
        [null, 2, -1],
        [1, null, 0],
        [-3, 'n/a', null],
      ],
    })
    expect(places).toEqual({ rows: [4, 5, 6], columns: [3, 4, 5] })
    expect(problems).toEqual([])
  })

  it('is the same in another order of its rows, and whatever the case of its labels', () => {
    expect(
      only([
        [null, 'Vouchers', 'Grants', 'Loans'],
        ['loans', 1, 2, null],
        ['GRANTS', 3, null, 0],
        ['vouchers', null, -1, -2],
      ]).matrix,
    ).toMatchObject({
      labels: ['Vouchers', 'Grants', 'Loans'],
      cells: [
        [null, -1, -2],
        [3, null, 0],
        [1, 2, null],
      ],
    })
  })

  it('keeps names beside codes, and leaves sums and headings out', () => {
    const { matrix, names, decided } = only([
      ['Code', 'Name', 'A1', 'B2', 'Total'],
      ['A1', 'Alfa fund', 0, 2, 2],
      ['B2', 'Beta fund', 1, 0, 1],
      ['Total', null, 1, 2, 3],
    ])
    expect(matrix).toMatchObject({
      labels: ['A1', 'B2'],
      cells: [
        [null, 2],
        [1, null],
      ],
    })
    expect(names).toEqual(['Alfa fund', 'Beta fund'])
    expect(decided).toEqual([
      { code: 'names', count: 2 },
      { code: 'zero_diagonal', count: 2 },
      { code: 'sums', count: 2 },
    ])
  })

  it('has potential influences and decimals', () => {
    expect(
      only([
        [3, 'A', 'B', 'C'],
        ['A', 0, 'P', '1,5'],
        ['B', 2.25, 0, 'p'],
        ['C', 3, 0, 0],
      ]).matrix.cells,
    ).toEqual([
      [null, 'P', 1.5],
      [2.25, null, 'P'],
      [3, 0, null],
    ])
  })

  it('of MICMAC has numbered labels, short ones above and long ones beside', () => {
    const found = only([
      [null, '1 : POP', '2 : EMPL', '3 : TECH'],
      ['1 : Population', 0, 3, 1],
      ['2 : Employment', 2, 0, 'P'],
      ['3 : Technology', 0, 1, 0],
    ])
    expect(found.matrix).toMatchObject({ labels: ['POP', 'EMPL', 'TECH'] })
    expect(found.names).toEqual(['Population', 'Employment', 'Technology'])
    expect(found.decided.map(({ code }) => code)).toContain('by_number')
  })

  it('may have labels that only count', () => {
    expect(
      only([
        [null, 1, 2, 3],
        [1, null, 2, 3],
        [2, 1, null, 0],
        [3, 0, 0, null],
      ]).matrix,
    ).toMatchObject({ labels: ['1', '2', '3'] })
  })

  it('has states of descriptors as labels where they have dots and do not affect their own', () => {
    const rows = [
      [null, 'IR2.off', 'IR2.on', 'POLI.off', 'POLI.on'],
      ['IR2.off', 0, 0, 1, -1],
      ['IR2.on', 0, 0, -2, 2],
      ['POLI.off', 0, 0, 0, 0],
      ['POLI.on', 3, -3, 0, 0],
    ]
    expect(only(rows).matrix).toMatchObject({
      kind: 'cross_impact',
      descriptors: [
        { name: 'IR2', states: ['off', 'on'] },
        { name: 'POLI', states: ['off', 'on'] },
      ],
    })
    const measures = [
      [null, '1.1', '1.2', '2.1', '2.2'],
      ['1.1', null, 2, 1, 1],
      ['1.2', 1, null, 1, 1],
      ['2.1', 1, 1, null, 1],
      ['2.2', 1, 1, 1, null],
    ]
    const codes = measures.map((line) => line.map((value) => (typeof value === 'string' ? `M${value}` : value)))
    expect(only(codes).matrix.kind).toBe('square')
  })

  it('stands beside another one, and a list of operations is none', () => {
    const matrix = (a: string, b: string) => [
      [null, a, b],
      [a, null, 1],
      [b, 2, null],
    ]
    expect(readMatrices(sheetOf([...matrix('A', 'B'), [], ...matrix('A', 'C')]))).toMatchObject([
      { matrix: { labels: ['A', 'B'] } },
      { matrix: { labels: ['A', 'C'] } },
    ])
    const list = [
      ['Beneficiary', 'Measure', 'Grant'],
      ['Alfa Ltd', 'IR2', 100],
      ['Beta Ltd', 'IR2', 200],
      ['Alfa Ltd', 'POLI', 300],
    ]
    expect(readMatrices(sheetOf(list))).toEqual([])
  })
})

describe('what is no score', () => {
  it('is a problem of its cell', () => {
    expect(
      problemsIn([
        [null, 'A', 'B', 'C'],
        ['A', null, 'strong', 2],
        ['B', '?', null, 1],
        ['C', 1, '#REF!', null],
      ]),
    ).toEqual([
      { code: 'no_score', text: 'strong', place: { row: 2, column: 2 } },
      { code: 'no_score', text: '?', place: { row: 3, column: 1 } },
      { code: 'no_score', text: '#REF!', place: { row: 4, column: 2 } },
    ])
  })

  it('is a day that a spreadsheet made of 1-2', () => {
    const sheet = sheetOf([
      [null, 'A', 'B'],
      ['A', null, 45_000],
      ['B', 1, null],
    ])
    const [, first] = sheet.rows
    const rows = sheet.rows.map((row) => (row === first ? { ...row, formats: [0, 0, 1] } : row))
    const formats = [...sheet.formats, { kind: 'date', code: 'd/m' } as const]
    expect(readMatrices({ rows, formats })[0]!.problems).toMatchObject([{ code: 'no_score', from: 0, to: 1 }])
  })

  it('is a score on the diagonal, but not a zero or a cross', () => {
    expect(
      problemsIn([
        [null, 'A', 'B', 'C'],
        ['A', 2, 1, 1],
        ['B', 0, 'x', 1],
        ['C', 0, 0, 0],
      ]),
    ).toEqual([{ code: 'diagonal', text: '2', place: { row: 2, column: 1 } }])
  })

  it('is a label that only rows or only columns have', () => {
    expect(
      problemsIn([
        [null, 'A', 'B', 'D'],
        ['A', null, 1, 2],
        ['B', 1, null, 0],
        ['C', 2, 2, 1],
      ]),
    ).toEqual([
      { code: 'only_in_columns', text: 'D', place: { row: 1, column: 3 } },
      { code: 'only_in_rows', text: 'C', place: { row: 4, column: 0 } },
    ])
  })

  it('is a label that stands twice: both are told apart by their order', () => {
    const found = only([
      [null, 'A', 'Other', 'Other'],
      ['A', null, 1, 2],
      ['Other', 0, null, 3],
      ['Other', 1, 2, null],
    ])
    expect(found.matrix).toMatchObject({
      labels: ['A', 'Other', 'Other'],
      cells: [
        [null, 1, 2],
        [0, null, 3],
        [1, 2, null],
      ],
    })
    expect(found.problems.map(({ code, text }) => [code, text])).toEqual([
      ['label_twice', 'Other'],
      ['label_twice', 'Other'],
    ])
  })
})

const label = fc.stringMatching(/^[A-Z][a-z]{1,6}$/).filter((text) => !isTotalWord(text))
const value: fc.Arbitrary<MatrixValue> = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom<MatrixValue>('P', 'n/a', null),
  fc.constant(1.5),
)
const written = fc.uniqueArray(label, { minLength: 2, maxLength: 8, selector: (one) => one.toLowerCase() }).chain((labels) =>
  fc.record({
    labels: fc.constant(labels),
    cells: fc.array(fc.array(value, { minLength: labels.length, maxLength: labels.length }), {
      minLength: labels.length,
      maxLength: labels.length,
    }),
    down: fc.nat({ max: 4 }),
    right: fc.nat({ max: 3 }),
  }),
)

describe('a matrix that was written', () => {
  it('is read back the same, wherever it was put', () => {
    fc.assert(
      fc.property(written, ({ labels, cells, down, right }) => {
        const diagonal = cells.map((line, from) => line.map((one, to) => (from === to ? null : one)))
        const space = Array.from({ length: right }, () => null)
        const rows = [
          ...Array.from({ length: down }, () => []),
          [...space, null, ...labels],
          ...diagonal.map((line, at) => [...space, labels[at]!, ...line]),
        ]
        expect(readMatrices(sheetOf(rows)).map(({ matrix }) => matrix)).toEqual([{ kind: 'square', labels, cells: diagonal }])
      }),
    )
  })
})
