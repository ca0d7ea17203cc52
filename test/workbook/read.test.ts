import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CFB, utils, write, type BookType } from 'xlsx'
import { describe, expect, it } from 'vitest'
import type { Workbook } from '#core/sheet/cells.ts'
import { defaultLimits } from '#workbook/limits.ts'
import { type FileRead, readWorkbookFile } from '#workbook/read-file.ts'
import { readWorkbook } from '#workbook/read.ts'
import type { WorkbookError } from '#workbook/workbook-error.ts'
import { makeXlsx } from './make-xlsx.ts'
import { makeZip } from './make-zip.ts'

function bookAs(bookType: BookType): Buffer {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet([
    ['Név', 'Összeg', 'Nap', 'Igen'],
    ['Łódź', 1234.5, { t: 'n', v: 42_370, z: 'yyyy-mm-dd' }, true],
    [null, { t: 'n', v: 0.25, z: '0%' }, { t: 'n', v: 3, z: '#,##0.00 "Kč"' }],
  ])
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }]
  utils.book_append_sheet(book, sheet, 'Lista')
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Üres')
  return Buffer.from(write(book, { type: 'array', bookType }) as ArrayBuffer)
}

function refusal(bytes: Uint8Array, name: string, limits = defaultLimits): Pick<WorkbookError, 'code' | 'data'> {
  try {
    readWorkbook(bytes, name, limits)
  } catch (error) {
    return error as WorkbookError
  }
  throw new Error('was read')
}

/** Reads as the reader process does, from a file. */
async function inPieces(bytes: Uint8Array, name: string, limits = defaultLimits): Promise<FileRead> {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-read-'))
  try {
    writeFileSync(join(folder, name), bytes)
    return await readWorkbookFile(join(folder, name), limits)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const small = makeXlsx({ sheets: [{ name: 'S', xml: '<sheetData><row><c t="str"><v>a</v></c></row></sheetData>' }] })

describe('a workbook', () => {
  it.each([
    ['xlsx', 'xlsx'],
    ['xlsb', 'xlsb'],
    ['biff8', 'xls'],
    ['ods', 'ods'],
    ['fods', 'ods'],
    ['xlml', 'xml-xls'],
  ] as const)('is read from %s, whatever its name', (bookType, format) => {
    const workbook = readWorkbook(bookAs(bookType), 'no-ending')
    expect(workbook).toMatchObject({ format, encoding: null, delimiter: null })
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Lista', false],
      ['Üres', false],
    ])
    const [list, empty] = workbook.sheets
    expect(empty?.rows).toEqual([])
    expect(list?.rows.map(({ row, values }) => [row, values])).toEqual([
      [1, ['Név', 'Összeg', 'Nap', 'Igen']],
      [2, ['Łódź', 1234.5, 42_370, true]],
      [3, [null, 0.25, 3]],
    ])
    expect(list?.merges).toEqual([{ fromRow: 2, toRow: 3, fromColumn: 0, toColumn: 0 }])
    const kind = (row: number, column: number) => list?.formats[list.rows[row]?.formats?.[column] ?? 0]?.kind
    expect([kind(1, 1), kind(1, 2)]).toEqual(['general', 'date'])
  })

  it('is the same read whole and in pieces', async () => {
    // several blocks and pieces: quoted cells, several bytes a letter, an end mark
    const line = (row: number): string => `"Łódź; ""${row}""\nβ";${row % 7};${'x'.repeat(row % 300)};€\r\n`
    const csv = `Név;Összeg;Szöveg;Pénznem\r\n${Array.from({ length: 12_000 }, (_, row) => line(row)).join('')}\u001a`
    const files = {
      'a.xlsx': bookAs('xlsx'),
      'a.xls': bookAs('biff8'),
      'short.csv': Buffer.from('a;b\n1;2'),
      'long.csv': Buffer.from(csv),
      'wide.csv': Buffer.from(csv, 'utf16le'),
    }
    for (const [name, bytes] of Object.entries(files)) {
      const { workbook, sha256 } = await inPieces(bytes, name)
      const whole = readWorkbook(bytes, name)
      const plain = ({ sheets, ...rest }: Workbook) => ({
        ...rest,
        sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(({ row, values, formats }) => [row, values, formats]) })),
      })
      expect(plain(workbook)).toEqual(plain(whole))
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
  })

  it('says what an ods hides, filters and locks, packed and flat', () => {
    const row = (value: string, attributes = ''): string =>
      `<table:table-row ${attributes}><table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell></table:table-row>`
    const table = (name: string, attributes: string, rows: string): string =>
      `<table:table table:name="${name}" ${attributes}><table:table-column table:visibility="collapse"/>${rows}<table:table-row table:visibility="filter" table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>`
    const tables =
      table('A&gt;B', 'table:protected="true"', `${row('a')}${row('b', 'table:visibility="filter"')}${row('c')}`) +
      table('By hand', '', `${row('a', 'table:visibility="collapse" table:number-rows-repeated="2"')}${row('b')}`) +
      table('Only below', '', row('a'))
    const names = ['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
    const body = `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`
    const packed = makeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
      { name: 'styles.xml', content: '<office:document-styles/>' },
      {
        name: 'content.xml',
        content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}>${body}</office:document-content>`,
      },
    ])
    const flat = Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?><office:document ${names} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${body}</office:document>`,
    )
    for (const bytes of [packed, flat]) {
      const { format, sheets } = readWorkbook(bytes, 'a.ods')
      expect(format).toBe('ods')
      expect(sheets.map((sheet) => [sheet.name, sheet.hiddenRows, sheet.hiddenColumns, sheet.filtered, sheet.protected])).toEqual([
        ['A&gt;B', [2], [0], true, true],
        ['By hand', [1, 2], [0], false, false],
        ['Only below', [], [0], false, false],
      ])
    }
  })

  it('says what in an xlsx was left to the slow reader', async () => {
    const odd = makeXlsx({ sheets: [{ name: 'S', xml: '<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>' }] })
    expect(readWorkbook(odd, 'odd.xlsx').fallback).toBe('cell_reference')
    expect((await inPieces(odd, 'odd.xlsx')).workbook.fallback).toBe('cell_reference')
    expect(readWorkbook(small, 'small.xlsx').fallback).toBeNull()
  })

  it('costs nothing for the range it declares', () => {
    const xml =
      '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="B1"><v>5</v></c></row></sheetData>'
    const sheet = readWorkbook(makeXlsx({ sheets: [{ name: 'S', xml }] }), 'wide.xlsx').sheets[0]
    expect(sheet).toMatchObject({ width: 2, rows: [{ row: 1, values: [null, 5] }], hiddenColumns: [0, 1] })
  })
})

