import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { Workbook } from '#core/sheet/cells.ts'
import { createCsvReader } from './csv.ts'
import { createDecoder, createEncodingDetector, decode, detectEncoding } from './encoding.ts'
import type { WorkbookLimits } from './limits.ts'
import { checkTextName, markupOf } from './markup.ts'
import { isScanned, openPackage } from './package.ts'
import { createCellBudget } from './sheet-rows.ts'
import { sniff } from './sniff.ts'
import { createUnzipper } from './unzip.ts'
import { WorkbookError } from './workbook-error.ts'
import { scanXlsxInPieces } from './xlsx/read-xlsx.ts'

export interface FileRead {
  readonly workbook: Workbook
  /** Of the bytes that were read, lower-case hexadecimal. */
  readonly sha256: string
  readonly bytes: number
}

const pieceBytes = 1024 * 1024
const headBytes = 128 * 1024

/** Pieces of a file, each in the same buffer. */
function* piecesOf(path: string, most: number = pieceBytes): Generator<Buffer> {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(most)
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) yield buffer.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

function headOf(path: string): Buffer {
  for (const piece of piecesOf(path, headBytes)) return piece
  return Buffer.alloc(0)
}

/** A csv is gone over twice, for its encoding and for its rows, so that it is never held whole. */
async function readCsvFile(path: string, limits: WorkbookLimits): Promise<FileRead> {
  const detector = createEncodingDetector()
  for (const piece of piecesOf(path)) detector.push(piece)
  const encoding = detector.result()
  const decodePiece = createDecoder(encoding)
  const hash = createHash('sha256')
  const csv = createCsvReader(encoding, path, createCellBudget(limits.maxCells))
  let bytes = 0
  for (const piece of piecesOf(path)) {
    hash.update(piece)
    bytes += piece.length
    csv.push(decodePiece(piece, false))
    await csv.packed()
  }
  csv.push(decodePiece(new Uint8Array(0), true))
  return { workbook: csv.finish(), sha256: hash.digest('hex'), bytes }
}

async function readPackage(bytes: Uint8Array, limits: WorkbookLimits): Promise<Workbook> {
  const opened = openPackage(bytes, limits)
  let fallback: string | null = null
  if (isScanned(opened)) {
    const scanned = await scanXlsxInPieces(
      opened.entries,
      createUnzipper(bytes, limits.maxUnzippedBytes),
      createCellBudget(limits.maxCells),
    )
    if ('sheets' in scanned) return { format: opened.format, encoding: null, delimiter: null, fallback: null, sheets: scanned.sheets }
    fallback = scanned.odd
  }
  const { readPackageWithSheetJs } = await import('./read.ts')
  return readPackageWithSheetJs(bytes, opened, limits, fallback)
}

/**
 * Reads the file at `path` as `readWorkbook` does. A large xlsx or csv takes less time and little memory: it is unpacked, decoded and packed
 * piece by piece. What else there is comes with SheetJS, which is loaded only then: it takes longer than a small file.
 * @throws {WorkbookError} for every file that is no readable workbook, and errors of the file system.
 */
export async function readWorkbookFile(path: string, limits: WorkbookLimits): Promise<FileRead> {
  const { size } = statSync(path)
  if (size > limits.maxBytes) throw new WorkbookError('too_large', { bytes: size, limit: limits.maxBytes })
  const head = headOf(path)
  const { kind } = sniff(head)
  if (kind === 'text' && markupOf(decode(head, detectEncoding(head))) === null) {
    checkTextName(path)
    return readCsvFile(path, limits)
  }
  const bytes = readFileSync(path)
  const workbook = kind === 'zip' ? await readPackage(bytes, limits) : (await import('./read.ts')).readWorkbook(bytes, path, limits)
  return { workbook, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength }
}
