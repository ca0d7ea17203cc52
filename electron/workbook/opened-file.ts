import { readRefusal, systemCode } from '#core/contract/system-refusal.ts'
import { frameOf, type Sheet, type Workbook } from '#core/sheet/cells.ts'
import { plainRow } from './held-rows.ts'
import { defaultLimits, type WorkbookLimits } from './limits.ts'
import type { OpenedFile } from './protocol.ts'
import { type FileRead, readWorkbookFile } from './read-file.ts'
import { repeatedSheets } from './repeated-sheets.ts'
import { WorkbookError } from './workbook-error.ts'

/** Exported for the errors of systems that no test can bring about. */
export function refusalOf(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error
  const code = readRefusal(error)
  if (code !== undefined) return new WorkbookError(code)
  if (systemCode(error) === 'EISDIR') return new WorkbookError('not_a_sheet', { looksLike: 'folder' })
  // whatever strange bytes make a reader throw (stack or string too long), it is the file that cannot be read
  return new WorkbookError('broken_sheet', { reason: error instanceof Error ? error.message : String(error) })
}

function summaryOf({ workbook, sha256, bytes }: FileRead): OpenedFile {
  const repeats = repeatedSheets(workbook.sheets)
  return {
    format: workbook.format,
    encoding: workbook.encoding,
    delimiter: workbook.delimiter,
    fallback: workbook.fallback,
    sha256,
    bytes,
    sheets: workbook.sheets.map((sheet, at) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      rowCount: sheet.rows.length,
      lastRow: sheet.rows.at(-1)?.row ?? 0,
      width: sheet.width,
      formats: sheet.formats,
      date1904: sheet.date1904,
      repeats: repeats[at] ?? null,
      frame: frameOf(sheet),
    })),
  }
}

/** Reads the file at `path` whole. @throws {WorkbookError} also for what the file system refuses. */
export async function openFile(
  path: string,
  limits: WorkbookLimits | null,
): Promise<{ readonly workbook: Workbook; readonly summary: OpenedFile }> {
  try {
    const read = await readWorkbookFile(path, limits ?? defaultLimits)
    return { workbook: read.workbook, summary: summaryOf(read) }
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