describe('a file that is no workbook', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'a.xlsx', 'empty_file'],
    ['blank lines', Buffer.from(' \r\n\t\n'), 'a.csv', 'empty_file'],
    ['text under the name of a package', Buffer.from('Name;Sum\nA;1\n'), 'a.xlsx', 'not_a_sheet'],
    ['a pdf', Buffer.from('%PDF-1.7\n…'), 'a.xlsx', 'not_a_sheet'],
    ['noise', Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)), 'a.csv', 'not_a_sheet'],
    ['a database', Buffer.from('SQLite format 3\0…'), 'a.xls', 'not_a_sheet'],
    [
      'another package',
      makeZip([
        { name: 'word/document.xml', content: '<w/>' },
        { name: '[Content_Types].xml', content: '<Types/>' },
      ]),
      'a.xlsx',
      'not_a_sheet',
    ],
    ['a zip of something', makeZip([{ name: 'readme.txt', content: 'hello' }]), 'a.xlsx', 'not_a_sheet'],
    ['a package cut short', small.subarray(0, small.length - 300), 'a.xlsx', 'truncated'],
    ['a package cut to its first bytes', small.subarray(0, 40), 'a.xlsx', 'truncated'],
    ['an .xls cut short', bookAs('biff8').subarray(0, 2000), 'a.xls', 'truncated'],
  ])('is refused: %s', (_, bytes, name, code) => {
    expect(refusal(bytes, name).code).toBe(code)
  })

  it('is refused as encrypted where Excel locked it with a password', () => {
    const file = CFB.utils.cfb_new()
    CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.from('info'))
    CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(5000, 7))
    expect(refusal(CFB.write(file, { type: 'buffer' }) as Buffer, 'locked.xlsx').code).toBe('encrypted')
  })

  it('is refused as another program’s document', () => {
    const file = CFB.utils.cfb_new()
    CFB.utils.cfb_add(file, '/WordDocument', Buffer.alloc(5000, 7))
    expect(refusal(CFB.write(file, { type: 'buffer' }) as Buffer, 'letter.xls')).toMatchObject({
      code: 'not_a_sheet',
      data: { looksLike: 'word' },
    })
  })

  it('is refused where its bytes were changed', async () => {
    const bytes = Buffer.from(
      makeXlsx({
        sheets: [{ name: 'S', xml: '<sheetData><row><c><v>1234</v></c></row></sheetData>' }],
      }),
    )
    // a bit of the sheet's packed data
    const sheet = bytes.indexOf('xl/worksheets/sheet1.xml') + 24
    bytes[sheet + 40] = (bytes[sheet + 40] ?? 0) ^ 4
    expect(refusal(bytes, 'a.xlsx').code).toBe('broken_sheet')
    await expect(inPieces(bytes, 'a.xlsx')).rejects.toMatchObject({ code: 'broken_sheet' })
  })
})

