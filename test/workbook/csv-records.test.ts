import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRecordParser, eachRecord } from '#workbook/csv-records.ts'

function records(text: string, delimiter = ','): string[][] {
  const found: string[][] = []
  eachRecord(text, delimiter, (record, cells) => {
    expect(record).toBe(found.length + 1)
    found.push(cells)
  })
  return found
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

describe('csv records', () => {
  it('gives back what RFC 4180 wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', '\r\n', ' ', '\t') })
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, delimiter, end, last) => {
          const text = rows.map((row) => row.map(quoted).join(delimiter)).join(end) + (last ? end : '')
          expect(records(text, delimiter)).toEqual(rows)
        },
      ),
    )
  })

  it('reads a text in pieces as it reads it whole', () => {
    const cell = fc.constantFrom('a', '"b;\n"', '"open', 'q"', '""', '"x" ', '', '"a""b"', '"long'.padEnd(120_000, 'é'))
    const text = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
      .map((rows) => rows.map((row) => row.join(';')).join('\n'))
    fc.assert(
      fc.property(text, fc.integer({ min: 30_000, max: 150_000 }), (whole, size) => {
        const found: string[][] = []
        const parser = createRecordParser(';', (_, cells) => void found.push(cells))
        for (let at = 0; at < whole.length; at += size) parser.push(whole.slice(at, at + size))
        parser.end()
        const expected: string[][] = []
        const one = createRecordParser(';', (_, cells) => void expected.push(cells))
        one.push(whole)
        one.end()
        expect(found).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('gives back unquoted cells as they stand', () => {
    expect(records('a,b\nc, d \n')).toEqual([
      ['a', 'b'],
      ['c', ' d '],
    ])
  })

  it('counts blank lines and keeps ragged rows', () => {
    expect(records('a,b\n\n\nc\nd,e,f')).toEqual([['a', 'b'], [''], [''], ['c'], ['d', 'e', 'f']])
  })

  it('keeps the empty cell behind a last delimiter', () => {
    expect(records('a,')).toEqual([['a', '']])
    expect(records('a,\nb,\n')).toEqual([
      ['a', ''],
      ['b', ''],
    ])
  })

  it('takes a quote inside a cell as part of the text', () => {
    expect(records('5" pipe,x\nthe "best",y')).toEqual([
      ['5" pipe', 'x'],
      ['the "best"', 'y'],
    ])
    expect(records('"the "best" of all",y')).toEqual([['the "best" of all', 'y']])
  })

  it('does not swallow the file after a quote that nothing closes', () => {
    expect(records('"open,b\nc,d\ne,f')).toEqual([
      ['"open', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ])
  })

  it('does not join records between two stray quotes', () => {
    expect(records('"Grün" GmbH,1\n"a\nb,2\n"c" d,3')).toEqual([['"Grün" GmbH', '1'], ['"a'], ['b', '2'], ['"c" d', '3']])
  })

  it('leaves out blanks between a closing quote and the delimiter', () => {
    expect(records('"a" ,b')).toEqual([['a', 'b']])
  })

  it('stops when told to', () => {
    const seen: number[] = []
    eachRecord('a\nb\nc\n', ',', (record) => {
      seen.push(record)
      return record < 2
    })
    expect(seen).toEqual([1, 2])
  })

  it('reads many stray quotes in time that grows with the text only', () => {
    // so many that any other growth outlasts the time of a test many times over
    expect(records('"a,b\n'.repeat(400_000)).length).toBeGreaterThan(1)
  })
})
