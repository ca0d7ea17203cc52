import * as fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { coverage } from '#core/matrix/coverage.ts'
import { toCsv } from '#report/csv.ts'
import { coverageDocument, judgedDocument, observedDocument } from '#report/matrix-json.ts'
import { cellTable, coverageTable, instrumentTable, interactionSheets, judgedGrid, pairTable } from '#report/matrix-tables.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import { readWorkbook } from '#workbook/read.ts'
import { sampleMatrix } from './sample-matrix.ts'

const matrix = sampleMatrix(6, { by: 'programme' })
const empty = sampleMatrix(0)
/** A csv file without its byte order mark, read back. */
const readCsv = (csv: string, delimiter = ','): string[][] => parse(csv.replace('\uFEFF', ''), { delimiter, relax_column_count: true })

describe('tables of a matrix', () => {
  it('of pairs hold every unordered pair once', () => {
    const { rows } = pairTable(matrix, {})
    expect(rows).toHaveLength(1 + 15)
    expect(new Set(rows.slice(1).map((row) => [row[0], row[2]].toSorted().join(' '))).size).toBe(15)
    const [a, , b, , sizeA, sizeB, shared, , , jaccard] = rows[1]!
    expect([a, b]).toEqual([matrix.instruments[0]!.code, matrix.instruments[1]!.code])
    expect(jaccard).toBe(Number(shared) / (Number(sizeA) + Number(sizeB) - Number(shared)))
  })

  it('of cells hold every judged ordered pair', () => {
    expect(cellTable(matrix, {}).rows).toHaveLength(1 + matrix.median.filter((median) => median !== null).length)
  })

  it('as a grid carry the margins', () => {
    const { rows } = judgedGrid(matrix, { gives: 'Gives' })
    expect(rows[0]).toEqual(['', ...matrix.instruments.map(({ code }) => code), 'Gives'])
    expect(rows.slice(1, -1).map((row) => row.at(-1))).toEqual(matrix.gives)
    expect(rows.at(-1)).toEqual(['receives', ...matrix.receives, null])
  })

  it('of instruments have one column of grant for each currency', () => {
    const mixed = {
      ...matrix,
      instruments: matrix.instruments.map((one, at) => ({ ...one, grant: [{ amount: at, currency: at % 2 === 0 ? 'EUR' : 'GBP' }] })),
    }
    const { rows } = instrumentTable(mixed, { grant: 'Grant' })
    expect(rows[0]!.slice(5)).toEqual(['Grant EUR', 'Grant GBP'])
    expect(rows.slice(1, 3).map((row) => row.slice(5))).toEqual([
      [0, null],
      [null, 1],
    ])
  })

  it('make sheets of a workbook, each with its name, even of nothing', async () => {
    for (const sheets of [interactionSheets(matrix, {}), interactionSheets(empty, {})]) {
      expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length)
      for (const { rows } of sheets) expect(rows.length).toBeGreaterThan(0)
      expect(readWorkbook(await workbookDocument(sheets), 'matrix.xlsx').sheets).toHaveLength(sheets.length)
    }
  })

  it('of coverage have the totals of each term beneath', () => {
    const facts = { programme: null, region: null, level: null, operations: 1, grant: [], firstYear: null, lastYear: null }
    const covered = coverage(
      [
        {
          id: 1,
          slot: 1,
          code: 'A',
          name: 'First',
          budget: { amount: 10, currency: 'EUR' },
          ...facts,
          tags: [{ taxonomy: 1, term: 1, weight: 0.5 }],
        },
      ],
      [1, 2].map((id) => ({ id, code: `T${id}`, label: { en: `Term ${id}` }, parent: null })),
    )
    expect(coverageTable(covered, {}, 'it').rows).toEqual([
      ['code', 'name', 'T1 Term 1', 'T2 Term 2'],
      ['A', 'First', 0.5, null],
      ['total_instruments', null, 1, 0],
      ['total_budget EUR', null, 5, null],
    ])
    expect(coverageDocument(covered, 'en')).toEqual({
      instruments: [{ code: 'A', name: 'First' }],
      terms: [
        { code: 'T1', label: 'Term 1', instruments: 1 },
        { code: 'T2', label: 'Term 2', instruments: 0 },
      ],
      cells: [{ instrument: 'A', term: 'T1', weight: 0.5 }],
    })
  })
})

describe('documents for programs', () => {
  it('hold every unordered pair, a before b by code, whatever the order shown', () => {
    const { pairs, instruments, universe } = observedDocument(matrix)
    expect(universe).toBe(matrix.universe.size)
    expect(instruments).toHaveLength(6)
    expect(pairs).toHaveLength(15)
    for (const { a, b } of pairs) expect(a < b).toBe(true)
    for (const { a, b, shared, p } of pairs) {
      const at = (code: string) => matrix.instruments.findIndex((one) => one.code === code)
      expect(shared).toBe(matrix.shared[at(a) * 6 + at(b)])
      expect(p).toBe(matrix.p[at(b) * 6 + at(a)])
    }
  })

  it('never add grants of different currencies', () => {
    const grants = [
      { amount: 1, currency: 'EUR' },
      { amount: 2, currency: 'GBP' },
    ]
    const mixed = { ...matrix, instruments: matrix.instruments.map((one) => ({ ...one, grant: grants })) }
    expect(observedDocument(mixed).instruments[0]).toMatchObject({ grant: null, grants })
    expect(
      observedDocument({ ...matrix, instruments: matrix.instruments.map((one) => ({ ...one, grant: [] })) }).instruments[0]!.grant,
    ).toBe(0)
  })

  it('hold the judged cells in their direction', () => {
    const { cells } = judgedDocument(matrix)
    expect(cells).toHaveLength(matrix.median.filter((median) => median !== null).length)
    for (const { from, to, median, raters, spread } of cells) {
      const at = (code: string) => matrix.instruments.findIndex((one) => one.code === code)
      const place = at(from) * 6 + at(to)
      expect([median, raters, spread]).toEqual([matrix.median[place], matrix.ratersOf[place], matrix.spread[place]])
    }
  })
})

describe('csv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('does not let %j run as a formula', (value) => {
    expect(readCsv(toCsv({ name: '', rows: [[value]] }, 'en'))[0]![0]).toBe(`'${value}`)
  })

  it('leaves numbers numbers, in the way of the language', () => {
    expect(toCsv({ name: '', rows: [[-1.5, 'Poli, d’innovazione', null]] }, 'en')).toBe('\uFEFF-1.5,"Poli, d’innovazione",\r\n')
    expect(toCsv({ name: '', rows: [[-1.5, 'Poli, d’innovazione', Number.NaN]] }, 'it')).toBe('\uFEFF-1,5;Poli, d’innovazione;\r\n')
  })

  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const read = readCsv(toCsv({ name: '', rows }, 'it'), ';')
        expect(read.map((row) => row.map((value) => value.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((value) => value.replace(/^'/, ''))),
        )
      }),
    )
  })
})
