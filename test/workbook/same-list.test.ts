import { describe, expect, test } from 'vitest'
import { utils, write, type BookType } from 'xlsx'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { readWorkbook } from '#workbook/read.ts'
import { encode } from './encode.ts'

const headings = [
  'Příjemce',
  'Název projektu',
  'Registrační číslo',
  'Datum zahájení',
  'Datum ukončení',
  'Celkové výdaje (Kč)',
  'Příspěvek EU (Kč)',
]
const serial = 42_370
const rows = Array.from({ length: 15 }, (_, i) => [
  `Žďárská strojírna ${i} s.r.o.`,
  `Pořízení nové linky ${i}`,
  `CZ.01.1.02/0.0/0.0/15_019/00048${10 + i}`,
  serial + i * 31,
  serial + 700 + i,
  1_000_000.25 + i * 1234.5,
  500_000.5 + i * 617.25,
])
const written = (date: number): string => {
  const day = new Date((date - 25_569) * 86_400_000)
  return `${day.getUTCDate()}. ${day.getUTCMonth() + 1}. ${day.getUTCFullYear()}`
}
const amount = (value: number): string =>
  value
    .toFixed(2)
    .replace('.', ',')
    .replaceAll(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')
const texts = rows.map((row) => row.map((cell, column) => (typeof cell === 'string' ? cell : column < 5 ? written(cell) : amount(cell))))

function saved(type: BookType): Buffer {
  const sheet = utils.aoa_to_sheet([['Seznam příjemců'], [], headings, ...rows])
  for (let row = 3; row < rows.length + 3; row++)
    for (const column of [3, 4]) sheet[utils.encode_cell({ r: row, c: column })].z = 'd/m/yyyy'
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Seznam')
  return Buffer.from(write(book, { type: 'buffer', bookType: type }))
}

/** SheetJS leaves "_" where a letter is none of ASCII: they are put in as the Czech Excel 95 wrote them, in windows-1250. */
function savedByExcel95(): Buffer {
  const bytes = saved('biff5')
  bytes.writeUInt16LE(1250, bytes.indexOf(Buffer.from([0x42, 0, 2, 0])) + 4)
  for (const text of [headings, ...rows].flat().filter((cell) => typeof cell === 'string')) {
    const left = Buffer.from([...text].map((letter) => (letter > '~' ? '_' : letter)).join(''))
    for (let at = bytes.indexOf(left); at >= 0; at = bytes.indexOf(left, at + 1)) encode(text, 'windows-1250').copy(bytes, at)
  }
  return bytes
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const csv = (delimiter: string, quotes: boolean): string =>
  [['Seznam příjemců'], [''], headings, ...texts]
    .map((row) => row.map((cell) => (quotes ? quoted(cell) : cell)).join(delimiter))
    .join('\r\n')
const html = `<html><meta charset="utf-8"><table><tr><td colspan="7">Seznam příjemců</td></tr><tr><td></td></tr>${[headings, ...texts]
  .map((row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll('\u00a0', '&nbsp;')}</td>`).join('')}</tr>`)
  .join('')}</table></html>`
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('The same list', () => {
  test.each<[string, () => Uint8Array]>([
    ['xlsx', () => saved('xlsx')],
    ['xlsb', () => saved('xlsb')],
    ['xls', () => saved('biff8')],
    ['xls of Excel 95', savedByExcel95],
    ['ods', () => saved('ods')],
    ['fods', () => saved('fods')],
    ['xls of XML', () => saved('xlml')],
    ['xls of HTML', () => Buffer.from(html)],
    ['csv with semicolons in UTF-8', () => Buffer.from(csv(';', false))],
    ['csv with a mark', () => Buffer.from(`\ufeff${csv(';', true)}`)],
    ['csv with commas in quotes', () => Buffer.from(csv(',', true))],
    ['csv with tabs in UTF-16', () => utf16(csv('\t', false))],
    ['csv in windows-1250', () => encode(csv(';', false), 'windows-1250')],
    ['csv in ISO-8859-2', () => encode(csv('|', false), 'iso-8859-2')],
    ['csv in code page 852', () => encode(csv(';', false), 'ibm852')],
  ])('saved as %s is read the same', (name, bytes) => {
    const workbook = readWorkbook(bytes(), name.startsWith('csv') ? 'seznam.csv' : 'seznam.xls')
    const [sheet] = workbook.sheets
    if (!sheet) throw new Error('no sheet')
    const layout = recognise(sheet, { fileName: 'seznam', format: workbook.format })
    expect(layout).toMatchObject({
      isList: true,
      headerRows: [3],
      dataRows: 15,
      language: 'cs',
      currency: 'CZK',
      columns: { beneficiary: 0, operation: 1, operation_code: 2, start: 3, end: 4, total_cost: 5, eu_amount: 6 },
    })
    const read = createRecordReader(sheet, layout)
    const records = sheet.rows.map(read).filter((record) => record !== null)
    expect(records).toHaveLength(15)
    expect(records[3]).toMatchObject({
      beneficiary: 'Žďárská strojírna 3 s.r.o.',
      start: '2016-04-03',
      totalCost: 1_003_703.75,
      euAmount: 501_852.25,
      currency: 'CZK',
    })
  })
})
