import { WorkbookError } from './workbook-error.ts'

type Markup = 'html-xls' | 'xml-xls' | 'ods' | 'xml' | null

/** What a text in angle brackets is, by its beginning; null for all others, which may be csv. */
export function markupOf(text: string): Markup {
  const head = text.slice(0, 65_536)
  if (!/^\s*</.test(head)) return null
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(?:\w+:)?Workbook[\s>]/.test(head)) return 'xml-xls'
  if (head.includes('urn:oasis:names:tc:opendocument:xmlns:office') && /<office:document[\s>]/.test(head)) return 'ods'
  if (/<(?:html|table|!doctype html|meta|head|body|div)[\s>]/i.test(head)) return 'html-xls'
  return /^\s*<\?xml/.test(head) ? 'xml' : null
}

const packageName = /\.(?:xlsx|xlsm|xlsb|xltx|xltm|ods|ots)$/i

/** @throws {WorkbookError} for names that promise a package: a text under such a name is no sheet (spreadsheet programs refuse it as well). */
export function checkTextName(fileName: string): void {
  if (packageName.test(fileName)) throw new WorkbookError('not_a_sheet', { looksLike: 'text' })
}
