import type { WorkbookFormat } from '#core/sheet/cells.ts'
import type { WorkbookLimits } from './limits.ts'
import { checkDeclaredSizes } from './unzip.ts'
import { WorkbookError } from './workbook-error.ts'
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

/** A zip package that holds a workbook. */
export interface Package {
  readonly format: ZipFormat
  readonly entries: readonly ZipEntry[]
}

/** @throws {WorkbookError} for other packages, and such as unpack to too much. */
export function openPackage(bytes: Uint8Array, limits: WorkbookLimits): Package {
  const entries = readZipDirectory(bytes)
  checkDeclaredSizes(entries, limits.maxUnzippedBytes)
  return { format: zipFormat(entries), entries }
}

/** Whether the scanner may read it. */
export function isScanned({ format }: Package): boolean {
  return format === 'xlsx' || format === 'xlsm'
}