/** A row with one value, in the last column. */
function farRow(number: number): string {
  return `<row r="${number}"><c r="XFD${number}"><v>1</v></c></row>`
}

describe('limits', () => {
  it('hold for the size of the file', () => {
    expect(refusal(small, 'a.xlsx', { ...defaultLimits, maxBytes: 100 })).toMatchObject({
      code: 'too_large',
      data: { bytes: small.length, limit: 100 },
    })
  })

  it('hold for what a package says it unpacks to', () => {
    const bomb = makeXlsx({ sheets: [{ name: 'S', xml: `<sheetData>${' '.repeat(3_000_000)}</sheetData>` }] })
    expect(bomb.length).toBeLessThan(20_000)
    expect(refusal(bomb, 'a.xlsx', { ...defaultLimits, maxUnzippedBytes: 1_000_000 }).code).toBe('zip_bomb')
  })

  it('hold for what packs too well to be a sheet', () => {
    const bomb = makeXlsx({ sheets: [{ name: 'S', xml: `<sheetData>${' '.repeat(60_000_000)}</sheetData>` }] })
    expect(bomb.length).toBeLessThan(80_000)
    expect(refusal(bomb, 'a.xlsx').code).toBe('zip_bomb')
  })

  it('hold for a row without an end', async () => {
    // noise packs badly, so this passes as an honest part
    let seed = 1
    const noise = Buffer.from(Array.from({ length: 300_000 }, () => 48 + ((seed = (seed * 48_271) % 2_147_483_647) % 10)))
    const xml = `<sheetData><row><c><f>${noise.toString('latin1').repeat(230)}`
    await expect(inPieces(makeXlsx({ sheets: [{ name: 'S', xml }] }), 'a.xlsx')).rejects.toMatchObject({ code: 'too_large' })
  })

  it('hold for what it really unpacks to, when it says less', async () => {
    const lying = makeXlsx({ sheets: [], more: [{ name: 'xl/worksheets/sheet1.xml', content: ' '.repeat(3_000_000), declaredSize: 10 }] })
    const honest = makeXlsx({ sheets: [{ name: 'S', xml: `<sheetData/>${' '.repeat(3_000_000)}` }] })
    const size = honest.indexOf('xl/worksheets/sheet1.xml', honest.indexOf('PK\x01\x02')) - 22
    honest.writeUInt32LE(10, size)
    const limits = { ...defaultLimits, maxUnzippedBytes: 1_000_000 }
    expect(refusal(honest, 'a.xlsx', limits).code).toBe('zip_bomb')
    expect(refusal(lying, 'a.xlsx', limits).code).toBe('zip_bomb')
    await expect(inPieces(honest, 'a.xlsx', limits)).rejects.toMatchObject({ code: 'zip_bomb' })
  })

  it('hold for the places a sheet takes in the grid', () => {
    const far = makeXlsx({
      sheets: [{ name: 'S', xml: `<sheetData>${Array.from({ length: 50 }, (_, index) => farRow(index + 1)).join('')}</sheetData>` }],
    })
    expect(refusal(far, 'a.xlsx', { ...defaultLimits, maxCells: 500_000 })).toMatchObject({ code: 'too_large', data: { limit: 500_000 } })
    expect(readWorkbook(far, 'a.xlsx').sheets[0]?.width).toBe(16_384)
  })
})
