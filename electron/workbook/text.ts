import type { CellValue, Workbook } from '#core/sheet/cells.ts'
import { eachRecord } from './csv-records.ts'
import { detectDelimiter } from './delimiter.ts'
import { decode, detectEncoding } from './encoding.ts'
import { readHtmlTables } from './html-tables.ts'
import { generalFormat } from './number-formats.ts'
import { createRowCollector, type CellBudget } from './sheet-rows.ts'
import { readWithSheetJs } from './sheetjs.ts'
import { WorkbookError } from './workbook-error.ts'

/** V8's longest string, less room for what is made of it. */
const longestText = 500 * 1024 * 1024

/** Names that promise a package: a text under such a name is no sheet (spreadsheet programs refuse it as well). */
const packageName = /\.(?:xlsx|xlsm|xlsb|xltx|xltm|ods|ots)$/i

function baseName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || fileName
}

function readCsv(text: string, encoding: string, fileName: string, budget: CellBudget): Workbook {
  const delimiter = detectDelimiter(text)
  const collector = createRowCollector(budget)
  const hinted = /^sep=.(?:\r|\n|$)/i.test(text)
  eachRecord(text, delimiter ?? '\t', (record, cells) => {
    if (hinted && record === 1) return
    const values: CellValue[] = cells.map((cell) => (cell === '' ? null : cell))
    collector.add(record, values, [])
  })
  const sheet = {
    name: baseName(fileName),
    hidden: false,
    ...collector.finish(),
    formats: [generalFormat],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filtered: false,
    protected: false,
    date1904: false,
  }
  return { format: 'csv', encoding, delimiter: delimiter ?? '\t', sheets: [sheet] }
}

/** What a document in angle brackets says of its own encoding. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const label = /<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/i.exec(head)?.[1] ?? /<meta[^>]*charset=["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  if (label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** DOS programs end a text with Ctrl-Z. */
function withoutEndMark(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 26) end--
  return text.slice(0, end)
}

type Markup = 'html-xls' | 'xml-xls' | 'ods' | 'xml' | null

function markupOf(text: string): Markup {
  const head = text.slice(0, 65_536)
  if (!/^\s*</.test(head)) return null
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(?:\w+:)?Workbook[\s>]/.test(head)) return 'xml-xls'
  if (head.includes('urn:oasis:names:tc:opendocument:xmlns:office') && /<office:document[\s>]/.test(head)) return 'ods'
  if (/<(?:html|table|!doctype html|meta|head|body|div)[\s>]/i.test(head)) return 'html-xls'
  return /^\s*<\?xml/.test(head) ? 'xml' : null
}

/**
 * Reads a text: csv in any European encoding, HTML or XML saved under a sheet's name. Values of csv and HTML stay texts.
 * @throws {WorkbookError} `not_a_sheet`, `too_large`, `encrypted`, `broken_sheet`.
 */
export function readText(bytes: Uint8Array, fileName: string, budget: CellBudget): Workbook {
  if (bytes.byteLength > longestText) throw new WorkbookError('too_large', { bytes: bytes.byteLength, limit: longestText })
  const detected = detectEncoding(bytes)
  const declared = /^\s*</.test(decode(bytes.subarray(0, 256), detected)) ? declaredEncoding(bytes) : null
  // a declared encoding is believed where the bytes leave it open; valid UTF-8 with marks or multi-byte letters is never chance
  const encoding = declared !== null && !detected.startsWith('utf-') ? declared : detected
  const text = withoutEndMark(decode(bytes, encoding))
  const markup = markupOf(text)
  switch (markup) {
    case 'xml-xls':
    case 'ods':
      return { format: markup, encoding: null, delimiter: null, sheets: readWithSheetJs(text.trimStart(), markup, budget) }
    case 'html-xls':
      return { format: 'html-xls', encoding, delimiter: null, sheets: readHtmlTables(text, budget) }
    case 'xml':
      throw new WorkbookError('not_a_sheet', { looksLike: 'xml' })
    case null:
      if (packageName.test(fileName)) throw new WorkbookError('not_a_sheet', { looksLike: 'text' })
      return readCsv(text, encoding, fileName, budget)
  }
}
