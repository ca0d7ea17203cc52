import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Sheet, Workbook } from '#core/sheet/cells.ts'
import { plainRow } from './held-rows.ts'
import { defaultLimits, type WorkbookLimits } from './limits.ts'
import type { OpenedFile } from './protocol.ts'
import { readWorkbookInPieces } from './read.ts'
import { WorkbookError } from './workbook-error.ts'

function refusalOf(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return new WorkbookError('file_missing')
  if (code === 'EACCES' || code === 'EPERM') return new WorkbookError('permission')
  if (code === 'EISDIR') return new WorkbookError('not_a_sheet', { looksLike: 'folder' })
  // whatever strange bytes make a reader throw (stack or string too long), it is the file that cannot be read
  return new WorkbookError('broken_sheet', { reason: error instanceof Error ? error.message : String(error) })
}

function readBytes(path: string, limits: WorkbookLimits): Buffer {
  const size = statSync(path).size
  if (size > limits.maxBytes) throw new WorkbookError('too_large', { bytes: size, limit: limits.maxBytes })
  return readFileSync(path)
}

function summaryOf(workbook: Workbook, bytes: Uint8Array): OpenedFile {
  return {
    format: workbook.format,
    encoding: workbook.encoding,
    delimiter: workbook.delimiter,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      rowCount: sheet.rows.length,
      lastRow: sheet.rows.at(-1)?.row ?? 0,
      width: sheet.width,
      formats: sheet.formats,
      date1904: sheet.date1904,
    })),
  }
}

/** Reads the file at `path` whole. @throws {WorkbookError} also for what the file system refuses. */
export async function openFile(
  path: string,
  limits: WorkbookLimits | null,
): Promise<{ readonly workbook: Workbook; readonly summary: OpenedFile }> {
  try {
    const bytes = readBytes(path, limits ?? defaultLimits)
    const workbook = await readWorkbookInPieces(bytes, path, limits ?? defaultLimits)
    return { workbook, summary: summaryOf(workbook, bytes) }
  } catch (error) {
    throw refusalOf(error)
  }
}

/** The rows numbered `fromRow` to `toRow` that hold anything, found by halving. */
export function rowsBetween(sheet: Sheet, fromRow: number, toRow: number): Sheet['rows'] {
  const position = (row: number): number => {
    let low = 0
    let high = sheet.rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sheet.rows[middle]?.row ?? row) < row) low = middle + 1
      else high = middle
    }
    return low
  }
  return sheet.rows.slice(position(fromRow), position(toRow + 1)).map(plainRow)
}
