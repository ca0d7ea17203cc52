import { describe, expect, it } from 'vitest'
import { detectDelimiter } from '#workbook/delimiter.ts'
import { readWorkbook } from '#workbook/read.ts'
import { encode } from './encode.ts'

const read = (text: string | Uint8Array, name = 'list.csv') => readWorkbook(Buffer.from(text), name)
const values = (text: string | Uint8Array, name = 'list.csv') =>
  read(text, name).sheets.map((sheet) => sheet.rows.map((row) => [row.row, ...row.values]))

describe('delimiter of a csv', () => {
  it.each([
    [';', 'Name;Summe\nA, B und C;1.234,56\nD;7,5\nE;0,0\n'],
    [',', 'Name,Sum\n"A; B; C",1\nD;,2\nE,3\n'],
    ['\t', 'Name\tSum, in EUR\nA\t1,5\nB\t2,5\n'],
    ['|', 'Name|Sum\nA, B|1;5\nC|2\n'],
    [',', '"Title of the list"\n\n"a","b","c"\n"1,5","x","y"\n"2,5","x","y"\n'],
    [';', '1,5;2,5;3,5\n2,5;;4,5\n'],
    [',', '1,5,2\n2,,4\n'],
    [';', 'a;b;c;d\n1;2;3\n1;2;3;4\n1;2\n1;2;3\n'],
  ])('is %j', (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter)
  })

  it('is what a line "sep=" says, and that line is no row', () => {
    expect(values('sep=|\na|b,c|d,e\n')).toEqual([[[2, 'a', 'b,c', 'd,e']]])
  })

  it('is none in a text of one column', () => {
    expect(detectDelimiter('alpha\nbeta\ngamma\n')).toBeNull()
    expect(values('alpha\nbeta\n')).toEqual([
      [
        [1, 'alpha'],
        [2, 'beta'],
      ],
    ])
  })
})

describe('a csv file', () => {
  it('keeps every value as the text it is', () => {
    expect(values('id;sum;day\n007;1.234,56;01/02/2016\n1e5;TRUE;£4.578.474\n')).toEqual([
      [
        [1, 'id', 'sum', 'day'],
        [2, '007', '1.234,56', '01/02/2016'],
        [3, '1e5', 'TRUE', '£4.578.474'],
      ],
    ])
  })

  it('numbers its records, blank ones and line breaks in cells included', () => {
    expect(values('a,b\n\n"two\nlines",c\n,\nd,\n')).toEqual([
      [
        [1, 'a', 'b'],
        [3, 'two\nlines', 'c'],
        [5, 'd'],
      ],
    ])
  })

  it('says its encoding and delimiter and is named by its file', () => {
    const workbook = read(encode('Université;Côté\nÉcole;1,5\n', 'windows-1252'), '/some/folder/liste.2016.csv')
    expect(workbook).toMatchObject({ format: 'csv', encoding: 'windows-1252', delimiter: ';' })
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['liste.2016'])
    expect(workbook.sheets[0]?.rows[1]?.values).toEqual(['École', '1,5'])
  })

  it('is read under the name .xls as well', () => {
    expect(read('a;b\n1;2\n', 'export.xls').format).toBe('csv')
  })

  it('ends at a DOS end mark', () => {
    expect(values('a;b\r\n1;2\r\n\u001a')).toEqual([
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ])
  })
})

describe('HTML saved as .xls', () => {
  it('is a table of texts', () => {
    const html = `<html><head><meta charset="utf-8"><style>td{}</style></head><body><p>before</p>
      <table><tr><th>Name<th>Sum</tr>
      <tr><td>A &amp; B<br>C</td><td>1826654,07</td></tr>
      <tr><td> &eacute;t&#233; &#x20ac;&nbsp;5 </td><td>4.000,00</td></tr></table></body></html>`
    expect(read(html, 'export.xls')).toMatchObject({ format: 'html-xls', encoding: 'utf-8', delimiter: null })
    expect(values(html, 'export.xls')).toEqual([
      [
        [1, 'Name', 'Sum'],
        [2, 'A & B\nC', '1826654,07'],
        [3, 'été €\u00a05', '4.000,00'],
      ],
    ])
  })

  it('keeps columns in place under spans, and knows what is merged and hidden', () => {
    const html = `<table><tr><td rowspan=2>a</td><td colspan="2">b</td><td>c</td></tr><tr style='display:none'><td>d</td><td></td><td>e</td></tr><tr><td>f</table>`
    expect(values(html)).toEqual([
      [
        [1, 'a', 'b', null, 'c'],
        [2, null, 'd', null, 'e'],
        [3, 'f'],
      ],
    ])
    expect(read(html).sheets[0]).toMatchObject({
      hiddenRows: [2],
      merges: [
        { fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 0 },
        { fromRow: 1, toRow: 1, fromColumn: 1, toColumn: 2 },
      ],
    })
  })

  it('gives a sheet for each table, also for one inside another', () => {
    const html = '<table><tr><td>x<table><tr><td>inner</td></tr></table>y</td></tr></table><table></table><table><tr><td>last</table>'
    expect(read(html).sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => row.values)])).toEqual([
      ['Sheet1', [['xy']]],
      ['Sheet2', [['inner']]],
      ['Sheet4', [['last']]],
    ])
  })

  it('is decoded as it declares, where the bytes leave it open', () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"></head><table><tr><td>Łódź</td></tr></table>'
    expect(read(encode(html, 'windows-1250')).encoding).toBe('windows-1250')
    expect(values(encode(html, 'windows-1250'))).toEqual([[[1, 'Łódź']]])
  })

  it('without a table is refused', () => {
    expect(() => read('<html><body>Please log in</body></html>', 'export.xls')).toThrow(
      expect.objectContaining({ code: 'not_a_sheet', data: { looksLike: 'html' } }),
    )
  })
})

describe('XML saved as .xls', () => {
  it('is a workbook with numbers, days and hidden columns', () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>
<Worksheet ss:Name="Liste"><Table><Row><Cell><Data ss:Type="String">Société &amp; Cie</Data></Cell><Cell><Data ss:Type="Number">12.5</Data></Cell></Row>
<Row ss:Index="4"><Cell ss:Index="2"><Data ss:Type="Number">7</Data></Cell></Row></Table></Worksheet></Workbook>`
    expect(read(xml, 'export.xls').format).toBe('xml-xls')
    expect(values(xml, 'export.xls')).toEqual([
      [
        [1, 'Société & Cie', 12.5],
        [4, null, 7],
      ],
    ])
  })

  it('of another kind is refused', () => {
    expect(() => read('<?xml version="1.0"?><rss><channel/></rss>', 'x.xls')).toThrow(expect.objectContaining({ code: 'not_a_sheet' }))
  })
})
