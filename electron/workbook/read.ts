import type { Sheet, Workbook, WorkbookFormat } from '#core/sheet/cells.ts'
import { compoundContent, missingSectors } from './compound-file.ts'
import { defaultLimits, maxSheetJsPartBytes, type WorkbookLimits } from './limits.ts'
import { createCellBudget, type CellBudget } from './sheet-rows.ts'
import { readWithSheetJs } from './sheetjs.ts'
import { sniff } from './sniff.ts'
import { readText } from './text.ts'
import { WorkbookError } from './workbook-error.ts'
import { checkDeclaredSizes, checkParts, createUnzipper } from './unzip.ts'
import { scanXlsx, scanXlsxInPieces } from './xlsx/read-xlsx.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

type ZipFormat = Extract<WorkbookFormat, 'xlsx' | 'xlsm' | 'xlsb' | 'ods'>

function zipFormat(entries: readonly ZipEntry[]): ZipFormat {
  const names = new Set(entries.map((entry) => entry.name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()))
  const has = (name: string): boolean => names.has(name)
  if (has('content.xml')) return 'ods'
  if (has('xl/workbook.bin')) return 'xlsb'
  if (has('xl/vbaproject.bin')) return 'xlsm'
  if (has('[content_types].xml') && !has('word/document.xml') && !has('ppt/presentation.xml')) return 'xlsx'
  const looksLike = has('word/document.xml') ? 'word' : has('ppt/presentation.xml') ? 'powerpoint' : 'zip'
  throw new WorkbookError('not_a_sheet', { looksLike })
}

interface Package {
  readonly format: ZipFormat
  readonly entries: readonly ZipEntry[]
}

function openPackage(bytes: Uint8Array, limits: WorkbookLimits): Package {
  const entries = readZipDirectory(bytes)
  checkDeclaredSizes(entries, limits.maxUnzippedBytes)
  return { format: zipFormat(entries), entries }
}

function isScanned({ format }: Package): boolean {
  return format === 'xlsx' || format === 'xlsm'
}

/** OpenDocument encrypts the files in a package one by one and says so in the manifest (OpenDocument 1.3 part 2, 4.4). */
function isEncryptedOds(bytes: Uint8Array, entries: readonly ZipEntry[], limits: WorkbookLimits): boolean {
  const manifest = entries.find((entry) => entry.name === 'META-INF/manifest.xml')
  if (manifest === undefined) return false
  return Buffer.from(createUnzipper(bytes, limits.maxUnzippedBytes).whole(manifest)).includes('encryption-data')
}

/** What the scanner leaves, and what it does not know. */
function readPackageWithSheetJs(bytes: Uint8Array, { format, entries }: Package, limits: WorkbookLimits): Workbook {
  const largest = Math.max(...entries.map((entry) => entry.size))
  if (largest > maxSheetJsPartBytes) throw new WorkbookError('too_large', { bytes: largest, limit: maxSheetJsPartBytes })
  checkParts(bytes, entries, limits.maxUnzippedBytes)
  if (format === 'ods' && isEncryptedOds(bytes, entries, limits)) throw new WorkbookError('encrypted')
  return workbookOf(format, readWithSheetJs(bytes, format, createCellBudget(limits.maxCells)))
}

function readZip(bytes: Uint8Array, limits: WorkbookLimits): Workbook {
  const opened = openPackage(bytes, limits)
  const scanned = isScanned(opened)
    ? scanXlsx(opened.entries, createUnzipper(bytes, limits.maxUnzippedBytes), createCellBudget(limits.maxCells))
    : null
  return scanned === null ? readPackageWithSheetJs(bytes, opened, limits) : workbookOf(opened.format, scanned)
}

async function readZipInPieces(bytes: Uint8Array, limits: WorkbookLimits): Promise<Workbook> {
  const opened = openPackage(bytes, limits)
  const scanned = isScanned(opened)
    ? await scanXlsxInPieces(opened.entries, createUnzipper(bytes, limits.maxUnzippedBytes), createCellBudget(limits.maxCells))
    : null
  return scanned === null ? readPackageWithSheetJs(bytes, opened, limits) : workbookOf(opened.format, scanned)
}

function readCompound(bytes: Uint8Array, budget: CellBudget): Workbook {
  const content = compoundContent(bytes)
  if (content === 'encrypted') throw new WorkbookError('encrypted')
  if (missingSectors(bytes) > 0) throw new WorkbookError('truncated', { bytes: bytes.byteLength })
  if (content !== 'xls') throw new WorkbookError('not_a_sheet', { looksLike: content })
  return workbookOf('xls', readWithSheetJs(bytes, 'xls', budget))
}

function workbookOf(format: WorkbookFormat, sheets: readonly Sheet[]): Workbook {
  return { format, encoding: null, delimiter: null, sheets }
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

/** The same, faster and in less memory for large xlsx: their sheets are inflated in another thread while they are scanned. */
export async function readWorkbookInPieces(bytes: Uint8Array, fileName: string, limits: WorkbookLimits = defaultLimits): Promise<Workbook> {
  const isZip = bytes.byteLength <= limits.maxBytes && sniff(bytes).kind === 'zip'
  return isZip ? readZipInPieces(bytes, limits) : readWorkbook(bytes, fileName, limits)
}
