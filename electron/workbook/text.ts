import type { Workbook } from '#core/sheet/cells.ts'
import { createCsvReader } from './csv.ts'
import { decode, detectEncoding } from './encoding.ts'
import { readHtmlTables } from './html-tables.ts'
import { checkTextName, markupOf } from './markup.ts'
import { withOdsFrames } from './ods-frame.ts'
import type { CellBudget } from './sheet-rows.ts'
import { readWithSheetJs } from './sheetjs.ts'
import { WorkbookError } from './workbook-error.ts'

/** V8's longest string, less room for what is made of it. */
const longestText = 500 * 1024 * 1024

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
  const text = decode(bytes, encoding)
  const markup = markupOf(text)
  switch (markup) {
    case 'xml-xls':
    case 'ods': {
      const sheets = readWithSheetJs(text.trimStart(), markup, budget)
      const framed = markup === 'ods' ? withOdsFrames(sheets, text) : sheets
      return { format: markup, encoding: null, delimiter: null, fallback: null, sheets: framed }
    }
    case 'html-xls':
      return { format: 'html-xls', encoding, delimiter: null, fallback: null, sheets: readHtmlTables(text, budget) }
    case 'xml':
      throw new WorkbookError('not_a_sheet', { looksLike: 'xml' })
    case null: {
      checkTextName(fileName)
      const csv = createCsvReader(encoding, fileName, budget)
      csv.push(text)
      return csv.finish()
    }
  }
}
