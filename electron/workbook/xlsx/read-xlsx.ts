import type { Sheet } from '#core/sheet/cells.ts'
import type { CellBudget } from '../sheet-rows.ts'
import type { Unzipper } from '../unzip.ts'
import type { ZipEntry } from '../zip-directory.ts'
import { Odd, type Oddity } from './odd.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readStyleFormats } from './styles.ts'
import { readWorkbookParts, type WorksheetPart } from './workbook-parts.ts'
import { createWorksheetScanner, type WorksheetContext, type WorksheetScanner } from './worksheet.ts'

/** Strings of a part longer than this are better left to fail elsewhere: V8 holds none longer. */
const largestPart = 500 * 1024 * 1024

interface Prepared {
  readonly worksheets: readonly WorksheetPart[]
  readonly context: WorksheetContext
}

function prepare(entries: readonly ZipEntry[], unzipper: Unzipper, budget: CellBudget): Prepared {
  const open = (entry: ZipEntry): Uint8Array => {
    if (entry.size > largestPart) throw new Odd('large_part')
    return unzipper.whole(entry)
  }
  const parts = readWorkbookParts(entries, open)
  const strings = parts.sharedStrings === null ? [] : readSharedStrings(unzipper.whole(parts.sharedStrings))
  const styleFormats = parts.styles === null ? [] : readStyleFormats(open(parts.styles))
  return { worksheets: parts.worksheets, context: { strings, styleFormats, date1904: parts.date1904, budget } }
}

function sheetOf(part: WorksheetPart, context: WorksheetContext, scanner: WorksheetScanner): Sheet {
  return { name: part.name, hidden: part.hidden, ...scanner.finish(), date1904: context.date1904 }
}

/** The sheets of a package, or what in it has to be left to SheetJS. */
export type Scanned = { readonly sheets: readonly Sheet[] } | { readonly odd: Oddity }

/**
 * Reads an xlsx package by scanning its bytes.
 * @throws {WorkbookError} for what makes the file unreadable at all.
 */
export function scanXlsx(entries: readonly ZipEntry[], unzipper: Unzipper, budget: CellBudget): Scanned {
  try {
    const { worksheets, context } = prepare(entries, unzipper, budget)
    const sheets = worksheets.map((part) => {
      const scanner = createWorksheetScanner(context)
      const bytes = unzipper.whole(part.entry)
      scanner.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
      return sheetOf(part, context, scanner)
    })
    return { sheets }
  } catch (error) {
    if (error instanceof Odd) return { odd: error.code }
    throw error
  }
}

/** The same while the sheets are inflated piece by piece in another thread: less time, and no sheet's XML is ever held whole. */
export async function scanXlsxInPieces(entries: readonly ZipEntry[], unzipper: Unzipper, budget: CellBudget): Promise<Scanned> {
  try {
    const { worksheets, context } = prepare(entries, unzipper, budget)
    const sheets: Sheet[] = []
    for (const part of worksheets) {
      const scanner = createWorksheetScanner(context)
      for await (const piece of unzipper.pieces(part.entry)) {
        scanner.push(piece)
        await scanner.packed()
      }
      sheets.push(sheetOf(part, context, scanner))
    }
    return { sheets }
  } catch (error) {
    if (error instanceof Odd) return { odd: error.code }
    throw error
  }
}
