import type { Sheet, Workbook, WorkbookFormat } from '#core/sheet/cells.ts'
import { compoundContent, missingSectors } from './compound-file.ts'
import { defaultLimits, maxSheetJsPartBytes, type WorkbookLimits } from './limits.ts'
import { isScanned, openPackage, type Package } from './package.ts'
import { withOdsFrames } from './ods-frame.ts'
import { createCellBudget, type CellBudget } from './sheet-rows.ts'
import { readWithSheetJs } from './sheetjs.ts'
import { sniff } from './sniff.ts'
import { readText } from './text.ts'
import { WorkbookError } from './workbook-error.ts'
import { checkParts, createUnzipper } from './unzip.ts'
import { scanXlsx } from './xlsx/read-xlsx.ts'
import type { ZipEntry } from './zip-directory.ts'

/** OpenDocument encrypts the files in a package one by one and says so in the manifest (OpenDocument 1.3 part 2, 4.4). */
function isEncryptedOds(bytes: Uint8Array, entries: readonly ZipEntry[], limits: WorkbookLimits): boolean {
  const manifest = entries.find((entry) => entry.name === 'META-INF/manifest.xml')
  if (manifest === undefined) return false
  return Buffer.from(createUnzipper(bytes, limits.maxUnzippedBytes).whole(manifest)).includes('encryption-data')
}

/** What the scanner leaves, and what it does not know. */
export function readPackageWithSheetJs(
  bytes: Uint8Array,
  { format, entries }: Package,
  limits: WorkbookLimits,
  fallback: string | null,
): Workbook {
  const largest = Math.max(...entries.map((entry) => entry.size))
  if (largest > maxSheetJsPartBytes) throw new WorkbookError('too_large', { bytes: largest, limit: maxSheetJsPartBytes })
  checkParts(bytes, entries, limits.maxUnzippedBytes)
  if (format === 'ods' && isEncryptedOds(bytes, entries, limits)) throw new WorkbookError('encrypted')
  const sheets = readWithSheetJs(bytes, format, createCellBudget(limits.maxCells))
  const content = format === 'ods' ? entries.find((entry) => entry.name === 'content.xml') : undefined
  if (content === undefined) return workbookOf(format, sheets, fallback)
  const xml = Buffer.from(createUnzipper(bytes, limits.maxUnzippedBytes).whole(content)).toString('utf8')
  return workbookOf(format, withOdsFrames(sheets, xml), fallback)
}

function readZip(bytes: Uint8Array, limits: WorkbookLimits): Workbook {
  const opened = openPackage(bytes, limits)
  if (!isScanned(opened)) return readPackageWithSheetJs(bytes, opened, limits, null)
  const scanned = scanXlsx(opened.entries, createUnzipper(bytes, limits.maxUnzippedBytes), createCellBudget(limits.maxCells))
  return 'odd' in scanned ? readPackageWithSheetJs(bytes, opened, limits, scanned.odd) : workbookOf(opened.format, scanned.sheets)
}

function readCompound(bytes: Uint8Array, budget: CellBudget): Workbook {
  const content = compoundContent(bytes)
  if (content === 'encrypted') throw new WorkbookError('encrypted')
  if (missingSectors(bytes) > 0) throw new WorkbookError('truncated', { bytes: bytes.byteLength })
  if (content !== 'xls') throw new WorkbookError('not_a_sheet', { looksLike: content })
  return workbookOf('xls', readWithSheetJs(bytes, 'xls', budget))
}

function workbookOf(format: WorkbookFormat, sheets: readonly Sheet[], fallback: string | null = null): Workbook {
  return { format, encoding: null, delimiter: null, fallback, sheets }
}

/**
 * Reads a whole workbook. The format is told by the bytes; the name only gives a csv's sheet its name, and settles whether a text is
 * meant as a table. Reading foreign bytes can end the whole process: use it in one that may die (`client.ts`).
 * @throws {WorkbookError} for every file that is no readable workbook.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string, limits: WorkbookLimits = defaultLimits): Workbook {
  if (bytes.byteLength > limits.maxBytes) throw new WorkbookError('too_large', { bytes: bytes.byteLength, limit: limits.maxBytes })
  const budget = createCellBudget(limits.maxCells)
  const sniffed = sniff(bytes)
  switch (sniffed.kind) {
    case 'empty':
      throw new WorkbookError('empty_file')
    case 'other':
      throw new WorkbookError('not_a_sheet', { looksLike: sniffed.looksLike })
    case 'zip':
      return readZip(bytes, limits)
    case 'compound':
      return readCompound(bytes, budget)
    case 'biff':
      return workbookOf('xls', readWithSheetJs(bytes, 'xls', budget))
    case 'text':
      return readText(bytes, fileName, budget)
  }
}
