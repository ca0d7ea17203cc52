import { describe, expect, it } from 'vitest'
import { read } from 'xlsx'
import { type DocumentSheet, workbookDocument } from '#report/workbook-document.ts'
import { readWorkbook } from '#workbook/read.ts'

const written = async (...sheets: readonly DocumentSheet[]) => readWorkbook(await workbookDocument(sheets), 'export.xlsx').sheets

describe('a written workbook', () => {
  it('is read back as it was', async () => {
    const sheets = await written({
      name: 'Matrix',
      rows: [['Ä', 'Łódź', null, 1.5], [], [null, -3, 'two\nlines', ' kept ']],
      columns: [{ width: 30 }, { width: 12 }],
    })
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Matrix'])
    expect(sheets[0]?.rows).toEqual([
      { row: 1, values: ['Ä', 'Łódź', null, 1.5] },
      { row: 3, values: [null, -3, 'two\nlines', ' kept '] },
    ])
  })

  it('holds texts that look like formulas as texts', async () => {
    const texts = ['=1+1', '+49 30', '-2', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\t=1', '0012', '1e5']
    const bytes = await workbookDocument([{ name: 'S', rows: [texts] }])
    expect(readWorkbook(bytes, 'a.xlsx').sheets[0]?.rows[0]?.values).toEqual(texts)
  })

  it('leaves out what is no number, and cuts what no cell holds', async () => {
    const [sheet] = await written({ name: 'S', rows: [[Number.NaN, Number.POSITIVE_INFINITY, '', 'x'.repeat(40_000), 'half \ud83d']] })
    const row = sheet?.rows[0]?.values
    expect(row?.slice(0, 3)).toEqual([null, null, null])
    expect(String(row?.[3])).toBe(`${'x'.repeat(32_766)}…`)
    expect(row?.[4]).toBe('half \ufffd')
  })

  it('gives its sheets names that every spreadsheet program takes, each once', async () => {
    const wanted = ['a/b:c*d?[e]\\f', "'quoted'", '', 'History', 'x'.repeat(40), 'X'.repeat(50), '😀'.repeat(20), 'History']
    const names = (await written(...wanted.map((name) => ({ name, rows: [['x']] })))).map((sheet) => sheet.name)
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

  it('has headings that stay in view with a filter, amounts with two decimals and links inside', async () => {
    const bytes = await workbookDocument([
      {
        name: 'Rows: all',
        headingRow: 2,
        columns: [{ width: 12 }, { kind: 'amount' }],
        rows: [
          [{ value: 'Title', look: 'title' }],
          ['Code', 'Amount'],
          ['a', 1234.5],
          [{ value: 'to the other', to: { sheet: "It's", row: 7 } }, 2],
        ],
      },
      { name: "It's", rows: [['x']] },
    ])
    const sheet = read(bytes, { cellStyles: true, cellNF: true }).Sheets['Rows all']!
    expect(sheet['!autofilter']).toEqual({ ref: 'A2:B4' })
    expect(sheet['B3']).toMatchObject({ v: 1234.5, w: '1,234.50' })
    expect(sheet['A4'].l).toMatchObject({ Target: "#'It''s'!A7" })
    expect(sheet['A2'].s).toMatchObject({ patternType: 'solid', fgColor: { rgb: 'E3ECEC' } })
    expect(readWorkbook(bytes, 'a.xlsx').sheets[0]?.rows[2]?.values).toEqual(['a', 1234.5])
  })
})
