import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#workbook/read.ts'
import { writeWorkbook, type SheetToWrite } from '#workbook/write.ts'

const written = (...sheets: readonly SheetToWrite[]) => readWorkbook(writeWorkbook(sheets), 'export.xlsx').sheets

describe('a written workbook', () => {
  it('is read back as it was', () => {
    const sheets = written({
      name: 'Matrix',
      rows: [['Ä', 'Łódź', null, 1.5], [], [null, -3, 'two\nlines', ' kept ']],
      widths: [30, 12],
    })
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Matrix'])
    expect(sheets[0]?.rows).toEqual([
      { row: 1, values: ['Ä', 'Łódź', null, 1.5] },
      { row: 3, values: [null, -3, 'two\nlines', ' kept '] },
    ])
  })

  it('holds texts that look like formulas as texts', () => {
    const texts = ['=1+1', '+49 30', '-2', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\t=1', '0012', '1e5']
    const bytes = writeWorkbook([{ name: 'S', rows: [texts] }])
    expect(readWorkbook(bytes, 'a.xlsx').sheets[0]?.rows[0]?.values).toEqual(texts)
  })

  it('leaves out what is no number, and cuts what no cell holds', () => {
    const row = written({ name: 'S', rows: [[Number.NaN, Number.POSITIVE_INFINITY, '', 'x'.repeat(40_000), 'half \ud83d']] })[0]?.rows[0]
      ?.values
    expect(row?.slice(0, 3)).toEqual([null, null, null])
    expect(String(row?.[3])).toBe(`${'x'.repeat(32_766)}…`)
    expect(row?.[4]).toBe('half \ufffd')
  })

  it('gives its sheets names that every spreadsheet program takes, each once', () => {
    const wanted = ['a/b:c*d?[e]\\f', "'quoted'", '', 'History', 'x'.repeat(40), 'X'.repeat(50), '😀'.repeat(20), 'History']
    const names = written(...wanted.map((name) => ({ name, rows: [['x']] }))).map((sheet) => sheet.name)
    expect(names).toEqual([
      'a b c d e f',
      'quoted',
      'Sheet',
      'History 1',
      'x'.repeat(31),
      `${'X'.repeat(27)} (2)`,
      '😀'.repeat(15),
      'History 1 (2)',
    ])
  })
})
